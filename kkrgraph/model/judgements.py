"""What reviewers say about what was read: judgements on statements and names, removals, and what became of each."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import StrEnum

from kkrgraph.model.minutes import FURTHER, VIEWS, Record

# A line that no rule reads is judged too: accepted, it states nothing.
UNREAD = "unread"
JUDGED = (*VIEWS, *FURTHER, UNREAD)


class Verdict(StrEnum):
    """What a reviewer says of a statement. correct: right but for one field. add: the rules have missed it."""

    ACCEPT = "accept"
    REJECT = "reject"
    CORRECT = "correct"
    ADD = "add"


class Sameness(StrEnum):
    """What a reviewer says of two names."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


class Fate(StrEnum):
    """What became of a judgement. orphaned: what it judges is not there. ambiguous: several things could be meant."""

    APPLIED = "applied"
    ORPHANED = "orphaned"
    AMBIGUOUS = "ambiguous"


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementJudgement:
    """One row of statements.csv: what a reviewer says of a statement that is read from these words.

    view: one of JUDGED. quote: its evidence; before, after: some words around it.
    record: column → value of the judged statement as the rules read it, or of the one to be added.
    field, value: what a correction changes, and to what; value "" takes the value away.
    """

    document: str
    view: str
    judgement: Verdict
    quote: str
    before: str
    after: str
    record: tuple[tuple[str, str], ...]
    field: str
    value: str
    reviewer: str
    date: datetime.date
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NameJudgement:
    """One row of names.csv: whether two names, each in a document, are one person or organisation."""

    document: str
    name: str
    other_document: str
    other_name: str
    judgement: Sameness
    reviewer: str
    date: datetime.date
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnsureLink:
    """Two names that the linker neither joins nor keeps apart, and why."""

    document: str
    name: str
    other_document: str
    other_name: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Removal:
    """One row of removed.csv: a person who shall appear nowhere.

    municipality, document: only the bearer of the name there; empty for all.
    """

    name: str
    municipality: str
    document: str
    reason: str
    reviewer: str
    date: datetime.date


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgementOutcome:
    """What became of a judgement in one document. reason: why it was not applied, "" where it was.

    record: the statement it is about as it now stands, None where it is rejected or not there.
    """

    judgement: StatementJudgement
    fate: Fate
    reason: str = ""
    record: Record | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NameOutcome:
    """What became of a judgement on two names. reason: why it was not applied, "" where it was."""

    judgement: NameJudgement
    fate: Fate
    reason: str = ""
