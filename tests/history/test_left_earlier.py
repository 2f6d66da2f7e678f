"""Who comes back to a post, in invented lives."""

from __future__ import annotations

import datetime
import random

import pytest

from kkrgraph.history.left_earlier import left_earlier
from kkrgraph.model import Step, StepKind


def step(kind: str, date: str, role: str = "medlem") -> Step:
    return Step(
        kind=StepKind(kind),
        document=date,
        date=datetime.date.fromisoformat(date),
        person="eva",
        body="movia",
        role=role,
        role_name=role,
        statement=f"{kind} {date}",
    )


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ([("resigned", "2022-06-01"), ("nominated", "2023-03-01")], ["nominated 2023-03-01"]),
        (
            [("resigned", "2022-06-01"), ("nominated", "2023-03-01"), ("appointed", "2023-04-01")],
            ["nominated 2023-03-01"],
        ),
        ([("appointed", "2022-03-01"), ("resigned", "2022-06-01")], []),
        # a new term, a new body
        ([("resigned", "2025-06-01"), ("nominated", "2026-03-01")], []),
        # the document says that she has the post again, or both happens at one meeting
        ([("resigned", "2022-06-01"), ("attested", "2022-09-01"), ("nominated", "2023-03-01")], []),
        ([("resigned", "2022-06-01"), ("appointed", "2022-06-01")], []),
        # a member who becomes chair has left the body before; a chair or a deputy may become a member, a member a deputy
        ([("resigned", "2022-06-01"), ("appointed", "2023-03-01", "formand")], ["appointed 2023-03-01"]),
        ([("resigned", "2022-06-01", "repraesentant"), ("nominated", "2023-03-01")], ["nominated 2023-03-01"]),
        ([("resigned", "2022-06-01", "formand"), ("nominated", "2023-03-01")], []),
        ([("resigned", "2022-06-01", "suppleant"), ("nominated", "2023-03-01")], []),
        ([("resigned", "2022-06-01"), ("nominated", "2023-03-01", "suppleant")], []),
        # agenda and minutes tell of one nomination
        ([("resigned", "2022-06-01"), ("resigned", "2022-06-02"), ("appointed", "2023-03-01")], ["appointed 2023-03-01"]),
    ],
)  # fmt: skip
def test_who_comes_back(steps: list[tuple[str, ...]], expected: list[str]) -> None:
    told = [step(*one) for one in steps]
    random.Random(7).shuffle(told)
    found = list(left_earlier(told))
    assert [again.statement for again, _ in found] == expected
    assert all(left.kind is StepKind.RESIGNED for _, left in found)
