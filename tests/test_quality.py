"""`make quality` and its check, on a checkout with one small document."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kkrgraph.evaluate.tables import BEGIN, END

ROOT = Path(__file__).parents[1]


@pytest.fixture
def checkout(tmp_path: Path, write_minutes: Callable[..., Path]) -> Path:
    """A checkout whose own set and kept-apart set have one document each, with two persons annotated of three."""
    for place in ("data", "data/held_out"):
        minutes, gold = tmp_path / place / "minutes", tmp_path / place / "gold" / "first"
        minutes.mkdir(parents=True)
        gold.mkdir(parents=True)
        write_minutes(minutes / "first.txt")
        (gold / "persons.csv").write_text(
            "person,evidence\nAsta Mølgård Brink,x\nKarl Holm,x\n", encoding="utf-8"
        )
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "quality.md").write_text(f"By hand.\n{BEGIN}\n{END}\n", encoding="utf-8")
    return tmp_path


def measure(checkout: Path, *options: str, shared: str = "nowhere") -> tuple[int, str]:
    """Exit code and messages."""
    command = [sys.executable, "-m", "benchmarks.quality", "--root", str(checkout), *options]
    environment = {**os.environ, "KKRGRAPH_SHARED": str(checkout / shared)}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    return done.returncode, done.stderr


def state(checkout: Path) -> dict[str, bytes]:
    files = (checkout / "data" / "figures.csv", checkout / "docs" / "quality.md")
    return {path.name: path.read_bytes() for path in files if path.exists()}


def recorded(checkout: Path) -> dict[tuple[str, str], tuple[str, str, str]]:
    with (checkout / "data" / "figures.csv").open(encoding="utf-8", newline="") as file:
        return {
            (row["reading"], row["view"]): (row["gold"], row["found"], row["hits"])
            for row in csv.DictReader(file)
        }


def test_figures_are_recorded_once_and_a_second_run_changes_nothing(checkout: Path) -> None:
    code, said = measure(checkout)
    assert code == 0
    assert "known: not measured" in said
    assert recorded(checkout) == {
        (reading, "persons"): ("2", "3", "1") for reading in ("own", "kept-apart", "first-reading")
    }
    before = state(checkout)
    assert (
        before["quality.md"].startswith(b"By hand.\n") and b"| persons |  | 0.400 |" in before["quality.md"]
    )
    assert measure(checkout)[0] == 0
    assert state(checkout) == before
    assert sorted(path.name for path in checkout.rglob("*.new")) == []


def test_a_fall_fails_the_check_and_a_first_reading_stays(checkout: Path) -> None:
    assert measure(checkout)[0] == 0
    assert measure(checkout, "--check")[0] == 0
    before = state(checkout)
    persons = checkout / "data" / "held_out" / "gold" / "first" / "persons.csv"
    persons.write_text("person,evidence\nKarl Holm,x\n", encoding="utf-8")
    code, said = measure(checkout, "--check")
    assert code == 1
    assert "kept-apart: persons fell from 0.400 to 0.000" in said
    assert "own: persons" not in said
    assert state(checkout) == before
    code, said = measure(checkout)
    assert (code, "recorded all the same: kept-apart: persons fell" in said) == (0, True)
    assert recorded(checkout)["kept-apart", "persons"] == ("1", "3", "0")
    assert recorded(checkout)["first-reading", "persons"] == ("2", "3", "1")


def test_what_is_not_recorded_and_a_page_that_says_something_else_fail_the_check(checkout: Path) -> None:
    code, said = measure(checkout, "--check")
    assert code == 1
    assert "own: nothing is recorded of first; `make quality` does it" in said
    assert "does not show the recorded figures" in said
    assert measure(checkout)[0] == 0
    page = checkout / "docs" / "quality.md"
    page.write_text(page.read_text(encoding="utf-8").replace("0.400", "0.900"), encoding="utf-8")
    assert measure(checkout, "--check")[0] == 1


def test_the_known_set_is_measured_where_it_is_and_stays_recorded_where_not(checkout: Path) -> None:
    assert measure(checkout, shared="data/held_out")[0] == 0
    figures = recorded(checkout)
    assert figures["known", "persons"] == ("2", "3", "1")
    assert measure(checkout)[0] == 0
    assert recorded(checkout) == figures


def test_a_place_without_a_page(checkout: Path) -> None:
    (checkout / "docs" / "quality.md").write_text("By hand.\n", encoding="utf-8")
    code, said = measure(checkout)
    assert code == 2
    assert "no place for the tables" in said
