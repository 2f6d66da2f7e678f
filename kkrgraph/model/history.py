"""What follows from the statements of several documents: who held which post, from when and until when."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


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

    start: the day from which, as stated, else that of the meeting that appointed; None where no document appoints.
    end: the day until which, as stated, else that of the meeting that was told. attested: the days on which documents say
    that the person has the role. steps: all of it, in order, the nominations that led to it first.
    """

    name: str
    person: str
    body: str
    role: str
    role_name: str
    start: datetime.date | None
    end: datetime.date | None
    attested: tuple[datetime.date, ...]
    steps: tuple[Step, ...]

    @property
    def first(self) -> datetime.date:
        """The first day on which it is known."""
        return min(date for date in (self.start, self.end, *self.attested) if date is not None)

    @property
    def last(self) -> datetime.date:
        """The last day on which it is known; the end, where it is stated."""
        return self.end or max(date for date in (self.start, *self.attested) if date is not None)


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
