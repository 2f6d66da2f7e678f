"""The RDF of one document as a whole: pure, small, in one graph, without blank nodes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pyoxigraph import BlankNode, NamedNode

from kkrgraph import model
from kkrgraph.extract import extract
from kkrgraph.graph.document import document_quads
from kkrgraph.model import Evidence, Minutes
from kkrgraph.namespaces import DCT, Minter
from kkrgraph.reading import read
from kkrgraph.resolve import link
from kkrgraph.settings import DEFAULT_BASE, Settings

if TYPE_CHECKING:
    from tests.graph.conftest import Described

Make = Callable[..., Minutes]
Describe = Callable[[Minutes], "Described"]


@pytest.fixture
def record(minutes: Make, words: Callable[..., Evidence]) -> Minutes:
    return minutes(
        persons=(model.Person(person="Karl Holm", evidence=words("Karl Holm", 10)),),
        amounts=(model.Amount(number="2", value=5, text="5 kr.", evidence=words("5 kr.", 30)),),
        decisions=(
            model.Decision(
                number="2",
                act="noted",
                actor="KKR Sjælland",
                addressee=None,
                amended=True,
                evidence=words("Taget", 50),
            ),
        ),
    )


@pytest.mark.parametrize("name", ["møde 1", "a/b", "reference", "50%"])
def test_any_file_name_makes_a_document(name: str, minutes: Make, describe: Describe) -> None:
    found = describe(minutes(name))
    assert {quad.graph_name for quad in found.quads} == {NamedNode(Minter(found.base).document_graph(name))}
    assert found.values(Minter(found.base).document(name), DCT.identifier) == {name}


def test_the_same_input_gives_the_same_quads_in_order(record: Minutes, describe: Describe) -> None:
    found = describe(record).quads
    assert found == describe(record).quads
    assert list(found) == sorted(set(found), key=str)


def test_there_are_no_blank_nodes(record: Minutes, describe: Describe) -> None:
    terms = [term for quad in describe(record).quads for term in (quad.subject, quad.object)]
    assert not [term for term in terms if isinstance(term, BlankNode)]


def test_every_part_that_is_linked_to_is_described(record: Minutes, describe: Describe) -> None:
    found = describe(record)
    described = {quad.subject for quad in found.quads}
    linked = {quad.object for quad in found.quads if isinstance(quad.object, NamedNode)}
    assert {term for term in linked if term.value.startswith(found.doc)} <= described


def test_a_real_document_of_25_pages_stays_under_3000_triples(shared: Path) -> None:
    sizes = []
    for path in sorted((shared / "minutes").glob("*.txt")):
        minutes = extract(read(path, Settings()))
        sizes.append(len(document_quads(minutes, link(minutes), DEFAULT_BASE)))
    assert 0 < max(sizes) <= 3000
