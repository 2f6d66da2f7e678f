"""Memberships: appointments begin them, resignations end them, positions attest them; a nomination never makes one."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from kkrgraph.history.terms import term_name, term_of
from kkrgraph.model import Membership, Step, StepKind, first_day

_ORDER = {kind: place for place, kind in enumerate(StepKind)}


def memberships(steps: Iterable[Step]) -> tuple[Membership, ...]:
    """All memberships, sorted by person, body, role and time. The order of steps makes no difference."""
    found: list[Membership] = []
    ordered = sorted(steps, key=_key)
    for _, held in groupby(ordered, key=lambda step: (step.person, step.body, step.role)):
        found.extend(_of_one_role(list(held)))
    return tuple(found)


def _key(step: Step) -> tuple[str, str, str, datetime.date, int, str]:
    return step.person, step.body, step.role, step.date, _ORDER[step.kind], step.statement


def _of_one_role(steps: list[Step]) -> Iterator[Membership]:
    """The memberships of one person in one role of one body, one after the other."""
    names: Counter[str] = Counter()
    for chain in _chains(steps):
        membership = _membership(chain)
        if membership is not None:
            term = term_name(membership.first)
            names[term] += 1
            yield _named(membership, term if names[term] == 1 else f"{term}-{names[term]}")


def _chains(steps: list[Step]) -> Iterator[list[Step]]:
    """Steps that belong together: a resignation is the last, an appointment in a later term begins anew."""
    chain: list[Step] = []
    for step in steps:
        if chain and _begins_anew(chain, step):
            yield chain
            chain = []
        chain.append(step)
    if chain:
        yield chain


def _begins_anew(chain: list[Step], step: Step) -> bool:
    last = chain[-1]
    if last.kind is StepKind.RESIGNED:
        # Agenda and minutes, or two minutes, may tell of one resignation.
        return step.kind is not StepKind.RESIGNED
    casting = (StepKind.NOMINATED, StepKind.APPOINTED)
    return step.kind in casting and term_of(step.date) != term_of(last.date)


def _membership(steps: list[Step]) -> Membership | None:
    """None where somebody was nominated and nothing more is known."""
    starts = [step.date for step in steps if step.kind is StepKind.APPOINTED]
    left = [step.date for step in steps if step.kind is StepKind.RESIGNED]
    attested = sorted({step.date for step in steps if step.kind is StepKind.ATTESTED})
    if not starts and not left and not attested:
        return None
    begins, ends = _stated(steps, StepKind.APPOINTED), _stated(steps, StepKind.RESIGNED)
    # Who had the role before the first appointment that is known began at an unknown time.
    known = begins is not None and not (attested and attested[0] < min(starts[0], first_day(begins)))
    first = steps[0]
    return Membership(
        name="",
        person=first.person,
        body=first.body,
        role=first.role,
        role_name=first.role_name,
        start=begins if known else None,
        end=ends,
        attested=tuple(attested),
        steps=tuple(steps),
    )


def _stated(steps: list[Step], kind: StepKind) -> str | None:
    """From or until when the first step of a kind says that it holds, else the day of its meeting."""
    return next((step.effective or step.date.isoformat() for step in steps if step.kind is kind), None)


def _named(membership: Membership, term: str) -> Membership:
    """The last step of the membership's IRI: person, body, role and the term in which it is first known."""
    parts = (_last(membership.person), _last(membership.body), membership.role, term)
    return replace(membership, name="-".join(parts))


def _last(iri: str) -> str:
    return iri.rpartition("/")[2]
