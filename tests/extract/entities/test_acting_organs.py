"""The presidency and the secretariat of a KKR, named where they act."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]
SECRETARIAT, PRESIDENCY = "KKR-sekretariatet", "KKR Sjællands formandskab"


def organs(minutes: Minutes) -> list[str]:
    return [o.name for o in minutes.organisations if "sekretariat" in o.name or "formandskab" in o.name]


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        ("Sekretariatet indstiller, at planen godkendes.", [SECRETARIAT]),
        ("Mødet bad sekretariatet om at finde en ny dato.", [SECRETARIAT]),
        ("Sekretariatet blev pålagt at finde en ny dato.", [SECRETARIAT]),
        ("Formandskabet foreslår en ny dato.", [PRESIDENCY]),
        ("Formandskabet foreslår, og sekretariatet følger op.", [PRESIDENCY, SECRETARIAT]),
        ("KKR-sekretariatet har skrevet. Sekretariatet indstiller en ny plan.", [SECRETARIAT]),
        ("Sekretariatet får tre ansatte.", []),
        ("Mødet bad sekretariatet for havneaftalen om et svar.", []),
        ("Udgiften til sekretariatet er uændret.", []),
    ],
)
def test_organs_that_act(read: Read, background: str, expected: list[str]) -> None:
    assert organs(read(background=background)) == expected


def test_other_bodies_secretariats_have_no_name_of_their_own(read: Read) -> None:
    assert organs(read(background="Sekretariatet indstiller planen.", body="Bestyrelsen for Sydtrafik")) == []
