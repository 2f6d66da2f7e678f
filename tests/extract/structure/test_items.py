from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]


def test_an_item_has_number_title_case_and_officers(read: Read) -> None:
    item = read(ruling="Godkendt.").items[-1]
    assert (item.number, item.title, item.case, item.officers) == (
        "2.1",
        "Havnen i Nordby",
        "SAG-2025-00124",
        "abc",
    )
    assert item.evidence.quote == "2.1. Havnen i Nordby SAG-2025-00124 abc"


def test_group_headings_are_no_items(read: Read) -> None:
    assert [item.number for item in read(ruling="Godkendt.").items] == ["1.1", "2.1"]


def test_every_section_with_text_is_one_in_the_order_of_the_text(read: Read) -> None:
    minutes = read(
        background="Broen er gammel.",
        proposal="Det indstilles, at broen males.",
        case="Den er grå.",
        ruling="Godkendt.",
    )
    assert [(s.number, s.section, s.text) for s in minutes.sections if s.number == "2.1"] == [
        ("2.1", "Baggrund", "Broen er gammel."),
        ("2.1", "Indstilling", "Det indstilles, at broen males."),
        ("2.1", "Sagsfremstilling", "Den er grå."),
        ("2.1", "Beslutning", "Godkendt."),
    ]


def test_text_before_the_first_heading_is_no_section(read: Read) -> None:
    assert [
        s.section for s in read(text="Broen er gammel.", ruling="Godkendt.").sections if s.number == "2.1"
    ] == ["Beslutning"]


def test_an_empty_section_is_none(read: Read) -> None:
    minutes = read(background="Baggrund\nBroen er gammel.")
    assert [(s.section, s.text) for s in minutes.sections if s.number == "2.1"] == [
        ("Baggrund", "Broen er gammel.")
    ]


def test_a_sections_text_has_no_addresses(read: Read) -> None:
    minutes = read(background="Læs om broen på https://www.eksempel.dk/broen/ny i dag.")
    assert (
        minutes.sections[-1].text == "Læs om broen på i dag."
        or minutes.sections[-1].text == "Læs om broen på  i dag."
    )


def test_other_headings_end_a_section(read_lines: Callable[[str], Minutes]) -> None:
    minutes = read_lines(
        "Referat\nKKR Sjælland\nDato: 14-03-2025\n1. Broen\nSagsnr.: 25/10877\nBaggrund\nBroen er gammel og grå.\n"
        "Økonomi\nDen koster meget.\n2. Kajen\nSagsnr.: 25/10878\nBaggrund\nKajen er ny og god."
    )
    assert [(s.number, s.section, s.text) for s in minutes.sections] == [
        ("1", "Baggrund", "Broen er gammel og grå."),
        ("2", "Baggrund", "Kajen er ny og god."),
    ]


BELOW = [
    "./. Tegning af broen",
    "./. Tegning af broen\n./. Priser på maling",
    "Bilag: Tegning af broen\nBilag: Priser på maling",
    "Bilag 1: Tegning af broen",
    "Links\nhttps://www.eksempel.dk/broen",
    "Link:\nhttps://www.eksempel.dk/broen\n./. Tegning af broen",
    "Mødet hævet kl. 14.10",
    "Mødet blev hævet klokken 14.10.",
    "Næste ordinære møde holdes den 4. juni 2025 på rådhuset i Greve.",
    "Medfølger:\n1. Tegning af broen\n2. Priser på maling",
    "Vedlagt:\nTegning af broen\nPriser på maling",
    "BILAGSLISTE\n2.A Tegning af broen\n2.B Priser på maling",
    "Lagt ved:\n1) Tegning af broen",
    "Mødet hævet kl. 14.10.\nUnderskrevet den 4. april 2025\nKarl Holm Eva Lind",
    "Mødet sluttede kl. 14.10.\nKarl Holm Eva Lind\nFormand Næstformand",
    "Eva Lind / 18-03-2025",
    "___________________ ___________________\nKarl Holm Eva Lind",
]


@pytest.mark.parametrize("below", BELOW)
def test_what_stands_below_the_words_of_a_section_is_none_of_them(
    read_lines: Callable[[str], Minutes], below: str
) -> None:
    minutes = read_lines(
        "Referat\nKKR Sjælland\nDato: 14-03-2025\n1. Broen\nSagsnr.: 25/10877\nBaggrund\nBroen er gammel og grå.\n"
        f"2. Kajen\nSagsnr.: 25/10878\nBeslutning\nKajen skal males, så snart vejret er til det.\n{below}"
    )
    assert minutes.sections[-1].text == "Kajen skal males, så snart vejret er til det."


@pytest.mark.parametrize(
    "text",
    [
        "./. Tegningen er vedlagt.",
        "Bilag: Tegning af kajen. Den er ny.",
        "Mødet i juni blev godt.",
        "Næste møde er i juni.",
        "Vedlagte plan blev fulgt.",
        "Medlemmerne er glade.",
    ],
)
def test_words_that_only_look_so_are_of_the_section(read_lines: Callable[[str], Minutes], text: str) -> None:
    minutes = read_lines(
        "Referat\nKKR Sjælland\nDato: 14-03-2025\n1. Broen\nSagsnr.: 25/10877\nBaggrund\nBroen er gammel og grå.\n"
        f"2. Kajen\nSagsnr.: 25/10878\nBeslutning\n{text}\nDet blev sagt, at alle er glade for den nye kaj."
    )
    assert minutes.sections[-1].text.endswith("Det blev sagt, at alle er glade for den nye kaj.")
    assert minutes.sections[-1].text.startswith(text.removeprefix("./. "))


def test_names_that_end_a_ruling_are_no_signatures(read_lines: Callable[[str], Minutes]) -> None:
    minutes = read_lines(
        "Referat\nKKR Sjælland\nDato: 14-03-2025\n1. Broen\nSagsnr.: 25/10877\nBaggrund\nBroen er gammel og grå.\n"
        "2. Kajen\nSagsnr.: 25/10878\nBeslutning\nTil udvalget blev valgt\nKarl Holm\nEva Lind"
    )
    assert minutes.sections[-1].text == "Til udvalget blev valgt Karl Holm Eva Lind"


def test_a_heading_between_two_items_ends_the_section(read_lines: Callable[[str], Minutes]) -> None:
    minutes = read_lines(
        "Referat\nKKR Sjælland\nDato: 14-03-2025\n1. Broen\nSAG-2025-00124\nBeslutning\nGodkendt.\nLUKKEDE PUNKTER\n"
        "2. Kajen\nSAG-2025-00125\nBeslutning\nUdsat."
    )
    assert [s.text for s in minutes.sections] == ["Godkendt.", "Udsat."]


def test_a_template_with_summaries_has_the_other_headings_too(
    read_lines: Callable[[str], Minutes],
) -> None:
    item = (
        "SAG-2025-0012{n}\nResume\nKort sagt.\nSagsfremstilling\nBroen er gammel.\nØkonomi\nDen koster meget."
    )
    text = "\n".join(f"{n}. Broen\n{item.format(n=n)}" for n in (1, 2))
    minutes = read_lines(f"Referat\nKKR Sjælland\nDato: 14-03-2025\n{text}")
    assert [s.text for s in minutes.sections] == ["Broen er gammel.", "Broen er gammel."]
    without = read_lines(f"Referat\nKKR Sjælland\nDato: 14-03-2025\n{text.replace('Resume', 'Kort')}")
    assert {s.text for s in without.sections} == {"Broen er gammel. Økonomi Den koster meget."}


@pytest.mark.parametrize(
    "sign", ["#{}", "Punkt {}:", "Ad {}.", "Beslutningspunkt {}:", "§ {}", "{}:", "Nr. {}"]
)
def test_an_item_s_number_has_many_forms(read_lines: Callable[[str], Minutes], sign: str) -> None:
    titles = ("Åbning", "Havnen i Nordby", "Eventuelt")
    items = "\n\n".join(
        f"{sign.format(number)} {title}\n\nBeslutning\nTaget til efterretning."
        for number, title in enumerate(titles, 1)
    )
    minutes = read_lines(f"REFERAT\nKKR Sjælland\nDato: 04-03-2026\n\n{items}")
    assert [(item.number, item.title) for item in minutes.items] == [
        ("1", "Åbning"),
        ("2", titles[1]),
        ("3", titles[2]),
    ]


def test_points_under_a_numbered_item_are_items(read_lines: Callable[[str], Minutes]) -> None:
    minutes = read_lines(
        "REFERAT\nKKR Sjælland\nDato: 04-03-2026\n\nPunkt 1: Åbning\n\nBeslutning\nGodkendt.\n\nPunkt 2: Udpegninger\n\n"
        "Beslutning\nSe underpunkterne.\n\nPunkt 2.1: Movia\n\nBaggrund\nEn plads er ledig.\n\nPunkt 2.2: FynBus\n\n"
        "Baggrund\nIngen plads er ledig.\n\nPunkt 3: Eventuelt\n\nBeslutning\nIntet."
    )
    assert [item.number for item in minutes.items] == ["1", "2", "2.1", "2.2", "3"]


def test_a_line_that_proposes_opens_the_proposal(read: Read) -> None:
    minutes = read(case="Broen er grå.\nAdministrationen indstiller,\nat broen males.", ruling="Godkendt.")
    assert [(s.section, s.text) for s in minutes.sections if s.number == "2.1"] == [
        ("Sagsfremstilling", "Broen er grå."),
        ("Indstilling", "Administrationen indstiller, at broen males."),
        ("Beslutning", "Godkendt."),
    ]


def test_the_next_meeting_stands_below_the_last_section_only(read: Callable[..., Minutes]) -> None:
    words = "Broen er malet.\nNæste møde er onsdag den 4. juni 2025."
    minutes = read(background=words, ruling=words)
    texts = [s.text for s in minutes.sections if s.number == "2.1"]
    assert texts == ["Broen er malet. Næste møde er onsdag den 4. juni 2025.", "Broen er malet."]


def test_points_right_under_a_numbered_heading_are_items_of_its_group(
    read_lines: Callable[[str], Minutes],
) -> None:
    text = (
        "Referat\nHavnerådet\nDato: 14-03-2025\nTil stede: Karl Holm og Eva Lind\n1. Godkendelse af dagsorden\nGodkendt.\n"
        "2. Konstituering\n{between}2.1 Valg af næstformand\nKarl Holm blev valgt som næstformand. Der er fortsat stor interesse for posten i rådet.\n"
        "2.2 Valg af sekretær\nEva Lind blev valgt som sekretær.\n2.3 Karl Holm lovede at male broen.\n3. Eventuelt\nIntet."
    )
    parted = read_lines(text.format(between=""))
    assert [(i.number, i.title) for i in parted.items] == [
        ("1", "Godkendelse af dagsorden"),
        ("2.1", "Valg af næstformand"),
        ("2.2", "Valg af sekretær"),
        ("3", "Eventuelt"),
    ]
    whole = read_lines(text.format(between="Rådet skal vælge sine folk.\n"))
    assert [i.number for i in whole.items] == ["1", "2", "3"]
