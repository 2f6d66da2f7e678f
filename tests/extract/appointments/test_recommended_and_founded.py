"""Seats that are recommended, founded with their committee, or only told of."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]


Row = tuple[str, str | None, str | None, str | None, str | None]


TITLE = "Udpegning til bestyrelsen for Movia"


def rows(minutes: Minutes) -> list[Row]:
    """(action, person, party, body, role) of each event."""
    return [(a.action, a.person, a.party, a.body, a.role) for a in minutes.appointments]


@pytest.mark.parametrize(
    "background",
    [
        "Havneudvalget anbefaler over for Movia, at Eva Lind (V) udpeges som medlem af bestyrelsen for Movia.",
        "Havneudvalget anbefalede, at Eva Lind (V) vælges som medlem af bestyrelsen for Movia.",
    ],
)
def test_who_is_recommended_for_a_seat_is_nominated(read: Read, background: str) -> None:
    assert rows(read(title=TITLE, background=background)) == [
        ("nominated", "Eva Lind", "V", "Movia", "medlem")
    ]


def test_a_recommended_plan_nominates_nobody(read: Read) -> None:
    assert rows(read(title=TITLE, background="Eva Lind (V) anbefalede, at planen vedtages.")) == []


@pytest.mark.parametrize(
    "teller",
    ["Eva Lind (V) orienterede om, at", "Formand Eva Lind oplyste, at", "Eva Lind foreslog, at"],
)
def test_who_tells_of_it_gets_no_seat(read: Read, teller: str) -> None:
    minutes = read(title=TITLE, ruling=f"{teller} Asger Friis (A) indtræder i bestyrelsen for Movia.")
    assert {person for _, person, *_ in rows(minutes)} == {"Asger Friis"}


@pytest.mark.parametrize(
    "verb", ["har nedsat Havneudvalget og udpeget", "har oprettet Havneudvalget og valgt"]
)
def test_a_committee_is_founded_and_manned_in_one_sentence(read: Read, verb: str) -> None:
    minutes = read(case=f"Faxe Kommune {verb} Eva Lind (V) som formand og Asger Friis (A) som næstformand.")
    assert rows(minutes) == [
        ("appointed", "Eva Lind", "V", "Havneudvalget", "formand"),
        ("appointed", "Asger Friis", "A", "Havneudvalget", "næstformand"),
    ]


def test_two_change_seats_in_one_sentence(read: Read) -> None:
    minutes = read(ruling="Eva Lind (V) indtræder i Havneudvalget, hvorfra Asger Friis (A) udtræder.")
    assert sorted(rows(minutes)) == [
        ("appointed", "Eva Lind", "V", "Havneudvalget", "medlem"),
        ("resigned", "Asger Friis", "A", "Havneudvalget", "medlem"),
    ]


def test_a_title_that_says_who_informs_gives_no_role(read: Read) -> None:
    minutes = read(title="Meddelelser fra formanden", ruling="Eva Lind (V) indtræder i Havneudvalget.")
    assert rows(minutes) == [("appointed", "Eva Lind", "V", "Havneudvalget", "medlem")]


@pytest.mark.parametrize(
    "ruling",
    [
        "Et enigt ansættelsesudvalg indstillede, at Eva Lind får stillingen i Movia.",
        "Det indstilles, at Eva Lind ansættes i Movia.",
    ],
)
def test_an_employment_is_no_seat(read: Read, ruling: str) -> None:
    assert rows(read(title=TITLE, ruling=ruling)) == []


def test_an_office_in_the_council_is_a_seat_of_the_council(read: Read) -> None:
    minutes = read(
        body="Byrådet",
        title="Valg af 1. og 2. viceborgmester",
        background="Byrådet vælger to viceborgmestre.",
        ruling="Eva Lind (V) valgt som 1. viceborgmester",
        present=["Eva Lind (V)", "Asger Friis (A)"],
        absent=[],
    )
    assert rows(minutes) == [("appointed", "Eva Lind", "V", "Byrådet", "viceborgmester")]
