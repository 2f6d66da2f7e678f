"""Offices in sentences that begin otherwise: with the body, the place, or the last who was named; and behind labels."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes
from tests.extract.rows import PositionRow as Row
from tests.extract.rows import position_rows as rows

Read = Callable[..., Minutes]
ReadLines = Callable[[str], Minutes]


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        ("I FynBus’ bestyrelse har Eva Lind siddet for KL.", ("Eva Lind", "medlem", "FynBus")),
        ("Den anden plads har Eva Lind (V), Greve.", ("Eva Lind", "medlem", "Movia")),
        ("De besættes i dag af Bo Krag og Eva Lind.", ("Eva Lind", "medlem", "Movia")),
        ("KL ejer FynBus. Den har hidtil haft Eva Lind som formand.", ("Eva Lind", "formand", "Movia")),
        ("Regionens nuværende medlemmer af bestyrelsen er Bo Krag (V) og Eva Lind (A).", ("Eva Lind", "medlem", "Movia")),
        ("Direktør Eva Lind er fratrådt sin stilling i FynBus.", ("Eva Lind", "direktør", "FynBus")),
        ("Bo Krag og Eva Lind kom. Sidstnævnte, der er formand for FynBus, talte.", ("Eva Lind", "formand", "FynBus")),
        ("Bo Krag og Eva Lind kom. Førstnævnte er formand for FynBus.", ("Bo Krag", "formand", "FynBus")),
        ("Suppleanten, Eva Lind, er afgået ved døden.", ("Eva Lind", "suppleant", "Movia")),
        ("Eva Lind (A) overlader sin plads til en anden i gruppen.", ("Eva Lind", "medlem", "Movia")),
    ],
)  # fmt: skip
def test_who_holds_what(read: Read, background: str, expected: Row) -> None:
    assert expected in rows(read(title="Udpegning til bestyrelsen for Movia", background=background))


@pytest.mark.parametrize(
    "background",
    [
        "Havn og fiskeri: Eva Lind (formand), Bo Krag og Ib Lund.",
        "Den anden plads har Eva Lind ønsket for sig selv.",
        "Her fortsætter Eva Lind, som modtog genvalg.",
    ],
)
def test_what_gives_nobody_an_office(read: Read, background: str) -> None:
    assert rows(read(title="Orientering om Movia", background=background)) == []


def test_offices_behind_the_label_of_a_municipality(read_lines: ReadLines) -> None:
    minutes = read_lines(
        "Referat\nNordkaj Havneforening\nDato: 14-03-2025\nDeltagere:\nFor Greve: borgmester Eva Lind og udvalgsformand Ib Lund\n"
        "For Faxe: Bo Krag\nDesuden deltog sekretariatsleder Karl Holm.\n1. Regnskab\nBeslutning\nGodkendt."
    )
    found = rows(minutes)
    assert ("Eva Lind", "borgmester", "Greve Kommune") in found
    assert ("Ib Lund", "udvalgsformand", "Greve Kommune") in found
    assert not any(row[0] == "Karl Holm" and row[2] == "Faxe Kommune" for row in found)


def test_who_came_instead_comes_from_the_same_house(read_lines: ReadLines) -> None:
    minutes = read_lines(
        "Referat\nNordkaj Forsyning A/S\nDato: 14-03-2025\nDeltagere:\nBo Krag (V)\n"
        "Direktør Eva Lind, Region Sjælland - afbud, i stedet deltog kontorchef Karl Holm\n1. Regnskab\nBeslutning\nGodkendt."
    )
    assert ("Karl Holm", "kontorchef", "Region Sjælland") in rows(minutes)
