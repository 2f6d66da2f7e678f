"""Pieces: a stretch of text cut wherever a reading begins or ends, and the lanes that readings are underlined in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kkrgraph.model import Issue, Line
from kkrgraph.publish.drawing.readings import Reading
from kkrgraph.publish.drawing.sheet import Stretch

UNREAD = "unread-line"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Text that the same readings cover: `text[start:end]`. readings: the narrowest first. issue: of its line."""

    start: int
    end: int
    readings: tuple[Reading, ...]
    issue: Issue | None

    @property
    def marked(self) -> bool:
        """Whether something is to be seen there."""
        return bool(self.readings) or self.issue is not None


def issues_by_line(issues: Iterable[Issue]) -> dict[tuple[int, int], Issue]:
    """Page and number of a line → its issue; of several the one that says it was not read, else the first."""
    found: dict[tuple[int, int], Issue] = {}
    for issue in sorted(issues, key=lambda one: one.code != UNREAD):
        found.setdefault((issue.page, issue.line), issue)
    return found


def pieces(
    stretch: Stretch, readings: Iterable[Reading], issues: Mapping[tuple[int, int], Issue]
) -> tuple[Piece, ...]:
    """The pieces of a stretch, without gaps.

    readings: those that may touch it, but for sections. issues: as `issues_by_line` gives them.
    """
    inside = sorted(
        (one for one in readings if one.start < stretch.end and stretch.start < one.end),
        key=lambda one: (one.end - one.start, one.number),
    )
    cuts = {stretch.start, stretch.end}
    for one in inside:
        cuts |= {max(one.start, stretch.start), min(one.end, stretch.end)}
    lines = {
        line: issue
        for line in stretch.lines
        # A line that is in part furniture gives its number to both parts.
        if stretch.furniture is None and (issue := issues.get((line.page, line.number))) is not None
    }
    for line in lines:
        cuts |= {line.start, line.end}
    return tuple(
        Piece(
            start=start,
            end=end,
            readings=tuple(one for one in inside if one.start <= start and end <= one.end),
            issue=_issue_at(start, lines),
        )
        for start, end in pairwise(sorted(cuts))
    )


def _issue_at(offset: int, issues: Mapping[Line, Issue]) -> Issue | None:
    return next((issue for line, issue in issues.items() if line.start <= offset < line.end), None)


def lanes(pieces: Sequence[Piece]) -> dict[int, int]:
    """Reading number → lane, from 0 just under the words; what overlaps lies in different lanes, but for one view.

    Narrow readings come first, so that a name keeps to the words and the sentence around it lies below.
    """
    found: dict[int, int] = {}
    taken: list[list[Reading]] = []
    inside = {one.number: one for piece in pieces for one in piece.readings}
    for one in sorted(inside.values(), key=lambda one: (one.end - one.start, one.number)):
        free = (
            number
            for number, lane in enumerate(taken)
            if not any(
                one.start < other.end and other.start < one.end and one.view != other.view for other in lane
            )
        )
        lane = next(free, len(taken))
        if lane == len(taken):
            taken.append([])
        taken[lane].append(one)
        found[one.number] = lane
    return found
