"""Who is named again for a post that he or she left earlier in the same electoral term."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from itertools import groupby

from kkrgraph.history.terms import term_of
from kkrgraph.model import Step, StepKind


def left_earlier(steps: Iterable[Step]) -> Iterator[tuple[Step, Step]]:
    """The nomination or appointment, and the resignation on an earlier day: only the first that follows a resignation.

    Whoever was appointed or held the post in between has come back already, and a resignation of an earlier term is no
    matter of this one.
    """
    ordered = sorted(steps, key=_key)
    for _, held in groupby(ordered, key=lambda step: (step.person, step.body, step.role)):
        yield from _of_one_post(list(held))


def _key(step: Step) -> tuple[str, str, str, datetime.date, bool, str]:
    """On one day a resignation comes last: who is appointed and leaves in one document does not come back."""
    leaves = step.kind is StepKind.RESIGNED
    return step.person, step.body, step.role, step.date, leaves, step.statement


def _of_one_post(steps: list[Step]) -> Iterator[tuple[Step, Step]]:
    left: Step | None = None
    for step in steps:
        if step.kind is StepKind.RESIGNED:
            left = step
        elif left is not None:
            naming = step.kind in (StepKind.NOMINATED, StepKind.APPOINTED)
            if naming and term_of(step.date) == term_of(left.date):
                yield step, left
            left = None
