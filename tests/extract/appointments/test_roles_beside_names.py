"""Roles beside names: whose role it is where several names, roles and brackets stand in one sentence or list."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes
from tests.extract.rows import appointment_rows as rows

Read = Callable[..., Minutes]
Pairs = list[tuple[str, str]]


def given(minutes: Minutes) -> Pairs:
    return [(person or "", role or "") for action, person, _, role in rows(minutes) if action == "appointed"]


@pytest.mark.parametrize(
    ("ruling", "expected"),
    [
        (
            "KKR udpegede Bo Ask (A) som formand, Eva Lind (V) som næstformand og Ib Lund (C) som medlem.",
            [("Bo Ask", "formand"), ("Eva Lind", "næstformand"), ("Ib Lund", "medlem")],
        ),
        (
            "Til Movia udpegedes: Bo Ask (A) med Ib Lund (A) som stedfortræder, Eva Lind (V) med Per Skov (V) som stedfortræder og Tove Dam (F).",
            [
                ("Bo Ask", "medlem"),
                ("Ib Lund", "stedfortræder"),
                ("Eva Lind", "medlem"),
                ("Per Skov", "stedfortræder"),
                ("Tove Dam", "medlem"),
            ],
        ),
        (
            "KKR udpegede Bo Ask til medlem, Eva Lind til suppleant og Ib Lund til observatør.",
            [("Bo Ask", "medlem"), ("Eva Lind", "suppleant"), ("Ib Lund", "observatør")],
        ),
        (
            "Bo Ask og Eva Lind blev udpeget som medlemmer med Ib Lund og Per Skov som suppleanter.",
            [
                ("Bo Ask", "medlem"),
                ("Eva Lind", "medlem"),
                ("Ib Lund", "suppleant"),
                ("Per Skov", "suppleant"),
            ],
        ),
        (
            "Udpeget blev Bo Ask, Eva Lind (næstformand) og Ib Lund.",
            [("Bo Ask", "medlem"), ("Eva Lind", "næstformand"), ("Ib Lund", "medlem")],
        ),
        (
            "Til bestyrelsen for Movia udpegedes Bo Ask (som suppleant indtræder Eva Lind).",
            [("Bo Ask", "medlem"), ("Eva Lind", "suppleant")],
        ),
        ("Bo Ask (C) – suppleant Eva Lind (A).", [("Bo Ask", "medlem"), ("Eva Lind", "suppleant")]),
        ("Bo Ask med Eva Lind som personlig suppleant.", [("Bo Ask", "medlem"), ("Eva Lind", "suppleant")]),
        ("Bo Ask blev udpeget. Eva Lind er suppleant.", [("Bo Ask", "medlem"), ("Eva Lind", "suppleant")]),
    ],
)
def test_each_name_has_its_own_role(read: Read, ruling: str, expected: Pairs) -> None:
    minutes = read(title="Udpegning til bestyrelsen for Movia", ruling=ruling)
    assert given(minutes) == expected
    assert {body for action, _, body, _ in rows(minutes) if action == "appointed"} == {"Movia"}


def test_a_role_alone_in_a_line_is_that_of_the_names_below(read: Read) -> None:
    ruling = (
        "KKR Sjælland udpegede følgende til bestyrelsen for Movia:\nFormand\n- Bo Ask (A), Faxe\n"
        "Medlemmer\n- Eva Lind (V), Greve\n- Ib Lund (C), Sorø (suppleant: Per Skov)"
    )
    assert given(read(title="Udpegning til bestyrelsen for Movia", ruling=ruling)) == [
        ("Bo Ask", "formand"),
        ("Eva Lind", "medlem"),
        ("Ib Lund", "medlem"),
        ("Per Skov", "suppleant"),
    ]


@pytest.mark.parametrize(
    ("ruling", "expected"),
    [
        (
            "Ib Lund blev foreslået som formand, men trak sit kandidatur. Herefter valgtes Bo Ask enstemmigt.",
            [("Bo Ask", "formand")],
        ),
        (
            "Til næstformand foreslog Per Skov Ib Lund. Bo Ask blev valgt med 4 stemmer mod 3.",
            [("Bo Ask", "næstformand")],
        ),
        (
            "Bestyrelsen valgte Bo Ask som næstformand med 8 stemmer mod 5 til Eva Lind.",
            [("Bo Ask", "næstformand")],
        ),
    ],
)
def test_who_wins_a_vote_and_for_what(read: Read, ruling: str, expected: Pairs) -> None:
    assert given(read(title="Konstituering", body="Movia", ruling=ruling)) == expected


@pytest.mark.parametrize("ruling", ["Genvalg til Bo Ask.", "Genvalg af Bo Ask.", "Bo Ask blev genvalgt."])
def test_somebody_is_elected_again(read: Read, ruling: str) -> None:
    assert rows(read(title="Valg af næstformand", body="Movia", ruling=ruling)) == [
        ("appointed", "Bo Ask", "Movia", "næstformand")
    ]


def test_the_chair_of_who_meets_beside_the_members_of_another(read: Read) -> None:
    minutes = read(
        title="Valg af næstformand og medlemmer til Ejerudvalget",
        body="Movia",
        ruling="Bo Ask valgt som næstformand. Til Ejerudvalget valgtes Eva Lind.",
    )
    assert rows(minutes) == [
        ("appointed", "Bo Ask", "Movia", "næstformand"),
        ("appointed", "Eva Lind", "Ejerudvalget", "medlem"),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Jobcenterchef Bo Ask er nævnt som mulig næstformand, hvis Eva Lind bliver formand.",
        "Direktør Bo Ask er indstillet på at fortsætte som medlem.",
        "Bo Ask, Faxe, afgik ved døden i juli.",
        "Bo Ask genopstillede ikke til byrådet i Faxe Kommune.",
    ],
)
def test_what_might_be_and_what_ends_otherwise_is_neither(read: Read, words: str) -> None:
    assert rows(read(title="Movias bestyrelse", background=words)) == []
