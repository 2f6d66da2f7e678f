"""Minutes whose points have no numbers: what was decided is read, and stands under no item."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.errors import ReadingError
from kkrgraph.model import Minutes

ReadLines = Callable[[str], Minutes]
HEAD = "Referat\nHavnerådet\nDato: 04-03-2026\nTil stede: Karl Holm, Eva Lind\n"
POINTS = (
    "Sagsfremstilling\nRådet skal vælge en formand.\nBeslutning Havnerådet den 04-03-2026\nHavnerådet udpegede Karl Holm som formand.\n"
    "Sagsfremstilling\nBroen er gammel.\nBeslutning Havnerådet den 04-03-2026\nUdsat."
)


def test_rulings_of_points_without_numbers_stand_under_none(read_lines: ReadLines) -> None:
    minutes = read_lines(HEAD + POINTS)
    assert [(d.number, d.act) for d in minutes.decisions] == [("", "appointed"), ("", "postponed")]
    assert [(a.number, a.person, a.role) for a in minutes.appointments] == [("", "Karl Holm", "formand")]
    assert (minutes.items, minutes.sections, minutes.topics) == ((), (), ())


def test_the_head_above_such_points_is_read(read_lines: ReadLines) -> None:
    minutes = read_lines(HEAD + POINTS)
    assert minutes.meeting.kind == "referat"
    assert [a.person for a in minutes.attendance] == ["Karl Holm", "Eva Lind"]


def test_minutes_with_sections_are_minutes_without_body_and_date(read_lines: ReadLines) -> None:
    assert [d.act for d in read_lines(f"Udskriv\n{POINTS}").decisions] == ["appointed", "postponed"]


@pytest.mark.parametrize(
    "text", ["Referat\nBroen er gammel.", "Baggrund\nBroen er gammel.", "Beslutning\nUdsat."]
)
def test_a_lone_heading_makes_no_minutes(read_lines: ReadLines, text: str) -> None:
    with pytest.raises(ReadingError):
        read_lines(text)


def test_titles_above_case_numbers_part_the_points(read_lines: ReadLines) -> None:
    text = (
        f"{HEAD}\nGodkendelse af referat\nSag 1-01-81-11-17\n\nBeslutning\nGodkendt.\n\n"
        "Valg af næstformand\nSag 1-01-81-18-17\n\nBeslutning\nEva Lind blev valgt.\n\n"
        "Udpegning til bestyrelsen for Movia\nSag 1-01-81-23-17\n\nBeslutning\nKarl Holm blev udpeget."
    )
    minutes = read_lines(text)
    assert [(a.person, a.body, a.role) for a in minutes.appointments] == [
        ("Eva Lind", "Havnerådet", "næstformand"),
        ("Karl Holm", "Movia", "medlem"),
    ]
    assert minutes.items == ()
