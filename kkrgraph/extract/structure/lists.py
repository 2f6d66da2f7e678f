"""Lists in the text: numbered lines under an item that are points of its text and no items."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from kkrgraph.extract.structure.layout import Row
from kkrgraph.extract.structure.numbering import Candidate, Form

_FORMS = (Form.PLAIN, Form.PAREN, Form.BARE)
# so far a point's own lines may reach
_LONGEST = 8


def not_listed(
    candidates: Sequence[Candidate], rows: Sequence[Row], is_heading: Callable[[str], object]
) -> list[Candidate]:
    """The candidates without the lists that begin at 1 again where items have begun.

    Of a list that words with a colon lead in all points are left out: `Der blev orienteret om:` / `1. Broen`. Of any other
    only those whose number stands in front of another line as well, since an item may follow on the list at once.
    """
    left: set[int] = set()
    for run in _runs(candidates, rows, is_heading):
        above = rows[run[0].row.index - 1].text if run[0].row.index else ""
        inside = {c.row.index for c in run}
        if above.endswith(":"):
            left |= inside
            continue
        others = {
            (c.form, c.order) for c in candidates if c.row.index not in inside and c.row.index not in left
        }
        left |= {c.row.index for c in run if (c.form, c.order) in others}
    return [c for c in candidates if c.row.index not in left]


def _runs(
    candidates: Sequence[Candidate], rows: Sequence[Row], is_heading: Callable[[str], object]
) -> Iterator[list[Candidate]]:
    """Two points and more of one form that count from 1 with no heading between them, below an item's heading of a section."""
    position, begun = 0, False
    while position < len(candidates):
        first = candidates[position]
        run = [first]
        if position:
            begun = begun or _headed(candidates[position - 1], first, rows, is_heading)
        if begun and first.order == (1, 0) and first.form in _FORMS:
            for candidate in candidates[position + 1 :]:
                if not _next(run[-1], candidate) or _headed(run[-1], candidate, rows, is_heading):
                    break
                run.append(candidate)
            if len(run) > 1:
                yield run
        position += len(run)


def _next(last: Candidate, candidate: Candidate) -> bool:
    return (
        candidate.form is last.form
        and candidate.order == (last.order[0] + 1, 0)
        and candidate.row.index - last.row.index <= _LONGEST
    )


def _headed(
    one: Candidate, other: Candidate, rows: Sequence[Row], is_heading: Callable[[str], object]
) -> bool:
    """Whether a section's heading stands between two lines."""
    return any(is_heading(row.text) for row in rows[one.row.index + 1 : other.row.index])
