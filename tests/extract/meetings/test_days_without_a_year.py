"""A head with weekday and day and no year: the only year of the paper in which that day was such a weekday."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Lines = Callable[[str], Minutes]
TEXT = "KKR Sjælland\n\nREFERAT\n\n{day} kl. 9.30-12.15\n\nSorø Rådhus\n\nTil stede:\nEva Lind (V), Greve Kommune\nBo Ask (A), Faxe Kommune\n\n1. Åbning\n\nBeslutning\n{ruling}"


@pytest.mark.parametrize(
    ("day", "ruling", "date"),
    [
        ("Onsdag 9. juni", "Referatet fra mødet den 10. marts 2021 blev godkendt.", "2021-06-09"),
        ("Onsdag 9. juni", "Planen gælder fra 2021 til 2023.", "2021-06-09"),
        # no such Wednesday in the years named, and two years that have one
        ("Onsdag 9. juni", "Planen gælder fra 2022 til 2023.", None),
        ("Onsdag 9. juni", "Planen gælder fra 2010 til 2021.", None),
        ("Onsdag 9. juni", "Planen blev godkendt.", None),
    ],
)
def test_the_year_is_told_by_the_weekday(read_lines: Lines, day: str, ruling: str, date: str | None) -> None:
    found = read_lines(TEXT.format(day=day, ruling=ruling)).meeting.date
    assert (found.isoformat() if found is not None else None) == date
