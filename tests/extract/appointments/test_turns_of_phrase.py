"""Turns of phrase that seat somebody, take a seat from somebody, or leave one open."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes
from tests.extract.rows import AppointmentRow as Row
from tests.extract.rows import appointment_rows as rows

Read = Callable[..., Minutes]


@pytest.mark.parametrize(
    ("ruling", "expected"),
    [
        (
            "KKR Syddanmark konfirmerede kommunernes valg af Ib Lund som formand for Havnerådet.",
            [("appointed", "Ib Lund", "Havnerådet", "formand")],
        ),
        (
            "KKR Syddanmark besluttede, at Ib Lund og Eva Holm går ind i arbejdsgruppen om økonomi.",
            [
                ("appointed", "Ib Lund", "Arbejdsgruppen om økonomi", "medlem"),
                ("appointed", "Eva Holm", "Arbejdsgruppen om økonomi", "medlem"),
            ],
        ),
        (
            "KKR Syddanmark sendte Ib Lund i styregruppen for Vækst via Havne.",
            [("appointed", "Ib Lund", "Styregruppen for Vækst via Havne", "medlem")],
        ),
        (
            "Ib Lund bliver rådets stemme i Forum for Havne, og mødet sluttede.",
            [("appointed", "Ib Lund", "Forum for Havne", "medlem")],
        ),
    ],
)
def test_rulings(read: Read, ruling: str, expected: list[Row]) -> None:
    assert rows(read(title="Udpegninger", body="KKR Syddanmark", ruling=ruling)) == expected


@pytest.mark.parametrize(
    "background",
    [
        "Fra Dansk Havn kommer Ib Lund ind i stedet for Eva Holm, som stopper den 31. marts.",
        "Dansk Sejlunion har skiftet Eva Holm ud med Ib Lund.",
        "Ib Lund afløser Eva Holm som medarbejdervalgt medlem fra den 1. oktober.",
    ],
)
def test_changes_in_the_own_board_that_a_case_tells_of(read: Read, background: str) -> None:
    minutes = read(title="Nyt om medlemmerne", body="Erhvervshus Fyn", background=background)
    assert sorted(rows(minutes)) == [
        ("appointed", "Ib Lund", "Erhvervshus Fyn", "medlem"),
        ("resigned", "Eva Holm", "Erhvervshus Fyn", "medlem"),
    ]


@pytest.mark.parametrize(
    ("background", "role"),
    [
        ("Ib Lund gik af som formand for Havnerådet ved årsskiftet.", "formand"),
        ("Ib Lund (O), der har siddet i Havnerådet siden 2010, fortsætter ikke.", "medlem"),
        ("Ib Lund er flyttet til Norge, og dermed er hans plads i Havnerådet ledig.", "medlem"),
    ],
)
def test_who_leaves(read: Read, background: str, role: str) -> None:
    minutes = read(title="Orientering", body="KKR Syddanmark", background=background)
    assert rows(minutes) == [("resigned", "Ib Lund", "Havnerådet", role)]


def test_who_died_has_not_resigned(read: Read) -> None:
    background = "Havnerådet har mistet Eva Holm (V), der døde i april."
    ruling = "KKR Syddanmark udpegede Ib Lund (V) til Havnerådet i stedet for Eva Holm."
    minutes = read(title="Udpegning", body="KKR Syddanmark", background=background, ruling=ruling)
    assert rows(minutes) == [("appointed", "Ib Lund", "Havnerådet", "medlem")]


@pytest.mark.parametrize(
    "ruling",
    [
        "Region Sjælland har endnu ikke meddelt, hvem der får regionsrådets plads.",
        "Bestyrelsen kunne ikke blive enig om en kandidat.",
        "Den tredje plads, efter Bo Dal, udskydes til næste møde.",
        "Pladsen i Havnerådet er der ingen, der vil have.",
        "Havnerådet har seks pladser, og de to er ledige.",
    ],
)
def test_seats_left_open(read: Read, ruling: str) -> None:
    minutes = read(title="Udpegning til Havnerådet", body="KKR Sjælland", ruling=ruling)
    assert [row for row in rows(minutes) if row[0] == "vacancy"] == [
        ("vacancy", None, "Havnerådet", "medlem")
    ]


def test_lists_whose_labels_are_towns(read: Read) -> None:
    ruling = "Følgende blev valgt:\nFra Greve Kommune: Jens Krog (V) og Pia Krog (F)\nFaxe: Bo Dal (A), suppleant Ida Vang (A)"
    minutes = read(title="Movias bestyrelse", body="KKR Sjælland", ruling=ruling)
    assert [(a.person, a.municipality, a.role) for a in minutes.appointments] == [
        ("Jens Krog", "Greve Kommune", "medlem"),
        ("Pia Krog", "Greve Kommune", "medlem"),
        ("Bo Dal", "Faxe Kommune", "medlem"),
        ("Ida Vang", "Faxe Kommune", "suppleant"),
    ]


def test_the_role_before_a_re_election(read: Read) -> None:
    ruling = "Formand: Genvalg af Ib Lund.\nNæstformand: Nyvalg af Eva Holm."
    assert rows(read(title="Konstituering", body="FynBus", ruling=ruling)) == [
        ("appointed", "Ib Lund", "FynBus", "formand"),
        ("appointed", "Eva Holm", "FynBus", "næstformand"),
    ]


def test_a_list_of_seats_that_an_agenda_wants_filled(read_lines: Callable[[str], Minutes]) -> None:
    text = (
        "Dagsorden til møde i KKR Sjælland\nDato: 3. maj 2023 kl. 10.00\nSted: Valby\n\n1. Ledige poster\nIndstilling\n"
        "Det indstilles, at KKR Sjælland udpeger til:\n- Havnerådet: et medlem\n- Movia: en suppleant\n"
    )
    assert rows(read_lines(text)) == [
        ("vacancy", None, "Havnerådet", "medlem"),
        ("vacancy", None, "Movia", "suppleant"),
    ]


def test_names_that_the_municipalities_have_sent_in(read: Read) -> None:
    background = "Kommunerne har meldt følgende navne ind:\nGreve Kommune: Jens Krog (V) og Pia Krog (F)\nFaxe Kommune: Bo Dal (A)"
    minutes = read(title="Udpegning til Havnerådet", body="KKR Sjælland", background=background)
    assert rows(minutes) == [
        ("appointed", "Jens Krog", "Havnerådet", "medlem"),
        ("appointed", "Pia Krog", "Havnerådet", "medlem"),
        ("appointed", "Bo Dal", "Havnerådet", "medlem"),
    ]


def test_an_area_is_no_council(read_lines: Callable[[str], Minutes]) -> None:
    text = (
        "Referat af møde i Naturparkrådet\nDato: 3. maj 2023 kl. 10.00\nSted: Valby\n\n1. Poster\nSagsfremstilling\n"
        "Destination Kystområdet har selv udpeget Ib Lund til rådet i stedet for Eva Holm.\n"
    )
    assert rows(read_lines(text)) == [
        ("appointed", "Ib Lund", "Naturparkrådet", "medlem"),
        ("resigned", "Eva Holm", "Naturparkrådet", "medlem"),
    ]
