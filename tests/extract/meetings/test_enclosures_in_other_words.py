"""Enclosures under labels of other houses, numbered in other ways, and several of them in one line."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

ReadLines = Callable[[str], Minutes]

HEAD = "Referat\nHavnerådet\nDato: 4. maj 2021 kl. 10.00\nSted: Havnesalen\n1. Havnen\nSagsfremstilling\nHavnen udvides.\n"
LAST = "\n2. Eventuelt\nBeslutning\nIntet."
TWO = ["Notat om havnen", "Kort over kajen"]


@pytest.mark.parametrize(
    "lines",
    [
        # signs and numbers of the entries
        "Bilag 1.A Notat om havnen\nBilag 1.B Kort over kajen",
        "Bilag I: Notat om havnen\nBilag II: Kort over kajen",
        "Bilag\nA. Notat om havnen\nB. Kort over kajen",
        "Bilag\nA) Notat om havnen\nB) Kort over kajen",
        "Bilag\na. Notat om havnen\nb. Kort over kajen",
        "Bilag\n1: Notat om havnen\n2: Kort over kajen",
        "Bilag:\n1.1 Notat om havnen\n1.2 Kort over kajen",
        "BILAGSLISTE\n1.A Notat om havnen\n1.B Kort over kajen",
        "Bilag:\n· Notat om havnen\n· Kort over kajen",
        "Bilag:\no Notat om havnen\no Kort over kajen",
        # what a list stands under
        "Medsendt:\n- Notat om havnen\n- Kort over kajen",
        "Medfølger:\n1. Notat om havnen\n2. Kort over kajen",
        "Medfulgte:\n· Notat om havnen\n· Kort over kajen",
        "Udsendte bilag:\n- Notat om havnen\n- Kort over kajen",
        "Materiale:\nNotat om havnen\nKort over kajen",
        "Sagens akter:\n- Notat om havnen\n- Kort over kajen",
        "Underbilag\nA. Notat om havnen\nB. Kort over kajen",
        "Oversigt over bilag\n1. Notat om havnen\n2. Kort over kajen",
        "Bilag (2 stk.)\nNotat om havnen\nKort over kajen",
        "Følgende materiale er udsendt:\n- Notat om havnen\n- Kort over kajen",
        # in one line
        "Materiale: Bilag 1.1 Notat om havnen\nBilag 1.2 Kort over kajen",
        "Vedhæng: [Notat om havnen] [Kort over kajen]",
        "Bilag (2): Notat om havnen, Kort over kajen",
        "Bilag: Notat om havnen og Kort over kajen",
        "Bilag: Notat om havnen / Kort over kajen",
        "Dokumenter: Notat om havnen; Kort over kajen",
    ],
)
def test_two_enclosures(read_lines: ReadLines, lines: str) -> None:
    minutes = read_lines(HEAD + lines + LAST)
    assert [r.value for r in minutes.references] == TWO


@pytest.mark.parametrize(
    "lines",
    [
        "Vedlagt er: Notat om havnen",
        "Materiale: Notat om havnen",
        "Medsendt materiale: Notat om havnen",
        "Udsendt bilag: Notat om havnen",
        "Eftersendt: Notat om havnen",
        "Akter i sagen: Notat om havnen",
        "Vedhæftet: Notat om havnen (eftersendt)",
        "Til sagen er vedlagt: Notat om havnen",
        "Følgende bilag er vedlagt: Notat om havnen",
        "Bilag til pkt. 1: Notat om havnen",
        "Bilag til dagsordenspunktet\n- Notat om havnen",
        "Se bilag 1: Notat om havnen",
        "Jf. bilag 1: Notat om havnen",
        "Bilag 1 (Notat om havnen)",
        "Bilag 1: ”Notat om havnen”",
    ],
)
def test_one_enclosure(read_lines: ReadLines, lines: str) -> None:
    minutes = read_lines(HEAD + lines + LAST)
    assert [r.value for r in minutes.references] == TWO[:1]


def test_two_dashes_part_three_titles_and_one_belongs_to_a_title(read_lines: ReadLines) -> None:
    three = read_lines(HEAD + "Akter i sagen: Notat om havnen – støjrapport – lokalplan 31." + LAST)
    assert [r.value for r in three.references] == ["Notat om havnen", "støjrapport", "lokalplan 31"]
    one = read_lines(HEAD + "Bilag 1: Havneplan 2025 – høringsudgave" + LAST)
    assert [r.value for r in one.references] == ["Havneplan 2025 – høringsudgave"]


@pytest.mark.parametrize(
    "lines",
    [
        "Materialet er sendt ud.",
        "Materiale: Sendes senere",
        "Bilag: Eftersendes",
        "Bilag: Udleveres på mødet",
        "Bilag 1 eftersendes.",
        "Dokumenter: ingen",
        "Materiale: Havnen er bygget af granit, og den skal ikke males.",
        "Havnen udvides, jf. bilag 1.",
        "Vedlagte notat blev drøftet.",
    ],
)
def test_no_enclosure(read_lines: ReadLines, lines: str) -> None:
    assert read_lines(HEAD + lines + LAST).references == ()


def test_a_link_below_a_title_is_no_part_of_it(read_lines: ReadLines) -> None:
    minutes = read_lines(HEAD + "./. Notat om havnen\nhttps://www.havneby.example/notater" + LAST)
    assert [r.value for r in minutes.references if r.kind == "attachment"] == TWO[:1]
