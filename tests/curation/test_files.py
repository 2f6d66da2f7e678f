"""The folder of judgements: what is written is read, what cannot be read is said with file and line, nothing is lost."""

from __future__ import annotations

import csv
import datetime
import multiprocessing
from pathlib import Path

import pytest

from kkrgraph.curation import Judgements, append, folder, load, loaded, removals, rows
from kkrgraph.curation.judging import Reviewer
from kkrgraph.errors import CurationError
from kkrgraph.model import Minutes, NameJudgement, Sameness, StatementJudgement, Verdict
from kkrgraph.resources import root
from kkrgraph.settings import Settings

DAY = datetime.date(2026, 3, 4)
STATEMENT = {
    "document": "first", "view": "attendance", "judgement": "correct", "quote": 'Karl "Kalle" Holm, Greve',
    "before": "Deltagere", "after": "Afbud", "record": '{"person": "Karl Holm", "status": "present"}',
    "field": "status", "value": "absent", "reviewer": "Ida Sø", "date": "2026-03-04", "note": "",
}  # fmt: skip
NAME = {
    "document": "first", "name": "Karl Holm", "other_document": "second", "other_name": "Karl H. Holm",
    "judgement": "same", "reviewer": "Ida Sø", "date": "2026-03-04", "note": "samme kommune",
}  # fmt: skip
REMOVED = {
    "name": "Karl Holm", "municipality": "", "document": "", "reason": "efter ønske", "reviewer": "Ida Sø",
    "date": "2026-03-04",
}  # fmt: skip


def write(path: Path, *table: dict[str, str], header: str | None = None) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(table[0]), lineterminator="\n")
        if header is None:
            writer.writeheader()
        else:
            file.write(f"{header}\n")
        writer.writerows(table)


def test_an_empty_folder_holds_no_judgements(tmp_path: Path) -> None:
    assert load(tmp_path) == Judgements()


def test_the_folder_that_ships_is_read_and_holds_no_judgements() -> None:
    assert folder(Settings()) == root() / "data" / "curation"
    assert load(root() / "data" / "curation") == loaded(Settings()) == Judgements()
    headers = {path.name: path.read_text(encoding="utf-8") for path in folder(Settings()).glob("*.csv")}
    assert headers == {
        "statements.csv": ",".join(rows.STATEMENTS) + "\n",
        "names.csv": ",".join(rows.NAMES) + "\n",
        "removed.csv": ",".join(rows.REMOVED) + "\n",
    }


def test_rows_are_read(tmp_path: Path) -> None:
    write(tmp_path / "statements.csv", STATEMENT)
    write(tmp_path / "names.csv", NAME)
    write(tmp_path / "removed.csv", REMOVED)
    judgements = load(tmp_path)
    (statement,) = judgements.statements["first"]
    assert (statement.judgement, statement.field, statement.date) == (Verdict.CORRECT, "status", DAY)
    assert dict(statement.record) == {"person": "Karl Holm", "status": "present"}
    assert judgements.names == (
        NameJudgement(
            document="first", name="Karl Holm", other_document="second", other_name="Karl H. Holm",
            judgement=Sameness.SAME, reviewer="Ida Sø", date=DAY, note="samme kommune",
        ),
    )  # fmt: skip
    assert judgements.removed[0].name == "Karl Holm"


def test_a_spreadsheet_s_mark_and_line_ends_are_no_matter(tmp_path: Path) -> None:
    write(tmp_path / "names.csv", NAME)
    text = (tmp_path / "names.csv").read_text(encoding="utf-8")
    (tmp_path / "names.csv").write_bytes(("\ufeff" + text.replace("\n", "\r\n") + "\r\n").encode())
    assert len(load(tmp_path).names) == 1


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"view": "hats"}, "view cannot be 'hats'; it is one of meeting, "),
        ({"judgement": "ok"}, "judgement cannot be 'ok'; it is one of accept, reject, correct, add"),
        ({"date": "4/3-26"}, "date cannot be '4/3-26'; it is a day like 2026-01-23"),
        ({"quote": " "}, "quote is empty"),
        ({"quote": "..."}, "the quote has no letter or digit"),
        ({"reviewer": ""}, "reviewer is empty"),
        ({"field": ""}, "field is empty"),
        ({"field": "hat"}, "attendance has no column 'hat'"),
        ({"value": "there"}, "status cannot be 'there'; it is one of absent, present"),
        ({"record": ""}, "record is empty"),
        ({"record": "{"}, "record is no JSON object: "),
        ({"record": "[]"}, "record is no JSON object of texts"),
        ({"record": '{"hat": "red"}'}, "record: attendance has no column 'hat'"),
        ({"judgement": "accept"}, "field and value are for correct alone"),
        (
            {"judgement": "add", "field": "", "value": "", "record": '{"person": "K"}'},
            "status cannot be empty",
        ),
        ({"view": "meeting", "judgement": "reject"}, "a statement of meeting cannot be judged reject"),
        ({"view": "unread"}, "a statement of unread cannot be judged correct"),
    ],
)
def test_a_wrong_row_is_said_with_file_and_line(tmp_path: Path, changed: dict[str, str], said: str) -> None:
    write(tmp_path / "statements.csv", STATEMENT, STATEMENT | changed)
    with pytest.raises(CurationError) as raised:
        load(tmp_path)
    assert str(raised.value).startswith(f"{tmp_path / 'statements.csv'}, line 3: {said}")
    assert raised.value.hint


@pytest.mark.parametrize(
    ("file", "row", "said"),
    [
        ("names.csv", NAME | {"judgement": "maybe"}, "it is one of same, different, unsure"),
        ("names.csv", NAME | {"other_name": ""}, "other_name is empty"),
        ("removed.csv", REMOVED | {"name": "Karl"}, "name is the full name, and 'Karl' is one word"),
        ("removed.csv", REMOVED | {"date": ""}, "date is empty"),
    ],
)
def test_wrong_names_and_removals(tmp_path: Path, file: str, row: dict[str, str], said: str) -> None:
    write(tmp_path / file, row)
    with pytest.raises(CurationError, match=said):
        load(tmp_path)


def test_wrong_columns_and_wrong_counts(tmp_path: Path) -> None:
    write(tmp_path / "names.csv", NAME, header="document;name")
    with pytest.raises(CurationError, match="line 1: the columns are document;name") as raised:
        load(tmp_path)
    assert raised.value.hint == f"they must be {','.join(rows.NAMES)}"
    (tmp_path / "names.csv").write_text(f"{','.join(rows.NAMES)}\na,b\n", encoding="utf-8")
    with pytest.raises(CurationError, match="line 2: 2 values in 8 columns"):
        load(tmp_path)
    (tmp_path / "names.csv").write_text(f'{",".join(rows.NAMES)}\n"a"b,b\n', encoding="utf-8")
    with pytest.raises(CurationError, match="line 2: "):
        load(tmp_path)
    (tmp_path / "names.csv").write_bytes(b"\xe6\xf8")
    with pytest.raises(CurationError, match="cannot read"):
        load(tmp_path)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(CurationError, match="no folder of judgements"):
        loaded(Settings(curation=tmp_path / "nowhere"))
    with pytest.raises(CurationError, match="no folder of judgements"):
        removals(Settings(curation=tmp_path / "nowhere"))


def test_what_is_written_is_read_in_its_order(tmp_path: Path, minutes: Minutes, reviewer: Reviewer) -> None:
    written: list[StatementJudgement] = []
    for record in minutes.attendance:
        judgement = reviewer.on_record(
            minutes.document, "attendance", record, Verdict.ACCEPT, note='han sagde "ja",\nto gange'
        )
        append(tmp_path / "new", judgement)
        written.append(judgement)
    assert load(tmp_path / "new").statements == {"first": tuple(written)}
    name = rows.name(NAME)
    append(tmp_path / "new", name)
    assert load(tmp_path / "new").names == (name,)
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == [
        ".lock",
        "names.csv",
        "statements.csv",
    ]


def test_a_file_without_a_last_line_end_is_added_to(tmp_path: Path) -> None:
    write(tmp_path / "names.csv", NAME)
    text = (tmp_path / "names.csv").read_text(encoding="utf-8")
    (tmp_path / "names.csv").write_text(text.rstrip("\n"), encoding="utf-8")
    append(tmp_path, rows.name(NAME))
    assert len(load(tmp_path).names) == 2


def test_a_file_that_cannot_be_read_is_not_added_to(tmp_path: Path) -> None:
    (tmp_path / "names.csv").write_text("what is this\n", encoding="utf-8")
    with pytest.raises(CurationError):
        append(tmp_path, rows.name(NAME))
    assert (tmp_path / "names.csv").read_text(encoding="utf-8") == "what is this\n"


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CurationError, match="cannot write"):
        append(tmp_path / "file", rows.name(NAME))


def add_rows(path: Path, reviewer: str) -> None:
    for _ in range(10):
        append(path, rows.name(NAME | {"reviewer": reviewer}))


def test_reviewers_beside_each_other_lose_nothing(tmp_path: Path) -> None:
    context = multiprocessing.get_context("fork")
    workers = [context.Process(target=add_rows, args=(tmp_path, reviewer)) for reviewer in ("Ida", "Bo")]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
    assert sorted(one.reviewer for one in load(tmp_path).names) == ["Bo"] * 10 + ["Ida"] * 10
