"""The chairs of bodies: whether two are known on the same days, and among which members they were to be elected."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import combinations

from kkrgraph.history.terms import term_of
from kkrgraph.model import Attendee, Membership, NamedPerson, StatedSeats, StepKind
from kkrgraph.resources import resource

# So many members must be stated: of one or two it is plain that others are not.
ENOUGH = 3
_Term = tuple[str, tuple[int, int]]


def overlapping(held: Iterable[Membership]) -> Iterator[tuple[Membership, Membership]]:
    """Pairs of chairs of one body who are known as such on some of the same days.

    A chair is known from the first day that documents state to the last. That one leaves on the day on which the other comes
    is no overlap; deputy chairs, chairs together (`formandskab`, `medformand`) and chairs of groups are not meant.
    """
    of_body: dict[str, list[Membership]] = {}
    for membership in held:
        if membership.role in sole_chairs():
            of_body.setdefault(membership.body, []).append(membership)
    for chairs in of_body.values():
        for one, other in combinations(sorted(chairs, key=lambda chair: (chair.first, chair.name)), 2):
            if one.person != other.person and _overlap(one, other):
                yield one, other


def _overlap(one: Membership, other: Membership) -> bool:
    (began, left), (came, gone) = one.certain, other.certain
    begin, end = max(began, came), min(left, gone)
    changing = {one.start, one.end, other.start, other.end}
    return begin < end or (begin == end and begin.isoformat() not in changing)


def electorates(
    held: Iterable[Membership],
    named: Iterable[NamedPerson],
    attendees: Iterable[Attendee],
    rules: Iterable[StatedSeats] = (),
) -> Iterator[tuple[Membership, frozenset[str]]]:
    """Each chair who was elected or appointed, and the members of the body in that electoral term, where they are stated.

    Of a body that elects its own chair they are those on the lists of its meetings. Of one to which somebody else appoints
    members and chair, they are those whom the same one appointed. There is nothing to compare where a seat rule gives the
    chair a seat of its own, or where chair and members are named under one item.
    """
    present: dict[_Term, set[str]] = {}
    for attendee in attendees:
        present.setdefault((attendee.body, term_of(attendee.date)), set()).add(attendee.person)
    appointed = [person for person in named if person.kind is StepKind.APPOINTED]
    seats = {(rule.body, agent) for rule in rules if rule.role in sole_chairs() for agent in rule.agents}
    elected = {
        person.statement: person
        for person in appointed
        if person.role in sole_chairs()
        and (person.agent == person.body or (person.body, person.agent) not in seats)
    }
    for membership in held:
        chosen = [elected[step.statement] for step in membership.steps if step.statement in elected]
        if chosen:
            members = _members(chosen[0], appointed, present)
            if len(members) >= ENOUGH:
                yield membership, frozenset(members)


def _members(chair: NamedPerson, appointed: list[NamedPerson], present: dict[_Term, set[str]]) -> set[str]:
    """Nobody where the chair is named beside members of the same item, or where who elects is not known."""
    term = term_of(chair.date)
    if chair.agent == chair.body:
        return present.get((chair.body, term), set())
    others = [
        person
        for person in appointed
        if (person.body, person.agent) == (chair.body, chair.agent) and term_of(person.date) == term
    ]
    if not chair.agent or any(person.item == chair.item and person.role != chair.role for person in others):
        return set()
    return {person.person for person in others if person.role not in sole_chairs()}


@cache
def sole_chairs() -> frozenset[str]:
    """The slugs of the roles that only one can have at a time."""
    with resource("data", "lookups", "sole_chairs.csv").open(encoding="utf-8", newline="") as file:
        return frozenset(row["role"] for row in csv.DictReader(file))
