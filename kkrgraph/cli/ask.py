"""`queries`, `query` and `export`: what reads the store."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kkrgraph.cli.console import counted, note, result
from kkrgraph.cli.options import StoreOption, one_of, settings_for
from kkrgraph.cli.source import EndpointOption, source_of
from kkrgraph.cli.tables import table
from kkrgraph.errors import UsageError

if TYPE_CHECKING:
    from kkrgraph.graph.answer import Answer, Table, Term

SUFFIXES = {
    ".ttl": "turtle",
    ".trig": "trig",
    ".nq": "nquads",
    ".jsonld": "jsonld",
    ".rdf": "rdfxml",
    ".xml": "rdfxml",
}


def queries(
    name: Annotated[str | None, typer.Argument(help="Show this one, with its parameters.")] = None,
) -> None:
    """List the named queries: the views, then the questions."""
    from kkrgraph.query.catalogue import catalogue, find

    if name is None:
        known = catalogue()
        width = max((len(query.name) for query in known), default=0)
        result("".join(f"{query.name:<{width}}  {query.title_en}\n" for query in known))
        return
    query = find(name)
    lines = [query.name, f"  {query.title_en}", f"  {query.title_da}"]
    lines += [f"  -p {one.name}={one.kind.upper()}  {one.description}" for one in query.parameters]
    result("".join(f"{line}\n" for line in lines))


def query(
    name: Annotated[str, typer.Argument(metavar="NAME|FILE", help="A named query, or a file with SPARQL.")],
    parameters: Annotated[
        list[str] | None,
        typer.Option("-p", "--parameter", metavar="KEY=VALUE", help="A parameter of the query."),
    ] = None,
    store: StoreOption = None,
    endpoint: EndpointOption = None,
    form: Annotated[
        str | None,
        typer.Option(
            "--format",
            metavar="table|csv|tsv|json|ttl",
            help="How to print the answer. [default: table, or ttl for a graph]",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Ask a named query, or one of your own."""
    from kkrgraph.query.catalogue import find
    from kkrgraph.query.formats import FORMATS
    from kkrgraph.query.run import run

    if form is not None:
        one_of("--format", form, ("table", *FORMATS))
    named, values = find(name), _values(parameters or [])
    with source_of(store, endpoint) as source:
        answer = run(named, values, source)
    _print(answer, form, plain=named.room is not None)


def export(
    store: StoreOption = None,
    form: Annotated[
        str | None,
        typer.Option(
            "--format",
            metavar="turtle|trig|nquads|jsonld|rdfxml|csv",
            help="The format. [default: by the suffix of PATH, else turtle]",
            show_default=False,
        ),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="PATH", help="A file, or a directory for csv.")
    ] = None,
) -> None:
    """Write the whole store: an RDF format, or the views as CSV files."""
    from kkrgraph.graph import export as rdf
    from kkrgraph.graph.forgetting import published
    from kkrgraph.publish.views import write_views

    chosen = one_of("--format", form or _format_of(output), (*rdf.FORMATS, "csv"))
    with published(settings_for(store)) as opened:
        if chosen == "csv":
            if output is None:
                raise UsageError("csv needs a directory for its files", hint="name one: -o DIR")
            written = write_views(opened, output)
            note(f"{len(written)} views written to {output}")
        elif output is None:
            rdf.export(opened, chosen, sys.stdout.buffer)
        else:
            rdf.export_file(opened, chosen, output)
            note(f"{chosen} written to {output}")


def _format_of(output: Path | None) -> str:
    """The format that the suffix says; Turtle where there is none. Raises UsageError for another suffix."""
    suffix = output.suffix.lower() if output is not None else ""
    if suffix and suffix not in SUFFIXES:
        raise UsageError(
            f"{output}: no format is written to {suffix} files without being asked for",
            hint=f"name one with --format, or end the file in one of {', '.join(SUFFIXES)}",
        )
    return SUFFIXES.get(suffix, "turtle")


def _values(parameters: list[str]) -> dict[str, str]:
    values = {}
    for parameter in parameters:
        key, equals, value = parameter.partition("=")
        if not equals:
            raise UsageError(f"cannot read the parameter {parameter!r}", hint="write -p KEY=VALUE")
        if key in values:
            raise UsageError(f"the parameter {key!r} is given twice", hint="a parameter takes one value")
        values[key] = value
    return values


def _print(answer: Answer, form: str | None, *, plain: bool) -> None:
    from kkrgraph.graph.answer import Table, Triples
    from kkrgraph.query.formats import FORMATS

    chosen = form or ("ttl" if isinstance(answer, Triples) else "table")
    if chosen == "table" and isinstance(answer, Table):
        shown = _without_iris(answer) if plain else answer
        table(shown)
        note(
            f"{counted(len(answer.rows), 'row')}{'' if shown == answer else '; their IRIs are in --format csv'}"
        )
    elif chosen == "table" and isinstance(answer, Triples):
        result(FORMATS["ttl"](answer))
    else:
        result(FORMATS["csv" if chosen == "table" else chosen](answer))


def _without_iris(answer: Table) -> Table:
    """The table for reading: without the columns of IRIs that a named query ends with."""
    from kkrgraph.graph.answer import Table

    def is_iri(term: Term | None) -> bool:
        return term is None or term.kind == "uri"

    width = len(answer.columns)
    while width > 1 and all(is_iri(row[width - 1]) for row in answer.rows):
        width -= 1
    return (
        Table(columns=answer.columns[:width], rows=tuple(row[:width] for row in answer.rows))
        if answer.rows
        else answer
    )
