"""Seat rules against the names of their item, in invented items."""

from __future__ import annotations

import datetime

import pytest

from kkrgraph.history.named_seats import named_seats
from kkrgraph.model import NamedPerson, StatedSeats, StepKind


def rule(most: int, *agents: str, role: str = "medlem", item: str = "1") -> StatedSeats:
    return StatedSeats(
        statement=f"rule-{item}-{role}-{most}",
        item=item,
        body="movia",
        role=role,
        most=most,
        agents=frozenset(agents),
    )


def named(
    person: str, kind: str = "appointed", role: str = "medlem", agent: str = "kkr", body: str = "movia"
) -> NamedPerson:
    return NamedPerson(
        kind=StepKind(kind),
        statement=f"{kind}-{person}-{role}",
        item="1",
        body=body,
        role=role,
        person=person,
        date=datetime.date(2026, 3, 4),
        agent="" if kind == "resigned" else agent,
    )


TWO = (named("eva"), named("bo"))


@pytest.mark.parametrize(
    ("people", "expected"),
    [
        (TWO, 2),
        ((*TWO, named("ib")), 3),
        # who stands twice is one
        ((*TWO, named("bo", "nominated")), 2),
        # of those nominated only some were appointed
        ((*TWO, named("ib", "nominated")), 2),
        ((named("eva", "nominated"), named("bo", "nominated"), named("ib", "nominated")), 3),
        # deputies, and those whom somebody else names, take no seat of the rule
        ((*TWO, named("ib", role="suppleant"), named("pia", agent="regionsraadet")), 2),
        ((*TWO, named("ib", body="fynbus")), 2),
        # a chair fills a seat that is left, and is not one too many
        ((named("eva"), named("ib", role="formand")), 2),
        ((*TWO, named("ib", role="formand")), 2),
        # nobody is named, or somebody is replaced: nothing can be counted
        ((), None),
        ((named("eva"), named("ib", "resigned")), None),
        ((named("eva"), named("ib", "resigned", "formand")), None),
        ((*TWO, named("pia"), named("ib", "resigned")), 3),
    ],
)
def test_how_many_are_named(people: tuple[NamedPerson, ...], expected: int | None) -> None:
    found = list(named_seats([rule(2, "kkr")], people))
    assert found == ([] if expected is None else [("rule-1-medlem-2", expected)])


def test_whose_seats_are_not_plain_are_not_counted() -> None:
    assert list(named_seats([rule(2, "kkr"), rule(4, "kkr")], TWO)) == []
    assert list(named_seats([rule(2, "kkr"), rule(4, "regionsraadet")], TWO)) == [("rule-1-medlem-2", 2)]
    assert list(named_seats([rule(2, "minister", "kkr")], TWO)) == [("rule-1-medlem-2", 2)]
    assert list(named_seats([rule(2)], TWO)) == []


def test_a_rule_is_compared_with_its_own_item() -> None:
    assert list(named_seats([rule(2, "kkr", item="2")], TWO)) == []
