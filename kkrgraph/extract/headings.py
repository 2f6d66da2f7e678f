"""Headings: which lines begin an item, a group of items or a section."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from kkrgraph.extract.layout import ItemSpan, Kind, Layout, Row, SectionSpan

# `9.00 i Byens Hus` is a time, no item: the second figure has no leading zero
_TWO_LEVEL = re.compile(r"(?P<number>\d{1,2}\.[1-9]\d?)\.?\s+(?P<title>\S.*)\Z")
_ONE_LEVEL = re.compile(
    r"(?:(?:[Pp]unkt|[Pp]kt\.|[Dd]agsordenspunkt|[Ss]ag)\s+(?:nr\.?\s*)?(?P<named>\d{1,3}(?:/\d\d)?)\s*[.:)–-]?|(?P<number>\d{1,3})\.|"
    r"(?P<open>\d{1,3})\s+\((?:[Åå]ben|[Åå]bent|[Ll]ukket)[^)]*\)\s*[:.–-]?|(?P<slashed>\d{1,3}/\d\d)\s*[.:]?)\s*(?P<title>\S.*)?\Z"
)
CASE = re.compile(
    r"(?:(?:Sags?(?:nr|nummer|ID|id)?|J\.?nr|Journalnr|Acadre|ESDH)\.?\s*:?\s*)?"
    r"(?P<case>[A-ZÆØÅ]{2,5}-\d{4}-\d{4,7}|\d{2,4}/\d{3,6}|\d{3,4}-\d{4}-\d{3,6}|\d{1,3}(?:-\d{1,3}){3,5})"
    r"(?:\s*[,/–-]?\s*(?:[Ss]agsbehandler|[Kk]ontakt|[Aa]nsvarlig)?:?\s*(?P<officers>[A-Za-zæøåÆØÅ]{2,5}(?:\s*/\s*[A-Za-zæøåÆØÅ]{2,5})*))?\s*\Z"
)
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


class Form(IntEnum):
    """How a document numbers its items."""

    PLAIN = 1
    NAMED = 2
    TWO_LEVEL = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A line that may begin an item."""

    row: Row
    number: str
    title: str
    form: Form
    order: tuple[int, int]


def section_of(text: str) -> tuple[Kind, str | None] | None:
    """The kind of section that a line is the heading of, with the body a ruling's heading names; None for no heading."""
    if len(text) > 90:
        return None
    for kind, pattern in _SECTIONS:
        match = pattern.match(text)
        if match:
            return kind, (match.groupdict().get("body") or None)
    return (Kind.OTHER, None) if _OTHER.match(text) else None


def _candidate(row: Row) -> Candidate | None:
    if len(row.text) > 220:
        return None
    match = _TWO_LEVEL.match(row.text)
    if match and match["title"][0].isalpha() | (match["title"][0] in "”\"'«»§0123456789"):
        major, minor = match["number"].split(".")
        return Candidate(
            row=row,
            number=match["number"],
            title=match["title"],
            form=Form.TWO_LEVEL,
            order=(int(major), int(minor)),
        )
    match = _ONE_LEVEL.match(row.text)
    if match is None:
        return None
    number = match["named"] or match["number"] or match["open"] or match["slashed"]
    title = match["title"] or ""
    if title and not (title[0].isupper() or title[0].isdigit() or title[0] in "”\"'«"):
        return None
    form = Form.PLAIN if match["number"] else Form.NAMED
    if form is Form.PLAIN and not title:
        return None
    return Candidate(row=row, number=number, title=title, form=form, order=(int(number.split("/")[0]), 0))


def _has_frame(rows: Sequence[Row], index: int, stop: int) -> bool:
    """Whether a case number or a section's heading follows within a few lines: what makes a numbered line an item."""
    return any(CASE.match(row.text) or section_of(row.text) for row in rows[index + 1 : min(index + 7, stop)])


def find_items(layout: Layout) -> list[Candidate]:
    """The lines that begin items, in the numbering form that gives most items; two-level before named before plain."""
    candidates = [c for c in map(_candidate, layout.rows) if c is not None]
    chains = [
        _chain([c for c in candidates if c.form is form], layout.rows) for form in sorted(Form, reverse=True)
    ]
    return max(chains, key=len)


def _chain(candidates: list[Candidate], rows: Sequence[Row]) -> list[Candidate]:
    """The candidates with a frame, their numbers rising by one; an entry of an unmarked contents list has no frame."""
    framed = []
    for position, candidate in enumerate(candidates):
        stop = candidates[position + 1].row.index if position + 1 < len(candidates) else len(rows)
        if _has_frame(rows, candidate.row.index, stop):
            framed.append(candidate)
    if framed and framed[0].form is Form.NAMED:
        # `Punkt 9: Eventuelt` is an item even where its text follows at once
        first, numbers = framed[0].row.index, {c.number for c in framed}
        framed = [c for c in candidates if c in framed or (c.row.index > first and c.number not in numbers)]
    if not framed and len(candidates) >= 2:
        framed = _last_run(candidates)
    chain: list[Candidate] = []
    for candidate in framed:
        if not chain or _follows(chain[-1].order, candidate.order, candidate.form):
            chain.append(candidate)
    return chain


def _last_run(candidates: list[Candidate]) -> list[Candidate]:
    """Without any frame in the document: the numbered lines from the last number 1 on (before it stand contents)."""
    starts = [position for position, c in enumerate(candidates) if c.order[0] == 1 and c.order[1] in (0, 1)]
    run = candidates[starts[-1] :] if starts else []
    return run if len(run) >= 2 else []


def _follows(last: tuple[int, int], new: tuple[int, int], form: Form) -> bool:
    if form is Form.TWO_LEVEL:
        return (new[0] == last[0] and last[1] < new[1] <= last[1] + 2) or (new[0] > last[0] and new[1] == 1)
    return last[0] < new[0] <= last[0] + 3


def find_groups(layout: Layout, items: list[Candidate]) -> list[Row]:
    """Bare group headings (`4. Udpegninger`): they stand just before a two-level item or another group heading."""
    if not items or items[0].form is not Form.TWO_LEVEL:
        return []
    starts = {c.row.index: c.order for c in items}
    groups: list[Row] = []
    # behind the last item: `7. Eventuelt` with nothing under it
    last = items[-1]
    following: tuple[int, int] | None = (last.order[0] + 2, layout.rows[-1].index + 1)
    for row in reversed(layout.rows):
        order = starts.get(row.index)
        if order is not None:
            following = (order[0], row.index)
            continue
        candidate = _candidate(row)
        if candidate is not None and candidate.form is Form.PLAIN and following is not None:
            number = candidate.order[0]
            adjacent = following[1] - row.index <= 2
            if adjacent and (number == following[0] or number + 1 == following[0]):
                groups.append(row)
                following = (number, row.index)
                continue
    return groups[::-1]


def build_item(candidate: Candidate, rows: Sequence[Row], layout: Layout) -> ItemSpan:
    """The item that begins at `candidate` and ends with the last of `rows`: title, case number, sections."""
    title_rows, cursor = [candidate.row], 1
    while cursor < len(rows) and cursor < 6:
        row = rows[cursor]
        if (
            CASE.match(row.text)
            or section_of(row.text)
            or not _title_goes_on(title_rows, rows, cursor, layout)
        ):
            break
        title_rows.append(row)
        cursor += 1
    item = ItemSpan(
        number=candidate.number,
        title=_title(candidate, title_rows),
        title_start=candidate.row.start,
        title_end=title_rows[-1].end,
        head_end=title_rows[-1].end,
        end=rows[-1].end,
    )
    layout.consumed.update(row.index for row in title_rows)
    if cursor < len(rows):
        match = CASE.match(rows[cursor].text)
        if match:
            item.case = match["case"]
            officers = match["officers"]
            item.officers = re.sub(r"\s", "", officers).lower() if officers else None
            item.head_end = rows[cursor].end
            layout.consumed.add(rows[cursor].index)
            cursor += 1
    _add_sections(item, rows[cursor:], layout)
    return item


def _title_goes_on(title_rows: list[Row], rows: Sequence[Row], cursor: int, layout: Layout) -> bool:
    """Whether the row at `cursor` still belongs to the title: a case number follows, or the line before was full."""
    ahead = rows[cursor : cursor + 3]
    if any(CASE.match(row.text) for row in ahead):
        return True
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
    strict = item.case is not None and item.case.startswith("SAG-")
    for row in rows:
        heading = section_of(row.text)
        if heading is not None and not (heading[0] is Kind.OTHER and strict):
            section = SectionSpan(kind=heading[0], heading=row, body=heading[1])
            item.sections.append(section)
            layout.consumed.add(row.index)
        else:
            section.rows.append(row)


def frame(layout: Layout) -> None:
    """Fill the layout: items, group headings and the head before them."""
    items = find_items(layout)
    groups = find_groups(layout, items)
    layout.group_headings = groups
    layout.consumed.update(row.index for row in groups)
    stops = sorted({c.row.index for c in items} | {row.index for row in groups} | {len(layout.rows)})
    layout.head = layout.rows[: stops[0]] if items else list(layout.rows)
    for candidate in items:
        stop = next(index for index in stops if index > candidate.row.index)
        layout.items.append(build_item(candidate, layout.rows[candidate.row.index : stop], layout))
