from __future__ import annotations

import pytest

from kkrgraph.model import Furniture
from kkrgraph.reading.lines import Printed
from kkrgraph.reading.mission import mark_mission

MISSION = "KL bidrager til lokalt demokrati og fælles interesser som videnscenter for beslutninger."
VISION = "KL opnår indflydelse på kommunernes vegne til gavn for dem og samfundet."


def marked(*texts: str) -> list[tuple[str, bool]]:
    lines = [Printed(page=1, number=number, text=text) for number, text in enumerate(texts, start=1)]
    return [(line.text, line.furniture == Furniture.MISSION) for line in mark_mission(lines)]


def wrapped(text: str, width: int) -> list[str]:
    """Lines of at most `width` characters, words broken with a hyphen wherever the line ends."""
    lines = []
    while len(text) > width:
        cut = text[:width]
        inside = cut[-1].isalpha() and text[width].isalpha()
        lines.append(f"{cut}-" if inside else cut.strip())
        text = text[width:].strip()
    return [*lines, text]


@pytest.mark.parametrize("width", [9, 17, 31, 54, 200])
def test_mission_and_vision_are_marked_wherever_lines_break(width: int) -> None:
    of_kl = ["Mission", *wrapped(MISSION, width), "Vision", *wrapped(VISION, width)]
    assert marked(*of_kl, "Deltagere", "Karin Bak-Lund (A)") == [
        *((text, True) for text in of_kl),
        ("Deltagere", False),
        ("Karin Bak-Lund (A)", False),
    ]


def test_a_line_that_goes_on_with_the_meeting_is_parted() -> None:
    assert marked(f"Mission {MISSION} Vision {VISION} Deltagere Karin Bak-Lund") == [
        (f"Mission {MISSION} Vision {VISION}", True),
        ("Deltagere Karin Bak-Lund", False),
    ]


@pytest.mark.parametrize(
    "texts",
    [
        ("Vision", "Kommunerne ønsker indflydelse, til gavn for borgerne og samfundet."),
        ("Vision til kommende aftale", "KL opnår indflydelse på kommunernes vegne."),
        ("Mission", "KL bidrager til mødet med et oplæg."),
        ("Mission", "Karin Bak-Lund orienterede."),
        ("Mission",),
    ],
)
def test_what_is_not_about_kl_is_text(texts: tuple[str, ...]) -> None:
    assert marked(*texts) == [(text, False) for text in texts]
