"""The reference graph: what data/reference holds, as RDF with labels in Danish and English."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from pyoxigraph import Literal, NamedNode, Quad

from kkrgraph.graph.reference import reference_quads
from kkrgraph.namespaces import ADMS, DCT, KKR, ORG, ORGANIZATION_KIND, RDF, RDFS, SCHEMA, SKOS, Minter
from kkrgraph.resolve.roles import known_roles

BASE = "https://example.org/kkr"
MINTER = Minter(BASE)


@pytest.fixture(scope="module")
def quads() -> tuple[Quad, ...]:
    return reference_quads(BASE)


def subjects(quads: tuple[Quad, ...], predicate: str, value: str) -> set[str]:
    return {
        quad.subject.value
        for quad in quads
        if isinstance(quad.subject, NamedNode)
        and quad.predicate.value == predicate
        and isinstance(quad.object, NamedNode | Literal)
        and quad.object.value == value
    }


def objects(quads: tuple[Quad, ...], subject: str, predicate: str) -> Iterator[NamedNode | Literal]:
    for quad in quads:
        if quad.predicate.value == predicate and quad.subject == NamedNode(subject):
            assert isinstance(quad.object, NamedNode | Literal)
            yield quad.object


def values(quads: tuple[Quad, ...], subject: str, predicate: str) -> set[str]:
    return {term.value for term in objects(quads, subject, predicate)}


@pytest.mark.parametrize(
    ("kkr", "count"),
    [
        ("kkr-hovedstaden", 29),
        ("kkr-sjaelland", 17),
        ("kkr-syddanmark", 22),
        ("kkr-midtjylland", 19),
        ("kkr-nordjylland", 11),
    ],
)
def test_the_municipalities_of_each_kkr(kkr: str, count: int, quads: tuple[Quad, ...]) -> None:
    assert len(subjects(quads, ORG.memberOf, MINTER.organization(kkr))) == count


def test_there_are_98_municipalities_each_with_its_code(quads: tuple[Quad, ...]) -> None:
    municipalities = subjects(quads, KKR.kind, ORGANIZATION_KIND.municipality)
    assert len(municipalities) == 98
    assert len({value for one in municipalities for value in values(quads, one, ADMS.identifier)}) == 98


def test_a_municipality(quads: tuple[Quad, ...]) -> None:
    copenhagen = MINTER.organization("koebenhavns-kommune")
    assert values(quads, copenhagen, ADMS.identifier) == {MINTER.identifier("municipality-code", "0101")}
    assert values(quads, MINTER.identifier("municipality-code", "0101"), SKOS.notation) == {"0101"}
    assert values(quads, copenhagen, DCT.spatial) == {"http://data.europa.eu/nuts/code/DK011"}
    assert values(quads, copenhagen, SKOS.closeMatch) == {"http://www.wikidata.org/entity/Q504125"}
    assert "København" in values(quads, copenhagen, SKOS.altLabel)


def test_one_source_is_no_match(quads: tuple[Quad, ...]) -> None:
    frederiksberg = MINTER.organization("frederiksberg-kommune")
    assert values(quads, frederiksberg, RDFS.seeAlso) == {"http://www.wikidata.org/entity/Q2488464"}
    assert values(quads, frederiksberg, SKOS.closeMatch) == set()


def test_a_region_and_its_successor(quads: tuple[Quad, ...]) -> None:
    zealand, east = MINTER.organization("region-sjaelland"), MINTER.organization("region-oestdanmark")
    assert values(quads, zealand, DCT.isReplacedBy) == {east}
    assert values(quads, zealand, SCHEMA.dissolutionDate) == {"2026-12-31"}
    assert values(quads, zealand, SKOS.exactMatch) == {"http://www.wikidata.org/entity/Q26589"}
    assert values(quads, zealand, SKOS.closeMatch) == {"http://data.europa.eu/nuts/code/DK02"}
    assert values(quads, east, ADMS.identifier) == set(), "its code is not known"


def test_a_party_has_its_letter(quads: tuple[Quad, ...]) -> None:
    assert values(quads, MINTER.organization("venstre"), SKOS.notation) == {"V"}
    assert not subjects(quads, SCHEMA.name, "(lokalliste)")


def test_a_role_has_its_category(quads: tuple[Quad, ...]) -> None:
    mayor = MINTER.role("borgmester")
    assert values(quads, mayor, RDF.type) == {ORG.Role, SKOS.Concept}
    assert values(quads, mayor, SKOS.broader) == {"https://w3id.org/kkrgraph/code/role-category/mayor"}
    assert len(subjects(quads, RDF.type, ORG.Role)) == len(known_roles())


def test_everything_has_one_label_in_danish_and_at_most_one_in_english(quads: tuple[Quad, ...]) -> None:
    labels: Counter[tuple[str, str | None]] = Counter()
    for quad in quads:
        if quad.predicate.value == SKOS.prefLabel:
            assert isinstance(quad.object, Literal)
            labels[str(quad.subject), quad.object.language] += 1
    assert set(labels.values()) == {1}
    described = {subject for subject, _ in labels}
    assert {(subject, "da") for subject in described} <= set(labels)
    organisations = {f"<{iri}>" for iri in subjects(quads, RDF.type, KKR.Organization)}
    assert organisations <= described
    assert len(organisations) > 300


def test_every_organisation_linked_to_is_described(quads: tuple[Quad, ...]) -> None:
    described = subjects(quads, RDF.type, KKR.Organization)
    links = (ORG.memberOf, ORG.subOrganizationOf, DCT.isReplacedBy)
    linked = {
        str(quad.object.value)
        for quad in quads
        if quad.predicate.value in links and isinstance(quad.object, NamedNode)
    }
    assert linked <= described


def test_the_code_lists_are_there(quads: tuple[Quad, ...]) -> None:
    approved = "https://w3id.org/kkrgraph/code/act/approved"
    assert values(quads, approved, SKOS.prefLabel) == {"godkendt", "approved"}


def test_one_graph_sorted_and_the_same_each_time(quads: tuple[Quad, ...]) -> None:
    assert {quad.graph_name for quad in quads} == {NamedNode(f"{BASE}/graph/reference")}
    assert list(quads) == sorted(set(quads), key=str)
    assert quads == reference_quads(BASE)


def test_what_may_not_be_linked_is_not(quads: tuple[Quad, ...]) -> None:
    text = "\n".join(str(quad) for quad in quads)
    assert not [
        word for word in ("dataforsyningen", "data.gov.dk", "authority/atu", "sameAs") if word in text
    ]
