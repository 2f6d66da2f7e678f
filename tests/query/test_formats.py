"""Answers as CSV, TSV, JSON and Turtle."""

from __future__ import annotations

import csv
import io
import json

import pytest

from kkrgraph.errors import QueryError
from kkrgraph.graph.answer import Table, Term, Triples, Truth
from kkrgraph.namespaces import KKR, XSD
from kkrgraph.query.formats import as_csv, as_json, as_tsv, as_turtle

TABLE = Table(
    columns=("document", "value", "evidence"),
    rows=(
        (Term(value="004", kind="literal"), None, Term(value='a, "b"\nc\td', kind="literal", language="da")),
        (
            Term(value="x:y", kind="uri"),
            Term(value="7", kind="literal", datatype=XSD.integer),
            Term(value="æ", kind="literal"),
        ),
    ),
)
TRIPLES = Triples(ntriples=f'<x:y> <{KKR.note}> "æ" .\n')


def test_csv() -> None:
    text = as_csv(TABLE)
    assert text == 'document,value,evidence\n004,,"a, ""b""\nc\td"\nx:y,7,æ\n'
    assert list(csv.reader(io.StringIO(text)))[1] == ["004", "", 'a, "b"\nc\td']


def test_tsv() -> None:
    assert as_tsv(TABLE) == 'document\tvalue\tevidence\n004\t\t"a, ""b""\nc\td"\nx:y\t7\tæ\n'


def test_json() -> None:
    answer = json.loads(as_json(TABLE))
    assert answer["head"]["vars"] == ["document", "value", "evidence"]
    assert answer["results"]["bindings"][0] == {
        "document": {"type": "literal", "value": "004"},
        "evidence": {"type": "literal", "value": 'a, "b"\nc\td', "xml:lang": "da"},
    }
    assert answer["results"]["bindings"][1]["value"] == {
        "type": "literal",
        "value": "7",
        "datatype": XSD.integer,
    }


def test_a_truth_value() -> None:
    assert as_csv(Truth(value=False)) == "answer\nfalse\n"
    assert json.loads(as_json(Truth(value=True)))["boolean"] is True


def test_turtle() -> None:
    text = as_turtle(TRIPLES)
    assert text.endswith('<x:y> kkr:note "æ" .\n')


def test_an_answer_that_the_format_cannot_hold() -> None:
    with pytest.raises(QueryError, match="csv cannot hold") as caught:
        as_csv(TRIPLES)
    assert "ttl" in caught.value.hint
    with pytest.raises(QueryError, match="CONSTRUCT"):
        as_turtle(TABLE)
