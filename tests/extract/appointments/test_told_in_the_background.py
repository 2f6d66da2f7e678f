"""What the background and the case tell of seats: who was proposed, appointed or left before the meeting."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes
from tests.extract.rows import AppointmentRow as Row
from tests.extract.rows import appointment_rows as rows

Read = Callable[..., Minutes]

TITLE = "Udpegninger til eksterne bestyrelser og råd"


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        (
            "Venstre har foreslået Karl Holm til Havnerådet.",
            [("nominated", "Karl Holm", "Havnerådet", "medlem")],
        ),
        (
            "Eva Lind er genindstillet til Havnerådet af Venstre.",
            [("nominated", "Eva Lind", "Havnerådet", "medlem")],
        ),
    ],
)
def test_who_is_proposed(read: Read, case: str, expected: list[Row]) -> None:
    assert rows(read(title=TITLE, case=case)) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "Formanden for Havnerådet, vejchef Karl Bak, Greve Kommune, går på pension den 1. maj.",
            [("resigned", "Karl Bak", "Havnerådet", "formand")],
        ),
        (
            "Eva Lind overtager posten i Havnerådet efter Karl Bak, der har bedt om at blive fritaget.",
            [("appointed", "Eva Lind", "Havnerådet", "medlem"), ("resigned", "Karl Bak", "Havnerådet", "medlem")],
        ),
        (
            "Der skal vælges et nyt medlem af Havnerådet efter Karl Bak (V), som er flyttet.",
            [("resigned", "Karl Bak", "Havnerådet", "medlem")],
        ),
        (
            "Dansk Industri har indstillet direktør Eva Lind fra Nordkaj Emballage A/S til Havnerådet.",
            [("nominated", "Eva Lind", "Havnerådet", "medlem")],
        ),
        (
            "Pladsen i Havnerådet tilhører Venstre, der indstiller Eva Lind.",
            [("nominated", "Eva Lind", "Havnerådet", "medlem")],
        ),
    ],
)  # fmt: skip
def test_what_a_case_tells(read: Read, told: str, expected: list[Row]) -> None:
    assert sorted(rows(read(title=TITLE, case=told)), key=str) == sorted(expected, key=str)


def test_a_list_of_what_was_done_before(read: Read) -> None:
    case = "KKR Sjælland har i en skriftlig proces i maj udpeget følgende til Havnerådet:\n• Karl Bak (O), Faxe (suppleant: Eva Lind)\n• Vita Ravn (F), Greve"
    assert rows(read(title=TITLE, case=case)) == [
        ("appointed", "Karl Bak", "Havnerådet", "medlem"),
        ("appointed", "Eva Lind", "Havnerådet", "suppleant"),
        ("appointed", "Vita Ravn", "Havnerådet", "medlem"),
    ]


def test_a_list_of_who_sits_there_appoints_nobody(read: Read) -> None:
    case = "Medlemmerne af Havnerådet udpeget af KKR Sjælland er i dag:\n• Karl Bak, Faxe Kommune (formand)\n• Vita Ravn, Greve Kommune"
    assert rows(read(title=TITLE, case=case)) == []


def test_a_new_member_comes_from_where_it_says(read: Read) -> None:
    told = "Socialchef Eva Lind er udpeget som nyt medlem fra Køge Kommune til Havnerådet."
    found = read(title=TITLE, background=told).appointments
    assert [(a.person, a.municipality) for a in found] == [("Eva Lind", "Køge Kommune")]
