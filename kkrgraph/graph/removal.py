"""The removal list in the graph: statements about removed people go, and a mark stands for their names in every text.

One function serves documents that are built and those that are stored already, so that both end as the same graph.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, Triple

from kkrgraph.curation.places import folded
from kkrgraph.curation.redaction import MARK_IN_IRI, Redactor
from kkrgraph.curation.removal import is_home, is_removed, perhaps_named, redactor
from kkrgraph.graph.terms import TYPE
from kkrgraph.model import Removal
from kkrgraph.namespaces import DCT, ELI_DL, FOAF, KKR, ORG, slug
from kkrgraph.resolve.organisations import reference_names

# The links that say whom a statement is about.
_ABOUT = frozenset({KKR.person, ORG.member})
_NAMES = frozenset({KKR.agentName, KKR.addresseeName, KKR.appointedByName, KKR.nominatedByName})
# Things whose IRI can hold the name of somebody else.
_CALLED_AFTER = ("/id/organization", "/id/post", "/id/person", "/id/reviewer")
Node = NamedNode | Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """The removed people of one document: what takes them out of texts, their IRIs, and their names as in IRIs.

    others: IRI of each other person → the beginning of its last step that is the person's own name.
    """

    redactor: Redactor
    iris: frozenset[str]
    slugs: tuple[str, ...]
    others: Mapping[str, str]


def without_people(
    quads: Sequence[Quad], removals: Sequence[Removal], known: frozenset[str] = frozenset()
) -> tuple[Quad, ...]:
    """The statements of a document without removed people, sorted by their N-Quads line; the same where it names none.

    quads: of the document's graph and, with it, those about it in other graphs (judgements).
    known: IRIs of people who are removed wherever they are.
    """
    removals = perhaps_named(removals, (*_texts(quads), *_people(quads)))
    if not removals and not any(_value(quad.object) in known for quad in quads):
        return tuple(quads)
    people = removed_people(quads, removals, known)
    if people is None or not (people.iris or any(people.redactor(text) != text for text in _texts(quads))):
        return tuple(quads)
    kept = _without_statements(quads, people.iris)
    changed = {_changed(quad, people) for quad in kept}
    subjects = {quad.subject for quad in changed if quad is not None}
    document = _document(quads)
    return tuple(
        sorted(
            (quad for quad in changed if quad is not None and not _dangles(quad, subjects, document)), key=str
        )
    )


def removed_iris(quads: Iterable[Quad], removals: Sequence[Removal]) -> frozenset[str]:
    """The IRIs of people who are removed everywhere, in the statements of any documents."""
    names = {folded(one.name) for one in removals if not one.municipality and not one.document}
    return frozenset(
        _value(quad.subject)
        for quad in quads
        if quad.predicate.value == FOAF.name and folded(_value(quad.object)) in names
    )


def is_named_after(document: str, removals: Sequence[Removal]) -> bool:
    """Whether a document's id, which is a part of all its IRIs, holds the name of somebody who is removed."""
    perhaps = perhaps_named(removals, [document]) if removals else ()
    names = frozenset(one.name for one in perhaps if one.document in ("", document))
    return bool(names) and Redactor(names=names)(document) != document


def removed_people(
    quads: Sequence[Quad], removals: Sequence[Removal], known: frozenset[str] = frozenset()
) -> People | None:
    """Who of a document is removed, by all the names they have in it; None for nobody."""
    document = next((_value(one.object) for one in quads if one.predicate.value == DCT.identifier), "")
    called = _called(quads)
    beginnings = {iri: _own_beginning(iri, own) for iri, own in called.items()}
    names: set[str] = set()
    gone = {iri for iri in called if iri in known}
    for removal in removals:
        if removal.document not in ("", document):
            continue
        bearers = {iri for iri, own in called.items() if _bears(iri, own, beginnings[iri], removal.name)}
        own = {iri for iri in bearers if is_home(removal.municipality, _homes(quads, iri))}
        if own or not bearers:
            names.add(removal.name)
        gone |= own
    names |= {name for iri in gone for name in called[iri]}
    if not names:
        return None
    others = (name for iri, own in called.items() if iri not in gone for name in own)
    slugs = tuple(slug(name) for name in sorted(names, key=len, reverse=True) if len(name.split()) > 1)
    return People(
        redactor=redactor(names, others, _quotes(quads, gone)),
        iris=frozenset(gone),
        slugs=slugs,
        others=beginnings,
    )


def _own_beginning(iri: str, names: set[str]) -> str:
    """What a person's IRI begins with in its last step: the longest of the person's names that it does begin with."""
    local = iri.rpartition("/")[2]
    return max((slug(name) for name in names if local.startswith(slug(name))), key=len, default="")


def _bears(iri: str, names: set[str], beginning: str, name: str) -> bool:
    """Whether a person has this name, in the document or, linked with others, in the IRI alone."""
    by_name = folded(name) in {folded(one) for one in names}
    begins = f"{iri.rpartition('/')[2]}-".startswith(f"{slug(name)}-")
    return by_name or (begins and len(beginning) <= len(slug(name)))


def _quotes(quads: Sequence[Quad], people: set[str]) -> Iterator[str]:
    """The words of the statements about people."""
    about = {
        quad.subject for quad in quads if quad.predicate.value in _ABOUT and _value(quad.object) in people
    }
    words = {quad.object for quad in quads if quad.predicate.value == KKR.evidence and quad.subject in about}
    return (
        _value(quad.object) for quad in quads if quad.predicate.value == KKR.quote and quad.subject in words
    )


def _called(quads: Iterable[Quad]) -> dict[str, set[str]]:
    """Person → all names in the document: the full one, and those of statements and words about the person."""
    called: dict[str, set[str]] = {}
    written: dict[str, set[str]] = {}
    links: list[tuple[str, str]] = []
    for quad in quads:
        predicate = quad.predicate.value
        if predicate == FOAF.name:
            called.setdefault(_value(quad.subject), set()).add(_value(quad.object))
        elif predicate == KKR.nameAsWritten:
            written.setdefault(_value(quad.subject), set()).add(_value(quad.object))
        elif predicate in _ABOUT or predicate == KKR.mentions:
            links.append((_value(quad.subject), _value(quad.object)))
    for subject, person in links:
        if person in called:
            called[person] |= written.get(subject, set())
    return called


def _homes(quads: Sequence[Quad], person: str) -> set[str]:
    """The municipalities that the document connects somebody with, by the end of their IRI."""
    about = {
        quad.subject for quad in quads if quad.predicate.value in _ABOUT and _value(quad.object) == person
    }
    return {
        _value(quad.object).rpartition("/")[2]
        for quad in quads
        if quad.predicate.value == KKR.municipality and quad.subject in about
    }


def _without_statements(quads: Sequence[Quad], iris: frozenset[str]) -> list[Quad]:
    votes = {quad.subject for quad in quads if _value(quad.object) == ELI_DL.Participation}
    gone = {
        quad.subject
        for quad in quads
        if _value(quad.object) in iris
        and (quad.predicate.value in _ABOUT or (quad.predicate.value == KKR.agent and quad.subject in votes))
    }
    # Words that name nobody else: of them nothing is left but what others use as their evidence.
    naming = {
        quad.subject for quad in quads if quad.predicate.value == KKR.mentions and _value(quad.object) in iris
    }
    kept = [
        quad
        for quad in quads
        if quad.subject not in gone
        and _value(quad.subject) not in iris
        and _value(quad.object) not in iris
        and not (quad.subject in naming and quad.predicate.value == KKR.nameAsWritten)
    ]
    return _without_unused_words(quads, kept)


def _without_unused_words(quads: Sequence[Quad], kept: list[Quad]) -> list[Quad]:
    words = {quad.subject for quad in quads if quad.predicate == TYPE and _value(quad.object) == KKR.Evidence}
    used = {quad.object for quad in kept} | {
        quad.subject for quad in kept if quad.predicate.value in (KKR.mentions, DCT.subject)
    }
    return [quad for quad in kept if quad.subject not in words or quad.subject in used]


def _changed(quad: Quad, people: People) -> Quad | None:
    """A statement with marks for names; None for one that says nothing but a name."""
    subject, term = quad.subject, quad.object
    if isinstance(term, Literal):
        if quad.predicate.value in _NAMES and is_removed(term.value, people.redactor):
            return None
        text = people.redactor(term.value)
        if text != term.value:
            term = _literal(text, term)
    elif isinstance(term, NamedNode):
        term = _renamed(term, people)
    if isinstance(subject, NamedNode):
        subject = _renamed(subject, people)
    return Quad(subject, quad.predicate, term, quad.graph_name)


def _literal(text: str, like: Literal) -> Literal:
    if like.language is not None:
        return Literal(text, language=like.language)
    return Literal(text, datatype=like.datatype)


def _renamed(node: NamedNode, people: People) -> NamedNode:
    """A thing that is called after somebody gets another IRI; reference data keeps its own.

    Another person's IRI may end with an organisation that is; it begins with the person's own name, which stays.
    """
    head, sign, local = node.value.rpartition("/")
    if not head.endswith(_CALLED_AFTER) or local in reference_names():
        return node
    own = people.others.get(node.value, "")
    rest = f"{local.removeprefix(own)}-" if own else f"-{local}-"
    for name in people.slugs:
        rest = rest.replace(f"-{name}-", f"-{MARK_IN_IRI}-")
    return NamedNode(f"{head}{sign}{own}{rest[:-1] if own else rest[1:-1]}")


def _document(quads: Iterable[Quad]) -> str:
    return next(
        (
            _value(one.subject)
            for one in quads
            if one.predicate == TYPE and _value(one.object) == KKR.Document
        ),
        "\0",
    )


def _dangles(quad: Quad, subjects: set[NamedNode | BlankNode | Triple], document: str) -> bool:
    """Whether a statement leads to a part of the document that is not there any more."""
    term = quad.object
    return isinstance(term, NamedNode) and term.value.startswith(f"{document}/") and term not in subjects


def _value(term: object) -> str:
    return term.value if isinstance(term, NamedNode | Literal) else ""


def _people(quads: Iterable[Quad]) -> Iterator[str]:
    """The IRIs of people, which hold names too."""
    return (_value(quad.subject) for quad in quads if quad.predicate.value == FOAF.name)


def _texts(quads: Iterable[Quad]) -> Iterator[str]:
    """All texts of statements."""
    return (quad.object.value for quad in quads if isinstance(quad.object, Literal))
