"""Rulings under a title that elects: who is seated by words that tell of no seat elsewhere, and who is not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes
from tests.extract.rows import AppointmentRow as Row
from tests.extract.rows import appointment_rows as rows

Read = Callable[..., Minutes]
IN, NAMED, OUT = "appointed", "nominated", "resigned"
TITLE = "Udpegning til bestyrelsen for Movia"


@pytest.mark.parametrize(
    ("ruling", "expected"),
    [
        (
            "Man enedes om Karl Holm som medlem og Eva Lind som stedfortræder.",
            [(IN, "Karl Holm", "Movia", "medlem"), (IN, "Eva Lind", "Movia", "stedfortræder")],
        ),
        ("Der var opbakning til Karl Holm.", [(IN, "Karl Holm", "Movia", "medlem")]),
        ("Der var enighed om at pege på Karl Holm.", [(NAMED, "Karl Holm", "Movia", "medlem")]),
        ("Valget faldt på Eva Lind.", [(IN, "Eva Lind", "Movia", "medlem")]),
        ("Eva Lind fortsætter i bestyrelsen.", [(IN, "Eva Lind", "Movia", "medlem")]),
        (
            "KKR Sjælland sender Karl Holm, og Eva Lind er hans stedfortræder.",
            [(IN, "Karl Holm", "Movia", "medlem"), (IN, "Eva Lind", "Movia", "stedfortræder")],
        ),
        (
            "Karl Holm og Bo Ask blev valgt. Eva Lind er suppleant for begge.",
            [
                (IN, "Karl Holm", "Movia", "medlem"),
                (IN, "Bo Ask", "Movia", "medlem"),
                (IN, "Eva Lind", "Movia", "suppleant"),
            ],
        ),
    ],
)
def test_what_the_title_makes_clear(read: Read, ruling: str, expected: list[Row]) -> None:
    assert rows(read(title=TITLE, body="KKR Sjælland", ruling=ruling)) == expected


@pytest.mark.parametrize(
    "ruling",
    [
        "Der var enighed om at takke Karl Holm.",
        "Karl Holm foreslog, at punktet udsættes.",
        "Eva Lind stemte imod.",
        "Der var ikke opbakning til Karl Holm.",
        "Karl Holm fortsætter som næstformand.",
    ],
)
def test_what_seats_nobody(read: Read, ruling: str) -> None:
    assert rows(read(title=TITLE, body="KKR Sjælland", ruling=ruling)) == []


def test_elsewhere_the_same_words_tell_of_no_seat(read: Read) -> None:
    assert (
        rows(read(title="Havnens regnskab", body="KKR Sjælland", ruling="Der var opbakning til Karl Holm."))
        == []
    )


def test_a_deputy_who_moves_up_becomes_what_the_other_was(read: Read) -> None:
    ruling = "KKR Sjælland noterede, at Bo Ask er udtrådt af bestyrelsen, og at Eva Lind som 1. suppleant er indtrådt i stedet."
    assert rows(read(title=TITLE, body="KKR Sjælland", ruling=ruling)) == [
        (OUT, "Bo Ask", "Movia", "medlem"),
        (IN, "Eva Lind", "Movia", "medlem"),
    ]


def test_who_leaves_in_the_same_sentence_is_not_seated(read: Read) -> None:
    ruling = "Bo Ask trækker sig fra bestyrelsen, og Eva Lind overtager hans plads."
    assert rows(read(title=TITLE, body="KKR Sjælland", ruling=ruling)) == [
        (OUT, "Bo Ask", "Movia", "medlem"),
        (IN, "Eva Lind", "Movia", "medlem"),
    ]


def test_whom_the_body_sends_has_no_seat_in_it(read: Read) -> None:
    ruling = "Som KKR Sjællands repræsentanter i bestyrelsen valgtes Karl Holm og Eva Lind."
    assert {row[2] for row in rows(read(title=TITLE, body="KKR Sjælland", ruling=ruling))} == {"Movia"}


def test_a_ruling_that_proposes_to_another_is_a_ruling(read: Read) -> None:
    ruling = (
        "Udvalget indstiller til regionsrådet,\nat Karl Holm og Eva Lind udpeges som medlemmer af bestyrelsen for Movia med "
        "henholdsvis Bo Ask og Ib Lund som stedfortrædere."
    )
    assert rows(read(title="Repræsentanter", body="Havneudvalget", ruling=ruling)) == [
        (NAMED, "Karl Holm", "Movia", "medlem"),
        (NAMED, "Eva Lind", "Movia", "medlem"),
        (NAMED, "Bo Ask", "Movia", "stedfortræder"),
        (NAMED, "Ib Lund", "Movia", "stedfortræder"),
    ]


def test_a_list_that_another_body_has_chosen(read: Read) -> None:
    case = "Repræsentantskabet holdt møde den 3. maj 2024 og valgte her til bestyrelsen:\n- Karl Holm, Greve\n- Eva Lind, Faxe, med Bo Ask som suppleant"
    assert rows(
        read(title="Bestyrelsens sammensætning", body="Movia", case=case, ruling="Taget til efterretning.")
    ) == [
        (IN, "Karl Holm", "Movia", "medlem"),
        (IN, "Eva Lind", "Movia", "medlem"),
        (IN, "Bo Ask", "Movia", "suppleant"),
    ]


def test_in_whose_place_says_nothing_of_the_next_role(read: Read) -> None:
    ruling = "Til bestyrelsen for Movia udpegedes Karl Holm i stedet for Ib Lund og Eva Lind som suppleant for Karl Holm."
    assert rows(read(title="Poster", body="KKR Sjælland", ruling=ruling)) == [
        (IN, "Karl Holm", "Movia", "medlem"),
        (IN, "Eva Lind", "Movia", "suppleant"),
        (OUT, "Ib Lund", "Movia", "medlem"),
    ]


def test_who_moves_a_name_is_not_elected(read: Read) -> None:
    ruling = "Efter forslag fra Bo Ask blev Eva Lind valgt med akklamation."
    assert rows(read(title="Valg af næstformand", body="Movia", ruling=ruling)) == [
        (IN, "Eva Lind", "Movia", "næstformand")
    ]


def test_a_seat_that_was_held_is_not_given(read: Read) -> None:
    case = "Den valgte plads har siden 2017 været besat af Bo Ask."
    assert rows(read(title=TITLE, body="KKR Sjælland", case=case, ruling="Drøftet.")) == []
