"""The periods of party letters, from the reference data."""

from __future__ import annotations

import datetime

import pytest

from kkrgraph.history.letters import _first, _last, period_of
from kkrgraph.model import LetterPeriod


@pytest.mark.parametrize(
    ("letter", "date", "start", "end"),
    [
        ("Æ", "2021-03-01", "2022-08-01", None),
        ("Æ", "2023-03-01", "2022-08-01", None),
        ("A", "2023-03-01", "1937-01-01", None),
        # one letter, two parties: the one that had it, else the nearer one
        ("D", "2007-03-01", None, "2008-12-31"),
        ("D", "2010-03-01", None, "2008-12-31"),
        ("D", "2015-03-01", "2016-01-01", None),
        ("D", "2023-03-01", "2016-01-01", None),
    ],
)
def test_the_period_of_a_letter(letter: str, date: str, start: str | None, end: str | None) -> None:
    period = period_of(letter, datetime.date.fromisoformat(date))
    first, last = (None if day is None else datetime.date.fromisoformat(day) for day in (start, end))
    assert period == LetterPeriod(start=first, end=last)


@pytest.mark.parametrize("letter", ["L", "T", "J", "X", "Y", "E", "Å2", "", "S", "K", "R", "V", "DF", "H"])
def test_letters_that_say_nothing(letter: str) -> None:
    """Of local lists, of nobody, of newspapers, and of parties whose period is not known."""
    assert period_of(letter, datetime.date(1999, 1, 1)) is None


def test_years_and_months_are_whole() -> None:
    days = [_first("2022"), _first("2022-08"), _first("2022-08-09"), _last("2022"), _last("2022-12")]
    days += [_last("2024-02"), _last("2022-08-09"), _first(""), _last("")]
    assert [str(day) for day in days] == [
        *("2022-01-01", "2022-08-01", "2022-08-09", "2022-12-31", "2022-12-31"),
        *("2024-02-29", "2022-08-09", "None", "None"),
    ]
