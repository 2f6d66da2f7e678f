"""Memberships in the graph `derived`: with days, terms, followers, and the statements they follow from."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kkrgraph.graph.derived import derive
from kkrgraph.graph.document import document_quads
from kkrgraph.graph.store import Store
from kkrgraph.model import Appointment, Evidence, Minutes
from kkrgraph.namespaces import DCT, KKR, ORG, PROV, SCHEMA, Minter
from kkrgraph.resolve import link

BASE = "https://example.org/kkr"
MINTER = Minter(BASE)


@pytest.fixture
def store(words: Callable[..., Evidence], minutes: Callable[..., Minutes], tmp_path: Path) -> Store:
    """Under one item Eva Lind leaves the board of Movia and Bo Ask is appointed; Ib Dam is only nominated."""

    def event(action: str, person: str, role: str, start: int) -> Appointment:
        return Appointment(
            number="1", action=action, actor="KKR Sjælland", person=person, party=None, municipality=None,
            body="Movia", role=role, evidence=words(person, start),
        )  # fmt: skip

    record = minutes(
        appointments=(
            event("resigned", "Eva Lind", "medlem", 10),
            event("appointed", "Bo Ask", "medlem", 30),
            event("nominated", "Ib Dam", "suppleant", 50),
        )
    )
    store = Store.open(tmp_path / "store")
    store.replace(MINTER.document_graph("a"), document_quads(record, link(record), BASE))
    assert derive(store, MINTER)
    return store


def stated(store: Store, name: str) -> dict[str, set[str]]:
    """Predicate → values of one membership."""
    found: dict[str, set[str]] = {}
    for quad in store.quads(MINTER.graph("derived")):
        if quad.subject.value == MINTER.thing("membership", name):  # type: ignore[union-attr]
            found.setdefault(quad.predicate.value, set()).add(quad.object.value)  # type: ignore[union-attr]
    return found


def test_a_membership_says_what_documents_say(store: Store) -> None:
    bo = stated(store, "bo-ask-movia-medlem-2026-2029")
    assert bo[ORG.member] == {MINTER.person("bo-ask")}
    assert bo[ORG.organization] == {MINTER.organization("movia")}
    assert bo[SCHEMA.startDate] == {"2026-03-04"} and SCHEMA.endDate not in bo
    assert bo[PROV.wasDerivedFrom] == {MINTER.part("a", "appointment", "30")}
    assert bo[KKR.roleName] == {"medlem"}


def test_who_came_after_whom(store: Store) -> None:
    eva, bo = (stated(store, f"{name}-movia-medlem-2026-2029") for name in ("eva-lind", "bo-ask"))
    assert eva[SCHEMA.endDate] == {"2026-03-04"} and SCHEMA.startDate not in eva
    assert eva[DCT.isReplacedBy] == {MINTER.thing("membership", "bo-ask-movia-medlem-2026-2029")}
    assert bo[DCT.replaces] == {MINTER.thing("membership", "eva-lind-movia-medlem-2026-2029")}


def test_a_nomination_makes_no_membership(store: Store) -> None:
    assert stated(store, "ib-dam-movia-suppleant-2026-2029") == {}


def test_terms_are_described_once(store: Store) -> None:
    term = MINTER.thing("term", "2026-2029")
    values = {quad.object.value for quad in store.quads() if quad.subject.value == term}  # type: ignore[union-attr]
    assert {"2026-01-01", "2029-12-31", "Electoral term 2026-2029"} <= values
    assert not derive(store, MINTER)
