from __future__ import annotations

from collections.abc import Callable

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
