"""What later items take up, from the statements of all documents, as quads of the graph `derived`."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterator

from pyoxigraph import NamedNode, Quad

from kkrgraph.graph.answer import Table
from kkrgraph.graph.store import Store
from kkrgraph.graph.terms import node
from kkrgraph.history.follow_up import taken_up
from kkrgraph.model import Task, TreatedItem
from kkrgraph.namespaces import DCT, KKR, PROV, Minter
from kkrgraph.resources import resource


def follow_up_quads(store: Store, minter: Minter) -> Iterator[Quad]:
    """Item → `prov:wasInformedBy` → the earlier act whose matter it takes up."""
    graph = NamedNode(minter.graph("derived"))
    for task, item in taken_up(stored_items(store)):
        yield Quad(NamedNode(item.item), node(PROV.wasInformedBy), NamedNode(task.statement), graph)


def stored_items(store: Store) -> tuple[TreatedItem, ...]:
    """All items of the documents in a store."""
    tasks = _tasks(store)
    found: list[TreatedItem] = []
    details = _Details(store)
    for graph, item, body, date, title, case in _rows(store, "items.rq"):
        details.enter(graph)
        found.append(
            TreatedItem(
                item=item,
                body=body or None,
                date=datetime.date.fromisoformat(date),
                title=title,
                case=case or None,
                topics=frozenset(details.topics[item]),
                referred=frozenset(details.referred[item]),
                text=" ".join(details.texts[item]),
                tasks=tuple(tasks.get(item, ())),
            )
        )
    return tuple(found)


class _Details:
    """Topics, references and texts of the items of one document's graph."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._graph = ""
        self.topics: dict[str, list[str]] = {}
        self.referred: dict[str, list[str]] = {}
        self.texts: dict[str, list[str]] = {}

    def enter(self, graph: str) -> None:
        """Read the details of a graph; one graph comes after the other."""
        if graph == self._graph:
            return
        self._graph = graph
        self.topics, self.referred, self.texts = defaultdict(list), defaultdict(list), defaultdict(list)
        items = dict(self._store.values(graph, KKR.item))
        for item, topic in self._store.values(graph, DCT.subject):
            self.topics[item].append(topic)
        for reference, value in self._store.values(graph, KKR.value):
            if reference in items:
                self.referred[items[reference]].append(value)
        for passage, text in sorted(self._store.values(graph, KKR.text)):
            # Amounts have texts too, and those outside all items have no item.
            if passage in items:
                self.texts[items[passage]].append(text.casefold())


def _tasks(store: Store) -> dict[str, list[Task]]:
    tasks: dict[str, list[Task]] = {}
    for statement, item, addressee in _rows(store, "tasks.rq"):
        task = Task(statement=statement, item=item, addressee=addressee or None)
        tasks.setdefault(item, []).append(task)
    return tasks


def _rows(store: Store, name: str) -> tuple[tuple[str, ...], ...]:
    answer = store.query(resource("queries", "history", name).read_text(encoding="utf-8"))
    assert isinstance(answer, Table)
    return answer.values()
