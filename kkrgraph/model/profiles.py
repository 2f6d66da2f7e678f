"""Who a document says that a person is: what linking compares between documents, and what it finds."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from kkrgraph.model.judgements import NameOutcome, UnsureLink


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One person as one document names them.

    names: the fullest first, as written. municipalities, bodies: slugs of organisations; bodies are those whose meeting
    the document is of, where the person was there, and those the person got a seat in. parties: letters. offices: pairs
    of a role's slug and an organisation's slug. date: of the document's meeting.
    """

    document: str
    names: tuple[str, ...]
    date: datetime.date | None = None
    meeting_body: str | None = None
    municipalities: frozenset[str] = frozenset()
    parties: frozenset[str] = frozenset()
    offices: frozenset[tuple[str, str]] = frozenset()
    bodies: frozenset[str] = frozenset()
    attended: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """A person's own slug gave way to another person's. reasons: the features that decided, in words."""

    slug: str
    canonical: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleLinks:
    """Who is who in all documents.

    slugs: (document, the slug that the document's own facts give) → canonical slug, where the two differ.
    merges: sorted by slug. doubts: sorted. judged: what became of what people said.
    """

    slugs: dict[tuple[str, str], str]
    merges: tuple[Merge, ...]
    doubts: tuple[UnsureLink, ...]
    judged: tuple[NameOutcome, ...] = ()
