"""What one document says, and who is who in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kkrgraph.model.document import Document, Issue
from kkrgraph.model.records import (
    Agreement,
    Amount,
    Appointment,
    Attendance,
    Decision,
    Item,
    Meeting,
    MeetingAhead,
    Organisation,
    Person,
    Position,
    Presentation,
    Proposal,
    Reference,
    Seat,
    Section,
    Topic,
    Vote,
)

Record = (
    Meeting
    | Attendance
    | Item
    | Section
    | Decision
    | Presentation
    | Position
    | Appointment
    | Seat
    | Organisation
    | Person
    | Reference
    | MeetingAhead
    | Amount
    | Agreement
    | Topic
    | Proposal
    | Vote
)


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
# view → the class of its records
RECORDS: Mapping[str, type[Record]] = {
    "meeting": Meeting,
    "attendance": Attendance,
    "items": Item,
    "sections": Section,
    "decisions": Decision,
    "presentations": Presentation,
    "positions": Position,
    "appointments": Appointment,
    "seats": Seat,
    "organisations": Organisation,
    "persons": Person,
    "references": Reference,
    "meetings_ahead": MeetingAhead,
    "amounts": Amount,
    "agreements": Agreement,
    "topics": Topic,
    "proposals": Proposal,
    "votes": Vote,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """Mention → entity. persons, organisations: name as Minutes has it → slug of the entity's IRI."""

    persons: tuple[tuple[str, str], ...] = ()
    organisations: tuple[tuple[str, str], ...] = ()
