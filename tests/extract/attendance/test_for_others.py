"""Lists in which people stand for others: in brackets, behind `for`, in columns under who appointed them, beside the staff."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

ReadLines = Callable[[str], Minutes]
Row = tuple[str, str | None, str | None, str]

HEAD = "Referat\nKKR Sjælland\nDato: 14-03-2025\n"
ITEM = "1. Godkendelse af dagsorden\nBeslutning\nGodkendt."


def rows(read_lines: ReadLines, lists: str) -> set[Row]:
    minutes = read_lines(f"{HEAD}{lists}\n{ITEM}")
    return {(a.person, a.party, a.municipality, a.status) for a in minutes.attendance}


@pytest.mark.parametrize(
    ("lists", "expected"),
    [
        (
            "Deltagere\nBo Krag, Greve Kommune\nEva Lind for Karl Holm, Faxe Kommune",
            ("Eva Lind", None, "Faxe Kommune", "present"),
        ),
        (
            "Deltagere\nBo Krag, Greve Kommune\nEva Lind, Faxe Kommune (for Karl Holm) (V)",
            ("Eva Lind", "V", "Faxe Kommune", "present"),
        ),
        (
            "Deltagere\nBo Krag (A)\nKarl Holm: Afbud (Stedfortræder Eva Lind, gik ved punkt 4)\nMedlem\n(C)",
            ("Karl Holm", "C", None, "absent"),
        ),
        (
            "Deltagere\nBo Krag (A)\nKarl Holm: Afbud (Stedfortræder Eva Lind, gik ved punkt 4)\nMedlem\n(C)",
            ("Eva Lind", None, None, "present"),
        ),
        (
            "Deltagere\nBo Krag (A)\nKarl Holm (V) - afbud\nStedfortræder: Eva Lind (V) for Karl Holm",
            ("Eva Lind", "V", None, "present"),
        ),
        (
            "Deltagere\nBo Krag, Greve (A)\nAfbud:\nKarl Holm, Faxe (V)\nFra sekretariatet m.v.:\nHavnechef Eva Lind",
            ("Eva Lind", None, None, "present"),
        ),
        (
            "Deltagere\nGreve Kommune\nBo Krag (A)\nFaxe Kommune\nKarl Holm (V)\nMedarbejdervalgt\nEva Lind",
            ("Eva Lind", None, None, "present"),
        ),
        (
            "Deltagere\nKarl Holm, F (midlertidigt for Eva Lind)\nBo Krag (B)",
            ("Karl Holm", "F", None, "present"),
        ),
        (
            "Medlemmer udpeget af KL\nBo Krag (A)\nMedlemmer udpeget af KKR Sjælland\nKarl Holm   Eva Lind\nGreve Kommune   Faxe Kommune",
            ("Eva Lind", None, "Faxe Kommune", "present"),
        ),
        (
            "Deltagere Bo Krag (A), Greve Kommune Afbud Karl Holm (V), Faxe Kommune Fra administrationen deltog Eva Lind, direktør",
            ("Eva Lind", None, None, "present"),
        ),
    ],
)
def test_who_stands_for_whom(read_lines: ReadLines, lists: str, expected: Row) -> None:
    assert expected in rows(read_lines, lists)


@pytest.mark.parametrize(
    "words",
    [
        "Bo Dal var erstattet af Ida Vang (C), Solrød Kommune.",
        "Bo Dal (A) havde sendt Ida Vang (C), Solrød Kommune, i stedet.",
        "Fraværende: Bo Dal. I hans sted mødte 1. stedfortræder på liste C, Ida Vang (C), Solrød Kommune.",
    ],
)
def test_who_came_in_somebodys_place(read_lines: Callable[[str], Minutes], words: str) -> None:
    text = (
        "Referat af møde i Havneudvalget\nDato: 3. maj 2023\nSted: Valby\n\nDeltagere:\nPia Lund (A), Greve Kommune\n"
        f"Ib Ask (V), Køge Kommune\n\nAfbud: Jens Krog\n{words}\n\n1. Broen\nBeslutning\nGodkendt.\n"
    )
    found = {a.person: a.status for a in read_lines(text).attendance}
    assert found["Ida Vang"] == "present"
    assert found["Bo Dal"] == found["Jens Krog"] == "absent"
