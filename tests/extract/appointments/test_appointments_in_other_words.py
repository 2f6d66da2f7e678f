"""Appointments as other secretariats write them: changes to a proposal, posts taken over, councils that send, seats left open."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes
from tests.extract.rows import appointment_rows as rows

Read = Callable[..., Minutes]

TITLE = "Udpegning til bestyrelsen for Movia"


@pytest.mark.parametrize(
    "ruling",
    [
        "Indstillingen blev tiltrådt med den ændring, at Karl Holm udpeges som suppleant i stedet.",
        "Indstillingen blev godkendt, dog således at Karl Holm vælges til suppleant i stedet.",
    ],
)
def test_a_ruling_changes_only_who_has_one_role(read: Read, ruling: str) -> None:
    proposal = "Det indstilles, at Eva Lind udpeges til FynBus, og at Vita Ravn bliver suppleant."
    found = rows(read(title="Udpegninger", proposal=proposal, ruling=ruling))
    assert ("appointed", "Eva Lind", "FynBus", "medlem") in found
    assert ("appointed", "Karl Holm", "FynBus", "suppleant") in found
    assert "Vita Ravn" not in {person for _, person, _, _ in found}


@pytest.mark.parametrize(
    "verb",
    ["overtager posten efter Eva Lind", "overtog pladsen efter Eva Lind", "overtager hvervet fra Eva Lind"],
)
def test_a_post_is_the_one_just_given(read: Read, verb: str) -> None:
    ruling = f"Asger Brinch Tarp blev udpeget som medlem af FynBus. Asger Brinch Tarp {verb}."
    found = rows(read(title=TITLE, ruling=ruling))
    assert ("resigned", "Eva Lind", "FynBus", "medlem") in found
    assert {body for _, _, body, _ in found} == {"FynBus"}


@pytest.mark.parametrize(
    "sends",
    [
        "Kommunalbestyrelsen i Køge Kommune har valgt",
        "Køge Kommune har udpeget",
        "Byrådet i Køge Kommune udpegede",
    ],
)
def test_who_sends_says_where_somebody_comes_from(read: Read, sends: str) -> None:
    minutes = read(title=TITLE, background=f"{sends} Eva Lind (C) som medlem af Movia.")
    assert [(a.person, a.municipality) for a in minutes.appointments] == [("Eva Lind", "Køge Kommune")]


@pytest.mark.parametrize("office", ["mødeleder", "ordstyrer"])
def test_who_leads_one_meeting_is_appointed_to_nothing(read: Read, office: str) -> None:
    assert rows(read(title=f"Valg af {office} i Movia", ruling="Eva Lind.")) == []


def test_roles_may_follow_respectively(read: Read) -> None:
    ruling = "Eva Lind og Vita Ravn blev henholdsvis medlem og suppleant i Movia."
    assert rows(read(title=TITLE, ruling=ruling)) == [
        ("appointed", "Eva Lind", "Movia", "medlem"),
        ("appointed", "Vita Ravn", "Movia", "suppleant"),
    ]


@pytest.mark.parametrize(
    ("ruling", "body"),
    [
        ("På mødet i KKR Fyn blev Eva Lind udpeget som medlem.", "Movia"),
    ],
)
def test_whose_meeting_it_was_has_no_seat(read: Read, ruling: str, body: str) -> None:
    assert {a.body for a in read(title=TITLE, ruling=ruling).appointments} == {body}


@pytest.mark.parametrize(
    "told", ["tog forbehold for fordelingen", "gav udtryk for tvivl", "bad om en pause", "stod fast"]
)
def test_what_somebody_did_below_a_list_seats_nobody(read: Read, told: str) -> None:
    ruling = f"KKR Sjælland udpegede følgende til Movia:\n• Eva Lind\n• Vita Ravn\nKarl Holm {told}."
    found = rows(read(title=TITLE, ruling=ruling))
    assert {person for _, person, _, _ in found} == {"Eva Lind", "Vita Ravn"}


@pytest.mark.parametrize(
    "background",
    [
        "Region Sjælland mangler fortsat at udpege sin anden repræsentant.",
        "Region Sjælland mangler at vælge sit sidste medlem.",
    ],
)
def test_a_seat_that_a_body_still_has_to_fill_is_open(read: Read, background: str) -> None:
    found = rows(
        read(title=TITLE, background=background, ruling="Orienteringen blev taget til efterretning.")
    )
    assert [(action, body) for action, _, body, _ in found] == [("vacancy", "Movia")]


def test_a_new_one_is_wanted_where_the_last_one_left(read: Read) -> None:
    ruling = "Eva Lind udtræder af FynBus. KKR Sjælland har endnu ikke udpeget en ny."
    found = rows(read(title="Udpegninger", ruling=ruling))
    assert ("vacancy", None, "FynBus", "medlem") in found
