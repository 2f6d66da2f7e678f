"""Enclosures: lines with `./.`, `Bilag 1: ...`, lines under a heading `Bilag`, and `Se bilag Havneplan 2025`."""

from __future__ import annotations

from collections.abc import Iterator

from kkrgraph.extract.meetings.enclosure_titles import (
    attachment_title,
    entry_title,
    files_in,
    is_files,
    titles_in,
    titles_inside,
    within_reason,
    without_sentence,
)
from kkrgraph.extract.meetings.enclosure_words import (
    BULLET,
    ENTRY,
    FILE,
    LEAD,
    LIST,
    MARK,
    MATERIAL,
    NUMBERED,
    ONE,
    POINT,
    PROSE,
    RULE,
    RUNS_ON,
    SEE,
    STOP,
)
from kkrgraph.extract.meetings.name_shapes import body_name
from kkrgraph.extract.structure.items import URL
from kkrgraph.extract.structure.layout import ItemSpan, Layout, Row
from kkrgraph.extract.structure.section_heads import section_of
from kkrgraph.extract.text.evidence import clipped, evidence
from kkrgraph.model import Document, Reference

_SHORT, _LONGEST_TITLE, _LONGEST_HEAD = 60, 150, 135


def attachments(document: Document, layout: Layout, item: ItemSpan) -> Iterator[Reference]:
    """Lines with `./.`; after `./..` every further line of the section; `Bilag 1: ...`; lines under a heading Bilag."""
    for section in item.sections:
        heading = section.heading.text if section.heading is not None else ""
        listed = LIST.match(heading) is not None
        for under_list, rows in _parts(section.rows, listed):
            yield from _of_rows(document, layout, item, rows, under_list)


def without_items(document: Document, layout: Layout) -> Iterator[Reference]:
    """The enclosures and addresses of a paper that is one point and has no number."""
    item = ItemSpan(number="", title="", title_start=0, title_end=0, head_end=0, end=document.body_end)
    for listed, rows in _parts(layout.rows, False):
        yield from _of_rows(document, layout, item, rows, listed)


def _parts(rows: list[Row], listed: bool) -> list[tuple[bool, list[Row]]]:
    """Rows cut at headings: those under a list's heading, and the others."""
    heads = {
        place for place, row in enumerate(rows) if len(row.text) < _LONGEST_HEAD and _heads_list(rows, place)
    }
    if not listed and not heads and not any(row.text.startswith("Bilag") for row in rows):
        return [(False, rows)]  # most sections: no list
    parts: list[tuple[bool, list[Row]]] = [(listed, [])]
    for place, row in enumerate(rows):
        if place in heads:
            # `Sagsnr.:`, `Bilag:` one below the other, and their values below them
            of_labels = place > 0 and rows[place - 1].text.endswith(":")
            parts.append((not of_labels, []))
        elif row.text.startswith("Bilag") and ONE.fullmatch(row.text) is not None:
            parts += [(True, rows[place + 1 : place + 2]), (False, [])]
        elif section_of(row.text) is not None:
            parts.append((False, []))
        elif not (len(parts) > 1 and parts[-2][1][:1] == [row] and not parts[-1][1]):
            parts[-1][1].append(row)
    return parts


def _heads_list(rows: list[Row], place: int) -> bool:
    text = rows[place].text
    if (
        len(text) < _SHORT
        and (text[0] in "BVTÅOSEULMA" or text[1:3] == ") ")
        and LIST.match(text) is not None
    ):
        return True
    if text[-1] == ":" and LEAD.match(text) is not None:
        return True
    if text[0] not in "MDFVSUOTRAE" or MATERIAL.fullmatch(text) is None or place + 1 == len(rows):
        return False
    following = rows[place + 1].text
    if text[-1] == ":" and len(following) < _SHORT and following[-1] not in ".:" and following[0].isupper():
        return True
    return BULLET.match(following) is not None or is_files(following)


def _of_rows(
    document: Document, layout: Layout, item: ItemSpan, rows: list[Row], listed: bool
) -> Iterator[Reference]:
    several = signed = False
    announced = item.number
    for group in _groups(layout, rows, listed):
        group = _as_marked(document, group)
        text = document.text[group[0].start : group[-1].end]
        start, mark, numbered = group[0].start, MARK.match(text), NUMBERED.match(text)
        if URL.match(text):
            continue
        files = mark is None and numbered is None and is_files(text)
        number, announced = announced, _announced(layout, group[-1].text) or item.number
        if mark:
            several = mark["several"] is not None
            start, titles = start + mark.end(), [attachment_title(text[mark.end() :])]
        elif numbered:
            start += numbered.start("title")
            titles = titles_in(within_reason(without_sentence(numbered["title"])))
            if text[0] in "MD" and PROSE.match(numbered["title"]) is not None:
                continue
        elif files:
            titles, announced = files_in(text), number
        elif listed and (len(text) > _LONGEST_TITLE or _ends_list(text, signed)):
            listed = False
            continue
        elif several or listed:
            signed = signed or BULLET.match(text) is not None
            titles = [entry_title(text)]
        else:
            yield from _pointed_at(document, item, group)
            titles = [t for row in group for t in titles_inside(row.text)] if " Bilag" in text else []
        number = number if files else item.number
        yield from _entries(document, layout, number, titles, (start, group[-1].end))


def _as_marked(document: Document, group: list[Row]) -> list[Row]:
    """Of a group that `./.` begins and that runs on behind its title: the lines of the title."""
    text = document.text[group[0].start : group[-1].end]
    mark = MARK.match(text)
    if mark is None or RUNS_ON.search(text) is None:
        return group
    words = text[mark.end() :]
    return _first_lines(group) if attachment_title(words) == words.strip().removesuffix(".") else group


def _announced(layout: Layout, text: str) -> str | None:
    """The number of the point that a line announces: the files of `Pkt. 44 Havnen` stand before its heading."""
    match = POINT.match(text) if text[0] in "•PS" else None
    return match["number"] if match is not None and _has_item(layout, match["number"]) else None


def _has_item(layout: Layout, number: str) -> bool:
    return any(item.number == number for item in layout.items)


def _entries(
    document: Document, layout: Layout, number: str, titles: list[str], span: tuple[int, int]
) -> Iterator[Reference]:
    """The records of titles, each for its own point where it names one: `Punkt 3: Regnskab 2021`."""
    for title in titles:
        point = POINT.match(title) if title[:1] in ("P", "S") else None
        if point is not None and point["mark"] and _has_item(layout, point["number"]):
            title, own = title[point.end() :].strip(), point["number"]
        else:
            own = number
        if title:
            yield reference(document, own, "attachment", title, span, "enclosure")


def _ends_list(text: str, signed: bool) -> bool:
    """Whether words below a list are no entry of it: a label, a sentence, a body's name, a line without the list's bullet."""
    if STOP.match(text) is not None or PROSE.search(text) is not None:
        return True
    return body_name(text) is not None or (signed and ENTRY.match(text) is None)


def _pointed_at(document: Document, item: ItemSpan, group: list[Row]) -> Iterator[Reference]:
    """`Se bilag Havneplan 2025`"""
    for row in group:
        see = SEE.search(row.text) if "e bilag" in row.text or "te bilag" in row.text else None
        if see is not None:
            span = row.start + see.start("title"), row.start + see.end("title")
            yield reference(document, item.number, "attachment", see["title"].strip(), span, "enclosure")


def _first_lines(group: list[Row]) -> list[Row]:
    """The lines up to the first that begins with a capital: the text behind a title that has no full stop."""
    for position, row in enumerate(group[1:], start=1):
        if row.text[0].isupper() and row.start > group[0].end:
            return group[:position]
    return group


def _groups(layout: Layout, rows: list[Row], listed: bool) -> Iterator[list[Row]]:
    """Rows that belong to one enclosure or paragraph: a mark, a bullet or a line that ended early starts a new one."""
    group: list[Row] = []
    several = False
    for row in rows:
        mark = MARK.match(row.text)
        several = several or (mark is not None and mark["several"] is not None)
        fresh = bool(group) and _is_fresh(layout, group[-1], row, several, listed)
        if group and row.start > group[-1].end and (mark or NUMBERED.match(row.text) or fresh):
            yield group
            group = []
        group.append(row)
    if group:
        yield group


def _is_fresh(layout: Layout, before: Row, row: Row, several: bool, listed: bool) -> bool:
    if not row.text[0].isalnum() and RULE.fullmatch(row.text) is not None:
        return True
    if (listed and ENTRY.match(row.text) is not None) or is_files(row.text) or is_files(before.text):
        return True
    if row.text[0] in "hw" and " " not in row.text and URL.match(row.text) is not None:
        return True  # a link below an enclosure's title is no part of it
    if row.text[0].islower():
        return False
    if listed and (len(before.text) < _SHORT or FILE.search(before.text) is not None):
        return True
    return several or layout.ended_on_purpose(before.index)


def reference(
    document: Document, number: str, kind: str, value: str, span: tuple[int, int], rule: str
) -> Reference:
    return Reference(
        number=number, kind=kind, value=value, evidence=evidence(document, *clipped(*span), rule)
    )
