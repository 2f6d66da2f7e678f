"""The named queries: heads, names, and what is said when one is not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from kkrgraph.errors import QueryError
from kkrgraph.model import VIEWS
from kkrgraph.query.catalogue import catalogue, find, parse
from kkrgraph.query.parameters import Parameter

TEXT = """\
# title_da: Hvem
# title_en: Who
# param body (string): part of its name
# param since (date): from this day
PREFIX ex: <https://example.org/>
# title_en: not in the head
SELECT ?s WHERE {
  VALUES ?body { UNDEF }
  VALUES ?since { UNDEF }
  ?s ex:of ?body
}
"""


def test_reads_the_head() -> None:
    query = parse(TEXT, "who", "questions")
    assert (query.title_da, query.title_en, query.name, query.room) == ("Hvem", "Who", "who", "questions")
    assert query.parameters == (
        Parameter(name="body", kind="string", description="part of its name"),
        Parameter(name="since", kind="date", description="from this day"),
    )
    assert query.text == TEXT


def test_a_query_without_a_head() -> None:
    query = parse("ASK { ?s ?p ?o }", "ask", None)
    assert (query.title_da, query.title_en, query.parameters) == ("", "", ())


def test_declared_and_open_parameters_must_agree() -> None:
    with pytest.raises(QueryError, match="declares the parameters body, the text"):
        parse(TEXT.replace("# param since", "# since"), "who", None)
    with pytest.raises(QueryError, match="leaves open body"):
        parse(TEXT.replace("VALUES ?since { UNDEF }", ""), "who", None)


def test_an_unknown_kind() -> None:
    with pytest.raises(QueryError, match="cannot read the line '# param since") as caught:
        parse(TEXT.replace("since (date)", "since (day)"), "who", None)
    assert "string, date, integer, iri" in caught.value.hint


def test_a_file_is_a_query_too(tmp_path: Path) -> None:
    path = tmp_path / "who.rq"
    path.write_text(TEXT, encoding="utf-8")
    assert find(str(path)).name == "who"
    path.write_bytes(b"\xff\xfe\x00ASK")
    with pytest.raises(QueryError, match="cannot be read"):
        find(str(path))


def test_an_unknown_name_suggests_the_nearest() -> None:
    with pytest.raises(QueryError, match="no query and no file called 'atendance'") as caught:
        find("atendance")
    assert "attendance" in caught.value.hint
    with pytest.raises(QueryError) as caught:
        find("qqqqqq")
    assert "kkrgraph queries" in caught.value.hint


def test_all_views_are_there_in_the_contract_s_order() -> None:
    queries = catalogue()
    assert tuple(query.name for query in queries if query.room == "views") == VIEWS
    assert [query.room for query in queries] == sorted((query.room or "" for query in queries), reverse=True)


def test_every_named_query_has_both_titles_and_described_parameters() -> None:
    for query in catalogue():
        assert query.title_da and query.title_en, query.name
        assert all(parameter.description for parameter in query.parameters), query.name
