"""Rows with mistakes: what belongs together stands together, with its sentence."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from kkrgraph.evaluate.facts import FACTS, Row, columns_of, facts
from kkrgraph.evaluate.mistakes import AROUND, KEYS, Difference, Mistake, differences, sentence_of
from kkrgraph.evaluate.scores import compare

BOARD = {
    "number": "1.1",
    "action": "appointed",
    "person": "Karl Holm",
    "party": "C",
    "municipality": "Sorø Kommune",
    "body": "Movia",
    "role": "medlem",
    "evidence": "udpegede Karl Holm (C)",
}
TEXT = "Sagen er gammel. KKR Sjælland udpegede Karl Holm (C) til Movia, jf. pkt. 3. Valget gælder fra nu."


def rows(view: str, gold: Sequence[Row], found: Sequence[Row], text: str = "") -> tuple[Difference, ...]:
    match = compare(facts(gold, view), facts(found, view))
    sides = (("missed", match.missed), ("wrong", match.wrong))
    mistakes = [
        Mistake(kind=kind, view=view, document="a", fact=fact) for kind, side in sides for fact in side
    ]
    return differences(mistakes, {"a": (text,)})


def test_keys_are_columns_of_their_views_and_names_alone_have_none() -> None:
    assert all(set(columns) <= set(columns_of(view)) for view, columns in KEYS.items())
    assert set(FACTS) - set(KEYS) == {"organisations", "persons"}


def test_a_wrong_row_stands_beside_the_missed_one_with_the_columns_that_differ() -> None:
    (pair,) = rows("appointments", [BOARD], [BOARD | {"role": "suppleant", "party": ""}], TEXT)
    assert (pair.kind, pair.columns) == ("differs", ("party", "role"))
    assert pair.wanted == BOARD
    assert pair.sentence == "KKR Sjælland udpegede Karl Holm (C) til Movia, jf. pkt. 3."


def test_the_nearest_of_several_is_taken_and_each_but_once() -> None:
    gold = [BOARD | {"body": body} for body in ("Movia", "Sund & Bælt")]
    found = [BOARD | {"body": "Sund og Bælt"}, BOARD | {"body": "Movias", "role": "formand"}]
    one, other = rows("appointments", gold, found)
    assert (one.wanted, one.found, one.columns) == (gold[0], found[1], ("body", "role"))
    assert (other.wanted, other.found, other.columns) == (gold[1], found[0], ("body",))


def test_rows_about_different_things_are_no_pair() -> None:
    kinds = [one.kind for one in rows("appointments", [BOARD], [BOARD | {"person": "Asta Brink"}])]
    assert kinds == ["missed", "wrong"]


@pytest.mark.parametrize(("found", "kinds"), [("Karl Holme", ["differs"]), ("Asta Mø", ["missed", "wrong"])])
def test_names_are_a_pair_where_they_are_alike(found: str, kinds: list[str]) -> None:
    assert [one.kind for one in rows("persons", [{"person": "Karl Holm"}], [{"person": found}])] == kinds


def test_a_row_with_several_missed_facts_is_one_and_says_which_part_is_missed() -> None:
    wanted = {"number": "2", "act": "requested", "addressee": "Movia", "amended": "false"}
    (whole_row,) = rows("decisions", [wanted], [])
    assert (whole_row.kind, whole_row.columns) == ("missed", ())
    (part,) = rows("decisions", [wanted], [wanted | {"addressee": ""}])
    assert (part.kind, part.columns) == ("missed", ("addressee",))


def test_words_that_no_passage_holds_stand_for_their_sentence() -> None:
    assert sentence_of("Karl Holm (C), Sorø", [TEXT]) == "Karl Holm (C), Sorø"
    assert sentence_of("", [TEXT]) == ""


def test_evidence_of_two_sentences_gives_both() -> None:
    assert sentence_of("pkt. 3. Valget", ["Intet.", TEXT]) == TEXT.partition(". ")[2]


def test_a_very_long_sentence_is_cut_in_whole_words_around_the_evidence() -> None:
    long = "ord " * 200 + "Karl Holm" + " ord" * 200
    cut = sentence_of("Karl Holm", [long])
    assert cut.startswith("… ord ") and cut.endswith(" ord …") and " Karl Holm " in cut
    assert len(cut) <= len("Karl Holm") + 2 * AROUND + 4
