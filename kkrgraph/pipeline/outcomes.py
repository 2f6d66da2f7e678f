"""What became of a document, and what is known of it on the way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from kkrgraph.errors import KkrGraphError
from kkrgraph.graph.places import Place
from kkrgraph.graph.report import Report
from kkrgraph.graph.store import Quad
from kkrgraph.model import JudgementOutcome, PeopleLinks


class Status(StrEnum):
    """What became of a document. failed: the store holds what it held before.

    redacted: it was stored before and not built now, but named somebody who is removed. taken_out: even its id does.
    """

    STORED = "stored"
    UNCHANGED = "unchanged"
    FAILED = "failed"
    REDACTED = "redacted"
    TAKEN_OUT = "taken out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """triples: of the document's graph. evidence: records whose words were verified. lines: all, unread: of these."""

    triples: int = 0
    evidence: int = 0
    lines: int = 0
    unread: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A document's graph and report, before the store. curation: the judgements that were applied, as RDF."""

    document: str
    quads: tuple[Quad, ...]
    curation: tuple[Quad, ...] = ()
    judgements: tuple[JudgementOutcome, ...] = ()
    report: Report
    counts: Counts


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one file. error: why it failed, None where the report's violations say it.

    judgements: what became of the judgements on the document, as far as it could be read.
    """

    path: Path
    status: Status
    counts: Counts = field(default_factory=Counts)
    report: Report = field(default_factory=Report)
    error: KkrGraphError | None = None
    judgements: tuple[JudgementOutcome, ...] = ()
    places: Mapping[str, tuple[Place, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Conclusion:
    """What is known of all documents together: who is who, what the rules of the field say, and where the words stand.

    places: by focus node.
    """

    links: PeopleLinks
    report: Report
    places: Mapping[str, tuple[Place, ...]]
