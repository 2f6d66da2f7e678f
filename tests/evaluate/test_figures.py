"""Recorded figures: written and read back the same, and what is a fall."""

from __future__ import annotations

from pathlib import Path

import pytest

from kkrgraph.errors import ResourceError
from kkrgraph.evaluate.figures import Figure, Reading, as_csv, documents, falls, read_figures, scores
from kkrgraph.evaluate.scores import Score
from kkrgraph.model import VIEWS


def figure(hits: int, document: str = "a", view: str = "persons", reading: Reading = Reading.OWN) -> Figure:
    return Figure(
        reading=reading, document=document, score=Score(view=view, gold=1000, found=1000, hits=hits)
    )


def test_figures_are_written_in_one_order_and_read_back(tmp_path: Path) -> None:
    figures = [figure(7, "b"), figure(8, "a", "meeting"), figure(9, "a", reading=Reading.KNOWN)]
    path = tmp_path / "figures.csv"
    path.write_text(as_csv(figures), encoding="utf-8")
    assert set(read_figures(path)) == set(figures)
    assert as_csv(reversed(figures)) == as_csv(figures)
    assert as_csv(figures).splitlines()[1] == "known,a,persons,1000,1000,9"
    assert read_figures(tmp_path / "none.csv") == ()


@pytest.mark.parametrize("row", ["own,a,nothing,1,1,1", "own,a,persons,1,1", "mine,a,persons,1,1,1"])
def test_a_file_of_something_else(tmp_path: Path, row: str) -> None:
    path = tmp_path / "figures.csv"
    path.write_text(f"reading,document,view,gold,found,hits\n{row}\n", encoding="utf-8")
    with pytest.raises(ResourceError, match="is not a file of figures"):
        read_figures(path)


@pytest.mark.parametrize(("hits", "fallen"), [(900, 0), (890, 0), (889, 2), (1000, 0)])
def test_more_than_a_point_is_a_fall_of_the_view_and_here_of_the_mean(hits: int, fallen: int) -> None:
    found = falls([figure(900)], [figure(hits)], Reading.OWN)
    assert [one.view for one in found] == ["persons", "macro"][:fallen]
    assert falls([figure(900)], [figure(hits)], Reading.KNOWN) == ()


def test_a_fall_says_from_where_to_where() -> None:
    assert str(falls([figure(900)], [figure(800)], Reading.OWN)[0]) == "own: persons fell from 0.900 to 0.800"


def test_only_documents_with_figures_on_both_sides_are_compared() -> None:
    recorded = [figure(900, "a"), figure(1000, "gone")]
    assert falls(recorded, [figure(900, "a"), figure(0, "new")], Reading.OWN) == ()
    assert documents(recorded, Reading.OWN) == {"a", "gone"}


def test_scores_are_over_all_documents_of_a_reading_or_over_some() -> None:
    figures = [figure(900, "a"), figure(500, "b"), figure(1, "a", reading=Reading.FIRST)]
    place = VIEWS.index("persons")
    assert scores(figures, Reading.OWN)[place].f1 == pytest.approx(0.7)
    assert scores(figures, Reading.OWN, frozenset({"b"}))[place].f1 == pytest.approx(0.5)
