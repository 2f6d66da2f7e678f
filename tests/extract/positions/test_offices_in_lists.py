"""Offices in the lists of the head: treasurers, a company's own people, a council's mayors, people in a row."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes
from tests.extract.rows import PositionRow as Row
from tests.extract.rows import position_rows as rows

Lines = Callable[[str], Minutes]
ITEM = "1. Godkendelse af dagsorden\nSAG-2025-00123 abc\nBeslutning\nGodkendt.\n"
HEAD = "Referat af møde i {}\nDato: 14-03-2025 Kl. 10:00 - 12:00\n"


@pytest.mark.parametrize(
    ("body", "lists", "expected"),
    [
        ("Greve Byråd", "Medlemmer\nEva Lind (V) Borgmester\nIb Lund (A)\n", ("Eva Lind", "borgmester", "Greve Kommune")),
        ("Greve Byråd", "Medlemmer\nEva Lind (V), viceborgmester\nIb Lund (A)\n", ("Eva Lind", "viceborgmester", "Greve Kommune")),
        ("bestyrelsen for Movia", "Deltagere\nEva Lind (A)\nFra selskabet:\nØkonomichef Ib Lund\n", ("Ib Lund", "økonomichef", "Movia")),
        ("bestyrelsen for Movia", "Deltagere\nEva Lind (kasserer)\nIb Lund\n", ("Eva Lind", "kasserer", "Movia")),
        ("bestyrelsen for Movia", "Deltagere\nEva Lind, kasserer\nIb Lund\n", ("Eva Lind", "kasserer", "Movia")),
    ],
)  # fmt: skip
def test_offices_in_the_list_of_those_present(
    read_lines: Lines, body: str, lists: str, expected: Row
) -> None:
    assert expected in rows(read_lines(HEAD.format(body) + lists + ITEM))


def test_the_people_of_another_company_are_not_ones_own(read_lines: Lines) -> None:
    lists = "Deltagere\nEva Lind (A)\nFra Nordkaj Rundfart:\nØkonomichef Ib Lund\n"
    found = rows(read_lines(HEAD.format("bestyrelsen for Movia") + lists + ITEM))
    assert ("Ib Lund", "økonomichef", "Movia") not in found


def test_what_the_next_of_a_list_is_belongs_to_no_name(read_lines: Lines) -> None:
    lists = "Deltagere\nBorgmester Eva Lind, Greve Kommune\nRektor Ib Lund, Nordkaj Akademi\nDirektør Bo Ask, Movia\n"
    found = rows(read_lines(HEAD.format("Havneforum") + lists + ITEM))
    assert ("Bo Ask", "direktør", "Movia") in found
    assert ("Ib Lund", "rektor", "Nordkaj Akademi") in found


def test_a_title_in_front_of_the_next_name_ends_no_agency(read_lines: Lines) -> None:
    lists = "Deltagere\nEva Lind\n"
    case = "Baggrund\nKontorchef Eva Lind, Styrelsen for Vand og Kyst Professor Signe Bang-Holm, Nordkaj Akademi\n"
    found = rows(
        read_lines(HEAD.format("Havneforum") + lists + ITEM.replace("Beslutning", case + "Beslutning"))
    )
    assert ("Eva Lind", "kontorchef", "Styrelsen for Vand og Kyst") in found
