"""The persons in the store's documents: what linking compares, and its answer written back.

A document's graph names a person by the slug that its own facts give, unless linking found that two slugs are one person.
The own slug can be computed again from the graph at any time, so nothing else needs to be remembered, and a join that no
longer holds is undone.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial

from pyoxigraph import Literal, NamedNode, Quad

from kkrgraph.graph.store import Store
from kkrgraph.graph.terms import node
from kkrgraph.model import Merge, PeopleLinks, Profile
from kkrgraph.namespaces import DCT, FOAF, KKR, ORG, OWL, OWN_GRAPHS, SKOS, XSD, Minter, slug
from kkrgraph.resolve.identity import own_slug

_OF_STATEMENTS = (
    KKR.status,
    KKR.partyLetter,
    KKR.municipality,
    KKR.body,
    KKR.nameAsWritten,
    KKR.roleName,
    ORG.organization,
)
_OF_PEOPLE = (FOAF.name, KKR.person, ORG.member, KKR.mentions)
_READ = (*_OF_STATEMENTS, *_OF_PEOPLE, DCT.identifier, KKR.documents, KKR.date)
# the people of so many documents are remembered, so that memory does not grow with the number of documents
_REMEMBERED = 200
# subject and object of all statements of a graph with one predicate
_Rows = Callable[[str], Iterable[tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class StoredPerson:
    """A person in a document's graph. slug: of the IRI that stands there now."""

    graph: str
    slug: str
    profile: Profile


@dataclass(slots=True)
class _Facts:
    """What a document's graph says about one person, while it is collected; statements by their IRI."""

    name: str
    spellings: set[str] = field(default_factory=set)
    municipalities: set[str] = field(default_factory=set)
    parties: set[str] = field(default_factory=set)
    offices: set[tuple[str, str]] = field(default_factory=set)
    bodies: set[str] = field(default_factory=set)
    attended: bool = False


class StoredPeople:
    """The persons of all documents of a store, one document after the other.

    Those of the documents stored last are remembered: to read them back costs as much as to link them.
    """

    def __init__(self, store: Store, minter: Minter) -> None:
        self._store, self._own = store, {minter.graph(name) for name in OWN_GRAPHS}
        self._remembered: dict[str, tuple[StoredPerson, ...]] = {}

    def stored(self, graph: str, quads: Iterable[Quad]) -> None:
        """Say that these are now all statements of a document's graph."""
        found: dict[str, list[tuple[str, str]]] = {predicate: [] for predicate in _READ}
        for quad in quads:
            rows = found.get(quad.predicate.value)
            if rows is not None:
                rows.append((quad.subject.value, quad.object.value))  # type: ignore[union-attr]
        self._remembered.pop(graph, None)
        if len(self._remembered) < _REMEMBERED:
            self._remembered[graph] = tuple(_people(graph, found.__getitem__))

    def __iter__(self) -> Iterator[StoredPerson]:
        for graph in self._store.graphs():
            if graph not in self._own:
                yield from self._remembered.get(graph) or people_of(self._store, graph)


def people_of(store: Store, graph: str) -> Iterator[StoredPerson]:
    """The persons of one document's graph, by IRI."""
    return _people(graph, partial(store.values, graph))


def _people(graph: str, rows: _Rows) -> Iterator[StoredPerson]:
    values = {predicate: dict(rows(predicate)) for predicate in _OF_STATEMENTS}
    facts = {person: _Facts(name) for person, name in rows(FOAF.name)}
    document, meeting_body, date = _meeting(rows)
    for statement, person in rows(KKR.person):
        _add_statement(facts[person], statement, values, meeting_body)
    for statement, person in rows(ORG.member):
        _add_position(facts[person], statement, values)
    for words, thing in rows(KKR.mentions):
        if thing in facts:
            _add_spelling(facts[thing], words, values)
    for iri, found in sorted(facts.items()):
        yield StoredPerson(graph, _last(iri), _profile(document, meeting_body, date, found))


def relabelled(quads: Iterable[Quad], minter: Minter, slugs: Mapping[str, str]) -> tuple[Quad, ...]:
    """A document's quads with other slugs for some of its persons; no two of a document get one slug."""
    if not slugs:
        return tuple(quads)
    nodes = {NamedNode(minter.person(old)): NamedNode(minter.person(new)) for old, new in slugs.items()}
    return tuple(
        Quad(
            nodes.get(quad.subject, quad.subject),  # type: ignore[arg-type]
            quad.predicate,
            nodes.get(quad.object, quad.object),  # type: ignore[arg-type]
            quad.graph_name,
        )
        for quad in quads
    )


def kept_slugs(store: Store, graph: str) -> dict[str, str]:
    """Own slug → slug in the store, of the persons of one document that linking gave another slug."""
    if not store.has(graph):
        return {}
    people = ((own_slug(person.profile), person.slug) for person in people_of(store, graph))
    return {own: now for own, now in people if own != now}


def write_links(store: Store, minter: Minter, links: PeopleLinks, moved: Iterable[StoredPerson]) -> bool:
    """Give the persons of all documents their slugs; False where they had them already.

    moved: the stored persons whose slug is not their own.
    """
    changes: dict[str, dict[str, str]] = {}
    graphs: dict[str, dict[str, str]] = {}
    for person in moved:
        own = own_slug(person.profile)
        graphs.setdefault(person.profile.document, {})[own] = person.slug
        if (person.profile.document, own) not in links.slugs:
            changes.setdefault(person.graph, {})[person.slug] = own
    for (document, own), canonical in links.slugs.items():
        now = graphs.get(document, {}).get(own, own)
        if now != canonical:
            changes.setdefault(minter.document_graph(document), {})[now] = canonical
    for graph, slugs in changes.items():
        store.replace(graph, relabelled(store.quads(graph), minter, slugs))
    return bool(changes)


def tombstones(merges: Iterable[Merge], minter: Minter) -> Iterator[Quad]:
    """What remains of the slugs that gave way: deprecated, replaced by whom, and why; in the graph `derived`."""
    graph = NamedNode(minter.graph("derived"))
    true = Literal("true", datatype=node(XSD.boolean))
    for merge in merges:
        subject = NamedNode(minter.person(merge.slug))
        yield Quad(subject, node(OWL.deprecated), true, graph)
        yield Quad(subject, node(DCT.isReplacedBy), NamedNode(minter.person(merge.canonical)), graph)
        for reason in merge.reasons:
            yield Quad(subject, node(SKOS.note), Literal(reason, language="en"), graph)


def _meeting(rows: _Rows) -> tuple[str, str | None, datetime.date | None]:
    """The document's id, and the body and the day of its meeting."""
    document = next(value for _, value in rows(DCT.identifier))
    meeting = next(value for _, value in rows(KKR.documents))
    body = dict(rows(KKR.body)).get(meeting)
    date = dict(rows(KKR.date)).get(meeting)
    return (
        document,
        None if body is None else _last(body),
        None if date is None else datetime.date.fromisoformat(date),
    )


def _add_statement(
    facts: _Facts, statement: str, values: dict[str, dict[str, str]], body: str | None
) -> None:
    """Who is on the list of those present or absent acts in the body that meets; an event gives a seat in its body."""
    _add_spelling(facts, statement, values)
    if statement in values[KKR.municipality]:
        facts.municipalities.add(_last(values[KKR.municipality][statement]))
    if statement in values[KKR.partyLetter]:
        facts.parties.add(values[KKR.partyLetter][statement])
    if statement in values[KKR.body]:
        facts.bodies.add(_last(values[KKR.body][statement]))
    if statement in values[KKR.status]:
        facts.attended = True
        facts.bodies |= set() if body is None else {body}


def _add_position(facts: _Facts, statement: str, values: dict[str, dict[str, str]]) -> None:
    _add_spelling(facts, statement, values)
    if statement in values[ORG.organization]:
        organisation = _last(values[ORG.organization][statement])
        facts.offices.add((slug(values[KKR.roleName][statement]), organisation))
        facts.bodies.add(organisation)


def _add_spelling(facts: _Facts, statement: str, values: dict[str, dict[str, str]]) -> None:
    if statement in values[KKR.nameAsWritten]:
        facts.spellings.add(values[KKR.nameAsWritten][statement])


def _profile(document: str, body: str | None, date: datetime.date | None, facts: _Facts) -> Profile:
    return Profile(
        document=document,
        names=(facts.name, *sorted(facts.spellings - {facts.name})),
        date=date,
        meeting_body=body,
        municipalities=frozenset(facts.municipalities),
        parties=frozenset(facts.parties),
        offices=frozenset(facts.offices),
        bodies=frozenset(facts.bodies),
        attended=facts.attended,
    )


def _last(iri: str) -> str:
    return iri.rpartition("/")[2]
