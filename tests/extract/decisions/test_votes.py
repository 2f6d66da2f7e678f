"""Votes and reservations of rulings: figures, names, and what was put on record."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]


def votes(minutes: Minutes) -> list[tuple[str, str | int | None]]:
    return [(vote.kind, vote.agent if vote.count is None else vote.count) for vote in minutes.votes]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Forslaget blev vedtaget med 6 stemmer mod 2.", [("for", 6), ("against", 2)]),
        ("Karl Holm blev indstillet med stemmerne 8 mod 4.", [("for", 8), ("against", 4)]),
        ("Planen blev godkendt med syv stemmer for og imod to.", [("for", 7), ("against", 2)]),
        # a motion that fell had most votes against it
        ("Forslaget blev forkastet med 9 stemmer mod 6.", [("against", 9), ("for", 6)]),
        ("Forslaget blev ikke vedtaget; for stemte 4, imod 22.", [("for", 4), ("against", 22)]),
        (
            "3 stemte for, 5 stemte imod, og 2 undlod at stemme.",
            [("for", 3), ("against", 5), ("abstained", 2)],
        ),
        ("KKR Sjælland godkendte enstemmigt planen.", [("unanimous", None)]),
    ],
)
def test_figures(words: str, expected: list[tuple[str, int]], read: Read) -> None:
    assert sorted(votes(read(ruling=words)), key=str) == sorted(expected, key=str)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Karl Holm (C) stemte imod.", [("against", "Karl Holm")]),
        (
            "Imod stemte Karl Holm og Solveig Lykkebo.",
            [("against", "Karl Holm"), ("against", "Solveig Lykkebo")],
        ),
        ("For stemte Karl Holm (C), Solveig Lykkebo (V) og Asger Brinch Tarp.", [
            ("for", "Karl Holm"), ("for", "Solveig Lykkebo"), ("for", "Asger Brinch Tarp"),
        ]),
        ("Solveig Lykkebo undlod at stemme.", [("abstained", "Solveig Lykkebo")]),
        ("Solveig Lykkebo tog forbehold for prisen.", [("reserved", "Solveig Lykkebo")]),
        ("Karl Holm og Solveig Lykkebo kunne ikke tiltræde planen.", [
            ("reserved", "Karl Holm"), ("reserved", "Solveig Lykkebo"),
        ]),
        ("Venstres byrådsgruppe tog forbehold.", [("reserved", "Venstres byrådsgruppe")]),
        ("Faxe Kommunes forbehold blev ført til referat.", [("reserved", "Faxe Kommune")]),
        ("Karl Holm ønskede ført til protokol, at havnen er dyr.", [("on_record", "Karl Holm")]),
        ("Karl Holm ønskede tilført referatet, at havnen er dyr.", [("on_record", "Karl Holm")]),
        ("Forslaget blev vedtaget med 6 stemmer mod 1 (Karl Holm).", [
            ("for", 6), ("against", 1), ("against", "Karl Holm"),
        ]),
        ("Forslaget blev forkastet med 6 stemmer mod 1 (Karl Holm).", [
            ("against", 6), ("for", 1), ("for", "Karl Holm"),
        ]),
    ],
)  # fmt: skip
def test_names(words: str, expected: list[tuple[str, str | int]], read: Read) -> None:
    assert sorted(votes(read(ruling=words)), key=str) == sorted(expected, key=str)


@pytest.mark.parametrize(
    "words",
    [
        "KKR Sjælland godkendte planen med forbehold for kommunernes budgetter.",
        "Formanden satte forslagene til afstemning.",
        "Afstemningen om havnen blev drøftet i overensstemmelse med dagsordenen.",
        "Solveig Lykkebo fik 15 stemmer og er dermed valgt.",
    ],
)
def test_what_is_no_vote(words: str, read: Read) -> None:
    assert votes(read(ruling=words)) == []


def test_votes_are_those_of_rulings(read: Read) -> None:
    assert votes(read(background="Karl Holm stemte imod i sin tid.", ruling="Godkendt.")) == []


def test_the_acts_stay_as_they_are(read: Read) -> None:
    """The guideline counts `stemte imod` and `kunne ikke tiltræde` as votes and as no act."""
    ruling = "Godkendt. Karl Holm stemte imod. Solveig Lykkebo kunne ikke tiltræde planen."
    assert [act.act for act in read(ruling=ruling).decisions] == ["approved"]


def test_the_evidence_is_the_sentence(read: Read) -> None:
    (vote,) = read(ruling="Godkendt. Karl Holm (C) stemte imod.").votes
    assert (vote.evidence.quote, vote.evidence.rule) == ("Karl Holm (C) stemte imod.", "vote-against")


@pytest.mark.parametrize(
    "dissent",
    [
        "Enhedslisten kunne ikke tiltræde indstillingen.",
        "Enhedslistens gruppe og løsgænger Karl Holm kunne ikke tiltræde.",
        "Venstres byrådsgruppe kunne ikke støtte forslaget.",
    ],
)
def test_the_dissent_of_a_group_is_no_ruling(dissent: str, read: Read) -> None:
    minutes = read(ruling=f"Indstillingen blev godkendt. {dissent}")
    assert [decision.act for decision in minutes.decisions] == ["approved"]
    assert "reserved" in [vote.kind for vote in minutes.votes]
