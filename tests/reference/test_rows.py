"""Reading the CSV files, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kkrgraph.reference.rows import read_rows
from kkrgraph.reference.tables import TABLES

Write = Callable[..., Path]


def test_ours_are_all_read_and_nothing_is_wrong_with_them() -> None:
    rows, issues = read_rows(None)
    assert set(rows) == set(TABLES)
    assert all(rows.values())
    assert issues == ()


def test_a_row_knows_where_it_stands(folder: Write) -> None:
    place = folder(organisations='name,aliases,kind\n"Tang,\nlauget",,association\n Vejlauget , ,council\n')
    rows, issues = read_rows(place)
    last = rows["organisations.csv"][-1]
    assert (last.file, last.line, last["name"]) == (str(place / "organisations.csv"), 4, "Vejlauget")
    assert last["website"] == "", "a column that is not there is empty"
    assert issues == ()


def test_what_a_spreadsheet_saves_is_read(folder: Write) -> None:
    place = folder(organisations="\ufeffname,kind\r\nTanglauget,association\r\n")
    rows, issues = read_rows(place)
    assert rows["organisations.csv"][-1]["name"] == "Tanglauget"
    assert issues == ()


@pytest.mark.parametrize(
    ("text", "code", "line", "said"),
    [
        ("name;kind\nTang;council\n", "missing-column", 1, "no column name, kind"),
        ("name,kind\nTang,council,1\nVej,council\n", "uneven-row", 2, "not as many values"),
        ("name,kind\nTang\n", "uneven-row", 2, "not as many values"),
        ("name,kind\nTang,council\ntang,council\n", "duplicate-row", 3, "tang stands in line 2 too"),
        ("name,kind,succesor\nTang,council,\n", "unread-column", 1, "succesor"),
        ('name,kind\n"Tang,council\n', "unreadable-file", 0, "cannot be read"),
    ],
)
def test_what_is_wrong_with_a_file(folder: Write, text: str, code: str, line: int, said: str) -> None:
    _, (found,) = read_rows(folder(organisations=text))
    assert (found.code, found.line, Path(found.file).name) == (code, line, "organisations.csv")
    assert said in found.message


def test_bytes_that_are_no_utf_8(folder: Write) -> None:
    place = folder(organisations="")
    (place / "organisations.csv").write_bytes("name,kind\nRådet,council\n".encode("latin-1"))
    _, (found,) = read_rows(place)
    assert found.code == "unreadable-file"


def test_a_file_of_another_name(folder: Write) -> None:
    _, (found,) = read_rows(folder(organizations="name,kind\nTang,council\n"))
    assert (found.code, found.line) == ("unread-file", 0)
    assert "organisations.csv" in found.message
