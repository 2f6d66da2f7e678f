"""Which body is meant: groups called by their noun, chairs that a body has just chosen, who acts and who is filled."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes
from tests.extract.rows import AppointmentRow as Row
from tests.extract.rows import appointment_rows as rows

Read = Callable[..., Minutes]

GROUP = "Følgegruppen"


@pytest.mark.parametrize(
    ("background", "ruling", "expected"),
    [
        (
            "Følgegruppen får ni medlemmer. De sidste fire udpeges af styregruppen.\nByerne har indstillet Eva Lind (A).",
            "Havnechef Ib Lund udpeges som tovholder for følgegruppen med Kaj Krog som suppleant.",
            [
                ("nominated", "Eva Lind", GROUP, "medlem"),
                ("appointed", "Ib Lund", GROUP, "tovholder"),
                ("appointed", "Kaj Krog", GROUP, "suppleant"),
            ],
        ),
        (
            "Eva Lind er trådt ud af følgegruppen pr. 1. juni 2024, og Kaj Krog har overtaget hendes plads.",
            "",
            [("resigned", "Eva Lind", GROUP, "medlem"), ("appointed", "Kaj Krog", GROUP, "medlem")],
        ),
    ],
)
def test_a_group_called_by_its_noun_is_not_the_one_that_meets(
    read: Read, background: str, ruling: str, expected: list[Row]
) -> None:
    minutes = read(
        title="Følgegruppens sammensætning",
        body="Styregruppen for Kystsikring Syd",
        background=background,
        ruling=ruling,
    )
    assert rows(minutes) == expected


@pytest.mark.parametrize(
    ("body", "title", "ruling", "expected"),
    [
        (
            "Erhvervshus Fyn",
            "Faste udvalg",
            "Eva Lind blev udpeget som medlem af Lånetilsynsudvalget. Udvalget valgte enstemmigt Eva Lind som formand.",
            ("appointed", "Eva Lind", "Lånetilsynsudvalget", "formand"),
        ),
        (
            "RAR Fyn",
            "Et nyt udvalg",
            "Eva Lind blev udpeget som medlem af Udvalget for Voksenlærlinge. Rådet valgte Eva Lind som formand.",
            ("appointed", "Eva Lind", "Udvalget for Voksenlærlinge", "formand"),
        ),
        (
            "KL",
            "Havne- og Kystudvalget",
            "Bestyrelsen valgte enstemmigt Eva Lind som formand for resten af perioden.",
            ("appointed", "Eva Lind", "Havne- og Kystudvalget", "formand"),
        ),
        (
            "Sydtrafik",
            "Konstituering",
            "Bestyrelsen valgte enstemmigt Eva Lind som formand.",
            ("appointed", "Eva Lind", "Sydtrafik", "formand"),
        ),
    ],
)
def test_whose_chair_was_chosen(read: Read, body: str, title: str, ruling: str, expected: Row) -> None:
    assert rows(read(title=title, body=body, ruling=ruling))[-1] == expected


@pytest.mark.parametrize(
    ("body", "title", "case", "expected"),
    [
        (
            "KKR Syddanmark",
            "RAR Sydjylland",
            "Venstre har indstillet formand for Havneudvalget i Vejle Kommune Eva Lind (V) som nyt medlem.",
            [("nominated", "Eva Lind", "RAR Sydjylland", "medlem")],
        ),
        (
            "KKR Hovedstaden",
            "Copenhagen Capacity",
            "Formandskabet for KKR Hovedstaden har indstillet Eva Lind (V) og Ib Lund (A) som medlemmer af bestyrelsen for Copenhagen Capacity.",
            [
                ("nominated", "Eva Lind", "Copenhagen Capacity", "medlem"),
                ("nominated", "Ib Lund", "Copenhagen Capacity", "medlem"),
            ],
        ),
        (
            "KKR Sjælland",
            "Orientering",
            "Movia: Direktør i Nordkaj Lufthavn, Eva Lind, udtræder af bestyrelsen.",
            [("resigned", "Eva Lind", "Movia", "medlem")],
        ),
        (
            "KKR Sjælland",
            "Orientering",
            "Eva Lind, formand for Movia, træder tilbage den 1. maj.",
            [("resigned", "Eva Lind", "Movia", "medlem")],
        ),
    ],
)
def test_what_somebody_is_already_is_not_what_he_gets(
    read: Read, body: str, title: str, case: str, expected: list[Row]
) -> None:
    assert rows(read(title=title, body=body, case=case)) == expected


def test_who_comes_in_somebodys_place_sits_where_he_sat(read: Read) -> None:
    text = "Eva Lind har meddelt, at hun træder ud af bestyrelsen. Byrådet i Faxe Kommune har udpeget Ib Lund i hendes sted."
    assert rows(read(title="Ændringer i bestyrelsen", body="Sydtrafik", text=text)) == [
        ("resigned", "Eva Lind", "Sydtrafik", "medlem"),
        ("appointed", "Ib Lund", "Sydtrafik", "medlem"),
    ]


def test_under_the_title_of_an_election_the_case_gives_plain_seats(read: Read) -> None:
    case = "Dansk Havneforening har indstillet Eva Lind. Ib Lund overtager posten efter Kaj Krog."
    assert rows(read(title="Konstituering og valg af formand", body="Sydtrafik", case=case)) == [
        ("nominated", "Eva Lind", "Sydtrafik", "medlem"),
        ("appointed", "Ib Lund", "Sydtrafik", "medlem"),
        ("resigned", "Kaj Krog", "Sydtrafik", "medlem"),
    ]


def test_what_was_done_years_ago_is_no_news(read: Read) -> None:
    background = "Eva Lind blev i 2012 valgt som formand for Havneudvalget."
    assert rows(read(title="Havneudvalget", body="Movia", background=background)) == []


@pytest.mark.parametrize(
    "title", ["Bestyrelsens sammensætning", "Ændringer i bestyrelsen", "Nyt medlem af bestyrelsen"]
)
def test_changes_of_a_board_in_its_own_minutes(read: Read, title: str) -> None:
    case = "Faxe Havneforening sender hilsener. Faxe Byråd har udpeget Eva Lind (F)."
    assert rows(read(title=title, body="Sydtrafik", case=case)) == [
        ("appointed", "Eva Lind", "Sydtrafik", "medlem")
    ]
