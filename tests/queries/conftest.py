"""The meetings of `records.py` in a store of three documents, and the queries asked of it."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, QuerySolutions, Store

from kkrgraph.graph.derived import derive
from kkrgraph.graph.document import document_quads
from kkrgraph.graph.reference import reference_quads
from kkrgraph.graph.store import Store as GraphStore
from kkrgraph.model import Minutes
from kkrgraph.namespaces import XSD, Minter
from kkrgraph.resolve import link
from kkrgraph.resources import resource
from tests.queries.records import march, march_agenda, may

BASE = "https://w3id.org/kkrgraph"
Rows = list[dict[str, str]]
Value = str | int | datetime.date | NamedNode


@pytest.fixture(scope="session")
def example() -> Minutes:
    return march()


@pytest.fixture(scope="session")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """The three documents with reference data and all that is derived from them."""
    minter = Minter(BASE)
    writing = GraphStore.open(tmp_path_factory.mktemp("questions") / "store")
    writing.replace(minter.graph("reference"), reference_quads(BASE))
    for minutes in (march(), march_agenda(), may()):
        graph = minter.document_graph(minutes.document.id)
        writing.replace(graph, document_quads(minutes, link(minutes), BASE))
    derive(writing, minter)
    store = Store()
    store.extend(writing.quads())
    return store


def literal(value: Value) -> str:
    if isinstance(value, NamedNode):
        return str(value)
    if isinstance(value, datetime.date):
        return str(Literal(value.isoformat(), datatype=NamedNode(XSD.date)))
    return str(Literal(value))


@pytest.fixture(scope="session")
def ask(store: Store) -> Callable[..., Rows]:
    """A function that answers a query of queries/ by its path, with parameters: one dictionary for each row."""

    def answer(path: Path, **parameters: Value) -> Rows:
        text = path.read_text(encoding="utf-8")
        for name, value in parameters.items():
            slot = f"VALUES ?{name.rstrip('_')} {{ UNDEF }}"
            assert text.count(slot) == 1, f"{path.name} has no parameter {name}"
            text = text.replace(slot, slot.replace("UNDEF", literal(value)))
        solutions = store.query(text, use_default_graph_as_union=True)
        assert isinstance(solutions, QuerySolutions)
        names = [variable.value for variable in solutions.variables]
        return [{name: "" if row[name] is None else row[name].value for name in names} for row in solutions]

    return answer


@pytest.fixture(scope="session")
def question(ask: Callable[..., Rows]) -> Callable[..., Rows]:
    """A function that answers one of queries/questions/ by its name."""
    return lambda name, /, **parameters: ask(resource("queries", "questions", f"{name}.rq"), **parameters)


@pytest.fixture(scope="session")
def view(ask: Callable[..., Rows]) -> Callable[..., Rows]:
    """A function that answers one of queries/views/ by its name."""
    return lambda name: ask(resource("queries", "views", f"{name}.rq"))
