from __future__ import annotations

from kkrgraph.reading.vocabulary import vocabulary

LINES = ("Kommunerne koordinerer indsat-", "sen med KKR-regi og Nordjylland.", "omfang og mobilitet")


def test_whole_words_count_and_torn_halves_do_not() -> None:
    words = vocabulary(LINES)
    assert "koordinerer" in words.words
    assert {"indsat", "sen", "indsat-"}.isdisjoint(words.words)
    assert words.hyphenated == {"kkr-regi"}


def test_parts_of_a_hyphenated_word_are_no_words() -> None:
    assert "regi" not in vocabulary(LINES).words


def test_a_joined_form_shows_in_itself_and_in_its_inflections() -> None:
    words = vocabulary(LINES)
    assert words.shows_joined("Nordjyl", "land")
    assert words.shows_joined("koordi", "neret")
    assert words.shows_joined("mobili", "tetsløsninger")


def test_a_word_of_its_own_shows_nothing_by_its_beginning() -> None:
    words = vocabulary((*LINES, "omfangsrig"))
    assert not words.shows_joined("omfang", "srigt")
    assert not words.shows_joined("kom", "mende")


def test_two_words_that_also_stand_alone_are_not_one() -> None:
    words = vocabulary(("kom inde ind", "komind"))
    assert not words.shows_joined("kom", "ind")
