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
        ("KKR Sjælland udpeger to medlemmer til Movia.", [("Movia", "medlem", "2", OWN, None)]),
        ("KKR Sjælland udpeger to medlemmer.", [("Movia", "medlem", "2", OWN, None)]),
        ("Udpeger et medlem til bestyrelsen for Movia.", [("Movia", "medlem", "1", OWN, None)]),
        ("KKR skal udpege 3-5 medlemmer af bestyrelsen.", [("Movia", "medlem", "3-5", OWN, None)]),
        (
            "KKR Sjælland udpeger to medlemmer og to suppleanter.",
            [("Movia", "medlem", "2", OWN, None), ("Movia", "suppleant", "2", OWN, None)],
        ),
        (
            "KKR Sjælland udpeger formanden og tre medlemmer.",
            [("Movia", "formand", "1", OWN, None), ("Movia", "medlem", "3", OWN, None)],
        ),
        (
            "I Movia udpeger KKR Sjælland fire medlemmer efter indstilling fra Dansk Erhverv.",
            [("Movia", "medlem", "4", OWN, "Dansk Erhverv")],
        ),
        (
            "Bestyrelsen for Movia består af 9 medlemmer, der udpeges af Region Sjælland.",
            [("Movia", "medlem", "9", "Region Sjælland", None)],
        ),
        (
            "Der er tre medlemmer, som KKR Sjælland udpeger.",
            [("Movia", "medlem", "3", OWN, None)],
        ),
        (
            "Loven giver KKR Sjælland ret til at udpege tre medlemmer.",
            [("Movia", "medlem", "3", OWN, None)],
        ),
        (
            "Bestyrelsen for Movia har 18 medlemmer.",
            [("Movia", "medlem", "18", None, None)],
        ),
        (
            "KKR Sjælland vælger fire af dem, regionsrådet tre.",
            [("Movia", "medlem", "4", OWN, None), ("Movia", "medlem", "3", "Regionsrådet", None)],
        ),
    ],
)
def test_a_rule_gives_role_count_and_who_fills_it(read: Read, background: str, expected: list[Row]) -> None:
    assert sorted(rows(read(title=TITLE, background=background)), key=str) == sorted(expected, key=str)


@pytest.mark.parametrize(
    "background",
    [
        "KKR Sjælland udpegede i fjor et nyt stoppested.",
        "Venstre udpeger to medlemmer.",
        "KKR Sjælland udpeger Eva Lind som medlem.",
        "Der er 27 direktører på rejsen.",
        "KKR Sjælland drøfter to medlemmers forslag.",
        "Bestyrelsen for Movia har holdt 4 møder.",
        "Formanden og to medlemmer mødtes i maj.",
    ],
)
def test_other_counts_are_no_rule(read: Read, background: str) -> None:
    assert rows(read(title=TITLE, background=background)) == []


def test_a_minister_appoints_whom_others_nominate(read: Read) -> None:
    background = (
        "KKR Sjælland indstiller tre medlemmer til RAR Sjælland. "
        "Det er beskæftigelsesministeren, der foretager den endelige udpegning."
    )
    minutes = read(title="Kandidater til RAR Sjælland", background=background)
    assert rows(minutes) == [("RAR Sjælland", "medlem", "3", "beskæftigelsesministeren", OWN)]


def test_a_list_of_those_who_send_members_is_a_rule_each(read: Read) -> None:
    background = "RAR Sjælland består af medlemmer, der udpeges af beskæftigelsesministeren:\n- 6 fra Dansk Erhverv\n- 2 fra KKR Sjælland"
    minutes = read(title="Kandidater til RAR Sjælland", background=background)
    assert rows(minutes) == [
        ("RAR Sjælland", "medlem", "6", "beskæftigelsesministeren", "Dansk Erhverv"),
        ("RAR Sjælland", "medlem", "2", "beskæftigelsesministeren", OWN),
    ]


def test_rulings_and_proposals_are_no_rules(read: Read) -> None:
    minutes = read(
        title=TITLE,
        proposal="KKR Sjælland udpeger to medlemmer.",
        ruling="KKR Sjælland udpeger to medlemmer.",
    )
    assert rows(minutes) == []


def test_each_rule_of_an_item_is_one_record(read: Read) -> None:
    background = "KKR Sjælland udpeger to medlemmer. Det er sådan, at KKR Sjælland udpeger to medlemmer."
    assert rows(read(title=TITLE, background=background)) == [("Movia", "medlem", "2", OWN, None)]
