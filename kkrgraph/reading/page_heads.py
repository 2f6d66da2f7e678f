"""Page heads, page feet and page numbers, by their form or by their coming back at the edge of most pages."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from kkrgraph.model import Furniture
from kkrgraph.reading.lines import Printed

_DATE = r"\d{1,2}(?:[-./]| ?\. ?)(?:\d{1,2}|[a-zæøå]{3,9})[-./ ] ?\d{2,4}"
_SIDE = r"(?:side|page) ?[|:]? ?\d{1,4}(?: ?(?:af|of|/) ?\d{1,4})?"
# `KKR Østjylland | 24-10-2025`, also with `SIDE | 9` after it.
_HEAD = re.compile(rf"(?:KKR|KL|Kommunekontaktråd)\b[^|]{{0,60}}\| ?{_DATE}(?:[ |]*{_SIDE})?", re.IGNORECASE)
_ANY_HEAD = re.compile(rf"[^|]{{2,80}}(?:\|[^|]{{2,80}})*\| ?(?:{_DATE}|{_SIDE})", re.IGNORECASE)
_NUMBERED = re.compile(rf"[|–-]? ?{_SIDE} ?[|–-]?", re.IGNORECASE)
_BARE = re.compile(r"(?:[–-] ?)?(\d{1,4})(?: ?[–-])?")
_OF_TOTAL = re.compile(r"(\d{1,4}) ?/ ?(\d{1,4})")
_DIGITS = re.compile(r"\d+")

_EDGE = 3
_FEWEST_PAGES = 3
# Printed on many pages, often first or last, but never by the sheet.
_OF_THE_MEETING = re.compile(
    r"(?:baggrund|indstilling|sagsfremstilling|beslutning(?:er)?|bilag|resumé|økonomi|referat|dagsorden|deltagere"
    r"|afbud|vedtagelse|godkendt|drøftet|tiltrådt|intet|udsat|orienteret)\b.{0,3}|.*[.:;,!?-]|[–•-].*",
    re.IGNORECASE,
)


def by_form(text: str) -> Furniture | None:
    """What one line is by its form alone, wherever it stands: `KKR Østjylland | 24-10-2025`, `SIDE | 9`."""
    if "|" in text and _HEAD.fullmatch(text):
        return Furniture.PAGE_HEAD
    return Furniture.PAGE_NUMBER if _NUMBERED.fullmatch(text) else None


def _edges(lines: Sequence[Printed]) -> Iterator[tuple[int, int]]:
    """Index of each line among the first or last three of its page, with the number of that page."""
    for page, group in groupby(range(len(lines)), key=lambda index: lines[index].page):
        places = list(group)
        yield from ((index, page) for index in dict.fromkeys(places[:_EDGE] + places[-_EDGE:]))


def _repeated(lines: Sequence[Printed], edges: Iterable[tuple[int, int]]) -> Iterator[int]:
    """Lines at the edge that are the same but for their digits on more than half of the pages, three at least."""
    places: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for index, page in edges:
        text = lines[index].text
        if sum(map(str.isalpha, text)) >= _EDGE and not _OF_THE_MEETING.fullmatch(text):
            places[_DIGITS.sub("#", text)].append((index, page))
    pages = len({line.page for line in lines})
    for found in places.values():
        on_pages = len({page for _, page in found})
        if on_pages >= _FEWEST_PAGES and 2 * on_pages > pages:
            yield from (index for index, _ in found)


def _bare_numbers(lines: Sequence[Printed], edges: Iterable[tuple[int, int]]) -> Iterator[int]:
    """Bare numbers at the edge that count on with the pages: the same distance on two pages, or none at all."""
    found: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for index, page in edges:
        match = _BARE.fullmatch(lines[index].text)
        if match is not None:
            found[int(match.group(1)) - page].append((index, page))
    for distance, places in found.items():
        if distance == 0 or len({page for _, page in places}) > 1:
            yield from (index for index, _ in places)


def _of_total(lines: Sequence[Printed]) -> Iterator[int]:
    """`3/12`: where the same total stands with two different numbers, none of them beyond it."""
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for index, line in enumerate(lines):
        match = _OF_TOTAL.fullmatch(line.text)
        if match is not None:
            found[match.group(2)].append((index, int(match.group(1))))
    for total, places in found.items():
        numbers = [number for _, number in places]
        if len(set(numbers)) > 1 and max(numbers) <= int(total) and numbers == sorted(numbers):
            yield from (index for index, _ in places)


def _twice(lines: Sequence[Printed]) -> Iterator[int]:
    """Heads of other houses, `Trafikrådet | 3. maj 2024`: by the form, where the line stands at least twice."""
    heads = [index for index, line in enumerate(lines) if "|" in line.text and _ANY_HEAD.fullmatch(line.text)]
    count = Counter(_DIGITS.sub("#", lines[index].text) for index in heads)
    yield from (index for index in heads if count[_DIGITS.sub("#", lines[index].text)] > 1)


def page_heads(lines: Sequence[Printed]) -> dict[int, Furniture]:
    """Index of line → page head or page number, for the cleaned lines of a whole file."""
    marks: dict[int, Furniture] = {}
    for index, line in enumerate(lines):
        mark = by_form(line.text)
        if mark is not None:
            marks[index] = mark
    marks.update(dict.fromkeys(_twice(lines), Furniture.PAGE_HEAD))
    marks.update(dict.fromkeys(_of_total(lines), Furniture.PAGE_NUMBER))
    if lines and lines[-1].page > lines[0].page:
        edges = list(_edges(lines))
        marks.update(dict.fromkeys(_repeated(lines, edges), Furniture.PAGE_HEAD))
        marks.update(dict.fromkeys(_bare_numbers(lines, edges), Furniture.PAGE_NUMBER))
    return marks
