"""Precision, recall and F1 of the views against annotated documents.

A row of a view gives facts, each some of its columns; facts are compared by letters and digits alone. A value of the
annotation can name several spellings, ` | ` between them, and an organisation's aliases count as its name.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kkrgraph.errors import UsageError
from kkrgraph.graph.answer import Table
from kkrgraph.model import VIEWS
from kkrgraph.query.catalogue import find
from kkrgraph.query.run import Source, run
from kkrgraph.reference import bodies

Row = Mapping[str, str]

# The facts that one row of a view gives. A fact whose last column is empty says nothing, but in COMPLETE views.
FACTS: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "meeting": (("body",), ("date",), ("kind",), ("start",), ("end",), ("place",)),
    "attendance": (("person", "party", "municipality", "status"),),
    "items": (("number", "title"), ("number", "case"), ("number", "officers")),
    "sections": (("number", "section", "first_words", "last_words"),),
    "decisions": (("number", "act"), ("number", "act", "addressee"), ("number", "act", "amended")),
    "presentations": (("number", "person"),),
    "positions": (("person", "role", "organisation"),),
    "appointments": (("number", "action", "person", "party", "municipality", "body", "role"),),
    "seats": (("number", "body", "role", "count", "appointed_by"),),
    "organisations": (("name",),),
    "persons": (("person",),),
    "references": (("number", "kind", "value"),),
    "meetings_ahead": (("number", "body", "date"),),
    "amounts": (("number", "value"),),
    "agreements": (("number", "name"),),
}
COMPLETE = frozenset({"attendance", "positions", "appointments", "seats"})
ORGANISATIONS = frozenset({"organisation", "body", "appointed_by", "addressee", "name"})
_SIGNS = re.compile(r"[^0-9a-zæøåäöüéèáàçñ§]+")
_OR = re.compile(r"\s+\|\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """values: for each column the spellings that count as the same."""

    columns: tuple[str, ...]
    values: tuple[frozenset[str], ...]

    def same(self, other: Fact) -> bool:
        """True where each column has a spelling in common."""
        return self.columns == other.columns and all(
            mine & theirs for mine, theirs in zip(self.values, other.values, strict=True)
        )

    def __str__(self) -> str:
        pairs = zip(self.columns, self.values, strict=True)
        return " ".join(f"{column}={'/'.join(sorted(value))}" for column, value in pairs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """kind: `missed` (in the annotation only) or `wrong` (in the graph only)."""

    kind: str
    view: str
    document: str
    fact: Fact


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
class Evaluation:
    """scores: one for each view, in the contract's order."""

    scores: tuple[Score, ...]
    mistakes: tuple[Mistake, ...]

    @property
    def all(self) -> Score:
        """The micro average: all facts of all views together."""
        gold, found, hits = (
            sum(getattr(score, name) for score in self.scores) for name in ("gold", "found", "hits")
        )
        return Score(view="all", gold=gold, found=found, hits=hits)

    @property
    def macro(self) -> float:
        """The mean F1 of the views that the annotation has facts for."""
        scored = [score.f1 for score in self.scores if score.gold]
        return sum(scored) / len(scored) if scored else 0.0


def evaluate(gold: Path, source: Source) -> Evaluation:
    """The figures of a store's views against the folders of `gold`, one for each document.

    Raises UsageError where `gold` holds no annotation.
    """
    documents = _documents(gold)
    scores: list[Score] = []
    mistakes: list[Mistake] = []
    for view in VIEWS:
        found = _rows_by_document(source, view)
        hits = wanted = given = 0
        for document in documents:
            annotation = gold / document / f"{view}.csv"
            if not annotation.is_file():
                continue
            match = compare(facts(_read(annotation), view), facts(found.get(document, ()), view))
            hits += match.hits
            wanted += match.hits + len(match.missed)
            given += match.hits + len(match.wrong)
            mistakes.extend(match.mistakes(view, document))
        scores.append(Score(view=view, gold=wanted, found=given, hits=hits))
    return Evaluation(scores=tuple(scores), mistakes=tuple(mistakes))


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """How the facts of one document and view compare."""

    hits: int
    missed: tuple[Fact, ...]
    wrong: tuple[Fact, ...]

    def mistakes(self, view: str, document: str) -> Iterator[Mistake]:
        """The facts that are on one side only."""
        for kind, side in (("missed", self.missed), ("wrong", self.wrong)):
            for fact in side:
                yield Mistake(kind=kind, view=view, document=document, fact=fact)


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


def facts(rows: Iterable[Row], view: str) -> tuple[Fact, ...]:
    """The facts of a document's rows, each once."""
    found: dict[Fact, None] = {}
    for row in rows:
        for columns in FACTS[view]:
            if row.get(columns[-1], "").strip() or view in COMPLETE:
                values = tuple(_spellings(row.get(column, ""), column) for column in columns)
                found[Fact(columns=columns, values=values)] = None
    return tuple(found)


def normal(text: str) -> str:
    """Letters and digits alone, case-folded."""
    return _SIGNS.sub("", unicodedata.normalize("NFC", text).casefold())


def _spellings(value: str, column: str) -> frozenset[str]:
    of: Callable[[str], str] = _organisation if column in ORGANISATIONS else normal
    return frozenset(of(part) for part in _OR.split(value))


def _organisation(name: str) -> str:
    key = normal(name)
    return _first_names().get(key, key)


@cache
def _first_names() -> dict[str, str]:
    first: dict[str, str] = {}
    for body in bodies():
        keys = [key for name in (body.name, *body.aliases) if (key := normal(name))]
        for key in keys:
            first.setdefault(key, keys[0])
    return first


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


def _rows_by_document(source: Source, view: str) -> dict[str, list[dict[str, str]]]:
    answer = run(find(view), {}, source)
    rows: dict[str, list[dict[str, str]]] = {}
    if isinstance(answer, Table):
        for values in answer.values():
            row = dict(zip(answer.columns, values, strict=True))
            rows.setdefault(row["document"], []).append(row)
    return rows
