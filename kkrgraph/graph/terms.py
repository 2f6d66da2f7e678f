"""The RDF terms of the graph: predicates and classes made once, and literals from the records' values."""

from __future__ import annotations

import datetime
import re
from functools import cache

from pyoxigraph import Literal, NamedNode

from kkrgraph.namespaces import RDF, XSD

Term = NamedNode | Literal
TYPE = NamedNode(RDF.type)
DATE = NamedNode(XSD.date)
MONTH = NamedNode(XSD.gYearMonth)
YEAR = NamedNode(XSD.gYear)
TIME = NamedNode(XSD.time)
URI = NamedNode(XSD.anyURI)
INTEGER = NamedNode(XSD.integer)

_DATATYPES = (
    (re.compile(r"\d{4}-\d{2}-\d{2}"), DATE),
    (re.compile(r"\d{4}-\d{2}"), MONTH),
    (re.compile(r"\d{4}"), YEAR),
)
_CLOCK = re.compile(r"\d{2}:\d{2}")
_COUNT = re.compile(r"\d+")


@cache
def node(iri: str) -> NamedNode:
    """The node of a vocabulary's IRI, made once; data IRIs are not kept here."""
    return NamedNode(iri)


def danish(text: str) -> Literal:
    """A text in Danish."""
    return Literal(text, language="da")


def plain(text: str) -> Literal:
    """A text in no language."""
    return Literal(text)


def day(date: datetime.date) -> Literal:
    return Literal(date.isoformat(), datatype=DATE)


def partial_date(text: str) -> Literal:
    """`2026-01-23`, `2026-04` or `2026` as xsd:date, xsd:gYearMonth or xsd:gYear; anything else as a plain string."""
    for pattern, datatype in _DATATYPES:
        if pattern.fullmatch(text):
            return Literal(text, datatype=datatype)
    return Literal(text)


def interval(text: str) -> tuple[Literal, Literal | None]:
    """The begin, and the end where there is one: `2026-04/2026-05` → two literals, `2026` → one and None."""
    begin, slash, end = text.partition("/")
    return partial_date(begin), partial_date(end) if slash else None


def clock(text: str) -> Literal:
    """`10:00` as xsd:time; anything else as a plain string."""
    return Literal(f"{text}:00", datatype=TIME) if _CLOCK.fullmatch(text) else Literal(text)


def seat_range(count: str | None) -> tuple[int, int] | None:
    """The least and the most seats of `5` or `3-5`; None where the text holds no number."""
    numbers = [int(number) for number in _COUNT.findall(count or "")]
    return (numbers[0], numbers[-1]) if numbers else None
