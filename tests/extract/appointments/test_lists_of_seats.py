"""Seats given in lists, under headings and in verbs of other houses; who gives one up; who only leads a meeting."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes
from tests.extract.rows import appointment_rows as rows

Read = Callable[..., Minutes]


def test_the_role_of_a_list_is_the_one_announced_before_it(read: Read) -> None:
    ruling = "Til Movias bestyrelse valgte KKR Sjælland Karl Holm som formand samt følgende menige medlemmer:\nSolveig Lykkebo (V), Faxe\nAsger Brinch Tarp (A), Greve"
    assert rows(read(title="Poster, der skal besættes", ruling=ruling)) == [
        ("appointed", "Karl Holm", "Movia", "formand"),
        ("appointed", "Solveig Lykkebo", "Movia", "medlem"),
        ("appointed", "Asger Brinch Tarp", "Movia", "medlem"),
    ]


def test_a_list_goes_on_for_the_next_body(read: Read) -> None:
    ruling = "KKR Sjælland udpegede følgende medlemmer til Movia:\nKarl Holm (C), Sorø\nTil Erhvervshus Sjælland:\nSolveig Lykkebo (V), Faxe"
    assert rows(read(title="Poster, der skal besættes", ruling=ruling)) == [
        ("appointed", "Karl Holm", "Movia", "medlem"),
        ("appointed", "Solveig Lykkebo", "Erhvervshus Sjælland", "medlem"),
    ]


@pytest.mark.parametrize(
    "ruling",
    [
        "Pladsen i Movia går til Karl Holm.",
        "Posten i Movia tilfaldt Karl Holm.",
        "Karl Holm efterfølger Solveig Lykkebo som medlem af Movias bestyrelse.",
        "Karl Holm sættes ind som medlem af Movias bestyrelse.",
        "Movia, bestyrelsen: Karl Holm (genvalg)",
        "Movia (2026-2029): Karl Holm",
    ],
)
def test_verbs_and_lists_that_give_a_seat(read: Read, ruling: str) -> None:
    found = rows(read(title="Poster i bestyrelser", ruling=ruling))
    assert ("appointed", "Karl Holm", "Movia", "medlem") in found
    assert not [row for row in found if row[0] == "appointed" and row[1] != "Karl Holm"]


@pytest.mark.parametrize(
    "told",
    [
        "Karl Holm stiller ikke op igen som medlem af Movias bestyrelse.",
        "Karl Holm giver slip på sin plads i Movias bestyrelse.",
        "Karl Holm har frabedt sig genvalg som medlem af Movias bestyrelse.",
        "Karl Holm lægger sit mandat i Movias bestyrelse.",
        "Karl Holm holder op som medlem af Movias bestyrelse den 30. juni.",
    ],
)
def test_who_gives_a_seat_up(read: Read, told: str) -> None:
    assert rows(read(title="Poster i bestyrelser", case=told)) == [
        ("resigned", "Karl Holm", "Movia", "medlem")
    ]


def test_a_boards_own_seats_under_a_title_that_names_them(read: Read) -> None:
    ruling = "Valgt blev:\nKarl Holm Stedf. Solveig Lykkebo\nAsger Brinch Tarp Stedf. Vita Ravnholt\nKarl Holm, Solveig Lykkebo og Vita Ravnholt stemte blankt."
    found = rows(
        read(body="Havneselskabets bestyrelse", title="Valg til bestyrelsen for 2026-2029", ruling=ruling)
    )
    assert [(person, role) for _, person, _, role in found] == [
        ("Karl Holm", "medlem"), ("Solveig Lykkebo", "stedfortræder"),
        ("Asger Brinch Tarp", "medlem"), ("Vita Ravnholt", "stedfortræder"),
    ]  # fmt: skip
    assert len({body for _, _, body, _ in found}) == 1


@pytest.mark.parametrize("role", ["dirigent", "ordstyrer", "referent"])
def test_who_leads_one_meeting_has_no_seat(read: Read, role: str) -> None:
    ruling = "Formandskabet havde peget på Karl Holm, og han blev valgt."
    assert rows(read(body="Movia", title=f"Valg af {role}", ruling=ruling)) == []


def test_what_is_ruled_as_proposed(read: Read) -> None:
    proposal = "Det indstilles, at Karl Holm udpeges som medlem af Movias bestyrelse."
    assert rows(read(title="Poster", proposal=proposal, ruling="Som indstillet.")) == [
        ("appointed", "Karl Holm", "Movia", "medlem")
    ]


@pytest.mark.parametrize(
    ("told", "actor"),
    [
        (
            "På det konstituerende møde i KKR Midtjylland den 27. januar 2022 blev Karl Holm udpeget til formand for Movia.",
            "KKR Midtjylland",
        ),
        ("På KKR Midtjyllands møde i maj blev Karl Holm valgt til formand for Movia.", "KKR Midtjylland"),
        ("På mødet blev Karl Holm valgt til formand for Movia.", "KKR Sjælland"),
    ],
)
def test_the_body_at_whose_meeting_it_was_done_acts(read: Read, told: str, actor: str) -> None:
    (found,) = read(title="Poster", case=told).appointments
    assert (found.actor, found.person, found.body) == (actor, "Karl Holm", "Movia")
