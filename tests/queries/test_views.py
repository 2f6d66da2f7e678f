"""The views of the contract: the records of a document come back out of its graph, column by column."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from pyoxigraph import QuerySolutions, Store

from kkrgraph.graph.document import document_quads
from kkrgraph.graph.reference import reference_quads
from kkrgraph.model import VIEWS, Evidence, Minutes
from kkrgraph.resolve import link
from kkrgraph.resolve.organisations import preferred
from kkrgraph.resources import resource

Rows = list[dict[str, str]]
BASE = "https://w3id.org/kkrgraph"
COLUMNS = {
    "meeting": "body date kind start end place evidence",
    "attendance": "person party municipality status evidence",
    "items": "number title case officers evidence",
    "sections": "number section first_words last_words",
    "decisions": "number act actor addressee amended evidence",
    "presentations": "number person evidence",
    "positions": "person role organisation evidence",
    "appointments": "number action actor person party municipality body role evidence",
    "seats": "number body role count appointed_by nominated_by evidence",
    "organisations": "name kind evidence",
    "persons": "person evidence",
    "references": "number kind value evidence",
    "meetings_ahead": "number body event date place evidence",
    "amounts": "number value text evidence",
    "agreements": "number name parties date period evidence",
}
ORGANISATIONS = {
    "body",
    "actor",
    "addressee",
    "organisation",
    "municipality",
    "appointed_by",
    "nominated_by",
    "name",
}


def text(view: str, column: str, value: object) -> str:
    """A record's value as its view shows it: organisations in preferred form, nothing as empty."""
    if isinstance(value, bool):
        return str(value).lower()
    if value is None:
        return ""
    names = column in ORGANISATIONS and not (view == "agreements" and column == "name")
    return preferred(str(value)) if names else str(value)


def expected(minutes: Minutes, view: str) -> list[tuple[str, ...]]:
    records = (minutes.meeting,) if view == "meeting" else getattr(minutes, view)
    return [
        (minutes.document.id, *(shown(record, view, column) for column in COLUMNS[view].split()))
        for record in records
    ]


def shown(record: object, view: str, column: str) -> str:
    value = getattr(record, column)
    return value.quote if isinstance(value, Evidence) else text(view, column, value)


def test_there_is_a_query_for_every_view() -> None:
    assert {path.stem for path in resource("queries", "views").glob("*.rq")} == set(VIEWS) == set(COLUMNS)


@pytest.mark.parametrize("name", sorted(set(VIEWS) - {"sections"}))
def test_records_come_back_from_the_graph(name: str, view: Callable[..., Rows], example: Minutes) -> None:
    rows = [row for row in view(name) if row["document"] == example.document.id]
    columns = ["document", *COLUMNS[name].split()]
    assert list(rows[0])[: len(columns)] == columns
    found = [tuple(row[column] for column in columns) for row in rows]
    assert sorted(found) == sorted(expected(example, name))


def test_sections_show_their_first_and_last_five_words(view: Callable[..., Rows], example: Minutes) -> None:
    rows = [row for row in view("sections") if row["document"] == example.document.id]
    assert [tuple(row[column] for column in COLUMNS["sections"].split()) for row in rows] == [
        ("1.1", "Baggrund", "Movia har i dag en", "en bestyrelse på syv medlemmer"),
        ("1.1", "Indstilling", "Det indstilles, at Karl Holm", "indstilles, at Karl Holm indstilles."),
        ("1.1", "Beslutning", "Karl Holm blev indstillet med", "blev indstillet med en bemærkning."),
        ("2.1", "Sagsfremstilling", "Kort nyt.", "Kort nyt."),
    ]


@pytest.mark.parametrize("name", VIEWS)
def test_rows_stand_in_the_order_of_documents_and_text(name: str, view: Callable[..., Rows]) -> None:
    documents = [row["document"] for row in view(name)]
    assert documents
    assert documents == sorted(documents)
    assert view(name) == view(name)


def test_statements_of_one_document_stand_in_the_order_of_its_text(
    view: Callable[..., Rows], example: Minutes
) -> None:
    quotes = [row["evidence"] for row in view("seats")]
    assert quotes == [seat.evidence.quote for seat in example.seats]


def test_agenda_and_minutes_are_two_documents_of_one_meeting(view: Callable[..., Rows]) -> None:
    rows = [row for row in view("meeting") if row["document"].startswith("sjaelland")]
    assert [row["kind"] for row in rows] == ["referat", "dagsorden"]
    assert len({row["meeting"] for row in rows}) == 1


def test_two_items_of_one_number_keep_what_stands_under_them(example: Minutes) -> None:
    """`1 (Åben)` and `1 (Lukket)` are both number 1: what follows an item is its own."""
    first, second = example.items
    twins = replace(example, items=(first, replace(second, number="1.1")), sections=())
    store = Store()
    store.extend(document_quads(twins, link(twins), BASE))
    rows = solutions(store, "items")
    assert [row["number"].value for row in rows] == ["1.1", "1.1"]
    assert [row["title"].value for row in rows] == [first.title, second.title]


def solutions(store: Store, name: str) -> list[Any]:
    query = resource("queries", "views", f"{name}.rq").read_text(encoding="utf-8")
    answer = store.query(query, use_default_graph_as_union=True)
    assert isinstance(answer, QuerySolutions)
    return list(answer)


@pytest.fixture(scope="module")
def sixty(example: Minutes) -> Store:
    store = Store()
    store.extend(reference_quads(BASE))
    for number in range(60):
        minutes = replace(example, document=replace(example.document, id=f"d{number:02}"))
        store.extend(document_quads(minutes, link(minutes), BASE))
    return store


@pytest.mark.parametrize("name", VIEWS)
def test_a_view_of_sixty_documents_repeats_nothing_and_is_quick(
    name: str, sixty: Store, example: Minutes
) -> None:
    """The measured limit is 100 ms on large documents (benchmarks); this guards against a join gone wild."""
    begin = time.perf_counter()
    rows = solutions(sixty, name)
    seconds = time.perf_counter() - begin
    records = 1 if name == "meeting" else len(getattr(example, name))
    assert len(rows) == 60 * records
    assert seconds < 1
