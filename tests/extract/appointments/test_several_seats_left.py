"""Several seats that somebody gives up in one sentence, and those who are replaced without the name of who comes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes
from tests.extract.rows import AppointmentRow as Row
from tests.extract.rows import appointment_rows as rows

Read = Callable[..., Minutes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Næstformand Eva Lind har meddelt, at hun fratræder som næstformand og udtræder af bestyrelsen i oktober.",
            [("Sydtrafik", "næstformand"), ("Sydtrafik", "medlem")],
        ),
        (
            "Eva Lind har sagt op. Hun udtræder samtidig af Faxe Byråd og dermed af bestyrelsen.",
            [("Faxe Byråd", "medlem"), ("Sydtrafik", "medlem")],
        ),
        (
            "Eva Lind stopper i politik til sommer og fratræder som formand for Havnerådet.",
            [("Havnerådet", "formand")],
        ),
        ("Eva Lind ønsker ikke at fortsætte som formand for Havnerådet.", [("Havnerådet", "formand")]),
        ("Eva Lind har i en mail meddelt, at hun ønsker at træde ud af bestyrelsen for Movia.", [("Movia", "medlem")]),
    ],
)  # fmt: skip
def test_each_seat_is_given_up(read: Read, text: str, expected: list[tuple[str, str]]) -> None:
    minutes = read(title="Orientering", body="Sydtrafik", background=text)
    assert [(a.body, a.role) for a in minutes.appointments if a.action == "resigned"] == expected


def test_who_leaves_a_party_may_give_up_seats_as_well(read: Read) -> None:
    text = "Eva Lind (V) fra Faxe er udtrådt af Venstre og har som løsgænger givet afkald på sine pladser i bestyrelserne for Movia, Gate 21 og Wonderful Copenhagen."
    assert rows(read(title="Ændringer", background=text)) == [
        ("left_party", "Eva Lind", "Venstre", None),
        ("resigned", "Eva Lind", "Movia", "medlem"),
        ("resigned", "Eva Lind", "Gate 21", "medlem"),
        ("resigned", "Eva Lind", "Wonderful Copenhagen", "medlem"),
    ]


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        (
            "Ib Lund (V) er nyt medlem af Havneudvalget. Han overtager posten efter Eva Lind (V), der er stoppet i byrådet i Faxe.",
            ("resigned", "Eva Lind", "Havneudvalget", "medlem"),
        ),
        (
            "Havneudvalget har fået et nyt medlem. Hun afløser Eva Lind.",
            ("resigned", "Eva Lind", "Havneudvalget", "medlem"),
        ),
    ],
)
def test_who_is_replaced_by_someone_named_before(read: Read, background: str, expected: Row) -> None:
    assert expected in rows(read(title="Havneudvalget", background=background))


def test_who_is_on_leave_keeps_his_seat(read: Read) -> None:
    ruling = "Godkendt. Ib Lund indtræder desuden i Havneudvalget i stedet for borgmester i Faxe, Eva Lind (B), der er på orlov til marts."
    assert rows(read(title="Havneudvalget", ruling=ruling)) == [
        ("appointed", "Ib Lund", "Havneudvalget", "medlem")
    ]
