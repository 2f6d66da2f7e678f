"""Lists without a label, in which each town stands above its people."""

from __future__ import annotations

from collections.abc import Callable

from kkrgraph.model import Minutes

Lines = Callable[[str], Minutes]

TEXT = "\n1. Godkendelse af dagsorden\nBESLUTNING\nGodkendt.\n2. Eventuelt\nBESLUTNING\nIntet.\n"


def homes(minutes: Minutes) -> list[tuple[str, str | None, str]]:
    return [(a.person, a.municipality, a.status) for a in minutes.attendance]


def test_a_town_holds_for_those_below_it(read_lines: Lines) -> None:
    head = (
        "Sydtrafik\nREFERAT AF BESTYRELSESMØDE NR. 4/2024\nAfholdt: Fredag den 6. september 2024\n\n"
        "Vejle Kommune\nIb Lund, (V), formand\nEva Lind, (A)\nVarde Kommune\nKaj Krog, (A)\nBo Ask, (C) (afbud)\n"
    )
    assert homes(read_lines(head + TEXT)) == [
        ("Ib Lund", "Vejle Kommune", "present"),
        ("Eva Lind", "Vejle Kommune", "present"),
        ("Kaj Krog", "Varde Kommune", "present"),
        ("Bo Ask", "Varde Kommune", "absent"),
    ]


def test_a_town_behind_each_name_is_that_ones(read_lines: Lines) -> None:
    head = "Sydtrafik\nReferat\nDato: 06-09-2024\n\nDeltagere:\nIb Lund, (V)\nVejle Kommune\nEva Lind, (A)\nVarde Kommune\nKaj Krog, (O)\nEsbjerg Kommune\n"
    assert homes(read_lines(head + TEXT)) == [
        ("Ib Lund", "Vejle Kommune", "present"),
        ("Eva Lind", "Varde Kommune", "present"),
        ("Kaj Krog", "Esbjerg Kommune", "present"),
    ]
