"""Chairs at once, and among whom they were elected, in invented bodies."""

from __future__ import annotations

import datetime

import pytest

from kkrgraph.history.chairs import electorates, overlapping, sole_chairs
from kkrgraph.history.memberships import memberships
from kkrgraph.model import Attendee, Membership, NamedPerson, StatedSeats, Step, StepKind
from kkrgraph.resolve.roles import role_slug

Told = tuple[str, str, str]
CHAIR = "formand"


def held(*told: Told, role: str = CHAIR) -> tuple[Membership, ...]:
    return memberships(
        Step(
            kind=StepKind(kind),
            document=date,
            date=datetime.date.fromisoformat(date),
            person=person,
            body="kkr",
            role=role,
            role_name=role,
            statement=f"{person} {kind} {date}",
        )
        for person, kind, date in told
    )


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ([("eva", "attested", "2022-03-01"), ("eva", "attested", "2024-03-01"), ("bo", "attested", "2023-03-01")], True),
        ([("eva", "attested", "2022-03-01"), ("bo", "attested", "2022-03-01")], True),
        ([("eva", "appointed", "2022-03-01"), ("eva", "resigned", "2024-03-01"), ("bo", "appointed", "2023-03-01"), ("bo", "attested", "2023-06-01")], True),
        # one after the other, at one meeting, and without a word on when the first one left
        ([("eva", "attested", "2022-03-01"), ("bo", "attested", "2023-03-01")], False),
        ([("eva", "appointed", "2022-03-01"), ("eva", "resigned", "2023-03-01"), ("bo", "appointed", "2023-03-01")], False),
        ([("eva", "attested", "2023-03-01"), ("bo", "appointed", "2023-03-01")], False),
        ([("eva", "appointed", "2022-03-01"), ("bo", "appointed", "2023-03-01")], False),
        ([("eva", "attested", "2022-03-01"), ("eva", "attested", "2024-03-01")], False),
    ],
)  # fmt: skip
def test_two_chairs_at_once(told: list[Told], expected: bool) -> None:
    assert bool(list(overlapping(held(*told)))) is expected
    assert list(overlapping(held(*told, role="medformand"))) == []
    assert list(overlapping(held(*told, role="naestformand"))) == []


def test_the_roles_that_one_has_are_known_roles() -> None:
    assert {role_slug(role) for role in sole_chairs()} == sole_chairs()


def elected(
    person: str, agent: str = "kkr", role: str = CHAIR, item: str = "1", date: str = "2022-03-01"
) -> NamedPerson:
    return NamedPerson(
        kind=StepKind.APPOINTED,
        statement=f"{person} appointed {date}",
        item=item,
        body="kkr",
        role=role,
        person=person,
        date=datetime.date.fromisoformat(date),
        agent=agent,
    )


def attendees(*people: str, date: str = "2023-05-01", body: str = "kkr") -> list[Attendee]:
    return [Attendee(body=body, date=datetime.date.fromisoformat(date), person=one) for one in people]


EVA = held(("eva", "appointed", "2022-03-01"))


def members(*args: object) -> list[list[str]]:
    return [sorted(found) for _, found in electorates(EVA, *args)]  # type: ignore[arg-type]


def test_the_members_of_a_body_that_elects_its_chair_are_on_its_lists() -> None:
    assert members([elected("eva")], attendees("bo", "ib", "pia")) == [["bo", "ib", "pia"]]
    assert members([elected("eva")], attendees("bo", "ib")) == []
    assert members([elected("eva")], attendees("bo", "ib", "pia", date="2021-05-01")) == []
    assert members([elected("eva", agent="")], attendees("bo", "ib", "pia")) == []


def test_the_members_whom_the_one_who_appoints_the_chair_has_appointed() -> None:
    others = [elected(name, "byraad", "medlem", "7", "2022-01-01") for name in ("bo", "ib", "pia")]
    chair = elected("eva", "byraad")
    assert members([chair, *others], ()) == [["bo", "ib", "pia"]]
    beside = elected("per", "byraad", "medlem")
    assert members([chair, beside, *others], ()) == [], "named beside the members, in a seat of one's own"
    own = StatedSeats(statement="r", item="9", body="kkr", role=CHAIR, most=1, agents=frozenset({"byraad"}))
    assert members([chair, *others], (), [own]) == [], "a rule gives the chair a seat"
