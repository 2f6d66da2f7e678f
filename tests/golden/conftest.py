"""The documents with annotation, read, and their views as rows without a store between."""

from __future__ import annotations

import csv
import datetime
import os
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from pathlib import Path

import pytest

from kkrgraph.evaluate import Score, compare, facts
from kkrgraph.extract import extract
from kkrgraph.model import VIEWS, Minutes, Section
from kkrgraph.reading.reader import read
from kkrgraph.settings import Settings

Row = Mapping[str, str]
ROOT = Path(__file__).resolve().parents[2]
_BULLET = re.compile(r"(?:(?<=\s)|\A)[-–—•▪·●](?=\s|\Z)")


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return value.isoformat() if isinstance(value, datetime.date) else str(value)


def _row(record: object) -> dict[str, str]:
    columns = {f.name: _cell(getattr(record, f.name)) for f in fields(record) if f.name != "evidence"}  # type: ignore[arg-type]
    if isinstance(record, Section):
        words = _BULLET.sub(" ", record.text).split()
        columns |= {"first_words": " ".join(words[:5]), "last_words": " ".join(words[-5:])}
    return columns


def rows_of(minutes: Minutes) -> dict[str, list[dict[str, str]]]:
    """View → its rows with the annotation's columns."""
    records = {view: getattr(minutes, view) for view in VIEWS}
    records["meeting"] = (minutes.meeting,)
    return {view: [_row(record) for record in found] for view, found in records.items()}


def annotation(folder: Path, view: str) -> list[dict[str, str]]:
    with (folder / f"{view}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def scored(gold: Path, documents: Mapping[str, Minutes]) -> dict[str, Score]:
    """View → its figures over all documents."""
    views = {stem: rows_of(minutes) for stem, minutes in documents.items()}
    scores = {}
    for view in VIEWS:
        hits = wanted = given = 0
        for stem, found in views.items():
            match = compare(facts(annotation(gold / stem, view), view), facts(found[view], view))
            hits += match.hits
            wanted += match.hits + len(match.missed)
            given += match.hits + len(match.wrong)
        scores[view] = Score(view=view, gold=wanted, found=given, hits=hits)
    return scores


def macro(scores: Mapping[str, Score]) -> float:
    """The mean F1 of the views that the annotation has facts for."""
    figures = [score.f1 for score in scores.values() if score.gold]
    return sum(figures) / len(figures)


def _read(files: Sequence[Path]) -> dict[str, Minutes]:
    return {path.stem: extract(read(path, Settings())) for path in files}


@pytest.fixture(scope="session")
def own() -> dict[str, Minutes]:
    """Our own example minutes by stem."""
    gold = ROOT / "data" / "gold"
    return _read(
        [path for path in sorted((ROOT / "data" / "minutes").iterdir()) if (gold / path.stem).is_dir()]
    )


@pytest.fixture(scope="session")
def held_out() -> dict[str, Minutes]:
    """The minutes kept apart, by stem."""
    return _read(sorted((ROOT / "data" / "held_out" / "minutes").iterdir()))


@pytest.fixture(scope="session")
def real_place() -> Path:
    """Where the real minutes and their annotation are, which are no part of the repository; skips where they are not."""
    place = Path(os.environ.get("KKRGRAPH_SHARED", ROOT.parent / "shared"))
    if not (place / "minutes").is_dir() or not (place / "gold").is_dir():
        pytest.skip(f"no real minutes: {place} has no minutes/ and gold/ ($KKRGRAPH_SHARED names it)")
    return place


@pytest.fixture(scope="session")
def real(real_place: Path) -> dict[str, Minutes]:
    """The real minutes by stem."""
    files = sorted((real_place / "minutes").glob("*.txt"))
    return _read([path for path in files if (real_place / "gold" / path.stem).is_dir()])


@pytest.fixture(scope="session")
def views_of() -> Callable[[Minutes], dict[str, list[dict[str, str]]]]:
    return rows_of


@pytest.fixture(scope="session")
def score() -> Callable[[Path, Mapping[str, Minutes]], dict[str, Score]]:
    return scored


@pytest.fixture(scope="session")
def mean() -> Callable[[Mapping[str, Score]], float]:
    return macro
