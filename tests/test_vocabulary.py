"""The vocabulary: every term used is declared by its vocabulary, ours are all declared, used and explained."""

from __future__ import annotations

import csv
import re
from functools import cache
from pathlib import Path

import pytest
import rdflib
from rdflib import OWL, RDF, RDFS, SKOS, Graph, Literal, URIRef
from rdflib import namespace as namespaces

from kkrgraph.namespaces import CODE_LISTS, DEF, KKR, PREFIXES, VOCABULARIES, Vocabulary
from kkrgraph.resources import resource, root

# Closed namespaces of rdflib, by name: pytest looks into every name of a module, and they warn of each look.
SHIPPED = ("DC", "DCTERMS", "FOAF", "ORG", "OWL", "PROV", "RDF", "RDFS", "SDO", "SH", "SKOS", "VANN", "XSD")
LISTED = {
    "http://www.w3.org/ns/adms#": "adms",
    "http://data.vlaanderen.be/ns/besluit#": "besluit",
    "http://data.europa.eu/eli/eli-draft-legislation-ontology#": "eli-dl",
    "http://data.vlaanderen.be/ns/mandaat#": "mandaat",
    "http://www.w3.org/ns/oa#": "oa",
}
TURTLE = (*sorted(resource("ontology").glob("*.ttl")), *sorted(resource("shapes").rglob("*.ttl")))
QUERIES = (
    *sorted(resource("queries", "views").glob("*.rq")),
    *sorted(resource("queries", "questions").glob("*.rq")),
    *sorted(resource("queries", "derived").glob("*.rq")),
)
OWN_PREFIXES = (DEF, "https://w3id.org/kkrgraph/code/", "https://w3id.org/kkrgraph/shape/")


@cache
def listed(name: str) -> frozenset[str]:
    with resource("data", "reference", "vocabularies", f"{name}.csv").open(encoding="utf-8") as file:
        return frozenset(row["term"] for row in csv.DictReader(file))


@cache
def ontology() -> Graph:
    return Graph().parse(resource("ontology", "kkr.ttl"))


def codes() -> Graph:
    return Graph().parse(resource("ontology", "codes.ttl"))


def is_declared(iri: str) -> bool:
    """Whether the vocabulary of this term declares it. A term of an unknown vocabulary is an error of the test's table."""
    for shipped in SHIPPED:
        vocabulary = getattr(namespaces, shipped)
        if iri.startswith(str(vocabulary)):
            return iri == str(vocabulary) or URIRef(iri) in vocabulary
    for namespace, name in LISTED.items():
        if iri.startswith(namespace):
            return iri[len(namespace) :] in listed(name)
    raise AssertionError(f"{iri}: no such vocabulary is known to this test")


def own(iri: str) -> bool:
    return iri.startswith(OWN_PREFIXES) or iri.rstrip("/") + "/" in OWN_PREFIXES


def terms_of_turtle(path: Path) -> set[str]:
    return {str(term) for triple in Graph().parse(path) for term in triple if isinstance(term, URIRef)}


def terms_of_query(path: Path) -> set[str]:
    text = re.sub(r"(?m)^#.*$", "", path.read_text(encoding="utf-8"))
    prefixes = dict(re.findall(r"PREFIX ([\w-]+): <([^>]+)>", text))
    body = re.sub(r'"[^"]*"', '""', re.sub(r"PREFIX .*", "", text))
    names = set(re.findall(r"(?<![\w?:-])([a-z][\w-]*):(\w+)", body))
    assert {prefix for prefix, _ in names} == set(prefixes), f"{path.name}: prefixes declared and used differ"
    return {prefixes[prefix] + name for prefix, name in names}


@pytest.mark.parametrize("path", TURTLE, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_external_terms_of_ontology_and_shapes_are_declared(path: Path) -> None:
    external = {term for term in terms_of_turtle(path) if not own(term)}
    assert external, "a file that uses no vocabulary is not read rightly"
    assert {term for term in external if not is_declared(term)} == set()


@pytest.mark.parametrize("path", QUERIES, ids=lambda path: path.stem)
def test_terms_of_queries_are_declared(path: Path) -> None:
    terms = terms_of_query(path)
    assert {term for term in terms if not own(term) and not is_declared(term)} == set()
    declared = {str(subject) for graph in (ontology(), codes()) for subject in graph.subjects()}
    assert {term for term in terms if own(term)} <= declared


def test_terms_of_python_are_declared() -> None:
    for vocabulary in VOCABULARIES:
        if not own(vocabulary.iri):
            assert {term for term in vocabulary.terms if not is_declared(vocabulary.iri + term)} == set()


@pytest.mark.parametrize(
    ("iri", "declared"),
    [
        ("http://www.w3.org/ns/org#organization", True),
        ("http://www.w3.org/ns/org#organisation", False),
        ("http://www.w3.org/ns/oa#hasSource", True),
        ("http://www.w3.org/ns/oa#source", False),
        ("http://data.europa.eu/eli/eli-draft-legislation-ontology#occured_at_stage", True),
        ("http://data.europa.eu/eli/eli-draft-legislation-ontology#occurred_at_stage", False),
        ("https://schema.org/roleName", True),
    ],
)
def test_known_traps(iri: str, declared: bool) -> None:
    assert is_declared(iri) is declared


def test_schema_org_is_written_in_one_way() -> None:
    for path in (*TURTLE, *QUERIES, root() / "kkrgraph" / "namespaces.py"):
        assert not path.exists() or "http://schema.org" not in path.read_text(encoding="utf-8")


def test_python_knows_all_of_our_terms_and_no_others() -> None:
    declared = {str(term).removeprefix(DEF) for term in ontology().subjects(RDFS.isDefinedBy)}
    assert declared == KKR.terms


@pytest.mark.parametrize("vocabulary", CODE_LISTS, ids=lambda vocabulary: vocabulary.prefix)
def test_python_knows_all_codes_and_no_others(vocabulary: Vocabulary) -> None:
    graph = codes()
    concepts = {str(concept) for concept in graph.subjects(SKOS.inScheme, URIRef(vocabulary.iri.rstrip("/")))}
    assert {concept.removeprefix(vocabulary.iri) for concept in concepts} == vocabulary.terms


def test_every_term_of_ours_is_used() -> None:
    package = root() / "kkrgraph"
    sources = "\n".join(path.read_text(encoding="utf-8") for path in sorted(package.rglob("*.py")))
    superclasses = {str(term) for term in ontology().objects(None, RDFS.subClassOf)}
    unused = {
        term
        for term in KKR.terms
        if not re.search(rf"\bKKR\.{term}\b", sources) and DEF + term not in superclasses
    }
    assert unused == set()


def test_the_vocabulary_stays_small() -> None:
    graph = ontology()
    classes = set(graph.subjects(RDF.type, OWL.Class))
    properties = set(graph.subjects(RDF.type, OWL.ObjectProperty)) | set(
        graph.subjects(RDF.type, OWL.DatatypeProperty)
    )
    assert 20 <= len(classes) < 26
    assert 40 <= len(properties) < 60
    assert not classes & properties


@pytest.mark.parametrize("term", sorted(KKR.terms))
def test_every_term_is_explained_and_has_a_place_in_a_standard(term: str) -> None:
    graph, subject = ontology(), URIRef(DEF + term)
    for predicate in (RDFS.label, SKOS.definition):
        texts = [text for text in graph.objects(subject, predicate) if isinstance(text, Literal)]
        assert sorted(str(text.language) for text in texts) == ["da", "en"]
        assert all(text.strip() == str(text) and text for text in texts)
    above = RDFS.subClassOf if (subject, RDF.type, OWL.Class) in graph else RDFS.subPropertyOf
    ancestors = set(graph.transitive_objects(subject, above)) - {subject}
    assert any(not own(str(ancestor)) for ancestor in ancestors), (
        "no superclass or superproperty in a standard"
    )


def test_every_code_has_labels_and_a_notation_of_its_own() -> None:
    graph = codes()
    for scheme in graph.subjects(RDF.type, SKOS.ConceptScheme):
        concepts = list(graph.subjects(SKOS.inScheme, scheme))
        for concept in (scheme, *concepts):
            languages = [
                str(label.language)
                for label in graph.objects(concept, SKOS.prefLabel)
                if isinstance(label, Literal)
            ]
            assert sorted(languages) == ["da", "en"], concept
        notations = [
            str(notation) for concept in concepts for notation in graph.objects(concept, SKOS.notation)
        ]
        assert len(notations) == len(set(notations)) == len(concepts)


def test_prefixes_are_those_of_the_files() -> None:
    for path in TURTLE:
        for prefix, namespace in re.findall(r"@prefix ([\w-]+): <([^>]+)>", path.read_text(encoding="utf-8")):
            assert PREFIXES.get(prefix, namespace) == namespace, f"{path.name}: {prefix}"


def test_rdflib_reads_all_of_it() -> None:
    whole = rdflib.Graph()
    for path in TURTLE:
        whole.parse(path)
    assert len(whole) > 1500


@pytest.mark.skipif(not (root() / "docs").is_dir(), reason="the documentation is in a checkout only")
@pytest.mark.parametrize("term", sorted(KKR.terms))
def test_every_term_is_documented_with_its_definition(term: str) -> None:
    text = (root() / "docs" / "vocabulary.md").read_text(encoding="utf-8")
    definitions = ontology().objects(URIRef(DEF + term), SKOS.definition)
    (english,) = [
        str(definition)
        for definition in definitions
        if isinstance(definition, Literal) and definition.language == "en"
    ]
    row = re.search(rf"^\| `kkr:{term}` \|.*$", text, re.MULTILINE)
    assert row is not None
    assert english in row.group(0)


@pytest.mark.skipif(not (root() / "docs").is_dir(), reason="the documentation is in a checkout only")
def test_the_numbers_of_the_documentation_are_those_of_the_vocabulary() -> None:
    graph = ontology()
    classes = len(set(graph.subjects(RDF.type, OWL.Class)))
    text = (root() / "docs" / "vocabulary.md").read_text(encoding="utf-8")
    assert f"; {classes} classes and {len(KKR.terms) - classes} properties, in " in text


@pytest.mark.skipif(not (root() / "docs").is_dir(), reason="the documentation is in a checkout only")
@pytest.mark.parametrize("vocabulary", CODE_LISTS, ids=lambda vocabulary: vocabulary.prefix)
def test_every_code_is_documented(vocabulary: Vocabulary) -> None:
    text = (root() / "docs" / "vocabulary.md").read_text(encoding="utf-8")
    row = re.search(rf"^\| `{vocabulary.prefix}` \|.*$", text, re.MULTILINE)
    assert row is not None
    assert all(f"`{code}`" in row.group(0) for code in vocabulary.terms)
