"""The path of one document, from file to validated graph."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from kkrgraph.curation import Judgements, apply
from kkrgraph.curation.redaction import Redactor
from kkrgraph.curation.removal import redact, removed_people
from kkrgraph.errors import CurationError
from kkrgraph.graph.curation import curation_quads
from kkrgraph.graph.document import document_quads
from kkrgraph.graph.forgetting import apart
from kkrgraph.graph.removal import is_named_after, without_people
from kkrgraph.model import VIEWS, Document, JudgementOutcome, Minutes
from kkrgraph.namespaces import Minter
from kkrgraph.pipeline.knowledge import knowledge_base
from kkrgraph.pipeline.outcomes import Counts, Prepared
from kkrgraph.reference import using
from kkrgraph.settings import Settings
from kkrgraph.validate import Gate

UNREAD = "unread-line"


def read_document(path: Path, settings: Settings) -> Document:
    """The document of a file. Raises ReadingError."""
    from kkrgraph.reading import read

    return read(path, settings)


def extract_minutes(document: Document, settings: Settings) -> Minutes:
    """What a document says.

    Raises ReadingError for what is no minutes, EvidenceError for words that do not stand, UsageError for a model that
    cannot be used, and as `knowledge_base`.
    """
    from kkrgraph.extract import extract

    with using(knowledge_base(settings)):
        return extract(document, settings.model)


def curated(minutes: Minutes, judgements: Judgements) -> tuple[Minutes, tuple[JudgementOutcome, ...]]:
    """The minutes as reviewers have judged them, and what became of their judgements."""
    from kkrgraph.extract.verify import verify

    return apply(minutes, judgements.statements.get(minutes.document.id, ()), verify)


def without_removed(minutes: Minutes, judgements: Judgements) -> Minutes:
    """The minutes without the people of the removal list, for whatever is published without the store."""
    from kkrgraph.resolve import link

    return redact(minutes, link(minutes), judgements.removed) if judgements.removed else minutes


def people_removed(minutes: Minutes, judgements: Judgements) -> Redactor | None:
    """What takes the people of the removal list out of texts about a document; None for nobody."""
    from kkrgraph.resolve import link

    return removed_people(minutes, link(minutes), judgements.removed) if judgements.removed else None


def prepare(path: Path, settings: Settings, gate: Gate, judgements: Judgements | None = None) -> Prepared:
    """One document from file to validated graph, as judged, without those who are removed.

    Raises ReadingError, EvidenceError, and CurationError for a file that is called after somebody who is removed.
    """
    from kkrgraph.resolve import link

    judgements = judgements or Judgements()
    document = read_document(path, settings)
    if is_named_after(document.id, judgements.removed):
        raise CurationError(
            "the file's name holds the name of somebody who is removed",
            hint="a document's id is its file's name, and stands in all its IRIs: rename the file",
        )
    with using(knowledge_base(settings)):
        minutes, outcomes = curated(extract_minutes(document, settings), judgements)
        links = link(minutes)
        quads = document_quads(minutes, links, settings.base)
        judged = curation_quads(minutes, links, settings.base, outcomes)
    if judgements.removed:
        quads, judged = apart(without_people((*quads, *judged), judgements.removed), Minter(settings.base))
    counts = Counts(
        triples=len(quads),
        # Those whose words are not where they say have been an EvidenceError.
        evidence=1
        + sum(len(getattr(minutes, view)) for view in VIEWS if view not in ("meeting", "sections")),
        lines=len(document.lines),
        unread=Counter(issue.code for issue in minutes.issues)[UNREAD],
    )
    return Prepared(
        document=document.id,
        quads=quads,
        curation=judged,
        judgements=outcomes,
        report=gate(quads),
        counts=counts,
    )
