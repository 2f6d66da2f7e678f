"""Runs: candidates whose numbers follow one another, where headings and case numbers do not tell items from lists."""

from __future__ import annotations

from itertools import pairwise

from kkrgraph.extract.structure.numbering import Candidate, Form

# so many numbers in a row, so many lines apart, with titles so short, are no list
_RUN, _TEXT_BELOW, _LONG_TITLE = 4, 2, 120


def unbroken(candidates: list[Candidate]) -> list[Candidate]:
    """The candidates themselves where each has the number after the one before it and text below it; else none.

    Long texts stand between an item's title and its ruling, so that few of such items have a frame.
    """
    pairs = list(pairwise(candidates))
    apart = all(two.row.index - one.row.index >= _TEXT_BELOW for one, two in pairs)
    by_one = all(two.order[0] == one.order[0] + 1 for one, two in pairs)
    titled = all(c.title and len(c.title) < _LONG_TITLE for c in candidates)
    return candidates if len(candidates) >= _RUN and apart and by_one and titled else []


def rising(framed: list[Candidate]) -> list[Candidate]:
    """The candidates whose numbers rise; one that was jumped over may follow: `36/18` is taken before `35/18`."""
    chain: list[Candidate] = []
    last = (0, 0)
    missing: set[int] = set()
    for candidate in framed:
        number = candidate.order[0]
        if not chain or _follows(last, candidate.order, candidate.form):
            missing = set(range(last[0] + 1, number)) if chain else set()
            last = candidate.order
        elif candidate.form is Form.TWO_LEVEL or number not in missing:
            continue
        missing.discard(number)
        chain.append(candidate)
    return chain


def last_run(candidates: list[Candidate]) -> list[Candidate]:
    """Without any frame in the document: the longest run of lines from a number 1 on, of equal ones the last.

    Before it stand contents, and inside it lists, whose numbers begin again.
    """
    starts = [position for position, c in enumerate(candidates) if c.order[0] == 1 and c.order[1] in (0, 1)]
    runs = [rising(candidates[start:]) for start in starts]
    run = max(reversed(runs), key=len, default=[])
    return run if len(run) >= 2 else []


def later_run(candidates: list[Candidate]) -> list[Candidate]:
    """The longest unbroken run from any number on: a house that numbers its points through the year begins a meeting at 61."""
    runs: list[list[Candidate]] = [[]]
    for candidate in candidates:
        last = runs[-1][-1] if runs[-1] else None
        if last is not None and candidate.order != (last.order[0] + 1, 0):
            runs.append([])
        runs[-1].append(candidate)
    return unbroken(max(runs, key=len))


def _follows(last: tuple[int, int], new: tuple[int, int], form: Form) -> bool:
    if form is Form.TWO_LEVEL:
        return (new[0] == last[0] and last[1] < new[1] <= last[1] + 2) or (new[0] > last[0] and new[1] == 1)
    return last[0] < new[0] <= last[0] + 3
