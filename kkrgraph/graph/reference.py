"""The reference graph: municipalities, regions, KKR, parties, bodies and roles of the knowledge base, and the code lists."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse

from kkrgraph import reference
from kkrgraph.graph.terms import TYPE, danish, node, partial_date
from kkrgraph.namespaces import (
    ADMS,
    DCT,
    FOAF,
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
from kkrgraph.reference.tables import NATIONAL
from kkrgraph.resolve.organisations import is_known, organisation_slug, parties
from kkrgraph.resolve.roles import known_roles
from kkrgraph.resources import resource

_FOREIGN = re.compile(r"(?P<name>.+) \((?P<language>[a-z]{2})\)")


def reference_quads(base: str) -> tuple[Quad, ...]:
    """All quads of the active knowledge base's graph, sorted by their N-Quads line.

    base: the IRI base of data, without a trailing slash.
    """
    writer = _ReferenceWriter(base)
    for municipality in reference.municipalities():
        writer.municipality(municipality)
    for region in reference.regions():
        writer.region(region)
    for council in reference.councils():
        writer.council(council)
    for party in parties():
        writer.party(party)
    for body in reference.bodies():
        writer.body(body)
    for role in known_roles():
        writer.role(role)
    writer.codes()
    return writer.quads()


def organisation_names(quads: Iterable[Quad]) -> frozenset[str]:
    """The names of the organisations of a reference graph."""
    name = node(SCHEMA.name)
    return frozenset(
        quad.object.value for quad in quads if quad.predicate == name and isinstance(quad.object, Literal)
    )


class _ReferenceWriter:
    def __init__(self, base: str) -> None:
        self.minter = Minter(base)
        self._graph = NamedNode(self.minter.graph("reference"))
        self._quads: set[Quad] = set()
        self._described: set[NamedNode] = set()

    def quads(self) -> tuple[Quad, ...]:
        return tuple(sorted(self._quads, key=str))

    def municipality(self, record: reference.Municipality) -> None:
        """Wikidata is a close match where two sources agree, and only worth a look where there is one."""
        subject = self._organisation(record.name, record.name_en, record.aliases, "municipality")
        self._identifier(subject, "municipality-code", record.code, record.code)
        self._link(subject, ORG.memberOf, record.kkr)
        # both before and after 2027: the regions' own lifetimes tell which of them is meant on a day
        self._link(subject, SCHEMA.containedInPlace, *record.regions)
        if record.nuts3:
            self._add(subject, DCT.spatial, NamedNode(NUTS + record.nuts3))
        predicate = {"two_sources": SKOS.closeMatch, "one_source": RDFS.seeAlso}.get(record.wikidata_status)
        if predicate is not None:
            self._add(subject, predicate, NamedNode(WIKIDATA + record.wikidata))

    def region(self, record: reference.Region) -> None:
        subject = self._organisation(record.name, record.name_en, record.aliases, "region")
        if record.code:
            self._identifier(subject, "region-code", record.code, record.code)
        if record.nuts2:
            self._add(subject, SKOS.closeMatch, NamedNode(NUTS + record.nuts2))
        if record.wikidata:
            self._add(subject, SKOS.exactMatch, NamedNode(WIKIDATA + record.wikidata))
        self._lifetime(subject, record.valid_from, record.valid_to)
        self._link(subject, DCT.isReplacedBy, *record.successors)

    def council(self, record: reference.Kkr) -> None:
        """Names and parent of a KKR are written with the bodies."""
        self._link(self._named(record.name), SCHEMA.areaServed, record.region)

    def party(self, record: reference.Party) -> None:
        subject = self._organisation(record.name, record.name_en, record.aliases, "party")
        # that of a local list means nothing without its municipality
        if record.letter and (record.kind.startswith(NATIONAL) or is_known(record.municipality)):
            self._letter(subject, record)
        if record.wikidata:
            self._add(subject, SKOS.closeMatch, NamedNode(WIKIDATA + record.wikidata))

    def body(self, record: reference.Body) -> None:
        """Regions and parties stand among the bodies too; they are described once."""
        if self._named(record.name) in self._described:
            return
        subject = self._organisation(record.name, record.name_en, record.aliases, record.kind)
        self._link(subject, ORG.subOrganizationOf, record.parent)
        self._lifetime(subject, record.valid_from, record.valid_to)
        self._link(subject, DCT.isReplacedBy, *record.successors)
        if record.homepage:
            self._add(subject, FOAF.homepage, NamedNode(record.homepage))

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
        self._described.add(subject)
        self._types(subject, KKR.Organization, ORG.Organization)
        self._labels(subject, name, name_en, aliases)
        self._add(subject, SCHEMA.name, Literal(name))
        self._add(subject, KKR.kind, node(ORGANIZATION_KIND[kind]))
        return subject

    def _named(self, name: str) -> NamedNode:
        return NamedNode(self.minter.organization(organisation_slug(name)))

    def _link(self, subject: NamedNode, predicate: str, *names: str) -> None:
        """To the organisations of these names; one that nobody knows is left out, as the check of the data says."""
        for name in names:
            if is_known(name):
                self._add(subject, predicate, self._named(name))

    def _identifier(self, subject: NamedNode, scheme: str, value: str, notation: str) -> NamedNode:
        identifier = NamedNode(self.minter.identifier(scheme, value))
        self._types(identifier, ADMS.Identifier)
        self._add(identifier, SKOS.notation, Literal(notation))
        self._add(subject, ADMS.identifier, identifier)
        return identifier

    def _letter(self, subject: NamedNode, record: reference.Party) -> None:
        """A ballot letter with the period in which it means the party: several parties can have had one letter."""
        value = f"{slug(record.letter)}-{organisation_slug(record.name)}"
        letter = self._identifier(subject, "party-letter", value, record.letter)
        self._link(letter, DCT.spatial, record.municipality)
        if record.letter_valid_from:
            self._add(letter, SCHEMA.validFrom, partial_date(record.letter_valid_from))
        if record.letter_valid_to:
            self._add(letter, SCHEMA.validThrough, partial_date(record.letter_valid_to))

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
                self._add(subject, SKOS.altLabel, _alias(other))

    def _types(self, subject: NamedNode, *classes: str) -> None:
        for iri in classes:
            self._quads.add(Quad(subject, TYPE, node(iri), self._graph))

    def _add(self, subject: NamedNode, predicate: str, value: NamedNode | Literal) -> None:
        self._quads.add(Quad(subject, node(predicate), value, self._graph))


def _alias(text: str) -> Literal:
    """A Danish name, or one of another language: `Hadersleben (de)`."""
    foreign = _FOREIGN.fullmatch(text)
    return danish(text) if foreign is None else Literal(foreign["name"], language=foreign["language"])
