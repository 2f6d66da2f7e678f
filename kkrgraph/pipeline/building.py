"""Many documents, one after the other, into the store; nothing of them is held, so memory does not grow with their number."""

from __future__ import annotations

import gc
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kkrgraph.curation import Judgements, loaded
from kkrgraph.curation.removal import digest
from kkrgraph.errors import KkrGraphError, StoreError
from kkrgraph.graph.curation import curation_root
from kkrgraph.graph.forgetting import apart, naming
from kkrgraph.graph.generations import honour, honoured
from kkrgraph.graph.people import StoredPeople, kept_slugs, relabelled
from kkrgraph.graph.places import places, within
from kkrgraph.graph.reference import reference_quads
from kkrgraph.graph.removal import is_named_after
from kkrgraph.graph.report import report_quads
from kkrgraph.graph.store import Store
from kkrgraph.namespaces import Minter
from kkrgraph.pipeline.conclusions import conclude
from kkrgraph.pipeline.document import prepare
from kkrgraph.pipeline.knowledge import knowledge_base
from kkrgraph.pipeline.outcomes import Conclusion, Counts, Outcome, Prepared, Status
from kkrgraph.reference import using
from kkrgraph.settings import Settings
from kkrgraph.validate import Engine, Gate

# So often the store is published on the way: an interrupted build keeps what was published.
COMMIT_EVERY = 100
# New objects before the garbage collector looks at the young ones.
_OBJECTS = 50_000


def build(
    files: Iterable[Path],
    settings: Settings,
    *,
    engine: Engine | None = None,
) -> Generator[Outcome, None, Conclusion]:
    """Build the documents of `files` into the store, one outcome for each as it is done; returns what concerns all of them.

    A document that cannot be read, or violates a shape, is kept out and the rest goes on; warnings are stored.
    Then one for each document stored before that named somebody who is removed.
    Raises StoreError, CurationError and UsageError before the first document, and as `knowledge_base`.
    """
    with using(knowledge_base(settings)):
        reference = reference_quads(settings.base)
    if settings.model is not None:
        from kkrgraph.extract import load_model

        load_model(settings.model)
    judgements = loaded(settings)
    gate = Gate(reference, engine=engine)
    minter = Minter(settings.base)
    with Store.open(settings.store) as store:
        store.replace(minter.graph("reference"), reference)
        people = StoredPeople(store, minter)
        with _seldom_collecting() as document_done:
            for number, path in enumerate(files, start=1):
                yield _build_one(path, settings, gate, store, people, judgements)
                document_done()
                if number % COMMIT_EVERY == 0:
                    store.commit()
        if judgements.removed:
            yield from _forget(judgements, settings, gate, store, people)
        conclusion = conclude(store, settings, people)
    if judgements.removed:
        honour(settings.store, digest(judgements.removed))
    return conclusion


@contextmanager
def _seldom_collecting() -> Iterator[Callable[[], None]]:
    """Tells the garbage collector, after the first document, that what is loaded by then (models, patterns) stays.

    It would look through all of that again and again, for a document makes tens of thousands of objects and hardly a
    cycle; so it looks more seldom too. At the end all is as it was.
    """
    before, told = gc.get_threshold(), False

    def after_a_document() -> None:
        nonlocal told
        if not told:
            told = True
            gc.freeze()
            gc.set_threshold(_OBJECTS, *before[1:])

    try:
        yield after_a_document
    finally:
        if told:
            gc.set_threshold(*before)
            gc.unfreeze()


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
        conclude(store, settings)


def _forget(
    judgements: Judgements, settings: Settings, gate: Gate, store: Store, people: StoredPeople
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
            people,
        )
        yield Outcome(path=Path(document), status=Status.REDACTED, report=report)
    if changed or honoured(settings.store) != digest(removed):
        store.forget()


def _build_one(
    path: Path, settings: Settings, gate: Gate, store: Store, people: StoredPeople, judgements: Judgements
) -> Outcome:
    try:
        prepared = prepare(path, settings, gate, judgements)
    except KkrGraphError as error:
        return Outcome(path=path, status=Status.FAILED, error=error)
    if prepared.report.violations:
        status = Status.FAILED
    else:
        changed = _store(prepared, Minter(settings.base), store, people)
        status = Status.STORED if changed else Status.UNCHANGED
    results = prepared.report.results
    return Outcome(
        path=path,
        status=status,
        places=places(results, within(prepared.quads)) if results else {},
        counts=prepared.counts,
        report=prepared.report,
        judgements=prepared.judgements,
    )


def _store(prepared: Prepared, minter: Minter, store: Store, people: StoredPeople) -> bool:
    graph = minter.document_graph(prepared.document)
    # What linking found before is kept, so that an unchanged document is seen to be so; linking looks at all again.
    quads = relabelled(prepared.quads, minter, kept_slugs(store, graph))
    changed = store.replace(graph, quads)
    people.stored(graph, quads)
    meta, root = minter.graph("meta"), _report_root(minter, prepared.document)
    warnings = prepared.report.warnings
    reported = store.replace_node(meta, root, report_quads(warnings, root, meta) if warnings else ())
    root = curation_root(minter, prepared.document)
    judged = store.replace_node(minter.graph("curation"), root, prepared.curation)
    return changed or reported or judged


def _report_root(minter: Minter, document: str) -> str:
    return minter.part(document, "report", "shacl")
