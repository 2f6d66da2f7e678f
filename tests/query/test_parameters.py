"""Parameters are bound as terms: no value can become anything else than that value."""

from __future__ import annotations

import re

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kkrgraph.errors import QueryError
from kkrgraph.namespaces import XSD
from kkrgraph.query.parameters import KINDS, Parameter, bind, slots, term

QUERY = "SELECT ?name WHERE {\n  VALUES ?name { UNDEF } # who\n}"
NAME = (Parameter(name="name", kind="string", description="who"),)
HOSTILE = (
    '"',
    '") } ?s ?p ?o . VALUES (?x) { ("',
    '"^^<http://example.org/>',
    "\\",
    '\\"',
    "\\u0022) } ?s ?p ?o #",
    "\\\\u0022) }",
    "\\U00000022",
    "line\nline\r\ttab\b\f",
    "VALUES ?name { UNDEF }",
    "\\1 \\g<0>",
    "Æblerød – § 5 🙂",
    "",
)


def answer(query: str) -> str:
    solutions = ox.Store().query(query)
    assert isinstance(solutions, ox.QuerySolutions)
    ((result,),) = solutions
    assert isinstance(result, ox.Literal)
    return result.value


@pytest.mark.parametrize("value", HOSTILE)
def test_a_text_comes_back_as_it_went_in(value: str) -> None:
    assert answer(bind(QUERY, NAME, {"name": value})) == value


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_comes_back_as_it_went_in(value: str) -> None:
    assert answer(bind(QUERY, NAME, {"name": value})) == value


@given(st.text(st.sampled_from('\\uU0022"')))
def test_an_endpoint_that_resolves_unicode_escapes_first_sees_the_same_string(value: str) -> None:
    written = term("name", "string", value)
    resolved = re.sub(r"\\u([0-9A-F]{4})|\\U([0-9A-F]{8})", lambda m: chr(int(m[1] or m[2], 16)), written)
    assert answer(f"SELECT ?v WHERE {{ VALUES ?v {{ {resolved} }} }}") == value


def test_a_value_left_out_stays_open() -> None:
    assert bind(QUERY, NAME, {}) == QUERY


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        ("date", "2026-01-31", f'"2026-01-31"^^<{XSD.date}>'),
        ("integer", "007", f'"7"^^<{XSD.integer}>'),
        ("iri", "https://example.org/æ", "<https://example.org/æ>"),
        ("string", 'a"b', r'"a\"b"'),
    ],
)
def test_a_kind_writes_its_term(kind: str, value: str, expected: str) -> None:
    assert term("p", kind, value) == expected


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("date", "31-01-2026"),
        ("date", '2026-01-31"'),
        ("integer", "seven"),
        ("iri", "no-iri"),
        ("iri", "https://example.org/> ?p ?o . <x:y"),
        ("iri", "https://example.org/\\u003E"),
        ("string", "\ud800"),
    ],
)
def test_a_value_that_is_not_of_its_kind(kind: str, value: str) -> None:
    with pytest.raises(QueryError, match="of parameter p is no") as caught:
        term("p", kind, value)
    assert caught.value.hint


def test_an_unknown_parameter_names_the_nearest() -> None:
    with pytest.raises(QueryError, match="no parameter 'nam'") as caught:
        bind(QUERY, NAME, {"nam": "x"})
    assert caught.value.hint == "did you mean 'name'?"
    with pytest.raises(QueryError) as caught:
        bind(QUERY, NAME, {"zzz": "x"})
    assert caught.value.hint == "it takes: name"
    with pytest.raises(QueryError) as caught:
        bind("ASK {}", (), {"zzz": "x"})
    assert caught.value.hint == "it takes no parameters"


def test_only_the_fixed_line_is_open() -> None:
    assert slots(QUERY) == ("name",)
    assert slots("VALUES (?name) { (UNDEF) }") == ()
    assert slots(QUERY.replace("VALUES", "# VALUES")) == ()


def test_every_kind_has_a_term() -> None:
    values = {"string": "a", "date": "2026-01-31", "integer": "1", "iri": "a:b"}
    assert {kind: term("p", kind, values[kind])[0] for kind in KINDS} == {
        "string": '"',
        "date": '"',
        "integer": '"',
        "iri": "<",
    }
