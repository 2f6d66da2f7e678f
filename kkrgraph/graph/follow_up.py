"""What later items take up, from the statements of all documents, as quads of the graph `derived`."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from functools import cache, cached_property

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
    for task, item in taken_up(stored_items(store), StoredDetails(store)):
        yield Quad(NamedNode(item.item), node(PROV.wasInformedBy), NamedNode(task.statement), graph)


def stored_items(store: Store) -> tuple[TreatedItem, ...]:
    """All items of the documents in a store."""
    tasks = _tasks(store)
    return tuple(
        TreatedItem(
            item=item,
            graph=graph,
            body=body or None,
            date=datetime.date.fromisoformat(date),
            title=title,
            case=case or None,
            tasks=tuple(tasks.get(item, ())),
        )
        for graph, item, body, date, title, case in _rows(store, "items.rq")
    )


class StoredDetails:
    """Topics and texts of items, read from a document's graph when the first of its items is asked for; references at once."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._values = cache(self._of_items)

    def topics(self, item: TreatedItem) -> frozenset[str]:
        return frozenset(value for subject, value in self._pairs(item, DCT.subject) if subject == item.item)

    def referred(self, item: TreatedItem) -> frozenset[str]:
        return self._days.get(item.item, frozenset())

    @cached_property
    def _days(self) -> dict[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        for item, day in _rows(self._store, "referred.rq"):
            found.setdefault(item, set()).add(day)
        return {item: frozenset(days) for item, days in found.items()}

    def text(self, item: TreatedItem) -> str:
        return " ".join(self._values(item.graph, KKR.text).get(item.item, ())).casefold()

    def _pairs(self, item: TreatedItem, predicate: str) -> Iterator[tuple[str, str]]:
        return self._store.values(item.graph, predicate)

    def _of_items(self, graph: str, predicate: str) -> dict[str, list[str]]:
        """Item → the values that its statements and passages have of a predicate, in the order of their IRIs."""
        items = dict(self._store.values(graph, KKR.item))
        found: dict[str, list[str]] = {}
        for subject, value in sorted(self._store.values(graph, predicate)):
            # an amount may stand outside all items
            if subject in items:
                found.setdefault(items[subject], []).append(value)
        return found


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
