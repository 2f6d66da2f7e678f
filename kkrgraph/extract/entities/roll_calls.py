"""Roll calls: points of the agenda that are the list of those who came, `1. Mødedeltagere`, `Fremmøde og afbud`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from kkrgraph.extract.structure.layout import ItemSpan, Layout, Row

_PRESENT = r"(?:møde)?deltagere|deltager(?:liste|fortegnelse)|fremmød(?:e|te)|tilstedeværende|til stede|mødte|navneopråb"
_ABSENT = r"afbud|fravær(?:ende)?|forfald"
_WORD = rf"(?:(?:velkomst|registrering af|konstatering af|meldte|evt\.|eventuelle?) )?(?:{_PRESENT}|{_ABSENT}|velkomst)"
_TITLE = re.compile(rf"(?:{_WORD})(?:(?:,| og| samt|/|-) ?(?:{_WORD}))*[.:]?", re.IGNORECASE)
_NAMES_PRESENT = re.compile(_PRESENT, re.IGNORECASE)
_NAMES_ABSENT = re.compile(_ABSENT, re.IGNORECASE)


def is_roll_call(title: str) -> bool:
    """Whether a point's title says that it is the list of those who came or stayed away."""
    if len(title) > 60 or _TITLE.fullmatch(title.strip()) is None:
        return False
    return _NAMES_PRESENT.search(title) is not None or is_of_absent(title)


def is_of_absent(title: str) -> bool:
    """Whether a roll call names those who stayed away alone."""
    return _NAMES_PRESENT.search(title) is None and _NAMES_ABSENT.search(title) is not None


def roll_calls(layout: Layout) -> Iterator[ItemSpan]:
    """The points that are roll calls."""
    for item in layout.items:
        if is_roll_call(item.title):
            yield item


# lines in which someone is said to have come or not
_TELLS = re.compile(
    r"[Aa]fbud|[Ff]raværende|[Dd]eltog (?:ikke|som|for|i stedet)|[Ii]kke (?:til ?stede|mødt)|"
    r"[Mm]ødte (?:ikke|for|i stedet)|[Ss]tedfortræder|[Ss]uppleant"
)
# what each of them holds
_HOLDS = ("fbud", "raværende", "eltog", "kke ", "ødte", "edfortræder", "uppleant")
_LONG = 300


def _tells(text: str) -> bool:
    for words in _HOLDS:
        if words in text:
            return _TELLS.search(text) is not None
    return False


def rows_of_names(layout: Layout) -> Iterator[Row]:
    """The lines in which a capitalised run is a name even if no list knows it: the head, roll calls, who was away."""
    called = (row for item in roll_calls(layout) for section in item.sections for row in section.rows)
    rulings = (row for item in layout.items for section in item.sections for row in section.rows)
    told = (row for row in rulings if len(row.text) < _LONG and _tells(row.text))
    yield from {row.index: row for row in chain(layout.head, called, told)}.values()
