"""SHACL: the gate of one document on its way into the store, and the verdict on a whole store.

pySHACL is the reference. shacl-rust gives the same results some fifty times faster (the tests compare them on every
case of tests/shapes/); as a young package it is used in exactly the version that was compared, and in no other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from kkrgraph.errors import UsageError
from kkrgraph.graph.export import union
from kkrgraph.graph.rdf import rdflib_graph
from kkrgraph.graph.report import Report, make_result, report_from_rdf
from kkrgraph.graph.shapes import Shapes, field_shapes, gate_shapes, project_shapes
from kkrgraph.namespaces import DCT, FOAF, KKR, ORG, RDF, SKOS, Minter

if TYPE_CHECKING:
    from kkrgraph.graph.store import Quad, Store

FAST_VERSION = "0.2.12"
# What the shapes of shapes/field/ look at in the graph `derived`: nodes without any of these conform to them.
_RULED = (KKR.namedSeats, KKR.leftEarlier, KKR.overlaps, DCT.isPartOf, FOAF.member, KKR.date)
_KEYS = {"severity": "resultSeverity"}


class Engine(StrEnum):
    """pyshacl: the reference. fast: shacl-rust in the version that is known to agree with it."""

    PYSHACL = "pyshacl"
    FAST = "fast"


def default_engine() -> Engine:
    """The fast engine where it is installed in the right version, else pySHACL: the results are the same."""
    return Engine.FAST if _fast_version() == FAST_VERSION else Engine.PYSHACL


# What the gate's shapes ask of the nodes that the reference graph describes.
_ASKED = frozenset({RDF.type, KKR.kind, SKOS.prefLabel, ORG.memberOf})


class ReferenceIndex:
    """The reference graph by subject, to give a document just the part of it that shapes look at.

    asked: the predicates that they ask for; None for all.
    """

    def __init__(self, quads: Iterable[Quad], asked: frozenset[str] | None = None) -> None:
        self._about: dict[object, list[Quad]] = defaultdict(list)
        for quad in quads:
            if asked is None or quad.predicate.value in asked:
                self._about[quad.subject].append(quad)

    def needed(self, quads: Iterable[Quad]) -> Iterator[Quad]:
        """What shapes ask of the objects of `quads`, and on from those."""
        seen: set[object] = set()
        waiting = list(dict.fromkeys(quad.object for quad in quads))
        while waiting:
            term = waiting.pop()
            if term in seen or term not in self._about:
                continue
            seen.add(term)
            for quad in self._about[term]:
                yield quad
                waiting.append(quad.object)


class Gate:
    """Validates one document after the other; shapes and reference are read once."""

    def __init__(
        self, reference: Iterable[Quad] = (), *, engine: Engine | None = None, shapes: Shapes | None = None
    ) -> None:
        self.engine = checked_engine(engine)
        self._shapes = shapes or gate_shapes()
        # of other shapes than the project's nothing is known
        self._reference = ReferenceIndex(reference, _ASKED if shapes is None else None)

    def __call__(self, quads: tuple[Quad, ...]) -> Report:
        """The report on one document's graph together with what it needs of the reference graph."""
        return run_engine(union((*quads, *self._reference.needed(quads))), self._shapes, self.engine)


def validate(store: Store, base: str, *, engine: Engine | None = None) -> Report:
    """The report on the union of a store's graphs, but for `meta`: earlier reports are not data."""
    meta = Minter(base).graph("meta")
    graphs = (graph for graph in store.graphs() if graph != meta)
    text = union(quad for graph in graphs for quad in store.quads(graph))
    return run_engine(text, project_shapes(), checked_engine(engine))


def validate_derived(store: Store, base: str, *, engine: Engine | None = None) -> Report:
    """The report of the rules of the field on the nodes of the graph `derived` that they look at.

    It is a small part of the store, so that a build can afford it; what one document violates its gate has said already.
    """
    graph = Minter(base).graph("derived")
    subjects = {subject for predicate in _RULED for subject, _ in store.values(graph, predicate)}
    quads = {quad for subject in subjects for quad in store.about_iri(subject)}
    return run_engine(union(quads), field_shapes(), checked_engine(engine))


def checked_engine(engine: Engine | None) -> Engine:
    """The engine asked for, the default for None. Raises UsageError where it is not installed as it must be."""
    if engine is Engine.FAST and _fast_version() != FAST_VERSION:
        raise UsageError(
            f"the fast SHACL engine is shacl-rust {FAST_VERSION}; installed is {_fast_version() or 'none'}",
            hint=f"pip install shacl-rust=={FAST_VERSION}, or take --shacl pyshacl",
        )
    return engine or default_engine()


def run_engine(ntriples: str, shapes: Shapes, engine: Engine) -> Report:
    """The report of one engine on data in N-Triples."""
    return _fast(ntriples, shapes) if engine is Engine.FAST else _pyshacl(ntriples, shapes)


def _fast(ntriples: str, shapes: Shapes) -> Report:
    import shacl_rust  # type: ignore[import-untyped]

    answer = shacl_rust.validate(
        ntriples, shapes.wordless, data_format="nt", shapes_format="nt", experimental_index=True
    )
    results = (
        make_result({_KEYS.get(key, key): str(value) for key, value in found.items()}, shapes)
        for found in answer["results"]
    )
    return Report(results=tuple(sorted(results)))


def _pyshacl(ntriples: str, shapes: Shapes) -> Report:
    import pyshacl

    _, report, _ = pyshacl.validate(rdflib_graph(ntriples), shacl_graph=shapes.rdflib)
    return report_from_rdf(report.serialize(format="nt"), shapes)


@cache
def _fast_version() -> str | None:
    try:
        return version("shacl-rust")
    except PackageNotFoundError:
        return None
