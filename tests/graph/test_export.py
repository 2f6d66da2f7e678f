"""The exports: read back by rdflib to the same graph, the same bytes however the statements came in."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib
from rdflib.compare import to_isomorphic

from kkrgraph.graph import export
from kkrgraph.graph.store import Quad, Store
from kkrgraph.namespaces import KKR, RDF, XSD

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")

BASE = "https://example.org/kkr"
VALUES = (
    ox.Literal('Børne- og "Ungeudvalget"\n\\slut\t– § 5 🙂', language="da"),
    ox.Literal("2026-01-31", datatype=ox.NamedNode(XSD.date)),
    ox.Literal(7),
    ox.Literal("<b>&amp;]]>"),
    ox.NamedNode(f"{BASE}/doc/a%20b/item/3.1"),
)


def document(name: str) -> tuple[Quad, ...]:
    graph, node = ox.NamedNode(f"{BASE}/graph/{name}"), ox.NamedNode(f"{BASE}/doc/{name}/item/3.1")
    shared = ox.NamedNode(f"{BASE}/id/meeting/one")
    return (
        Quad(node, ox.NamedNode(RDF.type), ox.NamedNode(KKR.AgendaItem), graph),
        Quad(shared, ox.NamedNode(RDF.type), ox.NamedNode(KKR.Meeting), graph),
        *(Quad(node, ox.NamedNode(KKR.note), value, graph) for value in VALUES),
    )


@pytest.fixture(params=["in order", "backwards"])
def store(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Store]:
    names = ["a", "b", "c"] if request.param == "in order" else ["c", "b", "a"]
    with Store.open(tmp_path / "store") as writing:
        for name in names:
            quads = document(name)
            writing.replace(f"{BASE}/graph/{name}", quads if request.param == "in order" else reversed(quads))
    with Store.read_only(tmp_path / "store") as reading:
        yield reading


def exported(store: Store, form: str) -> bytes:
    output = io.BytesIO()
    export.export(store, form, output)
    return output.getvalue()


def expected() -> rdflib.Dataset:
    dataset = rdflib.Dataset()
    lines = (f"{quad} .\n" for name in "abc" for quad in document(name))
    dataset.parse(data="".join(lines), format="nquads")
    return dataset


@pytest.mark.parametrize(("form", "format_"), [("turtle", "turtle"), ("rdfxml", "xml")])
def test_a_graph_reads_back_as_the_union(store: Store, form: str, format_: str) -> None:
    graph = rdflib.Graph().parse(data=exported(store, form), format=format_)
    union = rdflib.Graph()
    for subject, predicate, object_, _ in expected().quads():
        union.add((subject, predicate, object_))
    assert len(graph) == 3 * 6 + 1
    assert to_isomorphic(graph) == to_isomorphic(union)


@pytest.mark.parametrize(("form", "format_"), [("trig", "trig"), ("nquads", "nquads"), ("jsonld", "json-ld")])
def test_a_dataset_reads_back_with_its_graphs(store: Store, form: str, format_: str) -> None:
    dataset = rdflib.Dataset()
    dataset.parse(data=exported(store, form), format=format_)
    assert set(dataset.quads()) == set(expected().quads())


def test_the_same_statements_give_the_same_bytes(tmp_path: Path) -> None:
    outputs = []
    for run, names in enumerate(("abc", "cab")):
        with Store.open(tmp_path / str(run)) as store:
            for name in names:
                store.replace(f"{BASE}/graph/{name}", document(name))
            outputs.append([exported(store, form) for form in export.FORMATS])
    assert outputs[0] == outputs[1]


def test_turtle_has_prefixes_and_groups(store: Store) -> None:
    text = exported(store, "turtle").decode()
    assert "@prefix kkr: <https://w3id.org/kkrgraph/def/> ." in text
    assert f"<{BASE}/doc/a/item/3.1> a kkr:AgendaItem ;" in text


def test_turtle_of_a_few_triples_has_the_prefixes_they_need_alone() -> None:
    text = export.turtle(f'<{BASE}/id/person/karl> <http://xmlns.com/foaf/0.1/name> "Karl Holm" .\n')
    assert text.splitlines()[0] == "@prefix foaf: <http://xmlns.com/foaf/0.1/> ."
    assert text.count("@prefix") == 1


def test_turtle_and_ntriples_are_inverse() -> None:
    triples = "".join(sorted(f"{quad.triple} .\n" for quad in document("a")))
    assert export.ntriples(export.turtle(triples).encode()) == triples


def test_a_file_appears_whole(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "new" / "graph.ttl"
    export.export_file(store, "turtle", path)
    assert path.read_bytes() == exported(store, "turtle")
    assert [file.name for file in path.parent.iterdir()] == ["graph.ttl"]
