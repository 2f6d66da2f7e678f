"""Transcripts: the text of a PDF with a line for each page, cut into rows where the lines of the sheet plainly began."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from kkrgraph.extract.structure import cues
from kkrgraph.extract.structure.agenda_lists import Agenda, Numbered, agenda, common, numbered
from kkrgraph.extract.structure.layout import Kind, Row
from kkrgraph.extract.structure.sheets import Sheet, sheets
from kkrgraph.model import Document

_LONGEST_TITLE = 220
# a title that goes on so long has its text behind it
_LONG = 100
# so much of a title tells it
_TELLING = 10


@dataclass(slots=True)
class _Cuts:
    """Offsets. at: where rows begin; headings: which of them are a section's, and of what kind; rulings: which rule; titles: where items' titles begin."""

    at: set[int] = field(default_factory=set)
    headings: dict[int, Kind] = field(default_factory=dict)
    rulings: set[int] = field(default_factory=set)
    titles: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Transcript:
    """rows: the lines of the sheet again, as far as they can be told.

    items: index of a row → the number of the item that begins there. entries: the same of what only the list of contents
    names, as where the transcript breaks off. contents: indexes of the rows of that list. groups: of headings of groups.
    headings: index of a row → the kind of section that it heads. rulings: indexes of rows that rule, under no heading.
    """

    rows: list[Row]
    items: dict[int, str]
    entries: dict[int, str]
    contents: frozenset[int]
    groups: frozenset[int]
    headings: dict[int, Kind]
    rulings: frozenset[int]


def transcript(document: Document, rows: list[Row]) -> Transcript | None:
    """The rows of a transcript; None for a document whose lines are lines."""
    found = sheets(rows)
    if found is None:
        return None
    text = document.text[: document.body_end]
    pages = [sheet for sheet in found if sheet.numbered]
    spans = [(sheet.start, sheet.end) for sheet in pages]
    plan = agenda(text, numbered(text, spans), spans)
    cuts = _cuts(text, pages, plan)
    cut = list(_cut(found, text, sorted(cuts.at)))
    rows_at = {row.start: row.index for row in cut}
    known = {item.number for item in plan.items}
    listed = [n for n in plan.entries if n.start in rows_at]
    return Transcript(
        rows=cut,
        items={rows_at[n.start]: n.label for n in plan.items if n.start in rows_at},
        entries={
            rows_at[n.start]: n.label for n in listed if n.number not in known and not _swallows(n, plan)
        },
        contents=frozenset(row.index for row in cut if _is_contents(row, text, plan)),
        groups=frozenset(rows_at[n.start] for n in plan.groups if n.start in rows_at),
        headings={rows_at[start]: kind for start, kind in cuts.headings.items() if start in rows_at},
        rulings=frozenset(rows_at[start] for start in cuts.rulings if start in rows_at),
    )


def _is_contents(row: Row, text: str, plan: Agenda) -> bool:
    """Whether a row is the list of contents' own: its heading, an entry, or the page that an entry leads to."""
    if cues.CONTENTS.match(text, row.start) is not None:
        return True
    if not plan.entries or row.start < plan.entries[0].start:
        return False
    return row.start <= plan.entries[-1].start or (
        not row.text.upper().isupper() and row.start < plan.entries[-1].stop
    )


def _swallows(entry: Numbered, plan: Agenda) -> bool:
    """Whether the number of the next entry is lost, or may be: two titles are run into one."""
    place = plan.entries.index(entry)
    if place + 1 == len(plan.entries):
        return entry.stop - entry.title > _LONG
    return plan.entries[place + 1].number[0] > entry.number[0] + 1


def _cuts(text: str, pages: Sequence[Sheet], plan: Agenda) -> _Cuts:
    found = _Cuts()
    found.at.update(sheet.start for sheet in pages)
    found.at.update(number.start for number in (*plan.entries, *plan.groups, *plan.items))
    # the page that an entry leads to is none of its title
    ends = ((n, n.title + len(n.words(text))) for n in plan.entries)
    found.at.update(end + (text[end : end + 1] == " ") for n, end in ends if end < n.stop - 1)
    found.titles.update(number.title for number in (*plan.entries, *plan.groups, *plan.items))
    entries = {entry.number: entry for entry in plan.entries}
    for item in plan.items:
        entry = entries.get(item.number)
        whole = entry is not None and not _swallows(entry, plan)
        found.at.add(_title_end(text, item, None if entry is None else entry.words(text), whole=whole))
    lists = _contents(plan, pages)
    if plan.entries:
        for pattern in (cues.LABEL, cues.PROPOSES, cues.SENTENCE):
            found.at.update(
                match.start() for match in pattern.finditer(text, plan.entries[-1].title + 1, lists[1])
            )
    first = min((n.start for n in plan.items), default=None)
    for page in pages:
        _cut_page(text, page, first, lists, found)
    return found


def _contents(plan: Agenda, pages: Sequence[Sheet]) -> tuple[int, int]:
    """From where to where the list of contents stands."""
    if not plan.entries:
        return 0, 0
    last = plan.entries[-1]
    page = next(sheet for sheet in pages if sheet.start <= last.start < sheet.end)
    following = [item.start for item in plan.items if item.start > last.start]
    return plan.entries[0].start, min([page.end, *following])


def _cut_page(text: str, page: Sheet, first: int | None, lists: tuple[int, int], found: _Cuts) -> None:
    """The cuts of one page: labels, days and kinds of paper in the head, headings and rulings behind it."""

    def matches(pattern: re.Pattern[str], begin: int, end: int) -> Iterator[re.Match[str]]:
        return (m for m in pattern.finditer(text, begin, end) if not lists[0] <= m.start() < lists[1])

    head = page.end if first is None else min(first, page.end)
    for pattern in (cues.LABEL, cues.DAY, cues.MEETING, cues.FIRST_TITLE):
        found.at.update(match.start() for match in matches(pattern, page.start, head))
    for pattern in (cues.KIND, cues.CONTENTS):
        for match in matches(pattern, page.start, head):
            found.at.update((match.start(), match.end() + 1))
    begin = page.start if first is None else max(page.start, head)
    for match in matches(cues.SECTION, page.start, page.end):
        if match.start() in found.titles:
            continue  # `4. Økonomi`
        found.at.update((match.start(), match.end() + 1))
        found.headings[match.start()] = cues.kind_of(match[0])
    for match in matches(cues.PROPOSES, page.start, page.end):
        found.at.update((match.start(), match.end() + 1))
    for match in matches(cues.RULING, begin, page.end):
        found.at.add(match.start())
        found.rulings.add(match.start())
    for pattern in (cues.BULLET, cues.CASE):
        found.at.update(match.start() for match in matches(pattern, page.start, page.end))


def _title_end(text: str, item: Numbered, listed: str | None, *, whole: bool) -> int:
    """Where an item's title ends: with its words in the list of contents, else where a heading or a sentence begins.

    whole: the list has the title and nothing else; else its title is what both begin with.
    """
    if listed is not None:
        end, left = common(text, item.title, listed)
        if not left or (not whole and end - item.title >= _TELLING):
            return end
    stop = min(item.stop, item.title + _LONGEST_TITLE)
    ends = [
        match.start()
        for pattern in (cues.SECTION, cues.PROPOSES, cues.LABEL, cues.CASE)
        if (match := pattern.search(text, item.title + 1, stop)) is not None
    ]
    sentence = cues.SENTENCE.search(text, item.title + 1, stop)
    # of `Broen i Nordby Baggrund Broen er gammel` the heading parts title and sentence, and not the first capital
    if sentence is not None and not any(sentence.start() < end < sentence.end() for end in ends):
        ends.append(sentence.start())
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
