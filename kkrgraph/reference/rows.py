"""The rows of the CSV files: ours, and those that a user's folder adds or puts in their place."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kkrgraph.namespaces import slug
from kkrgraph.reference.issues import RowIssue
from kkrgraph.reference.tables import GIVEN_NAMES, TABLES, Table
from kkrgraph.resources import resource

# how messages name our own files
OURS = "data/reference/"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Row:
    """One line of a file. values: column → value, without the blanks around it; a column that is not there has `""`."""

    file: str
    line: int
    values: dict[str, str]

    @property
    def ours(self) -> bool:
        return self.file.startswith(OURS)

    def __getitem__(self, column: str) -> str:
        return self.values.get(column, "")


Found = tuple[list[Row], list[RowIssue]]


def read_rows(folder: Path | None) -> tuple[dict[str, tuple[Row, ...]], tuple[RowIssue, ...]]:
    """The rows of each file by its name, and what is wrong with the files; a row of `folder` with the key of ours takes its place."""
    kept: dict[str, dict[tuple[str, ...], Row]] = {}
    issues: list[RowIssue] = []
    for name, table in TABLES.items():
        ours, wrong = _read(resource("data", "reference", name), OURS + name, table)
        kept[name] = {key(row, table): row for row in ours}
        issues += [*wrong, *_duplicates(ours, table)]
    for path in _added(folder):
        if path.name not in TABLES:
            message = f"not read; the files are {', '.join(TABLES)}"
            issues.append(RowIssue(code="unread-file", file=str(path), line=0, message=message))
            continue
        table = TABLES[path.name]
        theirs, wrong = _read(path, str(path), table)
        kept[path.name].update((key(row, table), row) for row in theirs)
        issues += [*wrong, *_duplicates(theirs, table), *_unread_columns(path, theirs)]
    return {name: tuple(rows.values()) for name, rows in kept.items()}, tuple(issues)


def key(row: Row, table: Table) -> tuple[str, ...]:
    """What tells the row from others. Names are compared as IRIs have them, given names (`Åse`, `Aase`) as they are."""
    return tuple(row[column] if table is GIVEN_NAMES else slug(row[column]) for column in table.key)


def _added(folder: Path | None) -> list[Path]:
    return [] if folder is None else sorted(folder.glob("*.csv"))


def _read(path: Path, file: str, table: Table) -> Found:
    """The rows of one file. file: how messages name it."""
    rows: list[Row] = []
    issues: list[RowIssue] = []
    try:
        # what spreadsheets save begins with a byte order mark
        with path.open(encoding="utf-8-sig", newline="") as opened:
            reader = csv.DictReader(opened, strict=True)
            missing = [column for column in table.required if column not in (reader.fieldnames or ())]
            if missing:
                message = f"there is no column {', '.join(missing)}"
                return [], [RowIssue(code="missing-column", file=file, line=1, message=message)]
            for values in reader:
                if None in values or None in values.values():
                    message = "not as many values as columns"
                    issues.append(
                        RowIssue(code="uneven-row", file=file, line=reader.line_num, message=message)
                    )
                else:
                    stripped = {column: value.strip() for column, value in values.items()}
                    rows.append(Row(file=file, line=reader.line_num, values=stripped))
    except (UnicodeDecodeError, csv.Error, OSError) as error:
        return [], [RowIssue(code="unreadable-file", file=file, line=0, message=f"cannot be read: {error}")]
    return rows, issues


def _duplicates(rows: list[Row], table: Table) -> Iterator[RowIssue]:
    first: dict[tuple[str, ...], Row] = {}
    for row in rows:
        known = first.setdefault(key(row, table), row)
        if known is not row:
            shown = ", ".join(filter(None, (row[column] for column in table.key)))
            message = f"{shown} stands in line {known.line} too"
            yield RowIssue(code="duplicate-row", file=row.file, line=row.line, message=message)


def _unread_columns(path: Path, rows: list[Row]) -> Iterator[RowIssue]:
    """Columns that our file of this name does not have."""
    with resource("data", "reference", path.name).open(encoding="utf-8", newline="") as opened:
        ours = next(csv.reader(opened))
    more = [column for column in (rows[0].values if rows else ()) if column not in ours]
    if more:
        yield RowIssue(code="unread-column", file=str(path), line=1, message=f"not read: {', '.join(more)}")
