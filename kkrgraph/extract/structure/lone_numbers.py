"""Lone numbers: `4.` on a line and the item's title on the next, made one row as most documents print them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from kkrgraph.extract.structure.layout import Row
from kkrgraph.extract.structure.numbering import CASE, META, POINT, candidate_of
from kkrgraph.extract.structure.section_heads import section_of

# `4.`, `2.1`, `78/09`, `4)`, `Punkt 4:`, `4`
_LONE = re.compile(
    rf"(?:(?P<named>{POINT}\s+(?:nr\.?\s*)?(?=\d))|#\s?|§\s?)?"
    r"(?:(?P<two>\d{1,2}\.[1-9]\d?)\.?|(?P<slashed>\d{1,3}/(?:20)?\d\d)\.?|"
    r"(?P<plain>\d{1,3})(?P<sign>\.|\)|\s?:)?)\Z"
)
_BEGINS_TITLE = re.compile(r"[A-ZÆØÅ”\"«'»0-9]")
_LONGEST = 200
_LONGEST_NUMBER = 28
# so many numbers of one form tell that they are no chance: of `4)` and of bare figures more
_FEWEST = {"named": 2, "slashed": 2, "two": 2, ".": 2}
_FEWEST_OTHERS = 3
_LARGEST_STEP = 3


@dataclass(frozen=True, slots=True)
class _Lone:
    """The row of a lone number that a title may stand below, its form and its order."""

    index: int
    form: str
    order: tuple[int, int]


def with_titles(text: str, rows: list[Row]) -> list[Row]:
    """The rows, each lone number and its title one row; the rows themselves where no numbers stand alone.

    A number counts where another of its form goes on from it or leads to it: tables and page numbers print figures too.
    """
    lone = list(_lone_numbers(text, rows))
    if len(lone) < min(_FEWEST.values()):
        return rows
    joined = {number.index for number in _in_runs(lone)}
    if not joined:
        return rows
    found: list[Row] = []
    for row in rows:
        if row.index - 1 in joined:
            found[-1] = _joined(text, found[-1], row)
        else:
            found.append(replace(row, index=len(found)))
    return found


def _joined(text: str, number: Row, title: Row) -> Row:
    """One row with the words of both; its line is the title's, behind which others go on."""
    words = re.sub(r"\s", " ", text[number.start : title.end])
    return replace(number, end=title.end, text=words, line=title.line)


def _lone_numbers(text: str, rows: Sequence[Row]) -> Iterator[_Lone]:
    for row, below in pairwise(rows):
        if len(row.text) > _LONGEST_NUMBER or row.text[-1] not in "0123456789.:)":
            continue
        match = _LONE.match(row.text)
        if match is None or not _is_title(below) or text[row.end : below.start].strip():
            continue
        if match["named"] is None and match["sign"] is None and match["plain"] and _at_edge(rows, row):
            continue
        number = match["two"] or match["slashed"] or match["plain"]
        form = "named" if match["named"] else (match["sign"] or "").strip() or str(match.lastgroup)
        major, _, minor = number.partition(".")
        yield _Lone(row.index, form, (int(major.split("/")[0]), int(minor or 0)))


def _at_edge(rows: Sequence[Row], row: Row) -> bool:
    """Whether a bare figure is the first or the last line of its page, where the page's number stands."""
    around = rows[max(row.index - 1, 0) : row.index + 2]
    return any(other.line.page != row.line.page for other in around)


def _is_title(row: Row) -> bool:
    """Whether a row may be a title that a number above it belongs to."""
    return (
        len(row.text) <= _LONGEST
        and _BEGINS_TITLE.match(row.text) is not None
        and any(map(str.isalpha, row.text))
        and candidate_of(row) is None
        and CASE.match(row.text) is None
        and META.match(row.text) is None
        and section_of(row.text) is None
    )


def _in_runs(lone: Sequence[_Lone]) -> Iterator[_Lone]:
    """The numbers that stand in runs of their form, long enough for it."""
    for form in {number.form for number in lone}:
        run: list[_Lone] = []
        for number, following in pairwise([*(n for n in lone if n.form == form), None]):
            assert number is not None
            run.append(number)
            if following is None or not _follows(number.order, following.order):
                if len(run) >= _FEWEST.get(form, _FEWEST_OTHERS):
                    yield from run
                run = []


def _follows(last: tuple[int, int], new: tuple[int, int]) -> bool:
    """Whether a number comes soon after another: 2.1, 2.2, 3.1."""
    if new[0] == last[0]:
        return 0 < last[1] < new[1] <= last[1] + _LARGEST_STEP
    return last[0] < new[0] <= last[0] + _LARGEST_STEP and new[1] <= 1
