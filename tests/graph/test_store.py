"""The store: graphs replaced as a whole, one writer, readers beside it, and a writer that is killed."""

from __future__ import annotations

import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest

from kkrgraph.errors import QueryError, StoreError
from kkrgraph.graph.answer import Table, Term, Triples, Truth
from kkrgraph.graph.store import Quad, Store

EX = "https://example.org/"


def quads(graph: str, *values: str) -> tuple[Quad, ...]:
    node = ox.NamedNode(EX + graph)
    return tuple(Quad(node, ox.NamedNode(f"{EX}says"), ox.Literal(value), node) for value in values)


def said(path: Path) -> list[str]:
    with Store.read_only(path) as store:
        return sorted(str(quad.object.value) for quad in store.quads() if isinstance(quad.object, ox.Literal))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with Store.open(tmp_path / "store") as store:
        store.replace(f"{EX}a", quads("a", "one", "two"))
        store.replace(f"{EX}b", quads("b", "three"))
    return tmp_path / "store"


def test_replaces_a_graph_as_a_whole(path: Path) -> None:
    with Store.open(path) as store:
        assert store.replace(f"{EX}a", quads("a", "two", "four"))
        assert store.graphs() == (f"{EX}a", f"{EX}b")
    assert said(path) == ["four", "three", "two"]


def test_the_same_again_changes_not_a_byte(path: Path) -> None:
    def files() -> dict[str, bytes]:
        return {str(file): file.read_bytes() for file in sorted(path.rglob("*")) if file.is_file()}

    before = files()
    with Store.open(path) as store:
        assert not store.replace(f"{EX}a", quads("a", "two", "one"))
    assert files() == before


def test_removes_a_graph(path: Path) -> None:
    with Store.open(path) as store:
        assert store.remove(f"{EX}a")
        assert not store.remove(f"{EX}a")
        assert store.graphs() == (f"{EX}b",)
    assert said(path) == ["three"]


def test_replaces_a_node_of_a_shared_graph(path: Path) -> None:
    graph, root = ox.NamedNode(f"{EX}meta"), ox.NamedNode(f"{EX}d/report")
    part, other = ox.NamedNode(f"{EX}d/report/1"), ox.NamedNode(f"{EX}e/report")
    old = [Quad(root, part, part, graph), Quad(part, part, ox.Literal("old"), graph)]
    foreign = [Quad(other, part, root, graph), Quad(root, part, other, graph)]
    with Store.open(path) as store:
        assert store.replace_node(graph.value, root.value, [*old, foreign[1]])
        assert store.replace_node(graph.value, other.value, foreign[:1])
        assert not store.replace_node(graph.value, root.value, [*old, foreign[1]])
        assert store.replace_node(graph.value, root.value, [])
        assert list(store.quads(graph.value)) == foreign[:1]
        assert store.replace_node(graph.value, other.value, [])
        assert graph.value not in store.graphs()


def test_graphs_that_wait_to_be_written_are_seen(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kkrgraph.graph.store.MANY", 2)
    monkeypatch.setattr("kkrgraph.graph.store.ENOUGH", 6)
    with Store.open(path) as store:
        assert store.replace(f"{EX}c", quads("c", "1", "2"))
        assert not store.replace(f"{EX}c", quads("c", "2", "1"))
        assert store.replace(f"{EX}c", quads("c", "3", "4"))
        assert store.replace(f"{EX}d", quads("d", "5", "6"))
        assert store.graphs() == tuple(EX + name for name in "abcd")
        assert store.replace(f"{EX}e", quads("e", "7", "8"))
        assert store.remove(f"{EX}e")
        assert store.replace(f"{EX}f", quads("f", "1", "2", "3", "4", "5", "6", "7"))
        assert store.replace(f"{EX}g", quads("g", "8", "9"))
    assert said(path) == sorted(["one", "two", "three", *"3456", *"123456789"])


def test_a_full_disk_leaves_the_store_as_it_was(path: Path) -> None:
    script = textwrap.dedent(FULL)
    done = subprocess.run(
        [sys.executable, "-c", script, str(path)], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout == "cannot be written\n", done.stderr
    assert said(path) == ["one", "three", "two"]
    with Store.open(path) as store:
        assert store.remove(f"{EX}a")


FULL = """
    import resource, signal, sys
    from pathlib import Path
    import pyoxigraph as ox
    from kkrgraph.errors import StoreError
    from kkrgraph.graph.store import Store

    node = ox.NamedNode("https://example.org/a")
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        with Store.open(Path(sys.argv[1])) as store:
            resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
            store.replace(node.value, [ox.Quad(node, node, ox.Literal(f"{n} {n * n * n * n}"), node) for n in range(30_000)])
    except StoreError as error:
        print("cannot be written" if "cannot be written" in str(error) and error.hint else error)
"""


def test_refuses_statements_of_another_graph(path: Path) -> None:
    with Store.open(path) as store, pytest.raises(StoreError, match="not all statements"):
        store.replace(f"{EX}a", quads("b", "three"))


def test_an_error_leaves_the_store_as_it_was(path: Path) -> None:
    with pytest.raises(ZeroDivisionError), Store.open(path) as store:
        store.replace(f"{EX}a", ())
        raise ZeroDivisionError
    assert said(path) == ["one", "three", "two"]
    assert not (path / "staging").exists()


def test_commit_publishes_on_the_way(path: Path) -> None:
    with Store.open(path) as store:
        store.replace(f"{EX}c", quads("c", "four"))
        assert said(path) == ["one", "three", "two"]
        store.commit()
        assert said(path) == ["four", "one", "three", "two"]
        store.replace(f"{EX}c", quads("c", "five"))
    assert said(path) == ["five", "one", "three", "two"]


def test_a_reader_keeps_what_it_opened(path: Path) -> None:
    with Store.read_only(path) as reader:
        for number in range(4):
            with Store.open(path) as store:
                store.replace(f"{EX}a", quads("a", f"number {number}"))
        assert len(list(reader.quads(f"{EX}a"))) == 2
    assert said(path) == ["number 3", "three"]
    assert len(list(path.glob("generation-*"))) == 2


def test_a_reader_cannot_write(path: Path) -> None:
    with Store.read_only(path) as store, pytest.raises(StoreError, match="opened for reading"):
        store.remove(f"{EX}a")


def test_a_closed_store_says_so(path: Path) -> None:
    with Store.read_only(path) as store:
        pass
    with pytest.raises(StoreError, match="closed"):
        store.graphs()


def test_one_writer(path: Path) -> None:
    with Store.open(path), pytest.raises(StoreError, match="another process is writing") as caught:
        Store.open(path)
    assert "wait" in caught.value.hint
    with Store.open(path):
        pass


def test_no_store(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="there is no store at") as caught:
        Store.read_only(tmp_path / "nowhere")
    assert "kkrgraph build" in caught.value.hint
    assert not (tmp_path / "nowhere").exists()


def test_a_damaged_store(path: Path) -> None:
    for table in path.glob("generation-*/*.sst"):
        table.write_bytes(b"no database")
    with pytest.raises(StoreError, match="cannot be opened") as caught:
        Store.read_only(path)
    assert "build again" in caught.value.hint
    (path / "current").write_text("generation-000009\n", encoding="ascii")
    with pytest.raises(StoreError, match="damaged"):
        Store.read_only(path)


def test_a_path_that_is_a_file(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("no store", encoding="utf-8")
    with pytest.raises(StoreError, match="is not a store"):
        Store.read_only(file)
    with pytest.raises(StoreError, match="cannot write the store"):
        Store.open(file)


def test_answers_in_plain_types(path: Path) -> None:
    with Store.read_only(path) as store:
        table = store.query(
            'SELECT ?s ?n ?l ?u { VALUES ?n { 7 } VALUES ?l { "nej"@da } ?s ?p "three" }',
        )
        truth = store.query('ASK { ?s ?p "three" }')
        triples = store.query("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }")
    integer = Term(value="7", kind="literal", datatype="http://www.w3.org/2001/XMLSchema#integer")
    danish = Term(value="nej", kind="literal", language="da")
    subject = Term(value=f"{EX}b", kind="uri")
    assert table == Table(columns=("s", "n", "l", "u"), rows=((subject, integer, danish, None),))
    assert isinstance(table, Table)
    assert table.values() == ((f"{EX}b", "7", "nej", ""),)
    assert truth == Truth(value=True)
    assert isinstance(triples, Triples)
    assert triples.ntriples.splitlines()[0] == f'<{EX}a> <{EX}says> "one" .'


def test_a_query_that_cannot_be_read(path: Path) -> None:
    with Store.read_only(path) as store, pytest.raises(QueryError, match="cannot be read"):
        store.query("SELECT ?s WHERE { ?s ?p")


WRITER = """
    import sys
    from pathlib import Path
    import pyoxigraph as ox
    from kkrgraph.graph.store import Store

    node = ox.NamedNode("https://example.org/a")
    with Store.open(Path(sys.argv[1])) as store:
        print("ready", flush=True)
        for number in range(100_000):
            texts = (ox.Literal(f"{number} {part}") for part in range(200))
            store.replace(node.value, [ox.Quad(node, node, text, node) for text in texts])
            store.commit()
"""


@pytest.fixture
def writer(path: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", textwrap.dedent(WRITER), str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield process
        process.kill()


@pytest.mark.parametrize("moment", [0.0, 0.013, 0.05, 0.111, 0.3])
def test_a_killed_writer_leaves_a_whole_graph(
    path: Path, writer: subprocess.Popen[str], moment: float
) -> None:
    time.sleep(moment)
    writer.send_signal(signal.SIGKILL)
    writer.wait(timeout=10)
    texts = [text.split() for text in said(path) if text != "three"]
    assert texts in ([["one"], ["two"]], []) or (
        len(texts) == 200 and len({number for number, _ in texts}) == 1
    )
    with Store.open(path) as store:
        assert store.replace(f"{EX}a", quads("a", "after"))
    assert said(path) == ["after", "three"]


def test_readers_beside_a_writer_see_whole_graphs(path: Path, writer: subprocess.Popen[str]) -> None:
    seen: set[str] = set()
    until = time.monotonic() + 30
    while len(seen) < 5 and time.monotonic() < until:
        texts = [text.split() for text in said(path) if text not in ("one", "two", "three")]
        assert len({number for number, _ in texts}) <= 1
        assert len(texts) in (0, 200)
        seen.update(number for number, _ in texts)
    assert len(seen) == 5
