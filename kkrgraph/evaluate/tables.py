"""The tables of docs/quality.md, made from the recorded figures alone: the same figures give the same text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kkrgraph.errors import ResourceError
from kkrgraph.evaluate.figures import Figure, Reading, documents, scores
from kkrgraph.evaluate.scores import Score, macro, summed
from kkrgraph.model import VIEWS

BEGIN = "<!-- figures: begin (written by `make quality`) -->"
END = "<!-- figures: end -->"
SETS = (
    (Reading.KNOWN, "known"),
    (Reading.OWN, "own"),
    (Reading.FIRST, "kept apart, first reading"),
    (Reading.KEPT_APART, "kept apart, today"),
)


def tables(figures: Sequence[Figure]) -> str:
    """What was counted, F1 by view, precision and recall by view, and the documents kept apart one by one."""
    kept = documents(figures, Reading.KEPT_APART)
    # A first reading stays recorded when its document has left the set; the table is about those in it.
    columns = [scores(figures, reading, kept if reading is Reading.FIRST else None) for reading, _ in SETS]
    parts = (_sizes(figures), _f1(columns), _ratios(columns), _one_by_one(figures))
    return "\n".join("".join(f"{line}\n" for line in part) for part in parts)


def placed(text: str, made: str) -> str:
    """A page with the text between its two markers replaced. Raises ResourceError where they are not there once each."""
    if text.count(BEGIN) != 1 or text.count(END) != 1 or text.index(BEGIN) > text.index(END):
        raise ResourceError(
            "the page has no place for the tables", hint=f"put {BEGIN} and {END} on lines of their own"
        )
    return f"{text.partition(BEGIN)[0]}{BEGIN}\n\n{made}\n{END}{text.partition(END)[2]}"


def _sizes(figures: Sequence[Figure]) -> Iterable[str]:
    for reading, name in SETS:
        if reading is not Reading.FIRST:
            facts = summed("all", scores(figures, reading)).gold
            yield f"- {name.partition(',')[0]}: {len(documents(figures, reading))} documents, {facts:,} facts"


def _f1(columns: Sequence[Sequence[Score]]) -> Iterable[str]:
    yield from _head("F1", *(name for _, name in SETS))
    for view, *row in zip(VIEWS, *columns, strict=True):
        yield _row(view, *(f"{score.f1:.3f}" if score.gold else "" for score in row))
    yield _row("**macro F1**", *(f"**{macro(column):.3f}**" for column in columns))


def _ratios(columns: Sequence[Sequence[Score]]) -> Iterable[str]:
    yield from _head("precision / recall", *(name for _, name in SETS))
    for view, *row in zip(VIEWS, *columns, strict=True):
        yield _row(
            view, *(f"{score.precision:.3f} / {score.recall:.3f}" if score.gold else "" for score in row)
        )


def _one_by_one(figures: Sequence[Figure]) -> Iterable[str]:
    yield from _head("kept apart, macro F1", "first reading", "today")
    for document in sorted(documents(figures, Reading.KEPT_APART)):
        only = frozenset({document})
        first = macro(scores(figures, Reading.FIRST, only))
        yield _row(document, f"{first:.3f}", f"{macro(scores(figures, Reading.KEPT_APART, only)):.3f}")


def _head(*cells: str) -> Iterable[str]:
    yield _row(*cells)
    yield f"|{'---|' * len(cells)}"


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"
