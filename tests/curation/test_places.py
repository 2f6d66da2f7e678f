"""Words are found whatever the line breaks, hyphens and signs; of several places those whose context agrees."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kkrgraph.curation.places import FoldedText, Words, find, folded, with_signs

LONG = "KKR Fyn udpegede Karl Holm som medlem af bestyrelsen."


def words(quote: str, before: str = "", after: str = "") -> Words:
    return Words(quote=quote, before=before, after=after)


def found(text: str, wanted: Words) -> list[str]:
    return [text[start:end] for start, end in find(FoldedText(text), wanted)]


@pytest.mark.parametrize(
    "text",
    [
        LONG,
        "KKR Fyn ud-\npegede Karl  Holm\nsom medlem af be- styrelsen.",
        "KKR FYN UDPEGEDE KARL HOLM SOM MEDLEM AF BESTYRELSEN",
        "KKR Fyn udpegede Karl Holm, som medlem af bestyrel\u00adsen",
    ],
)
def test_breaks_hyphens_and_signs_do_not_matter(text: str) -> None:
    (place,) = found(f"Før. {text} Efter.", words(LONG))
    assert folded(place) == folded(LONG)


def test_accents_are_the_same_however_they_are_coded() -> None:
    assert folded("Mølgård, Århus") == folded("Mølga\u030ard A\u030arhus") == "mølgardarhus"


@pytest.mark.parametrize(
    "after", ["KKR Fyn udpegede", "KKR Fyn udpegede Karl Holm som", "KKR Fyn udpegede Karl"]
)
def test_something_that_got_in_between_is_part_of_the_place(after: str) -> None:
    text = LONG.replace(after, f"{after} KKR FYN | SIDE 3")
    assert found(f"Før. {text} Efter.", words(LONG)) == [text[:-1]]


def test_two_pieces_that_are_not_all_of_it_are_another_text() -> None:
    assert found("KKR Fyn udpegede Eva Lind som medlem af bestyrelsen.", words(LONG)) == []
    assert found(LONG[:30] + " ord" * 60 + LONG[30:], words(LONG)) == []


@given(st.lists(st.sampled_from([" ", "\n", "-\n", "- ", "\u00ad", "  ", ", "]), min_size=1), st.randoms())
def test_random_breaks_do_not_matter(breaks: list[str], chance: Random) -> None:
    broken = "".join(
        letter + (chance.choice(breaks) if chance.random() < 0.2 else "")
        for letter in LONG.replace(" ", "  ")
    )
    (place,) = find(FoldedText(f"Før det. {broken} Efter det."), words(LONG, "Før det.", "Efter det."))
    assert folded(f"Før det. {broken} Efter det."[slice(*place)]) == folded(LONG)


def test_words_that_are_gone_are_nowhere() -> None:
    assert found("KKR Fyn udpegede Eva Lind som medlem af bestyrelsen.", words(LONG)) == []
    assert found("", words(LONG)) == found(LONG, words("...")) == []


def test_the_signs_of_a_quote_are_part_of_it_where_they_stand() -> None:
    text = "Se (A), 2,5 mio. kr. og ./. Bilag"
    for quote in ("(A),", "2,5 mio. kr.", "./. Bilag", "Se"):
        (place,) = FoldedText(text).all_of(folded(quote))
        assert text[slice(*with_signs(text, place, quote))] == quote
    assert FoldedText(text).all_of("ila") == [(text.index("ila"), text.index("ila") + 3)]
    (place,) = FoldedText(text).all_of("bilag")
    assert text[slice(*with_signs(text, place, "«Bilag»."))] == "Bilag"


RULINGS = (
    "Punkt et om broen. Beslutning Godkendt. Punkt to om havnen. Beslutning Godkendt. Punkt tre om vejen."
)


def test_of_several_places_the_context_tells() -> None:
    places = find(FoldedText(RULINGS), words("Godkendt.", "om havnen. Beslutning", "Punkt tre"))
    assert [start for start, _ in places] == [RULINGS.rindex("Godkendt")]


def test_without_a_context_that_agrees_all_places_are_meant() -> None:
    assert len(found(RULINGS, words("Godkendt.", "ganske andre ord", "og andre igen"))) == 2
    assert len(found(RULINGS, words("Godkendt."))) == 2


def test_short_words_that_stand_once_need_their_context() -> None:
    once = "Punkt to om havnen. Beslutning Godkendt. Punkt tre om vejen."
    assert found(once, words("Godkendt.", "om havnen. Beslutning", "Punkt tre")) == ["Godkendt"]
    other = words("Godkendt.", "Punkt et handler om broen", "Så blev det sent")
    assert found(once, other) == []
    assert len(find(FoldedText(once), other, alone=False)) == 1
