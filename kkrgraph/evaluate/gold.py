"""A reviewed document as annotation: one CSV file for each view, in the columns that `evaluate` compares with."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from pathlib import Path

from kkrgraph.errors import UsageError
from kkrgraph.evaluate.sources import rows_of
from kkrgraph.model import RECORDS, VIEWS, JudgementOutcome, Minutes

# Columns of records that no annotation has.
_LEFT_OUT = frozenset({"evidence", "note", "deadlines", "amounts", "effective"})
_OF_SECTIONS = ("number", "section", "first_words", "last_words")


def columns(view: str) -> tuple[str, ...]:
    """The columns of a view's annotation, `evidence` last where it has one."""
    if view == "sections":
        return _OF_SECTIONS
    return (*(one.name for one in fields(RECORDS[view]) if one.name not in _LEFT_OUT), "evidence")


def write_gold(
    minutes: Minutes,
    outcomes: Iterable[JudgementOutcome],
    directory: Path,
    people: Callable[[str], str] | None = None,
) -> Path:
    """Write `directory/DOCUMENT/`, which appears whole or not at all. Returns it.

    minutes: as the judgements made them; outcomes: what became of these, for the notes; people: takes those who are
    removed out of the notes.
    Raises UsageError where it is there already, or cannot be written.
    """
    folder = directory / minutes.document.id
    if folder.exists():
        raise UsageError(
            f"there is annotation at {folder} already", hint="name another directory, or move it"
        )
    new = directory / f"{minutes.document.id}.new"
    try:
        shutil.rmtree(new, ignore_errors=True)
        new.mkdir(parents=True)
        notes = _notes(minutes, outcomes)
        for view, rows in rows_of(minutes).items():
            _write(new / f"{view}.csv", columns(view), rows)
        (new / "notes.md").write_text(
            people(notes) if people is not None else notes, encoding="utf-8", newline=""
        )
        new.replace(folder)
    except OSError as error:
        raise UsageError(f"cannot write {folder}: {error.strerror}", hint="name another directory") from error
    return folder


def _write(path: Path, header: tuple[str, ...], rows: Iterable[Mapping[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, header, extrasaction="ignore", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def _notes(minutes: Minutes, outcomes: Iterable[JudgementOutcome]) -> str:
    """What reviewers noted, view by view."""
    lines = [f"# {minutes.document.id}: what was unclear, and what was decided", ""]
    judgements = [one.judgement for one in outcomes]
    for view in VIEWS:
        noted = [one for one in judgements if one.view == view and one.note]
        lines += [f"- **{view}.** «{one.quote}» ({one.judgement}): {one.note}" for one in noted]
    return "\n".join(lines) + "\n"
