"""One row of a CSV of judgements as a record, and back; strict, since a judgement that is misread is lost."""

from __future__ import annotations

import datetime
import json
import unicodedata
from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from kkrgraph.curation.places import folded
from kkrgraph.curation.values import columns_of, made, parsed
from kkrgraph.model import (
    JUDGED,
    UNREAD,
    Evidence,
    NameJudgement,
    Removal,
    Sameness,
    StatementJudgement,
    Verdict,
)

Row = Mapping[str, str]
STATEMENTS = (
    *("document", "view", "judgement", "quote", "before", "after", "record", "field", "value"),
    *("reviewer", "date", "note"),
)
NAMES = ("document", "name", "other_document", "other_name", "judgement", "reviewer", "date", "note")
REMOVED = ("name", "municipality", "document", "reason", "reviewer", "date")
# A meeting is one and a section is a stretch of the sheet: neither can be added, and a meeting cannot be rejected.
_NEVER = {
    ("meeting", Verdict.REJECT), ("meeting", Verdict.ADD), ("sections", Verdict.ADD),
    (UNREAD, Verdict.REJECT), (UNREAD, Verdict.CORRECT), (UNREAD, Verdict.ADD),
}  # fmt: skip
# The kinds of statement that a reviewer can add.
ADDABLE = tuple(view for view in JUDGED if (view, Verdict.ADD) not in _NEVER)
_NOWHERE = Evidence(start=0, end=0, quote="", page=1, rule="")
Code = TypeVar("Code", bound=StrEnum)


def statement(row: Row) -> StatementJudgement:
    """The judgement of a row of statements.csv. Raises ValueError, with what is wrong."""
    _need(row, "document", "view", "judgement", "quote", "reviewer", "date")
    view, verdict = row["view"], _code(Verdict, row["judgement"])
    if view not in JUDGED:
        raise ValueError(f"view cannot be {view!r}; it is one of {', '.join(JUDGED)}")
    if (view, verdict) in _NEVER:
        raise ValueError(f"a statement of {view} cannot be judged {verdict!s}")
    if not folded(row["quote"]):
        raise ValueError("the quote has no letter or digit")
    record = _record(view, row["record"])
    _check(view, verdict, record, row)
    return StatementJudgement(
        document=_id(row["document"]),
        view=view,
        judgement=verdict,
        quote=row["quote"],
        before=row["before"],
        after=row["after"],
        record=tuple(record.items()),
        field=row["field"],
        value=row["value"],
        reviewer=row["reviewer"],
        date=_date(row["date"]),
        note=row["note"],
    )


def _check(view: str, verdict: Verdict, record: Mapping[str, str], row: Row) -> None:
    if verdict is Verdict.ADD:
        made(view, record, _NOWHERE)
    elif view != UNREAD:
        unknown = sorted(set(record) - set(columns_of(view)))
        if unknown or not record:
            raise ValueError(f"record: {view} has no column {unknown[0]!r}" if unknown else "record is empty")
    if verdict is Verdict.CORRECT:
        _need(row, "field")
        parsed(view, row["field"], row["value"])
    elif row["field"] or row["value"]:
        raise ValueError("field and value are for correct alone")


def name(row: Row) -> NameJudgement:
    """The judgement of a row of names.csv. Raises ValueError, with what is wrong."""
    _need(row, "document", "name", "other_document", "other_name", "judgement", "reviewer", "date")
    return NameJudgement(
        document=_id(row["document"]),
        name=row["name"],
        other_document=_id(row["other_document"]),
        other_name=row["other_name"],
        judgement=_code(Sameness, row["judgement"]),
        reviewer=row["reviewer"],
        date=_date(row["date"]),
        note=row["note"],
    )


def removal(row: Row) -> Removal:
    """The removal of a row of removed.csv. Raises ValueError, with what is wrong."""
    _need(row, "name", "reviewer", "date")
    if len(row["name"].split()) < 2:
        raise ValueError(f"name is the full name, and {row['name']!r} is one word")
    return Removal(
        name=" ".join(row["name"].split()),
        municipality=row["municipality"],
        document=_id(row["document"]),
        reason=row["reason"],
        reviewer=row["reviewer"],
        date=_date(row["date"]),
    )


def cells(judgement: StatementJudgement | NameJudgement) -> dict[str, str]:
    """The row of a judgement."""
    columns = STATEMENTS if isinstance(judgement, StatementJudgement) else NAMES
    row = {column: str(getattr(judgement, column)) for column in columns}
    if isinstance(judgement, StatementJudgement):
        row["record"] = json.dumps(dict(judgement.record), ensure_ascii=False) if judgement.record else ""
    return row


def _record(view: str, text: str) -> dict[str, str]:
    if not text:
        return {}
    try:
        record = json.loads(text)
    except ValueError as error:
        raise ValueError(f"record is no JSON object: {error}") from error
    if not isinstance(record, dict) or not all(isinstance(value, str) for value in record.values()):
        raise ValueError('record is no JSON object of texts, like {"person": "Karl Holm"}')
    return record


def _need(row: Row, *columns: str) -> None:
    for column in columns:
        if not row[column].strip():
            raise ValueError(f"{column} is empty")


def _code(codes: type[Code], text: str) -> Code:
    if text not in tuple(codes):
        raise ValueError(f"judgement cannot be {text!r}; it is one of {', '.join(codes)}")
    return codes(text)


def _date(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError as error:
        raise ValueError(f"date cannot be {text!r}; it is a day like 2026-01-23") from error


def _id(document: str) -> str:
    return unicodedata.normalize("NFC", document)
