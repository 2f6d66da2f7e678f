"""Lists of those present under other labels and in other forms: slashes, parties as headings, prose, stand-ins called in."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Lines = Callable[[str], Minutes]
Row = tuple[str, str | None, str | None, str]
REST = "\n\n1. Godkendelse af dagsorden\n\nBeslutning\nDagsordenen blev godkendt.\n\n2. Orientering om kajerne\n\nBeslutning\nTaget til efterretning.\n"
TOP = "KKR Sjælland\nReferat af møde den 5. september 2025 kl. 10.00\n\n"


def rows(read_lines: Lines, roster: str) -> list[Row]:
    return [(a.person, a.party, a.municipality, a.status) for a in read_lines(TOP + roster + REST).attendance]


@pytest.mark.parametrize(
    ("roster", "expected"),
    [
        (
            "Mødedeltagere (medlem / kommune / til stede)\nEva Lind / Greve / ja\nBo Ask / Faxe / nej (afbud)\nIb Lund / Stevns / ja",
            [("Eva Lind", None, "Greve Kommune", "present"), ("Bo Ask", None, "Faxe Kommune", "absent"), ("Ib Lund", None, "Stevns Kommune", "present")],
        ),
        (
            "Logget på:\nEva Lind (A - Greve Kommune)\nBo Ask (V - Faxe Kommune)",
            [("Eva Lind", "A", "Greve Kommune", "present"), ("Bo Ask", "V", "Faxe Kommune", "present")],
        ),
        (
            "Socialdemokratiet (A)\nEva Lind, Greve\nPia Rohde, Køge\nVenstre (V)\nBo Ask, Faxe\nUden for partierne\nIb Lund, Stevns",
            [("Eva Lind", "A", "Greve Kommune", "present"), ("Pia Rohde", "A", "Køge Kommune", "present"), ("Bo Ask", "V", "Faxe Kommune", "present"), ("Ib Lund", None, "Stevns Kommune", "present")],
        ),
        (
            "Udvalgets sammensætning:\nVenstre\n- Rådmand Eva Lind, formand\nSocialdemokratiet\n- Bo Ask\n- Ib Lund",
            [("Eva Lind", "V", None, "present"), ("Bo Ask", "A", None, "present"), ("Ib Lund", "A", None, "present")],
        ),
        (
            "Formand Eva Lind bød velkommen og konstaterede, at følgende var mødt:\nNæstformand Bo Ask, borgmester i Faxe Kommune\nIb Lund, direktør",
            [("Bo Ask", None, "Faxe Kommune", "present"), ("Ib Lund", None, None, "present")],
        ),
        (
            "Deltagere fra Greve Kommune:\nBorgmester Eva Lind (V), formand\nBo Ask (A)",
            [("Eva Lind", "V", "Greve Kommune", "present"), ("Bo Ask", "A", "Greve Kommune", "present")],
        ),
        (
            "Til stede:\nEva Lind, Greve Kommune\nAfbud:\nBo Ask, Faxe Kommune\nMødt som suppleant: Ib Lund, Faxe Kommune",
            [("Eva Lind", None, "Greve Kommune", "present"), ("Bo Ask", None, "Faxe Kommune", "absent"), ("Ib Lund", None, "Faxe Kommune", "present")],
        ),
        (
            "Til stede:\nEva Lind, Greve Kommune\nAfbud: Bo Ask, Faxe Kommune\nEndvidere afbud fra Stevns.",
            [("Eva Lind", None, "Greve Kommune", "present"), ("Bo Ask", None, "Faxe Kommune", "absent")],
        ),
    ],
)  # fmt: skip
def test_lists_in_other_forms(read_lines: Lines, roster: str, expected: list[Row]) -> None:
    assert sorted(rows(read_lines, roster), key=str) == sorted(expected, key=str)


def test_stand_ins_who_were_called_in(read_lines: Lines) -> None:
    told = (
        "Samtlige medlemmer var mødt undtagen Eva Lind (A) og Bo Ask (C), der havde anmeldt forfald.\n\n"
        "I stedet for Eva Lind var indkaldt 1. stedfortræder på liste A, Ib Lund (A).\n"
        "Endvidere var direktør Pia Rohde til stede."
    )
    assert sorted(rows(read_lines, told)) == [
        ("Bo Ask", "C", None, "absent"),
        ("Eva Lind", "A", None, "absent"),
        ("Ib Lund", "A", None, "present"),
        ("Pia Rohde", None, None, "present"),
    ]


def test_torn_marks_are_those_of_the_list_they_stand_under(read_lines: Lines) -> None:
    roster = (
        "Medlemmer\nEva Lind, Greve Kommune\nBo Ask, Faxe Kommune\n\n"
        "Administrative repræsentanter\nDirektør Ib Lund, Greve Kommune\nDirektør Pia Rohde, Faxe Kommune\nAfbud\nAfbud"
    )
    assert sorted(rows(read_lines, roster)) == [
        ("Bo Ask", None, "Faxe Kommune", "present"),
        ("Eva Lind", None, "Greve Kommune", "present"),
    ]


def test_letters_of_an_agenda_begin_no_name(read_lines: Lines) -> None:
    minutes = read_lines(
        TOP + "Deltagere\nEva Lind, Greve Kommune\nBo Ask, Faxe Kommune" + "\n\nA. Sager til afgørelse" + REST
    )
    assert [p.person for p in minutes.persons] == ["Eva Lind", "Bo Ask"]


@pytest.mark.parametrize("name", ["Solvej Kappel", "Niels Vest Ankersen", "Thyra Green"])
def test_names_with_words_of_other_things(read_lines: Lines, name: str) -> None:
    roster = f"Deltagere\n{name}, Greve Kommune\nBo Ask, Faxe Kommune"
    assert name in [person for person, *_ in rows(read_lines, roster)]


def test_a_column_whose_second_cell_is_no_municipality(read_lines: Lines) -> None:
    roster = "Deltagere\nEva Lind Bo Ask\nGreve Kommune PLO-Sjælland\nIb Lund Pia Rohde\nFaxe Kommune Stevns Kommune"
    assert sorted(rows(read_lines, roster)) == [
        ("Bo Ask", None, None, "present"),
        ("Eva Lind", None, "Greve Kommune", "present"),
        ("Ib Lund", None, "Faxe Kommune", "present"),
        ("Pia Rohde", None, "Stevns Kommune", "present"),
    ]
