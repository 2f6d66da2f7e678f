"""The graph as text in the RDF formats: sorted, with prefixes, the same bytes for the same statements."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO

import pyoxigraph as ox

from kkrgraph.graph.store import Quad, Store
from kkrgraph.namespaces import PREFIXES, RDF
from kkrgraph.output import whole_file

# Those that hold named graphs, then those that hold the union of them.
DATASETS = {"trig": ox.RdfFormat.TRIG, "nquads": ox.RdfFormat.N_QUADS, "jsonld": ox.RdfFormat.JSON_LD}
GRAPHS = {"turtle": ox.RdfFormat.TURTLE, "rdfxml": ox.RdfFormat.RDF_XML}
FORMATS = (*GRAPHS, *DATASETS)


def export(store: Store, form: str, output: IO[bytes]) -> None:
    """Write all statements of the store: with named graphs in a format that has them, else their union.

    form: one of FORMATS.
    """
    if form in DATASETS:
        _write(_by_graph(store), output, DATASETS[form])
    else:
        _write(_by_subject(store), output, GRAPHS[form])


def turtle(ntriples_text: str) -> str:
    """N-Triples as Turtle, with the prefixes that it needs."""
    output = io.BytesIO()
    needed = {prefix: iri for prefix, iri in PREFIXES.items() if f"<{iri}" in ntriples_text}
    triples = {quad.triple for quad in ox.parse(ntriples_text, ox.RdfFormat.N_TRIPLES)}
    _write(iter(sorted(triples, key=_key)), output, ox.RdfFormat.TURTLE, needed)
    return output.getvalue().decode("utf-8")


def ntriples(turtle_text: bytes) -> str:
    """Turtle as N-Triples, sorted by line. Raises SyntaxError."""
    return "".join(sorted(f"{quad.triple} .\n" for quad in ox.parse(turtle_text, ox.RdfFormat.TURTLE)))


def union(quads: Iterable[Quad]) -> str:
    """The statements of all graphs as N-Triples, in the order given."""
    text = ox.serialize((quad.triple for quad in quads), format=ox.RdfFormat.N_TRIPLES)
    return (text or b"").decode("utf-8")


def export_file(store: Store, form: str, path: Path) -> None:
    """Write the export to a file that appears whole or not at all. Raises UsageError where it cannot be written."""
    with whole_file(path, parents=True) as output:
        export(store, form, output)


def _write(
    statements: Iterator[Quad] | Iterator[ox.Triple],
    output: IO[bytes],
    form: ox.RdfFormat,
    prefixes: Mapping[str, str] = PREFIXES,
) -> None:
    ox.serialize(statements, output, form, prefixes=dict(prefixes))


def _by_graph(store: Store) -> Iterator[Quad]:
    for graph in store.graphs():
        yield from sorted(store.quads(graph), key=_key)


def _by_subject(store: Store) -> Iterator[ox.Triple]:
    # One subject at a time: only the subjects' names are held, not the statements.
    for subject in sorted({quad.subject for quad in store.quads()}, key=str):
        yield from sorted({quad.triple for quad in store.about(subject)}, key=_key)


def _key(statement: Quad | ox.Triple) -> tuple[str, bool, str, str]:
    predicate = statement.predicate.value
    return str(statement.subject), predicate != RDF.type, predicate, str(statement.object)
