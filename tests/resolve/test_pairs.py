"""The pairs of mentions whose truth is known (benchmarks/pairs.csv): who is joined, and who is not."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from benchmarks.pairs import Pair, figures, pairs, verdict


@pytest.fixture(scope="module")
def known() -> list[Pair]:
    return list(pairs())


def test_precision_and_recall(known: list[Pair]) -> None:
    precision, recall, _ = figures(known)
    assert precision >= 0.99
    assert recall >= 0.90


def test_half_of_the_pairs_are_hard(known: list[Pair]) -> None:
    kinds = Counter(pair.kind.startswith("easy") for pair in known)
    assert sum(kinds.values()) >= 400 and kinds[False] >= 0.45 * len(known)
    assert {pair.same for pair in known} == {"yes", "no", "unsure"}


def test_left_and_right_make_no_difference(known: list[Pair]) -> None:
    for pair in known:
        assert verdict(replace(pair, left=pair.right, right=pair.left)) == verdict(pair)
