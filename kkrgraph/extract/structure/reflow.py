"""Reflow: transcripts whose headings stand inside the lines (`1.1 Broen Indstilling Det indstilles`) cut into rows at them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from kkrgraph.extract.structure.layout import Row
from kkrgraph.model import Document

_WORDS = frozenset(
    (
        "Baggrund",
        "Indstilling",
        "Sagsfremstilling",
        "Sagsbeskrivelse",
        "Beslutning",
        "Vedtagelse",
        "Resume",
        "Resumé",
    )
)
_HEADING = re.compile(rf"(?<=[\w.!?:;)”’]\s)(?:{'|'.join(sorted(_WORDS))})(?::(?=\s)|(?=\s[A-ZÆØÅ–•(\d]))")
_NUMBER = re.compile(
    r"(?<![\w.,/–-])(?:(?P<two>\d{1,2}\.\d{1,2})\.?|\d{1,3}\.|(?:Punkt|Pkt\.) \d{1,3}[.:]?|"
    r"\d{1,3} \((?:[Åå]ben|[Ll]ukket)[^)]{0,20}\)) (?=[A-ZÆØÅ])"
)
_CASE = re.compile(r"(?<= )(?:SAG-\d{4}|Sagsnr|J\.? ?nr)")
# what begins a line of its own in the head
_LABEL = re.compile(
    r"(?<= )(?:(?:Dato|Mødedato|Tid|Tidspunkt|Sted|Mødested)(?=:)|"
    r"(?:Indholdsfortegnelse|Deltagerfortegnelse|Deltagerliste)(?= )"
    r"|(?:Mødedeltagere|Deltagere|Til stede|Fraværende|Afbud)(?= [A-ZÆØÅ])"
    r"|(?:Referat|REFERAT|Dagsorden|DAGSORDEN)(?= (?:Mødedeltagere|Deltagere|Til ?stede) ))"
)
_LISTS = re.compile(r"(?<= )(?:Indholdsfortegnelse|Deltager(?:e|fortegnelse|liste))(?= )")
_ENCLOSURE = re.compile(r"(?<= )\./\.(?= )")
_BULLET = re.compile(r"(?<= )[–•](?= [A-ZÆØÅ])")
_PAGE = re.compile(r"(?P<number>\d{1,3}) (?=[A-ZÆØÅ\d])")
_SENTENCE_END = re.compile(r"[.!?] [A-ZÆØÅ]")
_CLOSES = re.compile(r"(?:[.!?:;)”’]|(?:https?://|www\.)\S{3,100})\s\Z")
_LONGEST_TITLE = 200
_FEWEST = 3


def reflow(document: Document, rows: list[Row]) -> list[Row] | None:
    """Rows cut at headings, items, labels and bullets, whatever the lines.

    None for a document whose headings have lines of their own, which is nearly every one.
    """
    if sum(row.text.rstrip(":") in _WORDS for row in rows) >= _FEWEST:
        return None
    text = document.text[: document.body_end]
    headings = [match.span() for match in _HEADING.finditer(text)]
    if len(headings) < _FEWEST or not rows:
        return None
    # `Beslutning: Godkendt.` has a line of its own
    begun = {row.start for row in rows}
    inside = [span for span in headings if span[0] not in begun]
    if len(inside) < _FEWEST or 2 * len(inside) <= len(headings):
        return None
    cuts = sorted(_cuts(text, headings))
    if not cuts:
        return None
    lists = _LISTS.search(text)
    return _cut(rows, text, cuts, min(cuts[0] if lists is None else lists.start(), cuts[-1]))


def _cuts(text: str, headings: Sequence[tuple[int, int]]) -> set[int]:
    """The offsets at which rows begin."""
    starts = [start for start, _ in headings]
    numbers = list(_NUMBER.finditer(text))
    items = dict(_items(text, numbers, starts))
    cuts = set(items)
    own = set(items.values())
    for start, end in headings:
        if start in own or _CLOSES.search(text[max(0, start - 120) : start]) is not None:
            cuts.update((start, end + 1))
    for start, heading in items.items():
        cuts.update(match.start() for match in _CASE.finditer(text, start, heading))
    cuts.update(_groups(text, numbers, items))
    first = min(items, default=len(text))
    cuts.update(match.start() for match in _LABEL.finditer(text, 0, first))
    for begin, stop in pairwise([*sorted(cuts), len(text)]):
        cuts.update(match.start() for match in _ENCLOSURE.finditer(text, begin, stop))
        listed = text.find(": –", begin, stop) if begin >= first else -1
        if listed >= 0:
            cuts.update(match.start() for match in _BULLET.finditer(text, listed, stop))
    return cuts


def _items(text: str, numbers: Sequence[re.Match[str]], starts: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Where items begin, and the heading that their title ends at; an entry of a list of contents has none behind it."""
    for number, following in pairwise([*numbers, None]):
        assert number is not None
        place = bisect_left(starts, number.end())
        if place == len(starts) or (following is not None and following.start() < starts[place]):
            continue
        title = text[number.end() : starts[place] + 1]
        if len(title) <= _LONGEST_TITLE and _SENTENCE_END.search(title[:-2]) is None:
            yield number.start(), starts[place]


def _groups(text: str, numbers: Sequence[re.Match[str]], items: dict[int, int]) -> Iterator[int]:
    """`2. Siden sidst` in front of `2.1 Siden sidst Baggrund`."""
    for number, following in pairwise(numbers):
        grouped = number["two"] is None and following["two"] is not None and following.start() in items
        title = text[number.end() : following.start()]
        if grouped and len(title) <= _LONGEST_TITLE and _SENTENCE_END.search(title) is None:
            yield number.start()


def _cut(rows: Sequence[Row], text: str, cuts: Sequence[int], merged: int) -> list[Row]:
    """The rows between the cuts; the number that each page begins with is no part of them.

    merged: the offset from which on rows go over line ends.
    """
    begins = set(cuts)
    found: list[Row] = []
    page = 0
    for row in rows:
        numbered = _PAGE.match(row.text)
        start = row.start
        if numbered is not None and int(numbered["number"]) == (page + 1 if page else row.line.page):
            page = int(numbered["number"])
            start += numbered.end()
            begins.add(start)
        inner = cuts[bisect_right(cuts, start) : bisect_left(cuts, row.end)]
        for begin, stop in pairwise([start, *inner, row.end]):
            stop = begin + len(text[begin:stop].rstrip())
            if stop == begin:
                continue
            if begin in begins or not found or found[-1].start < merged:
                found.append(replace(row, index=len(found), start=begin, end=stop, text=text[begin:stop]))
            else:
                last = found[-1]
                found[-1] = replace(last, end=stop, text=text[last.start : stop])
    return found
