"""Several answers as one: sections with a title each, for reading, as CSV, JSON or Markdown."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass, replace

from kkrgraph.graph.answer import Table
from kkrgraph.query.catalogue import find
from kkrgraph.query.run import Source, run

QUOTE = "evidence"


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One answer of several. name: short, for programs; title: for people."""

    name: str
    title: str
    table: Table


def asked(source: Source, question: str, **values: str | None) -> Table:
    """The answer of a named question; a parameter that is None stays open."""
    answer = run(find(question), {key: value for key, value in values.items() if value is not None}, source)
    assert isinstance(answer, Table)
    return answer


def without(table: Table, *columns: str) -> Table:
    """The table without some of its columns."""
    kept = [place for place, column in enumerate(table.columns) if column not in columns]
    return Table(
        columns=tuple(table.columns[place] for place in kept),
        rows=tuple(tuple(row[place] for place in kept) for row in table.rows),
    )


def where(table: Table, column: str, *values: str) -> Table:
    """The rows that have one of these values in a column."""
    place = table.columns.index(column)
    kept = ((row, row[place]) for row in table.rows)
    return replace(table, rows=tuple(row for row, term in kept if (term.value if term else "") in values))


def readable(table: Table) -> Table:
    """The table for reading: without IRIs, and without columns that are empty in every row."""
    hidden = []
    for place, column in enumerate(table.columns):
        stated = [term for row in table.rows if (term := row[place]) is not None and term.value]
        if not stated or any(term.kind == "uri" for term in stated):
            hidden.append(column)
    return without(table, *hidden)


def as_csv(sections: tuple[Section, ...]) -> str:
    """One table: the section's name, then the columns of all sections; what a section does not have is empty."""
    columns = tuple(dict.fromkeys(column for section in sections for column in section.table.columns))
    text = io.StringIO()
    writer = csv.DictWriter(text, ("section", *columns), restval="", lineterminator="\n")
    writer.writeheader()
    for section in sections:
        for row in section.table.values():
            writer.writerow({"section": section.name} | dict(zip(section.table.columns, row, strict=True)))
    return text.getvalue()


def as_json(sections: tuple[Section, ...]) -> str:
    """An object with one list for each section: one object for each row, without what is not stated."""
    found = {
        section.name: [
            {column: value for column, value in zip(section.table.columns, row, strict=True) if value}
            for row in section.table.values()
        ]
        for section in sections
    }
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def as_markdown(sections: tuple[Section, ...]) -> str:
    """A heading and a table for each section, for reading."""
    return "\n".join(f"## {section.title}\n\n{_pipes(readable(section.table))}" for section in sections)


def _pipes(table: Table) -> str:
    if not table.rows:
        return "Nothing is stated.\n"
    rows = (table.columns, tuple("---" for _ in table.columns), *table.values())
    return "".join(f"| {' | '.join(_cell(value) for value in row)} |\n" for row in rows)


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;")


FORMATS = {"csv": as_csv, "json": as_json, "md": as_markdown}
