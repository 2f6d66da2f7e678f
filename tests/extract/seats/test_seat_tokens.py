from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.extract.seats.clause_tokens import tokens_of
from kkrgraph.extract.seats.seat_tokens import Turn
from kkrgraph.extract.structure.passages import Sentence

SentencesOf = Callable[..., list[Sentence]]


def turns(sentences_of: SentencesOf, text: str) -> list[tuple[str, str]]:
    (sentence,) = sentences_of(background=text)
    return [(t.turn.value, sentence.marked.words(t.start, t.end)) for t in tokens_of(sentence)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "FynBus udpeger to medlemmer.",
            [("agent", "FynBus"), ("active", "udpeger"), ("quantity", "to medlemmer")],
        ),
        (
            "Tre medlemmer udpeges af regionsrådet.",
            [("quantity", "Tre medlemmer"), ("passive", "udpeges"), ("agent", "regionsrådet")],
        ),
        (
            "Bestyrelsen består af ni medlemmer, heraf to fra FynBus.",
            [
                ("agent", "Bestyrelsen"),
                ("total", "består af"),
                ("quantity", "ni medlemmer"),
                ("part", "heraf"),
                ("quantity", "to"),
                ("agent", "FynBus"),
            ],
        ),
        (
            "De ansatte vælger selv to af dem.",
            [("agent", "De ansatte"), ("active", "vælger"), ("quantity", "to")],
        ),
    ],
)
def test_a_rule_is_cut_into_its_turns(
    sentences_of: SentencesOf, text: str, expected: list[tuple[str, str]]
) -> None:
    assert turns(sentences_of, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Mødet i FynBus varer to timer.",
        "Broen er fem meter lang, jf. stk. 4.",
        "Formandskabet drøfter udpegningen.",
        "Det koster 12.500 kr. i 2025.",
    ],
)
def test_other_figures_and_endings_are_no_counts(sentences_of: SentencesOf, text: str) -> None:
    assert Turn.QUANTITY not in {turn for turn, _ in turns(sentences_of, text)}


def test_a_body_named_as_the_place_is_no_agent(sentences_of: SentencesOf) -> None:
    assert turns(sentences_of, "I FynBus har Movia to pladser.")[0] == ("active", "har")
