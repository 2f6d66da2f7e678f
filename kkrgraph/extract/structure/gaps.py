"""Gaps: items without case number and section headings, found by the numbers missing between those that have them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kkrgraph.extract.structure.layout import Layout
from kkrgraph.extract.structure.numbering import Candidate

# `Valg af formand m.v.`
_ABBREVIATED = ("m.v.", "mv.", "m.m.", "mm.", "m.fl.")


def is_title(words: str) -> bool:
    """Whether the words behind a number may be a title: a sentence ends with a full stop, what leads on with a comma or a colon."""
    return bool(words) and (words[-1] not in ".:;," or words.endswith(_ABBREVIATED))


def fill_gaps(chain: list[Candidate], candidates: Sequence[Candidate], layout: Layout) -> list[Candidate]:
    """The chain with the items that stand before, between and behind its own, their numbers rising by one.

    candidates: all numbered lines of the chain's form. A numbered list inside an item has no number that is missing.
    """
    standing = [c for c, following in pairwise([*candidates, None]) if c and _stands(c, following, layout)]
    places = [c.row.index for c in standing]
    filled = [*leading(chain[0], candidates, layout), chain[0]]
    for position, candidate in enumerate(chain):
        stop = chain[position + 1] if position + 1 < len(chain) else None
        begin = bisect_right(places, candidate.row.index)
        end = len(places) if stop is None else bisect_left(places, stop.row.index)
        inside = standing[begin:end]
        filled.extend(_up(candidate, inside, stop))
        filled.extend([stop] if stop is not None else [])
    return filled


def leading(first: Candidate, candidates: Sequence[Candidate], layout: Layout) -> list[Candidate]:
    """The items before the first one of a chain, from number 1 on."""
    before = [
        c
        for c, following in pairwise([*candidates, None])
        if c is not None and c.row.index < first.row.index and _stands(c, following, layout)
    ]
    found = list(_down(first, before))[::-1]
    return found or _whole_run(first, [c for c in candidates if c.row.index < first.row.index])


def _whole_run(first: Candidate, before: Sequence[Candidate]) -> list[Candidate]:
    """All numbered lines before the first item where they are 1, 2, 3 and so on up to it, each with its title and text below."""
    run = [*before, first]
    by_one = all(two.order[0] == one.order[0] + 1 for one, two in pairwise(run))
    apart = all(two.row.index - one.row.index > 1 for one, two in pairwise(run))
    titled = all(is_title(c.title) for c in before)
    return list(before) if run[0].order[0] == 1 and by_one and apart and titled else []


def _down(candidate: Candidate, before: Sequence[Candidate]) -> Iterator[Candidate]:
    """From the first item back to number 1, each the nearest one: a list of contents stands farther off."""
    wanted = candidate.order[0] - 1
    for other in reversed(before):
        if other.order[0] == wanted:
            yield other
            wanted -= 1


def _up(candidate: Candidate, inside: Sequence[Candidate], stop: Candidate | None) -> Iterator[Candidate]:
    wanted = candidate.order[0] + 1
    for other in inside:
        if other.order[0] == wanted and (stop is None or wanted < stop.order[0]):
            yield other
            wanted += 1


def _stands(candidate: Candidate, following: Candidate | None, layout: Layout) -> bool:
    """Whether a numbered line stands as a heading: alone, short, without a full stop, with text below it."""
    index = candidate.row.index
    listed = following is not None and following.row.index == index + 1
    return (
        is_title(candidate.title)
        and not listed
        and layout.ended_on_purpose(index)
        and (index == 0 or layout.ended_on_purpose(index - 1) or layout.rows[index - 1].text[-1] in ".!?")
    )
