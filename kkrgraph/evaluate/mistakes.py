"""Mistakes: facts on one side only, a wrong one beside the missed one that it was meant to be, with their sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby

from kkrgraph.evaluate.facts import Fact, Row, facts, whole

# The columns by which two rows are about the same thing. Names, which are all that their rows have, must be alike.
KEYS: Mapping[str, tuple[str, ...]] = {
    "meeting": (),
    "attendance": ("person",),
    "items": ("number",),
    "sections": ("number", "section"),
    "decisions": ("number",),
    "presentations": ("number",),
    "positions": ("person",),
    "appointments": ("number", "person"),
    "seats": ("number", "body"),
    "references": ("number", "kind"),
    "meetings_ahead": ("number",),
    "amounts": ("number",),
    "agreements": ("number",),
}
ALIKE = 0.6
# A sentence is shown with at most so many characters on either side of the words.
AROUND = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """kind: `missed` (in the annotation only) or `wrong` (in the graph only)."""

    kind: str
    view: str
    document: str
    fact: Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A row that was wanted beside the row that was found; one is None where the other side has nothing near it.

    columns: of a pair those that differ; else those that are missed or wrong, where the rest of the row is right.
    sentence: the words around the evidence, of what was found before what was wanted; the evidence itself where the
    text under the items does not hold it, and "" where the view has none.
    """

    view: str
    document: str
    wanted: Row | None
    found: Row | None
    columns: tuple[str, ...]
    sentence: str

    @property
    def kind(self) -> str:
        """`missed`, `wrong`, or `differs` for a pair."""
        if self.wanted is None:
            return "wrong"
        return "missed" if self.found is None else "differs"


def differences(
    mistakes: Iterable[Mistake], texts: Mapping[str, Sequence[str]] | None = None
) -> tuple[Difference, ...]:
    """The rows with mistakes, view by view and document by document: pairs, then missed ones, then wrong ones.

    mistakes: those of one view and document stand together. texts: the passages of each document.
    """
    found: list[Difference] = []
    for (view, document), group in groupby(mistakes, key=lambda one: (one.view, one.document)):
        parts = tuple(group)
        missed, wrong = (_rows(view, parts, kind) for kind in ("missed", "wrong"))
        for wanted, given in _paired(view, missed, wrong):
            words = next(side.row.get("evidence", "") for side in (given, wanted) if side is not None)
            found.append(
                Difference(
                    view=view,
                    document=document,
                    wanted=None if wanted is None else wanted.row,
                    found=None if given is None else given.row,
                    columns=_columns(wanted, given),
                    sentence=sentence_of(words, (texts or {}).get(document, ())),
                )
            )
    return tuple(found)


def sentence_of(words: str, passages: Iterable[str]) -> str:
    """The sentences of the first passage with these words that hold them, cut where they are very long."""
    from kkrgraph.extract.text.sentences import sentence_spans

    for text in passages:
        start = text.find(words) if words else -1
        if start < 0:
            continue
        end = start + len(words)
        spans = [span for span in sentence_spans(text, 0, len(text)) if span[0] < end and start < span[1]]
        begin, stop = min([start, *(s for s, _ in spans)]), max([end, *(e for _, e in spans)])
        return _cut(text, begin, stop, start, end)
    return words


def _cut(text: str, begin: int, stop: int, start: int, end: int) -> str:
    """`text[begin:stop]` with at most AROUND characters on either side of `text[start:end]`, in whole words."""
    left, right = max(begin, start - AROUND), min(stop, end + AROUND)
    head = text[left:start] if left == begin else "… " + text[left:start].partition(" ")[2]
    tail = text[end:right] if right == stop else text[end:right].rpartition(" ")[0] + " …"
    return head + text[start:end] + tail


@dataclass(frozen=True, slots=True, kw_only=True)
class _Side:
    """A row with a mistake. whole: all its columns. columns: those that are missed or wrong, () where all are."""

    row: Row
    whole: Fact
    columns: tuple[str, ...]


def _rows(view: str, mistakes: Iterable[Mistake], kind: str) -> list[_Side]:
    """The rows that gave the facts, each once."""
    given: dict[int, list[Fact]] = {}
    for one in mistakes:
        if one.kind == kind:
            given.setdefault(id(one.fact.row), []).append(one.fact)
    return [
        _Side(row=parts[0].row, whole=whole(parts[0].row, view), columns=_parts(view, parts))
        for parts in given.values()
    ]


def _parts(view: str, parts: Sequence[Fact]) -> tuple[str, ...]:
    """The columns that the facts are about, where the row has others that are right."""
    all_of_row = facts([parts[0].row], view)
    return () if len(parts) == len(all_of_row) else tuple(fact.columns[-1] for fact in parts)


def _columns(wanted: _Side | None, given: _Side | None) -> tuple[str, ...]:
    if wanted is not None and given is not None:
        return wanted.whole.differing(given.whole)
    return next(side.columns for side in (wanted, given) if side is not None)


def _paired(
    view: str, missed: Sequence[_Side], wrong: Sequence[_Side]
) -> Iterator[tuple[_Side | None, _Side | None]]:
    """Each wrong row with the nearest missed one that has the same key columns, the nearest pairs first."""
    near = sorted(
        (
            (_nearness(wanted.whole, given.whole), -one, -other)
            for one, wanted in enumerate(missed)
            for other, given in enumerate(wrong)
            if _about_the_same(view, wanted.whole, given.whole)
        ),
        reverse=True,
    )
    partners: dict[int, int] = {}
    for _, one, other in near:
        if -one not in partners and -other not in partners.values():
            partners[-one] = -other
    yield from ((missed[one], wrong[partners[one]]) for one in sorted(partners))
    yield from ((side, None) for place, side in enumerate(missed) if place not in partners)
    taken = set(partners.values())
    yield from ((None, side) for place, side in enumerate(wrong) if place not in taken)


def _about_the_same(view: str, wanted: Fact, given: Fact) -> bool:
    if view not in KEYS:
        return _likeness(wanted, given) >= ALIKE
    return not set(KEYS[view]) & set(wanted.differing(given))


def _nearness(wanted: Fact, given: Fact) -> tuple[int, float]:
    return len(wanted.columns) - len(wanted.differing(given)), _likeness(wanted, given)


def _likeness(wanted: Fact, given: Fact) -> float:
    """How alike the values are, from 0 to 1: the nearest spellings of each column, in the mean."""
    ratios = [
        max(SequenceMatcher(None, one, other).ratio() for one in sorted(mine) for other in sorted(theirs))
        for mine, theirs in zip(wanted.values, given.values, strict=True)
    ]
    return sum(ratios) / len(ratios)
