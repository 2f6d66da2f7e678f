"""A table narrow enough for a terminal: what belongs together in one column, sentences below it by number."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kkrgraph.graph.answer import Table, Term
from kkrgraph.query.sections import QUOTE, readable, without

_Row = Mapping[str, str]


def compact(table: Table) -> Table:
    """The readable columns, with person, days and source joined: `Eva Lind (A), Greve Kommune`, `doc, item 4.1, page 3`."""
    shown = readable(table)
    joined = {first: part for part in _JOINED if (first := _first(part, shown.columns)) is not None}
    taken = {column for _, columns, _ in joined.values() for column in columns}
    kept = [column for column in shown.columns if column in joined or column not in taken]
    return Table(
        columns=tuple(
            joined[column][0] if column in joined else column.removesuffix("_name") for column in kept
        ),
        rows=tuple(
            tuple(
                _term(joined[column][2](row) if column in joined else row[column].replace("_", " "))
                if column in joined or column in _WORDS
                else _term(row[column])
                for column in kept
            )
            for row in (
                dict.fromkeys(_COLUMNS, "") | dict(zip(shown.columns, values, strict=True))
                for values in shown.values()
            )
        ),
    )


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


_Part = tuple[str, tuple[str, ...], Callable[[_Row], str]]
_JOINED: tuple[_Part, ...] = (
    ("person", ("person_name", "party_letter", "municipality_name"), _person),
    ("known on", ("first", "last"), _days),
    ("seats", ("least", "most"), _seats),
    ("source", ("document", "number", "page"), _source),
)
_COLUMNS = tuple(column for _, columns, _ in _JOINED for column in columns)
_WORDS = frozenset({"step", "tie", "how"})


def _first(part: _Part, columns: tuple[str, ...]) -> str | None:
    """Where a joined column stands: in the place of the first of its columns; None where it has none."""
    found = [column for column in columns if column in part[1]]
    # a number without a document belongs to something else
    return found[0] if found and (part[0] != "source" or "document" in columns) else None


def _term(text: str) -> Term:
    return Term(text, "literal")
