"""A ruling that only says `Genvalg`: whoever holds the seat by the words of the case."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]


def elected(minutes: Minutes) -> list[tuple[str | None, str | None, str | None]]:
    return [(a.person, a.body, a.role) for a in minutes.appointments if a.action == "appointed"]


@pytest.mark.parametrize(
    "case",
    [
        "Eva Lind (V) har haft posten siden marts.",
        "Eva Lind (V) er villig til at fortsætte.",
        "På valg er Eva Lind (V).",
        "Nuværende næstformand er Eva Lind, som modtager genvalg.",
        "Posten varetages i dag af Eva Lind.",
        "Eva Lind (V) stiller op igen.",
    ],
)
@pytest.mark.parametrize("ruling", ["Genvalg.", "Der var genvalg."])
def test_the_holder_is_elected_again(read: Read, case: str, ruling: str) -> None:
    minutes = read(title="Valg af næstformand", case=case, ruling=ruling, body="Movia")
    assert elected(minutes) == [("Eva Lind", "Movia", "næstformand")]


def test_a_label_says_of_which_body(read: Read) -> None:
    minutes = read(
        title="Poster i andre organer",
        case="Eva Lind har siddet i FlexDanmarks bestyrelse siden 2018. Ib Lund har siddet i KOMBITs bestyrelse siden 2019.",
        ruling="Følgende blev valgt:\nKOMBIT: Kaj Krog\nFlexDanmark: Genvalg",
        body="Movia",
    )
    assert ("Eva Lind", "FlexDanmark", "medlem") in elected(minutes)
    assert "Ib Lund" not in {person for person, _, _ in elected(minutes)}


@pytest.mark.parametrize(
    "case",
    [
        "Eva Lind ønsker at stoppe.",
        "Eva Lind og Ib Lund er kandidater.",
        "Eva Lind har siddet siden marts. Ib Lund har siddet siden maj.",
    ],
)
def test_who_is_not_told_for_certain_is_not_guessed(read: Read, case: str) -> None:
    assert elected(read(title="Valg af næstformand", case=case, ruling="Genvalg.", body="Movia")) == []
