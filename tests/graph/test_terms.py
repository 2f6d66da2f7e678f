"""Literals from the records' values."""

from __future__ import annotations

import datetime

import pytest
from pyoxigraph import Literal, NamedNode

from kkrgraph.graph.terms import clock, danish, day, interval, node, partial_date, seat_range
from kkrgraph.namespaces import KKR, XSD


def typed(value: str, datatype: str) -> Literal:
    return Literal(value, datatype=NamedNode(datatype))


@pytest.mark.parametrize(
    ("text", "datatype"),
    [
        ("2026-01-23", XSD.date),
        ("2026-04", XSD.gYearMonth),
        ("2026", XSD.gYear),
        ("foråret 2026", XSD.string),
        ("2026-1-2", XSD.string),
    ],
)
def test_a_date_is_as_exact_as_it_is_stated(text: str, datatype: str) -> None:
    assert partial_date(text) == typed(text, datatype)


def test_interval() -> None:
    assert interval("2026-04/2026-05") == (typed("2026-04", XSD.gYearMonth), typed("2026-05", XSD.gYearMonth))
    assert interval("2026") == (typed("2026", XSD.gYear), None)


@pytest.mark.parametrize(("text", "datatype"), [("10:00", XSD.time), ("om formiddagen", XSD.string)])
def test_clock(text: str, datatype: str) -> None:
    assert clock(text) == typed("10:00:00" if datatype == XSD.time else text, datatype)


@pytest.mark.parametrize(
    ("count", "seats"),
    [
        ("5", (5, 5)),
        ("3-5", (3, 5)),
        ("3–5", (3, 5)),
        ("0", (0, 0)),
        ("mindst 2", (2, 2)),
        ("flere", None),
        (None, None),
    ],
)
def test_seat_range(count: str | None, seats: tuple[int, int] | None) -> None:
    assert seat_range(count) == seats


def test_days_and_danish() -> None:
    assert day(datetime.date(2026, 3, 4)) == typed("2026-03-04", XSD.date)
    assert danish("Rådet") == Literal("Rådet", language="da")


def test_nodes_of_the_vocabulary_are_made_once() -> None:
    assert node(KKR.Meeting) is node(KKR.Meeting)
