"""Changes set as lists: out and in, senders before names, deputies in brackets, labels with roles, seats in turns of phrase."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes
from tests.extract.rows import AppointmentRow as Row
from tests.extract.rows import appointment_rows as rows

Read = Callable[..., Minutes]
IN, OUT, OPEN = "appointed", "resigned", "vacancy"


@pytest.mark.parametrize(
    "case",
    [
        "Ud: Karl Holm (V) og Bo Ask (A)\nInd: Eva Lind (V)",
        "Udtræder: Karl Holm (V) og Bo Ask (A)\nIndtræder: Eva Lind (V)",
    ],
)
def test_out_and_in(read: Read, case: str) -> None:
    lead = "Der er følgende ændringer i bestyrelsen for Movia:\n"
    assert sorted(rows(read(title="Movia", case=lead + case, ruling="Taget til efterretning."))) == [
        (IN, "Eva Lind", "Movia", "medlem"),
        (OUT, "Bo Ask", "Movia", "medlem"),
        (OUT, "Karl Holm", "Movia", "medlem"),
    ]


def test_a_list_with_deputies_in_brackets(read: Read) -> None:
    ruling = "KKR udpeger følgende til Movia (suppleant i parentes):\nKarl Holm, Greve\n(Eva Lind, Faxe)\nBo Ask, Lolland\n(Ib Lund, Stevns)"
    assert rows(read(title="Udpegning til Movia", ruling=ruling)) == [
        (IN, "Karl Holm", "Movia", "medlem"),
        (IN, "Eva Lind", "Movia", "suppleant"),
        (IN, "Bo Ask", "Movia", "medlem"),
        (IN, "Ib Lund", "Movia", "suppleant"),
    ]


def test_a_label_with_the_role_of_its_first(read: Read) -> None:
    ruling = "Havnerådet: Karl Holm (V), formand, og Eva Lind (C)\nKajudvalget: Bo Ask (A)"
    assert rows(read(title="Udpegning til råd og udvalg", ruling=ruling)) == [
        (IN, "Karl Holm", "Havnerådet", "formand"),
        (IN, "Eva Lind", "Havnerådet", "medlem"),
        (IN, "Bo Ask", "Kajudvalget", "medlem"),
    ]


@pytest.mark.parametrize(
    ("ruling", "expected"),
    [
        ("Karl Holm tager sæde i Movia.", [(IN, "Karl Holm", "Movia", "medlem")]),
        ("For Bo Ask er udpeget Karl Holm.", [(IN, "Karl Holm", "Movia", "suppleant")]),
        ("For Bo Ask: Karl Holm", [(IN, "Karl Holm", "Movia", "suppleant")]),
        ("Efter lodtrækning tilfaldt pladsen Karl Holm.", [(IN, "Karl Holm", "Movia", "medlem")]),
        ("Karl Holms indtræden godkendt.", [(IN, "Karl Holm", "Movia", "medlem")]),
        (
            "KKR besluttede, at Karl Holm skal repræsentere KKR i bestyrelsen for Movia, og at Eva Lind er suppleant.",
            [(IN, "Karl Holm", "Movia", "medlem"), (IN, "Eva Lind", "Movia", "suppleant")],
        ),
        ("Karl Holm udpeges efter forslag fra Dansk Industri.", [(IN, "Karl Holm", "Movia", "medlem")]),
    ],
)
def test_turns_that_seat(read: Read, ruling: str, expected: list[Row]) -> None:
    assert rows(read(title="Udpegning til bestyrelsen for Movia", ruling=ruling)) == expected


@pytest.mark.parametrize(
    "ruling",
    [
        "Karl Holm er indstillet til årets miljøpris.",
        "Greve ventes at pege på Karl Holm til Movia.",
        "Formand Karl Holm understregede, at både kvinder og mænd bør indstilles.",
        "Styregruppen udpegede Greve som værtsby for Havnedagen. Konsulent Karl Holm er kontaktperson over for byerne.",
    ],
)
def test_turns_that_seat_nobody(read: Read, ruling: str) -> None:
    assert rows(read(title="Havnedagen og Movia", ruling=ruling)) == []


@pytest.mark.parametrize(
    ("ruling", "role"),
    [
        ("Karl Holm (V), Greve\nSuppleant: meddeles senere", "suppleant"),
        ("Karl Holm udpeges. Pladsen som hans stedfortræder er ikke besat.", "stedfortræder"),
        ("Ingen ønskede pladsen i bestyrelsen for Movia, som derfor står tom indtil videre.", "medlem"),
    ],
)
def test_seats_that_stay_empty(read: Read, ruling: str, role: str) -> None:
    found = rows(read(title="Udpegning til bestyrelsen for Movia", ruling=ruling))
    assert (OPEN, None, "Movia", role) in found


def test_who_is_removed_is_not_seated_beside_his_successor(read: Read) -> None:
    ruling = "Karl Holm afsættes som medlem af Movia, og Eva Lind overtager pladsen."
    assert rows(read(title="Movia", ruling=ruling)) == [
        (OUT, "Karl Holm", "Movia", "medlem"),
        (IN, "Eva Lind", "Movia", "medlem"),
    ]


def test_two_candidates_and_their_deputies_are_members(read: Read) -> None:
    minutes = read(
        title="Kandidater til bestyrelsen for Movia",
        proposal="Det indstilles, at KKR peger på to kandidater og deres stedfortrædere.",
        ruling="KKR indstillede Karl Holm (V) og Eva Lind (A). Stedfortræderne mangler fortsat, og partierne fremsender navnene.",
    )
    assert rows(minutes) == [
        ("nominated", "Karl Holm", "Movia", "medlem"),
        ("nominated", "Eva Lind", "Movia", "medlem"),
        (OPEN, None, "Movia", "stedfortræder"),
    ]
