"""KL's mission and vision, printed on the cover of minutes: recognised by what it speaks of, wherever lines break."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kkrgraph.model import Furniture
from kkrgraph.reading.lines import Printed

_HEADING = re.compile(r"(?:KL[’']?s )?(?:mission|vision)\b:? ?", re.IGNORECASE)
_OF_KL = re.compile(r" ?(?:KL|Kommunernes Landsforening) (?=[a-zæøå])")
_STEMS = re.compile(
    r"lokalt demokrati|fælles interesser|forhandlingsorgan|videnscent|fælles initiativ|beslutninger\."
    r"|helhedsperspektiv|opgaveløsning|indflydelse|kommunernes vegne|til gavn|samfundet\."
)
_FEWEST_STEMS = 3
_LONGEST_IN_CHARACTERS = 600


def _stops(line: Printed) -> bool:
    """Whether a line cannot go on with the statement: it is furniture, has a digit, or is the other heading."""
    return (
        line.furniture is not None
        or any(map(str.isdigit, line.text))
        or _HEADING.fullmatch(line.text) is not None
    )


def _statement(lines: Sequence[Printed], start: int) -> tuple[str, list[int]]:
    """The text that may be the statement under the heading at `start`, and where in it each of its lines begins."""
    text = ""
    begins = []
    for index in range(start, len(lines)):
        line = lines[index].text
        if len(text) > _LONGEST_IN_CHARACTERS or (index > start and _stops(lines[index])):
            break
        begins.append(len(text))
        text += line[:-1] if line.endswith("-") else f"{line} "
    return text, begins


def _block(lines: Sequence[Printed], start: int) -> Iterator[tuple[int, int]]:
    """Index of each line of the block that begins at `start`, and how many of its characters belong to it."""
    heading = _HEADING.match(lines[start].text)
    text, begins = _statement(lines, start)
    if heading is None or _OF_KL.match(text, heading.end()) is None:
        return
    stems = list(_STEMS.finditer(text, 0, _LONGEST_IN_CHARACTERS))
    if len({stem.group() for stem in stems}) < _FEWEST_STEMS:
        return
    stop = text.find(".", stems[-1].end() - 1) + 1
    for index, begin in enumerate(begins, start=start):
        if begin < stop:
            yield index, stop - begin


def mark_mission(lines: Sequence[Printed]) -> list[Printed]:
    """The lines with KL's mission and vision marked; a line that goes on with other text is parted in two."""
    parts: dict[int, int] = {}
    for start, line in enumerate(lines):
        if line.text[:1] in "MmVvKk" and line.furniture is None and _HEADING.match(line.text):
            parts.update(_block(lines, start))
    marked = []
    for index, line in enumerate(lines):
        if index not in parts:
            marked.append(line)
            continue
        text, rest = line.text[: parts[index]].strip(), line.text[parts[index] :].strip()
        marked.append(replace(line, text=text, furniture=Furniture.MISSION))
        if rest:
            marked.append(replace(line, text=rest))
    return marked
