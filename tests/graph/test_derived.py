"""The graph `derived`: how decisions differ from their proposals, made from the statements and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from pyoxigraph import NamedNode

from kkrgraph import model
from kkrgraph.graph.derived import derive
from kkrgraph.graph.document import document_quads
from kkrgraph.graph.store import Store
from kkrgraph.model import Evidence, Minutes
from kkrgraph.namespaces import DIFFERENCE, KKR, PROV, RDF, Minter
from kkrgraph.resolve import link

BASE = "https://example.org/kkr"
MINTER = Minter(BASE)
GRAPH = MINTER.graph("derived")
Case = Callable[..., Minutes]


@pytest.fixture
def case(words: Callable[..., Evidence], minutes: Callable[..., Minutes]) -> Case:
    """A function that makes minutes of one item from the acts asked for, those done, by whom, and whether with a change."""

    def make(
        asked: Iterable[str], done: Iterable[str], *, amended: bool = False, actor: str = "KKR Sjælland"
    ) -> Minutes:
        acts = tuple(
            model.Decision(
                number="1",
                act=act,
                actor=actor if act == "requested" else "KKR Sjælland",
                addressee=None,
                amended=amended,
                evidence=words(act, 500 + 20 * place),
            )
            for place, act in enumerate(done)
        )
        text = "Det indstilles, at sagen afgøres."
        section = model.Section(number="1", section="Indstilling", text=text, start=40, end=73, page=1)
        proposal = model.Proposal(number="1", actor=None, acts=tuple(asked), evidence=words(text, 40))
        named = model.Person(person="Eva Lind", evidence=words("Eva Lind", 5))
        return minutes(sections=(section,), proposals=(proposal,), decisions=acts, persons=(named,))

    return make


def kind(store: Store) -> str | None:
    kinds = {quad.object.value for quad in store.quads(GRAPH) if quad.predicate.value == KKR.kind}  # type: ignore[union-attr]
    assert len(kinds) <= 1
    return kinds.pop().removeprefix(DIFFERENCE.iri) if kinds else None


def derived(record: Minutes, path: Path) -> Store:
    store = Store.open(path)
    store.replace(MINTER.document_graph("a"), document_quads(record, link(record), BASE))
    derive(store, MINTER)
    return store


@pytest.mark.parametrize(
    ("asked", "done", "expected"),
    [
        (["approved"], ["approved"], "as_proposed"),
        (["noted", "discussed"], ["approved"], "as_proposed"),
        (["noted", "discussed"], ["discussed", "noted", "remarked"], "as_proposed"),
        (["discussed"], ["endorsed"], "as_proposed"),
        (["appointed"], ["nominated"], "as_proposed"),
        (["endorsed"], ["requested"], "as_proposed"),
        (["noted"], ["noted", "requested"], "with_changes"),
        (["approved", "requested"], ["approved", "requested"], "as_proposed"),
        (["approved"], ["approved", "authorised"], "with_changes"),
        (["approved"], ["approved", "rejected"], "with_changes"),
        (["approved"], ["postponed"], "postponed"),
        (["approved"], ["rejected"], "other"),
        (["rejected"], ["rejected"], "as_proposed"),
        (["approved"], ["noted"], "other"),
        (["noted", "discussed"], ["noted"], "other"),
        ([], ["approved"], "as_proposed"),
        ([], ["noted"], None),
        (["approved"], [], None),
    ],
)
def test_how_a_decision_differs(
    asked: list[str], done: list[str], expected: str | None, case: Case, tmp_path: Path
) -> None:
    with derived(case(asked, done), tmp_path) as store:
        assert kind(store) == expected


def test_a_change_is_one(case: Case, tmp_path: Path) -> None:
    with derived(case(["noted"], ["noted"], amended=True), tmp_path) as store:
        assert kind(store) == "with_changes"


def test_what_one_of_those_present_asks_for_changes_nothing(case: Case, tmp_path: Path) -> None:
    with derived(case(["noted"], ["noted", "requested"], actor="Eva Lind"), tmp_path) as store:
        assert kind(store) == "as_proposed"


def test_it_leads_to_what_it_follows_from_and_can_be_made_again(case: Case, tmp_path: Path) -> None:
    with derived(case(["approved"], ["approved"]), tmp_path) as store:
        subject = NamedNode(f"{BASE}/doc/a/difference/1")
        said = {(quad.predicate.value, str(quad.object)[1:-1]) for quad in store.quads(GRAPH)}
        assert {quad.subject for quad in store.quads(GRAPH)} == {subject}
        assert said == {
            (RDF.type, PROV.Entity),
            (KKR.item, f"{BASE}/doc/a/item/1"),
            (KKR.kind, DIFFERENCE.as_proposed),
            (PROV.wasDerivedFrom, f"{BASE}/doc/a/passage/40"),
            (PROV.wasDerivedFrom, f"{BASE}/doc/a/act/500"),
        }
        assert derive(store, MINTER) is False
        store.remove(GRAPH)
        assert derive(store, MINTER) is True
        store.remove(MINTER.document_graph("a"))
        derive(store, MINTER)
        assert list(store.quads(GRAPH)) == []
