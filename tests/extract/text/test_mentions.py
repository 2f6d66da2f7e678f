from __future__ import annotations

from kkrgraph.extract.text.mentions import Label, Mention, without_overlaps


def mention(start: int, end: int, value: str = "") -> Mention:
    return Mention(start=start, end=end, label=Label.PERSON, value=value)


def test_of_overlapping_mentions_the_longest_stays() -> None:
    kept = without_overlaps([mention(0, 5), mention(3, 20), mention(18, 22)])
    assert [(m.start, m.end) for m in kept] == [(3, 20)]


def test_of_equally_long_mentions_the_first_given_stays() -> None:
    assert [m.value for m in without_overlaps([mention(4, 9, "one"), mention(4, 9, "two")])] == ["one"]


def test_mentions_that_touch_both_stay_in_the_order_of_the_text() -> None:
    kept = without_overlaps([mention(5, 9), mention(0, 5), mention(12, 13)])
    assert [(m.start, m.end) for m in kept] == [(0, 5), (5, 9), (12, 13)]


def test_no_mentions_stay_none() -> None:
    assert without_overlaps([]) == []
