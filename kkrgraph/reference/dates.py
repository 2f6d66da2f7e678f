"""Dates as reference data has them: a day, a month or a year, compared as far as both say."""

from __future__ import annotations

import datetime
import re

_PARTIAL = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")


def is_date(text: str) -> bool:
    """Whether it is a day, month or year of the calendar: not `2025-02-30`."""
    if _PARTIAL.fullmatch(text) is None:
        return False
    try:
        datetime.date.fromisoformat((text + "-01-01")[:10])
    except ValueError:
        return False
    return True


def is_before(one: str, other: str) -> bool:
    """Whether `one` is certainly before `other`: not `2025` before `2025-06`; nothing is before or after `""`."""
    shared = min(len(one), len(other))
    return one[:shared] < other[:shared]


def overlap(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Whether two periods have more than an end in common; an empty begin or end is open."""
    return all(
        not end or not begin or is_before(begin, end)
        for begin, end in ((one[0], other[1]), (other[0], one[1]))
    )
