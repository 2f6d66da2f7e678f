"""KL's mission and vision, printed on the cover of minutes: recognised by what it speaks of, wherever lines break."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kkrgraph.reading.lines import Printed

_HEADING = re.compile(r"(?:KL[’']?s )?(?:mission|vision)\b:? ?", re.IGNORECASE)
_OF_KL = re.compile(r"(?:KL|Kommunernes Landsforening) (?=[a-zæøå])")
_STEMS = re.compile(
    r"lokalt demokrati|fælles interesser|forhandlingsorgan|videnscent|fælles initiativ|beslutninger\."
    r"|helhedsperspektiv|opgaveløsning|indflydelse|kommunernes vegne|til gavn|samfundet\."
)
_BROKEN = re.compile(r"-\n")
_FEWEST_STEMS = 3
_LONGEST_IN_CHARACTERS = 500


def _stops(text: str) -> bool:
    """Whether a line cannot be part of the statement: it has a digit, or is the other heading."""
    return any(map(str.isdigit, text)) or _HEADING.fullmatch(text) is not None


def _statement(lines: Sequence[Printed], start: int) -> tuple[str, list[tuple[int, int]]]:
    """The text that may be the statement under the heading at `start`, and (index, end in the text) of its lines."""
    text = ""
    ends = []
    for index in range(start, len(lines)):
        line = lines[index].text
        if len(text) > _LONGEST_IN_CHARACTERS or (index > start and _stops(line)):
            break
        text = f"{text}{line}\n" if not line.endswith("-") else text + line[:-1]
        ends.append((index, len(text)))
    return text.replace("\n", " "), ends


def _block(lines: Sequence[Printed], start: int) -> Iterator[int]:
    heading = _HEADING.match(lines[start].text)
    if heading is None:
        return
    text, ends = _statement(lines, start)
    if _OF_KL.match(text, heading.end() if heading.end() < len(lines[start].text) else heading.end() + 1) is None:
        return
    stems = list(_STEMS.finditer(text))
    if len({stem.group() for stem in stems}) < _FEWEST_STEMS:
        return
    stop = text.find(".", stems[-1].end() - 1)
    for index, end in ends:
        yield index
        if end > stop:
            return


def mission(lines: Sequence[Printed]) -> set[int]:
    """Indexes of the lines of KL's mission and vision with their headings, among the lines of a whole file."""
    return {
        index
        for start, line in enumerate(lines)
        if line.text[:1] in "MmVvKk" and _HEADING.match(line.text)
        for index in _block(lines, start)
    }
