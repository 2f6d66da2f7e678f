"""Which lines belong to the sheet and not to the meeting: they are named, never lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kkrgraph.model import Furniture
from kkrgraph.reading.contents import contents
from kkrgraph.reading.lines import Printed
from kkrgraph.reading.mission import mark_mission
from kkrgraph.reading.navigation import is_navigation, split_hint
from kkrgraph.reading.page_heads import page_heads

_NEAR = 3


def _of_the_sheet(lines: Sequence[Printed]) -> list[Printed]:
    """Page heads, page numbers and navigation marked; what the format says of a line stands."""
    marks = page_heads(lines)
    for index, line in enumerate(lines):
        if is_navigation(line.text) and not _is_title(lines, index):
            marks[index] = Furniture.NAVIGATION
    return [
        replace(line, furniture=marks[index]) if index in marks and line.furniture is None else line
        for index, line in enumerate(lines)
    ]


def _is_title(lines: Sequence[Printed], index: int) -> bool:
    """`Næste møde` is a button beside `Forrige møde`, and else a point's title."""
    if lines[index].text.casefold() != "næste møde":
        return False
    near = lines[max(index - _NEAR, 0) : index + _NEAR + 1]
    return not any(line.text.casefold() == "forrige møde" for line in near)


def _without_hints(lines: Sequence[Printed]) -> list[Printed]:
    """A title and the hint glued behind it as two lines, the second one navigation."""
    parted: list[Printed] = []
    for line in lines:
        split = split_hint(line.text)
        if split is None or line.furniture is not None or not split[0]:
            parted.append(line)
            continue
        parted.append(replace(line, text=split[0]))
        parted.append(replace(line, text=split[1], furniture=Furniture.NAVIGATION))
    return parted


def recognise(lines: Sequence[Printed]) -> list[Printed]:
    """The cleaned lines of a whole file, in their order, each with the furniture it is, if any.

    Page heads are taken out first, so that contents and mission are seen to run on over pages.
    """
    marked = mark_mission(_of_the_sheet(_without_hints(lines)))
    places = [index for index, line in enumerate(marked) if line.furniture is None]
    for place in contents([marked[index] for index in places]):
        index = places[place]
        marked[index] = replace(marked[index], furniture=Furniture.CONTENTS)
    return marked
