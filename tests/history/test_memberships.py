"""Memberships from steps: what begins, ends and attests one, in invented lives."""

from __future__ import annotations

import datetime
import random
from dataclasses import replace

import pytest

from kkrgraph.history.memberships import memberships
from kkrgraph.history.succession import successions
from kkrgraph.history.terms import term_name
from kkrgraph.model import Membership, Step, StepKind, first_day, last_day

BASE = "https://example.org/id"


def step(
    kind: str, date: str, person: str = "eva-lind", item: str | None = None, role: str = "medlem"
) -> Step:
    return Step(
        kind=StepKind(kind),
        document=f"d-{date}",
        date=datetime.date.fromisoformat(date),
        person=f"{BASE}/person/{person}",
        body=f"{BASE}/organization/movia",
        role=role,
        role_name=role,
        statement=f"{BASE}/doc/d-{date}/{kind}/{person}",
        item=item,
    )


def brief(found: tuple[Membership, ...]) -> list[tuple[str, str, str, int]]:
    return [
        (one.name.rpartition("medlem-")[2], str(one.start or ""), str(one.end or ""), len(one.attested))
        for one in found
    ]


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ([("nominated", "2022-03-01")], []),
        ([("appointed", "2022-03-01")], [("2022-2025", "2022-03-01", "", 0)]),
        (
            [("nominated", "2022-02-01"), ("appointed", "2022-03-01"), ("attested", "2023-05-01"), ("resigned", "2024-01-09")],
            [("2022-2025", "2022-03-01", "2024-01-09", 1)],
        ),
        ([("attested", "2022-03-01"), ("attested", "2027-03-01")], [("2022-2025", "", "", 2)]),
        ([("attested", "2022-03-01"), ("appointed", "2022-05-01")], [("2022-2025", "", "", 1)]),
        (
            [("appointed", "2022-03-01"), ("nominated", "2026-01-20"), ("appointed", "2026-02-01")],
            [("2022-2025", "2022-03-01", "", 0), ("2026-2029", "2026-02-01", "", 0)],
        ),
        (
            [("appointed", "2022-03-01"), ("resigned", "2022-09-01"), ("appointed", "2023-09-01")],
            [("2022-2025", "2022-03-01", "2022-09-01", 0), ("2022-2025-2", "2023-09-01", "", 0)],
        ),
        ([("resigned", "2022-09-01"), ("resigned", "2022-09-01")], [("2022-2025", "", "2022-09-01", 0)]),
        ([("appointed", "2022-03-01"), ("nominated", "2026-01-20")], [("2022-2025", "2022-03-01", "", 0)]),
    ],
)  # fmt: skip
def test_lives(steps: list[tuple[str, str]], expected: list[tuple[str, str, str, int]]) -> None:
    assert brief(memberships(step(*one) for one in steps)) == expected


@pytest.mark.parametrize(
    ("begins", "ends", "certain"),
    [
        ("2022-04-01", "2023-12-31", ("2022-04-01", "2023-12-31")),
        ("2022-04", "2023-12", ("2022-04-30", "2023-12-01")),
        ("2022", "2024", ("2022-12-31", "2024-01-01")),
    ],
)
def test_what_is_stated_counts_before_the_meeting_s_day_in_its_own_precision(
    begins: str, ends: str, certain: tuple[str, str]
) -> None:
    steps = (
        replace(step("appointed", "2022-03-01"), effective=begins),
        replace(step("resigned", "2024-01-09"), effective=ends),
    )
    assert brief(memberships(steps)) == [("2022-2025", begins, ends, 0)]
    assert tuple(str(day) for day in memberships(steps)[0].certain) == certain


def test_a_start_before_the_meeting_is_no_unknown_one() -> None:
    appointed = replace(step("appointed", "2022-03-01"), effective="2022-01")
    (found,) = memberships((appointed, step("attested", "2022-02-01")))
    assert (found.start, found.first, found.last) == (
        "2022-01",
        datetime.date(2022, 1, 1),
        datetime.date(2022, 2, 1),
    )


@pytest.mark.parametrize(
    ("date", "first", "last"),
    [
        ("2026-01-31", "2026-01-31", "2026-01-31"),
        ("2026-02", "2026-02-01", "2026-02-28"),
        ("2025-12", "2025-12-01", "2025-12-31"),
        ("2024", "2024-01-01", "2024-12-31"),
    ],
)
def test_the_days_of_a_date(date: str, first: str, last: str) -> None:
    assert (str(first_day(date)), str(last_day(date))) == (first, last)


def test_another_role_is_another_membership() -> None:
    found = memberships((step("appointed", "2022-03-01"), step("attested", "2022-03-01", role="formand")))
    assert [(one.role, one.start is None) for one in found] == [("formand", True), ("medlem", False)]


def test_the_order_of_steps_makes_no_difference() -> None:
    steps = [
        step(kind, f"20{year}-03-01", person)
        for year in (18, 22, 23, 26)
        for kind in StepKind
        for person in "ab"
    ]
    expected = memberships(steps)
    for seed in range(10):
        random.Random(seed).shuffle(steps)
        assert memberships(steps) == expected


def test_one_leaves_and_one_comes() -> None:
    left = step("resigned", "2024-01-09", item="i")
    came = step("nominated", "2024-01-09", "bo-ask", item="i")
    (held,) = memberships((left, came))
    assert list(successions((held,), (left, came))) == [(held, came)]


def test_nobody_follows_among_several() -> None:
    steps = [step("resigned", "2024-01-09", item="i")]
    steps += [step("appointed", "2024-01-09", name, item="i") for name in ("bo-ask", "ib-dam")]
    assert list(successions(memberships(steps), steps)) == []
    elsewhere = [steps[0], step("appointed", "2024-01-09", "bo-ask", item="another")]
    assert list(successions(memberships(elsewhere), elsewhere)) == []


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2021-12-31", "2018-2021"), ("2022-01-01", "2022-2025"), ("2025-12-31", "2022-2025"), ("2026-01-30", "2026-2029"),
        ("2013-12-04", "2010-2013"),
    ],
)  # fmt: skip
def test_electoral_terms(day: str, expected: str) -> None:
    assert term_name(datetime.date.fromisoformat(day)) == expected
