"""The reference graph: municipalities, regions, parties, bodies and roles of data/reference, and the code lists."""

from __future__ import annotations

from collections.abc import Iterable

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse

from kkrgraph import reference
from kkrgraph.graph.terms import TYPE, danish, node, partial_date
from kkrgraph.namespaces import (
    ADMS,
    DCT,
    KKR,
    NUTS,
    ORG,
    ORGANIZATION_KIND,
    RDFS,
    ROLE_CATEGORY,
    SCHEMA,
    SKOS,
    WIKIDATA,
    Minter,
    slug,
)
from kkrgraph.resolve.organisations import is_known, organisation_slug, parties
from kkrgraph.resolve.roles import known_roles
from kkrgraph.resources import resource


def reference_quads(base: str) -> tuple[Quad, ...]:
    """All quads of the reference graph, sorted by their N-Quads line.

    base: the IRI base of data, without a trailing slash.
    """
    writer = _ReferenceWriter(base)
    for municipality in reference.municipalities():
        writer.municipality(municipality)
    for region in reference.regions():
        writer.region(region)
    for party in parties():
        writer.party(party)
    for body in reference.bodies():
        writer.body(body)
    for role in known_roles():
        writer.role(role)
    writer.codes()
    return writer.quads()


class _ReferenceWriter:
    def __init__(self, base: str) -> None:
        self.minter = Minter(base)
        self._graph = NamedNode(self.minter.graph("reference"))
        self._quads: set[Quad] = set()
        self._described: set[str] = set()

    def quads(self) -> tuple[Quad, ...]:
        return tuple(sorted(self._quads, key=str))

    def municipality(self, record: reference.Municipality) -> None:
        """Wikidata is a close match where two sources agree, and only worth a look where there is one."""
        subject = self._organisation(record.name, record.name_en, record.aliases, "municipality")
        self._identifier(subject, "municipality-code", record.code)
        self._add(subject, ORG.memberOf, self._named(record.kkr))
        self._add(subject, DCT.spatial, NamedNode(NUTS + record.nuts3))
        predicate = {"two_sources": SKOS.closeMatch, "one_source": RDFS.seeAlso}.get(record.wikidata_status)
        if predicate is not None:
            self._add(subject, predicate, NamedNode(WIKIDATA + record.wikidata))

    def region(self, record: reference.Region) -> None:
        subject = self._organisation(record.name, record.name_en, record.aliases, "region")
        self._described.add(record.name)
        if record.code:
            self._identifier(subject, "region-code", record.code)
        if record.nuts2:
            self._add(subject, SKOS.closeMatch, NamedNode(NUTS + record.nuts2))
        if record.wikidata:
            self._add(subject, SKOS.exactMatch, NamedNode(WIKIDATA + record.wikidata))
        self._lifetime(subject, record.valid_from, record.valid_to)
        if record.successor:
            self._add(subject, DCT.isReplacedBy, self._named(record.successor))

    def party(self, record: reference.Party) -> None:
        """A letter stands for a party in its own period only: several parties can have had one letter."""
        subject = self._organisation(record.name, record.name_en, record.aliases, "party")
        self._described.add(record.name)
        if record.letter:
            self._add(subject, SKOS.notation, Literal(record.letter))
        if record.wikidata:
            self._add(subject, SKOS.closeMatch, NamedNode(WIKIDATA + record.wikidata))

    def body(self, record: reference.Body) -> None:
        """Regions and parties stand among the bodies too; they are described once."""
        if record.name in self._described:
            return
        subject = self._organisation(record.name, record.name_en, record.aliases, record.kind)
        if is_known(record.parent):
            self._add(subject, ORG.subOrganizationOf, self._named(record.parent))
        self._lifetime(subject, record.valid_from, record.valid_to)

    def role(self, record: reference.Role) -> None:
        subject = NamedNode(self.minter.role(slug(record.word)))
        self._types(subject, ORG.Role, SKOS.Concept)
        self._labels(subject, record.word, record.name_en, (record.plural, *record.abbreviations))
        self._add(subject, SKOS.broader, node(ROLE_CATEGORY[record.category]))

    def codes(self) -> None:
        path = resource("ontology", "codes.ttl")
        for triple in parse(path=path, format=RdfFormat.TURTLE):
            self._quads.add(Quad(triple.subject, triple.predicate, triple.object, self._graph))

    def _organisation(self, name: str, name_en: str, aliases: Iterable[str], kind: str) -> NamedNode:
        """Labels, kind, and schema:name: that stands in this graph only, so that a query meets each name once."""
        subject = self._named(name)
        self._types(subject, KKR.Organization, ORG.Organization)
        self._labels(subject, name, name_en, aliases)
        self._add(subject, SCHEMA.name, Literal(name))
        self._add(subject, KKR.kind, node(ORGANIZATION_KIND[kind]))
        return subject

    def _named(self, name: str) -> NamedNode:
        return NamedNode(self.minter.organization(organisation_slug(name)))

    def _identifier(self, subject: NamedNode, scheme: str, code: str) -> None:
        identifier = NamedNode(self.minter.identifier(scheme, code))
        self._types(identifier, ADMS.Identifier)
        self._add(identifier, SKOS.notation, Literal(code))
        self._add(subject, ADMS.identifier, identifier)

    def _lifetime(self, subject: NamedNode, begin: str, end: str) -> None:
        if begin:
            self._add(subject, SCHEMA.foundingDate, partial_date(begin))
        if end:
            self._add(subject, SCHEMA.dissolutionDate, partial_date(end))

    def _labels(self, subject: NamedNode, name: str, name_en: str, others: Iterable[str]) -> None:
        self._add(subject, SKOS.prefLabel, danish(name))
        if name_en:
            self._add(subject, SKOS.prefLabel, Literal(name_en, language="en"))
        for other in others:
            if other and other != name:
                self._add(subject, SKOS.altLabel, danish(other))

    def _types(self, subject: NamedNode, *classes: str) -> None:
        for iri in classes:
            self._quads.add(Quad(subject, TYPE, node(iri), self._graph))

    def _add(self, subject: NamedNode, predicate: str, value: NamedNode | Literal) -> None:
        self._quads.add(Quad(subject, node(predicate), value, self._graph))
