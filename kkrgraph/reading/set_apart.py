"""Set apart: feet of pages in a text without page breaks, known by how they are set: far to the right, between empty lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kkrgraph.model import Furniture
from kkrgraph.reading.lines import Printed

_DATE = r"\d{1,2}(?:[-./]| ?\. ?)(?:\d{1,2}|[a-zæøå]{3,9})[-./ ] ?\d{2,4}"
_NUMBER = r"\d{1,3}(?: ?(?:/|af) ?\d{1,3})?"
# `                              3`
_ALONE = re.compile(rf"\s{{30,}}(?:[Ss]ide )?{_NUMBER}\s*")
# `Havnerådet, 9. september 2009                 2`, `               Havnerådet 03-05-2023  |  3`
_OF_MEETING = re.compile(
    rf"(?:\s{{20,}})?\S.{{1,80}}?(?<!\d){_DATE}(?:\s{{5,}}|\s*\|\s*|\s+[Ss]ide )(?:[Ss]ide )?{_NUMBER}\s*"
)


def feet(lines: Sequence[Printed]) -> Iterator[Printed]:
    """The raw lines of a text file, those that are the foot of a page marked."""
    for index, line in enumerate(lines):
        if line.text[-1:].isdigit() and _is_apart(lines, index) and _is_foot(line.text):
            yield replace(line, furniture=Furniture.PAGE_NUMBER)
        else:
            yield line


def _is_foot(text: str) -> bool:
    return _ALONE.fullmatch(text) is not None or _OF_MEETING.fullmatch(text) is not None


def _is_apart(lines: Sequence[Printed], index: int) -> bool:
    """Whether empty lines stand above and below, or the text ends."""
    above = index > 0 and not lines[index - 1].text.strip()
    below = index + 1 == len(lines) or not lines[index + 1].text.strip()
    return above and below
