"""Offices told in other words: what somebody has become, who is represented by whom, offices below names, whose staff it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes
from tests.extract.rows import PositionRow as Row
from tests.extract.rows import position_rows as rows

Read = Callable[..., Minutes]
Lines = Callable[[str], Minutes]


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        ("Eva Lind er blevet kommunaldirektør i Odder Kommune.", [("Eva Lind", "kommunaldirektør", "Odder Kommune")]),
        ("Eva Lind er i forvejen medlem af Havnerådet og næstformand i Movia.", [("Eva Lind", "medlem", "Havnerådet"), ("Eva Lind", "næstformand", "Movia")]),
        ("Det drøftes i Movia, hvor Eva Lind fra Greve Kommune er formand.", [("Eva Lind", "formand", "Movia")]),
        ("Formand for Movia, Eva Lind, og næstformand Ib Lund orienterer.", [("Eva Lind", "formand", "Movia"), ("Ib Lund", "næstformand", "Movia")]),
        ("Venstreborgmester Eva Lind fra Varde Kommune fortalte.", [("Eva Lind", "borgmester", "Varde Kommune")]),
        ("Formanden for bestyrelsen i Sydtrafik, Tønders borgmester Eva Lind, orienterer.", [("Eva Lind", "borgmester", "Tønder Kommune"), ("Eva Lind", "formand", "Sydtrafik")]),
        ("Eva Lind er ny formand for Danske Havnefogeder.", [("Eva Lind", "formand", "Danske Havnefogeder")]),
        ("Movia takker. Den nuværende næstformand er Eva Lind.", [("Eva Lind", "næstformand", "Movia")]),
        ("Greve Byråd har udpeget viceborgmester Eva Lind (A) til at tale.", [("Eva Lind", "viceborgmester", "Greve Kommune")]),
        ("Den ene plads i Movia har siden 2018 været varetaget af Eva Lind.", [("Eva Lind", "medlem", "Movia")]),
    ],
)  # fmt: skip
def test_who_holds_which_office(read: Read, background: str, expected: list[Row]) -> None:
    minutes = read(title="Orientering om Movia", background=background)
    assert sorted(rows(minutes)) == sorted(expected)


@pytest.mark.parametrize(
    "background",
    [
        "Greves borgmester, Eva Lind, har tilbudt at holde mødet.",
        "Ib Lund har orlov fra Aarhus Universitet i efteråret.",
        "Haven drives i dag af tidligere bankdirektør Eva Lind.",
    ],
)
def test_what_gives_nobody_a_seat_in_the_body_spoken_of(read: Read, background: str) -> None:
    assert [
        row for row in rows(read(title="Orientering om Movia", background=background)) if row[2] == "Movia"
    ] == []


def test_offices_in_cells_below_the_names(read_lines: Lines) -> None:
    head = "KKR Syddanmark\nReferat\nDato: 14-03-2025 Kl. 10:00 - 12:00\nDeltagere\nEva Lind\nFormand\n(A)\nIb Lund\nNæstformand\n(V)\nKaj Krog\n(C)\n"
    text = "1. Godkendelse af dagsorden\nSAG-2025-00123 abc\nBeslutning\nGodkendt.\n"
    assert rows(read_lines(head + text)) == [
        ("Eva Lind", "formand", "KKR Syddanmark"),
        ("Ib Lund", "næstformand", "KKR Syddanmark"),
    ]


def test_a_chair_of_the_list_who_is_elected_again_is_one_already(read: Read) -> None:
    present = ("Formand Eva Lind (Greve Kommune)", "Bo Ask (Faxe Kommune)")
    minutes = read(
        title="Konstituering",
        body="Sydtrafik",
        present=present,
        ruling="Bestyrelsen genvalgte Eva Lind som formand.",
    )
    assert ("Eva Lind", "formand", "Sydtrafik") in rows(minutes)


def test_the_people_of_a_service_that_has_a_commission(read_lines: Lines) -> None:
    head = "KYSTENS BEREDSKAB\nREFERAT\nMøde i Beredskabskommissionen\nDato: 14-06-2024\nDeltagere\nEva Lind, Greve Kommune\nBeredskabsdirektør Ib Lund\n"
    text = "1. Godkendelse af dagsorden\nBeslutning\nGodkendt.\n2. Eventuelt\nBeslutning\nIntet.\n"
    assert ("Ib Lund", "beredskabsdirektør", "Kystens Beredskab") in rows(read_lines(head + text))


def test_who_acts_keeps_his_post(read: Read) -> None:
    background = "Havnechef Eva Lind er konstitueret som direktør."
    minutes = read(title="Personale", body="Sydtrafik", background=background)
    assert sorted(rows(minutes)) == [
        ("Eva Lind", "direktør", "Sydtrafik"),
        ("Eva Lind", "havnechef", "Sydtrafik"),
    ]
