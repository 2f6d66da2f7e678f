from __future__ import annotations

import pytest

from kkrgraph.model import Furniture
from kkrgraph.reading.lines import paged_lines
from kkrgraph.reading.set_apart import feet


def marked(text: str) -> list[str]:
    return [
        line.text.strip() for line in feet(list(paged_lines(text))) if line.furniture is Furniture.PAGE_NUMBER
    ]


@pytest.mark.parametrize(
    "foot",
    [
        " " * 80 + "3",
        "Havnerådet, 9. september 2009" + " " * 40 + "2",
        "Greve Kommune - Kajudvalget 17-01-2022                             3/4",
        " " * 60 + "KKR Fyn 16-06-2023  |  3",
    ],
)
def test_a_foot_between_empty_lines(foot: str) -> None:
    assert marked(f"Broen males i maj.\n\n{foot}\n\nDen er grå.") == [foot.strip()]


@pytest.mark.parametrize(
    "line",
    [
        "3",
        "Mødet holdes den 3. maj 2024",
        "Kajbygning A/S                          975.000",
        "Malingen blev leveret 9. september 2009 i 12",
    ],
)
def test_a_line_of_the_text(line: str) -> None:
    assert marked(f"Broen males i maj.\n\n{line}\n\nDen er grå.") == []


def test_a_row_of_a_table_is_no_foot() -> None:
    row = "Aftale af 9. september 2009" + " " * 30 + "2"
    assert marked(f"Oversigt\n{row}\n{row}\n\nDen er grå.") == []
