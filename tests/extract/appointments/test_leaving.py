from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]
Row = tuple[str, str | None, str | None, str | None]

TITLE = "Udpegning til bestyrelsen for Movia"


def rows(minutes: Minutes) -> list[Row]:
    return [
        (a.action, a.person, a.body, a.role)
        for a in minutes.appointments
        if a.action in ("resigned", "left_party")
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Eva Lind (V) udtræder af bestyrelsen for Movia.",
        "Eva Lind (V) er udtrådt af bestyrelsen for Movia.",
        "Eva Lind (V) fratræder bestyrelsen for Movia.",
        "Eva Lind (V) er trådt tilbage fra bestyrelsen for Movia.",
        "Eva Lind (V) har trukket sig fra bestyrelsen for Movia.",
        "Eva Lind (V) har nedlagt sit mandat i bestyrelsen for Movia.",
        "Eva Lind (V) stopper i bestyrelsen for Movia.",
        "Eva Lind (V) har ønsket at udtræde af bestyrelsen for Movia.",
        "Borgmester Eva Lind (V), Faxe Kommune, udtræder af bestyrelsen for Movia.",
    ],
)
def test_who_gives_up_a_seat_resigns(read: Read, sentence: str) -> None:
    assert rows(read(background=sentence)) == [("resigned", "Eva Lind", "Movia", "medlem")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Eva Lind (V) træder tilbage som formand for Movia.",
            [("resigned", "Eva Lind", "Movia", "formand")],
        ),
        (
            "Eva Lind (V) stopper som formand for og medlem af Movia.",
            [("resigned", "Eva Lind", "Movia", "formand"), ("resigned", "Eva Lind", "Movia", "medlem")],
        ),
        (
            "Eva Lind (V) og Asger Friis (A) udtræder af Movia.",
            [("resigned", "Eva Lind", "Movia", "medlem"), ("resigned", "Asger Friis", "Movia", "medlem")],
        ),
        (
            "Eva Lind (V) er blevet borgmester. Derfor udtræder hun af Movia.",
            [("resigned", "Eva Lind", "Movia", "medlem")],
        ),
        ("Eva Lind er udtrådt af Venstre.", [("left_party", "Eva Lind", "Venstre", None)]),
        (
            "Eva Lind har meldt sig ud af Socialdemokratiet.",
            [("left_party", "Eva Lind", "Socialdemokratiet", None)],
        ),
        ("Eva Lind har forladt SF.", [("left_party", "Eva Lind", "SF", None)]),
    ],
)
def test_roles_people_and_parties_left_are_told_apart(read: Read, sentence: str, expected: list[Row]) -> None:
    assert rows(read(title=TITLE, background=sentence)) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Eva Lind (V) har orlov og udtræder midlertidigt.",
        "Loven træder i kraft i 2026, siger Eva Lind.",
        "Efter Eva Linds bortgang træder Asger Friis til.",
        "Greve Kommune træder ud af samarbejdet med Movia, siger Eva Lind.",
        "Eva Lind (V) har meldt afbud.",
        "Eva Lind (V) indtræder i Movia.",
        "Kontrakten med Movia udløber i 2026.",
    ],
)
def test_leave_law_and_death_are_no_resignation(read: Read, sentence: str) -> None:
    assert rows(read(title=TITLE, background=sentence)) == []


def test_who_resigns_held_the_seat(read: Read) -> None:
    minutes = read(title=TITLE, background="Eva Lind (V) træder tilbage som formand for Movia.")
    assert [(p.person, p.role, p.organisation) for p in minutes.positions] == [
        ("Eva Lind", "formand", "Movia")
    ]
