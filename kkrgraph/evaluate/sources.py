"""Where the rows come from: a store's views, or minutes that are in no store."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import fields
from pathlib import Path

from kkrgraph.evaluate.facts import Row
from kkrgraph.evaluate.scores import Evaluation, evaluate_rows
from kkrgraph.graph.answer import Table
from kkrgraph.graph.meeting import excerpt
from kkrgraph.model import VIEWS, Minutes, Section
from kkrgraph.query.catalogue import find
from kkrgraph.query.run import Source, run
from kkrgraph.resources import resource


def evaluate(gold: Path, source: Source) -> Evaluation:
    """The figures of a store's views against the folders of `gold`, one for each document.

    Raises UsageError where `gold` holds no annotation.
    """
    return evaluate_rows(gold, {view: _by_document(view, source) for view in VIEWS})


def evaluate_minutes(gold: Path, minutes: Iterable[Minutes]) -> Evaluation:
    """The figures of minutes as they were read, without a store.

    Raises UsageError where `gold` holds no annotation.
    """
    rows: dict[str, dict[str, tuple[Row, ...]]] = {view: {} for view in VIEWS}
    for one in minutes:
        for view, found in rows_of(one).items():
            rows[view][one.document.id] = found
    return evaluate_rows(gold, rows)


def rows_of(minutes: Minutes) -> dict[str, tuple[Row, ...]]:
    """View → its rows, with the annotation's columns among them."""
    records = {view: getattr(minutes, view) for view in VIEWS} | {"meeting": (minutes.meeting,)}
    return {view: tuple(_row(record) for record in found) for view, found in records.items()}


def passages(source: Source) -> Mapping[str, tuple[str, ...]]:
    """Document → the text of its passages, in their order."""
    query = find(str(resource("queries", "texts", "passages.rq")))
    found: dict[str, list[str]] = {}
    answer = run(query, {}, source)
    if isinstance(answer, Table):
        for document, text in answer.values():
            found.setdefault(document, []).append(text)
    return {document: tuple(texts) for document, texts in found.items()}


def _by_document(view: str, source: Source) -> dict[str, tuple[Row, ...]]:
    answer = run(find(view), {}, source)
    rows: dict[str, list[Row]] = {}
    if isinstance(answer, Table):
        for values in answer.values():
            row = dict(zip(answer.columns, values, strict=True))
            rows.setdefault(row["document"], []).append(row)
    return {document: tuple(found) for document, found in rows.items()}


def _row(record: object) -> dict[str, str]:
    values = {field.name: getattr(record, field.name) for field in fields(record)}  # type: ignore[arg-type]
    # deadlines and amounts of an act are no column of its view
    columns = {name: _cell(value) for name, value in values.items() if not isinstance(value, tuple)}
    if isinstance(record, Section):
        first, _, last = excerpt(record.text).partition(" … ")
        columns |= {"first_words": first, "last_words": last}
    else:
        columns["evidence"] = getattr(record, "evidence").quote  # noqa: B009
    return columns


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return value.isoformat() if isinstance(value, datetime.date) else str(value)
