"""SHACL reports as text, CSV and Turtle."""

from __future__ import annotations

import csv
from dataclasses import replace

import pytest
import rdflib

from kkrgraph.graph.places import Place
from kkrgraph.graph.report import Report, Result, Severity
from kkrgraph.namespaces import SH
from kkrgraph.publish.report import COLUMNS, FORMATS, PLACE, as_lines

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
        message_da="sær, »meget«",
    )
    for severity, path, value in (
        (Severity.VIOLATION, "https://example.org/p", "7"),
        (Severity.WARNING, "^<https://example.org/p>", ""),
    )
)
REPORT = Report(results=RESULTS)
PLACES = {"https://example.org/x": (Place(document="a", page=2, item="3.1", quote="Bo Ask, som er ny"),)}


def test_text() -> None:
    assert FORMATS["text"](REPORT, ROOT, PLACES).splitlines() == [
        'violation: odd, "very" at https://example.org/x (7)',
        '  in a, item 3.1, page 2: "Bo Ask, som er ny"',
        'warning: odd, "very" at https://example.org/x',
        '  in a, item 3.1, page 2: "Bo Ask, som er ny"',
        "1 x violation, 1 x warning",
    ]
    assert FORMATS["text"](Report(), ROOT, {}) == "the store conforms to all shapes\n"


def test_a_focus_node_that_is_its_own_value_is_named_once() -> None:
    (line,) = as_lines(replace(RESULTS[0], value=RESULTS[0].focus), {})
    assert line == 'violation: odd, "very" at https://example.org/x'


def test_csv() -> None:
    rows = list(csv.DictReader(FORMATS["csv"](REPORT, ROOT, PLACES).splitlines()))
    assert list(rows[0]) == [*COLUMNS, *PLACE]
    assert [rows[0][column] for column in ("message_da", *PLACE)] == [
        *("sær, »meget«", "a", "3.1", "2", "Bo Ask, som er ny")
    ]
    nowhere = list(csv.DictReader(FORMATS["csv"](REPORT, ROOT, {}).splitlines()))
    assert [nowhere[0][column] for column in PLACE] == ["", "", "", ""]
    assert (rows[0]["severity"], rows[0]["message"], rows[1]["path"]) == (
        "Violation",
        'odd, "very"',
        "^<https://example.org/p>",
    )


@pytest.mark.parametrize(("report", "conforms"), [(REPORT, False), (Report(), True)])
def test_turtle(report: Report, conforms: bool) -> None:
    graph = rdflib.Graph().parse(data=FORMATS["ttl"](report, ROOT, {}), format="turtle")
    assert graph.value(rdflib.URIRef(ROOT), rdflib.URIRef(SH.conforms)) == rdflib.Literal(conforms)
    assert len(list(graph.objects(rdflib.URIRef(ROOT), rdflib.URIRef(SH.result)))) == len(report.results)


def test_turtle_has_the_messages_in_both_languages() -> None:
    graph = rdflib.Graph().parse(data=FORMATS["ttl"](REPORT, ROOT, {}), format="turtle")
    messages = set(graph.objects(None, rdflib.URIRef(SH.resultMessage)))
    assert messages == {rdflib.Literal('odd, "very"', lang="en"), rdflib.Literal("sær, »meget«", lang="da")}
