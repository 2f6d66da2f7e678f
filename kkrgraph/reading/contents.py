"""The table of contents: entries with dot leaders and page numbers, and its heading."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

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


def _chains(lines: Sequence[Printed]) -> Iterator[list[int]]:
    """Lines with leaders in groups: each soon after the one before, and leading to no earlier page."""
    chain: list[int] = []
    last = 0
    for index, line in enumerate(lines):
        page = _page_of(line.text)
        if page is None:
            continue
        if chain and (index - chain[-1] > _LONGEST_ENTRY or page < last):
            yield chain
            chain = []
        chain.append(index)
        last = page
    if chain:
        yield chain


def _is_heading(text: str) -> bool:
    return _HEADING.fullmatch(text) is not None or _WEAK_HEADING.fullmatch(text) is not None


def _first_line(lines: Sequence[Printed], index: int, after: int) -> int:
    """Where the entry that ends at `index` begins: an entry can be broken, only its last line has the leaders.

    after: the last line that belongs to something else.
    """
    if _ITEM.match(lines[index].text):
        return index
    for start in range(index - 1, max(index - _LONGEST_ENTRY, after), -1):
        if _is_heading(lines[start].text):
            return start + 1
        if _ITEM.match(lines[start].text):
            return start
    return after + 1 if after >= max(index - _LONGEST_ENTRY, 0) else index


def _of_chain(lines: Sequence[Printed], chain: Sequence[int]) -> Iterator[int]:
    """The lines of the entries of a chain, if it is of the contents: one entry begins as an item, or a heading stands above.

    Prices with leaders are a chain as well.
    """
    taken: list[int] = []
    numbered = False
    for index in chain:
        # The first entry has nothing before it that tells where it begins but its number or a heading.
        start = _first_line(lines, index, taken[-1]) if taken else _first_line(lines, index, -_LONGEST_ENTRY)
        numbered = numbered or _ITEM.match(lines[start].text) is not None
        taken.extend(range(start, index + 1))
    if numbered or (taken[0] > 0 and _is_heading(lines[taken[0] - 1].text)):
        yield from taken


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
    for chain in _chains(lines):
        taken.update(_of_chain(lines, chain))
    for index, line in enumerate(lines):
        if _HEADING.fullmatch(line.text):
            taken.add(index)
            taken.update(_plain(lines, index))
        elif index + 1 in taken and index not in taken and _WEAK_HEADING.fullmatch(line.text):
            taken.add(index)
    return taken
