"""Where the words stand that a SHACL result is about: document, item, page and sentence."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode

from kkrgraph.graph.report import Result
from kkrgraph.graph.store import Quad
from kkrgraph.namespaces import DCT, KKR, PROV

About = Callable[[str], Iterable[Quad]]
# Of a membership with many statements so many sentences are shown.
SHOWN = 3


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Place:
    """document: its id. item: its number, "" outside all items. quote: the words themselves."""

    document: str
    page: int
    item: str
    quote: str

    def __str__(self) -> str:
        item = f", item {self.item}" if self.item else ""
        return f'{self.document}{item}, page {self.page}: "{self.quote}"'


def places(results: Iterable[Result], about: About) -> dict[str, tuple[Place, ...]]:
    """The places of each result's focus node that has any; about: the statements about an IRI.

    They are those of its own evidence, else of the statements that it and the membership it overlaps were derived from.
    """
    found: dict[str, tuple[Place, ...]] = {}
    for focus in {result.focus for result in results if result.focus}:
        known = _described(focus, about)
        others = [known, *(_described(other, about) for other in known[KKR.overlaps])]
        named = [focus, *known[KKR.leftEarlier]] if known[KKR.evidence] else []
        statements = named or [one for other in others for one in other[PROV.wasDerivedFrom][:SHOWN]]
        where = tuple(place for statement in statements for place in _places(statement, about))
        if where:
            found[focus] = where
    return found


def within(quads: Sequence[Quad]) -> About:
    """What a document's quads, sorted by their N-Quads line, say about a node: for what is not in the store."""

    def about(iri: str) -> Sequence[Quad]:
        begin = bisect_left(quads, f"<{iri}>", key=_subject)
        return quads[begin : bisect_right(quads, f"<{iri}>", lo=begin, key=_subject)]

    return about


def _places(statement: str, about: About) -> Iterator[Place]:
    known = _described(statement, about)
    numbers = [number for item in known[KKR.item] for number in _described(item, about)[KKR.number]]
    for evidence in known[KKR.evidence]:
        words = _described(evidence, about)
        for document in words[KKR.inDocument]:
            yield Place(
                document=next(iter(_described(document, about)[DCT.identifier]), ""),
                page=int(next(iter(words[KKR.page]), "0")),
                item=next(iter(numbers), ""),
                quote=next(iter(words[KKR.quote]), ""),
            )


def _subject(quad: Quad) -> str:
    return str(quad.subject)


def _described(iri: str, about: About) -> Mapping[str, list[str]]:
    """Predicate → values, sorted."""
    found: dict[str, list[str]] = defaultdict(list)
    for quad in about(iri):
        if isinstance(quad.object, NamedNode | Literal):
            found[quad.predicate.value].append(quad.object.value)
    for values in found.values():
        values.sort()
    return found
