"""Headings: which lines begin an item, a group of items or a section."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from kkrgraph.extract.structure import cues
from kkrgraph.extract.structure.cases import case_above
from kkrgraph.extract.structure.chains import find_items
from kkrgraph.extract.structure.groups import find_groups
from kkrgraph.extract.structure.house_headings import house_headings
from kkrgraph.extract.structure.inline_heads import begins_inline
from kkrgraph.extract.structure.layout import ItemSpan, Kind, Layout, Row
from kkrgraph.extract.structure.listing import folded
from kkrgraph.extract.structure.numbering import (
    CASE,
    META,
    OFFICER,
    Candidate,
    case_behind,
    cleared,
    numbered_row,
)
from kkrgraph.extract.structure.section_heads import leads_proposal, section_of
from kkrgraph.extract.structure.sections import add_sections
from kkrgraph.extract.structure.unnumbered import titled_points

# KL's older template has this heading in every item, and the others of `_OTHER` beside it
_SUMMARY = re.compile(r"Resum[eé]\s*:?\Z")
# so many lines about officer and document may part a title from its case number
_FEW = 4


def build_item(candidate: Candidate, rows: Sequence[Row], layout: Layout) -> ItemSpan:
    """The item that begins at `candidate` and ends with the last of `rows`: title, case number, sections."""
    title_rows, cursor = [candidate.row], 1
    whole = rows[0]
    if candidate.row.end < whole.end and not layout.numbers:
        rows = [candidate.row, _behind(candidate.row, whole), *rows[1:]]
    # of a transcript's titles the end is told already
    while cursor < len(rows) and cursor < 6 and not layout.numbers and candidate.row.end == whole.end:
        row = rows[cursor]
        if cursor == 1 and row.text.strip() == candidate.title:  # the title printed twice
            layout.consumed.add(row.index)
            rows = [rows[0], *rows[2:]]
            continue
        if (
            CASE.match(row.text)
            or META.match(row.text)
            or section_of(row.text)
            or row.index in layout.headings
            or not _title_goes_on(title_rows, rows, cursor, layout, candidate.listed)
        ):
            break
        title_rows.append(row)
        cursor += 1
    title, match = case_behind(_title(candidate, title_rows))
    item = ItemSpan(
        number=candidate.number,
        title=title,
        title_start=candidate.row.start,
        title_end=title_rows[-1].end,
        head_end=title_rows[-1].end,
        end=rows[-1].end,
    )
    layout.consumed.update(row.index for row in title_rows)
    cursor = _read_case(item, match, rows, cursor, layout)
    below = rows[cursor:]
    if item.case is None:
        below = _without_case(item, below, layout)
    add_sections(item, below, layout)
    return item


def _behind(title: Row, whole: Row) -> Row:
    """The words of a line behind the title that it begins with."""
    text = whole.text[len(title.text) :]
    words = text.lstrip(" .:;|")
    return replace(whole, start=whole.end - len(words), text=words)


def _read_case(
    item: ItemSpan, match: re.Match[str] | None, rows: Sequence[Row], cursor: int, layout: Layout
) -> int:
    """Case number and officers from the title (`match`), from the line above it or from one below; the row behind them."""
    index = rows[0].index
    above = case_above(layout, index)
    if match is None and above is not None:
        match, item.title_start = above, layout.rows[index - 1].start
        layout.consumed.add(index - 1)
    if match is None:
        cursor, match = _case_below(item, rows, cursor, layout)
    if match is not None:
        item.case = match["case"] or None
        officers = match["officers"]
        item.officers = re.sub(r"\s", "", officers).replace(",", "/").lower() if officers else None
        cursor += _read_officer(item, rows[cursor : cursor + 1], layout)
    return cursor


def _is_meta(text: str) -> bool:
    return META.match(text) is not None and CASE.match(text) is None


def _case_below(
    item: ItemSpan, rows: Sequence[Row], cursor: int, layout: Layout
) -> tuple[int, re.Match[str] | None]:
    """The case number below a title, which lines about officer and document may part from it, and the row behind it."""
    place = cursor
    while place < min(len(rows), cursor + _FEW) and _is_meta(rows[place].text):
        place += 1
    match = CASE.match(rows[place].text) if place < len(rows) else None
    if match is None:
        return cursor, None
    if (match["label"] or "").startswith("Dok") and place + 1 < min(len(rows), cursor + _FEW):
        further = CASE.match(rows[place + 1].text)  # `Sagsnr.` below `Dok.nr.` is the case
        if further is not None:
            place, match = place + 1, further
    item.head_end = rows[place].end
    layout.consumed.update(row.index for row in rows[cursor : place + 1])
    return place + 1, match


# `JOURNALNUMMER` and below it `14-0712`, or `Sagsnr.: 24/1172`, among the sections
_CASE_LABELS = ("Sag", "SAG", "Jour", "JOUR", "J.", "J ", "ESDH", "Acadre")
_CASE_ALONE = re.compile(
    r"(?:Sags(?:nr|nummer|id)|Journal(?:nr|nummer)|J\. ?nr|ESDH-?nr)\.?\s*:?\Z", re.IGNORECASE
)
_CASE_NUMBER = re.compile(r"(?=(?:\D*\d){4})[A-ZÆØÅ]{0,5}-?\d[\dA-ZÆØÅ]*(?:[./-][\dA-ZÆØÅ]+)*\Z")


def _without_case(item: ItemSpan, rows: Sequence[Row], layout: Layout) -> Sequence[Row]:
    """The rows of an item without those of its case number, which some houses print behind the text; it is read."""
    for place, row in enumerate(rows):
        if not row.text.startswith(_CASE_LABELS):
            continue
        taken = 1
        found = CASE.match(row.text)
        number = found["case"] if found is not None and found["label"] is not None else None
        if _CASE_ALONE.match(row.text) is not None and place + 1 < len(rows):
            below = _CASE_NUMBER.match(rows[place + 1].text)
            number, taken = (below[0], 2) if below is not None else (None, 1)
        if number is not None:
            item.case = number
            layout.consumed.update(one.index for one in rows[place : place + taken])
            return [*rows[:place], *rows[place + taken :]]
    return rows


def _read_officer(item: ItemSpan, rows: Sequence[Row], layout: Layout) -> int:
    """The officer on a line of his own below the case number; how many lines he takes."""
    match = OFFICER.match(rows[0].text) if rows else None
    if match is None:
        return 0
    item.officers = re.sub(r"\s", "", match["officers"]).lower()
    item.head_end = rows[0].end
    layout.consumed.add(rows[0].index)
    return 1


def _title_goes_on(
    title_rows: list[Row], rows: Sequence[Row], cursor: int, layout: Layout, listed: str
) -> bool:
    """Whether the row at `cursor` still belongs to the title: a case number follows, or the line before was full.

    listed: the title in the list of contents, which tells where it ends; empty where none is known.
    """
    if listed:
        printed = " ".join(row.text for row in title_rows)
        if folded(printed).endswith(folded(listed)):
            return False
        if folded(listed).endswith(folded(rows[cursor].text)):
            return True
    ahead = rows[cursor : cursor + 3]
    if cursor == 1 and re.fullmatch(r"\D{0,18}\d[\d/]*\s*[.:)–-]?", title_rows[0].text):
        return True  # a number alone: the title follows
    if any(CASE.match(row.text) for row in ahead):
        return True
    if rows[cursor].text.endswith(".") and rows[cursor].text[0].isupper():
        return False  # a sentence is no title
    return not layout.ended_on_purpose(title_rows[-1].index) or title_rows[-1].text.endswith(("-", "–", ","))


def _title(candidate: Candidate, rows: list[Row]) -> str:
    """The title over its lines; a lone named number (`Punkt 2`) takes the next line."""
    rest = [row.text for row in rows[1:]]
    first = candidate.title
    text = first
    for row_before, words in zip(rows, rest, strict=False):
        glue = "" if rows[rows.index(row_before) + 1].start == row_before.end else " "
        text = f"{text}{glue}{words}" if text else words
    return cleared(text.strip()) if len(rows) > 1 else text.strip()


def frame(layout: Layout) -> None:
    """Fill the layout: items, group headings and the head before them."""
    layout.more_headings = (
        sum(row.text.startswith("Resum") and _SUMMARY.match(row.text) is not None for row in layout.rows) > 1
    )
    layout.headed_proposals = any(
        row.text.startswith("Indstilling") and section_of(row.text) is not None for row in layout.rows
    )
    if layout.numbers or layout.listed:
        _frame_transcript(layout)
        return
    layout.headings = house_headings(layout)
    layout.headed_proposals |= Kind.PROPOSAL in layout.headings.values()
    house = {layout.rows[index].text for index in layout.headings}
    numbered = find_items(
        layout, lambda text: text in house or section_of(text) or begins_inline(text), leads_proposal
    )
    items = numbered.items
    groups = find_groups(layout, items)
    layout.group_headings = groups
    layout.consumed.update(row.index for row in (*groups, *numbered.torn))
    for entry in numbered.listed:
        layout.items.append(build_item(entry, [entry.row], layout))
    starts = {c.row.index - (case_above(layout, c.row.index) is not None) for c in items}
    stops = sorted(starts | {row.index for row in (*groups, *numbered.torn)} | {len(layout.rows)})
    layout.head = layout.rows[: stops[0]] if items else list(layout.rows)
    for candidate in items:
        stop = next(index for index in stops if index > candidate.row.index)
        layout.items.append(build_item(candidate, layout.rows[candidate.row.index : stop], layout))
    points: list[Candidate] = []
    if not items:
        kinds = {heading[0] for row in layout.rows if (heading := _own_heading(row)) is not None}
        points = titled_points(layout) if Kind.DECISION in kinds else []
        layout.headed = Kind.DECISION in kinds and (len(kinds - {Kind.OTHER}) > 1 or bool(points))
        if not layout.headed and not layout.rulings:
            layout.rulings = frozenset(row.index for row in layout.rows if cues.rules_in(row.text))
    if layout.headed or (not items and len(layout.rulings) > 1):
        layout.items.extend(_unnumbered(layout, points))


def _own_heading(row: Row) -> tuple[Kind, str | None] | None:
    """What a line is the heading of; a lone `Referat` is the kind of paper as well, and tells nothing."""
    heading = section_of(row.text)
    return None if heading is not None and row.text.rstrip(" :").casefold() == "referat" else heading


def _unnumbered(layout: Layout, points: Sequence[Candidate]) -> list[ItemSpan]:
    """All points of minutes that number none: each by its title where that is told, else as one from the first heading to the end.

    A point without a number is no record; what was decided under it is.
    """
    if points:
        places = [point.row.index for point in points]
        layout.head = layout.rows[: places[0]]
        stops = [*places[1:], len(layout.rows)]
        return [
            build_item(point, layout.rows[point.row.index : stop], layout)
            for point, stop in zip(points, stops, strict=True)
        ]
    rows = layout.rows
    first = next(row for row in rows if row.index in layout.rulings or _own_heading(row) is not None)
    item = ItemSpan(
        number="",
        title="",
        title_start=first.start,
        title_end=first.start,
        head_end=first.start,
        end=rows[-1].end,
    )
    add_sections(item, rows[first.index :], layout)
    return [item]


def _frame_transcript(layout: Layout) -> None:
    """The items of a transcript, whose numbers are told already, and before them those that only its contents name."""
    stops = sorted({*layout.numbers, *layout.groups, len(layout.rows)})
    layout.head = [row for row in layout.rows[: stops[0]] if row.index not in layout.contents]
    layout.group_headings = [row for row in layout.rows if row.index in layout.groups]
    layout.consumed.update(layout.contents | layout.groups)
    for index, number in layout.listed.items():
        layout.items.append(
            build_item(numbered_row(layout.rows[index], number), layout.rows[index : index + 1], layout)
        )
    for index, stop in ((index, stop) for index, stop in pairwise(stops) if index in layout.numbers):
        layout.items.append(
            build_item(
                numbered_row(layout.rows[index], layout.numbers[index]), layout.rows[index:stop], layout
            )
        )
