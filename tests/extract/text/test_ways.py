from __future__ import annotations

import re

from kkrgraph.extract.text.ways import Ways

WAYS = Ways(
    (("gik",), r"\bgik (?:ud|ind)\b"),
    (("ind", "ud"), r"\b(?:ind|ud) ad\b"),
    (("KOM",), r"\bkom\b"),
    flags=re.IGNORECASE,
)


def test_a_way_is_tried_where_its_word_stands() -> None:
    match = WAYS.search("hun gik ind ad døren")
    assert match is not None
    assert match[0] == "gik ind"


def test_a_way_whose_word_is_not_in_the_text_matches_nothing() -> None:
    assert WAYS.search("hun kom hjem") is None


def test_of_two_that_share_words_the_first_holds() -> None:
    assert [match[0] for match in WAYS.finditer("hun gik ind ad døren og ud ad vinduet")] == [
        "gik ind",
        "ud ad",
    ]


def test_only_the_given_stretch_is_looked_through() -> None:
    text = "hun gik ind, og han gik ud"
    assert [match[0] for match in WAYS.finditer(text, 12)] == ["gik ud"]
    assert [match[0] for match in WAYS.finditer(text, 0, 12)] == ["gik ind"]


def test_the_words_that_any_way_needs() -> None:
    assert WAYS.needed == ("KOM", "gik", "ind", "ud")
