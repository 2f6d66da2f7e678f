"""SHACL reports as text, CSV and Turtle."""

from __future__ import annotations

import csv

import pytest
import rdflib

from kkrgraph.graph.report import Report, Result, Severity
from kkrgraph.namespaces import SH
from kkrgraph.publish.report import COLUMNS, FORMATS

ROOT = "https://example.org/report"
RESULTS = tuple(
    Result(
        severity=severity,
        shape="https://example.org/S",
        focus="https://example.org/x",
        path=path,
        value=value,
        component=f"{SH.iri}InConstraintComponent",
        message='odd, "very"',
    )
    for severity, path, value in (
        (Severity.VIOLATION, "https://example.org/p", "7"),
        (Severity.WARNING, "^<https://example.org/p>", ""),
    )
)
REPORT = Report(results=RESULTS)


def test_text() -> None:
    assert FORMATS["text"](REPORT, ROOT).splitlines() == [
        'violation: odd, "very" at https://example.org/x (7)',
        'warning: odd, "very" at https://example.org/x',
        "1 x violation, 1 x warning",
    ]
    assert FORMATS["text"](Report(), ROOT) == "the store conforms to all shapes\n"


def test_csv() -> None:
    rows = list(csv.DictReader(FORMATS["csv"](REPORT, ROOT).splitlines()))
    assert list(rows[0]) == list(COLUMNS)
    assert (rows[0]["severity"], rows[0]["message"], rows[1]["path"]) == (
        "Violation",
        'odd, "very"',
        "^<https://example.org/p>",
    )


@pytest.mark.parametrize(("report", "conforms"), [(REPORT, False), (Report(), True)])
def test_turtle(report: Report, conforms: bool) -> None:
    graph = rdflib.Graph().parse(data=FORMATS["ttl"](report, ROOT), format="turtle")
    assert graph.value(rdflib.URIRef(ROOT), rdflib.URIRef(SH.conforms)) == rdflib.Literal(conforms)
    assert len(list(graph.objects(rdflib.URIRef(ROOT), rdflib.URIRef(SH.result)))) == len(report.results)
