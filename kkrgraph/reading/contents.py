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
_FEW_LEADERS = re.compile(r".*(?:\.\.|…) ?(\d{1,3})$")
_ITEM = re.compile(r"(?:Punkt )?\d{1,2}(?:\.\d{1,2})*[.:]? \S")
_PLAIN_ENTRY = re.compile(r"(?:Punkt )?\d{1,2}(?:\.\d{1,2})*[.:]? .*\D (\d{1,3})$")
_PLAIN_END = re.compile(r".*\D (\d{1,3})$")
_FOOT = re.compile(r"\b[Ss](?:ide|IDE) \d{1,3} (?:af|of|/) \d{1,3}$")
_BARE_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2})*\.")
_SHORT_NUMBER = 12
_FEWEST_TORN = 3
# as many lines of a title may stand between its number and its leaders
_TORN_TITLE = 2
_LONGEST_ENTRY = 4
_LONGEST_HEADING = 20
_LONGEST_PLAIN = 250
_LONGEST_LINE = 400
_SHORTEST_RUN = 4


def _page_of(text: str, before: str) -> int | None:
    """The page number that an entry's leaders lead to, or None where the line is no (end of an) entry.

    before: the line before it, which may be where the entry begins.
    """
    if len(text) > _LONGEST_LINE or not text[-1].isdigit():
        return None
    if ".." not in text and ". ." not in text and "…" not in text and "__" not in text and "··" not in text:
        return None
    if len(_LEADERS.findall(text)) > 1:
        return None  # a whole page in one line, with its list of contents
    match = _NUMBERED_ENTRY.match(text) or _LEADERS_AT_END.search(text)
    if match is None and _ITEM.match(before):
        match = _FEW_LEADERS.match(text)
    return int(match.group(1)) if match is not None else None


def _chains(lines: Sequence[Printed]) -> Iterator[list[int]]:
    """Lines with leaders in groups: each soon after the one before, and leading to no earlier page."""
    chain: list[int] = []
    last = 0
    for index, line in enumerate(lines):
        page = _page_of(line.text, lines[index - 1].text if index > 0 else "")
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


def _first_line(lines: Sequence[Printed], index: int) -> int:
    """Where the entry that ends at `index` begins: an entry can be broken, only its last line has the leaders."""
    if _ITEM.match(lines[index].text):
        return index
    for start in range(index - 1, max(index - _LONGEST_ENTRY, -1), -1):
        if _is_heading(lines[start].text):
            return start + 1
        if _ITEM.match(lines[start].text):
            return start
    return index


def _with_leaders(lines: Sequence[Printed]) -> Iterator[range]:
    """The entries of chains that are of the contents: one entry begins as an item, or a heading stands above.

    Prices with leaders are a chain as well.
    """
    for chain in _chains(lines):
        first = _first_line(lines, chain[0])
        numbered = any(_ITEM.match(lines[index].text) for index in (first, *chain))
        if numbered or (first > 0 and _is_heading(lines[first - 1].text)):
            yield range(first, chain[-1] + 1)


def _torn(lines: Sequence[Printed]) -> Iterator[range]:
    """Contents whose numbers stand apart from their titles: lines with leaders with bare numbers between them.

    The numbers of one level come before those of the next, so the pages they lead to may fall.
    """
    first = last = end = -1
    titles = numbers = 0
    for index, line in enumerate(lines):
        leads = line.text[-1].isdigit() and _page_of(line.text, "") is not None
        if not leads and not (len(line.text) < _SHORT_NUMBER and _BARE_NUMBER.fullmatch(line.text)):
            if index - last > _TORN_TITLE:
                if titles >= _FEWEST_TORN and numbers >= _FEWEST_TORN:
                    yield range(first, end + 1)
                titles = numbers = 0
            continue
        first = index if not titles + numbers else first
        last = index
        end = index if leads else end
        titles, numbers = titles + leads, numbers + (not leads)
    if titles >= _FEWEST_TORN and numbers >= _FEWEST_TORN:
        yield range(first, end + 1)


def _plain_entry(lines: Sequence[Printed], index: int) -> tuple[int, int]:
    """How many lines the entry without leaders at `index` takes, and its page; no lines where there is none."""
    text, following = lines[index].text, lines[index + 1].text if index + 1 < len(lines) else ""
    if not text[-1].isdigit() and not following[-1:].isdigit():
        return 0, 0
    if len(text) > _LONGEST_PLAIN or _FOOT.search(text):
        return 0, 0  # a page of a transcript, in one line
    match = _PLAIN_ENTRY.match(text)
    if match is not None:
        return 1, int(match.group(1))
    match = _PLAIN_END.match(following)
    if match is None or _ITEM.match(following) or not _ITEM.match(text):
        return 0, 0
    return 2, int(match.group(1))


def _without_leaders(lines: Sequence[Printed]) -> Iterator[range]:
    """Runs of entries whose leaders were lost: four at least, or below a heading; their pages never fall."""
    index = 0
    while index < len(lines):
        first, count, last = index, 0, 0
        while index < len(lines):
            length, page = _plain_entry(lines, index)
            if length == 0 or page < last:
                break
            index, count, last = index + length, count + 1, page
        below_heading = first > 0 and _HEADING.fullmatch(lines[first - 1].text) is not None
        if count >= _SHORTEST_RUN or (count > 0 and below_heading):
            yield range(first, index)
        index = max(index, first + 1)


def contents(lines: Sequence[Printed]) -> set[int]:
    """Indexes of the lines of the table of contents, its heading included, among the lines of a whole file."""
    taken = {
        index
        for entries in (*_with_leaders(lines), *_torn(lines), *_without_leaders(lines))
        for index in entries
    }
    for index, line in enumerate(lines):
        followed = index + 1 in taken and index not in taken
        if (len(line.text) < _LONGEST_HEADING and _HEADING.fullmatch(line.text)) or (
            followed and _WEAK_HEADING.fullmatch(line.text)
        ):
            taken.add(index)
    return taken
