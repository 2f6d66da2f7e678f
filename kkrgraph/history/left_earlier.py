"""Who is named again for a seat in a body that he or she left earlier in the same electoral term."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from itertools import groupby

from kkrgraph.history.seat_roles import is_leader, is_member
from kkrgraph.history.terms import term_of
from kkrgraph.model import Step, StepKind


def left_earlier(steps: Iterable[Step]) -> Iterator[tuple[Step, Step]]:
    """The nomination or appointment, and the resignation on an earlier day: only the first that follows a resignation.

    It is a return where the role is the same, and where a member who left becomes a chair. Whoever was appointed or held
    the post in between has come back already, and a resignation of an earlier term is no matter of this one.
    """
    ordered = sorted(steps, key=_key)
    for _, held in groupby(ordered, key=lambda step: (step.person, step.body)):
        yield from _of_one_body(held)


def _key(step: Step) -> tuple[str, str, datetime.date, bool, str]:
    """On one day a resignation comes last: who is appointed and leaves in one document does not come back."""
    return step.person, step.body, step.date, step.kind is StepKind.RESIGNED, step.statement


def _of_one_body(steps: Iterable[Step]) -> Iterator[tuple[Step, Step]]:
    left: dict[str, Step] = {}
    for step in steps:
        if step.kind is StepKind.RESIGNED:
            left[step.role] = step
            continue
        for role in [role for role in left if _returns(role, step.role)]:
            resignation = left.pop(role)
            naming = step.kind in (StepKind.NOMINATED, StepKind.APPOINTED)
            if naming and term_of(step.date) == term_of(resignation.date):
                yield step, resignation


def _returns(left: str, role: str) -> bool:
    """Whether somebody who left one role comes back with another: a deputy who becomes a member does not."""
    return left == role or (is_member(left) and (is_member(role) or is_leader(role)))
