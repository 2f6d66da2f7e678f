"""Lines of lists that count a body's seats, or those of who sends; bodies that get so many each."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes
from tests.extract.rows import SeatRow as Row
from tests.extract.rows import assert_same_rows as check
from tests.extract.rows import seat_rows as rows

Read = Callable[..., Minutes]
OWN = "KKR Sjælland"
TITLE = "Udpegning til bestyrelser og råd"


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        (
            "KKR Sjælland har følgende pladser:\n\n- Movia: to medlemmer af bestyrelsen og en suppleant.\n\n- Havnerådet: 1 medlem",
            [
                ("Movia", "medlem", "2", OWN, None),
                ("Movia", "suppleant", "1", OWN, None),
                ("Havnerådet", "medlem", "1", OWN, None),
            ],
        ),
        (
            "Der skal vælges repræsentanter til:\n\na. Hegnsynet: 1 medlem og 1 suppleant\nb. Movias repræsentantskab: 1 medlem",
            [
                ("Hegnsynet", "medlem", "1", OWN, None),
                ("Hegnsynet", "suppleant", "1", OWN, None),
                ("Movia", "medlem", "1", OWN, None),
            ],
        ),
        (
            "Regionsrådet skal indstille til:\n\n- Havnerådet: to medlemmer\n\n- Kystrådet: et medlem",
            [
                ("Havnerådet", "medlem", "2", None, "Regionsrådet"),
                ("Kystrådet", "medlem", "1", None, "Regionsrådet"),
            ],
        ),
        # seats that stand empty are no rule
        ("Følgende pladser er ledige:\n\n- Movia: to medlemmer\n\n- Havnerådet: et medlem", []),
        # people counted, and what is no seat
        ("Ansøgningerne fordeler sig sådan:\n\n- Movia: to projekter\n\n- Havnerådet: tre medarbejdere", []),
    ],
)
def test_lines(read: Read, background: str, expected: list[Row]) -> None:
    check(rows(read(title=TITLE, background=background)), expected)


def test_who_sends_heads_the_line(read: Read) -> None:
    background = (
        "Havnerådet sammensættes således:\n\n- KKR Sjælland: 3 medlemmer\n\n- Region Sjælland: 2 medlemmer"
    )
    found = rows(read(title="Udpegning til Havnerådet", background=background))
    check(
        found,
        [
            ("Havnerådet", "medlem", "3", OWN, None),
            ("Havnerådet", "medlem", "2", "Region Sjælland", None),
        ],
    )


def test_no_seats_in_a_proposal(read: Read) -> None:
    assert rows(read(title=TITLE, proposal="Der udpeges til:\n\n- Movia: to medlemmer")) == []


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        (
            "KKR Sjælland har én plads i hver af bestyrelserne for Movia og Havnerådet.",
            [("Movia", "medlem", "1", OWN, None), ("Havnerådet", "medlem", "1", OWN, None)],
        ),
        (
            "Havnerådet og Kystrådet er nye. KKR Sjælland udpeger to medlemmer og en suppleant til hvert råd.",
            [
                ("Havnerådet", "medlem", "2", OWN, None),
                ("Kystrådet", "medlem", "2", OWN, None),
                ("Havnerådet", "suppleant", "1", OWN, None),
                ("Kystrådet", "suppleant", "1", OWN, None),
            ],
        ),
        (
            "KKR Sjælland udpeger ét medlem til hver af nedenstående bestyrelser for fire år.\n\nMovia: Karl Holm\n\nHavnerådet: Eva Lind",
            [("Movia", "medlem", "1", OWN, None), ("Havnerådet", "medlem", "1", OWN, None)],
        ),
        # nobody named that it could be each of
        ("KKR Sjælland udpeger ét medlem til hvert råd.", []),
    ],
)
def test_each_of_several(read: Read, background: str, expected: list[Row]) -> None:
    check(rows(read(title=TITLE, background=background)), expected)
