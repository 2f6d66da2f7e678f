"""Annotated documents: no view's F1, and not their mean, falls by more than a point below what is recorded."""

from __future__ import annotations

from pathlib import Path

import pytest

from kkrgraph.evaluate import evaluate_minutes
from kkrgraph.evaluate.figures import Reading, documents, falls, figures_of, read_figures
from kkrgraph.extract.verify import records_of
from kkrgraph.model import LONGEST, Minutes

DATA = Path(__file__).resolve().parents[2] / "data"
RECORDED = read_figures(DATA / "figures.csv")


def fallen(reading: Reading, gold: Path, minutes: dict[str, Minutes]) -> list[str]:
    """What fell; skips where nothing is recorded of the documents, as with other known ones than those measured."""
    now = figures_of(reading, evaluate_minutes(gold, minutes.values()))
    if not documents(now, reading) & documents(RECORDED, reading):
        pytest.skip(f"{reading}: no figures are recorded of {', '.join(sorted(minutes))}")
    return [str(fall) for fall in falls(RECORDED, now, reading)]


def test_our_own_minutes_are_read_as_well_as_before(own: dict[str, Minutes]) -> None:
    assert fallen(Reading.OWN, DATA / "gold", own) == []


def test_minutes_kept_apart_are_read_as_well_as_before(held_out: dict[str, Minutes]) -> None:
    assert fallen(Reading.KEPT_APART, DATA / "held_out" / "gold", held_out) == []


def test_real_minutes_are_read_as_well_as_before(real: dict[str, Minutes], real_place: Path) -> None:
    assert fallen(Reading.KNOWN, real_place / "gold", real) == []


def test_every_document_of_the_repository_has_its_figures_recorded(
    own: dict[str, Minutes], held_out: dict[str, Minutes]
) -> None:
    assert documents(RECORDED, Reading.OWN) == set(own)
    assert documents(RECORDED, Reading.KEPT_APART) == set(held_out)


def test_every_document_kept_apart_has_its_first_reading_recorded() -> None:
    assert documents(RECORDED, Reading.KEPT_APART) <= documents(RECORDED, Reading.FIRST)


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


def test_every_quote_stands_in_its_document_kept_apart(held_out: dict[str, Minutes]) -> None:
    assert {stem for stem, minutes in held_out.items() if not quotes_hold(minutes)} == set()
