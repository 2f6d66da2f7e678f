"""The frame of a document: head, numbered items, their sections, blocks. Found by line, before any sentence is read."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise

from kkrgraph.model import Document, Line


class Kind(StrEnum):
    """The four sections of an item that the views show; every other heading only ends the section before it."""

    BACKGROUND = "Baggrund"
    PROPOSAL = "Indstilling"
    CASE = "Sagsfremstilling"
    DECISION = "Beslutning"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A body line with its words. width_left: characters that were free behind them on the line, at a guess."""

    index: int
    start: int
    end: int
    text: str
    line: Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph, a bullet or a heading inside a section: offsets, and the bullet or heading sign before them."""

    start: int
    end: int
    bullet: bool
    heading: bool = False


@dataclass(slots=True, kw_only=True)
class SectionSpan:
    """heading: the row of its heading, None for text directly under the item's title."""

    kind: Kind
    heading: Row | None
    rows: list[Row] = field(default_factory=list)
    body: str | None = None

    @property
    def start(self) -> int:
        return self.rows[0].start

    @property
    def end(self) -> int:
        return self.rows[-1].end


@dataclass(slots=True, kw_only=True)
class ItemSpan:
    """A numbered item: its heading rows (title, case number) and its sections in order."""

    number: str
    title: str
    title_start: int
    title_end: int
    head_end: int
    case: str | None = None
    officers: str | None = None
    sections: list[SectionSpan] = field(default_factory=list)
    end: int = 0

    def section(self, kind: Kind) -> list[SectionSpan]:
        return [section for section in self.sections if section.kind is kind and section.rows]


@dataclass(slots=True, kw_only=True)
class Layout:
    """rows: all body lines. head: those before the first item. consumed: indexes of rows that a rule has claimed.

    breaks: where a line begins that goes on from none: behind a heading, behind a line that ended early.
    reported: the issues that stand already, code and index of the row. more_headings: its template has a `Resume`.
    reflowed: the rows are cut at headings and not at line ends. numbers, listed, contents: of a transcript, which rows begin
    items and with what number, which are items that only the list of contents names, and which are that list; groups: those that are headings of groups;
    headings: those that head a section; rulings: those that rule under no heading. parted: indexes of rows above an empty line.
    """

    rows: list[Row]
    head: list[Row] = field(default_factory=list)
    items: list[ItemSpan] = field(default_factory=list)
    group_headings: list[Row] = field(default_factory=list)
    width: int = 0
    consumed: set[int] = field(default_factory=set)
    breaks: list[int] = field(default_factory=list)
    reported: set[tuple[str, int]] = field(default_factory=set)
    more_headings: bool = False
    reflowed: bool = False
    numbers: dict[int, str] = field(default_factory=dict)
    listed: dict[int, str] = field(default_factory=dict)
    contents: frozenset[int] = frozenset()
    groups: frozenset[int] = frozenset()
    headings: dict[int, Kind] = field(default_factory=dict)
    rulings: frozenset[int] = frozenset()
    cases_above: bool = False
    headed_proposals: bool = False
    headed: bool = False
    parted: frozenset[int] = frozenset()

    def consume(self, start: int, end: int) -> None:
        """Mark the rows that hold some of the characters from start to end as read."""
        first = max(bisect_right(self.rows, start, key=lambda row: row.start) - 1, 0)
        last = bisect_left(self.rows, end, key=lambda row: row.start)
        self.consumed.update(row.index for row in self.rows[first:last] if row.end >= start)

    def block_at(self, offset: int) -> tuple[int, int]:
        """The offsets of the lines that run on from one another around an offset."""
        place = bisect_right(self.breaks, offset)
        start = self.breaks[place - 1] if place else self.rows[0].start
        return start, self.breaks[place] if place < len(self.breaks) else self.rows[-1].end

    def item_at(self, offset: int) -> ItemSpan | None:
        """The item whose heading or text holds the offset."""
        for item in self.items:
            if item.title_start <= offset < item.end:
                return item
        return None

    def ended_on_purpose(self, index: int) -> bool:
        """Whether row `index` stopped although its next word would have fitted: the end of a paragraph or a heading."""
        if self.reflowed or index + 1 >= len(self.rows) or index in self.parted:
            return True
        text, below = self.rows[index].text, self.rows[index + 1].text
        room = self.width * 0.9 - len(text) - 1
        above = self.rows[index - 1].text if index else ""
        if room < 1 or is_half_label(text, below, above):
            return False
        space = below.find(" ")
        return (space if space >= 0 else len(below)) <= room


# `6. september` at the start of a line is a date that was broken over two lines
BULLET = re.compile(
    r"(?:[-–—•▪·*o]|\d{1,2}[.)](?!\s+(?:næstformand|viceborgmester|viceformand|suppleant|stedfortræder|"
    r"januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\b)|[a-zæøå]\)|[a-h]:|"
    r"[a-h]\.(?=\s+[A-ZÆØÅ]))\s+(?=\S)"
)
# `Stationsudvalg`, and below it `Nordby: Karl Holm`: a label of a list in a narrow column
_HALF = re.compile(
    r"(?:[A-ZÆØÅ][\wæøå-]*(?:udvalg|klynge|råd|gruppe|forum|netværk|center|kreds|skole)|"
    r"[A-ZÆØÅ][\wæøå-]* (?:[\wæøåÆØÅ-]+ ){0,3}(?:for|og|i|af)|[A-ZÆØÅ][\wæøå-]{5,}s)\Z"
)
_WORDS = re.compile(
    r"(?!(?:Medlem|Suppleant|Stedfortræder|Formand|Næstformand|Observatør|Repræsentant|Øvrige|Følgende)[a-zæøå]*\b)"
    r"[A-ZÆØÅ][\wæøåÆØÅ-]*(?:(?: (?:[\wæøåÆØÅ-]+|&)){1,5}|(?<=fonden)|(?<=puljen)|(?<=museet)|(?<=selskabet)|(?<=Center))"
)
_OTHER_HALF = re.compile(
    r"(?!(?:Personlig |Første )?(?:Medlem|Suppleant|Stedfortræder|Formand|Næstformand|Observatør|Repræsentant)[a-zæøå]*:)"
    r"[A-ZÆØÅ][\wæøåÆØÅ-]*(?: (?:[\wæøåÆØÅ-]+|A/S|I/S|ApS)){0,3}: "
    r"(?:[A-ZÆØÅ][\wæøå.-]+ [A-ZÆØÅ]|[Pp]ladsen |[Vv]akant|[Uu]besat|[Gg]envalg|[Ii]ngen )"
)
LONGEST_HALF = 40
# a name that was broken before its last word
FIRM_FORM = re.compile(r"(?:A/S|I/S|P/S|K/S|ApS|S/I|a\.m\.b\.a\.?|A\.?M\.?B\.?A)(?=[\s,.:;(])")


def is_half_label(text: str, below: str, above: str = "") -> bool:
    """Whether a short line is the first half of a label whose other half, with a name behind it, stands on the next.

    Under `Følgende blev valgt:` and between such entries any words with a capital may be one, but for headings of roles.
    """
    if len(text) > LONGEST_HALF or ": " not in below:
        return False
    if _OTHER_HALF.match(below) is None:
        return False
    among = above.endswith((":", ")")) or _OTHER_HALF.match(above) is not None
    return _HALF.match(text) is not None or (among and _WORDS.fullmatch(text) is not None)


# what stands on a line of its own in the head, however full the line above it is
_OPENS_LINE = re.compile(
    r"(?:(?:Man|Tirs|Ons|Tors|Fre|Lør|Søn)dag,? (?:den|d\.|\d)|"
    r"(?:Dato|Tid|Tidspunkt|Sted|Mødested|Deltagere|Afbud|Til ?stede|Ikke (?:til ?stede|mødt)|Fraværende|"
    r"Referent|Øvrige|Gæst(?:er)?|Desuden)\b|Kl\. ?\d)",
    re.IGNORECASE,
)


def rows_of(document: Document) -> list[Row]:
    """The body lines of a document, in order."""
    lines = [line for line in document.lines if line.furniture is None and line.end > line.start]
    return [
        Row(
            index=number, start=line.start, end=line.end, text=document.text[line.start : line.end], line=line
        )
        for number, line in enumerate(lines)
    ]


def usual_width(rows: list[Row]) -> int:
    """The length that full lines of the document have: that of its long lines, leaving the few longest out."""
    lengths = sorted(len(row.text) for row in rows)
    return lengths[int(len(lengths) * 0.9)] if lengths else 0


# where so many lines are set apart, empty lines part none
_MOST_PARTED = 0.75
# as many of all steps make one of them usual
_USUAL = 0.2


def parted_rows(document: Document, rows: list[Row]) -> frozenset[int]:
    """The indexes of the rows that an empty line follows, where lines stand close together elsewhere.

    The smallest step that is usual between two lines counts as close. Where the foot of a page was printed between two lines, nothing is known.
    """
    printed = {(line.page, line.number) for line in document.lines if line.furniture is not None}
    steps = {
        row.index: below.line.number - row.line.number
        for row, below in pairwise(rows)
        if below.line.page == row.line.page
        and not any(
            (row.line.page, number) in printed for number in range(row.line.number + 1, below.line.number)
        )
    }
    counted = Counter(steps.values())
    usual = min((step for step, times in counted.items() if times >= _USUAL * len(steps)), default=1)
    found = [index for index, step in steps.items() if step > usual]
    return frozenset(found) if len(found) < _MOST_PARTED * len(rows) else frozenset()


def find_breaks(layout: Layout) -> list[int]:
    """Where lines begin that go on from none; once the headings are claimed and before anything else is."""
    head = len(layout.head)
    return [
        following.start
        for row, following in pairwise(layout.rows)
        if (
            row.index in layout.consumed
            or layout.ended_on_purpose(row.index)
            or (following.index < head and _OPENS_LINE.match(following.text) is not None)
        )
        and FIRM_FORM.match(following.text) is None
        and (
            not following.text[0].islower()
            or BULLET.match(following.text) is not None
            # `til Havnerådet:` behind an empty line
            or (row.index in layout.parted and following.text.endswith(":"))
        )
    ]
