"""What follows from the statements of several documents: who held which post, from when and until when."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

_A_DAY, _A_YEAR = len("2026-01-31"), len("2026")
_DECEMBER = 12


class StepKind(StrEnum):
    """In the order in which they follow each other on one day."""

    NOMINATED = "nominated"
    APPOINTED = "appointed"
    ATTESTED = "attested"
    RESIGNED = "resigned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One statement about a person and a role in a body. IRIs: person, body, item, statement.

    role: what tells roles of one body apart: the slug of a known role, else of its name. date: of the meeting.
    effective: from or until when, as an ISO day, month or year, where the statement says so.
    """

    kind: StepKind
    document: str
    date: datetime.date
    person: str
    body: str
    role: str
    role_name: str
    statement: str
    item: str | None = None
    effective: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """A person's time in a role of a body, as far as documents state it.

    start, end: from and until when, as an ISO day, month or year, as the statements say it; else the day of the meeting that
    appointed or was told; None where no document says. attested: the days on which documents say that the person has the
    role. steps: all of it, in order, the nominations that led to it first.
    """

    name: str
    person: str
    body: str
    role: str
    role_name: str
    start: str | None
    end: str | None
    attested: tuple[datetime.date, ...]
    steps: tuple[Step, ...]

    @property
    def first(self) -> datetime.date:
        """The first day on which it is known; of a month or a year that is stated, the first that it may have begun."""
        stated = (first_day(date) for date in (self.start, self.end) if date is not None)
        return min((*stated, *self.attested))

    @property
    def last(self) -> datetime.date:
        """The last day on which it is known; where an end is stated, the last on which it may have ended."""
        if self.end is not None:
            return last_day(self.end)
        known = [*self.attested, *(first_day(date) for date in (self.start,) if date is not None)]
        return max(known)

    @property
    def certain(self) -> tuple[datetime.date, datetime.date]:
        """The first and the last day of what is certain, whichever day of a stated month or year is meant."""
        if self.end is None:
            end = self.last
        else:
            end = max(
                first_day(self.end), *(date for date in self.attested if date <= self.last), datetime.date.min
            )
        known = [end, *self.attested, *(last_day(date) for date in (self.start,) if date is not None)]
        return min(known), end


def first_day(date: str) -> datetime.date:
    """The first day of an ISO day, month or year: `2026-04` → 2026-04-01."""
    return datetime.date.fromisoformat(f"{date}-01-01"[:_A_DAY])


def last_day(date: str) -> datetime.date:
    """The last day of an ISO day, month or year: `2026-04` → 2026-04-30."""
    first = first_day(date)
    if len(date) == _A_DAY:
        return first
    following = (
        (first.year + 1, 1)
        if len(date) == _A_YEAR or first.month == _DECEMBER
        else (first.year, first.month + 1)
    )
    return datetime.date(*following, 1) - datetime.timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What a meeting left to be done: a request, an authorisation or a postponement. addressee: name; None for the meeting."""

    statement: str
    item: str
    addressee: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TreatedItem:
    """An item of a meeting, as far as it can take up what an earlier one left. IRIs: item, body, graph (of its document)."""

    item: str
    graph: str
    body: str | None
    date: datetime.date
    title: str
    case: str | None
    tasks: tuple[Task, ...]


class ItemDetails(Protocol):
    """What only few items are asked for, so that it is looked up when they are."""

    def topics(self, item: TreatedItem) -> frozenset[str]:
        """The topics of an item, by IRI."""
        ...

    def referred(self, item: TreatedItem) -> frozenset[str]:
        """The days of earlier meetings that an item refers to, as ISO days."""
        ...

    def text(self, item: TreatedItem) -> str:
        """The text of all passages of an item, in lower case."""
        ...
