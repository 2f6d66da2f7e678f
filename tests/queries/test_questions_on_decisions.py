"""The questions about decisions: of a body, on a topic, against their proposal, with votes and deadlines."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from pyoxigraph import NamedNode

Rows = list[dict[str, str]]
Ask = Callable[..., Rows]
MARCH, MAY = "2026-03-04", "2026-05-20"


def columns(rows: Rows, *names: str) -> list[tuple[str, ...]]:
    return [tuple(row[name] for name in names) for row in rows]


@pytest.mark.parametrize("body", ["KKR Hovedstaden", "kommunekontaktråd hovedstaden"])
def test_decisions_of_body(body: str, question: Ask) -> None:
    rows = question("decisions_of_body", body=body)
    assert columns(rows, "date", "number", "title", "act", "actor", "addressee", "amended") == [
        (MAY, "3", "Movias bestyrelse", "appointed", "KKR Hovedstaden", "", "false"),
        (MAY, "10", "Havnebusser", "approved", "KKR Hovedstaden", "", "true"),
        (MAY, "10", "Havnebusser", "authorised", "KKR Hovedstaden", "Movia", "false"),
    ]


def test_decisions_in_a_period(question: Ask) -> None:
    rows = question("decisions_of_body", from_=datetime.date(2026, 1, 1), to=datetime.date(2026, 4, 1))
    assert columns(rows, "act", "actor", "addressee") == [
        ("nominated", "KKR Sjælland", ""),
        ("requested", "Eva Lind", "borgmestrene"),
        ("postponed", "", "KL"),
    ]


@pytest.mark.parametrize(
    "topic",
    [
        "public_transport",
        "Kollektiv",
        "transport",
        NamedNode("https://w3id.org/kkrgraph/code/topic/public_transport"),
    ],
)
def test_decisions_on_topic(topic: object, question: Ask) -> None:
    rows = question("decisions_on_topic", topic=topic)
    assert columns(rows, "date", "number", "act", "actor", "amended") == [
        (MARCH, "1.1", "nominated", "KKR Sjælland", "true"),
        (MARCH, "1.1", "requested", "Eva Lind", "false"),
        (MAY, "10", "approved", "KKR Hovedstaden", "true"),
        (MAY, "10", "authorised", "KKR Hovedstaden", "false"),
    ]
    assert {row["topic_code"] for row in rows} == {"public_transport"}
    later = question("decisions_on_topic", topic=topic, from_=datetime.date(2026, 5, 1))
    assert {row["date"] for row in later} == {MAY}


def test_items_by_topic(question: Ask) -> None:
    rows = question("items_by_topic", document="sjaelland-2026-03-04")
    assert columns(rows, "number", "topic_code", "topic_name", "evidence") == [
        ("1.1", "appointments", "valg og udpegninger", "1.1. Udpegning til Movia SAG-2026-00001 abc/def"),
        ("1.1", "public_transport", "kollektiv trafik", "1.1. Udpegning til Movia SAG-2026-00001 abc/def"),
        ("2.1", "health", "sundhed", "nyt fra et sundhedsråd"),
    ]
    assert columns(question("items_by_topic", topic="sundhed"), "number", "title") == [("2.1", "Orientering")]


def test_decisions_against_proposal(question: Ask) -> None:
    rows = question("decisions_against_proposal")
    assert columns(rows, "date", "number", "kind", "proposer", "proposal") == [
        (MARCH, "1.1", "with_changes", "Sekretariatet", "Det indstilles, at Karl Holm indstilles."),
        (MAY, "10", "with_changes", "", "Det indstilles, at KKR Hovedstaden godkender planen."),
    ]
    assert rows[1]["decision"] == "Godkendt med den ændring, at Dragør er med."
    assert question("decisions_against_proposal", difference="as_proposed") == []
    changed = question("decisions_against_proposal", difference="with_changes", to=datetime.date(2026, 4, 1))
    assert columns(changed, "number") == [("1.1",)]


def test_votes_and_reservations(question: Ask) -> None:
    rows = question("votes_and_reservations")
    assert sorted(columns(rows, "number", "vote", "votes", "agent")) == [
        ("1.1", "against", "4", ""),
        ("1.1", "for", "8", ""),
        ("2.1", "reserved", "", "Eva Lind"),
        ("2.1", "reserved", "", "Venstres gruppe"),
    ]
    assert columns(question("votes_and_reservations", who="eva"), "evidence") == [("Eva Lind tog forbehold",)]
    assert columns(question("votes_and_reservations", kind="for"), "votes") == [("8",)]
    assert question("votes_and_reservations", from_=datetime.date(2026, 5, 1)) == []


def test_follow_up_shows_the_deadline(question: Ask) -> None:
    rows = columns(question("follow_up"), "reason", "who", "deadline")
    assert ("authorised", "Movia", "2026-08") in rows
    assert {deadline for reason, _, deadline in rows if reason != "authorised"} == {""}


def test_amounts_show_the_act_that_names_them(question: Ask) -> None:
    assert columns(question("amounts_by_item"), "text", "act") == [
        ("2,5 mio. kr.", ""),
        ("40.000 kr.", "approved"),
        ("0 kr.", ""),
    ]


def test_decisions_with_changes(question: Ask) -> None:
    rows = question("decisions_with_changes")
    assert columns(rows, "date", "number", "act", "amended") == [
        (MARCH, "1.1", "nominated", "true"),
        (MARCH, "2.1", "postponed", "false"),
        (MAY, "10", "approved", "true"),
    ]
    assert rows[2]["proposal"] == "Det indstilles, at KKR Hovedstaden godkender planen."
    assert rows[2]["decision"] == "Godkendt med den ændring, at Dragør er med."
