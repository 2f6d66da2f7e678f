"""The records that travel: Document (what was read), Minutes (what it says), Links (who is who).

Columns of the records are those of the views; every record of Minutes carries the words it was read from.
"""

from __future__ import annotations

import datetime
from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum


class Furniture(StrEnum):
    """Lines that belong to the sheet and not to the meeting."""

    PAGE_HEAD = "page-head"
    PAGE_NUMBER = "page-number"
    CONTENTS = "contents"
    MISSION = "mission"
    NAVIGATION = "navigation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the file: where its words stand in the cleaned text, and on which page and line of the file.

    start, end: offsets into `Document.text`. page, number: from 1; number counts the page's printed lines.
    """

    start: int
    end: int
    page: int
    number: int
    furniture: Furniture | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A file as cleaned text: body lines joined by one space (hyphenation undone), then the furniture lines.

    text: `text[:body_end]` is the running text; after it stand the furniture lines, each after a newline.
    lines: in the order of the text; they cover it but for the joining white space.
    """

    id: str
    source: str
    sha256: str
    pages: int
    lines: tuple[Line, ...]
    text: str
    body_end: int

    def line_at(self, offset: int) -> Line:
        """The line of the file that holds the character at `offset`; joining white space counts to the line before."""
        if not 0 <= offset < len(self.text):
            raise IndexError(f"offset {offset} is outside the text of {self.id} (0..{len(self.text) - 1})")
        return self.lines[max(bisect_right(self.lines, offset, key=lambda line: line.start) - 1, 0)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The words a record was read from: `document.text[start:end] == quote`, at most 200 characters.

    rule: the name of the rule that read them.
    """

    start: int
    end: int
    quote: str
    page: int
    rule: str


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
    """action: `nominated`, `appointed`, `resigned`, `left_party` or `vacancy` (then person is None)."""

    number: str
    action: str
    actor: str | None
    person: str | None
    party: str | None
    municipality: str | None
    body: str | None
    role: str | None
    evidence: Evidence


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """What could not be read, for the editor of the data. code: `unread-line`, `ambiguous-date`, ..."""

    code: str
    message: str
    page: int
    line: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes:
    """What one document says, unresolved: one tuple of records for each view, and those of FURTHER."""

    document: Document
    meeting: Meeting
    attendance: tuple[Attendance, ...] = ()
    items: tuple[Item, ...] = ()
    sections: tuple[Section, ...] = ()
    decisions: tuple[Decision, ...] = ()
    presentations: tuple[Presentation, ...] = ()
    positions: tuple[Position, ...] = ()
    appointments: tuple[Appointment, ...] = ()
    seats: tuple[Seat, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    persons: tuple[Person, ...] = ()
    references: tuple[Reference, ...] = ()
    meetings_ahead: tuple[MeetingAhead, ...] = ()
    amounts: tuple[Amount, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    topics: tuple[Topic, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    votes: tuple[Vote, ...] = ()
    issues: tuple[Issue, ...] = ()


VIEWS = (
    "meeting",
    "attendance",
    "items",
    "sections",
    "decisions",
    "presentations",
    "positions",
    "appointments",
    "seats",
    "organisations",
    "persons",
    "references",
    "meetings_ahead",
    "amounts",
    "agreements",
)
# records that no view shows; questions do
FURTHER = ("topics", "proposals", "votes")


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """Mention → entity. persons, organisations: name as Minutes has it → slug of the entity's IRI."""

    persons: tuple[tuple[str, str], ...] = ()
    organisations: tuple[tuple[str, str], ...] = ()
