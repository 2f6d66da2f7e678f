"""The tables of docs/quality.md: made from the figures, put between their markers, and what the page shows today."""

from __future__ import annotations

from pathlib import Path

import pytest

from kkrgraph.errors import ResourceError
from kkrgraph.evaluate.figures import Figure, Reading, read_figures
from kkrgraph.evaluate.scores import Score
from kkrgraph.evaluate.tables import BEGIN, END, placed, tables

ROOT = Path(__file__).resolve().parents[2]


def figure(reading: Reading, document: str, hits: int) -> Figure:
    return Figure(
        reading=reading, document=document, score=Score(view="persons", gold=10, found=5, hits=hits)
    )


FIGURES = (
    figure(Reading.KEPT_APART, "new", 5),
    figure(Reading.FIRST, "new", 3),
    figure(Reading.FIRST, "moved-to-another-set", 0),
    figure(Reading.OWN, "ours", 4),
)


def test_each_set_has_its_figures_and_a_view_without_facts_has_none() -> None:
    lines = tables(FIGURES).splitlines()
    assert "| persons |  | 0.533 | 0.400 | 0.667 |" in lines
    assert "| persons |  | 0.800 / 0.400 | 0.600 / 0.300 | 1.000 / 0.500 |" in lines
    assert "| seats |  |  |  |  |" in lines
    assert "| **macro F1** | **0.000** | **0.533** | **0.400** | **0.667** |" in lines
    assert "- own: 1 documents, 10 facts" in lines
    assert "| new | 0.400 | 0.667 |" in lines
    assert not any(line.startswith("| moved") for line in lines)


def test_the_page_around_the_tables_stays_and_a_second_time_changes_nothing() -> None:
    page = f"Before.\n\n{BEGIN}\nold\n{END}\n\nAfter.\n"
    once = placed(page, "new\n")
    assert once == f"Before.\n\n{BEGIN}\n\nnew\n\n{END}\n\nAfter.\n"
    assert placed(once, "new\n") == once


@pytest.mark.parametrize("page", ["no place", BEGIN, f"{END} {BEGIN}", f"{BEGIN} {BEGIN} {END}"])
def test_a_page_without_its_markers(page: str) -> None:
    with pytest.raises(ResourceError, match="no place"):
        placed(page, "new")


def test_the_page_shows_the_recorded_figures() -> None:
    page = (ROOT / "docs" / "quality.md").read_text(encoding="utf-8")
    assert placed(page, tables(read_figures(ROOT / "data" / "figures.csv"))) == page
