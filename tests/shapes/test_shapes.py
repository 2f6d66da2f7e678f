"""Every case of tests/shapes/*.ttl in the form of the W3C's SHACL test suite, judged by pySHACL.

A file is a manifest, its data graph and the expected report in one. `NAME-passes.ttl` conforms to shapes/NAME.ttl,
`NAME-fails.ttl` violates each property shape of it. The rules of the field stand in field/, here and there.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from urllib.parse import urlparse
from urllib.request import url2pathname

import pyshacl
import pytest
from rdflib import RDF, RDFS, SH, BNode, Graph, Literal, Namespace, Node, URIRef

from kkrgraph.resources import resource

HERE = Path(__file__).parent
MF = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")
SHT = Namespace("http://www.w3.org/ns/shacl-test#")
CASES = tuple(sorted(HERE.rglob("*.ttl")))
SHAPES = tuple(sorted(resource("shapes").rglob("*.ttl")))
COMPARED = (
    SH.focusNode,
    SH.resultPath,
    SH.value,
    SH.resultSeverity,
    SH.sourceConstraintComponent,
    SH.sourceShape,
)
Results = list[tuple[str, ...]]


@cache
def parsed(path: Path) -> Graph:
    return Graph().parse(path, publicID=path.as_uri())


@cache
def all_shapes() -> Graph:
    graph = Graph()
    for path in SHAPES:
        graph.parse(path)
    return graph


def shown(graph: Graph, node: Node | None) -> str:
    """A term as text; a path that is a blank node by what it is made of, a constraint by its being one."""
    if not isinstance(node, BNode):
        return "" if node is None else node.n3()
    alternatives = graph.value(node, SH.alternativePath)
    return "|".join(shown(graph, part) for part in graph.items(alternatives)) if alternatives else "[]"


def results(graph: Graph, report: Node) -> Results:
    return sorted(
        tuple(shown(graph, graph.value(result, predicate)) for predicate in COMPARED)
        for result in graph.objects(report, SH.result)
    )


def expected(case: Path) -> tuple[bool, Results]:
    graph = parsed(case)
    report = graph.value(None, RDF.type, SH.ValidationReport)
    assert report is not None
    return bool(graph.value(report, SH.conforms)), results(graph, report)


def shapes_of(case: Path) -> Path:
    graph = parsed(case)
    action = graph.value(graph.value(None, RDF.type, SHT.Validate), MF.action)
    shapes = graph.value(action, SHT.shapesGraph)
    return Path(url2pathname(urlparse(str(shapes)).path)).resolve()


def judged(data: Graph, shapes: Graph) -> tuple[bool, Results]:
    conforms, graph, _ = pyshacl.validate(data, shacl_graph=shapes, inference="none")
    assert isinstance(graph, Graph)
    report = graph.value(None, RDF.type, SH.ValidationReport)
    assert report is not None
    return conforms, results(graph, report)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_case_gives_its_report(case: Path) -> None:
    assert judged(parsed(case), parsed(shapes_of(case))) == expected(case)


@pytest.mark.parametrize(
    "case", [case for case in CASES if case.stem.endswith("-passes")], ids=lambda case: case.stem
)
def test_what_passes_one_file_of_shapes_passes_all(case: Path) -> None:
    assert judged(parsed(case), all_shapes()) == (True, [])


def targeted(shape: Node, shapes: Graph, data: Graph) -> bool:
    """Whether the data has a node that the shape is about."""
    return any(any(data.subjects(RDF.type, of)) for of in shapes.objects(shape, SH.targetClass)) or any(
        any(data.subjects(URIRef(str(of)))) for of in shapes.objects(shape, SH.targetSubjectsOf)
    )


@pytest.mark.parametrize("path", SHAPES, ids=lambda path: path.stem)
def test_every_shape_has_a_passing_and_a_failing_case(path: Path) -> None:
    place = HERE / path.parent.relative_to(resource("shapes"))
    passes, fails = parsed(place / f"{path.stem}-passes.ttl"), parsed(place / f"{path.stem}-fails.ttl")
    failed = {row[-1] for row in expected(place / f"{path.stem}-fails.ttl")[1]}
    graph = parsed(path)
    targets = set(graph.subjects(SH.targetClass)) | set(graph.subjects(SH.targetSubjectsOf))
    assert targets
    for target in targets:
        assert targeted(target, graph, passes), target
        assert targeted(target, graph, fails), target
        properties = set(graph.objects(target, SH.property)) or {target}
        assert {shape.n3() for shape in properties} <= failed
        for shape in properties:
            trodden = graph.value(shape, SH.path)
            absent = graph.value(shape, SH.maxCount) == Literal(0)
            assert absent or not isinstance(trodden, URIRef) or any(passes.subjects(trodden)), shape


def test_every_kind_of_statement_must_have_evidence() -> None:
    """`kkr:Statement` is not written out, so each of its subclasses is a target."""
    ontology = parsed(resource("ontology", "kkr.ttl"))
    statement = URIRef("https://w3id.org/kkrgraph/def/Statement")
    kinds = set(ontology.subjects(RDFS.subClassOf, statement))
    shape = URIRef("https://w3id.org/kkrgraph/shape/Statement")
    assert kinds and kinds <= set(all_shapes().objects(shape, SH.targetClass))


def test_every_shape_says_what_is_wrong_in_danish_and_english() -> None:
    graph = all_shapes()
    shapes = {
        *graph.subjects(RDF.type, SH.PropertyShape),
        *graph.subjects(RDF.type, SH.SPARQLConstraint),
        *graph.subjects(SH["or"], None),
    }
    assert len(shapes) > 60
    for shape in shapes:
        messages = graph.objects(shape, SH.message)
        languages = sorted(str(message.language) for message in messages if isinstance(message, Literal))
        assert languages == ["da", "en"], shape


def test_the_severities_are_violation_warning_and_info() -> None:
    severities = set(all_shapes().objects(None, SH.severity))
    assert severities == {SH.Warning, SH.Info}, "a violation is the default and is not written"


def test_the_rules_of_the_field_keep_no_document_out() -> None:
    graph = Graph()
    for path in sorted(resource("shapes", "field").glob("*.ttl")):
        graph.parse(path)
    targeted = set(graph.subjects(SH.targetClass))
    for shape in targeted:
        judges = set(graph.objects(shape, SH.property)) or {shape}
        assert {graph.value(judge, SH.severity) for judge in judges} <= {SH.Warning, SH.Info}, shape
    assert targeted


@pytest.mark.parametrize("name", ["Meeting-date", "Meeting-body", "Nomination-membership", "Vacancy-person"])
def test_what_keeps_a_document_out_is_a_violation(name: str) -> None:
    shape = URIRef(f"https://w3id.org/kkrgraph/shape/{name}")
    assert (shape, RDF.type, SH.PropertyShape) in all_shapes()
    assert all_shapes().value(shape, SH.severity) is None
