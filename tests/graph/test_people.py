"""Persons in the store: read back as linking needs them, given another slug, and back again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kkrgraph.graph.document import document_quads
from kkrgraph.graph.people import StoredPeople, kept_slugs, people_of, relabelled, tombstones, write_links
from kkrgraph.graph.store import Store
from kkrgraph.model import Attendance, Evidence, Merge, Minutes, PeopleLinks, Person, Position, Profile
from kkrgraph.namespaces import Minter
from kkrgraph.resolve import link
from kkrgraph.resolve.identity import own_slug

BASE = "https://example.org/kkr"
MINTER = Minter(BASE)
GRAPH = MINTER.document_graph("a")


@pytest.fixture
def record(words: Callable[..., Evidence], minutes: Callable[..., Minutes]) -> Minutes:
    """Eva Lind Holm is on the list, Eva Holm is the same in the text, and Bo Ask has an office only."""
    return minutes(
        attendance=(
            Attendance(
                person="Eva Lind Holm", party="A", municipality="Sorø Kommune", status="present", note=None,
                evidence=words("Eva Lind Holm (A), Sorø", 10),
            ),
        ),
        positions=(
            Position(person="Bo Ask", role="direktør", organisation="Movia", evidence=words("Bo Ask, direktør", 60)),
            Position(person="Eva Holm", role="formand", organisation="Movia", evidence=words("Eva Holm, formand", 90)),
        ),
        persons=(Person(person="Ib Dam", evidence=words("Ib Dam", 130)),),
    )  # fmt: skip


@pytest.fixture
def store(record: Minutes, tmp_path: Path) -> Store:
    store = Store.open(tmp_path / "store")
    store.replace(GRAPH, document_quads(record, link(record), BASE))
    return store


def test_people_as_the_document_names_them(store: Store, record: Minutes) -> None:
    people = {person.slug: person.profile for person in StoredPeople(store, MINTER)}
    assert set(people) == {"eva-lind-holm-soroe", "bo-ask-direktoer-movia", "ib-dam"}
    assert people["eva-lind-holm-soroe"] == Profile(
        document="a",
        names=("Eva Lind Holm", "Eva Holm"),
        date=record.meeting.date,
        meeting_body="kkr-sjaelland",
        municipalities=frozenset({"soroe-kommune"}),
        parties=frozenset({"A"}),
        offices=frozenset({("formand", "movia")}),
        bodies=frozenset({"kkr-sjaelland", "movia"}),
        attended=True,
    )
    assert people["ib-dam"].bodies == frozenset() and not people["ib-dam"].attended


def test_remembered_people_are_those_of_the_store(
    store: Store, record: Minutes, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = StoredPeople(store, MINTER)
    read = list(people)
    people.stored(GRAPH, document_quads(record, link(record), BASE))
    monkeypatch.setattr(Store, "values", None)  # nothing is read back
    assert list(people) == read
    store.remove(GRAPH)
    assert list(people) == []


def test_no_more_people_are_remembered_than_so_many_documents_have(
    store: Store, record: Minutes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kkrgraph.graph.people._REMEMBERED", 0)
    people = StoredPeople(store, MINTER)
    read = list(people)
    people.stored(GRAPH, ())
    assert list(people) == read


def test_the_own_slug_can_be_computed_from_the_graph(store: Store) -> None:
    assert all(own_slug(person.profile) == person.slug for person in people_of(store, GRAPH))
    assert kept_slugs(store, GRAPH) == {} == kept_slugs(store, MINTER.document_graph("b"))


def test_a_join_is_written_and_undone(store: Store) -> None:
    before = set(store.quads(GRAPH))
    links = PeopleLinks(slugs={("a", "ib-dam"): "ib-dam-greve"}, merges=(), doubts=())
    assert write_links(store, MINTER, links, ())
    assert {person.slug for person in people_of(store, GRAPH)} >= {"ib-dam-greve"}
    assert kept_slugs(store, GRAPH) == {"ib-dam": "ib-dam-greve"}
    moved = [person for person in people_of(store, GRAPH) if own_slug(person.profile) != person.slug]
    assert not write_links(store, MINTER, links, moved)
    assert write_links(store, MINTER, PeopleLinks(slugs={}, merges=(), doubts=()), moved)
    assert set(store.quads(GRAPH)) == before


def test_relabelled_quads_are_those_of_other_links(record: Minutes, store: Store) -> None:
    quads = document_quads(record, link(record), BASE)
    there = relabelled(quads, MINTER, {"ib-dam": "ib-dam-greve", "bo-ask-direktoer-movia": "bo-ask-koege"})
    back = relabelled(there, MINTER, {"ib-dam-greve": "ib-dam", "bo-ask-koege": "bo-ask-direktoer-movia"})
    assert set(back) == set(quads) != set(there)


def test_a_tombstone_says_who_and_why() -> None:
    merge = Merge(slug="ib-dam", canonical="ib-dam-greve", reasons=("The names are the same.",))
    lines = sorted(str(quad) for quad in tombstones((merge,), MINTER))
    assert len(lines) == 3
    assert all(line.startswith(f"<{BASE}/id/person/ib-dam>") for line in lines)
    assert any(f"<{BASE}/id/person/ib-dam-greve>" in line for line in lines)
