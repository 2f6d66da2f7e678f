"""The electoral terms of municipalities: a council is elected for four years from 1 January."""

from __future__ import annotations

import datetime

# Kommunal- og regionalvalgloven § 6: elections are held every fourth year, and the term begins on 1 January after them;
# 2022 began one.
_A_FIRST_YEAR, _YEARS = 2022, 4


def term_of(date: datetime.date) -> tuple[int, int]:
    """First and last year of the term that a day lies in: 2023-05-12 → (2022, 2025)."""
    first = date.year - (date.year - _A_FIRST_YEAR) % _YEARS
    return first, first + _YEARS - 1


def term_name(date: datetime.date) -> str:
    """The name of the term of a day: `2022-2025`."""
    first, last = term_of(date)
    return f"{first}-{last}"
