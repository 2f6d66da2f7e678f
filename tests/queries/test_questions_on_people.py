"""Who sits where and how we know, the life of an appointment, seats by rule and by name (conftest.py)."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from pyoxigraph import NamedNode

Rows = list[dict[str, str]]
Ask = Callable[..., Rows]
MARCH, MAY = "2026-03-04", "2026-05-20"
KARL = NamedNode("https://w3id.org/kkrgraph/id/person/karl-holm-greve")
MOVIA = NamedNode("https://w3id.org/kkrgraph/id/organization/movia")
SEATS = [
    ("Karl Holm", "Havnerådet", "formand", "stated", MAY, "KKR Hovedstaden"),
    ("Karl Holm", "KKR Sjælland", "", "attended", "", ""),
    ("Eva Lind", "Movia", "overhofmarskal", "attested", "", ""),
    ("Karl Holm", "Movia", "medlem", "stated", MAY, "KKR Hovedstaden"),
    ("Eva Lind", "Sund By", "formand", "attested", "", ""),
]


def columns(rows: Rows, *names: str) -> list[tuple[str, ...]]:
    return [tuple(row[name] for name in names) for row in rows]


def seats(rows: Rows) -> list[tuple[str, ...]]:
    return columns(rows, "person_name", "body_name", "role_name", "known", "since", "decided_by")


def test_who_sits_where_over_all_time(question: Ask) -> None:
    assert seats(question("who_sits_where")) == SEATS


@pytest.mark.parametrize(
    ("parameters", "places"),
    [
        ({"person": "karl"}, [0, 1, 3]),
        ({"person": KARL}, [0, 1, 3]),
        ({"body": "Trafikselskabet Movia"}, [2, 3]),
        ({"body": MOVIA}, [2, 3]),
        ({"municipality": "greve"}, [0, 1, 3]),
        ({"party": "Venstre"}, [0, 1, 3]),
        ({"party": "Socialdemokratiet"}, [2, 4]),
        ({"role": "formand"}, [0, 4]),
        ({"role": "chair"}, [0, 4]),
        ({"role": "member"}, [3]),
    ],
)
def test_who_sits_where_of_one(parameters: dict[str, object], places: list[int], question: Ask) -> None:
    assert seats(question("who_sits_where", **parameters)) == [SEATS[place] for place in places]


def test_a_nomination_counts_until_the_seat_is_known(question: Ask) -> None:
    """On 1 April Karl Holm is nominated for Movia; on 1 June he has the seat; in the term after nothing is known."""

    def movia(year: int, month: int) -> list[tuple[str, ...]]:
        rows = question("who_sits_where", body="Movia", on=datetime.date(year, month, 1))
        return columns(rows, "person_name", "known", "first")

    assert movia(2026, 3) == []
    assert movia(2026, 4) == [("Eva Lind", "attested", MARCH), ("Karl Holm", "nominated", MARCH)]
    assert movia(2026, 6) == [("Eva Lind", "attested", MARCH), ("Karl Holm", "stated", MAY)]
    assert movia(2029, 12) == [("Eva Lind", "attested", MARCH), ("Karl Holm", "stated", MAY)]
    assert movia(2030, 1) == []


def test_party_and_municipality_are_the_person_s_where_a_statement_names_none(question: Ask) -> None:
    rows = question("who_sits_where", person="Eva")
    assert set(columns(rows, "party_letter", "municipality_name")) == {("A", "")}


def test_the_life_of_an_appointment(question: Ask) -> None:
    rows = question("appointment_life", person=KARL, body=MOVIA)
    assert columns(rows, "date", "step", "decided_by", "number") == [
        (MARCH, "nominated", "KKR Sjælland", "1.1"),
        (MAY, "appointed", "KKR Hovedstaden", "3"),
    ]


def test_appearances(question: Ask) -> None:
    rows = question("appearances", person="Eva", body="KKR Sjælland")
    assert columns(rows, "how", "meetings", "first", "last") == [
        ("absent", "1", MARCH, MARCH),
        ("presented", "1", MARCH, MARCH),
    ]


def test_seats_by_rule_and_by_name(question: Ask) -> None:
    rows = question("seat_counts", on=datetime.date(2026, 6, 1))
    assert columns(
        rows, "body_name", "role_name", "least", "most", "appointed_by", "nominated_by", "named"
    ) == [
        ("Movia", "medlem", "3", "5", "KKR Sjælland", "de største byer", "0"),
        ("Sund By", "formand", "", "", "generalforsamlingen", "", "0"),
        ("Sund By", "medlem", "1", "1", "", "KL", "0"),
    ]
    assert question("seat_counts", on=datetime.date(2022, 1, 1)) == []


@pytest.mark.parametrize("name", ["eva", "Eva Lind"])
def test_people_named(name: str, question: Ask) -> None:
    rows = question("people_named", name=name)
    assert columns(rows, "person_name", "names", "parties", "statements") == [
        ("Eva Lind", "Eva; Eva Lind", "A", "5")
    ]
    assert question("people_named", name=name, municipality="Greve") == []


def test_bodies_named(question: Ask) -> None:
    assert columns(question("bodies_named", name="trafikselskabet movia"), "body_name") == [("Movia",)]
    assert columns(question("bodies_named", kind="municipality"), "body_name") == [("Greve Kommune",)]


def test_ties_of_a_body(question: Ask) -> None:
    rows = question("ties", one=MOVIA)
    assert columns(rows, "tie", "other_name", "detail", "times") == [
        ("appointed_to_by", "KKR Sjælland", "medlem", "1"),
        ("has_nominee", "Karl Holm", "medlem", "1"),
        ("same_person", "Havnerådet", "Karl Holm", "1"),
        ("same_person", "Sund By", "Eva Lind", "1"),
        ("seat", "Eva Lind", "overhofmarskal", "1"),
        ("seat", "Karl Holm", "medlem", "1"),
    ]


def test_ties_of_a_person(question: Ask) -> None:
    rows = question("ties", one="Karl Holm", other="KKR")
    assert columns(rows, "tie", "other_name", "detail") == [
        ("appointed_by", "KKR Hovedstaden", "Havnerådet"),
        ("appointed_by", "KKR Hovedstaden", "Movia"),
        ("attended", "KKR Sjælland", ""),
        ("nominated_by", "KKR Sjælland", "Movia"),
    ]
    assert columns(question("ties", one=KARL, other="Eva Lind"), "tie", "detail") == [("same_body", "Movia")]


def test_nobody_met_who_was_absent(question: Ask) -> None:
    assert question("met_together") == []
