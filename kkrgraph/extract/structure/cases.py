"""Case numbers above titles: `Sagsnr. 17/3120` or `02.13.00-A21-4-18`, and `1. Broen` below it, as web pages print them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kkrgraph.extract.structure.layout import Layout, Row
from kkrgraph.extract.structure.listing import Listing
from kkrgraph.extract.structure.numbering import CASE, Candidate

_LABELS = ("Sag", "J.", "J ", "Journal", "Acadre", "ESDH")


# a number of the municipalities' common journal plan tells itself
_JOURNAL = re.compile(r"\d\d\.\d\d\.\d\d[.-]?[A-ZÆØÅ]\d\d-")


def _labelled(row: Row) -> re.Match[str] | None:
    if row.text[:1].isdigit() and _JOURNAL.match(row.text) is not None:
        return CASE.match(row.text)
    match = CASE.match(row.text) if row.text.startswith(_LABELS) else None
    return match if match is not None and match["label"] is not None else None


def cases_above(rows: Sequence[Row], candidates: Sequence[Candidate], listing: Listing | None) -> bool:
    """Whether a document prints case numbers above its items: the first one stands over a numbered line, and under none.

    Behind the text of one item a case number stands over the next; the last one then stands over none.
    """
    numbered = {c.row.index for c in candidates if listing is None or not listing.holds(c)}
    cases = [row.index for row in rows if _labelled(row) is not None]
    if not cases or cases[0] + 1 not in numbered or cases[0] - 1 in numbered:
        return False
    return cases[-1] + 1 in numbered or cases[0] < min(numbered)


def case_above(layout: Layout, index: int) -> re.Match[str] | None:
    """The case number on the line just above row `index`, in a document that prints them so; None where there is none."""
    if not layout.cases_above or index == 0:
        return None
    return _labelled(layout.rows[index - 1])
