"""Which items refer to those of an earlier meeting: by its day and a topic in common, in invented minutes."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pyoxigraph import NamedNode

from kkrgraph.graph.answer import Table
from kkrgraph.graph.derived import derive
from kkrgraph.graph.document import document_quads
from kkrgraph.graph.store import Store
from kkrgraph.model import Evidence, Item, Minutes, Reference, Topic
from kkrgraph.namespaces import DCT, Minter
from kkrgraph.resolve import link
from kkrgraph.resources import resource

BASE = "https://example.org/kkr"
MINTER = Minter(BASE)
Make = Callable[..., Minutes]


@pytest.fixture
def store(words: Callable[..., Evidence], minutes: Make, tmp_path: Path) -> Store:
    """In March a case on buses and one on schools; in June an item on buses, without a number, refers to that day."""

    def item(
        number: str, title: str, case: str | None, topic: str, start: int
    ) -> dict[str, tuple[object, ...]]:
        return {
            "items": (
                Item(number=number, title=title, case=case, officers=None, evidence=words(title, start)),
            ),
            "topics": (Topic(number=number, topic=topic, words=title, evidence=words(title, start)),),
        }

    buses, schools = (
        item("1", "Busser", "S-1", "public_transport", 10),
        item("2", "Skoler", "S-2", "education", 40),
    )
    march = minutes(**{key: buses[key] + schools[key] for key in buses})
    day = Reference(
        number="1", kind="earlier_meeting", value="2026-03-04", evidence=words("den 4. marts 2026", 90)
    )
    june = minutes(**item("1", "Nye busser", None, "public_transport", 10), references=(day,))
    june = replace(
        june,
        document=replace(june.document, id="b"),
        meeting=replace(june.meeting, date=datetime.date(2026, 6, 3)),
    )
    store = Store.open(tmp_path / "store")
    for one in (march, june):
        graph = MINTER.document_graph(one.document.id)
        store.replace(graph, document_quads(one, link(one), BASE))
    derive(store, MINTER)
    return store


def test_an_item_refers_to_what_it_is_about_on_that_day(store: Store) -> None:
    found = {
        (quad.subject, quad.object)
        for quad in store.quads(MINTER.graph("derived"))
        if quad.predicate == NamedNode(DCT.references)
    }
    later, earlier = (NamedNode(MINTER.part(document, "item", "1")) for document in ("b", "a"))
    assert found == {(later, earlier)}


def test_the_case_goes_on_in_it(store: Store) -> None:
    question = resource("queries", "questions", "case_history.rq").read_text(encoding="utf-8")
    answer = store.query(question.replace("VALUES ?case { UNDEF }", 'VALUES ?case { "S-1" }'))
    assert isinstance(answer, Table)
    wanted = [answer.columns.index(name) for name in ("date", "title", "link")]
    assert [tuple(row[place] for place in wanted) for row in answer.values()] == [
        ("2026-03-04", "Busser", "case number"),
        ("2026-06-03", "Nye busser", "reference"),
    ]
