"""Unnumbered points: the titles of minutes that number none, told by the case number or the first heading below each."""

from __future__ import annotations

from collections.abc import Sequence

from kkrgraph.extract.structure.layout import Kind, Layout, Row
from kkrgraph.extract.structure.numbering import CASE, Candidate, Form
from kkrgraph.extract.structure.section_heads import section_of

_LONGEST, _FEWEST = 110, 2


def titled_points(layout: Layout) -> list[Candidate]:
    """The lines that head points without numbers; none where fewer than two are told for certain.

    A title stands above its case number, or below an empty line right above the heading of a section, once a ruling has
    ended the point before.
    """
    rows = layout.rows
    found: list[Candidate] = []
    ruled = True
    for place, row in enumerate(rows[:-1]):
        kind = section_of(row.text)
        if kind is not None:
            ruled = ruled or kind[0] is Kind.DECISION
            continue
        if not _may_be_title(row):
            continue
        below = rows[place + 1]
        cased = CASE.match(below.text) is not None
        headed = ruled and _stands_apart(rows, place) and section_of(below.text) is not None and bool(found)
        if cased or headed:
            found.append(
                Candidate(row=row, number="", title=row.text, form=Form.BARE, order=(len(found) + 1, 0))
            )
            ruled = False
    return found if len(found) >= _FEWEST else []


def _may_be_title(row: Row) -> bool:
    text = row.text
    return len(text) <= _LONGEST and text[0].isupper() and text[-1] not in ".:;," and CASE.match(text) is None


def _stands_apart(rows: Sequence[Row], place: int) -> bool:
    """Whether an empty line or another page stands above a row."""
    above, row = rows[place - 1].line if place else None, rows[place].line
    return above is None or above.page != row.page or row.number > above.number + 1
