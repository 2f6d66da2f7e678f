"""Shapes 50-53 of real minutes: headings and wordings of rulings, dissent, and rulings of two bodies."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

ReadLines = Callable[[str], Minutes]
TEXT = "Der er fortsat stor interesse for sagen, og materialet er sendt ud i god tid, så alle kan nå det."
HEAD = f"Referat\nKKR Sjælland\nDato: 14-03-2025\n1. Velkomst\nSagsnr.: 25/104\nSagsfremstilling\n{TEXT}\n2. Broen i Nordby\nSagsnr.: 25/105\n"


def acts(read_lines: ReadLines, text: str) -> list[tuple[str, str | None]]:
    minutes = read_lines(f"{HEAD}{text}\n3. Eventuelt\nSagsnr.: 25/106\nBeslutning\nIntet.")
    return [(d.act, d.actor) for d in minutes.decisions if d.number == "2"]


OWN = "KKR Sjælland"


@pytest.mark.parametrize(
    "heading",
    [
        "Beslutning", "Referat", "Vedtagelse", "Beslutninger", "Beslutning:", "Konklusion", "Afgørelse",
        "Beslutning i KKR Sjælland den 14-03-2025", "KKR Sjællands beslutning",
    ],
)  # fmt: skip
def test_shape_50_a_rulings_heading_has_many_names(read_lines: ReadLines, heading: str) -> None:
    found = acts(read_lines, f"Sagsfremstilling\n{TEXT}\n{heading}\nGodkendt.")
    assert [act for act, _ in found] == ["approved"]


@pytest.mark.parametrize(
    "text",
    [
        f"Beslutning\nGodkendt.\nSagsfremstilling\n{TEXT}",
        "Sekretariatet indstiller, at KKR Sjælland godkender planen.\nKKR Sjælland godkendte planen.",
        f"{TEXT}\nGodkendt.",
    ],
)
def test_shape_50_a_ruling_may_stand_first_or_last_or_without_a_heading(
    read_lines: ReadLines, text: str
) -> None:
    assert acts(read_lines, text) == [("approved", OWN)]


@pytest.mark.parametrize(
    ("ruling", "act"),
    [
        ("Tiltrådt.", "approved"),
        ("Anbefalet.", "endorsed"),
        ("Orienteredes.", "noted"),
        ("Til efterretning.", "noted"),
        ("Udgår.", "postponed"),
        ("Udsat.", "postponed"),
        ("Taget af dagsordenen.", "postponed"),
        ("Ingen.", "no_remarks"),
        ("Forkastet med 43 stemmer imod 8.", "rejected"),
        ("Forslaget faldt.", "rejected"),
    ],
)
def test_shape_51_a_ruling_may_be_one_word(read_lines: ReadLines, ruling: str, act: str) -> None:
    assert acts(read_lines, f"Sagsfremstilling\n{TEXT}\nBeslutning\n{ruling}") == [(act, OWN)]


@pytest.mark.parametrize(
    ("ruling", "expected"),
    [
        ("Godkendt. Karl Holm tog forbehold.", [("approved", OWN), ("remarked", "Karl Holm")]),
        (
            "Godkendt. Eva Lind (V) ønskede ført til referat, at broen er dyr.",
            [("approved", OWN), ("remarked", "Eva Lind")],
        ),
    ],
)
def test_shape_52_dissent_has_its_own_actor(
    read_lines: ReadLines, ruling: str, expected: list[tuple[str, str]]
) -> None:
    assert acts(read_lines, f"Sagsfremstilling\n{TEXT}\nBeslutning\n{ruling}") == expected


def test_shape_52_who_cannot_follow_is_a_reservation_and_no_act(read_lines: ReadLines) -> None:
    text = f"Sagsfremstilling\n{TEXT}\nBeslutning\nGodkendt. Eva Lind og Karl Holm kunne ikke tiltræde."
    assert acts(read_lines, text) == [("approved", OWN)]


@pytest.mark.parametrize(
    ("one", "two", "actor"),
    [
        ("Forretningsudvalgets beslutning", "KKR’s beslutning", "Forretningsudvalget"),
        ("Havne- og Broudvalgets beslutning den 01-03-2025", "Beslutning", "Havne- og Broudvalget"),
    ],
)
def test_shape_53_two_bodies_rule_on_one_point(read_lines: ReadLines, one: str, two: str, actor: str) -> None:
    text = f"Sagsfremstilling\n{TEXT}\n{one}\nAnbefalet.\n{two}\nGodkendt."
    assert acts(read_lines, text) == [("endorsed", actor), ("approved", OWN)]
