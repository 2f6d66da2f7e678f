"""Seat rules in sentences that begin with the body, end in `de sidste`, or say behind a comma who chooses."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes
from tests.extract.rows import SeatRow as Row
from tests.extract.rows import assert_same_rows
from tests.extract.rows import rows_of as of
from tests.extract.rows import seat_rows as rows

Read = Callable[..., Minutes]
OWN = "KKR Sjælland"


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        ("Ifølge vedtægten har Movias bestyrelse ni medlemmer.", of("Movia", ("medlem", "9", None))),
        ("KL udpeger to medlemmer, og kommunerne vælger de fem sidste på årsmødet.", of("Movia", ("medlem", "2", "KL"), ("medlem", "5", "kommunerne"))),
        ("KL vælger fem medlemmer, de to øvrige vælges af ejerne.", of("Movia", ("medlem", "5", "KL"), ("medlem", "2", "ejerne"))),
        ("KL og Danske Regioner deles om én plads.", of("Movia", ("medlem", "1", "KL; Danske Regioner"))),
        ("Region Sjælland har en observatør.", of("Movia", ("observatør", "1", "Region Sjælland"))),
        ("Bestyrelsen består efter vedtægternes § 6 af to medlemmer udpeget af KL.", of("Movia", ("medlem", "2", "KL"))),
        ("Bestyrelsen får fire politikere fra kommunerne, valgt af KKR Sjælland.", of("Movia", ("medlem", "4", OWN))),
        ("KL udpeger to medlemmer og en suppleant for hver, og DI vælger tre.", of("Movia", ("medlem", "2", "KL"), ("suppleant", "2", "KL"), ("medlem", "3", "DI"))),
    ],
)  # fmt: skip
def test_who_fills_how_many(read: Read, background: str, expected: list[Row]) -> None:
    found = rows(read(title="Udpegning til bestyrelsen for Movia", background=background))
    assert all(row in found for row in expected), found
    # nothing else is told but how many there are
    assert all(row in expected or row[3:] == (None, None) for row in found), found


def test_those_who_are_to_come_are_of_the_body_that_consists_of_them(read: Read) -> None:
    background = (
        "Havneudvalget kommer til at bestå af fem medlemmer udpeget af KL og to repræsentanter for FynBus."
    )
    found = rows(read(background=background))
    assert ("Havneudvalget", "medlem", "5", "KL", None) in found


def test_somebody_who_nominates_and_another_who_chooses(read: Read) -> None:
    background = "KL indstiller fem medlemmer. Regionsrådet udnævner efter forslag fra regeringen."
    found = rows(read(title="Udpegning til bestyrelsen for Movia", background=background))
    assert ("Movia", "medlem", "5", "Regionsrådet", "KL") in found


@pytest.mark.parametrize(
    "background",
    [
        "Et medlem fra KL mangler fortsat at blive udpeget.",
        "Den følges af en styregruppe, hvor KL har plads.",
    ],
)
def test_what_is_no_rule(read: Read, background: str) -> None:
    assert rows(read(title="Udpegning til bestyrelsen for Movia", background=background)) == []


def test_a_council_that_has_seats_sends_people_elsewhere(read: Read) -> None:
    minutes = read(
        body="Nordkaj Idrætscenter",
        background="Vedtægterne siger, at byrådet har to pladser. Nordkaj Roklub vælger to.",
    )
    assert not any(row[0].endswith("yrådet") for row in rows(minutes))


@pytest.mark.parametrize(
    ("words", "deputies"),
    [
        ("to medlemmer med personlige suppleanter", "2"),
        ("to medlemmer med stedfortrædere", "2"),
        ("to medlemmer og suppleanter", "2"),
        ("to medlemmer, hver med en personlig suppleant,", "2"),
        ("to medlemmer og en suppleant", "1"),
        ("to medlemmer", None),
    ],
)
def test_members_with_deputies_are_as_many_of_each(read: Read, words: str, deputies: str | None) -> None:
    found = rows(read(title="Movia", background=f"KL udpeger {words} til Movias bestyrelse."))
    assert [row[2] for row in found if row[1] == "medlem"] == ["2"]
    assert [row[2] for row in found if row[1] != "medlem"] == ([deputies] if deputies is not None else [])


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        ("Efter vedtægten udpeges tre medlemmer af bestyrelsen af KL, to af Region Sjælland og ét af DI.", of("Movia", ("medlem", "3", "KL"), ("medlem", "2", "Region Sjælland"), ("medlem", "1", "DI"))),
        ("KL udpeger formanden og tre andre medlemmer.", of("Movia", ("formand", "1", "KL"), ("medlem", "3", "KL"))),
        ("KL udpeger to medlemmer, og havnedirektøren udpeger ét medlem.", of("Movia", ("medlem", "2", "KL"), ("medlem", "1", "havnedirektøren"))),
        ("KL indstiller ét medlem, hvorefter Transportministeriet foretager udpegningen.", of("Movia", ("medlem", "1", "Transportministeriet", "KL"))),
        ("KL indstiller to medlemmer. Herefter foretager regionsrådet udpegningen.", of("Movia", ("medlem", "2", "Regionsrådet", "KL"))),
    ],
)  # fmt: skip
def test_who_chooses_told_behind_or_by_office(read: Read, background: str, expected: list[Row]) -> None:
    assert_same_rows(rows(read(title="Movia", background=background)), expected)
