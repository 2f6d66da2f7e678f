"""Groups: bare headings above items, `4. Udpegninger` or `B. SAGER`, and the points that make a numbered line one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kkrgraph.extract.structure.cues import TOLD
from kkrgraph.extract.structure.layout import Layout, Row
from kkrgraph.extract.structure.numbering import Candidate, Form, candidate_of

_FEWEST = 2
_LONGEST_CHAPTER = 60
# `2.1 Karl Holm påtog sig at male broen`: a sentence is no title
_TELLS = re.compile(rf"\b{TOLD}\b|[.:;,]\Z")
_LONGEST_POINT = 80


def grouped(item: Candidate, under: list[Candidate]) -> list[Candidate]:
    """The points `2.1`, `2.2` right under `2. Konstituering`, which is then the heading of their group; none for other points."""
    titled: list[Candidate] = []
    for number, point in enumerate(under, start=1):
        if point.order[1] != number or len(point.title) > _LONGEST_POINT or _TELLS.search(point.title):
            break
        titled.append(point)
    right_below = bool(titled) and titled[0].row.index == item.row.index + 1
    return titled if right_below and len(titled) >= _FEWEST else []


def find_groups(layout: Layout, items: list[Candidate]) -> list[Row]:
    """Bare group headings (`4. Udpegninger`): they stand just before a two-level item or another group heading."""
    chapters = _chapters(layout, items)
    if not chapters and items and items[0].form is not Form.TWO_LEVEL:
        return _bare_groups(layout, items)
    if chapters or not items:
        return chapters
    starts = {c.row.index: c.order for c in items}
    groups: list[Row] = []
    # behind the last item: `7. Eventuelt` with nothing under it
    last = items[-1]
    following = (last.order[0] + 2, layout.rows[-1].index + 1)
    first = True  # whether what follows begins its group: `1. Karl Holm` above 1.2 is an entry of a list
    for row in reversed(layout.rows):
        order = starts.get(row.index)
        if order is not None:
            following, first = (order[0], row.index), order[1] == 1
            continue
        candidate = candidate_of(row)
        if (
            candidate is not None
            and candidate.form in (Form.PLAIN, Form.BARE, Form.NAMED)
            and candidate.title
        ):
            number = candidate.order[0]
            adjacent = following[1] - row.index <= 2
            if adjacent and first and number in (following[0], following[0] - 1):
                groups.append(row)
                following = (number, row.index)
                continue
    return groups[::-1]


def _bare_groups(layout: Layout, items: Sequence[Candidate]) -> list[Row]:
    """`2. Konstituering` right above `2.1 Valg af formand`, between items that have one number."""
    firsts = [c for c in items if c.form is Form.TWO_LEVEL and c.order[1] == 1]
    starts = {c.row.index for c in items}
    above = [(c, layout.rows[c.row.index - 1]) for c in firsts if c.row.index]
    return [
        row
        for point, row in above
        if row.index not in starts
        and (found := candidate_of(row)) is not None
        and found.order[0] == point.order[0]
    ]


# `B. VALG OG UDPEGNINGER`, `II. Sager til orientering`
_CHAPTER = re.compile(r"(?:[A-H]|[IVX]{1,4})\.?\s+(?=[A-ZÆØÅ])")


def _chapters(layout: Layout, items: Sequence[Candidate]) -> list[Row]:
    """Headings of chapters between items that are numbered through: lettered, and two of them at least right above an item."""
    found: list[Row] = []
    for item in items:
        above = layout.rows[item.row.index - 1] if item.row.index else None
        if above is None or len(above.text) > _LONGEST_CHAPTER or above.text[-1] in ".,;:":
            continue
        mark = _CHAPTER.match(above.text)
        if mark is not None and (above.text.isupper() or len(above.text) > mark.end() + 3):
            found.append(above)
    numerals = {row.text.split()[0] for row in found}
    return found if len(numerals) >= _FEWEST else []
