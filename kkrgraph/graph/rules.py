"""What the shapes of shapes/field/ look at and no single statement says, as quads of the graph `derived`."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence

from pyoxigraph import Literal, NamedNode, Quad

from kkrgraph.graph.answer import Table
from kkrgraph.graph.store import Store
from kkrgraph.graph.terms import INTEGER, TYPE, day, node
from kkrgraph.history.chairs import electorates, overlapping
from kkrgraph.history.left_earlier import left_earlier
from kkrgraph.history.letters import period_of
from kkrgraph.history.named_seats import named_seats
from kkrgraph.history.terms import term_name
from kkrgraph.model import Attendee, LetterPeriod, LetterUse, Membership, NamedPerson, StatedSeats, Step
from kkrgraph.namespaces import DCT, FOAF, KKR, PROV, SCHEMA, SKOS, Minter, slug
from kkrgraph.resolve.roles import role_slug
from kkrgraph.resources import resource


def rule_quads(
    store: Store, minter: Minter, steps: Sequence[Step], held: Sequence[Membership]
) -> Iterator[Quad]:
    """The facts by which rules are judged: numbers, periods and links; whether they are right is for the shapes to say."""
    writer = _RuleWriter(minter)
    rules, named = stated_seats(store), named_people(store, steps)
    for statement, count in named_seats(rules, named):
        yield writer.quad(statement, KKR.namedSeats, Literal(str(count), datatype=INTEGER))
    for step, left in left_earlier(steps):
        yield writer.quad(step.statement, KKR.leftEarlier, NamedNode(left.statement))
    for one, other in overlapping(held):
        yield writer.quad(writer.of(one), KKR.overlaps, NamedNode(writer.of(other)))
    for chair, members in electorates(held, named, attendees(store), rules):
        yield from writer.electorate(chair, members)
    for use in letter_uses(store):
        period = period_of(use.letter, use.date)
        if period is not None:
            yield from writer.letter(use, period)


def stated_seats(store: Store) -> tuple[StatedSeats, ...]:
    """The seat rules of all documents that say how many, and whose the seats are."""
    found: dict[str, StatedSeats] = {}
    for statement, item, body, role, most, agent in _rows(store, "seat_rules.rq"):
        agents = frozenset({agent}) | (found[statement].agents if statement in found else frozenset())
        found[statement] = StatedSeats(
            statement=statement,
            item=item,
            body=body,
            role=role_slug(role) or slug(role),
            most=int(most),
            agents=agents,
        )
    return tuple(found.values())


def named_people(store: Store, steps: Iterable[Step]) -> tuple[NamedPerson, ...]:
    """The steps that stand under an item, with who made them."""
    agents = {statement: agent for statement, agent in _rows(store, "named.rq")}
    return tuple(
        NamedPerson(
            kind=step.kind,
            statement=step.statement,
            item=step.item,
            body=step.body,
            role=step.role,
            person=step.person,
            date=step.date,
            agent=agents.get(step.statement, ""),
        )
        for step in steps
        if step.item is not None
    )


def attendees(store: Store) -> Iterator[Attendee]:
    """Those on the lists of the bodies that elect a chair or deputy chair themselves."""
    for body, date, person in _rows(store, "attendees.rq"):
        yield Attendee(body=body, date=datetime.date.fromisoformat(date), person=person)


def letter_uses(store: Store) -> Iterator[LetterUse]:
    """Every party letter of every document."""
    for document, date, letter, statement in _rows(store, "letters.rq"):
        yield LetterUse(
            document=document, date=datetime.date.fromisoformat(date), letter=letter, statement=statement
        )


def _rows(store: Store, name: str) -> tuple[tuple[str, ...], ...]:
    answer = store.query(resource("queries", "history", name).read_text(encoding="utf-8"))
    assert isinstance(answer, Table)
    return answer.values()


class _RuleWriter:
    def __init__(self, minter: Minter) -> None:
        self._minter = minter
        self._graph = NamedNode(minter.graph("derived"))

    def electorate(self, chair: Membership, members: Iterable[str]) -> Iterator[Quad]:
        """The members of a body in the term in which its chair was elected, as a group that the chair's membership is in."""
        group = self._minter.thing("group", chair.name)
        yield self.quad(self.of(chair), DCT.isPartOf, NamedNode(group))
        yield self.quad(group, TYPE.value, node(FOAF.Group))
        yield self.quad(group, KKR.body, NamedNode(chair.body))
        yield self.quad(group, DCT.temporal, NamedNode(self._minter.thing("term", term_name(chair.first))))
        for member in members:
            yield self.quad(group, FOAF.member, NamedNode(member))

    def letter(self, use: LetterUse, period: LetterPeriod) -> Iterator[Quad]:
        """The time in which a party had a letter, and the day of the meeting at which a document uses it."""
        subject = self._minter.part(use.document, "letter", use.letter)
        yield self.quad(subject, TYPE.value, node(DCT.PeriodOfTime))
        yield self.quad(subject, SKOS.notation, Literal(use.letter))
        yield self.quad(subject, KKR.date, day(use.date))
        if period.start is not None:
            yield self.quad(subject, SCHEMA.startDate, day(period.start))
        if period.end is not None:
            yield self.quad(subject, SCHEMA.endDate, day(period.end))
        yield self.quad(subject, PROV.wasDerivedFrom, NamedNode(use.statement))

    def of(self, record: Membership) -> str:
        return self._minter.thing("membership", record.name)

    def quad(self, subject: str, predicate: str, value: NamedNode | Literal) -> Quad:
        return Quad(NamedNode(subject), node(predicate), value, self._graph)
