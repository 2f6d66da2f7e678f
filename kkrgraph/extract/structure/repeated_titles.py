"""The list of contents in the head, known by the items that it repeats: whole entries, or numbers and titles on lines of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kkrgraph.extract.structure.layout import Layout, Row
from kkrgraph.extract.structure.listing import folded

# `Indhold`, `Sagsoversigt:`, `DAGSORDEN`, `Punkter på mødet`
_HEADING = re.compile(
    r"(?:Indhold(?:sfortegnelse|soversigt)?|(?:Sags?|Punkt)(?:oversigt|liste|fortegnelse)|Sagsoversigt|Oversigt|"
    r"Dagsorden(?:en|s?punkter)?|Emner|(?:Sager|Punkter)(?: (?:på|til) (?:mødet|behandling|dagsordenen))?)\s*:?",
    re.IGNORECASE,
)
# `1.`, `2 3 4`, `Pkt. 5`, `183.`, `4/18`, `1.2.`
_NUMBERS = re.compile(
    r"(?:(?:Punkt|Pkt\.?|Sag|Nr\.?)\s?)?\d{1,3}(?:[./]\d{1,3})*\.?(?:\s\d{1,3}(?:[./]\d{1,3})*\.?)*\Z"
)
# `1. `, `Punkt 3: `, `4/18 `, `åbent 5 ` before a title
_NUMBERED = re.compile(
    r"(?:[^\W\d]{2,6}\.?\s)?\d{1,3}(?:[./]\d{1,3})*\s?[.:)–-]?\s+(?:\([ÅåLl]\w+\)\s*)?(?P<title>\S.*)\Z"
)
_FEWEST_TITLES = 2
_LONGEST_LINE = 200
_SHORTEST_BROKEN = 12


def claim_contents(layout: Layout) -> None:
    """Marks the head's lines that repeat titles of items, with their numbers and their heading; two titles at least tell a list."""
    titles = {folded(item.title) for item in layout.items} - {""}
    rows = [row for row in layout.head if len(row.text) <= _LONGEST_LINE]
    entries = _entries(rows, titles)
    if len(entries) < _FEWEST_TITLES:
        return
    layout.consumed.update(row.index for row in entries)
    below = entries[0].index
    for row in rows:
        if _NUMBERS.match(row.text) is not None and below - len(titles) - 2 <= row.index <= entries[-1].index:
            layout.consumed.add(row.index)
    _claim_heading(layout, rows)


def _entries(rows: Sequence[Row], titles: set[str]) -> list[Row]:
    """The lines that are an item's title, with or without its number, or where that is long, its beginning and then its end."""
    found: list[Row] = []
    begun = ""
    for row in rows:
        numbered = _NUMBERED.match(row.text)
        printed = folded(row.text if numbered is None else numbered["title"])
        if begun and f"{begun} {folded(row.text)}" in titles:
            printed = f"{begun} {folded(row.text)}"
        begins = len(printed) >= _SHORTEST_BROKEN and any(title.startswith(f"{printed} ") for title in titles)
        if printed in titles or begins:
            found.append(row)
        begun = printed if begins else ""
    return found


def _claim_heading(layout: Layout, rows: list[Row]) -> None:
    """The heading of a list stands right above a line of it."""
    for row in rows:
        if row.index + 1 in layout.consumed and _HEADING.fullmatch(row.text) is not None:
            layout.consumed.add(row.index)
