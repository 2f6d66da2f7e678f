"""A reviewed document as annotation: the columns of annotation, all of its rows, never over other annotation."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from kkrgraph.errors import UsageError
from kkrgraph.evaluate import evaluate_minutes
from kkrgraph.evaluate.gold import columns, write_gold
from kkrgraph.extract import extract
from kkrgraph.model import VIEWS, Minutes
from kkrgraph.reading import read
from kkrgraph.resources import root
from kkrgraph.settings import Settings

DATA = root() / "data"
NAME = "kkr-nordjylland-2023-05-12-referat"


@pytest.fixture(scope="module")
def minutes() -> Minutes:
    return extract(read(DATA / "minutes" / f"{NAME}.txt", Settings()))


@pytest.mark.parametrize("view", VIEWS)
def test_the_columns_are_those_of_annotation(view: str) -> None:
    with (DATA / "gold" / NAME / f"{view}.csv").open(encoding="utf-8") as file:
        assert tuple(next(csv.reader(file))) == columns(view)


def test_what_is_written_is_what_evaluate_takes(minutes: Minutes, tmp_path: Path) -> None:
    folder = write_gold(minutes, (), tmp_path)
    assert folder == tmp_path / NAME
    assert {path.name for path in folder.iterdir()} == {f"{view}.csv" for view in VIEWS} | {"notes.md"}
    evaluation = evaluate_minutes(tmp_path, [minutes])
    assert evaluation.macro == 1.0
    assert evaluation.mistakes == ()


def test_annotation_that_is_there_is_not_overwritten(minutes: Minutes, tmp_path: Path) -> None:
    (tmp_path / NAME).mkdir()
    with pytest.raises(UsageError, match="already"):
        write_gold(minutes, (), tmp_path)
    (tmp_path / "file").touch()
    with pytest.raises(UsageError, match="cannot write"):
        write_gold(minutes, (), tmp_path / "file" / "gold")
    assert {path.name for path in tmp_path.iterdir()} == {NAME, "file"}
