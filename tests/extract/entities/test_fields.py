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
