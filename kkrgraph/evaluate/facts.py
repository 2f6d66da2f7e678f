"""Facts: what a row of a view states, in a form in which the annotation's and the graph's can be compared.

A row gives facts, each some of its columns; facts are compared by letters and digits alone. A value of the annotation
can name several spellings, ` | ` between them, and an organisation's aliases count as its name.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from kkrgraph.reference import bodies, derived

Row = Mapping[str, str]

# The facts that one row of a view gives. A fact whose last column is empty says nothing, but in COMPLETE views.
FACTS: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "meeting": (("body",), ("date",), ("kind",), ("start",), ("end",), ("place",)),
    "attendance": (("person", "party", "municipality", "status"),),
    "items": (("number", "title"), ("number", "case"), ("number", "officers")),
    "sections": (("number", "section", "first_words", "last_words"),),
    "decisions": (("number", "act"), ("number", "act", "addressee"), ("number", "act", "amended")),
    "presentations": (("number", "person"),),
    "positions": (("person", "role", "organisation"),),
    "appointments": (("number", "action", "person", "party", "municipality", "body", "role"),),
    "seats": (("number", "body", "role", "count", "appointed_by"),),
    "organisations": (("name",),),
    "persons": (("person",),),
    "references": (("number", "kind", "value"),),
    "meetings_ahead": (("number", "body", "date"),),
    "amounts": (("number", "value"),),
    "agreements": (("number", "name"),),
}
COMPLETE = frozenset({"attendance", "positions", "appointments", "seats"})
ORGANISATIONS = frozenset({"organisation", "body", "appointed_by", "addressee", "name"})
_SIGNS = re.compile(r"[^0-9a-zæøåäöüéèáàçñ§]+")
_OR = re.compile(r"\s+\|\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """values: for each column the spellings that count as the same. row: the first row that gave it."""

    columns: tuple[str, ...]
    values: tuple[frozenset[str], ...]
    row: Row = field(default_factory=dict, compare=False, repr=False)

    def same(self, other: Fact) -> bool:
        """True where each column has a spelling in common."""
        return self.columns == other.columns and not self.differing(other)

    def differing(self, other: Fact) -> tuple[str, ...]:
        """The columns without a spelling in common; the other fact has the same columns."""
        pairs = zip(self.columns, self.values, other.values, strict=True)
        return tuple(column for column, mine, theirs in pairs if not mine & theirs)

    def __str__(self) -> str:
        pairs = zip(self.columns, self.values, strict=True)
        return " ".join(f"{column}={'/'.join(sorted(value))}" for column, value in pairs)


def facts(rows: Iterable[Row], view: str) -> tuple[Fact, ...]:
    """The facts of a document's rows, each once."""
    found: dict[Fact, None] = {}
    for row in rows:
        for columns in FACTS[view]:
            if row.get(columns[-1], "").strip() or view in COMPLETE:
                values = tuple(_spellings(row.get(column, ""), column) for column in columns)
                found.setdefault(Fact(columns=columns, values=values, row=row))
    return tuple(found)


def columns_of(view: str) -> tuple[str, ...]:
    """The columns that the facts of a view are made of, in their order."""
    return tuple(dict.fromkeys(column for columns in FACTS[view] for column in columns))


def whole(row: Row, view: str) -> Fact:
    """A row with all the columns that its facts are made of, as one fact."""
    columns = columns_of(view)
    values = tuple(_spellings(row.get(column, ""), column) for column in columns)
    return Fact(columns=columns, values=values, row=row)


def normal(text: str) -> str:
    """Letters and digits alone, case-folded."""
    return _SIGNS.sub("", unicodedata.normalize("NFC", text).casefold())


def _spellings(value: str, column: str) -> frozenset[str]:
    of: Callable[[str], str] = _organisation if column in ORGANISATIONS else normal
    return frozenset(of(part) for part in _OR.split(value))


def _organisation(name: str) -> str:
    key = normal(name)
    return _first_names().get(key, key)


@derived
def _first_names() -> dict[str, str]:
    first: dict[str, str] = {}
    for body in bodies():
        keys = [key for name in (body.name, *body.aliases) if (key := normal(name))]
        for key in keys:
            first.setdefault(key, keys[0])
    return first
