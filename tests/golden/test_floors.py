"""Annotated documents: no view's F1 falls below its floor."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from kkrgraph.evaluate import Score
from kkrgraph.extract.evidence import LONGEST
from kkrgraph.extract.verify import records_of
from kkrgraph.model import VIEWS, Minutes

Scorer = Callable[[Path, Mapping[str, Minutes]], dict[str, Score]]
Mean = Callable[[Mapping[str, Score]], float]

OWN_GOLD = Path(__file__).resolve().parents[2] / "data" / "gold"
# one point below what was reached when they were last set: raise them with the extractor
OWN = {
    "meeting": 0.982,
    "attendance": 0.984,
    "items": 0.99,
    "sections": 0.99,
    "decisions": 0.983,
    "presentations": 0.97,
    "positions": 0.915,
    "appointments": 0.967,
    "seats": 0.941,
    "organisations": 0.944,
    "persons": 0.99,
    "references": 0.959,
    "meetings_ahead": 0.844,
    "amounts": 0.99,
    "agreements": 0.852,
}
OWN_MACRO = 0.954
REAL = {
    "meeting": 0.98,
    "attendance": 0.98,
    "items": 0.98,
    "sections": 0.98,
    "decisions": 0.90,
    "presentations": 0.90,
    "positions": 0.90,
    "appointments": 0.90,
    "seats": 0.85,
    "organisations": 0.85,
    "persons": 0.95,
    "references": 0.95,
    "meetings_ahead": 0.85,
    "amounts": 0.95,
    "agreements": 0.85,
}
REAL_MACRO = 0.88
# the mean of all views: single ones have too few facts here
HELD_OUT_GOLD = Path(__file__).resolve().parents[2] / "data" / "held_out" / "gold"
HELD_OUT_MACRO = 0.82


@pytest.fixture(scope="module")
def own_scores(own: dict[str, Minutes], score: Scorer) -> dict[str, Score]:
    return score(OWN_GOLD, own)


@pytest.fixture(scope="module")
def real_scores(real: dict[str, Minutes], real_place: Path, score: Scorer) -> dict[str, Score]:
    return score(real_place / "gold", real)


@pytest.mark.parametrize("view", VIEWS)
def test_our_own_minutes_are_read_as_well_as_before(own_scores: dict[str, Score], view: str) -> None:
    assert own_scores[view].f1 >= OWN[view]


def test_our_own_minutes_are_read_as_well_as_before_in_the_mean(
    own_scores: dict[str, Score], mean: Mean
) -> None:
    assert mean(own_scores) >= OWN_MACRO


@pytest.mark.parametrize("view", VIEWS)
def test_real_minutes_are_read_well_enough(real_scores: dict[str, Score], view: str) -> None:
    assert real_scores[view].f1 >= REAL[view]


def test_real_minutes_are_read_well_enough_in_the_mean(real_scores: dict[str, Score], mean: Mean) -> None:
    assert mean(real_scores) >= REAL_MACRO


def quotes_hold(minutes: Minutes) -> bool:
    text = minutes.document.text
    return all(
        0 < len(q.quote) <= LONGEST and text[q.start : q.end] == q.quote for q, _, _ in records_of(minutes)
    )


def test_every_quote_stands_in_its_document(own: dict[str, Minutes]) -> None:
    assert {stem for stem, minutes in own.items() if not quotes_hold(minutes)} == set()


def test_every_quote_stands_in_its_real_document(real: dict[str, Minutes]) -> None:
    assert {stem for stem, minutes in real.items() if not quotes_hold(minutes)} == set()


def test_little_is_left_unread(own: dict[str, Minutes]) -> None:
    lines = sum(len(minutes.document.lines) for minutes in own.values())
    assert sum(len(minutes.issues) for minutes in own.values()) <= 0.01 * lines


def test_nothing_of_the_real_minutes_is_left_unread(real: dict[str, Minutes]) -> None:
    assert {
        stem: [issue.text for issue in minutes.issues] for stem, minutes in real.items() if minutes.issues
    } == {}


def test_minutes_kept_apart_are_read_as_well_as_before(
    held_out: dict[str, Minutes], score: Scorer, mean: Mean
) -> None:
    assert mean(score(HELD_OUT_GOLD, held_out)) >= HELD_OUT_MACRO


def test_every_quote_stands_in_its_document_kept_apart(held_out: dict[str, Minutes]) -> None:
    assert {stem for stem, minutes in held_out.items() if not quotes_hold(minutes)} == set()
