"""Ways in and out of a seat: who steps in for whom, lists that a case proposes, groups that come to consist of somebody."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes
from tests.extract.rows import AppointmentRow as Row
from tests.extract.rows import appointment_rows as rows

Read = Callable[..., Minutes]
IN, OUT = "appointed", "resigned"


@pytest.mark.parametrize(
    ("ruling", "expected"),
    [
        (
            "Bo Ask træder i stedet for Eva Lind fra 1. maj.",
            [(IN, "Bo Ask", "Movia", "medlem"), (OUT, "Eva Lind", "Movia", "medlem")],
        ),
        (
            "Bo Ask overtager Eva Linds plads i bestyrelsen for Movia.",
            [(IN, "Bo Ask", "Movia", "medlem"), (OUT, "Eva Lind", "Movia", "medlem")],
        ),
        ("Bo Ask rykker op som medlem.", [(IN, "Bo Ask", "Movia", "medlem")]),
        (
            "Valgt blev Bo Ask og Ib Lund.",
            [(IN, "Bo Ask", "Movia", "medlem"), (IN, "Ib Lund", "Movia", "medlem")],
        ),
    ],
)
def test_who_comes_in(read: Read, ruling: str, expected: list[Row]) -> None:
    assert rows(read(title="Bestyrelsen for Movia", ruling=ruling)) == expected


def test_whoever_represents_is_appointed_where_that_is_approved(read: Read) -> None:
    proposal = "Det indstilles, at Bo Ask repræsenterer bestyrelsen i Havnerådet."
    assert rows(read(title="Havnerådet", body="Movia", proposal=proposal, ruling="Godkendt.")) == [
        (IN, "Bo Ask", "Havnerådet", "medlem")
    ]


def test_a_new_one_has_the_role_of_who_leaves(read: Read) -> None:
    proposal = "Det indstilles, at KKR Sjælland udpeger en ny suppleant til Movia i stedet for Eva Lind Greve (V), Faxe Kommune, der har ønsket at udtræde."
    assert rows(read(title="Movia", proposal=proposal, ruling="Udsat."))[:1] == [
        (OUT, "Eva Lind Greve", "Movia", "suppleant")
    ]


LIST = "Sekretariatet foreslår følgende:\nHavnerådet: Bo Ask (A)\nTrafikforum Nord: den konservative Eva Lind\nKajudvalget: Rektor Ib Lund som formand"


def test_a_list_that_the_case_proposes_and_the_ruling_approves(read: Read) -> None:
    minutes = read(title="Repræsentanter i råd", case=LIST, ruling="Tiltrådt.")
    assert rows(minutes) == [
        (IN, "Bo Ask", "Havnerådet", "medlem"),
        (IN, "Eva Lind", "Trafikforum Nord", "medlem"),
        (IN, "Ib Lund", "Kajudvalget", "formand"),
    ]


@pytest.mark.parametrize("ruling", ["Udsat.", "Drøftet."])
def test_a_list_that_nobody_approves(read: Read, ruling: str) -> None:
    assert rows(read(title="Repræsentanter i råd", case=LIST, ruling=ruling)) == []


def test_who_sits_there_now_is_no_proposal(read: Read) -> None:
    case = "Bestyrelsen er i dag repræsenteret således:\nHavnerådet: Bo Ask (A)\nKajudvalget: Ib Lund"
    assert rows(read(title="Repræsentanter i råd", case=case, ruling="Godkendt.")) == []


def test_bodies_are_headings_over_those_who_get_their_seats(read: Read) -> None:
    case = (
        "Valggrupperne har anmeldt følgende:\nNordby Forsyning A/S (bestyrelse, 5 medlemmer)\nBo Ask (A)\nEva Lind (V) - stedfortræder Ib Lund (V)\n"
        "Huslejenævnet\nIndstilles til Statsforvaltningen: boligchef Per Skov som formand\nHegnsynet\nGenvalg af Tove Dam."
    )
    minutes = read(
        title="Udpegning af repræsentanter til selskaber og nævn",
        body="Greve Byråd",
        case=case,
        proposal="Administrationen indstiller, at de anmeldte medlemmer udpeges.",
        ruling="Indstillingen godkendt.",
    )
    assert rows(minutes) == [
        (IN, "Bo Ask", "Nordby Forsyning A/S", "medlem"),
        (IN, "Eva Lind", "Nordby Forsyning A/S", "medlem"),
        (IN, "Ib Lund", "Nordby Forsyning A/S", "stedfortræder"),
        ("nominated", "Per Skov", "Huslejenævnet", "formand"),
        (IN, "Tove Dam", "Hegnsynet", "medlem"),
    ]


@pytest.mark.parametrize(
    "ruling",
    [
        "Kajudvalget kommer til at bestå af Bo Ask og Ib Lund.",
        "Kajudvalget består herefter af Bo Ask og Ib Lund.",
        "Kajudvalget blev sammensat således:\n- Bo Ask\n- Ib Lund",
    ],
)
def test_a_group_comes_to_consist_of_somebody(read: Read, ruling: str) -> None:
    minutes = read(title="Sammensætning af Kajudvalget", body="Movia", ruling=ruling)
    assert rows(minutes) == [
        (IN, "Bo Ask", "Kajudvalget", "medlem"),
        (IN, "Ib Lund", "Kajudvalget", "medlem"),
    ]


@pytest.mark.parametrize(
    ("ruling", "role"),
    [
        ("Faxe Kommune har endnu ikke valgt en stedfortræder.", "stedfortræder"),
        ("Partiet mangler fortsat at pege på en afløser for Eva Lind.", "medlem"),
        ("Partiet peger på et medlem senest den 20. december.", "medlem"),
        ("Kommunens tre pladser er fortsat uafklarede.", "medlem"),
        ("Hans efterfølger vælges på næste møde.", "medlem"),
        ("Gruppen melder navnet på suppleanten ind senere.", "suppleant"),
    ],
)
def test_seats_left_open_in_other_words(read: Read, ruling: str, role: str) -> None:
    assert rows(read(title="Udpegning til Movia", ruling=ruling)) == [("vacancy", None, "Movia", role)]


def test_the_one_body_of_which_the_case_told(read: Read) -> None:
    minutes = read(
        title="Udvalg under bestyrelsen",
        body="Movia",
        case="Dimensioneringsudvalget består af tre medlemmer, valgt af og blandt bestyrelsens medlemmer.",
        ruling="Borgmester i Faxe, Bo Ask, og Eva Lind blev valgt som medlemmer.",
    )
    assert {(person, body) for _, person, body, _ in rows(minutes)} == {
        ("Bo Ask", "Dimensioneringsudvalget"),
        ("Eva Lind", "Dimensioneringsudvalget"),
    }
