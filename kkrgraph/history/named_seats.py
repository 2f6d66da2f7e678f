"""How many of a rule's seats an item names people for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from kkrgraph.history.seat_roles import is_leader, is_member
from kkrgraph.model import NamedPerson, StatedSeats, StepKind

_Place = tuple[str, str]


def named_seats(rules: Iterable[StatedSeats], named: Iterable[NamedPerson]) -> Iterator[tuple[str, int]]:
    """Each seat rule that can be compared, and the number of people its own item names for its seats.

    A rule is compared with those named by the one who nominates or appoints under it, where no other rule of the item gives
    that one seats of the same role in the same body; and where somebody is named at all.
    """
    people: dict[_Place, list[NamedPerson]] = defaultdict(list)
    for person in named:
        people[person.item, person.body].append(person)
    of_place: dict[_Place, list[StatedSeats]] = defaultdict(list)
    for rule in rules:
        of_place[rule.item, rule.body].append(rule)
    for place, here in sorted(of_place.items()):
        for rule in sorted(here, key=lambda rule: rule.statement):
            agent = _agent(rule, here, people[place])
            count = None if agent is None else _count(rule, agent, people[place])
            if count is not None:
                yield rule.statement, count


def _agent(rule: StatedSeats, rules: list[StatedSeats], people: list[NamedPerson]) -> str | None:
    """The one who fills the rule's seats under its item; None where there is none, or where the seats may be another rule's."""
    acting = {person.agent for person in people if person.role == rule.role and not _leaves(person)}
    own = acting & rule.agents
    others = (other.agents for other in rules if other.role == rule.role and other is not rule)
    return next(iter(own)) if len(own) == 1 and not any(own & agents for agents in others) else None


def _count(rule: StatedSeats, agent: str, people: list[NamedPerson]) -> int | None:
    """None where somebody leaves the body: then those who stay in their seats are not named."""
    leaving = {person.person for person in people if _leaves(person)}
    mine = [person for person in people if person.agent == agent and not _leaves(person)]
    own = _persons(person for person in mine if person.role == rule.role) - leaving
    if len(own) <= rule.most and leaving:
        return None
    # Of a board of `a chair and three members` some rules count three seats, others four: a chair fills one that is left.
    leaders = _persons(person for person in mine if is_leader(person.role) and is_member(rule.role))
    return max(len(own), min(rule.most, len(own | leaders)))


def _persons(named: Iterable[NamedPerson]) -> set[str]:
    """Those appointed; where nobody is, those nominated."""
    people = tuple(named)
    appointed = {person.person for person in people if person.kind is StepKind.APPOINTED}
    return appointed or {person.person for person in people}


def _leaves(person: NamedPerson) -> bool:
    return person.kind is StepKind.RESIGNED
