"""Lists of those present whose municipalities stand in front, in a label or in a table's column."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

HEAD = "REFERAT\nKKR Sjælland\nDato: 04-03-2026\n\n"
REST = "\n\n1. Åbning\n\nBeslutning\nGodkendt.\n"
EXPECTED = [
    ("Eva Lind", "V", "Greve Kommune", "present"),
    ("Bo Ask", "A", "Greve Kommune", "present"),
    ("Ida Dal", "C", "Køge Kommune", "present"),
    ("Ib Dam", "O", "Faxe Kommune", "absent"),
]


@pytest.mark.parametrize(
    "lists",
    [
        "I mødet tog del\n\nFra Greve: Eva Lind (V) og Bo Ask (A)\nFra Køge: borgmester Ida Dal (C)\n\nMeldt fra\n\nIb Dam (O), Faxe",
        "Til stede:\nGreve Kommune Eva Lind (V) og Bo Ask (A)\nKøge Kommune Ida Dal (C)\n\nFrameldt\nIb Dam (O), Faxe",
        "Til stede fra Greve Kommune var Eva Lind (Venstre) og Bo Ask (Socialdemokratiet), fra Køge Kommune Ida Dal (Det Konservative Folkeparti).\n\nKunne ikke deltage:\nIb Dam (O), Faxe",
        "Deltagelse\nFor Greve Kommune: Eva Lind (V), Bo Ask (A)\nFor Køge Kommune: Ida Dal (C)\n\nIkke med\nIb Dam (O), Faxe Kommune",
    ],
)
def test_the_municipality_in_front_is_of_those_behind_it(
    read_lines: Callable[[str], Minutes], lists: str
) -> None:
    minutes = read_lines(f"{HEAD}{lists}{REST}")
    assert [(one.person, one.party, one.municipality, one.status) for one in minutes.attendance] == EXPECTED


def test_a_table_with_a_column_of_towns(read_lines: Callable[[str], Minutes]) -> None:
    table = "Deltagelse\n\nNavn Stilling Fra Mødt\nEva Lind Socialchef Greve x\nBo Ask Direktør Køge afbud\nIda Dal Centerchef Faxe Teams"
    minutes = read_lines(f"{HEAD}{table}{REST}")
    assert [(one.person, one.municipality, one.status) for one in minutes.attendance] == [
        ("Eva Lind", "Greve Kommune", "present"),
        ("Bo Ask", "Køge Kommune", "absent"),
        ("Ida Dal", "Faxe Kommune", "present"),
    ]


def test_without_a_tables_head_a_town_at_a_lines_end_may_be_part_of_anything(
    read_lines: Callable[[str], Minutes],
) -> None:
    minutes = read_lines(
        f"{HEAD}Deltagere\nEva Lind Socialchef Havnehuset Greve\nBo Ask (A), Køge Kommune{REST}"
    )
    assert [(one.person, one.municipality) for one in minutes.attendance] == [
        ("Eva Lind", None),
        ("Bo Ask", "Køge Kommune"),
    ]


@pytest.mark.parametrize("label", ["Fra huset", "Ved bordet i øvrigt", "Også til stede", "På skærm"])
def test_those_beside_the_members_are_present(read_lines: Callable[[str], Minutes], label: str) -> None:
    minutes = read_lines(f"{HEAD}Til stede\nEva Lind (V), Greve Kommune\n\n{label}\nKontorchef Bo Ask{REST}")
    assert [(one.person, one.municipality, one.status) for one in minutes.attendance][1:] == [
        ("Bo Ask", None, "present")
    ]


def test_who_missed_some_points_was_there(read_lines: Callable[[str], Minutes]) -> None:
    lists = "Deltagere:\nEva Lind (V), Greve\nBo Ask (A), Køge\n\nAfbud: Ib Dam (O), Faxe.\nBo Ask gik kl. 12. Eva Lind deltog\nikke under punkterne 1-2."
    minutes = read_lines(f"{HEAD}{lists}{REST}")
    assert {one.person: one.status for one in minutes.attendance} == {
        "Eva Lind": "present",
        "Bo Ask": "present",
        "Ib Dam": "absent",
    }


def test_a_house_below_those_who_sent_word(read_lines: Callable[[str], Minutes]) -> None:
    lists = "Deltagere:\nEva Lind (V), Greve\n\nAfbud:\nIb Dam (O), Faxe\n\nFra KL’s administration deltog:\nDirektør Bo Ask (punkt 1)\nIda Dal (ref.)"
    minutes = read_lines(f"{HEAD}{lists}{REST}")
    assert {one.person: one.status for one in minutes.attendance} == {
        "Eva Lind": "present",
        "Ib Dam": "absent",
        "Bo Ask": "present",
        "Ida Dal": "present",
    }


def test_marks_torn_off_behind_a_label_leave_other_lists_known(read_lines: Callable[[str], Minutes]) -> None:
    lists = (
        "Medlemmer\nEva Lind (V), Greve\nBo Ask (A), Køge\n\nObservatører Brugerrådet Koordinator Afbud Afbud"
    )
    minutes = read_lines(f"{HEAD}{lists}{REST}")
    assert [(one.person, one.status) for one in minutes.attendance] == [
        ("Eva Lind", "present"),
        ("Bo Ask", "present"),
    ]
