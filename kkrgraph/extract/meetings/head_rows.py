"""Where the head of a paper is: the lines before its first point, its contents and its first section."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from kkrgraph.extract.meetings.head_labels import parted
from kkrgraph.extract.structure.layout import Kind, Layout, Row
from kkrgraph.extract.structure.section_heads import section_of
from kkrgraph.model import Document

_MONTH = r"(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)"
# `1. Godkendelse af dagsorden`, `Punkt 1: Havnen`, `åbent 4 Havnen`, `Nr.1 - Træffetid`; no `4. maj 2006`
_POINT = re.compile(
    rf"(?:(?:Punkt|Pkt\.?|Sag(?:\s?nr\.?)?|Nr\.?)\s?\d{{1,3}}\b|(?:[ÅåLl](?:ben|bent|ukket)\s+)\d{{1,3}}\s|"
    rf"\d{{1,3}}\s?[.:)]\s{{0,9}}(?!(?i:{_MONTH}|møde\b|kl\b))(?=[A-ZÆØÅ][a-zæøåA-ZÆØÅ]))"
)
_SECTIONS = (Kind.BACKGROUND, Kind.PROPOSAL, Kind.CASE, Kind.OTHER)
_RULING = re.compile(r"(?:Beslutning|Vedtagelse|Afgørelse|Resum[eé]|Beslutningstema)\b")
# pages that show PDFs print the document's title again: `Download "Referat fra mødet den 3. maj"`
_SHOWN_AGAIN = re.compile(r"Download [\"”“](?P<title>.+?)[\"”“]\Z")
# a sentence that tells when and where the meeting was
_TELLS = re.compile(
    r"\b[Mm]ødet (?:(?:blev|er|var) (?:af)?holdt|(?:af)?holdtes|fandt sted|begyndte)\b|"
    r"\b(?:var samlet|samledes|mødtes|(?:af)?holdt møde)\b"
)
_SENTENCE_END = re.compile(r"(?<=[\w)]{3})\. (?=[A-ZÆØÅ])|(?<=\d)\. (?=Mødet)")
# pages printed as one line: `KKR FYN Møde i KKR Fyn fredag den 3. maj 2021 kl. 9.00-11.30 i Havnesalen. Indholdsfortegnelse`
_OF_MEETING = re.compile(
    rf"\b(?:[Mm]øde|MØDE) i [A-ZÆØÅ][^.:;]{{2,60}}? (?:\w+dag,? )?(?:den |"
    rf"d\. ?)?\d{{1,2}}\. {_MONTH}\w* 20\d\d(?:[^.]|(?<=\bkl)\.|\.(?=[\da-zæøå])){{0,140}}(?=\.? [A-ZÆØÅ]|\.)"
)
_SPACE = re.compile(r"\s")
_LONGEST, _LONG_LINE = 300, 160


def head_rows(layout: Layout) -> list[Row]:
    """The rows of the head; without items found, all rows before what looks like a point or a section."""
    rows: list[Row] = []
    for row in layout.head:
        if rows and _ends_head(row.text):
            break
        again = _SHOWN_AGAIN.match(row.text)
        for part in _pages(row) if len(row.text) > _LONG_LINE else [row]:
            rows += parted(part if again is None else _part(row, *again.span("title")))
    return rows


def _pages(row: Row) -> list[Row]:
    """A page printed as one line, cut before and behind the words that tell which meeting it is."""
    told = _OF_MEETING.search(row.text)
    if told is None:
        return [row]
    spans = ((0, told.start()), told.span(), (told.end(), len(row.text)))
    return [_part(row, start, end) for start, end in spans if row.text[start:end].strip(" .")]


def joined(document: Document, layout: Layout, rows: list[Row]) -> list[Row]:
    """The rows with each sentence about the meeting as one: `Mødet blev holdt den 3. maj fra kl. 9.15 til kl.`, and its next lines."""
    found: list[Row] = []
    waiting = list(rows)
    while waiting:
        row = waiting.pop(0)
        last = row
        told = _TELLS.search(row.text) is not None
        while (
            told and waiting and _goes_on(layout, last, waiting[0]) and waiting[0].end - row.start < _LONGEST
        ):
            last = waiting.pop(0)
            layout.consumed.add(last.index)
        found += [row] if last is row else _sentences(document, row, last)
    return found


def _goes_on(layout: Layout, row: Row, following: Row) -> bool:
    if row.text[-1] in ".:" or following.index != row.index + 1:
        return False
    return not following.text[0].isupper() or not layout.ended_on_purpose(row.index)


def _sentences(document: Document, first: Row, last: Row) -> list[Row]:
    """The sentences of several lines as rows of their own, each at its place in the document."""
    text = _SPACE.sub(" ", document.text[first.start : last.end])
    cuts = [0, *(match.end() for match in _SENTENCE_END.finditer(text)), len(text)]
    return [
        replace(first, start=first.start + start, end=first.start + end, text=text[start:end].rstrip())
        for start, end in pairwise(cuts)
    ]


def _ends_head(text: str) -> bool:
    if _POINT.match(text) is not None:
        return True
    found = section_of(text)
    return found is not None and (found[0] in _SECTIONS or _RULING.match(text) is not None)


def _part(row: Row, start: int, end: int) -> Row:
    return replace(row, start=row.start + start, end=row.start + end, text=row.text[start:end])
