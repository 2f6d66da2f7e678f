"""The path of one document, from file to validated graph, and of many into the store.

Documents are taken one after the other and nothing of them is held, so memory does not grow with their number.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from kkrgraph.errors import KkrGraphError, StoreError
from kkrgraph.graph.derived import derive
from kkrgraph.graph.document import document_quads
from kkrgraph.graph.people import StoredPerson, kept_slugs, relabelled, stored_people, write_links
from kkrgraph.graph.places import Place, places, within
from kkrgraph.graph.reference import reference_quads
from kkrgraph.graph.report import Report, report_quads
from kkrgraph.graph.store import Quad, Store
from kkrgraph.model import VIEWS, Document, Minutes, PeopleLinks, Profile
from kkrgraph.namespaces import Minter
from kkrgraph.resolve.identity import own_slug
from kkrgraph.settings import Settings
from kkrgraph.validate import Engine, Gate, validate_derived

UNREAD = "unread-line"
# So often the store is published on the way: an interrupted build keeps what was published.
COMMIT_EVERY = 100


class Status(StrEnum):
    """What became of a document. failed: the store holds what it held before."""

    STORED = "stored"
    UNCHANGED = "unchanged"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """triples: of the document's graph. evidence: records whose words were verified. lines: all, unread: of these."""

    triples: int = 0
    evidence: int = 0
    lines: int = 0
    unread: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A document's graph and report, before the store."""

    document: str
    quads: tuple[Quad, ...]
    report: Report
    counts: Counts


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one file. error: why it failed, None where the report's violations say it.

    places: where the words stand that the report is about, by focus node.
    """

    path: Path
    status: Status
    counts: Counts = field(default_factory=Counts)
    report: Report = field(default_factory=Report)
    error: KkrGraphError | None = None
    places: Mapping[str, tuple[Place, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Conclusion:
    """What the rules of the field say about all documents together, and where the words stand, by focus node."""

    report: Report
    places: Mapping[str, tuple[Place, ...]]


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


def prepare(path: Path, settings: Settings, gate: Gate) -> Prepared:
    """One document from file to validated graph. Raises ReadingError and EvidenceError."""
    from kkrgraph.resolve import link

    document = read_document(path, settings)
    minutes = extract_minutes(document, settings)
    quads = document_quads(minutes, link(minutes), settings.base)
    counts = Counts(
        triples=len(quads),
        # Those whose words are not where they say have been an EvidenceError.
        evidence=1
        + sum(len(getattr(minutes, view)) for view in VIEWS if view not in ("meeting", "sections")),
        lines=len(document.lines),
        unread=Counter(issue.code for issue in minutes.issues)[UNREAD],
    )
    return Prepared(document=document.id, quads=quads, report=gate(quads), counts=counts)


def build(
    files: Iterable[Path], settings: Settings, *, engine: Engine | None = None
) -> Generator[Outcome, None, Conclusion]:
    """Build the documents of `files` into the store, one outcome for each as it is done; returns what concerns all of them.

    A document that cannot be read, or violates a shape, is kept out and the rest goes on; warnings are stored.
    Raises StoreError and UsageError before the first document.
    """
    if settings.model is not None:
        from kkrgraph.extract import load_model

        load_model(settings.model)
    reference = reference_quads(settings.base)
    gate = Gate(reference, engine=engine)
    minter = Minter(settings.base)
    with Store.open(settings.store) as store:
        store.replace(minter.graph("reference"), reference)
        for number, path in enumerate(files, start=1):
            yield _build_one(path, settings, gate, store)
            if number % COMMIT_EVERY == 0:
                store.commit()
        return _conclude(store, minter, gate.engine)


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
        _conclude(store, minter)


def _build_one(path: Path, settings: Settings, gate: Gate, store: Store) -> Outcome:
    try:
        prepared = prepare(path, settings, gate)
    except KkrGraphError as error:
        return Outcome(path=path, status=Status.FAILED, error=error)
    status = Status.FAILED
    if not prepared.report.violations:
        changed = _store(prepared, Minter(settings.base), store)
        status = Status.STORED if changed else Status.UNCHANGED
    results = prepared.report.results
    where = places(results, within(prepared.quads)) if results else {}
    return Outcome(path=path, status=status, counts=prepared.counts, report=prepared.report, places=where)


def link_people_of(store: Store, minter: Minter) -> PeopleLinks:
    """Find who is who in all documents of a store, and give the persons in it their slugs."""
    from kkrgraph.resolve.people import link_people

    moved: list[StoredPerson] = []

    def profiles() -> Iterator[Profile]:
        for person in stored_people(store, minter):
            if own_slug(person.profile) != person.slug:
                moved.append(person)
            yield person.profile

    links = link_people(profiles())
    write_links(store, minter, links, moved)
    return links


def _conclude(store: Store, minter: Minter, engine: Engine | None = None) -> Conclusion:
    """What follows from all documents together, and what the rules of the field say about it."""
    derive(store, minter, link_people_of(store, minter).merges)
    report = validate_derived(store, minter.base, engine=engine)
    meta, root = minter.graph("meta"), minter.thing("report", "derived")
    store.replace_node(meta, root, report_quads(report.results, root, meta) if report.results else ())
    return Conclusion(report=report, places=places(report.results, store.about_iri))


def _store(prepared: Prepared, minter: Minter, store: Store) -> bool:
    graph = minter.document_graph(prepared.document)
    # What linking found before is kept, so that an unchanged document is seen to be so; linking looks at all again.
    changed = store.replace(graph, relabelled(prepared.quads, minter, kept_slugs(store, graph)))
    meta, root = minter.graph("meta"), _report_root(minter, prepared.document)
    warnings = prepared.report.warnings
    reported = store.replace_node(meta, root, report_quads(warnings, root, meta) if warnings else ())
    return changed or reported


def _report_root(minter: Minter, document: str) -> str:
    return minter.part(document, "report", "shacl")
