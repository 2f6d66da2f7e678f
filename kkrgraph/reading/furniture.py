"""Which lines belong to the sheet and not to the meeting: they are named, never lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kkrgraph.model import Furniture
from kkrgraph.reading.contents import contents
from kkrgraph.reading.lines import Printed
from kkrgraph.reading.mission import mission
from kkrgraph.reading.navigation import is_navigation
from kkrgraph.reading.page_heads import page_heads


def recognise(lines: Sequence[Printed]) -> list[Printed]:
    """The cleaned lines of a whole file, in their order, each with the furniture it is, if any.

    What the format says stands; page heads are taken out first, so that contents and mission run on over pages.
    """
    marks = page_heads(lines)
    marks.update({index: Furniture.NAVIGATION for index, line in enumerate(lines) if is_navigation(line.text)})
    marks.update({index: line.furniture for index, line in enumerate(lines) if line.furniture is not None})
    rest = [index for index in range(len(lines)) if index not in marks]
    remaining = [lines[index] for index in rest]
    marks.update({rest[place]: Furniture.MISSION for place in mission(remaining)})
    marks.update({rest[place]: Furniture.CONTENTS for place in contents(remaining)})
    return [replace(line, furniture=marks.get(index)) for index, line in enumerate(lines)]
