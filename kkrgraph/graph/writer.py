"""The writer of one document's graph: statements of the records, evidence and entities, each written once."""

from __future__ import annotations

from collections import Counter

from pyoxigraph import Literal, NamedNode, Quad

from kkrgraph.graph.terms import TYPE, danish, node
from kkrgraph.model import Evidence, Links, Minutes
from kkrgraph.namespaces import FOAF, KKR, ORG, SKOS, Minter, slug
from kkrgraph.resolve.organisations import preferred, reference_names
from kkrgraph.resolve.roles import role_slug

Value = NamedNode | Literal | str | int
_TERMS = (NamedNode, Literal)


class GraphWriter:
    """Collects the quads of one document's named graph.

    A value that is a string becomes a plain literal, an integer an xsd:integer; None is not written.
    """

    def __init__(self, minutes: Minutes, links: Links, base: str) -> None:
        self.minter = Minter(base)
        self.id = minutes.document.id
        self.document = NamedNode(self.minter.document(self.id))
        self._graph = NamedNode(self.minter.document_graph(self.id))
        self._quads: set[Quad] = set()
        self._ranks: Counter[str] = Counter()
        self._items: dict[str, list[tuple[int, NamedNode]]] = {}
        self._evidence: dict[str, NamedNode] = {}
        self._organisations = dict(links.organisations)
        self._described: set[str] = set()
        self._persons = dict(links.persons)
        self._names = _longest_names(self._persons)
        self.meeting = self._meeting(minutes)

    def quads(self) -> tuple[Quad, ...]:
        """All quads, sorted by their N-Quads line."""
        return tuple(sorted(self._quads, key=str))

    def add(self, subject: NamedNode, predicate: str, value: Value | None) -> None:
        """Write one statement; predicate is the IRI of a term of a closed vocabulary."""
        if value is None:
            return
        term = value if isinstance(value, _TERMS) else Literal(value)
        self._quads.add(Quad(subject, node(predicate), term, self._graph))

    def type(self, subject: NamedNode, *classes: str) -> None:
        for iri in classes:
            self._quads.add(Quad(subject, TYPE, node(iri), self._graph))

    def part(self, kind: str, name: str) -> NamedNode:
        """The node of a part of the document, e.g. `part("passage", "1204")`."""
        return NamedNode(self.minter.part(self.id, kind, name))

    def add_item(self, number: str, start: int) -> NamedNode:
        """A new item; where a number stands twice in a document, the second item is another node."""
        items = self._items.setdefault(number, [])
        subject = self.part("item", f"{number}~{len(items) + 1}" if items else number)
        items.append((start, subject))
        self.type(subject, KKR.AgendaItem)
        self.add(subject, KKR.number, number)
        self.add(subject, KKR.meeting, self.meeting)
        return subject

    def item(self, number: str, start: int) -> NamedNode | None:
        """The item of this number that words at `start` stand under: the last one before them, else the first.

        None for what stands outside all items (number is empty). A number without a heading is an item without title.
        """
        if not number:
            return None
        if number not in self._items:
            return self.add_item(number, start)
        items = self._items[number]
        before = [subject for begin, subject in items if begin <= start]
        return before[-1] if before else items[0][1]

    def statement(self, kind: str, class_: str, evidence: Evidence) -> NamedNode:
        """A new statement with its class and evidence; named after the offset of its words, not after its rank."""
        local = f"{kind}/{evidence.start}"
        self._ranks[local] += 1
        rank = self._ranks[local]
        subject = self.part(kind, str(evidence.start) if rank == 1 else f"{evidence.start}-{rank}")
        self.type(subject, class_)
        self.add(subject, KKR.evidence, self.evidence(evidence))
        return subject

    def evidence(self, evidence: Evidence, suffix: str = "") -> NamedNode:
        """The evidence node; records with the same words share one, unless a suffix sets it apart."""
        local = f"{evidence.start}-{evidence.end}{suffix}"
        known = self._evidence.get(local)
        if known is not None:
            return known
        subject = self._evidence[local] = self.part("evidence", local)
        self.type(subject, KKR.Evidence)
        self.add(subject, KKR.inDocument, self.document)
        self.add(subject, KKR.quote, evidence.quote)
        self.add(subject, KKR.page, evidence.page)
        self.add(subject, KKR.start, evidence.start)
        return subject

    def person(self, subject: NamedNode, name: str) -> None:
        """Write that the statement is about a person, and the spelling where it is not the person's name."""
        self.add(subject, KKR.person, self.person_node(name))
        if name != self.full_name(name):
            self.add(subject, KKR.nameAsWritten, name)

    def mention(self, evidence: Evidence, name: str) -> None:
        """Write that these words name a person; another spelling than the person's name gets its own node."""
        if name == self.full_name(name):
            self.add(self.evidence(evidence), KKR.mentions, self.person_node(name))
            return
        subject = self.evidence(evidence, f"-{slug(name)}")
        self.add(subject, KKR.mentions, self.person_node(name))
        self.add(subject, KKR.nameAsWritten, name)

    def person_node(self, name: str) -> NamedNode:
        """The person of a name that the links hold; class and name are written with it."""
        key = self._persons[name]
        subject = NamedNode(self.minter.person(key))
        if f"person/{key}" not in self._described:
            self._described.add(f"person/{key}")
            self.type(subject, KKR.Person, FOAF.Person)
            self.add(subject, FOAF.name, self._names[key])
        return subject

    def full_name(self, name: str) -> str:
        """The longest name that the document gives to the person of this name."""
        return self._names[self._persons[name]]

    def agent(self, subject: NamedNode, link: str, literal: str, name: str | None) -> None:
        """Write who acts: a link where the name is a person or an organisation, else the name as it stands."""
        if name is None:
            return
        if name in self._persons:
            self.add(subject, link, self.person_node(name))
        elif name in self._organisations:
            self.add(subject, link, self.organisation(name))
        else:
            self.add(subject, literal, danish(name))

    def organisation(self, name: str | None) -> NamedNode | None:
        """The organisation of a name; None where the links hold none.

        Class and label are written with it, but for what the reference graph describes.
        """
        if name is None or name not in self._organisations:
            return None
        key = self._organisations[name]
        subject = NamedNode(self.minter.organization(key))
        if key not in self._described:
            self._described.add(key)
            if key not in reference_names():
                self.type(subject, KKR.Organization, ORG.Organization)
                self.add(subject, SKOS.prefLabel, danish(preferred(name)))
        return subject

    def role(self, subject: NamedNode, role: str) -> None:
        """Write a role's name, and the link to it where the reference data knows it."""
        self.add(subject, KKR.roleName, danish(role))
        key = role_slug(role)
        if key is not None:
            self.add(subject, ORG.role, NamedNode(self.minter.role(key)))

    def _meeting(self, minutes: Minutes) -> NamedNode:
        """The meeting: one of a body on a day; where either is not stated, one of this document alone."""
        record = minutes.meeting
        if record.body is None or record.date is None:
            return self.part("meeting", "unknown")
        return NamedNode(self.minter.meeting(self._organisations[record.body], record.date))


def _longest_names(persons: dict[str, str]) -> dict[str, str]:
    """Slug → the longest of the person's names; of several the first in the alphabet."""
    names: dict[str, str] = {}
    for name in sorted(persons):
        if len(name) > len(names.get(persons[name], "")):
            names[persons[name]] = name
    return names
