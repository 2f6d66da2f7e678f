"""Readings: the records of minutes as things to draw, each with its place in the text."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass, fields

from kkrgraph.model import VIEWS, Deadline, Evidence, Minutes, Section
from kkrgraph.reference import bodies, derived

# The column that a record is best known by.
TITLES = {
    "meeting": "body",
    "attendance": "person",
    "items": "title",
    "sections": "section",
    "decisions": "act",
    "presentations": "person",
    "positions": "person",
    "appointments": "person",
    "seats": "body",
    "organisations": "name",
    "persons": "person",
    "references": "value",
    "meetings_ahead": "event",
    "amounts": "text",
    "agreements": "name",
}
# Views whose quote is wide, while what was read is a name or a number in it.
NARROW = frozenset({"persons", "organisations", "references", "amounts", "agreements"})
_PLACES = frozenset({"evidence", "start", "end", "page"})
_ENDS_SHOWN = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One record. number: its own, from 1, in the order of the views. rule: None for sections, which the layout gives.

    title: what it is best known by. fields: the other columns that are not empty.
    start, end: where it is drawn, offsets into the document's text. quote: the words it was read from.
    """

    number: int
    view: str
    rule: str | None
    title: str
    fields: tuple[tuple[str, str], ...]
    start: int
    end: int
    quote: str


def readings(minutes: Minutes) -> tuple[Reading, ...]:
    """Every record of the minutes, view by view."""
    records = [(view, record) for view in VIEWS for record in _records(minutes, view)]
    return tuple(_reading(number, view, record) for number, (view, record) in enumerate(records, start=1))


def _records(minutes: Minutes, view: str) -> tuple[object, ...]:
    value = getattr(minutes, view)
    return value if isinstance(value, tuple) else (value,)


def _reading(number: int, view: str, record: object) -> Reading:
    columns = dict(_columns(record))
    title = columns.pop(TITLES[view], None) or columns.get("action") or columns.get("kind") or view
    if isinstance(record, Section):
        start, end, rule, quote = record.start, record.end, None, ""
    else:
        evidence: Evidence = getattr(record, "evidence")  # noqa: B009
        start, end = _place(view, title, evidence)
        rule, quote = evidence.rule, evidence.quote
    return Reading(
        number=number,
        view=view,
        rule=rule,
        title=title,
        fields=tuple(columns.items()),
        start=start,
        end=end,
        quote=quote,
    )


def _columns(record: object) -> Iterator[tuple[str, str]]:
    # A section's start is an offset, a meeting's a time of day.
    left_out = _PLACES if isinstance(record, Section) else {"evidence"}
    for field in fields(record):  # type: ignore[arg-type]
        value = getattr(record, field.name)
        if field.name not in left_out and value is not None and value != ():
            yield field.name, _shown(record, field.name, value)


def _shown(record: object, name: str, value: object) -> str:
    if isinstance(record, Section) and name == "text":
        words = record.text.split()
        short = len(words) <= 2 * _ENDS_SHOWN
        return record.text if short else f"{' '.join(words[:_ENDS_SHOWN])} … {' '.join(words[-_ENDS_SHOWN:])}"
    if isinstance(value, tuple):  # the deadlines or amounts of an act
        return ", ".join(part.date if isinstance(part, Deadline) else part.text for part in value)
    if isinstance(value, bool):
        return str(value).lower()
    return value.isoformat() if isinstance(value, datetime.date) else str(value)


def _place(view: str, title: str, evidence: Evidence) -> tuple[int, int]:
    """Where in the quote the name or the number stands; the whole quote where it is written in no known way."""
    if view in NARROW:
        for spelling in (title, *_spellings(title)):
            found = re.search(rf"(?<!\w){re.escape(spelling)}", evidence.quote, re.IGNORECASE)
            if found is not None:
                return evidence.start + found.start(), evidence.start + found.end()
    return evidence.start, evidence.end


def _spellings(name: str) -> tuple[str, ...]:
    known = _known().get(name, ())
    short = name.removesuffix(" Kommune").removesuffix("s")
    return (*known, short) if short != name else known


@derived
def _known() -> dict[str, tuple[str, ...]]:
    return {body.name: body.aliases for body in bodies()}
