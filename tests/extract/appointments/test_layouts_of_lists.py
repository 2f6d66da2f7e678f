"""Lists of who is seated, as houses print them: numbered, lettered, by body, by party, in pairs, under roles."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes
from tests.extract.rows import AppointmentRow as Row
from tests.extract.rows import appointment_rows as rows

Read = Callable[..., Minutes]
IN, NAMED, OUT, OPEN = "appointed", "nominated", "resigned", "vacancy"
TITLE = "Udpegning til bestyrelsen for Movia"
KARL, EVA, BO, PIA = "Karl Holm", "Eva Lind", "Bo Ask", "Pia Rohde"
TWO: list[Row] = [(IN, KARL, "Movia", "medlem"), (IN, EVA, "Movia", "medlem")]
PAIRS: list[Row] = [
    (IN, KARL, "Movia", "medlem"),
    (IN, EVA, "Movia", "stedfortræder"),
    (IN, BO, "Movia", "medlem"),
    (IN, PIA, "Movia", "stedfortræder"),
]


@pytest.mark.parametrize(
    ("ruling", "expected"),
    [
        ("KKR Sjælland udpegede følgende:\n1. Karl Holm (V), Sorø Kommune\n2. Eva Lind (A), Faxe Kommune", TWO),
        ("Følgende blev udpeget:\nV: Karl Holm\nA: Eva Lind", TWO),
        ("Følgende blev udpeget:\nVenstre: Karl Holm, Sorø\nSocialdemokratiet: Eva Lind, Faxe", TWO),
        ("Følgende blev udpeget:\nSorø Kommune: Karl Holm (V)\nFaxe Kommune: Eva Lind (A)", TWO),
        ("Fra kommunerne: Karl Holm.\nFra regionen: Eva Lind.", TWO),
        ("Medlemmer:\nKarl Holm (V)\nBo Ask (C)\nStedfortrædere:\nEva Lind (A)\nPia Rohde (B)", sorted(PAIRS, key=lambda row: row[3] or "")),
        ("Medlem: Karl Holm (V)\nStedfortræder: Eva Lind (A)\nMedlem: Bo Ask (C)\nStedfortræder: Pia Rohde (B)", PAIRS),
        ("Følgende blev udpeget:\n- Karl Holm, med Eva Lind som stedfortræder\n- Bo Ask, med Pia Rohde som stedfortræder", PAIRS),
        ("Følgende blev udpeget:\n- Karl Holm (stedfortræder Eva Lind)\n- Bo Ask (stedf. Pia Rohde)", PAIRS),
        ("Følgende blev udpeget:\nKarl Holm efter indstilling fra Havneforeningen (stedfortræder: Eva Lind)\nBo Ask (stedfortræder: Pia Rohde)", PAIRS),
        ("Følgende medlemmer med stedfortrædere blev udpeget:\n- Karl Holm (V) / Eva Lind (A)\n- Bo Ask (C) / Pia Rohde (B)", PAIRS),
    ],
)  # fmt: skip
def test_one_body(read: Read, ruling: str, expected: list[Row]) -> None:
    assert rows(read(title=TITLE, body="KKR Sjælland", ruling=ruling)) == expected


@pytest.mark.parametrize(
    "ruling",
    [
        "Følgende blev udpeget:\nMovia: Karl Holm\nHavnerådet: Eva Lind",
        "Følgende blev udpeget:\nMovia – Karl Holm (V), Sorø\nHavnerådet – Eva Lind (A), Faxe",
        "Movia\nKarl Holm (V), Sorø\nHavnerådet\nEva Lind (A), Faxe",
        "Til Movia udpeges:\n- Karl Holm (V)\nTil Havnerådet udpeges:\n- Eva Lind (A)",
        "a) Movia: Karl Holm\nb) Havnerådet: Eva Lind",
    ],
)
def test_several_bodies(read: Read, ruling: str) -> None:
    minutes = read(title="Udpegninger til bestyrelser", body="KKR Sjælland", ruling=ruling)
    assert rows(minutes) == [(IN, KARL, "Movia", "medlem"), (IN, EVA, "Havnerådet", "medlem")]


def test_candidates_of_the_case_that_are_approved(read: Read) -> None:
    minutes = read(
        title=TITLE,
        body="KKR Sjælland",
        background="KKR skal udpege to medlemmer. Karl Holm og Eva Lind er indstillet af valggrupperne.",
        proposal="Det indstilles, at de indstillede kandidater udpeges.",
        ruling="Tiltrådt.",
    )
    assert rows(minutes) == TWO


def test_who_only_got_votes_is_not_seated(read: Read) -> None:
    ruling = "Valgt blev Karl Holm (14 stemmer) og Eva Lind (11 stemmer), mens Bo Ask fik 4 stemmer."
    assert rows(read(title=TITLE, body="KKR Sjælland", ruling=ruling)) == TWO


def test_an_appointment_put_off_leaves_the_seat_open(read: Read) -> None:
    ruling = "Udpegningen blev udskudt, da der ikke var enighed om en kandidat."
    assert rows(read(title=TITLE, body="KKR Sjælland", ruling=ruling)) == [(OPEN, None, "Movia", "medlem")]


def test_nothing_but_a_name_under_who_is_replaced(read: Read) -> None:
    minutes = read(title="Erstatning for Bo Ask i Havnerådet", body="KKR Sjælland", ruling="Karl Holm.")
    assert (IN, KARL, "Havnerådet", "medlem") in rows(minutes)
