"""Transcripts: the text of a PDF with a line for each page, cut into rows where the lines of the sheet plainly began."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from kkrgraph.extract.structure import cues
from kkrgraph.extract.structure.agenda_lists import Agenda, Numbered, agenda, letters, numbered
from kkrgraph.extract.structure.layout import Row
from kkrgraph.extract.structure.sheets import Sheet, sheets
from kkrgraph.model import Document

_LONGEST_TITLE = 220
# a title that goes on so long has its text behind it
_LONG = 100


@dataclass(frozen=True, slots=True)
class Transcript:
    """rows: the lines of the sheet again, as far as they can be told.

    items: index of a row → the number of the item that begins there. entries: the same of what only the list of contents
    names, as where the transcript breaks off. contents: indexes of the rows of that list. groups: of headings of groups.
    """

    rows: list[Row]
    items: dict[int, str]
    entries: dict[int, str]
    contents: frozenset[int]
    groups: frozenset[int]


def transcript(document: Document, rows: list[Row]) -> Transcript | None:
    """The rows of a transcript; None for a document whose lines are lines."""
    found = sheets(rows)
    if found is None:
        return None
    text = document.text[: document.body_end]
    pages = [sheet for sheet in found if sheet.numbered]
    spans = [(sheet.start, sheet.end) for sheet in pages]
    plan = agenda(text, numbered(text, spans), spans)
    cut = list(_cut(found, text, sorted(_cuts(text, pages, plan))))
    rows_at = {row.start: row.index for row in cut}
    known = {item.number for item in plan.items}
    listed = [n for n in plan.entries if n.start in rows_at]
    return Transcript(
        rows=cut,
        items={rows_at[n.start]: n.label for n in plan.items if n.start in rows_at},
        entries={
            rows_at[n.start]: n.label for n in listed if n.number not in known and not _lost_behind(n, plan)
        },
        contents=frozenset(rows_at[n.start] for n in listed),
        groups=frozenset(rows_at[n.start] for n in plan.groups if n.start in rows_at),
    )


def _lost_behind(entry: Numbered, plan: Agenda) -> bool:
    """Whether the next entry's number is lost: two titles are run into one."""
    place = plan.entries.index(entry)
    following = plan.entries[place + 1] if place + 1 < len(plan.entries) else None
    return following is not None and following.number[0] > entry.number[0] + 1


def _cuts(text: str, pages: Sequence[Sheet], plan: Agenda) -> set[int]:
    titles = {
        entry.number: letters(entry.words(text)) for entry in plan.entries if not _lost_behind(entry, plan)
    }
    cuts = {sheet.start for sheet in pages}
    first = min((n.start for n in plan.items), default=None)
    lists = _contents(plan, pages)
    cuts.update(number.start for number in (*plan.entries, *plan.groups))
    if plan.entries:
        for pattern in (cues.LABEL, cues.PROPOSES, cues.SENTENCE):
            cuts.update(match.start() for match in pattern.finditer(text, plan.entries[-1].start, lists[1]))
    for item in plan.items:
        cuts.add(item.start)
        cuts.add(_title_end(text, item, titles.get(item.number)))
    for page in pages:
        cuts.update(_in_page(text, page, first, lists))
    return cuts


def _contents(plan: Agenda, pages: Sequence[Sheet]) -> tuple[int, int]:
    """From where to where the list of contents stands."""
    if not plan.entries:
        return 0, 0
    last = plan.entries[-1]
    page = next(sheet for sheet in pages if sheet.start <= last.start < sheet.end)
    following = [item.start for item in plan.items if item.start > last.start]
    return plan.entries[0].start, min([page.end, *following])


def _in_page(text: str, page: Sheet, first: int | None, lists: tuple[int, int]) -> Iterator[int]:
    """The cuts of one page: labels, days and kinds of paper in the head, headings and rulings behind it."""
    head = page.end if first is None else min(first, page.end)
    if page.start < head:
        for pattern in (cues.LABEL, cues.DAY, cues.MEETING, cues.FIRST_TITLE):
            yield from _begins(text, pattern, page.start, head, lists)
        for match in cues.KIND.finditer(text, page.start, head):
            if not lists[0] <= match.start() < lists[1]:
                yield from (match.start(), match.end() + 1)
        for match in cues.CONTENTS.finditer(text, page.start, head):
            yield from (match.start(), match.end() + 1)
    begin = page.start if first is None else max(page.start, head)
    for match in cues.SECTION.finditer(text, page.start, page.end):
        if not lists[0] <= match.start() < lists[1]:
            yield from (match.start(), match.end() + 1)
    for match in cues.PROPOSES.finditer(text, page.start, page.end):
        if not lists[0] <= match.start() < lists[1]:
            yield from (match.start(), match.end() + 1)
    yield from _begins(text, cues.RULING, begin, page.end, lists)
    yield from _begins(text, cues.BULLET, page.start, page.end, lists)


def _begins(
    text: str, pattern: re.Pattern[str], begin: int, end: int, lists: tuple[int, int]
) -> Iterator[int]:
    for match in pattern.finditer(text, begin, end):
        if not lists[0] <= match.start() < lists[1]:
            yield match.start()


def _title_end(text: str, item: Numbered, listed: str | None) -> int:
    """Where an item's title ends: with its words in the list of contents, else where a heading or a sentence begins."""
    if listed:
        place, matched = item.title, 0
        while place < len(text) and matched < len(listed):
            sign = letters(text[place])
            if sign and not listed.startswith(sign, matched):
                break
            matched += len(sign)
            place += 1
        if matched == len(listed):
            while place < len(text) and text[place] in " .:)”":
                place += 1
            return place
    stop = min(item.stop, item.title + _LONGEST_TITLE)
    ends = [
        match.start()
        for pattern in (cues.SENTENCE, cues.SECTION, cues.PROPOSES, cues.LABEL)
        if (match := pattern.search(text, item.title + 1, stop)) is not None
    ]
    if not ends and item.stop - item.title > _LONG:
        ends = [match.start() for match in cues.CAPITAL.finditer(text, item.title + 1, stop)]
    return min(ends, default=item.stop)


def _cut(found: Sequence[Sheet], text: str, cuts: Sequence[int]) -> Iterator[Row]:
    index = 0
    for sheet in found:
        inner = cuts[bisect_right(cuts, sheet.start) : bisect_left(cuts, sheet.end)]
        for begin, stop in pairwise([sheet.start, *inner, sheet.end]):
            stop = begin + len(text[begin:stop].rstrip())
            if stop > begin:
                yield replace(sheet.row, index=index, start=begin, end=stop, text=text[begin:stop])
                index += 1
