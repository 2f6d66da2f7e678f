"""What was given, who got most votes, and other short wordings of acts, with near ones that are no act."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]


@pytest.mark.parametrize(
    ("ruling", "expected"),
    [
        ("Bevillingen blev givet.", ["approved"]),
        ("Tilladelsen er givet.", ["approved"]),
        ("Bevillingen blev givet videre til havnen.", []),
        ("Bemyndigelsen blev givet.", ["authorised"]),
        ("Bemyndigelsen gælder til maj.", []),
        ("Karl Holm (C) blev bemyndiget til at forhandle med Movia.", ["authorised"]),
        ("Herefter havde KKR Sjælland en længere drøftelse.", ["discussed"]),
        ("Efter oplægget havde bestyrelsen en god debat.", ["discussed"]),
        ("Karl Holm (C) havde en plan med.", []),
        ("For så vidt angår punkt 2 blev planen godkendt med den tilføjelse, at broen males.", ["approved"]),
        ("Ved afstemning fik Karl Holm (C) flest stemmer og er dermed ny formand for Movia.", ["appointed"]),
        ("Karl Holm (C) fik flest stemmer og er hermed formand for Movia.", ["appointed"]),
        ("Ved afstemning fik Karl Holm (C) flest stemmer.", []),
        ("Intet til evt.", ["no_remarks"]),
    ],
)
def test_what_was_given_and_who_got_most_votes(read: Read, ruling: str, expected: list[str]) -> None:
    assert [d.act for d in read(ruling=ruling).decisions if d.number == "2.1"] == expected


def test_those_who_are_asked_may_live_in_a_place_of_no_list(read: Read) -> None:
    ruling = "KKR Sjælland bad kommunerne i Vesteregnen komme med et navn."
    decisions = read(title="Havnen", ruling=ruling).decisions
    assert [(d.act, d.addressee) for d in decisions if d.number == "2.1"] == [
        ("requested", "Kommunerne i Vesteregnen")
    ]
