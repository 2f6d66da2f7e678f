"""Enclosures: lines with `./.`, `Bilag 1: ...`, lines under a heading `Bilag`, and `Se bilag Havneplan 2025`."""

from __future__ import annotations

import re
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
from kkrgraph.extract.meetings.name_shapes import body_name
from kkrgraph.extract.structure.items import URL
from kkrgraph.extract.structure.layout import ItemSpan, Layout, Row
from kkrgraph.extract.structure.section_heads import section_of
from kkrgraph.extract.text.evidence import clipped, evidence
from kkrgraph.model import Document, Reference

_MARK = re.compile(r"\A\.\s?/\s?\.(?P<several>\.)?\s*")
_NUMBERED = re.compile(
    r"\A(?:[-–•]\s*)?(?:(?:Bilag|BILAG)(?:\s+(?:nr\.?\s*)?(?:\d{1,3}(?:\.\d{1,2})?[a-z]?|[A-H])\s*(?:[:.–-]|,(?=\s[A-ZÆØÅ])|(?=\s[\"”“(A-ZÆØÅ]))|\s*:|\s[–-]\s)"
    r"|(?:Vedlagte?|Vedhæftede?|Vedlægges|Bilag vedlagt|Vedlagte bilag|Vedlagt som bilag|Underbilag|"
    r"(?:Se )?(?:Vedlagte?|[Vv]edhæfte(?:de?|t)) (?:fil(?:er)?|bilag|dokument(?:er)?|notat|materiale)|Se vedhæftede|(?:Link til|Hent|Åbn|Vis|Download) (?:bilag|fil|dokument)(?:et|en)?|Bilag vedhæftet|[A-ZÆØÅ][a-zæøå]+ vedlagt)(?:\s\d{1,2})?\s*:)\s*(?P<title>\S.*)\Z"
)
# what a list of enclosures stands under
_LIST = re.compile(
    r"\A(?:(?:Vedlagte|Vedhæftede|Tilhørende|Åbne|Offentlige|Sagens|Elektroniske) )?(?:[Bb]ilag(?:sliste|sfortegnelse|soversigt)?|BILAG|Sagsbilag|Underbilag|[Vv]edhæftninger|Baggrundsmateriale|(?:Vedhæftede|Vedlagte) (?:filer|dokumenter))"
    r"(?: til (?:punkt(?:et)?|sagen|pkt\.?)(?: \d{1,3})?| (?:og|/) (?:links?|dokumenter|materiale)| \(\d{1,3}\)| vedlagt| (?:i|på|til) (?:sagen|punktet|dagsordenen|mødet))?\s*:?\Z"
)
# `Som bilag vedlægges:`, `Følgende er vedhæftet:`
_LEAD = re.compile(
    r"\A[A-ZÆØÅ][^.:]{0,90}\b(?:bilag|vedlagt|vedlægges|vedhæftet|vedhæftes)\b[^.:]{0,40}:\Z|\A(?:Vedlagt|Vedhæftet|Vedlægges)\s*:\Z"
)
# `Materiale til orientering:`, `Filer`: a list where entries of one follow
_MATERIAL = re.compile(
    r"(?:(?:Skriftligt|Vedlagt|Udsendt|Omdelt|Tilhørende|Relevant) )?(?:[Mm]ateriale|[Oo]rienteringsmateriale|[Dd]okumenter|[Ff]iler|Vedlagt|Vedhæftet)"
    r"(?: (?:til|på|i) (?:orientering|punktet|sagen|mødet))?(?: (?:vedlagt|udsendt))?\s*:?"
)
_ONE = re.compile(r"Bilag (?:nr\.? ?)?\d{1,2}[a-z]?\s*[:.]?")
_KL_LIST = re.compile(r"\ABilag\s*:?\Z")
# a new entry, however full the line above it is
_ENTRY = re.compile(
    r"[-–•*▪]\s|\d{1,2}[.)]\s|Bilag(?: \d|:)|\d{4,}[-/]\d|\d{1,3} (?:Åben|Lukket)|Åben |Lukket "
)
_BULLET = re.compile(r"[-–•*▪]\s|1[.)]\s")
_FILE = re.compile(r"(?:\.(?:pdf|docx?|xlsx?|pptx?)|\))\Z", re.IGNORECASE)
_SEE = re.compile(
    r"\b[Ss]e (?:vedlagte |vedhæftede )?bilag(?:et)?:?\s[\"”“»]?(?P<title>(?!Bilag\b)[A-ZÆØÅ][^.\"”“»()]{3,100})"
)
# a full stop inside: more than a title was gathered
_RUNS_ON = re.compile(r"[a-zæøåA-ZÆØÅ)]{3,}\. [A-ZÆØÅ]")
# a sentence below a list
_PROSE = re.compile(
    r"\A[^.]{20,}\b(?:er|var|blev|bliver|har|havde|skal|skulle|vil|kan|deltager|deltog|godkend(?:er|te|es)|indstille[rs]|drøfte[sr]|tage[sr]|fremgår)\b[^.]*\."
)
# what follows a list where the page has no heading for it
_STOP = re.compile(
    r"(?:[•-]\s)?(?:(?:Sags(?:id|nr|behandler)|Beslutning|Indstilling|Sagsfremstilling|Resum[eé]|Indledning|Baggrund|J\.?\s?nr|Deltag|Afbud|Fravær|Mødet|Næste møde|Til toppen|Tilbage|Luk|"
    r"Udskriv|Godkendt|Dagsorden(?:en)? godkend|Økonomi|Historik)\b|[^:]*:\Z)"
)
# `Pkt. 44 Havnen`, `Punkt 3: Regnskab`
_POINT = re.compile(
    r"(?:•\s)?(?:Pkt|Punkt|Sag)\.?\s(?:nr\.?\s)?(?P<number>\d{1,3}(?:\.\d{1,2})?)\b\s?(?P<mark>[:.–-]?)"
)
_SHORT, _LONGEST_TITLE = 60, 150


def attachments(document: Document, layout: Layout, item: ItemSpan) -> Iterator[Reference]:
    """Lines with `./.`; after `./..` every further line of the section; `Bilag 1: ...`; lines under a heading Bilag."""
    strict = item.case is not None and item.case.startswith("SAG-") and not layout.more_headings
    for section in item.sections:
        heading = section.heading.text if section.heading is not None else ""
        listed = (_KL_LIST if strict else _LIST).match(heading) is not None
        parts = [(listed, section.rows)] if strict else _parts(section.rows, listed)
        for under_list, rows in parts:
            yield from _of_rows(document, layout, item, rows, under_list)


def without_items(document: Document, layout: Layout) -> Iterator[Reference]:
    """The enclosures and addresses of a paper that is one point and has no number."""
    item = ItemSpan(number="", title="", title_start=0, title_end=0, head_end=0, end=document.body_end)
    for listed, rows in _parts(layout.rows, False):
        yield from _of_rows(document, layout, item, rows, listed)


def _parts(rows: list[Row], listed: bool) -> list[tuple[bool, list[Row]]]:
    """Rows cut at headings: those under a list's heading, and the others."""
    parts: list[tuple[bool, list[Row]]] = [(listed, [])]
    for place, row in enumerate(rows):
        if _heads_list(rows, place):
            # `Sagsnr.:`, `Bilag:` one below the other, and their values below them
            of_labels = place > 0 and rows[place - 1].text.endswith(":")
            parts.append((not of_labels, []))
        elif row.text.startswith("Bilag") and _ONE.fullmatch(row.text) is not None:
            parts += [(True, rows[place + 1 : place + 2]), (False, [])]
        elif section_of(row.text) is not None:
            parts.append((False, []))
        elif not (len(parts) > 1 and parts[-2][1][:1] == [row] and not parts[-1][1]):
            parts[-1][1].append(row)
    return parts


def _heads_list(rows: list[Row], place: int) -> bool:
    text = rows[place].text
    if text[0] in "BVTÅOSEU" and _LIST.match(text) is not None:
        return True
    if text[-1] == ":" and _LEAD.match(text) is not None:
        return True
    if text[0] not in "MDFVSUOTR" or _MATERIAL.fullmatch(text) is None or place + 1 == len(rows):
        return False
    following = rows[place + 1].text
    return _BULLET.match(following) is not None or is_files(following)


def _of_rows(
    document: Document, layout: Layout, item: ItemSpan, rows: list[Row], listed: bool
) -> Iterator[Reference]:
    several = signed = False
    announced = item.number
    for group in _groups(layout, rows, listed):
        group = _as_marked(document, group)
        text = document.text[group[0].start : group[-1].end]
        start, mark, numbered = group[0].start, _MARK.match(text), _NUMBERED.match(text)
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
        elif files:
            titles, announced = files_in(text), number
        elif listed and (len(text) > _LONGEST_TITLE or _ends_list(text, signed)):
            listed = False
            continue
        elif several or listed:
            signed = signed or _BULLET.match(text) is not None
            titles = [entry_title(text)]
        else:
            yield from _pointed_at(document, item, group)
            titles = [t for row in group for t in titles_inside(row.text)] if " Bilag" in text else []
        number = number if files else item.number
        yield from _entries(document, layout, number, titles, (start, group[-1].end))


def _as_marked(document: Document, group: list[Row]) -> list[Row]:
    """Of a group that `./.` begins and that runs on behind its title: the lines of the title."""
    text = document.text[group[0].start : group[-1].end]
    mark = _MARK.match(text)
    if mark is None or _RUNS_ON.search(text) is None:
        return group
    words = text[mark.end() :]
    return _first_lines(group) if attachment_title(words) == words.strip().removesuffix(".") else group


def _announced(layout: Layout, text: str) -> str | None:
    """The number of the point that a line announces: the files of `Pkt. 44 Havnen` stand before its heading."""
    match = _POINT.match(text) if text[0] in "•PS" else None
    return match["number"] if match is not None and _has_item(layout, match["number"]) else None


def _has_item(layout: Layout, number: str) -> bool:
    return any(item.number == number for item in layout.items)


def _entries(
    document: Document, layout: Layout, number: str, titles: list[str], span: tuple[int, int]
) -> Iterator[Reference]:
    """The records of titles, each for its own point where it names one: `Punkt 3: Regnskab 2021`."""
    for title in titles:
        point = _POINT.match(title) if title[:1] in ("P", "S") else None
        if point is not None and point["mark"] and _has_item(layout, point["number"]):
            title, own = title[point.end() :].strip(), point["number"]
        else:
            own = number
        if title:
            yield reference(document, own, "attachment", title, span, "enclosure")


def _ends_list(text: str, signed: bool) -> bool:
    """Whether words below a list are no entry of it: a label, a sentence, a body's name, a line without the list's bullet."""
    if _STOP.match(text) is not None or _PROSE.search(text) is not None:
        return True
    return body_name(text) is not None or (signed and _ENTRY.match(text) is None)


def _pointed_at(document: Document, item: ItemSpan, group: list[Row]) -> Iterator[Reference]:
    """`Se bilag Havneplan 2025`"""
    for row in group:
        see = _SEE.search(row.text) if "e bilag" in row.text or "te bilag" in row.text else None
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
        mark = _MARK.match(row.text)
        several = several or (mark is not None and mark["several"] is not None)
        fresh = bool(group) and _is_fresh(layout, group[-1], row, several, listed)
        if group and row.start > group[-1].end and (mark or _NUMBERED.match(row.text) or fresh):
            yield group
            group = []
        group.append(row)
    if group:
        yield group


def _is_fresh(layout: Layout, before: Row, row: Row, several: bool, listed: bool) -> bool:
    if (listed and _ENTRY.match(row.text) is not None) or is_files(row.text) or is_files(before.text):
        return True
    if row.text[0].islower():
        return False
    if listed and (len(before.text) < _SHORT or _FILE.search(before.text) is not None):
        return True
    return several or layout.ended_on_purpose(before.index)


def reference(
    document: Document, number: str, kind: str, value: str, span: tuple[int, int], rule: str
) -> Reference:
    return Reference(
        number=number, kind=kind, value=value, evidence=evidence(document, *clipped(*span), rule)
    )
