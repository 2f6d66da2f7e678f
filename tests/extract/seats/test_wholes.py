"""Wholes told beside a part of them, towns that have so many each, and a minister who appoints the chair alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes
from tests.extract.rows import SeatRow as Row
from tests.extract.rows import assert_same_rows as check
from tests.extract.rows import rows_of as of
from tests.extract.rows import seat_rows as rows

Read = Callable[..., Minutes]
OWN = "KKR Sjælland"


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        (
            "Af Havnerådets 14 medlemmer vælges de seks af KKR Sjælland.",
            of("Havnerådet", ("medlem", "14", None), ("medlem", "6", OWN)),
        ),
        (
            "De tre kommuner, Greve, Faxe og Køge, udpeger to byrådsmedlemmer hver til Havnerådet.",
            of(
                "Havnerådet",
                ("medlem", "2", "Greve Kommune"),
                ("medlem", "2", "Faxe Kommune"),
                ("medlem", "2", "Køge Kommune"),
            ),
        ),
        (
            "Havnerådet skal have syv medlemmer: fire fra kommunerne, to fra regionen og en formand, som ministeren udpeger.",
            of(
                "Havnerådet",
                ("medlem", "7", None),
                ("medlem", "4", "kommunerne"),
                ("medlem", "2", "regionen"),
                ("formand", "1", "ministeren"),
            ),
        ),
    ],
)
def test_wholes(read: Read, background: str, expected: list[Row]) -> None:
    check(rows(read(title="Nye medlemmer", body=OWN, background=background)), expected)


def test_the_whole_that_a_body_chooses_among_is_given_by_nobody(read: Read) -> None:
    background = "KKR Sjælland vælger en formand og en næstformand blandt sine 31 medlemmer."
    minutes = read(title="Konstituering", body=OWN, background=background)
    check(rows(minutes), of(OWN, ("medlem", "31", None), ("formand", "1", OWN), ("næstformand", "1", OWN)))


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        (
            "Havnerådet består af 21 medlemmer og en formand.",
            of("Havnerådet", ("medlem", "21", None), ("formand", "1", None)),
        ),
        (
            "KL og Danske Regioner har hver to pladser i Havnerådet.",
            of("Havnerådet", ("medlem", "2", "KL"), ("medlem", "2", "Danske Regioner")),
        ),
        (
            "KKR Sjælland udpeger tre medlemmer til Havnerådet og en stedfortræder for hver.",
            of("Havnerådet", ("medlem", "3", OWN), ("stedfortræder", "3", OWN)),
        ),
    ],
)
def test_chairs_beside_and_as_many_for_each(read: Read, background: str, expected: list[Row]) -> None:
    check(rows(read(title="Nye medlemmer", body=OWN, background=background)), expected)
