"""What an organ is for stands behind its name, and belongs to it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]


@pytest.mark.parametrize(
    "name",
    [
        "Den Nationale Følgegruppe for Havnebyer",
        "Den Administrative Styregruppe for Kajsamarbejdet",
        "Den Faste Koordinationsgruppe for Lys og Lanterner på Kysten",
        "Det Lokale Kajudvalg for Praktisk Broarbejde",
    ],
)
def test_the_field_is_of_the_name(read: Read, name: str) -> None:
    minutes = read(title="Udpegninger", ruling=f"Eva Lind (V) udpeges til {name}.")
    assert [(a.person, a.body) for a in minutes.appointments] == [("Eva Lind", name)]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Den Nationale Følgegruppe for KKR Nordjylland", "Den Nationale Følgegruppe"),
        ("Den Nationale Følgegruppe for perioden 2026-2029", "Den Nationale Følgegruppe"),
        ("Den Nationale Følgegruppe i stedet for Bo Ask", "Den Nationale Følgegruppe"),
    ],
)
def test_for_whom_and_when_is_none(read: Read, words: str, name: str) -> None:
    minutes = read(title="Udpegninger", ruling=f"Eva Lind (V) udpeges til {words}.")
    assert ("Eva Lind", name) in [(a.person, a.body) for a in minutes.appointments]


@pytest.mark.parametrize(
    "name",
    [
        "Nordjysk Havneforum",
        "Statens Bronetværk",
        "Greve Kajforum",
        "Statens og Kommunernes Broforum",
        "Havnefonden Midt- og Vestkysten",
    ],
)
def test_who_owns_a_compound_is_of_its_name(read: Read, name: str) -> None:
    minutes = read(title="Udpegninger", ruling=f"Eva Lind (V) udpeges til {name}.")
    assert [a.body for a in minutes.appointments] == [name]


@pytest.mark.parametrize(
    "words", ["Til Havneforum", "Formand Eva Lind i Havneforum", "Orientering om Havneforum"]
)
def test_the_first_word_of_a_sentence_owns_nothing(read: Read, words: str) -> None:
    names = {o.name for o in read(title="Udpegninger", ruling=f"{words} blev drøftet.").organisations}
    assert not {name for name in names if name.endswith("Havneforum")} - {"Havneforum"}


def test_a_name_at_the_edge_of_what_another_s_words_reach_is_read_whole(read: Read) -> None:
    for gap in range(90, 150, 3):
        ruling = (
            f"Fonden Broer Nord fik brev. {'x' * (gap - 28)} Fonden Hovedstadens Kystpark udpeger Eva Lind."
        )
        assert "Fonden Hovedstadens Kystpark" in {
            o.name for o in read(title="Fonde", ruling=ruling).organisations
        }
