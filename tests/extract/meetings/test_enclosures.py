"""Enclosures as web agendas list them, and which lines below a list are none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.extract.meetings.enclosure_titles import entry_title, titles_in, without_sentence
from kkrgraph.model import Minutes

ReadLines = Callable[[str], Minutes]

HEAD = "Referat\nHavnerådet\nDato: 4. maj 2021 kl. 10.00\nSted: Havnesalen\n"
FIRST = "1. Havnen\nSagsfremstilling\nHavnen udvides.\n"
LAST = "\n2. Eventuelt\nBeslutning\nIntet."
TWO = ["Notat om havnen", "Kort over kajen"]


def enclosures(minutes: Minutes) -> list[str]:
    return [r.value for r in minutes.references if r.kind == "attachment"]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("Bilag\nNotat om havnen\nKort over kajen", TWO),
        ("Bilag:\n• Bilag 1 Notat om havnen\n• Bilag 2 - Kort over kajen", TWO),
        ("Bilag\n- Notat om havnen\n- Kort over kajen.pdf\n- Lukket bilag: Tilbud", ["Notat om havnen", "Kort over kajen.pdf", "Tilbud"]),
        ("Vedlagte bilag\nNotat om havnen (pdf)\nKort over kajen (DokumentID: 1234567)", TWO),
        ("Bilagsliste\n123456/21 Notat om havnen\n123457/21 Kort over kajen", TWO),
        ("Bilag til punkt 1:\n1 Åben Notat om havnen\n2 Åben Kort over kajen", TWO),
        ("Som bilag vedlægges:\n- Notat om havnen\n- Kort over kajen", TWO),
        ("Bilag 1: Notat om havnen\nBilag 2 Kort over kajen", TWO),
        ("Vedlagt: Notat om havnen", TWO[:1]),
        ("Bilag: 1. Notat om havnen 2. Kort over kajen", TWO),
        ("Der er flere tal. Se bilag Havneplan 2022-2024", ["Havneplan 2022-2024"]),
        # files, and material that is no `bilag`
        ("Notat_om_havnen.pdf Kort_over_kajen.docx", ["Notat_om_havnen.pdf", "Kort_over_kajen.docx"]),
        ("Dokumenter:\nNotat om havnen.pdf (122 KB)", ["Notat om havnen.pdf"]),
        ("Materiale til orientering:\n• Notat om havnen\n• Kort over kajen", TWO),
        ("Udsendt materiale\n- Notat om havnen", TWO[:1]),
        ("Bilag på sagen:\nNotat om havnen", TWO[:1]),
        ("Se vedhæftede: Notat om havnen", TWO[:1]),
        ("Vedhæftet fil: Notat om havnen", TWO[:1]),
        ("Åbn bilag: Notat om havnen", TWO[:1]),
        ("Bilag 1\nNotat om havnen\nBilag 2\nKort over kajen", TWO),
        ("Bilag 1, Notat om havnen", TWO[:1]),
        # inside a line
        ("Havnen 2030 Bilag 1: Notat om havnen Der er ikke kommet svar endnu. Bilag 2: Kort over kajen", TWO),
        # a page that runs on behind a title
        (f"Bilag 1. Notat om havnen 4. maj 2021 Formanden {'talte og ' * 20}", ["Notat om havnen 4. maj 2021"]),
        (f"Bilag 1. Notat om havnen {'talte og ' * 20}", []),
        ("Materialet er sendt ud.\nDer er ingen bilag.", []),
        ("Notatet blev sendt ud. Se plan.pdf", []),
        # what ends a list
        ("Bilag\n- Notat om havnen\nFormanden orienterede", TWO[:1]),
        ("Bilag\nNotat om havnen\nSagsid.:\nKort over kajen", TWO[:1]),
        ("Bilag\nNotat om havnen\nHavneudvalget", TWO[:1]),
        ("Bilag\nIngen", []),
        ("Bilag: Ingen bilag", []),
        # labels below each other, and their values below them
        ("Sagen afgøres i:\nBilag:\nHavnerådet\nNotat om havnen", []),
        ("Planen er vedlagt som bilag.", []),
        ("Se bilag 1.", []),
    ],
)  # fmt: skip
def test_enclosures_of_a_point(read_lines: ReadLines, lines: str, expected: list[str]) -> None:
    minutes = read_lines(HEAD + FIRST + lines + LAST)
    assert enclosures(minutes) == expected
    assert {r.number for r in minutes.references} <= {"1"}


def test_a_paper_without_points_has_enclosures_without_a_number(read_lines: ReadLines) -> None:
    text = "Havnen i Nordby\nBilag\n- Notat om havnen\n- Kort over kajen\nSagsfremstilling\nHavnen udvides.\nBeslutning\nGodkendt."
    minutes = read_lines(text)
    assert [(r.number, r.value) for r in minutes.references] == [("", value) for value in TWO]


def test_titles_are_freed_of_signs_and_sentences() -> None:
    assert entry_title("• 12345-6 Notat om havnen") == "Notat om havnen"
    assert entry_title("Dok.nr. Titel") == ""
    assert titles_in("Notat om havnen, Udkast til plan; Kort") == [
        "Notat om havnen",
        "Udkast til plan",
        "Kort",
    ]
    assert titles_in("Referat fra Greve, Faxe og Nordby") == ["Referat fra Greve, Faxe og Nordby"]
    assert without_sentence("Notat om havnen Der er ikke sendt svar endnu.") == "Notat om havnen"


@pytest.mark.parametrize(
    "lines",
    ["Bilag til dagsordenen\nPunkt 2: Notat om havnen", "• Pkt. 2 Eventuelt\nNotat_om_havnen.pdf"],
)
def test_enclosures_of_another_point_are_that_points(read_lines: ReadLines, lines: str) -> None:
    minutes = read_lines(HEAD + FIRST + lines + LAST)
    assert [r.number for r in minutes.references if r.kind == "attachment"] == ["2"]
