"""Sheets: the pages of a PDF that a transcript put into one line each, without the page's number, foot and repeated head."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from kkrgraph.extract.structure.layout import Row

_NUMBER = re.compile(r"(?P<number>\d{1,3})(?:\s|\Z)")
_FOOT = re.compile(r"\s*\b[Ss](?:ide|IDE) (?:nr\.? )?\d{1,3}(?: (?:af|ud af|of|/) \d{1,3})?\s*\Z")
_ITEM_NUMBER = re.compile(r"\d{1,3}[.:]|\d{1,2}\.\d{1,2}\.?|\d{1,3}/\d\d")
_DIGITS = re.compile(r"\d+")
# numbers are lost now and then
_LOST = 2
_ENTRY = re.compile(r"(?<!\S)(?P<number>\d{1,2})\. (?=[A-ZÆØÅ])")
_HEADING = re.compile(r"(?:[Pp]unkt |[Pp]kt\. ?)?\d{1,3}(?:\.\d{1,2})?[.:] [A-ZÆØÅ]")
_FEWEST_ENTRIES = 4
_LONGEST_TITLE = 150
_SHORTEST = 100
# a line of no sheet of paper
_LONG_LINE = 150
_SHARE = 0.6
_HEAD_WORDS = 12
_HEAD_LETTERS = 10
# what each page may begin with and is no head of the sheet
_SENTENCE = re.compile(r"[.:;] ")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of the transcript: the row that holds it, and where its own words begin and end. numbered: a page begins here."""

    row: Row
    start: int
    end: int
    numbered: bool


def sheets(rows: Sequence[Row]) -> list[Sheet] | None:
    """All rows as pages or what stands between them; None for a document whose lines are lines.

    A list of contents in one line tells that the line ends of paragraphs are lost, wherever pages begin.

    Lines are pages where they count on from 1 (a lost number may be jumped), are long, and hold most of the text.
    """
    if max((len(row.text) for row in rows), default=0) < _LONG_LINE:
        return None
    if any(_runs_on(row.text) for row in rows) and not any(_stands(row.text) for row in rows):
        found = list(_numbered(rows, 1 + _LOST))
        first = next(sheet.row.index for sheet in found if sheet.numbered or _runs_on(sheet.row.text))
        return [replace(sheet, numbered=sheet.numbered or sheet.row.index >= first) for sheet in found]
    found = list(_numbered(rows, 1))
    pages = [sheet for sheet in found if sheet.numbered]
    if not pages or pages[0].row.text.split(" ", 1)[0] != "1":
        return None
    inside = [sheet for sheet in found if sheet.row.index >= pages[0].row.index]
    length = sum(len(sheet.row.text) for sheet in pages)
    if length < _SHORTEST * len(pages) or length < _SHARE * sum(len(sheet.row.text) for sheet in inside):
        return None
    return list(_without_heads(found))


def _runs_on(text: str) -> bool:
    """Whether a line holds a list of contents: four numbers and more that count on, with short titles."""
    if len(text) < _SHORTEST:
        return False
    wanted, last = 1, 0
    for match in _ENTRY.finditer(text):
        if int(match["number"]) == wanted and (wanted == 1 or match.start() - last < _LONGEST_TITLE):
            wanted, last = wanted + 1, match.end()
    return wanted > _FEWEST_ENTRIES


def _stands(text: str) -> bool:
    """Whether a line is an item's heading: such a document has its line ends, and the list is one of the text."""
    return len(text) < _SHORTEST and _HEADING.match(text) is not None


def _numbered(rows: Sequence[Row], first: int) -> Iterator[Sheet]:
    """The rows, those marked that begin with a page's number; the first of these is at most `first`."""
    page = 0
    for row in rows:
        match = _NUMBER.match(row.text)
        number = int(match["number"]) if match is not None else 0
        if match is None or not page < number <= page + (1 + _LOST if page else first):
            yield Sheet(row, row.start, row.end, numbered=False)
            continue
        page = number
        foot = _FOOT.search(row.text) or re.search(rf"(?<![.,\d]) {number}\Z", row.text)
        end = row.end if foot is None or foot.start() < match.end() else row.start + foot.start()
        yield Sheet(row, min(row.start + match.end(), end), end, numbered=True)


def _without_heads(found: Sequence[Sheet]) -> Iterator[Sheet]:
    """Without the words that a page and the one before or behind it both begin with."""
    pages = [sheet for sheet in found if sheet.numbered and sheet.end > sheet.start]
    heads: dict[int, int] = {}
    for one, other in pairwise(pages):
        shared = _shared(_words(one), _words(other))
        for sheet in (one, other) if shared else ():
            # the first page begins with its own head, which says what met
            if sheet is not pages[0]:
                heads[sheet.start] = max(heads.get(sheet.start, 0), shared)
    for sheet in found:
        words = heads.get(sheet.start, 0) if sheet.numbered else 0
        head = sum(len(word) + 1 for word in _words(sheet)[:words])
        yield Sheet(sheet.row, sheet.start + head, sheet.end, sheet.numbered)


def _words(sheet: Sheet) -> list[str]:
    text = sheet.row.text[sheet.start - sheet.row.start : sheet.end - sheet.row.start]
    return text.split(" ")[:_HEAD_WORDS]


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words two pages begin with alike but for their digits; 0 for too few, or for a sentence of the text."""
    count = 0
    for a, b in zip(one[:-1], other[:-1], strict=False):
        if _DIGITS.sub("#", a) != _DIGITS.sub("#", b):
            break
        count += 1
    # `Side 2 3. Havnen`: the number belongs to what follows
    while count and _ITEM_NUMBER.fullmatch(one[count - 1]):
        count -= 1
    words = " ".join(one[:count])
    if sum(map(str.isalpha, words)) < _HEAD_LETTERS or _SENTENCE.search(words):
        return 0
    return count
