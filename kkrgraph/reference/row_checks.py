"""What one row says wrong, whatever the others say."""

from __future__ import annotations

from collections.abc import Iterator

from kkrgraph.reference.dates import is_before, is_date
from kkrgraph.reference.issues import RowIssue
from kkrgraph.reference.rows import Row
from kkrgraph.reference.tables import Table


def check_row(row: Row, table: Table) -> Iterator[RowIssue]:
    """What is missing, malformed, or contradicts itself."""
    yield from _missing(row, table)
    yield from _malformed(row, table)
    yield from _dates(row, table)


def issue(code: str, row: Row, message: str) -> RowIssue:
    """An issue at a row."""
    return RowIssue(code=code, file=row.file, line=row.line, message=message)


def _missing(row: Row, table: Table) -> Iterator[RowIssue]:
    for column in table.required:
        if not row[column]:
            yield issue("missing-value", row, f"{column} is empty")


def _malformed(row: Row, table: Table) -> Iterator[RowIssue]:
    for column, form in table.forms.items():
        if row[column] and form.fullmatch(row[column]) is None:
            yield issue("malformed-value", row, f"{column} cannot be {row[column]!r}")
    for column, choices in table.choices.items():
        if row[column] and row[column] not in choices:
            listed = ", ".join(sorted(choices))
            yield issue("unknown-value", row, f"{column} cannot be {row[column]!r}; it is one of: {listed}")


def _dates(row: Row, table: Table) -> Iterator[RowIssue]:
    if table.period is None:
        return
    begin, end = (row[column] for column in table.period)
    for column, value in zip(table.period, (begin, end), strict=True):
        if value and not is_date(value):
            yield issue("unreadable-date", row, f"{column}: {value!r} is no date")
    if is_date(begin) and is_date(end) and is_before(end, begin):
        yield issue("contradictory-dates", row, f"{row['name']} ends ({end}) before it begins ({begin})")
