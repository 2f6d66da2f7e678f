"""The gate: both engines say the same, and a document is judged with what it needs of the reference graph."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pyshacl
import pytest
import rdflib

from kkrgraph import validate as validate_module
from kkrgraph.errors import UsageError
from kkrgraph.graph.export import export_file
from kkrgraph.graph.report import Report, Severity
from kkrgraph.graph.shapes import Shapes, _ntriples, project_shapes
from kkrgraph.graph.store import Quad, Store
from kkrgraph.namespaces import KKR, RDF, SH, Minter
from kkrgraph.settings import DEFAULT_BASE
from kkrgraph.validate import (
    Engine,
    Gate,
    ReferenceIndex,
    checked_engine,
    default_engine,
    run_engine,
    validate,
)

# One shape for each kind of constraint that the project's shapes use or may come to use.
SHAPES = """
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix ex: <https://example.org/> .
ex:declarations sh:declare [ sh:prefix "ex" ; sh:namespace "https://example.org/"^^xsd:anyURI ] .
ex:Stated sh:targetClass ex:Statement ; sh:property ex:StatedEvidence .
ex:StatedEvidence sh:path ex:evidence ; sh:minCount 1 ; sh:class ex:Evidence ; sh:message "uden belæg"@da, "no evidence"@en .
ex:Quoted sh:targetClass ex:Evidence ; sh:property ex:QuotedText, ex:QuotedPage, ex:QuotedIn .
ex:QuotedText sh:path ex:quote ; sh:minCount 1 ; sh:maxCount 1 ; sh:maxLength 10 ; sh:datatype xsd:string .
ex:QuotedPage sh:path ex:page ; sh:datatype xsd:integer ; sh:minInclusive 1 .
ex:QuotedIn sh:path ex:document ; sh:maxCount 1 ; sh:nodeKind sh:IRI ; sh:class ex:Document .
ex:Act sh:targetClass ex:Act ; sh:property ex:ActCode, ex:ActOf .
ex:ActCode sh:path ex:act ; sh:minCount 1 ; sh:in ( ex:approved ex:noted ) .
ex:ActOf sh:path [ sh:alternativePath ( ex:decision ex:item ) ] ; sh:minCount 1 ; sh:maxCount 1 .
ex:Vacancy sh:targetClass ex:Vacancy ; sh:not ex:HasPerson .
ex:HasPerson sh:property [ sh:path ex:person ; sh:minCount 1 ] .
ex:Agent sh:targetClass ex:Nomination ;
    sh:xone ( [ sh:property [ sh:path ex:person ; sh:minCount 1 ] ] [ sh:property [ sh:path ex:name ; sh:minCount 1 ] ] ) .
ex:Term sh:targetClass ex:Term ; sh:property [ sh:path ex:start ; sh:lessThanOrEquals ex:end ] .
ex:Label sh:targetSubjectsOf ex:label ; sh:property ex:LabelText .
ex:LabelText sh:path ex:label ; sh:uniqueLang true ; sh:languageIn ( "da" "en" ) ; sh:pattern "^[^ ]" ; sh:severity sh:Warning .
ex:Document sh:targetClass ex:Document ; sh:property ex:DocumentMeeting .
ex:DocumentMeeting sh:path [ sh:inversePath ex:documents ] ;
    sh:qualifiedValueShape [ sh:class ex:Meeting ] ; sh:qualifiedMinCount 1 ; sh:severity sh:Info .
ex:Item sh:targetClass ex:Item ; sh:sparql [ sh:message "number {?value} twice" ; sh:prefixes ex:declarations ;
    sh:select "SELECT $this ?value WHERE { $this ex:number ?value . ?o ex:number ?value FILTER(?o != $this) }" ] .
ex:Closed sh:targetClass ex:Closed ; sh:closed true ; sh:ignoredProperties ( rdf:type ) .
"""

CONFORMING = """
ex:s a ex:Statement ; ex:evidence ex:e . ex:e a ex:Evidence ; ex:quote "godkendt" ; ex:page 2 ; ex:document ex:d .
ex:d a ex:Document . ex:m a ex:Meeting ; ex:documents ex:d . ex:a a ex:Act ; ex:act ex:noted ; ex:item ex:i .
ex:v a ex:Vacancy . ex:n a ex:Nomination ; ex:person ex:p . ex:o ex:label "Råd"@da, "Council"@en .
ex:t a ex:Term ; ex:start "2025-01-01"^^xsd:date ; ex:end "2026-01-01"^^xsd:date .
ex:i a ex:Item ; ex:number "1.1" . ex:j a ex:Item ; ex:number "1.2" . ex:c a ex:Closed .
"""

FAULTS = """
ex:s a ex:Statement . ex:s2 a ex:Statement ; ex:evidence ex:d .
ex:e a ex:Evidence ; ex:quote "much too long", "b" ; ex:page 0, "two" ; ex:document "d" .
ex:e2 a ex:Evidence ; ex:quote "da"@da ; ex:page "three"^^xsd:integer .
ex:d a ex:Document . ex:a a ex:Act ; ex:act ex:other ; ex:item ex:i ; ex:decision ex:i . ex:a2 a ex:Act .
ex:v a ex:Vacancy ; ex:person ex:p . ex:n a ex:Nomination . ex:n2 a ex:Nomination ; ex:person ex:p ; ex:name "x" .
ex:o ex:label "Råd"@da, "Nævn"@da, " x"@en, "Rat"@de .
ex:t a ex:Term ; ex:start "2026-01-01"^^xsd:date ; ex:end "2025-01-01"^^xsd:date .
ex:t2 a ex:Term ; ex:start "2026"^^xsd:gYear ; ex:end "2025-01-01"^^xsd:date .
ex:i a ex:Item ; ex:number "1.1" . ex:j a ex:Item ; ex:number "1.1" . ex:c a ex:Closed ; ex:other 1 .
"""
# Every item of an agenda violates this one.
NO_ITEMS = f"""\
<{KKR.item}> <{SH.iri}targetClass> <{KKR.AgendaItem}> .
<{KKR.item}> <{SH.iri}nodeKind> <{SH.iri}Literal> .
"""
# pySHACL 0.40 warns of rdflib's own deprecations, thousands of times.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")
PREFIXES = "@prefix ex: <https://example.org/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n"


@pytest.fixture(scope="module")
def shapes(tmp_path_factory: pytest.TempPathFactory) -> Shapes:
    path = tmp_path_factory.mktemp("shapes") / "test.ttl"
    path.write_text(SHAPES, encoding="utf-8")
    return Shapes(_ntriples(path))


def quads(turtle: str) -> tuple[Quad, ...]:
    graph = ox.NamedNode("https://example.org/graph/d")
    return tuple(
        Quad(quad.subject, quad.predicate, quad.object, graph)
        for quad in ox.parse(PREFIXES + turtle, ox.RdfFormat.TURTLE)
    )


def text(turtle: str) -> str:
    return "".join(f"{quad.triple} .\n" for quad in quads(turtle))


@pytest.mark.parametrize("engine", Engine)
def test_what_conforms_passes(shapes: Shapes, engine: Engine) -> None:
    assert run_engine(text(CONFORMING), shapes, engine) == Report()


@pytest.mark.filterwarnings("ignore")
def test_the_fast_engine_says_what_pyshacl_says(shapes: Shapes) -> None:
    reference = run_engine(text(FAULTS), shapes, Engine.PYSHACL)
    assert len(reference.results) == 27
    assert len({result.component for result in reference.results}) == 17
    assert run_engine(text(FAULTS), shapes, Engine.FAST) == reference


@pytest.mark.parametrize(
    "case", sorted((Path(__file__).parent / "shapes").rglob("*.ttl")), ids=lambda case: case.stem
)
def test_the_fast_engine_says_what_pyshacl_says_on_every_case(case: Path) -> None:
    data = _ntriples(case)
    reference = run_engine(data, project_shapes(), Engine.PYSHACL)
    assert bool(reference.violations or reference.warnings) is case.stem.endswith("-fails")
    assert run_engine(data, project_shapes(), Engine.FAST) == reference


@pytest.mark.parametrize("engine", Engine)
def test_results_say_what_where_and_how_bad(shapes: Shapes, engine: Engine) -> None:
    report = run_engine(
        text("ex:s a ex:Statement . ex:o ex:label 'Rat'@de . ex:d a ex:Document ."), shapes, engine
    )
    first, *others = report.results
    assert (first.focus, first.path, first.message) == (
        "https://example.org/s",
        "https://example.org/evidence",
        "no evidence",
    )
    assert [result.severity for result in others] == [Severity.WARNING, Severity.INFO]
    assert others[0].value == "Rat"
    assert others[1].path == "^<https://example.org/documents>"


@pytest.mark.parametrize("engine", Engine)
def test_a_document_is_judged_with_what_it_needs_of_the_reference(shapes: Shapes, engine: Engine) -> None:
    document = quads("ex:s a ex:Statement ; ex:evidence ex:e .")
    reference = quads(
        "ex:e a ex:Evidence ; ex:quote 'a' ; ex:document ex:d . ex:d a ex:Document . ex:x a ex:Statement ."
    )
    alone = Gate(engine=engine, shapes=shapes)(document)
    assert [result.component.rpartition("#")[2] for result in alone.results] == ["ClassConstraintComponent"]
    together = Gate(reference, engine=engine, shapes=shapes)(document)
    assert [result.severity for result in together.results] == [Severity.INFO]


def test_the_reference_is_followed_and_no_further() -> None:
    reference = ReferenceIndex(quads("ex:a ex:p ex:b . ex:b ex:p ex:a . ex:b ex:p 'x' . ex:z ex:p ex:a ."))
    needed = {str(quad.subject) for quad in reference.needed(quads("ex:d ex:q ex:a ."))}
    assert needed == {"<https://example.org/a>", "<https://example.org/b>"}


def test_the_default_is_the_fast_engine_in_the_known_version(monkeypatch: pytest.MonkeyPatch) -> None:
    assert default_engine() is Engine.FAST
    monkeypatch.setattr(validate_module, "_fast_version", lambda: "9.9.9")
    assert default_engine() is Engine.PYSHACL
    assert checked_engine(None) is Engine.PYSHACL
    with pytest.raises(UsageError, match=r"installed is 9\.9\.9") as caught:
        checked_engine(Engine.FAST)
    assert "--shacl pyshacl" in caught.value.hint


@pytest.mark.parametrize("engine", Engine)
def test_the_verdict_on_a_store_is_pyshacl_s_on_its_export(
    built: Path, tmp_path: Path, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    demanding = Shapes(project_shapes().ntriples + NO_ITEMS)
    monkeypatch.setattr(validate_module, "project_shapes", lambda: demanding)
    with Store.read_only(built) as store:
        report = validate(store, DEFAULT_BASE, engine=engine)
        export_file(store, "turtle", tmp_path / "export.ttl")
    (tmp_path / "shapes.nt").write_text(demanding.ntriples, encoding="utf-8")
    conforms, graph, _ = pyshacl.validate(
        str(tmp_path / "export.ttl"), shacl_graph=str(tmp_path / "shapes.nt")
    )
    focus = sorted(str(node) for node in graph.objects(None, rdflib.URIRef(SH.focusNode)))
    assert not conforms
    assert sorted(result.focus for result in report.results) == focus
    assert len(focus) == 4


def test_earlier_reports_are_no_data(tmp_path: Path) -> None:
    meta = ox.NamedNode(Minter(DEFAULT_BASE).graph("meta"))
    statement = Quad(meta, ox.NamedNode(RDF.type), ox.NamedNode(KKR.AgendaItem), meta)
    for graph, conforms in ((meta.value, True), (meta.value + "2", False)):
        with Store.open(tmp_path / str(conforms)) as store:
            quad = Quad(statement.subject, statement.predicate, statement.object, ox.NamedNode(graph))
            store.replace(graph, [quad])
            assert validate(store, DEFAULT_BASE).conforms is conforms
