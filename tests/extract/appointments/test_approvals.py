"""Rulings that seat those who were proposed without naming them, and those that do not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.extract.appointments.approvals import approves
from kkrgraph.model import Minutes
from tests.extract.rows import AppointmentRow as Row
from tests.extract.rows import appointment_rows as rows

Read = Callable[..., Minutes]
IN, OUT, NAMED = "appointed", "resigned", "nominated"
TWO = [(IN, "Bo Ask", "Movia", "medlem"), (IN, "Ib Lund", "Movia", "medlem")]


@pytest.mark.parametrize(
    "ruling",
    [
        "Udskiftningen blev godkendt.",
        "Anbefalingen fulgt.",
        "Ad 1 og 2: Godkendt.",
        "De foreslåede blev valgt.",
        "Begge udpeges.",
        "Bestyrelsen valgte de to foreslåede.",
        "Valgt i overensstemmelse med forslaget.",
        "Genvalg og nyvalg som foreslået.",
        "Dette tilsluttede udvalget sig.",
        "KKR gav sin tilslutning.",
        "Udvalget tiltrådte sammensætningen.",
        "Indstillingen under a)-c) blev godkendt.",
        "Gruppen nedsættes med de nævnte personer.",
    ],
)
def test_a_ruling_that_says_yes(ruling: str) -> None:
    assert approves(ruling)


@pytest.mark.parametrize(
    "ruling",
    [
        "Orienteringen blev taget til efterretning.",
        "Udskiftningen blev ikke godkendt.",
        "KKR kunne ikke tilslutte sig forslaget.",
        "Forslaget blev forkastet.",
        "Valget blev udsat til næste møde.",
        "Planen for kajerne blev drøftet.",
        "Broen males.",
    ],
)
def test_a_ruling_that_does_not(ruling: str) -> None:
    assert not approves(ruling)


@pytest.mark.parametrize("ruling", ["De foreslåede blev valgt.", "Begge udpeges.", "Anbefalingen følges."])
def test_those_of_the_proposal_are_seated(read: Read, ruling: str) -> None:
    proposal = "Det indstilles, at Bo Ask og Ib Lund udpeges til bestyrelsen for Movia."
    assert rows(read(title="Movia", proposal=proposal, ruling=ruling)) == TWO


def test_those_whom_the_case_proposes_are_seated(read: Read) -> None:
    case = "Formandskabet foreslår Bo Ask og Ib Lund til bestyrelsen for Movia."
    assert rows(read(title="Movia", case=case, ruling="De foreslåede blev valgt.")) == TWO


@pytest.mark.parametrize(
    ("case", "ruling", "expected"),
    [
        (
            "Forvaltningen foreslår, at Bo Ask indstilles som medlem af bestyrelsen for Movia.",
            "KKR tiltrådte forslaget.",
            [(NAMED, "Bo Ask", "Movia", "medlem")],
        ),
        (
            "Udvalget anbefaler, at Bo Ask vælges til bestyrelsen for Movia.",
            "Anbefalingen følges.",
            [(IN, "Bo Ask", "Movia", "medlem")],
        ),
        ("Udvalget anbefaler, at Bo Ask vælges til bestyrelsen for Movia.", "Drøftet.", []),
    ],
)
def test_a_proposal_in_the_case(read: Read, case: str, ruling: str, expected: list[Row]) -> None:
    found = [
        row for row in rows(read(title="Movia", case=case, ruling=ruling)) if row[0] != NAMED or expected
    ]
    assert found == expected


def test_whom_the_ruling_passes_over_is_not_seated(read: Read) -> None:
    minutes = read(
        title="Movia",
        proposal="Det indstilles, at Bo Ask udpeges til bestyrelsen for Movia.",
        ruling="Ib Lund blev valgt.",
    )
    assert (IN, "Bo Ask", "Movia", "medlem") not in rows(minutes)


@pytest.mark.parametrize(
    "lead",
    [
        "Fra kommunerne er modtaget følgende forslag:",
        "Der er indkommet følgende navne:",
        "Der foreligger følgende indstillinger:",
    ],
)
def test_proposals_that_came_in_are_a_list(read: Read, lead: str) -> None:
    case = f"{lead}\nBo Ask, Greve\nIb Lund, Faxe"
    minutes = read(title="Udpegning til bestyrelsen for Movia", case=case, ruling="Indstillingen blev tiltrådt.",
                   proposal="Det indstilles, at KKR Sjælland udpeger de foreslåede medlemmer.")  # fmt: skip
    assert rows(minutes) == TWO


def test_a_change_in_one_body_leaves_the_role_in_another(read: Read) -> None:
    minutes = read(
        title="Udpegninger",
        proposal="Det indstilles, at Bo Ask udpeges som formand for Movia, og at Ib Lund udpeges som formand for RAR Sjælland.",
        ruling="Indstillingen tiltrådt med den ændring, at Eva Lind udpeges som formand for Movia.",
    )
    assert sorted(rows(minutes)) == [
        (IN, "Eva Lind", "Movia", "formand"),
        (IN, "Ib Lund", "RAR Sjælland", "formand"),
    ]


def test_a_change_that_names_no_body_is_in_the_one_proposed(read: Read) -> None:
    minutes = read(
        title="Udpegninger",
        proposal="Det indstilles, at Bo Ask udpeges som formand for Movia, og at Ib Lund udpeges som medlem af RAR Sjælland.",
        ruling="Indstillingen tiltrådt med den ændring, at Eva Lind udpeges som formand i stedet.",
    )
    assert sorted((a.person or "", a.role or "") for a in minutes.appointments if a.action == IN) == [
        ("Eva Lind", "formand"),
        ("Ib Lund", "medlem"),
    ]


@pytest.mark.parametrize("whom", ["", "til KKR Sjælland, ", "over for bestyrelsen, "])
def test_a_proposal_in_the_case_to_somebody(read: Read, whom: str) -> None:
    case = f"Havneudvalget foreslår {whom}at Bo Ask vælges til bestyrelsen for Movia."
    assert (IN, "Bo Ask", "Movia", "medlem") in rows(
        read(title="Movia", case=case, ruling="Forslaget blev tiltrådt.")
    )
