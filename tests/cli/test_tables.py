"""Tables for reading, on terminals of several widths and without one."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable

import pytest

from kkrgraph.cli.tables import least_width, table
from kkrgraph.graph.answer import Table, Term

Show = Callable[[int | None], list[str]]
BOLD = re.compile(r"\x1b\[\d*m")
COLUMNS = ("person", "date", "evidence")
ROWS = (
    ("Karl Holm", "2026-03-04", "KKR Sjælland indstillede Karl Holm [V] som medlem."),
    ("Eva Lind", "", "Eva Lind udtræder af Movia."),
)


def answer() -> Table:
    return Table(
        columns=COLUMNS,
        rows=tuple(tuple(Term(value=value, kind="literal") for value in row) for row in ROWS),
    )


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Show:
    def show(width: int | None) -> list[str]:
        monkeypatch.setenv("COLUMNS", str(width or 20))
        monkeypatch.setenv("TERM", "xterm")
        monkeypatch.setattr(sys.stdout, "isatty", lambda: width is not None)
        table(answer())
        return BOLD.sub("", capfdbinary.readouterr().out.decode("utf-8")).splitlines()

    return show


def test_without_a_terminal_a_row_is_a_line(shown: Show) -> None:
    lines = shown(None)
    assert len(lines) == 4
    assert lines[2].split("   ")[-1] == ROWS[0][2]


def test_a_terminal_that_is_wide_enough_has_a_table_with_whole_words(shown: Show) -> None:
    lines = shown(least_width(COLUMNS, ROWS))
    assert lines[0].split() == list(COLUMNS)
    assert max(map(len, lines)) <= least_width(COLUMNS, ROWS)
    words = {word for row in ROWS for value in row for word in value.split()}
    assert words <= {word for line in lines for word in line.split()}


def test_on_a_narrow_terminal_each_column_has_a_line(shown: Show) -> None:
    lines = shown(least_width(COLUMNS, ROWS) - 1)
    assert [line.split() for line in lines[:2]] == [["1", "person", "Karl", "Holm"], ["date", "2026-03-04"]]
    assert "evidence" in lines[2] and "".join(lines).count("[V]") == 1
    second = lines[lines.index("") + 1 :]
    assert second[0].split() == ["2", "person", "Eva", "Lind"]
    assert not any("date" in line for line in second), "what is empty has no line"


def test_a_row_with_a_number_of_its_own_has_no_other(
    monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.setenv("COLUMNS", "10")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    row = tuple(Term(value=value, kind="literal") for value in ("1", "Karl Holm"))
    table(Table(columns=("#", "person"), rows=(row,)))
    assert "#" not in capfdbinary.readouterr().out.decode("utf-8")
