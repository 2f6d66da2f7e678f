"""Lists: under words that count who is nominated, of changes that the ruling approves, under a ruling without a heading."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes
from tests.extract.rows import AppointmentRow as Row
from tests.extract.rows import appointment_rows as rows

Read = Callable[..., Minutes]


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        (
            "6 medlemmer indstilles af KKR Syddanmark:\n– Eva Lind (A), Nyborg\n– Ib Lund (V), Assens\n– plads til Radikale Venstre",
            [("nominated", "Eva Lind", "RAR Fyn", "medlem"), ("nominated", "Ib Lund", "RAR Fyn", "medlem")],
        ),
        (
            "To medlemmer udpeges af KKR Syddanmark:\n- Eva Lind (A), Nyborg Kommune\n(Suppleant: Ib Lund, Assens)\n\nEva Lind er formand for Havneudvalget i Nyborg.",
            [
                ("appointed", "Eva Lind", "RAR Fyn", "medlem"),
                ("appointed", "Ib Lund", "RAR Fyn", "suppleant"),
            ],
        ),
    ],
)
def test_those_below_words_that_count_them(read: Read, background: str, expected: list[Row]) -> None:
    minutes = read(title="Det Regionale Arbejdsmarkedsråd Fyn", body="KKR Syddanmark", background=background)
    assert rows(minutes) == expected


CHANGES = "Der er kommet ønsker om ændringer:\n- Movias bestyrelse: Eva Lind (V) afløser Bo Ask (V) som medlem.\n- Gate 21: Venstre peger på Ib Lund som medlem."


def test_changes_that_the_ruling_approves_are_appointments(read: Read) -> None:
    proposal = "Det indstilles, at KKR Sjælland godkender de foreslåede ændringer."
    minutes = read(title="Ændringer", background=CHANGES, proposal=proposal, ruling="Godkendt.")
    assert rows(minutes) == [
        ("appointed", "Eva Lind", "Movia", "medlem"),
        ("resigned", "Bo Ask", "Movia", "medlem"),
        ("appointed", "Ib Lund", "Gate 21", "medlem"),
    ]


@pytest.mark.parametrize("ruling", ["Udsat.", "Sagen drøftet."])
def test_changes_that_nobody_approves_are_none(read: Read, ruling: str) -> None:
    proposal = "Det indstilles, at KKR Sjælland godkender de foreslåede ændringer."
    minutes = read(title="Ændringer", background=CHANGES, proposal=proposal, ruling=ruling)
    assert [row for row in rows(minutes) if row[0] == "appointed" and row[1] == "Eva Lind"] == []


def test_the_bullets_of_a_ruling_without_a_heading_belong_to_it(read: Read) -> None:
    text = (
        "Der skulle udpeges repræsentanter til en række samarbejder. Bestyrelsen besluttede følgende:\n"
        "- Følgegruppen for Naturpark Kysten: Eva Lind\n- Repræsentantskabet for Dansk Havneturisme: Ib Lund"
    )
    assert rows(read(title="Udpegninger", body="Sydtrafik", text=text)) == [
        ("appointed", "Eva Lind", "Følgegruppen for Naturpark Kysten", "medlem"),
        ("appointed", "Ib Lund", "Dansk Havneturisme", "medlem"),
    ]


def test_an_agency_that_heads_a_list_has_a_board(read: Read) -> None:
    proposal = "Det indstilles, at bestyrelsen foretager følgende udpegninger for resten af valgperioden:\nDanmarks Evalueringsinstitut: Eva Lind\nMovia: Ib Lund og Kaj Krog som henholdsvis medlem og suppleant"
    minutes = read(title="Øvrige udpegninger", body="KL", proposal=proposal, ruling="Indstillingen godkendt.")
    assert rows(minutes) == [
        ("appointed", "Eva Lind", "Danmarks Evalueringsinstitut", "medlem"),
        ("appointed", "Ib Lund", "Movia", "medlem"),
        ("appointed", "Kaj Krog", "Movia", "suppleant"),
    ]


def test_deputies_in_their_order(read: Read) -> None:
    ruling = "KKR Sjælland udpegede Eva Lind (F) og Ib Lund (C) som henholdsvis 1. og 2. stedfortræder."
    assert rows(read(title="Greater Copenhagen", ruling=ruling)) == [
        ("appointed", "Eva Lind", "Greater Copenhagen", "1. stedfortræder"),
        ("appointed", "Ib Lund", "Greater Copenhagen", "2. stedfortræder"),
    ]


def test_the_deputy_for_somebody_is_no_member(read: Read) -> None:
    ruling = "KKR Hovedstaden indstillede:\nMedlem: Eva Lind (A), Ishøj\nSuppleant for Eva Lind: Ib Lund (A), Herlev"
    assert rows(read(title="RAR Hovedstaden", body="KKR Hovedstaden", ruling=ruling)) == [
        ("nominated", "Eva Lind", "RAR Hovedstaden", "medlem"),
        ("nominated", "Ib Lund", "RAR Hovedstaden", "suppleant"),
    ]


def test_labels_below_a_ruling_without_a_heading_belong_to_it(read: Read) -> None:
    text = (
        "Der skulle udpeges repræsentanter til en række samarbejder. Bestyrelsen besluttede følgende:\n"
        "Følgegruppen for Naturpark Kysten: Eva Lind\nFjordhavnenes\nSamråd: Ib Lund (suppleant: Kaj Krog)\n\nDet er glædeligt."
    )
    assert rows(read(title="Udpegninger", body="Sydtrafik", text=text)) == [
        ("appointed", "Eva Lind", "Følgegruppen for Naturpark Kysten", "medlem"),
        ("appointed", "Ib Lund", "Fjordhavnenes Samråd", "medlem"),
        ("appointed", "Kaj Krog", "Fjordhavnenes Samråd", "suppleant"),
    ]


@pytest.mark.parametrize(
    ("background", "home"),
    [
        ("Eva Lind (O), der sad for Fredensborg, er udtrådt af Havnerådet.", "Fredensborg Kommune"),
        (
            "Direktør Eva Lind er stoppet i Middelfart Kommune og dermed udtrådt af Havnerådet.",
            "Middelfart Kommune",
        ),
        ("Vejles borgmester Eva Lind udtræder af Havnerådet.", "Vejle Kommune"),
    ],
)
def test_where_somebody_who_leaves_comes_from(read: Read, background: str, home: str) -> None:
    (record,) = read(title="Havnerådet", background=background).appointments
    assert (record.action, record.municipality) == ("resigned", home)


def test_a_nomination_that_is_approved_stays_one(read: Read) -> None:
    proposal = "Det indstilles, at KKR Syddanmark indstiller Eva Lind (V), Nyborg Kommune, som suppleant."
    minutes = read(title="Destination Fyn", body="KKR Syddanmark", proposal=proposal, ruling="Godkendt.")
    assert rows(minutes) == [("nominated", "Eva Lind", "Destination Fyn", "suppleant")]


def test_a_party_that_is_spoken_of_again_nominates(read: Read) -> None:
    case = "Socialdemokratiet har meddelt, at partiet indstiller Eva Lind (A), Køge, som nyt medlem."
    assert rows(read(title="RAR Sjælland", case=case)) == [
        ("nominated", "Eva Lind", "RAR Sjælland", "medlem")
    ]


def test_who_follows_a_chair_takes_the_chair(read: Read) -> None:
    ruling = "Eva Lind er formand for Havneudvalget frem til den 23. maj 2025; derefter udpeges Ib Lund."
    assert ("appointed", "Ib Lund", "Havneudvalget", "formand") in rows(read(title="Udvalg", ruling=ruling))


BACKGROUND = (
    "Grupperne har fordelt posterne og er enige om nedenstående.\nHavnenes Forsyning Holding\nA/S (2): Ib Lund (A), Eva Holm (V)\n"
    "Vestaffald I/S (1): Ida Vang (A) - stedfortræder Ole Ask (A)\nMovias repræsentantskab (1): Kaj Lund (V)"
)


def test_a_list_of_bodies_with_their_seats_that_the_proposal_calls_the_list(read: Read) -> None:
    proposal = "Direktionen indstiller, at byrådet godkender listen."
    minutes = read(title="Valg til selskaber", background=BACKGROUND, proposal=proposal, ruling="Tiltrådt.")
    assert rows(minutes) == [
        ("appointed", "Ib Lund", "Havnenes Forsyning Holding A/S", "medlem"),
        ("appointed", "Eva Holm", "Havnenes Forsyning Holding A/S", "medlem"),
        ("appointed", "Ida Vang", "Vestaffald I/S", "medlem"),
        ("appointed", "Ole Ask", "Vestaffald I/S", "stedfortræder"),
        ("appointed", "Kaj Lund", "Movia", "medlem"),
    ]


def test_a_list_that_the_ruling_approves_and_changes(read: Read) -> None:
    proposal = (
        "Administrationen indstiller, at bestyrelsen tager stilling til følgende fordeling:\nHavnekort A/S: Ib Lund\n"
        "Trafikselskaberne i Danmark: Eva Holm (suppleant: Bo Dal)\nKystbanen P/S: Kaj Lund"
    )
    minutes = read(title="Repræsentation", proposal=proposal, ruling="Tiltrådt, idet der følges op i maj.")
    assert rows(minutes) == [
        ("appointed", "Ib Lund", "Havnekort A/S", "medlem"),
        ("appointed", "Eva Holm", "Trafikselskaberne i Danmark", "medlem"),
        ("appointed", "Bo Dal", "Trafikselskaberne i Danmark", "suppleant"),
        ("appointed", "Kaj Lund", "Kystbanen P/S", "medlem"),
    ]
