"""Late rosters: lists of those who came that stand under a point or at the end, where the head has none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kkrgraph.extract.structure.layout import Layout, Row

# `Til stede var:`, `Tilstede: Karl Holm, Eva Lind`; in running text the words go on
_COLON = r"(?: (?:på|i|under|ved) mødet)?(?: var| er)?(?: fra [^:]{2,40})? ?(?::|\Z)"
_LABEL = re.compile(
    r"(?:Til ?stede(?:værende)?|(?:Frem)?[Mm]ødte?|Mødedeltagere|Deltagerliste|"
    r"Følgende (?:deltog|var til ?stede|mødte)|I mødet deltog|"
    rf"[A-ZÆØÅ][a-zæøå]{{3,18}} til ?stede|Tilstedeværende medlemmer|Fremmødte medlemmer){_COLON}"
)
# which elsewhere may be those of another meeting
_AT_THE_ENDS = re.compile(rf"(?:Deltagere|Medlemmer|Deltog|Deltagende){_COLON}")
_INITIALS = frozenset("TFMDIÆØÅABCEGHJKLNOPRSUV")


def late_rosters(layout: Layout) -> Iterator[list[Row]]:
    """The rows of each section from the label of a roster on."""
    ends = (layout.items[0], layout.items[-1]) if layout.items else ()
    for item in layout.items:
        at_an_end = item in ends
        for section in item.sections:
            for place, row in enumerate(section.rows):
                if row.text[0] in _INITIALS and (
                    _LABEL.match(row.text) or (at_an_end and _AT_THE_ENDS.match(row.text))
                ):
                    yield section.rows[place:]
                    break
