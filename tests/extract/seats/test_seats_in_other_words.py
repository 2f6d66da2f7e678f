"""Seat rules as other secretariats write them: offices, groups without a name, towns in a row, totals and their parts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes
from tests.extract.rows import SeatRow as Row
from tests.extract.rows import seat_rows as rows

Read = Callable[..., Minutes]

TITLE = "Udpegning til bestyrelsen for Movia"
OWN = "KKR Sjælland"


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        (
            "I Movias bestyrelse udpeger Region Sjælland og Greve Kommune hver ét medlem.",
            [
                ("Movia", "medlem", "1", "Region Sjælland", None),
                ("Movia", "medlem", "1", "Greve Kommune", None),
            ],
        ),
        (
            "Kommunalbestyrelserne i Greve, Faxe og Sorø udpeger hver ét medlem.",
            [("Movia", "medlem", "1", f"{town} Kommune", None) for town in ("Greve", "Faxe", "Sorø")],
        ),
        (
            "Samarbejdsorganisationen i selskabet vælger en observatør.",
            [("Movia", "observatør", "1", "Samarbejdsorganisationen i selskabet", None)],
        ),
        (
            "Greve Kommune udpeger 3 medlemmer, Faxe Kommune 2 og Sorø Kommune 1.",
            [
                ("Movia", "medlem", "3", "Greve Kommune", None),
                ("Movia", "medlem", "2", "Faxe Kommune", None),
                ("Movia", "medlem", "1", "Sorø Kommune", None),
            ],
        ),
        (
            "Borgmesteren er i kraft af sit embede formand for bestyrelsen.",
            [("Movia", "formand", "1", None, None)],
        ),
        ("Politidirektøren i Nordby er født medlem.", [("Movia", "medlem", "1", None, None)]),
        (
            "Bestyrelsen består af de tre borgmestre og politidirektøren.",
            [("Movia", "medlem", "3", None, None), ("Movia", "medlem", "1", None, None)],
        ),
        (
            "Region Sjælland udpeger de 20 medlemmer. Heraf indstiller KKR Sjælland 6.",
            [
                ("Movia", "medlem", "20", "Region Sjælland", None),
                ("Movia", "medlem", "6", "Region Sjælland", OWN),
            ],
        ),
        (
            "Region Sjælland udpeger de 20 medlemmer. Heraf indstilles fem af Dansk Erhverv.",
            [
                ("Movia", "medlem", "20", "Region Sjælland", None),
                ("Movia", "medlem", "5", "Region Sjælland", "Dansk Erhverv"),
            ],
        ),
        (
            "Hver af de ni ejerkommuner udpeger ét medlem.",
            [("Movia", "medlem", "1", "Hver af de ni ejerkommuner", None)],
        ),
        ("De to regionsråd udpeger hver ét medlem.", [("Movia", "medlem", "1", "De to regionsråd", None)]),
        (
            "Arbejdsgruppen sammensættes af tre teknikere udpeget af Greve Kommune.",
            [("Arbejdsgruppen", "medlem", "3", "Greve Kommune", None)],
        ),
        (
            "KKR Sjælland udpeger to medlemmer af Destination Nordfjord.",
            [("Destination Nordfjord", "medlem", "2", OWN, None)],
        ),
    ],
)
def test_who_fills_how_many_seats(read: Read, background: str, expected: list[Row]) -> None:
    assert sorted(rows(read(title=TITLE, background=background)), key=str) == sorted(expected, key=str)


@pytest.mark.parametrize(
    "background",
    [
        "Borgmesteren er glad for udvalget.",
        "Tre elever fra skolen viste rundt.",
        "Partiet vælger to temaer.",
        "Dansk Erhverv indstiller et nyt medlem.",
    ],
)
def test_what_gives_nobody_a_seat_is_no_rule(read: Read, background: str) -> None:
    assert rows(read(title=TITLE, background=background)) == []


def test_a_ruling_may_leave_the_last_word_to_a_minister(read: Read) -> None:
    ruling = (
        "KKR Sjælland indstillede Eva Lind som medlem af RAR Sjælland. "
        "Beskæftigelsesministeren træffer den endelige afgørelse."
    )
    found = rows(read(title="Indstilling til RAR Sjælland", ruling=ruling))
    assert [(role, count, by) for _, role, count, by, _ in found] == [
        ("medlem", None, "Beskæftigelsesministeren")
    ]
