"""Calendars: days below each other under words for meetings, or each with its event."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

ReadLines = Callable[[str], Minutes]
Row = tuple[str | None, str | None, str | None]

HEAD = (
    "Referat\nHavnerådet\nDato: 4. maj 2021 kl. 10.00\nSted: Havnesalen\n1. Havnen\nBeslutning\n"
    "Havnen i Nordby udvides med en ny kaj, og der er fortsat stor interesse for sagen i hele byen.\n"
    "2. Kajen\nBeslutning\nGodkendt.\n3. {title}\nBeslutning\n"
)


def rows(minutes: Minutes) -> list[Row]:
    return [(m.body, m.date, m.event) for m in minutes.meetings_ahead]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            "Kommende møder:\n17. juni kl. 10-12\n23. september kl. 10-12",
            [("Havnerådet", "2021-06-17", "møde"), ("Havnerådet", "2021-09-23", "møde")],
        ),
        (
            "Møder i 2022:\n- Torsdag den 17. juni\n- Fredag den 23. september",
            [("Havnerådet", "2022-06-17", "møde"), ("Havnerådet", "2022-09-23", "møde")],
        ),
        (
            "17-06-2021 Møde i Movia\n23-09-2021 Temadag om havnen",
            [("Movia", "2021-06-17", "Møde"), ("Havnerådet", "2021-09-23", "Temadag")],
        ),
        ("17. juni: Movias repræsentantskabsmøde", [("Movia", "2021-06-17", "Movias repræsentantskabsmøde")]),
        ("Kalender\n1. marts: Studietur", [("Havnerådet", "2022-03-01", "Studietur")]),
    ],
)
def test_days_below_each_other(read_lines: ReadLines, lines: str, expected: list[Row]) -> None:
    assert rows(read_lines(HEAD.format(title="Eventuelt") + lines)) == expected


def test_the_title_of_the_point_heads_a_calendar(read_lines: ReadLines) -> None:
    minutes = read_lines(HEAD.format(title="Mødeplan 2022") + "17. juni og 23. september")
    assert [m.date for m in minutes.meetings_ahead] == ["2022-06-17", "2022-09-23"]


@pytest.mark.parametrize(
    "lines",
    [
        "17. juni 2021 er kajen færdig.",
        "17. juni blev der talt om mødet i havnen.",
        "3. Maling af kajen",
        "Kommende møder:\n3. marts 2021",
    ],
)
def test_lines_that_are_no_entry(read_lines: ReadLines, lines: str) -> None:
    assert rows(read_lines(HEAD.format(title="Eventuelt") + lines)) == []
