"""Who works where: lists headed by their employer, and the own people of a company's minutes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Lines = Callable[[str], Minutes]


def minutes_of(
    read_lines: Lines, head: str, body: str = "Sydtrafik", text: str = "Intet."
) -> list[tuple[str, str, str]]:
    minutes = read_lines(
        f"Referat\n{body}\nDato: 14-03-2025\nDeltagere\nAsger Friis (A), Vejen Kommune\n{head}\n"
        f"1. Budget\nSagsnr.: 25/104\n{text}\n2. Eventuelt\nSagsnr.: 25/105\nIntet."
    )
    return [(p.person, p.role, p.organisation) for p in minutes.positions]


@pytest.mark.parametrize(
    "head",
    [
        "Fra administrationen: direktør Eva Lind",
        "Fra administrationen deltog:\nEva Lind, direktør",
        "Fra Sydtrafik: direktør Eva Lind",
    ],
)
def test_a_lists_heading_names_the_employer(read_lines: Lines, head: str) -> None:
    assert minutes_of(read_lines, head) == [("Eva Lind", "direktør", "Sydtrafik")]


def test_another_label_ends_the_list(read_lines: Lines) -> None:
    assert minutes_of(
        read_lines, "Fra administrationen:\nDirektør Eva Lind\nGæster:\nDirektør Karl Holm"
    ) == [("Eva Lind", "direktør", "Sydtrafik")]


def test_a_companys_own_staff_speaks(read_lines: Lines) -> None:
    found = minutes_of(read_lines, "", text="Økonomichef Eva Lind gennemgik budgettet.")
    assert found == [("Eva Lind", "økonomichef", "Sydtrafik")]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("KKR Sjælland", "Direktør Eva Lind gennemgik budgettet."),
        ("Sydtrafik", "Direktør Eva Lind, FynBus, gennemgik budgettet."),
        ("Sydtrafik", "FynBus’ direktør Eva Lind gennemgik budgettet."),
    ],
)
def test_guests_are_not_the_bodys_own(read_lines: Lines, body: str, text: str) -> None:
    assert body not in {organisation for _, _, organisation in minutes_of(read_lines, "", body, text)}
