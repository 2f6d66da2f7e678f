"""The path of one document, from file to validated graph, and of many into the store.

Documents are taken one after the other and nothing of them is held, so memory does not grow with their number.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from kkrgraph.curation import Judgements, apply, loaded
from kkrgraph.curation.redaction import Redactor
from kkrgraph.curation.removal import digest, redact, removed_people
from kkrgraph.errors import CurationError, KkrGraphError, StoreError
from kkrgraph.graph.curation import curation_quads, curation_root
from kkrgraph.graph.derived import derive
from kkrgraph.graph.document import document_quads
from kkrgraph.graph.forgetting import apart, naming
from kkrgraph.graph.generations import honour, honoured
from kkrgraph.graph.reference import reference_quads
from kkrgraph.graph.removal import is_named_after, without_people
from kkrgraph.graph.report import Report, report_quads
from kkrgraph.graph.store import Quad, Store
from kkrgraph.model import VIEWS, Document, JudgementOutcome, Minutes
from kkrgraph.namespaces import Minter
from kkrgraph.settings import Settings
from kkrgraph.validate import Engine, Gate

UNREAD = "unread-line"
# So often the store is published on the way: an interrupted build keeps what was published.
COMMIT_EVERY = 100


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


def read_document(path: Path, settings: Settings) -> Document:
    """The document of a file. Raises ReadingError."""
    from kkrgraph.reading import read

    return read(path, settings)


def extract_minutes(document: Document, settings: Settings) -> Minutes:
    """What a document says.

    Raises ReadingError for what is no minutes, EvidenceError for words that do not stand, UsageError for a model that
    cannot be used.
    """
    from kkrgraph.extract import extract

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


def build(
    files: Iterable[Path], settings: Settings, *, engine: Engine | None = None
) -> Generator[Outcome, None, None]:
    """Build the documents of `files` into the store, one outcome for each as it is done.

    A document that cannot be read, or violates a shape, is kept out and the rest goes on; warnings are stored.
    Then one for each document stored before that named somebody who is removed.
    Raises StoreError, CurationError and UsageError before the first document.
    """
    if settings.model is not None:
        from kkrgraph.extract import load_model

        load_model(settings.model)
    judgements = loaded(settings)
    reference = reference_quads(settings.base)
    gate = Gate(reference, engine=engine)
    minter = Minter(settings.base)
    with Store.open(settings.store) as store:
        store.replace(minter.graph("reference"), reference)
        for number, path in enumerate(files, start=1):
            yield _build_one(path, settings, gate, store, judgements)
            if number % COMMIT_EVERY == 0:
                store.commit()
        if judgements.removed:
            yield from _forget(judgements, settings, gate, store)
        derive(store, minter)
    if judgements.removed:
        honour(settings.store, digest(judgements.removed))


def remove(document: str, settings: Settings) -> None:
    """Take a document and its report out of the store. Raises StoreError where it is not in it."""
    minter = Minter(settings.base)
    # A reader's look first: a removal makes no store where there was none.
    with Store.read_only(settings.store):
        pass
    with Store.open(settings.store) as store:
        if not store.remove(minter.document_graph(document)):
            raise StoreError(
                f"there is no document {document!r} in the store {settings.store}",
                hint="kkrgraph query meeting shows the documents; a document's id is its file's name without suffix",
            )
        store.replace_node(minter.graph("meta"), _report_root(minter, document), ())
        store.replace_node(minter.graph("curation"), curation_root(minter, document), ())
        derive(store, minter)


def _forget(
    judgements: Judgements, settings: Settings, gate: Gate, store: Store
) -> Generator[Outcome, None, None]:
    """Take removed people out of what is stored, whenever it was built."""
    minter, removed = Minter(settings.base), judgements.removed
    changed = False
    for document, graph, quads in list(naming(store, removed, minter)):
        changed = True
        if is_named_after(document, removed):
            store.remove(graph)
            store.replace_node(minter.graph("meta"), _report_root(minter, document), ())
            store.replace_node(minter.graph("curation"), curation_root(minter, document), ())
            yield Outcome(path=Path(document), status=Status.TAKEN_OUT)
            continue
        kept, judged = apart(quads, minter)
        report = gate(kept)
        _store(
            Prepared(document=document, quads=kept, curation=judged, report=report, counts=Counts()),
            minter,
            store,
        )
        yield Outcome(path=Path(document), status=Status.REDACTED, report=report)
    if changed or honoured(settings.store) != digest(removed):
        store.forget()


def _build_one(path: Path, settings: Settings, gate: Gate, store: Store, judgements: Judgements) -> Outcome:
    try:
        prepared = prepare(path, settings, gate, judgements)
    except KkrGraphError as error:
        return Outcome(path=path, status=Status.FAILED, error=error)
    if prepared.report.violations:
        status = Status.FAILED
    else:
        changed = _store(prepared, Minter(settings.base), store)
        status = Status.STORED if changed else Status.UNCHANGED
    return Outcome(
        path=path,
        status=status,
        counts=prepared.counts,
        report=prepared.report,
        judgements=prepared.judgements,
    )


def _store(prepared: Prepared, minter: Minter, store: Store) -> bool:
    changed = store.replace(minter.document_graph(prepared.document), prepared.quads)
    meta, root = minter.graph("meta"), _report_root(minter, prepared.document)
    warnings = prepared.report.warnings
    reported = store.replace_node(meta, root, report_quads(warnings, root, meta) if warnings else ())
    root = curation_root(minter, prepared.document)
    judged = store.replace_node(minter.graph("curation"), root, prepared.curation)
    return changed or reported or judged


def _report_root(minter: Minter, document: str) -> str:
    return minter.part(document, "report", "shacl")
