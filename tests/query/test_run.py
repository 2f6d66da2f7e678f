"""The same questions get the same answers from the store and from a SPARQL server on loopback."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sysconfig
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pyoxigraph as ox
import pytest

from kkrgraph.errors import QueryError
from kkrgraph.graph.answer import Table, Triples, Truth
from kkrgraph.graph.export import export_file
from kkrgraph.graph.store import Quad, Store
from kkrgraph.namespaces import KKR, XSD
from kkrgraph.query.catalogue import NamedQuery, catalogue, parse
from kkrgraph.query.run import Endpoint, query_form, run

EX = "https://example.org/"
QUERIES = {
    "table": "SELECT ?s ?p ?o ?none WHERE { ?s ?p ?o } ORDER BY ?s ?p ?o",
    "graphs": "SELECT ?g (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY ?g",
    "ask": "ASK { ?s ?p ?o }",
    "construct": "CONSTRUCT { ?o ?p ?s } WHERE { ?s ?p ?o FILTER(isIRI(?o)) }",
    "parameter": "# param text (string): what it says\nSELECT ?s WHERE {\nVALUES ?text { UNDEF }\n?s ?p ?o FILTER(STR(?o) = ?text)\n}",
}
TEXT = 'Børn og "unge" \\u0022'


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("run") / "store"
    with Store.open(path) as writing:
        for name in ("a", "b"):
            graph, node = ox.NamedNode(f"{EX}graph/{name}"), ox.NamedNode(EX + name)
            values = (
                ox.Literal(TEXT, language="da"),
                ox.Literal("2026-01-31", datatype=ox.NamedNode(XSD.date)),
                ox.Literal(7),
                ox.NamedNode(f"{EX}c"),
            )
            writing.replace(
                graph.value, [Quad(node, ox.NamedNode(KKR.note), value, graph) for value in values]
            )
    with Store.read_only(path) as reading:
        yield reading


@contextmanager
def serving(store: Store, place: Path) -> Iterator[Endpoint]:
    """The Oxigraph server on a free port of loopback, loaded with the store's export, stopped at the end."""
    server = shutil.which("oxigraph", path=sysconfig.get_path("scripts")) or shutil.which("oxigraph")
    if server is None:
        pytest.skip("the Oxigraph server is not installed: pip install oxigraph")
    export_file(store, "nquads", place / "export.nq")
    load = [server, "load", "--location", str(place / "db"), "--file", str(place / "export.nq")]
    subprocess.run(load, check=True, capture_output=True, timeout=60)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    serve = [
        server,
        "serve-read-only",
        "--location",
        str(place / "db"),
        "--bind",
        address,
        "--union-default-graph",
    ]
    with subprocess.Popen(serve, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            _wait(address, process)
            yield Endpoint(f"http://{address}/query", timeout=20)
        finally:
            process.kill()


@pytest.fixture(scope="module")
def endpoint(store: Store, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Endpoint]:
    """An endpoint that holds the little store."""
    with serving(store, tmp_path_factory.mktemp("server")) as served:
        yield served


@pytest.fixture(scope="module")
def both(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, Endpoint]]:
    """The store of two documents, and an endpoint that holds it."""
    with Store.read_only(built) as opened, serving(opened, tmp_path_factory.mktemp("server")) as served:
        yield opened, served


def _wait(address: str, process: subprocess.Popen[bytes]) -> None:
    host, _, port = address.partition(":")
    for _ in range(200):
        assert process.poll() is None, "the server ended"
        with socket.socket() as probe:
            if probe.connect_ex((host, int(port))) == 0:
                return
        time.sleep(0.05)
    pytest.fail("the server did not answer within 10 seconds")


@pytest.mark.parametrize("name", QUERIES)
def test_the_endpoint_answers_as_the_store(store: Store, endpoint: Endpoint, name: str) -> None:
    query = parse(QUERIES[name], name, None)
    values = {"text": TEXT} if query.parameters else {}
    local = run(query, values, store)
    assert run(query, values, endpoint) == local
    match local:
        case Table():
            assert len(local.rows) == {"table": 8, "graphs": 2, "parameter": 2}[name]
        case Truth():
            assert local.value
        case Triples():
            assert len(local.ntriples.splitlines()) == 2


@pytest.mark.parametrize("query", catalogue(), ids=lambda query: query.name)
def test_the_endpoint_answers_each_named_query_as_the_store(
    both: tuple[Store, Endpoint], query: NamedQuery
) -> None:
    store, served = both
    answer = run(query, {}, store)
    assert isinstance(answer, Table)
    assert run(query, {}, served) == answer


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("SELECT ?s { ?s ?p ?o }", "SELECT"),
        (
            "# insert with changes\nPREFIX ask: <http://x/construct#> # select\nask { ?s ask:describe 'x' }",
            "ASK",
        ),
        ("PREFIX select: <x:>\nDescribe <x:SELECT>", "DESCRIBE"),
        ('BASE <http://x/#ask>\nCONSTRUCT { ?s ?p "SELECT # \\" ask" } WHERE { ?s ?p ?o }', "CONSTRUCT"),
    ],
)
def test_the_form_of_a_query(text: str, form: str) -> None:
    assert query_form(text) == form


@pytest.mark.parametrize("text", ["", "# select", "DROP ALL", "INSERT DATA { <x:s> <x:p> 'select ask' }"])
def test_what_is_no_query_is_not_sent(text: str) -> None:
    with pytest.raises(QueryError, match="no SPARQL query"):
        Endpoint("http://127.0.0.1:9/").query(text)


def test_a_query_that_the_endpoint_refuses(endpoint: Endpoint) -> None:
    with pytest.raises(QueryError, match="refused the query"):
        endpoint.query("SELECT ?s WHERE { ?s ")


def test_no_endpoint() -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
        with pytest.raises(QueryError, match="no answer from") as caught:
            Endpoint(f"http://127.0.0.1:{port}/query", timeout=2).query("ASK {}")
    assert "SPARQL endpoint" in caught.value.hint


class Page(BaseHTTPRequestHandler):
    """A web page where a SPARQL endpoint is expected."""

    def do_POST(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"<html>Velkommen</html>")

    def log_message(self, format: str, *args: object) -> None:
        return


@pytest.mark.filterwarnings("ignore::RuntimeWarning:SPARQLWrapper")
def test_an_address_that_is_no_endpoint() -> None:
    with HTTPServer(("127.0.0.1", 0), Page) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}/"
        for query in ("ASK {}", "CONSTRUCT WHERE { ?s ?p ?o }"):
            with pytest.raises(QueryError, match="none of SPARQL"):
                Endpoint(url, timeout=5).query(query)
        server.shutdown()


def test_a_query_in_a_file_of_one_s_own(store: Store, tmp_path: Path) -> None:
    query = parse("SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }", str(tmp_path), None)
    answer = run(query, {}, store)
    assert isinstance(answer, Table)
    assert answer.values() == (("8",),)
