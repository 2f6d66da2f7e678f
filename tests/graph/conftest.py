"""Minutes of KKR Sjælland on 4 March 2026 with invented people, and their RDF to look things up in."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from pyoxigraph import Literal, NamedNode, Quad

from kkrgraph.graph.document import document_quads
from kkrgraph.model import Document, Evidence, Meeting, Minutes
from kkrgraph.namespaces import RDF
from kkrgraph.resolve import link

BASE = "https://example.org/kkr"


class Described:
    """The quads of one document, by subject and predicate and by class."""

    doc = f"{BASE}/doc/a"
    base = BASE

    def __init__(self, quads: tuple[Quad, ...]) -> None:
        self.quads = quads

    def values(self, subject: str, predicate: str) -> set[str]:
        node = NamedNode(subject)
        return {
            quad.object.value
            for quad in self.quads
            if quad.subject == node
            and quad.predicate.value == predicate
            and isinstance(quad.object, NamedNode | Literal)
        }

    def typed(self, class_: str) -> list[str]:
        return [
            str(quad.subject)[1:-1]
            for quad in self.quads
            if quad.predicate.value == RDF.type and quad.object == NamedNode(class_)
        ]


@pytest.fixture
def words() -> Callable[..., Evidence]:
    """A function that makes evidence of a quote and where it starts."""
    return lambda quote, start=0: Evidence(
        start=start, end=start + len(quote), quote=quote, page=1, rule="test"
    )


@pytest.fixture
def minutes(words: Callable[..., Evidence]) -> Callable[..., Minutes]:
    """A function that makes minutes from a document's id, its kind and its records."""

    def make(name: str = "a", kind: str = "referat", **records: object) -> Minutes:
        document = Document(
            id=name, source=f"/home/me/{name}.txt", sha256="0" * 64, pages=3, lines=(), text="x", body_end=1
        )
        meeting = Meeting(
            body="KKR Sjælland", date=datetime.date(2026, 3, 4), kind=kind, start=None, end=None, place=None,
            evidence=words("KKR Sjælland | 04-03-2026"),
        )  # fmt: skip
        return Minutes(document=document, meeting=meeting, **records)  # type: ignore[arg-type]

    return make


@pytest.fixture
def describe() -> Callable[[Minutes], Described]:
    """A function that gives the RDF of minutes, linked as a build links them."""
    return lambda record: Described(document_quads(record, link(record), BASE))
