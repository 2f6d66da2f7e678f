"""Memberships and who followed whom, from the statements of all documents, as quads of the graph `derived`."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, Quad

from kkrgraph.graph.answer import Table
from kkrgraph.graph.rules import rule_quads
from kkrgraph.graph.store import Store
from kkrgraph.graph.terms import TYPE, danish, day, node, partial_date
from kkrgraph.history.memberships import memberships
from kkrgraph.history.succession import successions
from kkrgraph.history.terms import term_name, term_of
from kkrgraph.model import Membership, Step, StepKind
from kkrgraph.namespaces import DCT, KKR, ORG, PROV, SCHEMA, SKOS, Minter, slug
from kkrgraph.resources import resource


def history_quads(store: Store, minter: Minter) -> Iterator[Quad]:
    """What the statements of all documents say about posts over time."""
    steps = tuple(stored_steps(store))
    held = memberships(steps)
    writer = _HistoryWriter(minter)
    for membership in held:
        yield from writer.membership(membership)
    of_step = {step.statement: membership for membership in held for step in membership.steps}
    for left, came in successions(held, steps):
        yield from writer.succession(left, of_step.get(came.statement), came)
    yield from writer.terms(held)
    yield from rule_quads(store, minter, steps, held)


def stored_steps(store: Store) -> Iterator[Step]:
    """Every nomination, appointment, resignation and position of the documents in a store."""
    answer = store.query(resource("queries", "history", "steps.rq").read_text(encoding="utf-8"))
    assert isinstance(answer, Table)
    for document, date, kind, person, body, role_iri, role, item, effective, statement in answer.values():
        yield Step(
            kind=StepKind(kind),
            document=document,
            date=datetime.date.fromisoformat(date),
            person=person,
            body=body,
            role=role_iri.rpartition("/")[2] or slug(role),
            role_name=role,
            item=item or None,
            effective=effective or None,
            statement=statement,
        )


class _HistoryWriter:
    def __init__(self, minter: Minter) -> None:
        self._minter = minter
        self._graph = NamedNode(minter.graph("derived"))

    def membership(self, record: Membership) -> Iterator[Quad]:
        """A membership with the days that documents state, and the statements that it follows from."""
        subject = self._node(record)
        yield self._quad(subject, TYPE.value, node(ORG.Membership))
        yield self._quad(subject, ORG.member, NamedNode(record.person))
        yield self._quad(subject, ORG.organization, NamedNode(record.body))
        yield self._quad(subject, KKR.roleName, danish(record.role_name))
        if record.start is not None:
            yield self._quad(subject, SCHEMA.startDate, partial_date(record.start))
        if record.end is not None:
            yield self._quad(subject, SCHEMA.endDate, partial_date(record.end))
        for date in record.attested:
            yield self._quad(subject, KKR.attestedOn, day(date))
        yield self._quad(subject, DCT.temporal, self._term(record.first))
        for step in record.steps:
            yield self._quad(subject, PROV.wasDerivedFrom, NamedNode(step.statement))

    def succession(self, left: Membership, came: Membership | None, step: Step) -> Iterator[Quad]:
        """Who came after whom; where nobody was appointed yet, the nomination says who is to come."""
        follower = NamedNode(step.statement) if came is None else self._node(came)
        yield self._quad(self._node(left), DCT.isReplacedBy, follower)
        if came is not None:
            yield self._quad(follower, DCT.replaces, self._node(left))

    def terms(self, held: Iterable[Membership]) -> Iterator[Quad]:
        """The electoral terms in which memberships are first known."""
        for date in sorted({datetime.date(term_of(one.first)[0], 1, 1) for one in held}):
            subject, last = self._term(date), term_of(date)[1]
            yield self._quad(subject, TYPE.value, node(DCT.PeriodOfTime))
            yield self._quad(subject, SKOS.prefLabel, danish(f"Valgperioden {term_name(date)}"))
            yield self._quad(
                subject, SKOS.prefLabel, Literal(f"Electoral term {term_name(date)}", language="en")
            )
            yield self._quad(subject, SCHEMA.startDate, day(date))
            yield self._quad(subject, SCHEMA.endDate, day(datetime.date(last, 12, 31)))

    def _node(self, record: Membership) -> NamedNode:
        return NamedNode(self._minter.thing("membership", record.name))

    def _term(self, date: datetime.date) -> NamedNode:
        return NamedNode(self._minter.thing("term", term_name(date)))

    def _quad(self, subject: NamedNode, predicate: str, value: NamedNode | Literal) -> Quad:
        return Quad(subject, node(predicate), value, self._graph)
