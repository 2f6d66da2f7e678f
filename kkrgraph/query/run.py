"""Running a query: on a store, or through SPARQLWrapper on an endpoint, with the same answers."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Protocol
from urllib.error import URLError

from kkrgraph.errors import QueryError
from kkrgraph.graph.answer import Answer, Table, Term, Triples, Truth
from kkrgraph.query.catalogue import NamedQuery
from kkrgraph.query.parameters import bind

TIMEOUT_SECONDS = 120
FORMS = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE")
# IRIs, strings and comments are passed over as a whole; what is left are words, `prefix:name` among them.
_TOKENS = re.compile(
    r'''<[^<>"{}|^`\\\s]*> | """(?:[^"\\]|\\.|"(?!""))*""" | \'{3}(?:[^'\\]|\\.|'(?!''))*\'{3}
    | "(?:[^"\\\n]|\\.)*" | '(?:[^'\\\n]|\\.)*' | \#[^\n]* | [\w:.-]+''',
    re.VERBOSE,
)


class Source(Protocol):
    """What answers SPARQL: a store or an endpoint."""

    def query(self, sparql: str) -> Answer: ...


def run(query: NamedQuery, values: Mapping[str, str], source: Source) -> Answer:
    """Bind the values and ask. Raises QueryError."""
    return source.query(bind(query.text, query.parameters, values))


class Endpoint:
    """A SPARQL endpoint at a URL; its default graph must be the union of its named graphs."""

    def __init__(self, url: str, *, timeout: int = TIMEOUT_SECONDS) -> None:
        self.url = url
        self.timeout = timeout

    def query(self, sparql: str) -> Answer:
        """Ask the endpoint. Raises QueryError where it cannot be reached, or does not answer as SPARQL endpoints do."""
        import SPARQLWrapper
        from SPARQLWrapper.SPARQLExceptions import SPARQLWrapperException

        form = query_form(sparql)
        wrapper = SPARQLWrapper.SPARQLWrapper(self.url)
        wrapper.setMethod(SPARQLWrapper.POST)
        wrapper.setTimeout(self.timeout)
        wrapper.setQuery(sparql)
        # SPARQLWrapper takes a word in a comment for the form of the query, and sends it as an update.
        wrapper.queryType = form
        tabular = form in (SPARQLWrapper.SELECT, SPARQLWrapper.ASK)
        wrapper.setReturnFormat(SPARQLWrapper.JSON if tabular else SPARQLWrapper.TURTLE)
        try:
            body = wrapper.query().response.read()
        except SPARQLWrapperException as error:
            raise QueryError(f"the endpoint {self.url} refused the query: {_first_lines(error)}") from error
        except (URLError, OSError, ValueError) as error:
            raise QueryError(
                f"no answer from {self.url}: {error}", hint="is it the address of a running SPARQL endpoint?"
            ) from error
        return self._answer(body, tabular=tabular)

    def _answer(self, body: bytes, *, tabular: bool) -> Answer:
        from kkrgraph.graph.export import ntriples

        try:
            return _json_answer(json.loads(body)) if tabular else Triples(ntriples=ntriples(body))
        except (ValueError, KeyError, TypeError, SyntaxError) as error:
            raise QueryError(
                f"the answer of {self.url} is none of SPARQL: {error}",
                hint="is it the address of a SPARQL endpoint?",
            ) from error


def query_form(sparql: str) -> str:
    """`SELECT`, `ASK`, `CONSTRUCT` or `DESCRIBE`. Raises QueryError where the text is no query."""
    for token in _TOKENS.finditer(sparql):
        if token[0].upper() in FORMS:
            return token[0].upper()
    raise QueryError(
        "this is no SPARQL query", hint=f"it must hold one of {', '.join(FORMS)}; updates are not sent"
    )


def _json_answer(answer: dict[str, Any]) -> Answer:
    if "boolean" in answer:
        return Truth(value=bool(answer["boolean"]))
    columns = tuple(answer["head"]["vars"])
    bindings = answer["results"]["bindings"]
    return Table(
        columns=columns, rows=tuple(tuple(_term(row.get(name)) for name in columns) for row in bindings)
    )


def _term(cell: dict[str, str] | None) -> Term | None:
    if cell is None:
        return None
    match cell["type"]:
        case "uri":
            return Term(value=cell["value"], kind="uri")
        case "bnode":
            return Term(value=cell["value"], kind="bnode")
        case _:
            return Term(
                value=cell["value"],
                kind="literal",
                datatype=cell.get("datatype"),
                language=cell.get("xml:lang"),
            )


def _first_lines(error: Exception) -> str:
    return " ".join(str(error).split())[:300]
