"""The table of contents: entries with dot leaders and page numbers, and its heading."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kkrgraph.reading.lines import Printed

_HEADING = re.compile(r"Indholdsfortegnelse|Indholdsoversigt|Table of contents", re.IGNORECASE)
_WEAK_HEADING = re.compile(r"Indhold|Oversigt|(?:Dagsordens?)?punkter|Dagsorden", re.IGNORECASE)
_LEADERS = re.compile(r"(?:\.{3,}|(?:\. ){3,}\.?|…+|·{3,}|_{4,}) ?(\d{1,3})")
_LEADERS_AT_END = re.compile(rf"{_LEADERS.pattern}$")
# `1.1. Godkendelse af referat fra mødet ..3`: so little room that two dots are left.
_NUMBERED_ENTRY = re.compile(r"\d{1,2}(?:\.\d{1,2})*\.? .*(?:\.\.|…) ?(\d{1,3})$")
_ITEM = re.compile(r"(?:Punkt )?\d{1,2}(?:\.\d{1,2})*[.:]? \S")
_PLAIN_ENTRY = re.compile(r"(?:Punkt )?\d{1,2}(?:\.\d{1,2})*[.:]? .*\D (\d{1,3})$")
_LONGEST_ENTRY = 4


def _page_of(text: str) -> int | None:
    """The page number that an entry's leaders lead to, or None where the line is no (end of an) entry."""
    if ".." not in text and ". ." not in text and "…" not in text and "__" not in text and "··" not in text:
        return None
    match = _NUMBERED_ENTRY.match(text) or _LEADERS_AT_END.search(text)
    return int(match.group(1)) if match is not None else None


def _leading(lines: Sequence[Printed]) -> dict[int, int]:
    """Index → page number of each line with leaders: it begins as an item does, or its neighbours lead on as well."""
    pages = {index: page for index, line in enumerate(lines) if (page := _page_of(line.text)) is not None}
    near = {
        index
        for first, second in pairwise(pages)
        if second - first <= _LONGEST_ENTRY and pages[first] <= pages[second]
        for index in (first, second)
    }
    return {index: page for index, page in pages.items() if index in near or _ITEM.match(lines[index].text)}


def _first_line(lines: Sequence[Printed], index: int, taken: set[int]) -> int:
    """Where the entry that ends at `index` begins: an entry can be broken, only its last line has the leaders."""
    if _ITEM.match(lines[index].text):
        return index
    for start in range(index - 1, max(index - _LONGEST_ENTRY, -1), -1):
        if start in taken or _HEADING.fullmatch(lines[start].text) or _WEAK_HEADING.fullmatch(lines[start].text):
            return start + 1
        if _ITEM.match(lines[start].text):
            return start
    return index


def _plain(lines: Sequence[Printed], heading: int) -> Iterator[int]:
    """Entries without leaders right after the heading: they begin with a number and end in pages that never fall."""
    last = 0
    for index in range(heading + 1, len(lines)):
        match = _PLAIN_ENTRY.match(lines[index].text)
        if match is None or int(match.group(1)) < last:
            return
        last = int(match.group(1))
        yield index


def contents(lines: Sequence[Printed]) -> set[int]:
    """Indexes of the lines of the table of contents, its heading included, among the lines of a whole file."""
    taken: set[int] = set()
    for index in sorted(_leading(lines)):
        taken.update(range(_first_line(lines, index, taken), index + 1))
    for index, line in enumerate(lines):
        if _HEADING.fullmatch(line.text):
            taken.add(index)
            taken.update(_plain(lines, index))
        elif index + 1 in taken and index not in taken and _WEAK_HEADING.fullmatch(line.text):
            taken.add(index)
    return taken
