"""The documents with annotation, read."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from kkrgraph.evaluate import rows_of
from kkrgraph.extract import extract
from kkrgraph.model import Minutes
from kkrgraph.reading.reader import read
from kkrgraph.settings import Settings

ROOT = Path(__file__).resolve().parents[2]


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
    """A function that gives the rows of each view without the evidence, which differs with the place on the page."""

    def views(minutes: Minutes) -> dict[str, list[dict[str, str]]]:
        return {
            view: [{column: value for column, value in row.items() if column != "evidence"} for row in rows]
            for view, rows in rows_of(minutes).items()
        }

    return views
