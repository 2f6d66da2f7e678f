"""Precision, recall and F1 of the views against annotated documents."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kkrgraph.errors import UsageError
from kkrgraph.evaluate.facts import Fact, Row, facts
from kkrgraph.evaluate.mistakes import Mistake
from kkrgraph.model import VIEWS

# View → document → its rows.
Rows = Mapping[str, Mapping[str, tuple[Row, ...]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """The figures of one view, or of all; without facts on a side the ratio is 1 where nothing was wanted, else 0."""

    view: str
    gold: int
    found: int
    hits: int

    @property
    def precision(self) -> float:
        return self.hits / self.found if self.found else float(not self.gold)

    @property
    def recall(self) -> float:
        return self.hits / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentScore:
    """The figures of one document."""

    document: str
    score: Score


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """How the facts of one document and view compare."""

    hits: int
    missed: tuple[Fact, ...]
    wrong: tuple[Fact, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """scores: one for each view, in the contract's order. by_document: the same figures, document by document.

    absent: annotated documents of which nothing was found in any view, so that all their facts are missed.
    """

    scores: tuple[Score, ...]
    by_document: tuple[DocumentScore, ...]
    mistakes: tuple[Mistake, ...]
    absent: tuple[str, ...] = ()

    @property
    def all(self) -> Score:
        """The micro average: all facts of all views together."""
        return summed("all", self.scores)

    @property
    def macro(self) -> float:
        """The mean F1 of the views that the annotation has facts for."""
        return macro(self.scores)


def summed(view: str, scores: Iterable[Score]) -> Score:
    """One score of several: their facts together."""
    gold = found = hits = 0
    for score in scores:
        gold, found, hits = gold + score.gold, found + score.found, hits + score.hits
    return Score(view=view, gold=gold, found=found, hits=hits)


def macro(scores: Iterable[Score]) -> float:
    """The mean F1 of the views that the annotation has facts for; 0 where there are none."""
    figures = [score.f1 for score in scores if score.gold]
    return sum(figures) / len(figures) if figures else 0.0


def compare(gold: Iterable[Fact], found: Iterable[Fact]) -> Match:
    """Each gold fact takes the first found fact that is the same; a second spelling of a gold fact is no mistake."""
    gold, free = tuple(gold), list(found)
    missed = []
    for fact in gold:
        partner = next((other for other in free if fact.same(other)), None)
        if partner is None:
            missed.append(fact)
        else:
            free.remove(partner)
    wrong = tuple(fact for fact in free if not any(fact.same(other) for other in gold))
    return Match(hits=len(gold) - len(missed), missed=tuple(missed), wrong=wrong)


def evaluate_rows(gold: Path, rows: Rows) -> Evaluation:
    """The figures of rows against the folders of `gold`, one for each document.

    Raises UsageError where `gold` holds no annotation.
    """
    scores: list[DocumentScore] = []
    mistakes: list[Mistake] = []
    documents = _documents(gold)
    for view in VIEWS:
        for document in documents:
            annotation = gold / document / f"{view}.csv"
            if not annotation.is_file():
                continue
            found = rows.get(view, {}).get(document, ())
            match = compare(facts(_read(annotation), view), facts(found, view))
            scores.append(DocumentScore(document=document, score=_score(view, match)))
            for kind, side in (("missed", match.missed), ("wrong", match.wrong)):
                mistakes += (Mistake(kind=kind, view=view, document=document, fact=fact) for fact in side)
    return Evaluation(
        scores=tuple(summed(view, (s.score for s in scores if s.score.view == view)) for view in VIEWS),
        by_document=tuple(scores),
        mistakes=tuple(mistakes),
        absent=tuple(name for name in documents if not any(name in rows.get(view, {}) for view in VIEWS)),
    )


def _score(view: str, match: Match) -> Score:
    gold, found = match.hits + len(match.missed), match.hits + len(match.wrong)
    return Score(view=view, gold=gold, found=found, hits=match.hits)


def _documents(gold: Path) -> list[str]:
    folders = sorted(path.name for path in gold.iterdir() if path.is_dir()) if gold.is_dir() else []
    if not any((gold / name / f"{view}.csv").is_file() for name in folders for view in VIEWS):
        raise UsageError(
            f"{gold} holds no annotation",
            hint="name a directory with one folder for each document, and CSV files in it",
        )
    return folders


def _read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return [
            {key: value or "" for key, value in row.items() if key is not None}
            for row in csv.DictReader(file)
        ]
