"""Answers as text: CSV and TSV for tables, JSON as SPARQL endpoints write it, Turtle for triples."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable

from kkrgraph.errors import QueryError
from kkrgraph.graph.answer import Answer, Table, Term, Triples, Truth


def as_csv(answer: Answer) -> str:
    """RFC 4180 with a header and line ends `\\n`; a value that is not bound is empty."""
    return _separated(_table(answer, "csv"), ",")


def as_tsv(answer: Answer) -> str:
    """As CSV with tabs between the values; a value that holds a tab or a line end is quoted."""
    return _separated(_table(answer, "tsv"), "\t")


def as_json(answer: Answer) -> str:
    """The SPARQL 1.1 Query Results JSON Format."""
    if isinstance(answer, Truth):
        return _dump({"head": {}, "boolean": answer.value})
    table = _table(answer, "json")
    bindings = [
        {name: _cell(term) for name, term in zip(table.columns, row, strict=True) if term is not None}
        for row in table.rows
    ]
    return _dump({"head": {"vars": list(table.columns)}, "results": {"bindings": bindings}})


def as_turtle(answer: Answer) -> str:
    """Turtle with the project's prefixes."""
    from kkrgraph.graph.export import turtle

    if not isinstance(answer, Triples):
        raise QueryError(
            "only the answer of a CONSTRUCT or DESCRIBE can be Turtle", hint="take --format table or csv"
        )
    return turtle(answer.ntriples)


FORMATS: dict[str, Callable[[Answer], str]] = {
    "csv": as_csv,
    "tsv": as_tsv,
    "json": as_json,
    "ttl": as_turtle,
}


def _table(answer: Answer, form: str) -> Table:
    if isinstance(answer, Truth):
        value = Term(value=str(answer.value).lower(), kind="literal")
        return Table(columns=("answer",), rows=((value,),))
    if isinstance(answer, Triples):
        raise QueryError(f"the answer is a graph, which {form} cannot hold", hint="take --format ttl")
    return answer


def _separated(table: Table, delimiter: str) -> str:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter, lineterminator="\n")
    writer.writerow(table.columns)
    writer.writerows(table.values())
    return text.getvalue()


def _cell(term: Term) -> dict[str, str]:
    cell = {"type": term.kind, "value": term.value}
    if term.datatype is not None:
        cell["datatype"] = term.datatype
    if term.language is not None:
        cell["xml:lang"] = term.language
    return cell


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
