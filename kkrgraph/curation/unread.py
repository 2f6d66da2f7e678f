"""Unread lines of which a reviewer says that they state nothing."""

from __future__ import annotations

from collections.abc import Sequence

from kkrgraph.curation.places import Place
from kkrgraph.model import Issue, Line, Minutes

CODE = "unread-line"


def unread_lines(minutes: Minutes) -> dict[tuple[int, int], Line]:
    """Page and number of each line that no rule has read → the line."""
    unread = {(one.page, one.line) for one in minutes.issues if one.code == CODE}
    lines = (line for line in minutes.document.lines if line.furniture is None)
    return {(line.page, line.number): line for line in lines if (line.page, line.number) in unread}


def without_judged_lines(minutes: Minutes, places: Sequence[Place]) -> tuple[Issue, ...]:
    """The issues without those of lines whose letters all stand in these places."""
    if not places:
        return minutes.issues
    lines = unread_lines(minutes)
    return tuple(
        issue
        for issue in minutes.issues
        if issue.code != CODE or not _covered(lines.get((issue.page, issue.line)), minutes, places)
    )


def _covered(line: Line | None, minutes: Minutes, places: Sequence[Place]) -> bool:
    if line is None:
        return False
    letters = (offset for offset in range(line.start, line.end) if minutes.document.text[offset].isalnum())
    return all(any(start <= offset < end for start, end in places) for offset in letters)
