"""A table narrow enough for a terminal: what belongs together in one column, sentences below it by number."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kkrgraph.graph.answer import Table, Term
from kkrgraph.query.sections import QUOTE, readable, without

_Row = Mapping[str, str]
_Part = tuple[str, tuple[str, ...], Callable[[_Row], str]]


def compact(table: Table) -> Table:
    """The readable columns, with person, days and source joined: `Eva Lind (A), Greve Kommune`, `doc, item 4.1, page 3`."""
    shown = readable(table)
    joined = {first: part for part in _JOINED if (first := _first(part, shown.columns)) is not None}
    taken = {column for _, columns, _ in joined.values() for column in columns}
    kept = tuple(column for column in shown.columns if column in joined or column not in taken)
    rows = (dict(zip(shown.columns, values, strict=True)) for values in shown.values())
    return Table(
        columns=tuple(_heading(column, joined, shown.columns) for column in kept),
        rows=tuple(tuple(_cell(column, joined, _ABSENT | row) for column in kept) for row in rows),
    )


def _heading(column: str, joined: Mapping[str, _Part], columns: tuple[str, ...]) -> str:
    """Where a title names the person, the column says of which party and for which municipality."""
    name = joined[column][0] if column in joined else column.removesuffix("_name")
    return "for" if name == "person" and "person_name" not in columns else name


def _cell(column: str, joined: Mapping[str, _Part], row: _Row) -> Term:
    text = joined[column][2](row) if column in joined else row[column]
    return _term(text.replace("_", " ") if column in _WORDS else text)


def numbered(table: Table) -> tuple[Table, tuple[str, ...]]:
    """The compact table with its rows counted, and the sentences in that order."""
    place = table.columns.index(QUOTE)
    said = tuple(" ".join(row[place].split()) for row in table.values())
    narrow = compact(without(table, QUOTE))
    rows = tuple((_term(str(count)), *row) for count, row in enumerate(narrow.rows, start=1))
    return Table(columns=("#", *narrow.columns), rows=rows), said


def _person(row: _Row) -> str:
    party = f" ({row['party_letter']})" if row["party_letter"] else ""
    return ", ".join(
        part for part in (f"{row['person_name']}{party}".strip(), row["municipality_name"]) if part
    )


def _days(row: _Row) -> str:
    return row["first"] if row["first"] == row["last"] else f"{row['first']} … {row['last']}"


def _source(row: _Row) -> str:
    parts = (("", row["document"]), ("item ", row["number"]), ("page ", row["page"]))
    return ", ".join(f"{name}{value}" for name, value in parts if value)


def _seats(row: _Row) -> str:
    return row["least"] if row["least"] == row["most"] else f"{row['least']}-{row['most']}"


_JOINED: tuple[_Part, ...] = (
    ("person", ("person_name", "party_letter", "municipality_name"), _person),
    ("known on", ("first", "last"), _days),
    ("seats", ("least", "most"), _seats),
    ("source", ("document", "number", "page"), _source),
)
_ABSENT = {column: "" for _, columns, _ in _JOINED for column in columns}
_WORDS = frozenset({"step", "tie", "how"})


def _first(part: _Part, columns: tuple[str, ...]) -> str | None:
    """Where a joined column stands: in the place of the first of its columns; None where it has none."""
    found = [column for column in columns if column in part[1]]
    # a number without a document belongs to something else
    return found[0] if found and (part[0] != "source" or "document" in columns) else None


def _term(text: str) -> Term:
    return Term(text, "literal")
