"""Seats given up in other words: letters, seats taken back, offices called posts, parties left for others."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes
from tests.extract.rows import AppointmentRow as Row
from tests.extract.rows import appointment_rows as rows

Read = Callable[..., Minutes]
IN, OUT = "appointed", "resigned"
KARL = (OUT, "Karl Holm", "Movia", "medlem")


@pytest.mark.parametrize(
    "background",
    [
        "Karl Holm har valgt at nedlægge sit mandat i Movias bestyrelse.",
        "Karl Holm har ønsket at forlade bestyrelsen for Movia.",
        "Karl Holm er efter eget ønske gået ud af bestyrelsen for Movia.",
        "Karl Holm har skriftligt frasagt sig hvervet i bestyrelsen for Movia.",
        "Karl Holm udgår af bestyrelsen for Movia.",
        "Karl Holm kan ikke fortsætte i bestyrelsen for Movia.",
        "Karl Holm har fået bevilget fritagelse for sit hverv i bestyrelsen for Movia.",
        "Der er kommet en e-mail fra Karl Holm om udtræden af bestyrelsen for Movia.",
        "Valggruppen har trukket Karl Holm tilbage fra bestyrelsen for Movia.",
        "Karl Holm har meddelt, at han træder derfor ud af bestyrelsen for Movia.",
        "Der skal i stedet for Karl Holm vælges et medlem til bestyrelsen for Movia.",
    ],
)
def test_who_gives_up_a_seat(read: Read, background: str) -> None:
    found = rows(read(title="Bestyrelsen for Movia", background=background, ruling="Udsat."))
    assert [row for row in found if row[0] == OUT] == [KARL]


@pytest.mark.parametrize(
    "background",
    [
        "Karl Holm orienterede om regler for udtræden af bestyrelsen for Movia.",
        "Karl Holm fik ikke fritagelse og bliver i bestyrelsen for Movia.",
        "Punktet udgår af dagsordenen.",
        "Karl Holm gik ud fra, at broen males.",
        "Karl Holm trak sit forslag om Movia tilbage.",
    ],
)
def test_who_keeps_his_seat(read: Read, background: str) -> None:
    assert rows(read(title="Bestyrelsen for Movia", background=background, ruling="Drøftet.")) == []


@pytest.mark.parametrize(
    ("background", "role"),
    [
        ("Karl Holm fratræder næstformandsposten i Movia.", "næstformand"),
        ("Karl Holm fratages formandsposten i Movia efter vedtagelse i bestyrelsen.", "formand"),
        ("Karl Holm er stoppet som observatør i Movia.", "observatør"),
        ("Suppleantposten i Movia er ubesat, efter at Karl Holm trak sig fra den i foråret.", "suppleant"),
        ("Bestyrelsesformand Karl Holm har valgt at stoppe med udgangen af juni.", "formand"),
    ],
)
def test_which_role_is_given_up(read: Read, background: str, role: str) -> None:
    found = rows(read(title="Bestyrelsen for Movia", background=background, ruling="Drøftet."))
    assert (OUT, "Karl Holm", "Movia", role) in found


def test_two_bodies_are_left_at_once(read: Read) -> None:
    background = "Da Karl Holm er udtrådt af Havnerådet, er han også udtrådt af Kajudvalget, hvor han har været næstformand."
    assert rows(read(title="Siden sidst", background=background, ruling="Drøftet.")) == [
        (OUT, "Karl Holm", "Havnerådet", "medlem"),
        (OUT, "Karl Holm", "Kajudvalget", "næstformand"),
    ]


@pytest.mark.parametrize(
    "background",
    [
        "Karl Holm er gået fra Venstre til Moderaterne.",
        "Karl Holm har udmeldt sig af Venstre.",
        "Karl Holm er gået ud af Venstre.",
    ],
)
def test_who_leaves_a_party(read: Read, background: str) -> None:
    assert rows(read(title="Siden sidst", background=background, ruling="Drøftet.")) == [
        ("left_party", "Karl Holm", "Venstre", None)
    ]


def test_another_group_of_the_council_is_no_seat(read: Read) -> None:
    background = "Karl Holm er indtrådt i Venstres byrådsgruppe i Greve."
    assert rows(read(title="Siden sidst", background=background, ruling="Drøftet.")) == []


def test_the_board_is_that_of_the_title_where_a_committee_meets(read: Read) -> None:
    minutes = read(
        title="Medlemmer til bestyrelsen for Movia",
        body="Kajudvalget",
        case="Havnerådet udpeger to medlemmer. Karl Holm har meddelt, at han træder ud af bestyrelsen.",
        ruling="Drøftet.",
    )
    assert rows(minutes) == [KARL]


def test_his_successor_gets_the_seat_that_he_left(read: Read) -> None:
    expected: list[Row] = [
        (IN, "Eva Lind", "Movia", "observatør"),
        (OUT, "Karl Holm", "Movia", "observatør"),
    ]
    ruling = "Eva Lind udpeges som observatør i Movia. Hun afløser Karl Holm."
    assert rows(read(title="Siden sidst", ruling=ruling)) == expected
