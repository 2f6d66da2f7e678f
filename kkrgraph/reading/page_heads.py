"""Page heads, page feet and page numbers, by their form or by their coming back at the edge of most pages."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import groupby, pairwise

from kkrgraph.model import Furniture
from kkrgraph.reading.lines import Printed

_DATE = r"\d{1,2}(?:[-./]| ?\. ?)(?:\d{1,2}|[a-zæøå]{3,9})[-./ ] ?\d{2,4}"
_SIDE = r"(?:side|page) ?[|:]? ?\d{1,4}(?: ?(?:af|of|/) ?\d{1,4})?"
# `KKR Østjylland | 24-10-2025`, also with `SIDE | 9` after it.
_HEAD = re.compile(rf"(?:KKR|KL|Kommunekontaktråd)\b[^|]{{0,60}}\| ?{_DATE}(?:[ |]*{_SIDE})?", re.IGNORECASE)
_ANY_HEAD = re.compile(rf"[^|]{{2,80}}(?:\|[^|]{{2,80}})*\| ?(?:{_DATE}|{_SIDE})", re.IGNORECASE)
_NUMBERED = re.compile(rf"[|–-]? ?{_SIDE} ?[|–-]?", re.IGNORECASE)
_BARE = re.compile(r"(?:[–-] ?)?(\d{1,4})(?: ?[–-])?")
_OF_TOTAL = re.compile(r"(\d{1,4}) ?(?:/|af|of) ?(\d{1,4})")
# a line drawn from edge to edge
_DRAWN = re.compile(r"[─━═‒–—―=~┄┈*-][─━═‒–—―=~┄┈* -]{7,}")
_DIGITS = re.compile(r"\d+")

# `Mødereferat · Havnen · Side 3 af 12`, `Side 3 af 12 Havnen`: text that changes beside the page's number
_BESIDE = re.compile(
    r"(?:.{2,90}[^\w.])?side (?P<page>\d{1,4})(?: ?(?:af|of|/) ?(?P<total>\d{1,4}))?(?:[^\w.].{2,90})?",
    re.IGNORECASE,
)
# `Havnen - bestyrelsesmøde Side 2 af 3`, `Havnen - referat 3. marts 2022 2 / 3`: the same words before a number that counts
_COUNTING = re.compile(
    r"(?P<before>.{2,90}?)[^\w.]?(?:\b(?:side|page|s\.|"
    r"p\.) ?(?P<page>\d{1,4})(?: ?(?:af|of|/) ?(?P<total>\d{1,4}))?|"
    r"(?<![\d/-])(?P<bare>\d{1,4}) (?:/|af|of) (?P<of>\d{1,4}))",
    re.IGNORECASE,
)
_AT_END = re.compile(
    r"(?P<before>.{2,90}?)[^\w.](?P<word>(?:[Ss]ide|SIDE|[Pp]age|s\.|p\.) ?\|? ?)?(?P<number>\d{1,4})(?: ?[-–])?"
)
_EDGE = 3
_FEWEST_PAGES = 3
_FEWEST_LETTERS = 3
_LONGEST_HEAD = 120
_LONGEST_NUMBER = 30
# Printed on many pages, often first or last, but never by the sheet.
_OF_THE_MEETING = re.compile(
    r"(?:baggrund|indstilling|sagsfremstilling|beslutning(?:er)?|bilag|resumé|økonomi|referat|dagsorden|deltagere"
    r"|afbud|vedtagelse|godkendt|drøftet|tiltrådt|intet(?: at bemærke)?|udsat|orienteret|(?:taget )?til efterretning)\b.{0,3}"
    r"|.*[.:;,!?-]|[–•-].*|.*SAG-\d.*",
    re.IGNORECASE,
)


def by_form(text: str) -> Furniture | None:
    """What one line is by its form alone, wherever it stands: `KKR Østjylland | 24-10-2025`, `SIDE | 9`."""
    if "|" in text and _HEAD.fullmatch(text):
        return Furniture.PAGE_HEAD
    if text[:1] in "─━═‒–—―=~┄┈*-" and text and _DRAWN.fullmatch(text):
        return Furniture.PAGE_HEAD
    return Furniture.PAGE_NUMBER if len(text) < _LONGEST_NUMBER and _NUMBERED.fullmatch(text) else None


def _pages(lines: Sequence[Printed]) -> dict[int, list[int]]:
    """Page → the indexes of its lines."""
    return {
        page: list(group) for page, group in groupby(range(len(lines)), key=lambda index: lines[index].page)
    }


def _bare_numbers(lines: Sequence[Printed], pages: Mapping[int, Sequence[int]]) -> Iterator[int]:
    """Bare numbers near the edge that count on with the pages: the same distance on two pages at least."""
    found: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for page, places in pages.items():
        for index in dict.fromkeys((*places[:_EDGE], *places[-_EDGE:])):
            match = _BARE.fullmatch(lines[index].text)
            if match is not None:
                found[int(match.group(1)) - page].append((index, page))
    for numbers in found.values():
        if len({page for _, page in numbers}) > 1:
            yield from (index for index, _ in numbers)


def _common(lines: Sequence[Printed], candidates: Iterable[int], pages: int) -> set[int]:
    """Those of the lines that are the same but for their digits on more than half of the pages, three at least."""
    places: dict[str, list[int]] = defaultdict(list)
    for index in candidates:
        text = lines[index].text
        if sum(map(str.isalpha, text)) >= _FEWEST_LETTERS and not _OF_THE_MEETING.fullmatch(text):
            places[_DIGITS.sub("#", text)].append(index)
    return {
        index
        for found in places.values()
        if len(found) >= _FEWEST_PAGES and 2 * len(found) > pages
        for index in found
    }


def _repeated(
    lines: Sequence[Printed], pages: Mapping[int, Sequence[int]], marked: Container[int]
) -> Iterator[int]:
    """Lines that come back at the edge, from the edge inwards: what stands behind a line of the text is text.

    Where each item begins a page, its case number and its `Baggrund` come back too, but behind its title.
    """
    for step in (1, -1):
        open_pages = {page: list(places[::step][:_EDGE]) for page, places in pages.items()}
        for depth in range(_EDGE):
            at_edge = {page: places[depth] for page, places in open_pages.items() if len(places) > depth}
            common = _common(lines, (index for index in at_edge.values() if index not in marked), len(pages))
            yield from common
            open_pages = {
                page: open_pages[page]
                for page, index in at_edge.items()
                if index in common or index in marked
            }


def _of_total(lines: Sequence[Printed]) -> Iterator[int]:
    """`3/12`: where the same total stands with two different numbers, none of them beyond it."""
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for index, line in enumerate(lines):
        match = _OF_TOTAL.fullmatch(line.text) if line.text[-1:].isdigit() else None
        if match is not None:
            found[match.group(2)].append((index, int(match.group(1))))
    for total, places in found.items():
        numbers = [number for _, number in places]
        if len(set(numbers)) > 1 and max(numbers) <= int(total) and numbers == sorted(numbers):
            yield from (index for index, _ in places)


def _beside_number(lines: Sequence[Printed], pages: Mapping[int, Sequence[int]]) -> Iterator[int]:
    """Lines at the edge that begin or end with the page's number, whatever else they say: on three pages at least."""
    found: dict[tuple[int, str | None], list[int]] = defaultdict(list)
    for page, places in pages.items():
        for index in dict.fromkeys((*places[:_EDGE], *places[-_EDGE:])):
            text = lines[index].text
            match = _BESIDE.fullmatch(text) if "ide " in text or "IDE " in text else None
            if match is not None and (
                match.start("page") < 8 or text[match.end("total" if match["total"] else "page") :] == ""
            ):
                found[int(match["page"]) - page, match["total"]].append(index)
    for places in found.values():
        if len(places) >= _FEWEST_PAGES:
            yield from places


def _counting(lines: Sequence[Printed], pages: int) -> Iterator[int]:
    """Lines that end in the page's number behind the same words, each time one more; once, where it is a page of as many.

    Of a file without page breaks these lines stand between those of the text.
    """
    found: dict[tuple[str, str | None], list[tuple[int, int]]] = defaultdict(list)
    for index, line in enumerate(lines):
        text = line.text
        match = _COUNTING.fullmatch(text) if text[-1:].isdigit() and len(text) <= _LONGEST_HEAD else None
        if match is not None:
            total = match["total"] or match["of"]
            found[match["before"].strip(), total].append((index, int(match["page"] or match["bare"])))
    for (_, total), places in found.items():
        numbers = [number for _, number in places]
        counts = len(places) > 1 and all(b == a + 1 for a, b in pairwise(numbers))
        alone = total is not None and pages == int(total) and lines[places[0][0]].page == numbers[0]
        if counts or (len(places) == 1 and alone and pages > 1):
            yield from (index for index, _ in places)


def _own_number(lines: Sequence[Printed], pages: Mapping[int, Sequence[int]]) -> Iterator[int]:
    """Lines at the very edge that end in the number of their own page: `Havnen - møde den 3. maj 2018 Side 2`, `Havnen 1`.

    Where the word for a page stands there, one such line will do; else two with the same words before the number.
    """
    bare: dict[str, list[int]] = defaultdict(list)
    for page, places in pages.items():
        for index in dict.fromkeys((places[0], places[-1])):
            match = _AT_END.fullmatch(lines[index].text)
            if match is None or int(match["number"]) != page:
                continue
            if match["word"] is not None and len(pages) > 1:
                yield index
            elif sum(map(str.isalpha, match["before"])) >= _FEWEST_LETTERS:
                bare[match["before"].strip()].append(index)
    for found in bare.values():
        if len(found) > 1:
            yield from found


def _masthead(lines: Sequence[Printed], pages: Mapping[int, Sequence[int]]) -> Iterator[int]:
    """The first line of the paper where it stands at the top of every further page too."""
    first, *others = pages.values()
    text = lines[first[0]].text
    if sum(map(str.isalpha, text)) < _FEWEST_LETTERS or _OF_THE_MEETING.fullmatch(text) is not None:
        return
    tops = [places[0] for places in others]
    if all(lines[top].text == text for top in tops):
        yield from tops


# behind the paper's first line: ` 28-05-2009 Side 3`, ` - generalforsamling 2024 2`
_BEHIND_MASTHEAD = re.compile(
    r"(?:[ |,·–-][^.:;!?]{0,60}?)? (?:[Ss]ide|SIDE|s\.) ?\d{1,3}(?: ?(?:af|of|/) ?\d{1,3})?|"
    r" ?[|·–-] [^.:;!?,]{2,60}? (?:[2-9]|[1-9]\d)"
)


def _under_masthead(lines: Sequence[Printed]) -> Iterator[int]:
    """Lines set apart that repeat the paper's first line before a page's number, also where the pages are not told apart."""
    masthead = lines[0].text if lines else ""
    if sum(map(str.isalpha, masthead)) < _FEWEST_LETTERS or _OF_THE_MEETING.fullmatch(masthead) is not None:
        return
    for index in range(1, len(lines)):
        text = lines[index].text
        if (
            text.startswith(masthead)
            and _BEHIND_MASTHEAD.fullmatch(text, len(masthead)) is not None
            and lines[index].number - lines[index - 1].number != 1
        ):
            yield index


# `Havnerådet, referat 3. maj 2022 · side 2`, `Side 3 af 5 - Havnerådet`: a page's number at either end of a line
_SIDE_AT_END = re.compile(
    r"(?:(?P<before>.{3,90}?)[ ,|·–-]+)?side \d{1,3}(?: ?(?:af|of|/) ?\d{1,3})?(?:[ ,|·–-]+(?P<behind>.{3,90}))?",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[^\W\d_]{3,}")
_HEAD_LINES = 15
# what the foot of a page may say beside the words of the paper's head
_OF_PAPERS = frozenset((
    "referat", "dagsorden", "beslutningsreferat", "konklusioner", "møde", "mødet", "bestyrelsesmøde", "dato", "den", "fra", "for",
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december",
))  # fmt: skip


def _in_words_of_head(lines: Sequence[Printed]) -> Iterator[int]:
    """Lines set apart that number a page and say nothing but what the paper's head says, also where pages are not told apart."""
    known = {
        word.casefold() for line in lines[:_HEAD_LINES] for word in _WORDS.findall(line.text)
    } | _OF_PAPERS
    for index in range(_HEAD_LINES, len(lines)):
        text = lines[index].text
        match = _SIDE_AT_END.fullmatch(text) if "ide " in text or "IDE " in text else None
        if match is None or lines[index].number - lines[index - 1].number == 1:
            continue
        words = _WORDS.findall(f"{match['before'] or ''} {match['behind'] or ''}")
        if words and all(word.casefold() in known for word in words):
            yield index


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
    marks.update(dict.fromkeys(_under_masthead(lines), Furniture.PAGE_HEAD))
    marks.update(dict.fromkeys(_in_words_of_head(lines), Furniture.PAGE_HEAD))
    pages = _pages(lines)
    marks.update(dict.fromkeys(_counting(lines, len(pages)), Furniture.PAGE_HEAD))
    if len(pages) > 1:
        marks.update(dict.fromkeys(_bare_numbers(lines, pages), Furniture.PAGE_NUMBER))
        marks.update(dict.fromkeys(_beside_number(lines, pages), Furniture.PAGE_HEAD))
        marks.update(dict.fromkeys(_own_number(lines, pages), Furniture.PAGE_HEAD))
        marks.update(dict.fromkeys(list(_repeated(lines, pages, marks)), Furniture.PAGE_HEAD))
        marks.update(dict.fromkeys(_masthead(lines, pages), Furniture.PAGE_HEAD))
    return marks
