"""Meetings of councils that no list has, rulings of those who dealt with a point before, and minutes to be approved."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

ReadLines = Callable[[str], Minutes]

HEAD = (
    "Referat\nHavnerådet\nDato: 4. maj 2021 kl. 10.00\nSted: Havnesalen\n1. Velkomst\nBeslutning\nGodkendt.\n"
)
LAST = "\n3. Eventuelt\nBeslutning\nIntet."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sagen har været behandlet på Havneudvalgets møde den 6. april 2021.", [("Havneudvalget", "2021-04-06")]),
        ("Havnebestyrelsen vedtog på mødet den 6. april 2021, at kajen udvides.", [("Havnebestyrelsen", "2021-04-06")]),
        ("Havneudvalget 06-04-2021\nAnbefales.\nKystudvalget, 20. april 2021, pkt. 4:\nAnbefales.", [("Havneudvalget", "2021-04-06"), ("Kystudvalget", "2021-04-20")]),
        ("Beslutning i Havneudvalget den 6. april 2021\nAnbefales.\nBeslutning i Havnerådet den 4. maj 2021\nGodkendt.", [("Havneudvalget", "2021-04-06")]),
        ("Næste møde i rådet er den 3. juni 2021.", [("Havnerådet", "2021-06-03")]),
    ],
)  # fmt: skip
def test_meetings_of_councils(read_lines: ReadLines, text: str, expected: list[tuple[str, str]]) -> None:
    minutes = read_lines(f"{HEAD}2. Havnen\nSagsfremstilling\n{text}{LAST}")
    assert [(r.body, r.date) for r in minutes.meetings_ahead] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Forretningsudvalget indstiller, at Havnerådet godkender referatet fra mødet den 2. marts 2021.",
        "Godkendelse af referat fra det havneråds møde den 2. marts 2021.",
        "Referatet af mødet d. 2. marts 2021 blev godkendt.",
    ],
)
def test_minutes_to_be_approved_are_the_meetings_own(read_lines: ReadLines, text: str) -> None:
    minutes = read_lines(f"{HEAD}2. Godkendelse af referat\nIndstilling\n{text}{LAST}")
    assert [(r.kind, r.value) for r in minutes.references] == [("minutes", "2021-03-02")]
    assert minutes.meetings_ahead == ()
