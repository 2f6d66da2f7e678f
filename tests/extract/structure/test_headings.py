from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.extract.structure.layout import Kind
from kkrgraph.extract.structure.numbering import CASE
from kkrgraph.extract.structure.section_heads import section_of
from kkrgraph.model import Minutes

ReadLines = Callable[[str], Minutes]
FULL = "Der er fortsat stor interesse for sagen, og materialet er sendt ud i god tid, så alle kan nå det."


@pytest.mark.parametrize(
    ("line", "kind", "body"),
    [
        ("Beslutning", Kind.DECISION, None),
        ("Beslutning:", Kind.DECISION, None),
        ("Beslutninger", Kind.DECISION, None),
        ("Vedtagelse", Kind.DECISION, None),
        ("Afgørelse", Kind.DECISION, None),
        ("Referat", Kind.DECISION, None),
        ("Konklusion", Kind.DECISION, None),
        ("Beslutning i Havnerådet den 22-01-2014", Kind.DECISION, "Havnerådet"),
        ("Beslutning for KKR Sjælland", Kind.DECISION, "KKR Sjælland"),
        ("Forretningsudvalgets beslutning", Kind.DECISION, "Forretningsudvalgets"),
        ("Miljøudvalgets beslutning den 3. maj 2024:", Kind.DECISION, "Miljøudvalgets"),
        ("Indstilling", Kind.PROPOSAL, None),
        ("Administrationens indstilling", Kind.PROPOSAL, None),
        ("Forslag til beslutning", Kind.PROPOSAL, None),
        ("Baggrund", Kind.BACKGROUND, None),
        ("Sagens baggrund:", Kind.BACKGROUND, None),
        ("Sagsfremstilling", Kind.CASE, None),
        ("Redegørelse", Kind.CASE, None),
        ("Økonomi", Kind.OTHER, None),
        ("Bilag:", Kind.OTHER, None),
        ("Videre proces", Kind.OTHER, None),
    ],
)
def test_a_sections_heading_is_known(line: str, kind: Kind, body: str | None) -> None:
    assert section_of(line) == (kind, body)


@pytest.mark.parametrize(
    "line",
    [
        "Beslutning om havnen blev udsat.",
        "Baggrunden er, at broen er gammel.",
        "Indstillingen blev fulgt",
        "Referat af møde i går",
        "Sagen om broen",
        "Beslutningsreferat",
        "Økonomien er god",
        "",
    ],
)
def test_running_text_is_no_heading(line: str) -> None:
    assert section_of(line) is None


@pytest.mark.parametrize(
    ("line", "case", "officers"),
    [
        ("SAG-2025-01937 abc", "SAG-2025-01937", "abc"),
        ("SAG-2025-01937 abc/defg", "SAG-2025-01937", "abc/defg"),
        ("SAG-2025-01937", "SAG-2025-01937", None),
        ("EMN-2025-003383", "EMN-2025-003383", None),
        ("Sagsnr.: 25/10877", "25/10877", None),
        ("19/3143", "19/3143", None),
        ("450-2018-4075", "450-2018-4075", None),
        ("1-01-81-18-17", "1-01-81-18-17", None),
        ("J.nr. 1-01-81-18-17 / Sagsbehandler: ABC", "1-01-81-18-17", "ABC"),
    ],
)
def test_a_case_number_is_known_in_several_systems(line: str, case: str, officers: str | None) -> None:
    match = CASE.match(line)
    assert match is not None
    assert (match["case"], match["officers"]) == (case, officers)


@pytest.mark.parametrize(
    "line", ["KKR-2025", "14-03-2025", "Tlf. 12 34 56 78", "Sagen er ny", "SAG-2025-01937 blev udsat i går"]
)
def test_other_figures_are_no_case_number(line: str) -> None:
    assert CASE.match(line) is None


def document(*lines: str) -> str:
    return "\n".join(("Referat", "KKR Sjælland", "Dato: 14-03-2025", *lines, FULL, FULL, FULL))


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            (
                "1. Sager",
                "1.1. Broen",
                "SAG-2025-00123 abc",
                "Baggrund",
                "1.2. Kajen",
                "SAG-2025-00124 abc",
                "Baggrund",
            ),
            [("1.1", "Broen"), ("1.2", "Kajen")],
        ),
        (
            (
                "Punkt 1: Broen",
                "Baggrund",
                FULL,
                "Punkt 2: Kajen",
                "Beslutning",
                FULL,
                "Punkt 3: Eventuelt",
                FULL,
            ),
            [("1", "Broen"), ("2", "Kajen"), ("3", "Eventuelt")],
        ),
        (
            (
                "1 (Åben) Broen",
                "Sagsnr.: 25/10877",
                "Baggrund",
                FULL,
                "2 (Lukket) Kajen",
                "Sagsnr.: 25/10878",
                "Baggrund",
            ),
            [("1", "Broen"), ("2", "Kajen")],
        ),
        (("1. Broen", "Beslutning", FULL, "2. Kajen", "Beslutning", FULL), [("1", "Broen"), ("2", "Kajen")]),
        (
            ("183. Broen", "Beslutning", FULL, "184. Kajen", "Beslutning", FULL),
            [("183", "Broen"), ("184", "Kajen")],
        ),
        (
            ("44/09 Broen", "Beslutning", FULL, "45/09 Kajen", "Beslutning", FULL),
            [("44/09", "Broen"), ("45/09", "Kajen")],
        ),
        (("1. Broen", FULL, "2. Kajen", FULL), [("1", "Broen"), ("2", "Kajen")]),
        ((FULL, FULL), []),
    ],
)
def test_items_are_found_by_their_numbers(
    read_lines: ReadLines, lines: tuple[str, ...], expected: list[tuple[str, str]]
) -> None:
    assert [(item.number, item.title) for item in read_lines(document(*lines)).items] == expected


def test_a_list_inside_an_item_begins_no_item(read_lines: ReadLines) -> None:
    minutes = read_lines(
        document(
            "1.1. Broen",
            "SAG-2025-00123 abc",
            "Baggrund",
            "1. maling",
            "2. Træ",
            "9.00 i Havnesalen",
            "1.2. Kajen",
            "SAG-2025-00124 abc",
            "Baggrund",
        )
    )
    assert [item.number for item in minutes.items] == ["1.1", "1.2"]


def test_an_unmarked_contents_list_gives_no_items(read_lines: ReadLines) -> None:
    contents = ("1.1. Broen", "1.2. Kajen", "1.3. Skibene")
    items = tuple(line for title in contents for line in (title, "SAG-2025-00123 abc", "Baggrund", FULL))
    minutes = read_lines(document(*contents, *items))
    assert [(item.number, item.case) for item in minutes.items] == [
        (n, "SAG-2025-00123") for n in ("1.1", "1.2", "1.3")
    ]


def test_a_title_over_two_lines_is_one(read_lines: ReadLines) -> None:
    lines = (
        "1.1. Udpegning til bestyrelsen for den gamle havn i Nordby og for den nye bro over fjorden",
        "mod Sydby",
        "SAG-2025-00123 abc",
        "Baggrund",
    )
    (item,) = read_lines(document(*lines)).items
    assert item.title == f"{lines[0][5:]} mod Sydby"


def test_a_sentence_below_a_title_is_none_of_it(read_lines: ReadLines) -> None:
    text = (
        "Referat\nKKR Sjælland\nDato: 14-03-2025\n1. Godkendelse af dagsorden\nGodkendt.\n2. Budget\nUdsat."
    )
    assert [i.title for i in read_lines(text).items] == ["Godkendelse af dagsorden", "Budget"]
