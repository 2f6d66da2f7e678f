"""What a query answers, free of any library's types: a table of terms, a truth value, or triples as Turtle."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

TermKind = Literal["uri", "literal", "bnode"]


class Term(NamedTuple):
    """One RDF term. kind as in SPARQL's JSON results. datatype: IRI, None for a plain or language-tagged string.

    A tuple, because answers have tens of thousands of them and a tuple is made three times as fast as a frozen dataclass.
    """

    value: str
    kind: TermKind
    datatype: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The answer of a SELECT. rows: one tuple for each row, as long as `columns`; None where nothing is bound."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Term | None, ...], ...]

    def values(self) -> tuple[tuple[str, ...], ...]:
        """The rows as text, "" where nothing is bound."""
        return tuple(tuple("" if term is None else term.value for term in row) for row in self.rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class Truth:
    """The answer of an ASK."""

    value: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Triples:
    """The answer of a CONSTRUCT or DESCRIBE, as N-Triples sorted by line."""

    ntriples: str


Answer = Table | Truth | Triples
