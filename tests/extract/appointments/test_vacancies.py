from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]
ReadLines = Callable[[str], Minutes]
Printed = Callable[..., list[str]]
Row = tuple[str | None, str | None]

TITLE = "Udpegning til bestyrelsen for Movia"


def rows(minutes: Minutes) -> list[Row]:
    found = [a for a in minutes.appointments if a.action == "vacancy"]
    assert all(a.person is None for a in found)
    return [(a.body, a.role) for a in found]


@pytest.mark.parametrize(
    ("ruling", "expected"),
    [
        ("Pladsen står åben.", ("Movia", "medlem")),
        ("Pladsen som suppleant er fortsat vakant.", ("Movia", "suppleant")),
        ("Posten er ledig.", ("Movia", "medlem")),
        ("Formandskabet bemyndiges til at finde en ny suppleant.", ("Movia", "suppleant")),
        ("Partierne sender navnet på den sidste suppleant.", ("Movia", "suppleant")),
        ("Suppleant for Eva Lind udpeges på næste møde.", ("Movia", "suppleant")),
    ],
)
def test_a_seat_that_a_ruling_leaves_open_is_vacant(read: Read, ruling: str, expected: Row) -> None:
    assert rows(read(title=TITLE, ruling=ruling)) == [expected]


@pytest.mark.parametrize(
    ("proposal", "expected"),
    [
        ("Det indstilles, at KKR Sjælland udpeger et medlem.", [("Movia", "medlem")]),
        (
            "Det indstilles, at KKR Sjælland udpeger to medlemmer og en suppleant.",
            [("Movia", "medlem"), ("Movia", "suppleant")],
        ),
        ("Det indstilles, at der vælges en ny næstformand.", [("Movia", "næstformand")]),
        ("Det indstilles, at planen godkendes.", []),
        ("Det indstilles, at Eva Lind udpeges som medlem.", []),
    ],
)
def test_what_an_agenda_wants_filled_is_vacant(
    read_lines: ReadLines, printed: Printed, proposal: str, expected: list[Row]
) -> None:
    lines = "\n".join(printed(title=TITLE, proposal=proposal)).replace("Referat", "Dagsorden", 1)
    assert rows(read_lines(lines)) == expected


@pytest.mark.parametrize(
    "parts",
    [
        # the ruling is somewhere in what was not read
        {"proposal": "Det indstilles, at der vælges en ny næstformand."},
        {"background": "Der skal vælges formand.", "proposal": "Udvalget valgte Eva Lind som formand."},
    ],
)
def test_minutes_without_a_ruling_leave_nobody_to_be_found(read: Read, parts: dict[str, str]) -> None:
    assert rows(read(title=TITLE, **parts)) == []


def test_what_a_ruling_fills_is_not_vacant(read: Read) -> None:
    minutes = read(
        title=TITLE,
        proposal="Det indstilles, at der udpeges et medlem.",
        ruling="KKR Sjælland udpegede Eva Lind (V).",
    )
    assert rows(minutes) == []


def test_a_rule_in_the_background_is_no_vacancy(read: Read) -> None:
    assert rows(read(title=TITLE, background="KKR Sjælland udpeger to medlemmer.", ruling="Drøftet.")) == []


def test_an_authorised_presidency_is_to_fill_the_seat(read: Read) -> None:
    ruling = "KKR Sjælland bemyndigede formandskabet til at finde en suppleant."
    (record,) = [a for a in read(title=TITLE, ruling=ruling).appointments if a.action == "vacancy"]
    assert record.actor == "KKR Sjællands formandskab"


def test_the_party_whose_seat_it_is_fills_it(read: Read) -> None:
    (record,) = [
        a
        for a in read(title=TITLE, ruling="Venstre finder navnet på en suppleant.").appointments
        if a.action == "vacancy"
    ]
    assert (record.actor, record.role) == ("Venstre", "suppleant")


@pytest.mark.parametrize(
    "background",
    [
        "Pladsen i Movia er ledig, og der er ikke fundet en kandidat.",
        "Greve Kommune mangler fortsat at pege på et medlem til Movia.",
        "Partierne mangler desuden at fremsende navnet på et medlem til Movia.",
    ],
)
def test_a_seat_that_the_case_leaves_open(read: Read, background: str) -> None:
    minutes = read(title="Medlem af Movia", background=background, ruling="Taget til efterretning.")
    assert [(a.action, a.person, a.body, a.role) for a in minutes.appointments] == [
        ("vacancy", None, "Movia", "medlem")
    ]
    assert not minutes.seats
