"""Numbering: which lines begin an item or a group of items, by their number and by the chain that the numbers make."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from kkrgraph.extract.layout import Layout, Row

IsHeading = Callable[[str], object]

# `9.00 i Byens Hus` is a time, no item: the second figure has no leading zero
_TWO_LEVEL = re.compile(r"(?P<number>\d{1,2}\.[1-9]\d?)\.?\s+(?P<title>\S.*)\Z")
_ONE_LEVEL = re.compile(
    r"(?:(?:[Pp]unkt|[Pp]kt\.|[Dd]agsordenspunkt|[Ss]ag)\s+(?:nr\.?\s*)?(?P<named>\d{1,3}(?:/\d\d)?)\s*[.:)–-]?|(?P<number>\d{1,3})\.|"
    r"(?P<open>\d{1,3})\s+\((?:[Åå]ben|[Åå]bent|[Ll]ukket)[^)]*\)\s*[:.–-]?|(?P<slashed>\d{1,3}/\d\d)\s*[.:]?|(?P<bare>\d{1,3})(?=\s+[A-ZÆØÅ]))\s*(?P<title>\S.*)?\Z"
)
_INITIALS = r"[A-Za-zæøåÆØÅ]{2,5}(?:\s*/\s*[A-Za-zæøåÆØÅ]{2,5})*"
CASE = re.compile(
    r"(?:(?:Sags?(?:nr|nummer|-?ID|-?id|snr)?|J\.?nr|Journalnr|Acadre|ESDH)\.?\s*:?\s*)?"
    r"(?P<case>[A-ZÆØÅ]{2,5}-\d{4}-\d{4,7}|\d{2,4}/\d{3,6}|\d{3,4}-\d{4}-\d{3,6}|\d{1,3}(?:-\d{1,3}){3,5}|\d\d\.\d\d\.\d\d-[A-ZÆØÅ]\d\d-\d{1,4}-\d\d)"
    rf"(?:\s*[,/–-]?\s*(?:[Ss]agsbehandler|[Kk]ontakt|[Aa]nsvarlig)?:?\s*(?P<officers>(?!Sagsf){_INITIALS}))?(?:\s*Sagsforløb\b.*)?\s*\Z"
)
# on the line below the case number
OFFICER = re.compile(
    rf"(?:[Ss]agsbehandler|[Aa]nsvarlig)(?: \(?initialer\)?)?\s*:\s*(?P<officers>{_INITIALS})\s*\Z"
)

# the characters that a number or the word before it begins with
_BEGINS = frozenset("0123456789PpDdSs")


class Form(IntEnum):
    """How a document numbers its items."""

    BARE = 0
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


def _candidate(row: Row) -> Candidate | None:
    if row.text[0] not in _BEGINS or len(row.text) > 220:
        return None
    match = _TWO_LEVEL.match(row.text)
    if match and CASE.match(row.text):
        return None
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
    number = match["named"] or match["number"] or match["open"] or match["slashed"] or match["bare"]
    title = match["title"] or ""
    if title and not (title[0].isupper() or title[0].isdigit() or title[0] in "”\"'«"):
        return None
    form = Form.BARE if match["bare"] else Form.PLAIN if match["number"] else Form.NAMED
    if CASE.match(row.text):
        return None
    return Candidate(row=row, number=number, title=title, form=form, order=(int(number.split("/")[0]), 0))


def _has_frame(rows: Sequence[Row], index: int, stop: int, is_heading: IsHeading) -> bool:
    """Whether a case number or a section's heading follows within a few lines: what makes a numbered line an item."""
    return any(CASE.match(row.text) or is_heading(row.text) for row in rows[index + 1 : min(index + 7, stop)])


def find_items(layout: Layout, is_heading: IsHeading) -> list[Candidate]:
    """The lines that begin items, in the numbering form that gives most items; two-level before named before plain.

    is_heading: says of a line's text whether it is a section's heading. Numbers without any sign count only where no
    other form gives items.
    """
    candidates = [c for c in map(_candidate, layout.rows) if c is not None]
    chains = [
        _chain([c for c in candidates if c.form is form], layout.rows, is_heading)
        for form in sorted(Form, reverse=True)
        if form is not Form.BARE
    ]
    found = max(chains, key=len)
    if found:
        return found
    bare = _chain([c for c in candidates if c.form is Form.BARE], layout.rows, is_heading)
    return bare if len(bare) >= 2 else []


def _chain(candidates: list[Candidate], rows: Sequence[Row], is_heading: IsHeading) -> list[Candidate]:
    """The candidates with a frame, their numbers rising by one; an entry of an unmarked contents list has no frame."""
    framed = []
    for position, candidate in enumerate(candidates):
        stop = candidates[position + 1].row.index if position + 1 < len(candidates) else len(rows)
        if _has_frame(rows, candidate.row.index, stop, is_heading):
            framed.append(candidate)
    if framed and framed[0].form is Form.NAMED:
        # `Punkt 9: Eventuelt` is an item even where its text follows at once
        first, numbers = framed[0].row.index, {c.number for c in framed}
        places = {c.row.index for c in framed}
        framed = [
            c
            for c in candidates
            if c.row.index in places or (c.row.index > first and c.number not in numbers)
        ]
    titled = [c for c in candidates if c.title and c.form is not Form.BARE]
    if not framed and len(titled) >= 2:
        framed = _last_run(titled)
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
        if (
            candidate is not None
            and candidate.form is Form.PLAIN
            and candidate.title
            and following is not None
        ):
            number = candidate.order[0]
            adjacent = following[1] - row.index <= 2
            if adjacent and (number == following[0] or number + 1 == following[0]):
                groups.append(row)
                following = (number, row.index)
                continue
    return groups[::-1]
