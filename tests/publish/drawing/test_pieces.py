"""Pieces and lanes: what overlaps is cut, and lies in lanes of its own."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kkrgraph.model import Furniture, Issue, Line
from kkrgraph.publish.drawing.pieces import Piece, issues_by_line, lanes, pieces
from kkrgraph.publish.drawing.readings import Reading
from kkrgraph.publish.drawing.sheet import Stretch

LINE = Line(start=10, end=50, page=1, number=1)


def reading(number: int, start: int, end: int, view: str = "persons") -> Reading:
    return Reading(number=number, view=view, rule="r", title="t", fields=(), start=start, end=end, quote="")


def issue(code: str) -> Issue:
    return Issue(code=code, message="", page=1, line=1, text="")


def covered(found: tuple[Piece, ...]) -> list[tuple[int, int, list[int]]]:
    return [(one.start, one.end, [part.number for part in one.readings]) for one in found]


def test_overlapping_readings_are_cut_and_each_piece_names_all_of_its_own() -> None:
    wide, name, later = reading(1, 10, 40), reading(2, 15, 20), reading(3, 18, 60)
    assert covered(pieces(Stretch(lines=(LINE,)), [wide, name, later], {})) == [
        (10, 15, [1]),
        (15, 18, [2, 1]),
        (18, 20, [2, 1, 3]),
        (20, 40, [1, 3]),
        (40, 50, [3]),
    ]


def test_a_line_with_an_issue_is_marked_but_not_the_furniture_of_that_number() -> None:
    issues = issues_by_line([issue("unclear-date"), issue("unread-line")])
    (piece,) = pieces(Stretch(lines=(LINE,)), [], issues)
    assert piece.issue is not None and piece.issue.code == "unread-line"
    (piece,) = pieces(Stretch(lines=(LINE,), furniture=Furniture.MISSION), [], issues)
    assert not piece.marked


SPANS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 30), st.sampled_from(["persons", "decisions", "seats"])),
    max_size=12,
)


@given(SPANS)
def test_pieces_leave_no_gap_and_lose_no_reading(spans: list[tuple[int, int, str]]) -> None:
    found = [reading(number, start, start + size, view) for number, (start, size, view) in enumerate(spans)]
    cut = pieces(Stretch(lines=(LINE,)), found, {})
    assert (cut[0].start, cut[-1].end) == (LINE.start, LINE.end)
    assert all(one.end == other.start for one, other in pairwise(cut))
    for one in found:
        inside = range(max(one.start, LINE.start), min(one.end, LINE.end))
        assert sum(part.end - part.start for part in cut if one in part.readings) == len(inside)


@given(SPANS)
def test_readings_of_two_views_never_lie_on_each_other(spans: list[tuple[int, int, str]]) -> None:
    found = [reading(number, start, start + size, view) for number, (start, size, view) in enumerate(spans)]
    cut = pieces(Stretch(lines=(LINE,)), found, {})
    lane = lanes(cut)
    for piece in cut:
        taken = {(lane[one.number], one.view) for one in piece.readings}
        assert len({number for number, _ in taken}) == len(taken)
