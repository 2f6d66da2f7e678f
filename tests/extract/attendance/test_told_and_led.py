"""Rosters that go on in words: guests of a point, municipalities in front of a name, lines that are said of nobody."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

ReadLines = Callable[[str], Minutes]
Read = Callable[..., Minutes]
Row = tuple[str, str | None, str]

HEAD = "Referat\nKKR Sjælland\nDato: 14-03-2025\n"
ITEM = "1. Godkendelse af dagsorden\nBeslutning\nGodkendt."


def rows(minutes: Minutes) -> set[Row]:
    return {(a.person, a.municipality, a.status) for a in minutes.attendance}


@pytest.mark.parametrize(
    ("lists", "expected"),
    [
        (
            "Deltagere:\nBo Krag, Greve Kommune\nIkke mødt: Faxe Kommune, Karl Holm (V)",
            ("Karl Holm", "Faxe Kommune", "absent"),
        ),
        (
            "Deltagere:\nBo Krag, Greve Kommune\nAfbud:\nKarl Holm, Sorø Kommune\nGæst under punkt 1.2: Eva Lind",
            ("Eva Lind", None, "present"),
        ),
        (
            "Deltagere:\nBo Krag\nEva Lind\nFaxe Kommune og Sorø Kommune havde meldt afbud.",
            ("Eva Lind", None, "present"),
        ),
        (
            "Fraværende: Karl Holm. For Karl Holm deltog stedfortræder Eva Lind.\nGreve Kommune Side 1",
            ("Eva Lind", None, "present"),
        ),
    ],
)
def test_who_was_there_and_from_where(read_lines: ReadLines, lists: str, expected: Row) -> None:
    assert expected in rows(read_lines(f"{HEAD}{lists}\n{ITEM}"))


def test_the_municipality_in_front_of_several_names_is_nobodys(read_lines: ReadLines) -> None:
    found = rows(read_lines(f"{HEAD}Afbud: Faxe Kommune, Karl Holm (V), Eva Lind (A)\n{ITEM}"))
    assert {place for name, place, _ in found if name == "Eva Lind"} == {None}


@pytest.mark.parametrize(
    ("ruling", "came"),
    [
        ("Lodsrådets talsmand, Eva Lind, var til stede og redegjorde for planen.", True),
        ("Eva Lind var mødt op og svarede på spørgsmål.", True),
        ("Eva Lind var til stede ved indvielsen i maj.", False),
        ("Eva Lind fortalte om planen.", False),
    ],
)
def test_a_guest_of_a_point(read: Read, ruling: str, came: bool) -> None:
    assert (("Eva Lind", None, "present") in rows(read(ruling=ruling))) == came
