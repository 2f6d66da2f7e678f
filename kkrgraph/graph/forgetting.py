"""The removal list and the store: which stored documents name somebody who is removed, and a store that may be read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from kkrgraph.curation import removals
from kkrgraph.curation.removal import digest
from kkrgraph.errors import StoreError
from kkrgraph.graph.curation import curation_root
from kkrgraph.graph.generations import honoured
from kkrgraph.graph.removal import is_named_after, removed_iris, without_people
from kkrgraph.graph.store import Quad, Store
from kkrgraph.model import Removal
from kkrgraph.namespaces import FOAF, Minter
from kkrgraph.settings import Settings


def naming(
    store: Store, removed: Sequence[Removal], minter: Minter
) -> Iterator[tuple[str, str, tuple[Quad, ...]]]:
    """Each stored document that names somebody who is removed: id, graph, and its statements without them."""
    known = removed_iris(store.stating(FOAF.name), removed)
    curation = minter.graph("curation")
    for graph, document in sorted(store.documents()):
        stored = {*store.quads(graph), *store.node(curation, curation_root(minter, document))}
        quads = without_people(tuple(stored), removed, known)
        if set(quads) != stored or is_named_after(document, removed):
            yield document, graph, quads


def apart(quads: Iterable[Quad], minter: Minter) -> tuple[tuple[Quad, ...], tuple[Quad, ...]]:
    """The statements of the document's graph, and those of the graph `curation`."""
    curation = minter.graph("curation")
    parts: dict[bool, list[Quad]] = {False: [], True: []}
    for quad in quads:
        parts[quad.graph_name.value == curation].append(quad)  # type: ignore[union-attr]
    return tuple(parts[False]), tuple(parts[True])


@contextmanager
def published(settings: Settings) -> Iterator[Store]:
    """The store for reading. Raises StoreError where there is none, or where it names somebody who is removed."""
    removed = removals(settings)
    with Store.read_only(settings.store) as store:
        if removed and honoured(settings.store) != digest(removed):
            minter = Minter(settings.base)
            count = sum(1 for _ in naming(store, removed, minter))
            if count:
                raise StoreError(
                    f"{count} documents of the store {settings.store} name somebody who is removed",
                    hint="build any of them again: kkrgraph build FILE takes removed people out of the whole store",
                )
        yield store
