from __future__ import annotations

from collections.abc import Callable
from textwrap import fill

import pytest

from kkrgraph.model import Minutes

ReadLines = Callable[[str], Minutes]

HEAD = "REFERAT 2011 K K R S J Æ L L A N D Dato: 14-03-2011 Sted: Havnesalen, Nordkaj 4"
CONTENTS = "Indholdsfortegnelse 1.1 Godkendelse af referat 2.1 Havnen i Nordby 2.2 Valg til brorådet"
PEOPLE = "Deltagerfortegnelse Deltagere Karl Holm, Odense Kommune Eva Lind, Assens Kommune Afbud Bo Krag, Kerteminde Kommune"
FIRST = (
    "1. Godkendelse af referat 1.1 Godkendelse af referat Indstilling Det indstilles, at referatet godkendes. Beslutning Godkendt. "
    "2. Sager 2.1 Havnen i Nordby SAG-2011-00124 abc Baggrund Havnen er gammel. Den skal males. Indstilling: Det indstilles, at den males. "
    "Beslutning Karl Holm bød velkommen. Den males i 2012. ./. Tegning af havnen"
)
SECOND = (
    "2.2 Valg til brorådet Sagsfremstilling Rådet har 2.500 kr. til rejser. Læs mere på http://www.eksempel.dk/broen "
    "Beslutning Valgt blev: – Eva Lind (A), Assens – Bo Krag (V), Kerteminde"
)
LINE = " ".join((HEAD, CONTENTS, PEOPLE, FIRST, SECOND))
PAGES = "\n".join(f"{n} {page}" for n, page in enumerate((HEAD, CONTENTS, PEOPLE, FIRST, SECOND), start=1))
WRAPPED = "\n".join(fill(page, 90) for page in PAGES.split("\n"))


@pytest.mark.parametrize("text", [LINE, PAGES, WRAPPED], ids=["a line", "a line for each page", "wrapped"])
def test_headings_inside_lines_are_headings(read_lines: ReadLines, text: str) -> None:
    minutes = read_lines(text)
    assert [(i.number, i.title, i.case) for i in minutes.items] == [
        ("1.1", "Godkendelse af referat", None),
        ("2.1", "Havnen i Nordby", "SAG-2011-00124"),
        ("2.2", "Valg til brorådet", None),
    ]
    assert [(s.number, s.section, s.text) for s in minutes.sections] == [
        ("1.1", "Indstilling", "Det indstilles, at referatet godkendes."),
        ("1.1", "Beslutning", "Godkendt."),
        ("2.1", "Baggrund", "Havnen er gammel. Den skal males."),
        ("2.1", "Indstilling", "Det indstilles, at den males."),
        ("2.1", "Beslutning", "Karl Holm bød velkommen. Den males i 2012."),
        ("2.2", "Sagsfremstilling", "Rådet har 2.500 kr. til rejser. Læs mere på"),
        ("2.2", "Beslutning", "Valgt blev: – Eva Lind (A), Assens – Bo Krag (V), Kerteminde"),
    ]
    assert (minutes.meeting.body, minutes.meeting.place) == ("KKR Sjælland", "Havnesalen, Nordkaj 4")
    assert [(a.person, a.municipality, a.status) for a in minutes.attendance] == [
        ("Karl Holm", "Odense Kommune", "present"),
        ("Eva Lind", "Assens Kommune", "present"),
        ("Bo Krag", "Kerteminde Kommune", "absent"),
    ]


def test_words_that_are_headings_elsewhere_cut_no_line_where_headings_stand_alone(
    read_lines: ReadLines,
) -> None:
    item = "SAG-2011-0012{n}\nBaggrund\nDen er grå: Beslutning Nord gælder, se afsnittet. Baggrund Syd er en anden.\nBeslutning\nGodkendt."
    text = "\n".join(f"{n}. Broen\n{item.format(n=n)}" for n in (1, 2, 3))
    minutes = read_lines(f"Referat\nKKR Fyn\nDato: 14-03-2011\n{text}")
    assert [s.section for s in minutes.sections] == ["Baggrund", "Beslutning"] * 3


def test_headings_that_nothing_leads_to_are_none(read_lines: ReadLines) -> None:
    text = "Referat KKR Sjælland Dato: 14-03-2011 Punkt om broen Baggrund Den og kajen Beslutning Den og havnen Indstilling Den"
    assert read_lines(text).items == ()


def test_open_and_closed_points_inside_lines_are_points(read_lines: ReadLines) -> None:
    text = "1 (Åben) Broen Baggrund Den er grå. Beslutning Udsat. 2 (Lukket) Kajen Indstilling Den males. Beslutning Godkendt."
    minutes = read_lines(f"Referat KKR Sjælland Dato: 14-03-2011 {text}")
    assert [(i.number, i.title) for i in minutes.items] == [("1", "Broen"), ("2", "Kajen")]
