"""Words are found whatever the line breaks, hyphens and signs; of several places those whose context agrees."""

from __future__ import annotations

import pytest

from kkrgraph.curation.places import FoldedText, Words, find, folded

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


def test_something_that_got_in_between_is_part_of_the_place() -> None:
    text = "KKR Fyn udpegede Karl Holm KKR FYN SIDE 3 som medlem af bestyrelsen."
    assert found(text, words(LONG)) == [text[:-1]]


def test_words_that_are_gone_are_nowhere() -> None:
    assert found("KKR Fyn udpegede Eva Lind som medlem af bestyrelsen.", words(LONG)) == []
    assert found("", words(LONG)) == found(LONG, words("...")) == []


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
    assert found(once, words("Godkendt.", "Punkt et handler om broen", "Så blev det sent")) == []
