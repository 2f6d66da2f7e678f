"""Where the head of a paper is: the lines before its first point, its contents and its first section."""

from __future__ import annotations

import re
from dataclasses import replace

from kkrgraph.extract.meetings.head_labels import parted
from kkrgraph.extract.structure.layout import Kind, Layout, Row
from kkrgraph.extract.structure.section_heads import section_of

_MONTH = r"(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)"
# `1. Godkendelse af dagsorden`, `Punkt 1: Havnen`, `åbent 4 Havnen`, `Nr.1 - Træffetid`; no `4. maj 2006`
_POINT = re.compile(
    rf"(?:(?:Punkt|Pkt\.?|Sag(?:\s?nr\.?)?|Nr\.?)\s?\d{{1,3}}\b|(?:[ÅåLl](?:ben|bent|ukket)\s+)\d{{1,3}}\s|\d{{1,3}}\s?[.:)]\s{{0,9}}(?!(?i:{_MONTH}|møde\b|kl\b))(?=[A-ZÆØÅ][a-zæøåA-ZÆØÅ]))"
)
_SECTIONS = (Kind.BACKGROUND, Kind.PROPOSAL, Kind.CASE, Kind.OTHER)
_RULING = re.compile(r"(?:Beslutning|Vedtagelse|Afgørelse|Resum[eé]|Beslutningstema)\b")
# pages that show PDFs print the document's title again: `Download "Referat fra mødet den 3. maj"`
_SHOWN_AGAIN = re.compile(r"Download [\"”“](?P<title>.+?)[\"”“]\Z")


def head_rows(layout: Layout) -> list[Row]:
    """The rows of the head; without items found, all rows before what looks like a point or a section."""
    rows: list[Row] = []
    for row in layout.head:
        if rows and _ends_head(row.text):
            break
        again = _SHOWN_AGAIN.match(row.text)
        rows += parted(row if again is None else _part(row, *again.span("title")))
    return rows


def _ends_head(text: str) -> bool:
    if _POINT.match(text) is not None:
        return True
    found = section_of(text)
    return found is not None and (found[0] in _SECTIONS or _RULING.match(text) is not None)


def _part(row: Row, start: int, end: int) -> Row:
    return replace(row, start=row.start + start, end=row.start + end, text=row.text[start:end])
