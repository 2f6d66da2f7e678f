"""When the letters of national parties were theirs. Letters that no national party has had are local lists' and say nothing."""

from __future__ import annotations

import datetime
from functools import cache

from kkrgraph.model import LetterPeriod
from kkrgraph.reference import Party, parties

_RESERVED = ("national", "minority")


def period_of(letter: str, date: datetime.date) -> LetterPeriod | None:
    """The period of the party that had the letter on a day, else the nearest one; None where there is nothing to compare.

    That is for letters that no national party has had, for those by which newspapers call a party (K for Konservative,
    whose own letter is C), and for parties of whose letter neither beginning nor end is known.
    """
    if letter in _of_newspapers():
        return None
    known = _periods().get(letter, ())
    if not known or LetterPeriod(start=None, end=None) in known:
        return None
    return min(known, key=lambda period: (_distance(period, date), str(period)))


def _distance(period: LetterPeriod, date: datetime.date) -> int:
    """Days between a day and a period; 0 inside it."""
    if period.start is not None and date < period.start:
        return (period.start - date).days
    if period.end is not None and date > period.end:
        return (date - period.end).days
    return 0


@cache
def _periods() -> dict[str, tuple[LetterPeriod, ...]]:
    found: dict[str, list[LetterPeriod]] = {}
    for party in parties():
        if party.letter and party.kind.startswith(_RESERVED):
            found.setdefault(party.letter, []).append(_period(party))
    return {letter: tuple(periods) for letter, periods in found.items()}


@cache
def _of_newspapers() -> frozenset[str]:
    """The letters and abbreviations by which a party with another letter is called."""
    return frozenset(
        name
        for party in parties()
        for name in (party.abbreviation, *party.aliases)
        if name and name != party.letter
    )


def _period(party: Party) -> LetterPeriod:
    return LetterPeriod(start=_first(party.letter_valid_from), end=_last(party.letter_valid_to))


def _first(text: str) -> datetime.date | None:
    """The first day of a year, month or day: `2022-08` → 2022-08-01."""
    return datetime.date.fromisoformat(f"{text}-01-01"[:10]) if text else None


def _last(text: str) -> datetime.date | None:
    """The last day of a year, month or day: `2022` → 2022-12-31."""
    if not text:
        return None
    year, *rest = (int(part) for part in text.split("-"))
    if len(rest) == 2:
        return datetime.date.fromisoformat(text)
    month = rest[0] if rest else 12
    return datetime.date(year + month // 12, month % 12 + 1, 1) - datetime.timedelta(days=1)
