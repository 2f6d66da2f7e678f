"""SHACL reports as records: order, the shape's own words, and RDF."""

from __future__ import annotations

import pyoxigraph as ox

from kkrgraph.graph.report import Report, Result, Severity, make_result, report_quads
from kkrgraph.graph.shapes import Shapes
from kkrgraph.namespaces import SH

SHAPES = Shapes(
    f"""\
<e:P> <{SH.iri}path> <e:p> .
<e:P> <{SH.iri}message> "mangler"@da .
<e:P> <{SH.iri}message> "missing {{?value}}"@en .
<e:S> <{SH.iri}sparql> _:c .
_:c <{SH.iri}message> "{{?value}} to gange"@da .
"""
)


def result(severity: Severity, focus: str = "e:x") -> Result:
    return Result(
        severity=severity,
        shape="e:P",
        focus=focus,
        path="e:p",
        value="v",
        component=f"{SH.iri}X",
        message="m",
    )


def test_the_most_severe_sort_first() -> None:
    results = [
        result(Severity.INFO),
        result(Severity.VIOLATION, "e:z"),
        result(Severity.WARNING),
        result(Severity(0)),
    ]
    assert [(one.severity.name, one.focus) for one in sorted(results)] == [
        ("VIOLATION", "e:x"),
        ("VIOLATION", "e:z"),
        ("WARNING", "e:x"),
        ("INFO", "e:x"),
    ]


def test_warnings_are_no_violations_but_do_not_conform() -> None:
    report = Report(results=(result(Severity.VIOLATION), result(Severity.WARNING), result(Severity.INFO)))
    assert len(report.violations) == 1
    assert len(report.warnings) == 2
    assert [report.count(severity) for severity in Severity] == [1, 1, 1]
    assert not report.conforms
    assert Report().conforms


def test_a_result_speaks_in_the_shape_s_words() -> None:
    found = {
        "focusNode": "<e:x>",
        "sourceShape": "<e:P>",
        "sourceConstraintComponent": f"<{SH.iri}InConstraintComponent>",
        "resultSeverity": f"<{SH.iri}Warning>",
        "value": '"7 \\"x\\""@da',
    }
    made = make_result(found, SHAPES)
    assert (made.severity, made.path, made.value, made.message) == (
        Severity.WARNING,
        "e:p",
        '7 "x"',
        'missing 7 "x"',
    )
    assert made.message_da == "mangler"
    made = make_result({**found, "sourceShape": "<e:S>", "resultPath": "<e:a>"}, SHAPES)
    assert (made.path, made.message) == ("e:a", '7 "x" to gange')
    assert made.message_da == made.message
    made = make_result({**found, "sourceShape": "_:b", "value": "_:c"}, SHAPES)
    assert (made.shape, made.path, made.value, made.message) == ("", "", "", "In")


def test_as_rdf() -> None:
    quads = report_quads([result(Severity.WARNING), result(Severity.INFO)], "e:root", "e:graph")
    assert len(quads) == len(set(quads))
    assert {quad.graph_name for quad in quads} == {ox.NamedNode("e:graph")}
    assert not any(isinstance(term, ox.BlankNode) for quad in quads for term in quad.triple)
    severities = {quad.object for quad in quads if quad.predicate.value == SH.resultSeverity}
    assert severities == {ox.NamedNode(SH.Warning), ox.NamedNode(SH.Info)}
