"""The records of a document, a class for each view with its columns; each carries the words it was read from."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from kkrgraph.model.document import Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    body: str | None
    date: datetime.date | None
    kind: str
    start: str | None
    end: str | None
    place: str | None
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """status: `present` or `absent`. note: presence in part or deputising, as printed."""

    person: str
    party: str | None
    municipality: str | None
    status: str
    evidence: Evidence
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """officers: initials in lower case, in the order printed, joined with `/`."""

    number: str
    title: str
    case: str | None
    officers: str | None
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """section: `Baggrund`, `Indstilling`, `Sagsfremstilling` or `Beslutning`. text: its own running text, no links."""

    number: str
    section: str
    text: str
    start: int
    end: int
    page: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """date: ISO day, month or year (`2026-05-01`, `2026-05`, `2026`), by when something is to be done."""

    date: str
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """deadlines, amounts: those that the act's own words name."""

    number: str
    act: str
    actor: str | None
    addressee: str | None
    amended: bool
    evidence: Evidence
    deadlines: tuple[Deadline, ...] = ()
    amounts: tuple[Amount, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Presentation:
    number: str
    person: str
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    person: str
    role: str
    organisation: str
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """action: `nominated`, `appointed`, `resigned`, `left_party` or `vacancy` (then person is None).

    effective: from when the seat is taken, or until when it was kept, as an ISO day, month or year, where it is stated.
    """

    number: str
    action: str
    actor: str | None
    person: str | None
    party: str | None
    municipality: str | None
    body: str | None
    role: str | None
    evidence: Evidence
    effective: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """count: a number or a range (`5`, `3-5`) as text; None where the rule gives none."""

    number: str
    body: str
    role: str
    count: str | None
    appointed_by: str | None
    nominated_by: str | None
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    name: str
    kind: str
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    person: str
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """kind: `url`, `attachment`, `minutes` or `earlier_meeting`."""

    number: str
    kind: str
    value: str
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingAhead:
    """date: ISO day, month or year (`2026-01-23`, `2026-04`, `2026`), or two of them joined with `/`."""

    number: str
    body: str | None
    event: str
    date: str | None
    place: str | None
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """value: whole DKK. text: as printed, cleaned."""

    number: str
    value: int
    text: str
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """parties: joined with `; `. date: as in MeetingAhead. period: as printed or `2024-2027`."""

    number: str
    name: str
    parties: str | None
    date: str | None
    period: str | None
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """topic: a code of the list `topic`. words: those that name it; they stand in the quote."""

    number: str
    topic: str
    words: str
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """actor: who proposes. acts: what is asked for, in the codes of Decision.act. evidence: the passage's first words."""

    number: str
    actor: str | None
    acts: tuple[str, ...]
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """kind: `for`, `against`, `abstained`, `unanimous`, `reserved` or `on_record`. agent: a person or group. count: of votes."""

    number: str
    kind: str
    agent: str | None
    count: int | None
    evidence: Evidence
