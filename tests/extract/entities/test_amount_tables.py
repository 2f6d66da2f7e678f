"""Figures of tables in thousands, millions and whole kroner; the unit over a table is no amount."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]


def amounts(minutes: Minutes) -> list[tuple[int, str]]:
    return [(a.value, a.text) for a in minutes.amounts if a.number == "2.1"]


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        (
            "Budget for havnen, 1.000 kr.\n2024 2025\nKajer 2.350 420",
            [(2_350_000, "2.350"), (420_000, "420")],
        ),
        ("1.000 kr. Budget 2026\nKajer 391.200", [(391_200_000, "391.200")]),
        ("Tal i mio. kr.\nKajer 2,4\nBroer 11,05", [(2_400_000, "2,4"), (11_050_000, "11,05")]),
        ("Post (mio. kr.) 2025\nKajer 2,4", [(2_400_000, "2,4")]),
        ("Post Beløb (kr.)\nKajer 391.200", [(391_200, "391.200")]),
        ("Kr. 2024 2025\nKajer 391.200 74.850", [(391_200, "391.200"), (74_850, "74.850")]),
    ],
)
def test_figures_below_their_unit(read: Read, table: str, expected: list[tuple[int, str]]) -> None:
    assert amounts(read(background=table)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gebyret er 1.000 kr.\nDer er 250 skibe.", [(1000, "1.000 kr.")]),
        ("Broen koster 5 mio. kr.\nDen er 2,4 meter bred.", [(5_000_000, "5 mio. kr.")]),
        ("Broen er betalt i kr.\nDer bor 391.200 i byen.", []),
    ],
)
def test_sentences_are_no_tables(read: Read, text: str, expected: list[tuple[int, str]]) -> None:
    assert amounts(read(background=text)) == expected
