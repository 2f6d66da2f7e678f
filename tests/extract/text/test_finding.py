from __future__ import annotations

import pytest

from kkrgraph.extract.text.finding import places_of


@pytest.mark.parametrize(
    ("word", "text", "expected"),
    [("ro", "broer og kroer", [1, 10]), ("aa", "aaa", [0, 1]), ("bro", "havn", []), ("havn", "havn", [0])],
)
def test_places_of_a_word(word: str, text: str, expected: list[int]) -> None:
    assert list(places_of(word, text)) == expected
