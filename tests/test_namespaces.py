"""Closed vocabularies and the minting of IRIs."""

from __future__ import annotations

import datetime
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kkrgraph.namespaces import ACT, KKR, OWN_GRAPHS, PREFIXES, VOCABULARIES, Minter, slug

BASE = "https://w3id.org/kkrgraph"
MINTER = Minter(BASE)


def test_a_term_is_its_iri() -> None:
    assert KKR.Meeting == "https://w3id.org/kkrgraph/def/Meeting"
    assert ACT["no_remarks"] == "https://w3id.org/kkrgraph/code/act/no_remarks"


def test_an_unknown_term_is_refused() -> None:
    with pytest.raises(AttributeError, match="kkr:Metting is no term"):
        _ = KKR.Metting
    with pytest.raises(AttributeError):
        _ = ACT["approve"]


def test_each_vocabulary_has_a_prefix_of_its_own() -> None:
    assert len(PREFIXES) == len(VOCABULARIES)
    assert len(set(PREFIXES.values())) == len(VOCABULARIES)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Børne- og Ungeudvalget", "boerne-og-ungeudvalget"),
        ("Ærø Kommune", "aeroe-kommune"),
        ("KL’s bestyrelse", "kls-bestyrelse"),
        ("KL's bestyrelse", "kls-bestyrelse"),
        ("SF – Socialistisk Folkeparti", "sf-socialistisk-folkeparti"),
        ("André  Müller-Dahl", "andre-mueller-dahl"),
        ("Ny\u0301", "ny"),
        ("§", "xc2a7"),
        ("", "x"),
    ],
)
def test_slug(name: str, expected: str) -> None:
    assert slug(name) == expected


@given(st.text())
def test_every_slug_is_ascii_and_stable(name: str) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug(name))
    assert slug(slug(name)) == slug(name)


def test_things_and_parts() -> None:
    assert (
        MINTER.meeting("kkr-sjaelland", datetime.date(2026, 3, 4))
        == f"{BASE}/id/meeting/kkr-sjaelland-2026-03-04"
    )
    assert MINTER.post("movia", "medlem") == f"{BASE}/id/post/movia-medlem"
    assert MINTER.part("004", "item", "3.1") == f"{BASE}/doc/004/item/3.1"
    assert MINTER.part("004", "item", "44/09") == f"{BASE}/doc/004/item/44%2F09"
    assert MINTER.document("møde 1") == f"{BASE}/doc/m%C3%B8de%201"


@given(st.text(min_size=1), st.text(min_size=1))
def test_two_documents_never_share_a_graph(one: str, other: str) -> None:
    same = MINTER.document(one) == MINTER.document(other)
    assert (MINTER.document_graph(one) == MINTER.document_graph(other)) == same


@pytest.mark.parametrize("name", sorted(OWN_GRAPHS))
def test_a_document_is_never_one_of_our_own_graphs(name: str) -> None:
    graphs = {MINTER.graph(name), MINTER.document_graph(name), MINTER.document_graph(f"~{name}")}
    assert len(graphs) == 3
