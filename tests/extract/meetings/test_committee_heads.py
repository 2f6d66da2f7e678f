"""Heads of committees' papers: a committee on a line of its own beside its house, a host who does not meet, places over two lines."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

ReadLines = Callable[[str], Minutes]
ITEM = "1. Godkendelse af dagsorden\nBeslutning\nGodkendt."
DAY = "Fredag den 14. marts 2025 kl. 10.00-12.00"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (f"KL\nHavne- og Kystudvalget\nREFERAT\n{DAY}", "Havne- og Kystudvalget"),
        (
            f"Referat\nUdvalg for Regional Havnedrift\nRegion Sjælland\n{DAY}",
            "Udvalg for Regional Havnedrift",
        ),
        (
            f"Sundhedsklynge Nordkysten\nPolitisk klyngestyregruppe\nREFERAT\n{DAY}",
            "Sundhedsklynge Nordkysten",
        ),
        (f"REFERAT\nPolitisk havnestyregruppe\n{DAY}", "Politisk havnestyregruppe"),
        (f"KL\nUdvalget\nReferat\n{DAY}", "KL"),
        (
            f"Konklusioner fra møde\ni Det Nationale Havneudvalg\n{DAY}\nhos Danske Regioner, Kajen 4, Nordby",
            "Det Nationale Havneudvalg",
        ),
        (f"Referat\nKKR Sjælland\nSundhedssamarbejdsudvalget\n{DAY}", "KKR Sjælland"),
    ],
)
def test_who_meets(read_lines: ReadLines, head: str, body: str) -> None:
    assert read_lines(f"{head}\nDeltagere\nEva Lind (A), Greve Kommune\n{ITEM}").meeting.body == body


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        ("KL-Huset, Kajgade 10,\nNordby S, lokale S-02", "KL-Huset, Kajgade 10, Nordby S, lokale S-02"),
        ("i lokale Kajen, H.C. Lindes Allé 7, Nordby", "lokale Kajen, H.C. Lindes Allé 7, Nordby"),
        (
            "i mødelokale Kajen, Carl F. Lindes Plads 1R, Nordby",
            "mødelokale Kajen, Carl F. Lindes Plads 1R, Nordby",
        ),
        ("hos Havnehuset, Bo Centerpark 24, Nordby", "Havnehuset, Bo Centerpark 24, Nordby"),
        ("Sted\nKystcentret Nordby, Havnevej 14\nSydby", "Kystcentret Nordby, Havnevej 14 Sydby"),
        ("Sted\nKystcentret Nordby, Havnevej 14\nDeltagere", "Kystcentret Nordby, Havnevej 14"),
    ],
)
def test_where_it_is(read_lines: ReadLines, lines: str, place: str) -> None:
    text = f"Referat\nKKR Sjælland\n{DAY}\n{lines}\nDeltagere\nEva Lind (A), Greve Kommune\n{ITEM}"
    assert read_lines(text).meeting.place == place


def test_a_first_line_that_is_a_whole_page(read_lines: ReadLines) -> None:
    page = (
        "R E F E R A T 2 0 2 5 Møde i KKR Sjælland fredag den 14. marts 2025 kl. 9.00-11.30 i Havnesalen, Nordby Rådhus, "
        "Kajen 7, Nordby. Afbud sker til Bo Krag på bk@nordby.dk. Indholdsfortegnelse 1. Referat fra mødet den 10. januar 2025"
    )
    meeting = read_lines(f"{page}\nDeltagere\nEva Lind (A), Greve Kommune\n{ITEM}").meeting
    assert (str(meeting.date), meeting.start, meeting.place) == (
        "2025-03-14",
        "09:00",
        "Havnesalen, Nordby Rådhus, Kajen 7, Nordby",
    )
