"""Judgements as RDF, in the graph `curation`: who judged what words when, and which statement holds because of it."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from pyoxigraph import NamedNode, Quad

from kkrgraph.graph.meeting import passage_node
from kkrgraph.graph.seats import EVENTS
from kkrgraph.graph.terms import TYPE, Term, danish, day, node, plain
from kkrgraph.graph.writer import GraphWriter
from kkrgraph.model import (
    FURTHER,
    VIEWS,
    Appointment,
    Fate,
    Item,
    JudgementOutcome,
    Links,
    Meeting,
    Minutes,
    Organisation,
    Person,
    Proposal,
    Record,
    Section,
    StatementJudgement,
    Topic,
    Verdict,
)
from kkrgraph.namespaces import DC, DCT, JUDGEMENT, OA, PROV, SKOS, Minter, slug

# The kinds of node that the writers of the document's graph give the statements of a view.
KINDS = {
    "attendance": "attendance",
    "decisions": "act",
    "presentations": "presentation",
    "positions": "position",
    "seats": "seat-rule",
    "references": "reference",
    "meetings_ahead": "announced-meeting",
    "amounts": "amount",
    "agreements": "agreement",
    "votes": "vote",
}
LINKS = {Verdict.ACCEPT: PROV.used, Verdict.CORRECT: PROV.generated, Verdict.ADD: PROV.generated}


def curation_root(minter: Minter, document: str) -> str:
    """The node that all judgements of a document hang from."""
    return minter.part(document, "curation", "judgements")


def curation_quads(
    minutes: Minutes, links: Links, base: str, outcomes: Iterable[JudgementOutcome]
) -> tuple[Quad, ...]:
    """The judgements that were applied to a document, in the graph `curation`, sorted by their N-Quads line.

    minutes: as the judgements made them. Empty where none was applied.
    """
    applied = [one for one in outcomes if one.fate is Fate.APPLIED]
    if not applied:
        return ()
    writer = GraphWriter(minutes, links, base)
    graph, root = (
        NamedNode(writer.minter.graph("curation")),
        NamedNode(curation_root(writer.minter, writer.id)),
    )
    nodes = statement_nodes(minutes, writer)
    quads = {Quad(root, TYPE, node(PROV.Collection), graph)}
    for one in applied:
        activity = NamedNode(f"{root.value}/{_key(one.judgement)}")
        quads.add(Quad(root, node(PROV.hadMember), activity, graph))
        statement = None if one.record is None else nodes.get(id(one.record))
        triples = _triples(writer, activity, one.judgement, statement)
        quads.update(Quad(subject, node(predicate), term, graph) for subject, predicate, term in triples)
    return tuple(sorted(quads, key=str))


def _key(judgement: StatementJudgement) -> str:
    """A name that the same judgement always has."""
    text = "\x1f".join(
        (
            judgement.view,
            judgement.judgement,
            judgement.quote,
            judgement.before,
            judgement.after,
            repr(judgement.record),
            judgement.field,
            judgement.value,
            judgement.reviewer,
            judgement.date.isoformat(),
        )
    )
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]


def _triples(
    writer: GraphWriter, activity: NamedNode, judgement: StatementJudgement, statement: NamedNode | None
) -> Iterator[tuple[NamedNode, str, Term]]:
    words, quote = NamedNode(f"{activity.value}/words"), NamedNode(f"{activity.value}/quote")
    reviewer = NamedNode(writer.minter.thing("reviewer", slug(judgement.reviewer)))
    kind = TYPE.value
    yield activity, kind, node(PROV.Activity)
    yield activity, DCT.type, node(JUDGEMENT[judgement.judgement])
    yield activity, DCT.date, day(judgement.date)
    yield activity, DCT.description, danish(_description(judgement))
    yield activity, DC.creator, plain(judgement.reviewer)
    yield activity, PROV.wasAssociatedWith, reviewer
    yield activity, PROV.used, words
    if judgement.note:
        yield activity, SKOS.note, danish(judgement.note)
    if statement is not None and judgement.judgement in LINKS:
        yield activity, LINKS[judgement.judgement], statement
    yield words, kind, node(OA.SpecificResource)
    yield words, OA.hasSource, writer.document
    yield words, OA.hasSelector, quote
    yield quote, kind, node(OA.TextQuoteSelector)
    yield quote, OA.exact, plain(judgement.quote)
    # `OA.prefix` is the prefix of the vocabulary itself
    yield quote, OA["prefix"], plain(judgement.before)
    yield quote, OA.suffix, plain(judgement.after)


def _description(judgement: StatementJudgement) -> str:
    if judgement.judgement is Verdict.CORRECT:
        return f"{judgement.view}: {judgement.field} = {judgement.value}"
    return f"{judgement.view}: {', '.join(f'{column} = {value}' for column, value in judgement.record)}"


def statement_nodes(minutes: Minutes, writer: GraphWriter) -> dict[int, NamedNode]:
    """The identity of each record → its node in the document's graph; a record is known by what it is, not by its values."""
    ranks: Counter[tuple[str, str]] = Counter()
    nodes = {id(minutes.meeting): writer.meeting}
    for view in (*VIEWS, *FURTHER):
        records: Sequence[Record] = getattr(minutes, view) if view != "meeting" else ()
        for record in records:
            known = _own_node(record, minutes, writer)
            if known is not None:
                nodes[id(record)] = known
                continue
            kind, local, sign = _name(view, record)
            ranks[kind, local] += 1
            rank = ranks[kind, local]
            nodes[id(record)] = writer.part(kind, local if rank == 1 else f"{local}{sign}{rank}")
    return nodes


def _name(view: str, record: Record) -> tuple[str, str, str]:
    """Kind, local name, and the sign before the rank of the second of a name."""
    if isinstance(record, Item):
        return "item", record.number, "~"
    assert not isinstance(record, Section)  # it has a node of its own
    kind = EVENTS[record.action][0] if isinstance(record, Appointment) else KINDS[view]
    return kind, str(record.evidence.start), "-"


def _own_node(record: Record, minutes: Minutes, writer: GraphWriter) -> NamedNode | None:
    """The node of what is no statement with a rank: passages, and the words that name someone or something."""
    if isinstance(record, Section):
        return passage_node(writer, record)
    if isinstance(record, Meeting):
        return writer.meeting
    if isinstance(record, Proposal):
        start = record.evidence.start
        around = (one for one in minutes.sections if one.start <= start < one.end)
        section = next(around, None)
        return None if section is None else passage_node(writer, section)
    if not isinstance(record, Organisation | Person | Topic):
        return None
    evidence, suffix = record.evidence, ""
    if isinstance(record, Person) and record.person != writer.full_name(record.person):
        suffix = f"-{slug(record.person)}"
    return writer.part("evidence", f"{evidence.start}-{evidence.end}{suffix}")
