"""What was decided, presented, referred to, announced, granted and agreed under the items, as RDF."""

from __future__ import annotations

from pyoxigraph import Literal, NamedNode

from kkrgraph.graph.meeting import passage_node
from kkrgraph.graph.terms import URI, danish, interval, node, partial_date
from kkrgraph.graph.writer import GraphWriter
from kkrgraph.model import Amount, Decision, Minutes, Reference, Vote
from kkrgraph.namespaces import ACT, DCT, ELI_DL, KKR, REFERENCE_KIND, VOTE
from kkrgraph.resolve.linker import agreement_parties


def write_acts(writer: GraphWriter, minutes: Minutes, amounts: dict[Amount, NamedNode]) -> None:
    """amounts: the nodes of the amounts, as `write_amounts` gives them."""
    for record in minutes.decisions:
        subject = writer.statement("act", KKR.DecisionAct, record.evidence)
        writer.add(subject, KKR.item, writer.item(record.number, record.evidence.start))
        writer.add(subject, KKR.decision, _decision(writer, minutes, record))
        writer.add(subject, KKR.act, node(ACT[record.act]))
        writer.agent(subject, KKR.agent, KKR.agentName, record.actor)
        writer.agent(subject, KKR.addressee, KKR.addresseeName, record.addressee)
        if record.amended:
            writer.add(subject, KKR.amended, Literal(True))
        for deadline in record.deadlines:
            writer.add(subject, KKR.deadline, partial_date(deadline.date))
            words = writer.evidence(deadline.evidence)
            if words != writer.evidence(record.evidence):
                writer.add(subject, DCT.source, words)
        for amount in record.amounts:
            writer.add(subject, KKR.concerns, amounts[amount])


def _decision(writer: GraphWriter, minutes: Minutes, record: Decision | Vote) -> NamedNode | None:
    """The passage Beslutning that an act or vote stands in: of several under one number the one around its words."""
    found = [
        section
        for section in minutes.sections
        if section.number == record.number and section.section == "Beslutning"
    ]
    if not found:
        return None
    start = record.evidence.start
    around = [section for section in found if section.start <= start < section.end]
    return passage_node(writer, (around or found)[0])


def write_presentations(writer: GraphWriter, minutes: Minutes) -> None:
    for record in minutes.presentations:
        subject = writer.statement("presentation", KKR.Presentation, record.evidence)
        writer.add(subject, KKR.item, writer.item(record.number, record.evidence.start))
        writer.person(subject, record.person)


def write_references(writer: GraphWriter, minutes: Minutes) -> None:
    for record in minutes.references:
        subject = writer.statement("reference", KKR.Reference, record.evidence)
        writer.add(subject, KKR.item, writer.item(record.number, record.evidence.start))
        writer.add(subject, KKR.kind, node(REFERENCE_KIND[record.kind]))
        writer.add(subject, KKR.value, _reference_value(record))


def _reference_value(record: Reference) -> Literal:
    """A link as xsd:anyURI, a meeting as its date, an enclosure as its Danish title."""
    if record.kind == "url":
        return Literal(record.value, datatype=URI)
    if record.kind == "attachment":
        return danish(record.value)
    return partial_date(record.value)


def write_announced_meetings(writer: GraphWriter, minutes: Minutes) -> None:
    for record in minutes.meetings_ahead:
        subject = writer.statement("announced-meeting", KKR.AnnouncedMeeting, record.evidence)
        writer.add(subject, KKR.item, writer.item(record.number, record.evidence.start))
        writer.add(subject, KKR.body, writer.organisation(record.body))
        writer.add(subject, DCT.title, danish(record.event))
        _write_dates(writer, subject, record.date)
        writer.add(subject, KKR.place, record.place)


def write_votes(writer: GraphWriter, minutes: Minutes) -> None:
    """Votes and reservations: a participation in the decision, of a kind, by an agent or as a number of votes."""
    for record in minutes.votes:
        subject = writer.statement("vote", ELI_DL.Participation, record.evidence)
        writer.add(subject, KKR.item, writer.item(record.number, record.evidence.start))
        writer.add(subject, KKR.decision, _decision(writer, minutes, record))
        writer.add(subject, KKR.kind, node(VOTE[record.kind]))
        writer.agent(subject, KKR.agent, KKR.agentName, record.agent)
        writer.add(subject, KKR.votes, record.count)


def write_amounts(writer: GraphWriter, minutes: Minutes) -> dict[Amount, NamedNode]:
    """The node of each amount, for the acts that concern it."""
    nodes: dict[Amount, NamedNode] = {}
    for record in minutes.amounts:
        subject = writer.statement("amount", KKR.Amount, record.evidence)
        writer.add(subject, KKR.item, writer.item(record.number, record.evidence.start))
        writer.add(subject, KKR.amount, record.value)
        writer.add(subject, KKR.text, danish(record.text))
        nodes.setdefault(record, subject)
    return nodes


def write_agreements(writer: GraphWriter, minutes: Minutes) -> None:
    for record in minutes.agreements:
        subject = writer.statement("agreement", KKR.Agreement, record.evidence)
        writer.add(subject, KKR.item, writer.item(record.number, record.evidence.start))
        writer.add(subject, DCT.title, danish(record.name))
        writer.add(subject, KKR.parties, None if record.parties is None else danish(record.parties))
        for party in agreement_parties(record.parties):
            writer.add(subject, KKR.agreedBy, writer.organisation(party))
        _write_dates(writer, subject, record.date)
        writer.add(subject, KKR.period, record.period)


def _write_dates(writer: GraphWriter, subject: NamedNode, date: str | None) -> None:
    if date is None:
        return
    begin, end = interval(date)
    writer.add(subject, KKR.date, begin)
    writer.add(subject, KKR.endDate, end)
