"""What the rules of the field look at: seat rules, those named for seats, elections of chairs, letters in use. All are IRIs
but for roles (slugs), letters and numbers."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from kkrgraph.model.history import StepKind


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedSeats:
    """A seat rule with a number. agents: those who nominate for the seats or appoint to them."""

    statement: str
    item: str
    body: str
    role: str
    most: int
    agents: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedPerson:
    """Somebody who is nominated, appointed or leaves. agent: who acts, "" where that is no known person or organisation."""

    kind: StepKind
    statement: str
    item: str
    body: str
    role: str
    person: str
    date: datetime.date
    agent: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee:
    """Somebody on the list of those present or absent at a meeting of a body."""

    body: str
    date: datetime.date
    person: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterUse:
    """A party letter in a document. statement: the first that has it."""

    document: str
    date: datetime.date
    letter: str
    statement: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterPeriod:
    """The time in which a party had a letter; None where the beginning or the end is not known or has not come."""

    start: datetime.date | None
    end: datetime.date | None
