"""Listings: the list of contents above the items of a web page, and the lines further down that repeat its entries."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from kkrgraph.extract.structure.layout import Row
from kkrgraph.extract.structure.numbering import Candidate, cleared

_SHORTEST = 3
_LARGEST_STEP = 3
# points below an entry: `a. Maling`
_POINT = re.compile(r"(?:[a-zæøå][.)]|[-–•·])\s+\S")
_POINTS = 6
_PART = re.compile(
    r"(?:(?:Åbne|Lukkede|Fortrolige|Øvrige) (?:punkter|sager|dagsordenspunkter)|"
    r"(?:Punkter|Sager|Emner) til [a-zæøå]+|(?:Beslutnings|Orienterings|Drøftelses|Efterretnings)(?:sager|punkter)|"
    r"Til (?:beslutning|drøftelse|orientering|efterretning|godkendelse))\s*:?\Z"
)
# of a title that is cut short where the document ends
_FEWEST_LETTERS = 3
_ENOUGH_LETTERS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """Numbered titles one below the other. stop: the index of the first row behind them."""

    entries: tuple[Candidate, ...]
    stop: int

    @property
    def orders(self) -> frozenset[tuple[int, int]]:
        return frozenset(entry.order for entry in self.entries)

    def holds(self, candidate: Candidate) -> bool:
        return self.entries[0].row.index <= candidate.row.index < self.stop


def find_listing(candidates: Sequence[Candidate], rows: Sequence[Row]) -> Listing | None:
    """The first run of three or more numbered titles that stand one below the other, their numbers rising."""
    run: list[Candidate] = []
    for candidate, following in pairwise([*candidates, None]):
        assert candidate is not None
        if candidate.title:
            run.append(candidate)
        if following is not None and run and _goes_on(candidate, following, rows):
            continue
        if len(run) >= _SHORTEST:
            return Listing(entries=tuple(run), stop=run[-1].row.index + 1)
        run = []
    return None


def _goes_on(entry: Candidate, following: Candidate, rows: Sequence[Row]) -> bool:
    """Whether the next entry stands below this one, which may be broken over two lines."""
    between = rows[entry.row.index + 1 : following.row.index]
    rises = (
        0 < following.order[0] - entry.order[0] <= _LARGEST_STEP
        if entry.order[0] != following.order[0]
        else entry.order[1] < following.order[1]
    )
    return (
        entry.form is following.form
        and rises
        and bool(following.title)
        and (
            not between
            or (len(between) == 1 and (between[0].text[0].islower() or _is_part(between[0].text)))
            or (len(between) <= _POINTS and all(_POINT.match(row.text) for row in between))
        )
    )


def _is_part(text: str) -> bool:
    """Whether a line parts a list of contents: `ORIENTERING`, `Punkter til beslutning:`, `Lukkede sager`."""
    return text.isupper() or _PART.match(text) is not None


def repeated(listing: Listing, candidates: Sequence[Candidate], rows: Sequence[Row]) -> list[Candidate]:
    """The lines behind a listing that begin the items it lists: number and title, or where no line has both, the title alone."""
    behind = [c for c in candidates if c.row.index >= listing.stop and c.order in listing.orders]
    found = list(_in_order(listing, behind, len(rows)))
    if found:
        return found
    first_letters = {folded(entry.title)[:3] for entry in listing.entries}
    titles: dict[str, list[Row]] = {}
    for row in rows[listing.stop :]:
        if row.text[:3].casefold() in first_letters:
            titles.setdefault(folded(row.text), []).append(row)
    alone = [
        replace(entry, row=row)
        for entry in listing.entries
        for row in titles.get(folded(entry.title), ())[:1]
    ]
    alone = list(_in_order(listing, alone, len(rows)))
    first = bool(alone) and alone[0].order == listing.entries[0].order
    return alone if first and 2 * len(alone) >= min(len(listing.entries), 2 * _SHORTEST) else []


def _in_order(listing: Listing, lines: Sequence[Candidate], end: int) -> Iterator[Candidate]:
    """Of each entry the first line that repeats it, behind that of the entry before."""
    last = listing.stop - 1
    for entry in listing.entries:
        for line in lines:
            if line.order == entry.order and line.row.index > last and _same(entry, line, end):
                yield replace(line, listed=entry.title)
                last = line.row.index
                break


def folded(title: str) -> str:
    """A title without what differs between a list of contents and the item: case, spaces, full stop."""
    return re.sub(r"[\W_]+", " ", cleared(title)).strip().casefold()


def _same(entry: Candidate, line: Candidate, end: int) -> bool:
    """Whether two titles are one; that of a line is cut short where the document ends, an entry's where it is broken."""
    listed, printed = folded(entry.title), folded(line.title)
    if listed == printed:
        return True
    shortest = _FEWEST_LETTERS if line.row.index + 1 == end else _ENOUGH_LETTERS
    return min(len(listed), len(printed)) >= shortest and (
        listed.startswith(printed) or printed.startswith(listed)
    )


def torn(listing: Listing, candidate: Candidate, end: int) -> bool:
    """Whether a title is cut short by the document's end, so that the list of contents alone has it in full."""
    entries = [entry for entry in listing.entries if entry.order == candidate.order]
    return (
        bool(entries)
        and candidate.row.index + 1 == end
        and len(folded(candidate.title)) < len(folded(entries[0].title))
    )
