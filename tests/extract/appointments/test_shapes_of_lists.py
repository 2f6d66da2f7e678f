"""Lists of seats as houses print them: deputies in brackets, labels over two lines, seats that nobody took."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]
Row = tuple[str | None, str | None, str | None]

TITLE = "Udpegning til råd og fonde"


def rows(minutes: Minutes) -> list[Row]:
    return [(a.person, a.body, a.role) for a in minutes.appointments if a.action != "resigned"]


@pytest.mark.parametrize(
    "ruling",
    [
        "Følgende blev udpeget til Movia:\nKarl Holm, Sorø\n(Eva Lind, Greve)",
        "Følgende blev udpeget til Movia:\n- Karl Holm (C) (Eva Lind, Greve)",
        "Følgende blev udpeget til Movia:\nKarl Holm\n(Eva Lind (V))",
    ],
)
def test_a_name_in_brackets_behind_a_member_is_the_deputy(read: Read, ruling: str) -> None:
    assert rows(read(title=TITLE, ruling=ruling)) == [
        ("Karl Holm", "Movia", "medlem"),
        ("Eva Lind", "Movia", "suppleant"),
    ]


def test_the_item_says_what_deputies_are_called(read: Read) -> None:
    minutes = read(
        title="Udpegning til bestyrelsen for Movia",
        proposal="Det indstilles, at der udpeges et medlem og en stedfortræder.",
        ruling="Karl Holm, Sorø (Eva Lind, Greve)",
    )
    assert rows(minutes)[-1] == ("Eva Lind", "Movia", "stedfortræder")


def test_a_label_may_go_over_two_lines(read: Read) -> None:
    ruling = (
        "Følgende blev udpeget:\nDen Nordfynske\nFilmpulje: Karl Holm (C)\nStatens og Kommunernes\nBroforum: Eva Lind (V)\n"
        "Havnefonden\nMidt- og Vestkysten: Ib Lund (A)"
    )
    assert [(a.person, a.body) for a in read(title=TITLE, ruling=ruling).appointments] == [
        ("Karl Holm", "Den Nordfynske Filmpulje"),
        ("Eva Lind", "Statens og Kommunernes Broforum"),
        ("Ib Lund", "Havnefonden Midt- og Vestkysten"),
    ]


def test_a_role_over_a_label_is_no_half_of_it(read: Read) -> None:
    ruling = "Følgende blev udpeget:\nMovia: Karl Holm (C)\nSuppleanter\nHavneforum Fyn: Eva Lind (V)"
    bodies = {a.body for a in read(title=TITLE, ruling=ruling).appointments}
    assert "Suppleanter Havneforum Fyn" not in bodies


@pytest.mark.parametrize(
    "words", ["pladsen står åben", "Vakant", "Ingen ønskede valg, og pladsen er fortsat ledig."]
)
def test_a_label_says_whose_seat_stays_empty(read: Read, words: str) -> None:
    ruling = f"Følgende blev udpeget:\nMovia: Karl Holm (C)\nKajens Legat: {words}"
    assert (None, "Kajens Legat", "medlem") in rows(read(title=TITLE, ruling=ruling))


def test_a_member_whose_deputy_is_missing_is_a_member(read: Read) -> None:
    found = rows(
        read(
            title="Udpegning til bestyrelsen for Movia",
            ruling="Udpeget blev:\nKarl Holm - stedfortræder mangler\nEva Lind",
        )
    )
    assert ("Karl Holm", "Movia", "medlem") in found
    assert (None, "Movia", "stedfortræder") in found


def test_a_list_goes_on_below_a_lead_that_fills_its_line(read: Read) -> None:
    ruling = "Rådet udpegede efter en kort drøftelse følgende medlemmer af bestyrelsen for Movia, som træder til:\nKarl Holm\nEva Lind (V)"
    assert [(p, b) for p, b, _ in rows(read(title=TITLE, ruling=ruling))] == [
        ("Karl Holm", "Movia"),
        ("Eva Lind", "Movia"),
    ]


@pytest.mark.parametrize(
    ("ruling", "expected"),
    [
        (
            "Tredje medlem blev Karl Holm (suppleant: Eva Lind).",
            [("Karl Holm", "medlem"), ("Eva Lind", "suppleant")],
        ),
        ("Nyt medlem er borgmester i Greve, Karl Holm (C).", [("Karl Holm", "medlem")]),
        (
            "Karl Holm blev udpeget som formand frem til maj; derefter udpeges Eva Lind (V).",
            [("Karl Holm", "formand"), ("Eva Lind", "formand")],
        ),
        ("1. stedfortræder på liste C, Karl Holm, indtræder i perioden.", [("Karl Holm", "medlem")]),
    ],
)
def test_roles_counted_out_and_taken_over(read: Read, ruling: str, expected: list[tuple[str, str]]) -> None:
    minutes = read(title="Udpegning til bestyrelsen for Movia", ruling=ruling)
    assert [(p, r) for p, b, r in rows(minutes) if b == "Movia"] == expected


@pytest.mark.parametrize(
    "ruling",
    [
        "Movia: Karl Holm (C)\nEva Lind var fraværende.",
        "Karl Holm (C) udpeges til Movia i den periode, hvor Eva Lind har orlov.",
        "Eva Lind fratræder som suppleant, og som ny suppleant indtræder Karl Holm (C) i Movia.",
        "Karl Holm (C) udpeges til Movia. Eva Lind har været nævnt som en mulig afløser, men stiller ikke op.",
    ],
)
def test_who_stands_beside_gets_no_seat(read: Read, ruling: str) -> None:
    people = {p for p, _, _ in rows(read(title=TITLE, ruling=ruling)) if p is not None}
    assert people == {"Karl Holm"}
