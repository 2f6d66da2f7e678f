"""Councils, boards and associations that elect among themselves, in minutes of several layouts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

ReadLines = Callable[[str], Minutes]
Row = tuple[str, str | None, str | None, str | None]


def minutes(body: str, title: str, *, case: str = "", ruling: str = "", proposal: str = "") -> str:
    """The lines of a document of one item; sections that are empty are left out."""
    sections = (("Indstilling", proposal), ("Sagsfremstilling", case), ("Beslutning", ruling))
    text = "\n\n".join(f"{heading}\n\n{words}" for heading, words in sections if words)
    return (
        f"Referat fra møde i {body} den 3. maj 2021 kl. 10.00\n\nDeltagere:\nEva Lind (V)\nKarl Holm (A)\n"
        f"Asger Friis (A)\n\n1. {title}\n\n{text}\n\n2. Eventuelt\n\nIntet.\n"
    )


def rows(read: Minutes) -> list[Row]:
    """(action, person, body, role) of each event."""
    return [(a.action, a.person, a.body, a.role) for a in read.appointments]


@pytest.mark.parametrize(
    ("body", "title", "ruling", "expected"),
    [
        (
            "Ældrerådet",
            "Konstituering",
            "Formand: Eva Lind\nNæstformand: Asger Friis",
            [("Eva Lind", "Ældrerådet", "formand"), ("Asger Friis", "Ældrerådet", "næstformand")],
        ),
        (
            "Ældrerådet",
            "Konstituering",
            "Ældrerådet konstituerede sig således:\n\nFormand Eva Lind\nNæstformand Karl Holm",
            [("Eva Lind", "Ældrerådet", "formand"), ("Karl Holm", "Ældrerådet", "næstformand")],
        ),
        (
            "Seniorrådet",
            "Konstituering",
            "Eva Lind blev formand, Karl Holm næstformand og Asger Friis kasserer.",
            [
                ("Eva Lind", "Seniorrådet", "formand"),
                ("Karl Holm", "Seniorrådet", "næstformand"),
                ("Asger Friis", "Seniorrådet", "kasserer"),
            ],
        ),
        (
            "Seniorrådet",
            "Konstituering",
            "Eva Lind blev valgt som økonomiansvarlig.",
            [("Eva Lind", "Seniorrådet", "økonomiansvarlig")],
        ),
        (
            "Beredskabskommissionen",
            "Konstituering",
            "Formand for Beredskabskommissionen: Borgmester Eva Lind (V)",
            [("Eva Lind", "Beredskabskommissionen", "formand")],
        ),
        (
            "Bestyrelsen for Nordby Havn",
            "Valg til bestyrelsen",
            "Følgende blev valgt:\n- Eva Lind\n- Karl Holm",
            [("Eva Lind", "Nordby Havn", "medlem"), ("Karl Holm", "Nordby Havn", "medlem")],
        ),
        (
            "Byrådet",
            "Valg af medlemmer til Havneudvalget",
            "Eva Lind (V)\nKarl Holm (A)",
            [("Eva Lind", "Havneudvalget", "medlem"), ("Karl Holm", "Havneudvalget", "medlem")],
        ),
        (
            "Byrådet",
            "Valg af medlemmer til Havneudvalget",
            "Havneudvalget: Eva Lind (V) og Karl Holm (A).",
            [("Eva Lind", "Havneudvalget", "medlem"), ("Karl Holm", "Havneudvalget", "medlem")],
        ),
        (
            "Byrådet",
            "Valg af 1. viceborgmester",
            "Valgt blev Eva Lind (V).",
            [("Eva Lind", "Byrådet", "viceborgmester")],
        ),
        ("Byrådet", "Eventuelt", "Eva Lind (V) og Karl Holm (A).", []),
        ("Byrådet", "Valg af medlemmer til Havneudvalget", "Fraværende: Eva Lind (V)", []),
    ],
)
def test_who_is_elected(
    read_lines: ReadLines, body: str, title: str, ruling: str, expected: list[tuple[str, str, str]]
) -> None:
    found = rows(read_lines(minutes(body, title, ruling=ruling)))
    assert found == [("appointed", *row) for row in expected]


def test_who_is_elected_to_lead_one_meeting_takes_no_seat(read_lines: ReadLines) -> None:
    text = minutes(
        "Repræsentantskabet for Nordby Havn",
        "Valg af dirigent",
        case="Formanden pegede på Eva Lind.",
        ruling="Eva Lind blev valgt.",
    )
    assert rows(read_lines(text)) == []


@pytest.mark.parametrize(
    ("proposal", "expected"),
    [
        (
            "Borgmesteren indstiller, at Byrådet vælger Karl Holm som ny borgmester.",
            [("nominated", "Karl Holm", "Byrådet", "borgmester")],
        ),
        (
            "Borgmesteren indstiller til Byrådet:\n\n1. At indkaldelse af stedfortræder Karl Holm (A) godkendes.",
            [("nominated", "Karl Holm", "Byrådet", "stedfortræder")],
        ),
        ("Det indstilles, at Karl Holm vælges.", []),
    ],
)
def test_what_an_organ_proposes_in_an_agenda_is_a_nomination(
    read_lines: ReadLines, proposal: str, expected: list[Row]
) -> None:
    text = minutes("Byrådet", "Nye medlemmer", proposal=proposal).replace("Referat fra", "Dagsorden til")
    assert rows(read_lines(text)) == expected


def test_the_party_is_the_one_that_wishes_the_change(read_lines: ReadLines) -> None:
    text = minutes(
        "Regionsrådet",
        "Ændring i udvalg",
        ruling="Venstres ønske om at bytte blev godkendt: Bo Kjær afløser Ida Dam i Havneudvalget.",
    )
    found = [(a.action, a.person, a.party, a.body) for a in read_lines(text).appointments]
    assert found == [
        ("appointed", "Bo Kjær", "V", "Havneudvalget"),
        ("resigned", "Ida Dam", "V", "Havneudvalget"),
    ]
