from __future__ import annotations

import re

import pytest

from kkrgraph.extract.seats.seat_grammar import COUNT, TOTAL, count_of
from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label

ROLE = SIGN[Label.ROLE]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("fem", "5"),
        ("Fem", "5"),
        ("3 -5", "3-5"),
        ("3–5", "3-5"),
        ("12", "12"),
        ("én", "1"),
        ("femten", "15"),
    ],
)
def test_a_count_is_written_in_figures(words: str, expected: str) -> None:
    assert re.fullmatch(COUNT, words) is not None
    assert count_of(words) == expected


@pytest.mark.parametrize("words", ["0", "3,5", "30 %", "2025", "mange", "ental", "3.000"])
def test_other_figures_are_no_count(words: str) -> None:
    assert re.fullmatch(COUNT, words) is None


@pytest.mark.parametrize(
    "text", [f"består af ni {ROLE}", f"har 9 {ROLE}", f"en bestyrelse på 9 {ROLE}", f"bestående af 9 {ROLE}"]
)
def test_a_total_is_of_the_whole_body(text: str) -> None:
    match = TOTAL.search(text)
    assert match is not None and count_of(match["count"]) == "9"
