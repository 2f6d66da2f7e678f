"""Headings: which lines begin an item, a group of items or a section."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from kkrgraph.extract.structure.chains import find_groups, find_items
from kkrgraph.extract.structure.layout import ItemSpan, Kind, Layout, Row, SectionSpan
from kkrgraph.extract.structure.numbering import CASE, OFFICER, Candidate, case_behind, numbered_row

_SECTIONS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    (
        Kind.DECISION,
        re.compile(
            r"(?:(?:Mødets\s)?[Bb]eslutning(?:er)?|Vedtagelse|Afgørelse|Referat|Konklusion(?:er)?|(?:Det )?(?:[Bb]lev )?[Vv]edtaget:)(?:\s+(?:i|fra|for)\s+(?:møde(?:t)? i\s+)?(?P<body>[A-ZÆØÅ][\w ’'-]+?))?(?:\s+(?:den\s+)?\d[\d. /\w-]+)?\s*:?\Z"
        ),
    ),
    (
        Kind.DECISION,
        re.compile(
            r"(?P<body>(?!Forslag|Indstilling)[A-ZÆØÅ][\wæøåÆØÅ-]+(?:,? (?:og |for )?[A-ZÆØÅa-zæøå-]{2,}){0,4}?(?:[’']?s|))\s+(?:beslutning(?:er)?|vedtagelse|afgørelse|konklusion(?:er)?)(?:\s+(?:den\s+)?\d[\d. /\w-]+)?\s*:?\Z"
        ),
    ),
    (
        Kind.PROPOSAL,
        re.compile(
            r"(?:Indstilling(?:er)?(?: fra [a-zæøåA-ZÆØÅ-]+)?|(?:Forslag|Indstilling) til (?:beslutning|vedtagelse)|[A-ZÆØÅ][\wæøåÆØÅ -]{2,40}?s indstilling(?:er)?|Det indstilles)\s*:?\Z"
        ),
    ),
    (Kind.BACKGROUND, re.compile(r"(?:Baggrund|Sagens baggrund|Indledning)\s*:?\Z")),
    (Kind.CASE, re.compile(r"(?:Sagsfremstilling|Sagsbeskrivelse|Fremstilling|Redegørelse|Sagen)\s*:?\Z")),
)
# ordinary words of running text too: they end a section only where the document's own template is another one than KL's
_OTHER = re.compile(
    r"(?:Økonomi(?:ske konsekvenser)?|Bilag|Resumé|Resume|Høring|Sagsforløb|Lovgrundlag|Retsgrundlag|Videre proces|Kommunikation|"
    r"Personalemæssige konsekvenser|Bæredygtighed|Tidsplan)\s*:?\Z"
)


# KL's older template has this heading in every item, and the others of `_OTHER` beside it
_SUMMARY = re.compile(r"Resum[eé]\s*:?\Z")
# `Administrationen indstiller,` on a line of its own: the proposal's heading and its first words
_PROPOSES = re.compile(
    r"[A-ZÆØÅ][a-zæøå]+(?: [a-zæøå]+)? (?:indstiller|foreslår|anbefaler)(?:, at|,| at|:)?\Z"
)
# `LUKKEDE PUNKTER` between two items
_PART = re.compile(r"(?:åbn?e|lukkede|åben|lukket) (?:punkter|sager|dagsorden|del)\s*:?\Z", re.IGNORECASE)


def section_of(text: str) -> tuple[Kind, str | None] | None:
    """The kind of section that a line is the heading of, with the body a ruling's heading names; None for no heading."""
    if len(text) > 90:
        return None
    for kind, pattern in _SECTIONS:
        match = pattern.match(text)
        if match:
            return kind, (match.groupdict().get("body") or None)
    return (Kind.OTHER, None) if _OTHER.match(text) else None


def build_item(candidate: Candidate, rows: Sequence[Row], layout: Layout) -> ItemSpan:
    """The item that begins at `candidate` and ends with the last of `rows`: title, case number, sections."""
    title_rows, cursor = [candidate.row], 1
    # of a transcript's titles the end is told already
    while cursor < len(rows) and cursor < 6 and not layout.numbers:
        row = rows[cursor]
        if cursor == 1 and row.text.strip() == candidate.title:  # the title printed twice
            layout.consumed.add(row.index)
            rows = [rows[0], *rows[2:]]
            continue
        if (
            CASE.match(row.text)
            or section_of(row.text)
            or not _title_goes_on(title_rows, rows, cursor, layout)
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
    if match is None and cursor < len(rows):
        match = CASE.match(rows[cursor].text)
        if match is not None:
            item.head_end = rows[cursor].end
            layout.consumed.add(rows[cursor].index)
            cursor += 1
    if match is not None:
        item.case = match["case"]
        officers = match["officers"]
        item.officers = re.sub(r"\s", "", officers).lower() if officers else None
        cursor += _read_officer(item, rows[cursor : cursor + 1], layout)
    _add_sections(item, rows[cursor:], layout)
    return item


def _read_officer(item: ItemSpan, rows: Sequence[Row], layout: Layout) -> int:
    """The officer on a line of his own below the case number; how many lines he takes."""
    match = OFFICER.match(rows[0].text) if rows else None
    if match is None:
        return 0
    item.officers = re.sub(r"\s", "", match["officers"]).lower()
    item.head_end = rows[0].end
    layout.consumed.add(rows[0].index)
    return 1


def _title_goes_on(title_rows: list[Row], rows: Sequence[Row], cursor: int, layout: Layout) -> bool:
    """Whether the row at `cursor` still belongs to the title: a case number follows, or the line before was full."""
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
    return text.strip()


def _add_sections(item: ItemSpan, rows: Sequence[Row], layout: Layout) -> None:
    section = SectionSpan(kind=Kind.OTHER, heading=None)
    item.sections.append(section)
    strict = item.case is not None and item.case.startswith("SAG-") and not layout.more_headings
    for row in rows:
        heading = _heading(row, layout)
        part = row.text[0] in "ÅåLl" and _PART.match(row.text) is not None
        if part or (heading is not None and not (heading[0] is Kind.OTHER and strict)):
            kind, body = heading if heading is not None else (Kind.OTHER, None)
            section = SectionSpan(kind=kind, heading=row, body=body)
            item.sections.append(section)
            layout.consumed.add(row.index)
            continue
        if row.index in layout.rulings and section.kind is Kind.PROPOSAL:
            section = SectionSpan(kind=Kind.OTHER, heading=None)
            item.sections.append(section)
        if section.kind is not Kind.PROPOSAL and _PROPOSES.match(row.text):
            section = SectionSpan(kind=Kind.PROPOSAL, heading=None)
            item.sections.append(section)
        section.rows.append(row)


def frame(layout: Layout) -> None:
    """Fill the layout: items, group headings and the head before them."""
    layout.more_headings = (
        sum(row.text.startswith("Resum") and _SUMMARY.match(row.text) is not None for row in layout.rows) > 1
    )
    if layout.numbers or layout.listed:
        _frame_transcript(layout)
        return
    items = find_items(layout, section_of)
    groups = find_groups(layout, items)
    layout.group_headings = groups
    layout.consumed.update(row.index for row in groups)
    stops = sorted({c.row.index for c in items} | {row.index for row in groups} | {len(layout.rows)})
    layout.head = layout.rows[: stops[0]] if items else list(layout.rows)
    for candidate in items:
        stop = next(index for index in stops if index > candidate.row.index)
        layout.items.append(build_item(candidate, layout.rows[candidate.row.index : stop], layout))


def _heading(row: Row, layout: Layout) -> tuple[Kind, str | None] | None:
    kind = layout.headings.get(row.index)
    return section_of(row.text) if kind is None else (kind, None)


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
