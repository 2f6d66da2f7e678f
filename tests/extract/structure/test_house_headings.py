"""Sections, chapters and case numbers in the words and signs of a house of its own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

ReadLines = Callable[[str], Minutes]

HEAD = "KKR Sjælland\nReferat\nDato: 04-03-2026\n\nTil stede\nEva Lind (V), Greve Kommune\nBo Ask (A), Køge Kommune\n\n"
BRIDGE = "Broen ved Nordby er fra 1931 og bærer ikke længere de tunge busser, som kører til havnen hver dag."
ROUTE = (
    "Ruten ud til øen har haft færre og færre rejsende, siden skolen flyttede ind til byen for ti år siden."
)


def house(background: str, proposal: str, ruling: str, first: str = "1.", second: str = "2.") -> str:
    return (
        f"{HEAD}{first} Broen i Nordby\n\n{background}\n{BRIDGE}\n\n{proposal}\nAt broen males inden sommer.\n\n{ruling}\nBroen males, når der er råd.\n\n"
        f"{second} Ruten til øen\n\n{background}\n{ROUTE}\n\n{proposal}\nAt ruten bliver.\n\n{ruling}\nRuten bliver.\n"
    )


@pytest.mark.parametrize(
    ("background", "proposal", "ruling"),
    [
        ("Hvorfor nu", "Det skal rådet", "Det aftalte vi"),
        ("Anledning:", "Oplæg til beslutning:", "Således vedtaget:"),
        ("ANLEDNINGEN", "DIREKTIONENS ANBEFALING", "RÅDET VEDTOG"),
        ("a) Optakt", "b) Formandskabet foreslår", "c) Hvad KKR besluttede"),
        ("Problemet", "Det ønskes besluttet", "Udfald"),
        ("Historik", "Beslutningsoplæg:", "Konklusion:"),
    ],
)
def test_headings_that_come_back_head_their_sections(
    read_lines: ReadLines, background: str, proposal: str, ruling: str
) -> None:
    found = [(s.number, s.section, s.text) for s in read_lines(house(background, proposal, ruling)).sections]
    assert found == [
        ("1", "Baggrund", BRIDGE),
        ("1", "Indstilling", "At broen males inden sommer."),
        ("1", "Beslutning", "Broen males, når der er råd."),
        ("2", "Baggrund", ROUTE),
        ("2", "Indstilling", "At ruten bliver."),
        ("2", "Beslutning", "Ruten bliver."),
    ]


def test_a_ruling_that_comes_back_is_no_heading(read_lines: ReadLines) -> None:
    text = f"{HEAD}1. Broen i Nordby\nIndstilling\nAt broen males.\nBeslutning\nForslaget tiltrådt\n2. Ruten til øen\nIndstilling\nAt ruten bliver.\nBeslutning\nForslaget tiltrådt\n"
    assert [(s.section, s.text) for s in read_lines(text).sections] == [
        ("Indstilling", "At broen males."),
        ("Beslutning", "Forslaget tiltrådt"),
        ("Indstilling", "At ruten bliver."),
        ("Beslutning", "Forslaget tiltrådt"),
    ]


def test_a_lettered_heading_counts_though_it_stands_once(read_lines: ReadLines) -> None:
    text = house("a) Anledning", "b) Rådet foreslår", "c) Det besluttede rådet")
    text = text.replace(
        "b) Rådet foreslår\nAt ruten",
        "b) Nærmere om taksten\nTaksten følger zonerne.\n\nb) Rådet foreslår\nAt ruten",
    )
    found = [(s.number, s.section) for s in read_lines(text).sections]
    assert ("2", "Sagsfremstilling") in found and ("1", "Sagsfremstilling") not in found


@pytest.mark.parametrize(
    ("line", "case", "officers"),
    [
        ("1 Broen i Nordby [Sag 26/00417 – abc]", "26/00417", "abc"),
        ("1 Broen i Nordby [Sag 26/00417 – abc, de]", "26/00417", "abc/de"),
        ("1 Broen i Nordby\n(sag 2026-31877 · abc/de)", "2026-31877", "abc/de"),
        ("1 Broen i Nordby\nJournalnr. 2026-14-0087 (abc/de)", "2026-14-0087", "abc/de"),
    ],
)
def test_case_numbers_in_brackets(read_lines: ReadLines, line: str, case: str, officers: str) -> None:
    text = house("Baggrund", "Indstilling", "Beslutning", first="1", second="2").replace(
        "1 Broen i Nordby", line
    )
    item = read_lines(text).items[0]
    assert (item.number, item.title, item.case, item.officers) == ("1", "Broen i Nordby", case, officers)


def test_the_officer_behind_a_title_is_none_of_its_words(read_lines: ReadLines) -> None:
    text = house("Baggrund", "Indstilling", "Beslutning", first="Pkt. 1", second="Pkt. 2")
    item = read_lines(text.replace("Broen i Nordby\n", "Broen i Nordby Ansvarlig: ABC/DE\n", 1)).items[0]
    assert (item.title, item.case, item.officers) == ("Broen i Nordby", None, "abc/de")


@pytest.mark.parametrize(("first", "second"), [("A.1", "A.2"), ("A1", "B1"), ("B.4", "B.5")])
def test_numbers_with_a_letter(read_lines: ReadLines, first: str, second: str) -> None:
    items = read_lines(house("Baggrund", "Indstilling", "Beslutning", first=first, second=second)).items
    assert [(i.number, i.title) for i in items] == [(first, "Broen i Nordby"), (second, "Ruten til øen")]


def test_an_item_without_points_among_items_with_points(read_lines: ReadLines) -> None:
    text = house("Baggrund", "Indstilling", "Beslutning", first="1.1", second="1.2")
    text += "\n2 Taksten\nJr. AB-2025-0266 abc\nIndstilling\nAt taksten følger zonerne.\n"
    assert [(i.number, i.case) for i in read_lines(text).items] == [
        ("1.1", None),
        ("1.2", None),
        ("2", "AB-2025-0266"),
    ]


@pytest.mark.parametrize("sign", ["▸", "·", "|", "–"])
def test_a_sign_between_number_and_title(read_lines: ReadLines, sign: str) -> None:
    text = house("Baggrund", "Indstilling", "Beslutning", first=f"1.1 {sign}", second=f"1.2 {sign}")
    assert [(i.number, i.title) for i in read_lines(text).items] == [
        ("1.1", "Broen i Nordby"),
        ("1.2", "Ruten til øen"),
    ]


def test_chapters_between_items_are_of_no_section(read_lines: ReadLines) -> None:
    text = house(
        "Baggrund", "Indstilling", "Beslutning", first="A. FORMALIA\n1.", second="B. SAGER TIL BESLUTNING\n2."
    )
    assert [s.text for s in read_lines(text).sections if s.section == "Beslutning"] == [
        "Broen males, når der er råd.",
        "Ruten bliver.",
    ]


@pytest.mark.parametrize(
    "below",
    [
        "Akter i sagen: kort af 1. juni 2026",
        "Medfulgte: Regnskab 2025",
        "Bilag til sagen:\n– Kort",
        "Vedhæftet: Kort",
        "Materiale: Bilag 3.1 Kort\nBilag 3.2 Regnskab",
    ],
)
def test_enclosures_below_a_ruling_are_not_its_words(read_lines: ReadLines, below: str) -> None:
    text = house("Baggrund", "Indstilling", "Beslutning") + f"\n{below}\n"
    assert read_lines(text).sections[-1].text == "Ruten bliver."


def test_a_heading_that_begins_as_the_others_needs_no_coming_back(read_lines: ReadLines) -> None:
    text = house("Hvorfor nu", "Sådan ser det ud", "Det aftalte vi")
    third = f"3. Kajen\n\nHvorfor nu\n{BRIDGE}\n\nSådan er reglerne\nKajen har sin egen lov.\n\nDet aftalte vi\nKajen bliver.\n"
    found = [(s.number, s.section, s.text) for s in read_lines(f"{text}\n{third}").sections]
    assert ("3", "Sagsfremstilling", "Kajen har sin egen lov.") in found


def test_who_proposes_heads_the_proposal_where_the_house_does_so(read_lines: ReadLines) -> None:
    item = "{n}. {title}\n\nKort fortalt\n{text}\n\nDirektøren indstiller,\nat {thing} males.\n\nRådet besluttede\nDen males.\n\n"
    text = HEAD + "".join(
        item.format(n=n, title=title, text=long, thing=thing)
        for n, (title, long, thing) in enumerate(
            [
                ("Broen i Nordby", BRIDGE, "broen"),
                ("Ruten til øen", ROUTE, "stoppestedet"),
                ("Kajen", BRIDGE, "kajen"),
            ],
            start=1,
        )
    )
    assert [s.text for s in read_lines(text).sections if s.section == "Indstilling"] == [
        "at broen males.",
        "at stoppestedet males.",
        "at kajen males.",
    ]


def test_a_lettered_heading_over_enclosures_ends_the_ruling(read_lines: ReadLines) -> None:
    text = house("a) Optakt", "b) Formandskabet foreslår", "c) Hvad KKR besluttede")
    minutes = read_lines(f"{text}\nd) Lagt ved\n1) Kort over ruten\n2) Regnskab\n")
    assert minutes.sections[-1].text == "Ruten bliver."
