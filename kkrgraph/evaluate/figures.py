"""Recorded figures: what was read right in each annotated document when it was last written down, and what fell since."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kkrgraph.errors import ResourceError
from kkrgraph.evaluate.scores import Evaluation, Score, macro, summed
from kkrgraph.model import VIEWS

COLUMNS = ("reading", "document", "view", "gold", "found", "hits")
# How far F1 may fall below what is recorded before it is said to have fallen.
POINT = 0.010


class Reading(StrEnum):
    """Which documents were read, and when: all as of today, but for the first reading of those kept apart."""

    KNOWN = "known"
    OWN = "own"
    KEPT_APART = "kept-apart"
    FIRST = "first-reading"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """The figures of one document and view at one reading."""

    reading: Reading
    document: str
    score: Score


@dataclass(frozen=True, slots=True, kw_only=True)
class Fall:
    """A view (`macro` for the mean of all) whose F1 is more than a point below what is recorded."""

    reading: Reading
    view: str
    recorded: float
    measured: float

    def __str__(self) -> str:
        return f"{self.reading}: {self.view} fell from {self.recorded:.3f} to {self.measured:.3f}"


def figures_of(reading: Reading, evaluation: Evaluation) -> tuple[Figure, ...]:
    """The figures of an evaluation, document by document."""
    return tuple(
        Figure(reading=reading, document=one.document, score=one.score) for one in evaluation.by_document
    )


def documents(figures: Iterable[Figure], reading: Reading) -> frozenset[str]:
    """The documents that have figures of this reading."""
    return frozenset(one.document for one in figures if one.reading is reading)


def scores(
    figures: Sequence[Figure], reading: Reading, of: frozenset[str] | None = None
) -> tuple[Score, ...]:
    """One score for each view over the documents of a reading, or over those of `of`."""
    chosen = [one for one in figures if one.reading is reading and (of is None or one.document in of)]
    return tuple(summed(view, (one.score for one in chosen if one.score.view == view)) for view in VIEWS)


def falls(recorded: Sequence[Figure], measured: Sequence[Figure], reading: Reading) -> tuple[Fall, ...]:
    """What fell by more than a point, over the documents that have figures on both sides."""
    both = documents(recorded, reading) & documents(measured, reading)
    before, now = scores(recorded, reading, both), scores(measured, reading, both)
    pairs = [(one.view, one.f1, other.f1) for one, other in zip(before, now, strict=True)]
    pairs.append(("macro", macro(before), macro(now)))
    return tuple(
        Fall(reading=reading, view=view, recorded=old, measured=new)
        for view, old, new in pairs
        # Halves of a thousandth are an accident of binary fractions.
        if old - new > POINT + 1e-9
    )


def as_csv(figures: Iterable[Figure]) -> str:
    """A row for each figure, sorted, so that the same figures are the same bytes."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    order = {reading: place for place, reading in enumerate(Reading)}
    views = {view: place for place, view in enumerate(VIEWS)}
    for one in sorted(figures, key=lambda one: (order[one.reading], one.document, views[one.score.view])):
        score = one.score
        writer.writerow((one.reading, one.document, score.view, score.gold, score.found, score.hits))
    return text.getvalue()


def read_figures(path: Path) -> tuple[Figure, ...]:
    """The recorded figures; none where there is no such file. Raises ResourceError for one that is not as written."""
    if not path.is_file():
        return ()
    with path.open(encoding="utf-8", newline="") as file:
        try:
            return tuple(_figure(row) for row in csv.DictReader(file))
        except (KeyError, ValueError, TypeError) as error:
            raise ResourceError(
                f"{path} is not a file of figures: {error}",
                hint="restore it from the repository; `make quality` writes it",
            ) from error


def _figure(row: dict[str, str]) -> Figure:
    gold, found, hits = (int(row[column]) for column in COLUMNS[3:])
    if row["view"] not in VIEWS:
        raise ValueError(f"no view {row['view']!r}")
    return Figure(
        reading=Reading(row["reading"]),
        document=row["document"],
        score=Score(view=row["view"], gold=gold, found=found, hits=hits),
    )
