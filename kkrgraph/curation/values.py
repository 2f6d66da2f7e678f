"""The columns of a statement as text, as reviewers see and write them, and text as the values that records hold."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import fields
from functools import cache
from types import UnionType
from typing import Any, get_args, get_type_hints

from kkrgraph.model import RECORDS, Evidence, Record
from kkrgraph.namespaces import ACT, ORGANIZATION_KIND, REFERENCE_KIND, STATUS, TOPIC, VOTE

# What no reviewer writes: places in the text, and records inside a record.
_OF_THE_READER = frozenset({"evidence", "start", "end", "page", "text", "deadlines", "amounts", "effective"})
_EVENTS = frozenset({"nominated", "appointed", "resigned", "left_party", "vacancy"})
CODES: Mapping[tuple[str, str], frozenset[str]] = {
    ("meeting", "kind"): frozenset({"referat", "dagsorden"}),
    ("attendance", "status"): STATUS.terms,
    ("sections", "section"): frozenset({"Baggrund", "Indstilling", "Sagsfremstilling", "Beslutning"}),
    ("decisions", "act"): ACT.terms,
    ("appointments", "action"): _EVENTS,
    ("organisations", "kind"): ORGANIZATION_KIND.terms,
    ("references", "kind"): REFERENCE_KIND.terms,
    ("topics", "topic"): TOPIC.terms,
    ("proposals", "acts"): ACT.terms,
    ("votes", "kind"): VOTE.terms,
}
_DAY = r"\d{4}(-\d{2}(-\d{2})?)?"
_FORMS: Mapping[tuple[str, str], tuple[re.Pattern[str], str]] = {
    ("meeting", "start"): (re.compile(r"([01]\d|2[0-3]):[0-5]\d"), "a time like 09:30"),
    ("meeting", "end"): (re.compile(r"([01]\d|2[0-3]):[0-5]\d"), "a time like 09:30"),
    ("meetings_ahead", "date"): (re.compile(f"{_DAY}(/{_DAY})?"), "a date like 2026-01-23, 2026-04 or 2026"),
    ("agreements", "date"): (re.compile(f"{_DAY}(/{_DAY})?"), "a date like 2026-01-23, 2026-04 or 2026"),
}


@cache
def columns_of(view: str) -> tuple[str, ...]:
    """The columns of a view that can be judged, in their order; `start` and `end` of a meeting are times of day."""
    names = [field.name for field in fields(RECORDS[view])]
    own = {"meeting": {"start", "end"}, "amounts": {"text"}}.get(view, set())
    return tuple(name for name in names if name not in _OF_THE_READER or name in own)


@cache
def _types(view: str) -> dict[str, Any]:
    return get_type_hints(RECORDS[view])


def may_be_empty(view: str, column: str) -> bool:
    """Whether a statement can be without this column. What stands outside all items has no number."""
    kind = _types(view)[column]
    return column == "number" or (isinstance(kind, UnionType) and type(None) in get_args(kind))


def shown(record: Record, view: str) -> tuple[tuple[str, str], ...]:
    """The columns of a record that are not empty, as text."""
    values = ((name, _text(getattr(record, name))) for name in columns_of(view))
    return tuple((name, text) for name, text in values if text)


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return "/".join(value)
    return value.isoformat() if isinstance(value, datetime.date) else str(value)


def parsed(view: str, column: str, text: str) -> object:
    """The value of a column. Raises ValueError, with what is wanted, for text that is none."""
    if column not in columns_of(view):
        raise ValueError(f"{view} has no column {column!r}; it has {', '.join(columns_of(view))}")
    if not text:
        if not may_be_empty(view, column):
            raise ValueError(f"{column} cannot be empty")
        return "" if column == "number" else None
    _check(view, column, text)
    return _typed(view, column, text)


def _check(view: str, column: str, text: str) -> None:
    codes = CODES.get((view, column))
    words = text.split("/") if column == "acts" else [text]
    if codes is not None and not codes.issuperset(words):
        raise ValueError(f"{column} cannot be {text!r}; it is one of {', '.join(sorted(codes))}")
    pattern, wanted = _FORMS.get((view, column), (None, ""))
    if pattern is not None and not pattern.fullmatch(text):
        raise ValueError(f"{column} cannot be {text!r}; it is {wanted}")


def _typed(view: str, column: str, text: str) -> object:
    kind = _types(view)[column]
    kinds = get_args(kind) if isinstance(kind, UnionType) else (kind,)
    if bool in kinds:
        if text not in ("true", "false"):
            raise ValueError(f"{text!r} is neither true nor false")
        return text == "true"
    if int in kinds:
        if not re.fullmatch(r"\d+", text):
            raise ValueError(f"{text!r} is no whole number")
        return int(text)
    if datetime.date in kinds:
        return datetime.date.fromisoformat(text)
    return text if str in kinds else tuple(text.split("/"))


def made(view: str, values: Mapping[str, str], evidence: Evidence) -> Record:
    """A new statement. Raises ValueError for a column that is missing, unknown or cannot hold its value."""
    for column in values:
        parsed(view, column, values[column])
    given: dict[str, Any] = {
        column: parsed(view, column, values.get(column, "")) for column in columns_of(view)
    }
    record: Record = RECORDS[view](**given, **{"evidence": evidence})  # type: ignore[arg-type]
    return record
