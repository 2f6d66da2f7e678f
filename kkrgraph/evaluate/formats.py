"""Figures and mistakes for reading and for machines: text, CSV and JSON."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby

from kkrgraph.evaluate.facts import Row, columns_of
from kkrgraph.evaluate.mistakes import Difference
from kkrgraph.evaluate.scores import Evaluation, Score

Rows = Sequence[Difference]
_NONE = "-"


def as_text(evaluation: Evaluation, rows: Rows | None = None) -> str:
    """The rows with mistakes, if asked for, view by view and document by document; then a line of figures for each view."""
    lines = list(_mistakes(rows or ()))
    lines.append(f"{'view':<16}{'gold':>6}{'found':>7}{'P':>8}{'R':>8}{'F1':>8}")
    for score in (*evaluation.scores, evaluation.all):
        ratios = f"{score.precision:>8.3f}{score.recall:>8.3f}{score.f1:>8.3f}"
        name = "all (micro)" if score.view == "all" else score.view
        lines.append(f"{name:<16}{score.gold:>6}{score.found:>7}{ratios}")
    views = sum(1 for one in evaluation.scores if one.gold)
    lines.append(f"macro F1 {evaluation.macro:.3f} over {views} views")
    return "".join(f"{line}\n" for line in lines)


def _mistakes(rows: Rows) -> Iterable[str]:
    for (view, document), group in groupby(rows, key=lambda one: (one.view, one.document)):
        yield f"{view}, {document}"
        for one in group:
            yield from _mistake(one)
        yield ""


def _mistake(one: Difference) -> Iterable[str]:
    row = one.found or one.wanted or {}
    if one.kind == "differs":
        shared = [column for column in columns_of(one.view) if column not in one.columns]
        yield f"  {one.kind:<8}{_shown(row, shared) or _NONE}"
        for column in one.columns:
            found, wanted = (_value(side, column) for side in (one.found, one.wanted))
            yield f"          {column}: found {found}, wanted {wanted}"
    else:
        only = f"  (only {', '.join(one.columns)})" if one.columns else ""
        yield f"  {one.kind:<8}{_shown(row, columns_of(one.view))}{only}"
    if one.sentence:
        yield f"          | {one.sentence}"


def _shown(row: Row, columns: Iterable[str]) -> str:
    return " · ".join(f"{column}={value}" for column in columns if (value := row.get(column, "").strip()))


def _value(row: Row | None, column: str) -> str:
    return (row or {}).get(column, "").strip() or "nothing"


def as_csv(evaluation: Evaluation, rows: Rows | None = None) -> str:
    """The figures, one row for each view; where mistakes are asked for, these, one row for each, and no figures."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    if rows is None:
        writer.writerow(("view", "gold", "found", "hits", "precision", "recall", "f1"))
        for score in evaluation.scores:
            ratios = (f"{ratio:.4f}" for ratio in (score.precision, score.recall, score.f1))
            writer.writerow((score.view, score.gold, score.found, score.hits, *ratios))
    else:
        writer.writerow(("view", "document", "kind", "columns", "wanted", "found", "sentence"))
        for one in rows:
            sides = (_shown(side or {}, columns_of(one.view)) for side in (one.wanted, one.found))
            writer.writerow((one.view, one.document, one.kind, " ".join(one.columns), *sides, one.sentence))
    return text.getvalue()


def as_json(evaluation: Evaluation, rows: Rows | None = None) -> str:
    """The figures, and the rows with mistakes where they are asked for."""
    figures: dict[str, object] = {
        "views": {score.view: _figures(score) for score in evaluation.scores},
        "micro": round(evaluation.all.f1, 4),
        "macro": round(evaluation.macro, 4),
    }
    if rows is not None:
        figures["errors"] = [_record(one) for one in rows]
    return json.dumps(figures, ensure_ascii=False, indent=1) + "\n"


def _record(one: Difference) -> dict[str, object]:
    return {
        "kind": one.kind,
        "view": one.view,
        "document": one.document,
        "columns": list(one.columns),
        "wanted": _columns(one.view, one.wanted),
        "found": _columns(one.view, one.found),
        "sentence": one.sentence,
    }


def _columns(view: str, row: Row | None) -> dict[str, str] | None:
    if row is None:
        return None
    return {column: row.get(column, "") for column in (*columns_of(view), "evidence") if column in row}


def _figures(score: Score) -> dict[str, float]:
    ratios = {name: round(getattr(score, name), 4) for name in ("precision", "recall", "f1")}
    return {"gold": score.gold, "found": score.found, "hits": score.hits, **ratios}


FORMATS: dict[str, Callable[[Evaluation, Rows | None], str]] = {
    "text": as_text,
    "csv": as_csv,
    "json": as_json,
}
