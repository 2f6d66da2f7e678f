"""The reference graph: what data/reference holds, as RDF with labels in Danish and English."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad

from kkrgraph.graph.export import union
from kkrgraph.graph.reference import organisation_names, reference_quads
from kkrgraph.graph.report import Report
from kkrgraph.graph.shapes import project_shapes
from kkrgraph.namespaces import (
    ADMS,
    DCT,
    FOAF,
    KKR,
    ORG,
    ORGANIZATION_KIND,
    RDF,
    RDFS,
    SCHEMA,
    SKOS,
    Minter,
)
from kkrgraph.reference import load, using
from kkrgraph.resolve.roles import known_roles
from kkrgraph.validate import Engine, run_engine

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


@pytest.mark.parametrize(
    ("municipality", "regions"),
    [
        ("greve-kommune", {"region-sjaelland", "region-oestdanmark"}),
        ("herning-kommune", {"region-midtjylland"}),
    ],
)
def test_the_region_of_a_municipality_before_and_after_2027(
    municipality: str, regions: set[str], quads: tuple[Quad, ...]
) -> None:
    found = values(quads, MINTER.organization(municipality), SCHEMA.containedInPlace)
    assert found == {MINTER.organization(region) for region in regions}


def test_the_municipalities_of_oestdanmark(quads: tuple[Quad, ...]) -> None:
    assert len(subjects(quads, SCHEMA.containedInPlace, MINTER.organization("region-oestdanmark"))) == 46


def test_a_kkr(quads: tuple[Quad, ...]) -> None:
    council = MINTER.organization("kkr-nordjylland")
    assert values(quads, council, SCHEMA.areaServed) == {MINTER.organization("region-nordjylland")}
    assert values(quads, council, ORG.subOrganizationOf) == {MINTER.organization("kl")}
    assert values(quads, council, FOAF.homepage) == {"https://www.kl.dk/politik/kkr/kkr-nordjylland"}
    assert "Kommunekontaktrådet i Nordjylland" in values(quads, council, SKOS.altLabel)


def test_eight_councils_and_the_five_that_replaced_them(quads: tuple[Quad, ...]) -> None:
    five = subjects(quads, SCHEMA.foundingDate, "2025") - {MINTER.organization("arbejdsmarkedsraadet")}
    assert len(five) == 5
    eight = subjects(quads, ORG.subOrganizationOf, MINTER.organization("regionale-arbejdsmarkedsraad"))
    assert len(eight) == 8
    replaced = [values(quads, council, DCT.isReplacedBy) for council in eight]
    assert {len(successors) for successors in replaced} == {1}
    assert set.union(*replaced) == five
    assert {*values(quads, MINTER.organization("rar-fyn"), DCT.isReplacedBy)} == {
        MINTER.organization("det-regionale-beskaeftigelsesraad-syddanmark")
    }


def test_a_party_has_its_letter(quads: tuple[Quad, ...]) -> None:
    """As an identifier with a period: a party without the period would have the letter for ever."""
    liberals = MINTER.organization("venstre")
    assert values(quads, liberals, SKOS.notation) == set()
    letter = MINTER.identifier("party-letter", "v-venstre")
    assert values(quads, liberals, ADMS.identifier) == {letter}
    assert values(quads, letter, SKOS.notation) == {"V"}
    assert not subjects(quads, SCHEMA.name, "(lokalliste)")


def test_one_letter_of_several_parties_each_in_its_period(quads: tuple[Quad, ...]) -> None:
    letters = subjects(quads, SKOS.notation, "D")
    assert letters == {
        MINTER.identifier("party-letter", f"d-{party}")
        for party in ("centrum-demokraterne", "nye-borgerlige")
    }
    periods = [
        (values(quads, letter, SCHEMA.validFrom), values(quads, letter, SCHEMA.validThrough))
        for letter in sorted(letters)
    ]
    assert periods == [(set(), {"2008"}), ({"2016"}, set())]


def test_an_alias_of_another_language_says_so(quads: tuple[Quad, ...]) -> None:
    labels = objects(quads, MINTER.organization("haderslev-kommune"), SKOS.altLabel)
    assert {(label.value, label.language) for label in labels if isinstance(label, Literal)} == {
        ("Haderslev", "da"),
        ("Hadersleben", "de"),
    }


def test_the_names_of_its_organisations(quads: tuple[Quad, ...]) -> None:
    names = organisation_names(quads)
    assert {"Herning Kommune", "KKR Sjælland", "Venstre", "Movia"} <= names
    assert len(names) == len(subjects(quads, RDF.type, KKR.Organization))


@pytest.mark.parametrize("engine", Engine)
def test_the_graph_conforms_to_all_shapes(engine: Engine, quads: tuple[Quad, ...]) -> None:
    assert run_engine(union(quads), project_shapes(), engine) == Report()


OWN = {
    "organisations": "name,name_en,kind,parent,website,valid_from,valid_to,successor\n"
    "Tanglauget,Seaweed Guild,association,KL,https://tang.example.org,2020,2024-05,Vejlauget | Brolauget\n"
    "Vejlauget,,association,,,,,\nregion sjælland,,region,,,,,\n",
    "parties": "letter,name,kind,municipality\nL,Vejlisten,local,Greve Kommune\nL,Brolisten,local,\n",
}


@pytest.fixture
def own(tmp_path: Path) -> tuple[Quad, ...]:
    for name, text in OWN.items():
        (tmp_path / f"{name}.csv").write_text(text, encoding="utf-8")
    with using(load(tmp_path)):
        return reference_quads(BASE)


def test_a_row_that_was_added(own: tuple[Quad, ...], quads: tuple[Quad, ...]) -> None:
    guild = MINTER.organization("tanglauget")
    assert values(own, guild, SKOS.prefLabel) == {"Tanglauget", "Seaweed Guild"}
    assert values(own, guild, FOAF.homepage) == {"https://tang.example.org"}
    assert values(own, guild, SCHEMA.dissolutionDate) == {"2024-05"}
    assert values(own, guild, ORG.subOrganizationOf) == {MINTER.organization("kl")}
    assert values(own, guild, DCT.isReplacedBy) == {MINTER.organization("vejlauget")}, "no Brolauget is known"
    assert set(quads) <= set(own)
    assert run_engine(union(own), project_shapes(), Engine.FAST) == Report()


def test_the_letter_of_a_local_list_is_that_of_its_municipality(own: tuple[Quad, ...]) -> None:
    assert subjects(own, SKOS.notation, "L") == {MINTER.identifier("party-letter", "l-vejlisten")}
    letter = MINTER.identifier("party-letter", "l-vejlisten")
    assert values(own, letter, DCT.spatial) == {MINTER.organization("greve-kommune")}


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
    links = (
        ORG.memberOf,
        ORG.subOrganizationOf,
        DCT.isReplacedBy,
        SCHEMA.containedInPlace,
        SCHEMA.areaServed,
    )
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


def test_every_organisation_and_role_has_a_danish_and_an_english_label(quads: tuple[Quad, ...]) -> None:
    labels: dict[str, list[str]] = {}
    for quad in quads:
        if quad.predicate.value == SKOS.prefLabel and isinstance(quad.object, Literal):
            labels.setdefault(str(quad.subject), []).append(quad.object.language or "")
    named = {
        str(NamedNode(one))
        for kind in (ORG.Organization, ORG.Role)
        for one in subjects(quads, RDF.type, kind)
    }
    assert len(named) > 400
    assert {one: sorted(labels[one]) for one in named if sorted(labels[one]) != ["da", "en"]} == {}
