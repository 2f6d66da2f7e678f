"""Who leaves a seat, and which seats are left open, as secretaries put it in ordinary prose."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes
from tests.extract.rows import appointment_rows as rows

Read = Callable[..., Minutes]

TITLE = "Udpegninger til eksterne bestyrelser og råd"


@pytest.mark.parametrize(
    ("told", "person", "role"),
    [
        ("Karl Holm har bedt sig fritaget fra Havnerådet pr. 1. marts.", "Karl Holm", "medlem"),
        ("Karl Holm har ønsket at slippe for Havnerådet.", "Karl Holm", "medlem"),
        ("Karl Holm siger farvel til Havnerådet ved årets udgang.", "Karl Holm", "medlem"),
        ("Karl Holm er ikke længere medlem af Havnerådet.", "Karl Holm", "medlem"),
        ("Karl Holm ønsker samtidig at stoppe som KKR Sjællands observatør i Havnerådet.", "Karl Holm", "observatør"),
        ("Havnerådets formand, Karl Holm, ønsker at blive afløst.", "Karl Holm", "formand"),
        ("Karl Holm, der har siddet i Havnerådet siden 2018, stopper på posten.", "Karl Holm", "medlem"),
        ("Karl Holm har valgt at trække sig fra Havnerådet.", "Karl Holm", "medlem"),
        ("Karl Holm har ikke ønsket genvalg til Havnerådet.", "Karl Holm", "medlem"),
    ],
)  # fmt: skip
def test_who_leaves(read: Read, told: str, person: str, role: str) -> None:
    assert rows(read(title=TITLE, background=told)) == [("resigned", person, "Havnerådet", role)]


@pytest.mark.parametrize(
    "ruling",
    [
        "Pladsen i Havnerådet forblev ubesat.",
        "Pladsen i Havnerådet står tom indtil videre.",
        "Havnerådet: Køge Kommune melder senere navnet på sit medlem.",
        "Havnerådet: afventer navn.",
        "Havnerådet: Navn følger.",
        "Havnerådet: Medlem endnu ikke fundet.",
        "Den sidste plads i Havnerådet tilfalder Køge Kommune, der melder et navn.",
        "Pladsen i Havnerådet besættes på mødet i juni.",
        "Køge Kommune meddeler senere, hvem der indtræder i Havnerådet.",
        "Køge Kommune skal komme med navnet på et medlem til Havnerådet.",
    ],
)
def test_seats_left_open(read: Read, ruling: str) -> None:
    assert rows(read(title=TITLE, ruling=ruling)) == [("vacancy", None, "Havnerådet", "medlem")]


def test_a_deputy_whose_name_is_to_come(read: Read) -> None:
    ruling = "Havnerådet: Karl Holm (V), suppleant: afventer navn."
    assert rows(read(title=TITLE, ruling=ruling)) == [
        ("appointed", "Karl Holm", "Havnerådet", "medlem"),
        ("vacancy", None, "Havnerådet", "suppleant"),
    ]


def test_a_seat_left_open_beside_one_that_is_filled(read: Read) -> None:
    ruling = "Eva Lind udpeges til Havnerådet med Karl Bak som suppleant, og at den anden plads i Havnerådet står åben til næste møde."
    assert ("vacancy", None, "Havnerådet", "medlem") in rows(read(title=TITLE, ruling=ruling))


@pytest.mark.parametrize(
    "told",
    [
        "Karl Holm udtræder af Havnerådet, fordi han er valgt som formand for børneudvalget i Faxe Kommune.",
        "Karl Holm udtræder af Havnerådet, da han er blevet udpeget til anden side.",
    ],
)
def test_why_somebody_leaves_is_no_appointment(read: Read, told: str) -> None:
    assert rows(read(title=TITLE, background=told)) == [("resigned", "Karl Holm", "Havnerådet", "medlem")]


def test_several_leave_whom_a_clause_says_who_had_sent(read: Read) -> None:
    told = "To af de medlemmer, som KKR har indstillet til Havnerådet, Karl Holm (V) og Eva Lind (A), har meddelt, at de udtræder."
    assert {(action, person) for action, person, _, _ in rows(read(title=TITLE, background=told))} == {
        ("resigned", "Karl Holm"),
        ("resigned", "Eva Lind"),
    }
