"""`person`, `body` and `who`: who sits where, since when, and how that is known."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kkrgraph.cli.console import counted, note, result
from kkrgraph.cli.options import StoreOption, one_of
from kkrgraph.cli.source import EndpointOption, source_of
from kkrgraph.cli.tables import table
from kkrgraph.errors import UsageError
from kkrgraph.output import whole_file

if TYPE_CHECKING:
    from kkrgraph.query.names import Named
    from kkrgraph.query.run import Source
    from kkrgraph.query.sections import Section

FORMS = ("table", "csv", "json", "md")
FormOption = Annotated[
    str, typer.Option("--format", metavar="table|csv|json|md", help="How to print the answer.")
]
QuotesOption = Annotated[
    bool, typer.Option("--quotes", help="Add to each line the sentence that it was read from.")
]
SvgOption = Annotated[
    Path | None, typer.Option("--svg", metavar="FILE", help="Draw a picture into this file too.")
]
OnOption = Annotated[
    str | None, typer.Option("--on", metavar="DATE", help="On this day: 2025-03-01. [default: all time]")
]


def person(
    name: Annotated[str, typer.Argument(help="The name, a part of it, or the IRI.")],
    municipality: Annotated[
        str | None,
        typer.Option("--municipality", metavar="NAME", help="Of several, the one of this municipality."),
    ] = None,
    store: StoreOption = None,
    endpoint: EndpointOption = None,
    form: FormOption = "table",
    quotes: QuotesOption = False,
) -> None:
    """Show a person: seats, nominations, who came before and after, meetings."""
    from kkrgraph.query.dossier import of_person
    from kkrgraph.query.names import person_named

    one_of("--format", form, FORMS)
    with source_of(store, endpoint) as source:
        sections = of_person(source, person_named(source, name, municipality))
    show(sections, form, quotes=quotes)


def body(
    name: Annotated[str, typer.Argument(help="The name, another name, a part of one, or the IRI.")],
    on: OnOption = None,
    store: StoreOption = None,
    endpoint: EndpointOption = None,
    form: FormOption = "table",
    quotes: QuotesOption = False,
    svg: SvgOption = None,
) -> None:
    """Show a body: who chaired it, who is in it, and its seats by rule and by name."""
    from kkrgraph.query.dossier import of_body
    from kkrgraph.query.names import body_named

    one_of("--format", form, FORMS)
    with source_of(store, endpoint) as source:
        named = body_named(source, name)
        sections = of_body(source, named, on)
        drawn = None if svg is None else _timeline(source, named, on)
    if svg is not None and drawn is not None:
        save(svg, drawn)
    show(sections, form, quotes=quotes)


def who(
    municipality: Annotated[
        str | None, typer.Option("--municipality", metavar="NAME", help="Who represents this municipality.")
    ] = None,
    party: Annotated[
        str | None, typer.Option("--party", metavar="LETTER|NAME", help="Who is of this party.")
    ] = None,
    on: OnOption = None,
    store: StoreOption = None,
    endpoint: EndpointOption = None,
    form: FormOption = "table",
    quotes: QuotesOption = False,
) -> None:
    """Show who represents a municipality or a party where, on a day."""
    from kkrgraph.query.dossier import of_day
    from kkrgraph.query.names import body_named

    one_of("--format", form, FORMS)
    if municipality is None and party is None:
        raise UsageError("neither --municipality nor --party is given", hint="name one, or both")
    if party is not None and not party.strip():
        raise UsageError("the name of the party is empty", hint="give its letter or its name")
    with source_of(store, endpoint) as source:
        home = None if municipality is None else body_named(source, municipality, "municipality")
        sections = of_day(source, on, home, party)
    show(sections, form, quotes=quotes)


def _timeline(source: Source, named: Named, on: str | None) -> str:
    """All seats of a body over time; the day is a line in it."""
    from datetime import date

    from kkrgraph.draw.seats import seats_of
    from kkrgraph.draw.timeline import timeline
    from kkrgraph.query.sections import asked

    seats = asked(source, "who_sits_where", body=named.iri)
    steps = asked(source, "appointment_life", body=named.iri)
    return timeline(named.name, seats_of(seats, steps), None if on is None else date.fromisoformat(on))


def save(path: Path, drawn: str) -> None:
    """Write a picture. Raises UsageError where it cannot be written."""
    with whole_file(path) as output:
        output.write(drawn.encode("utf-8"))
    note(f"drawn in {path}")


def show(sections: tuple[Section, ...], form: str, *, quotes: bool) -> None:
    """Print sections: tables under their titles, or one piece of CSV, JSON or Markdown."""
    from dataclasses import replace

    from kkrgraph.query.compact import numbered
    from kkrgraph.query.sections import FORMATS, QUOTE, without

    if form != "table":
        if not quotes:
            sections = tuple(replace(one, table=without(one.table, QUOTE)) for one in sections)
        result(FORMATS[form](sections))
        return
    for place, section in enumerate(sections):
        result(f"{chr(10) if place else ''}{section.title}\n")
        if not section.table.rows:
            result("  nothing is stated\n")
            continue
        narrow, sentences = numbered(section.table)
        table(narrow if quotes else without(narrow, "#"))
        if quotes:
            result("".join(f"  {count} »{said}«\n" for count, said in enumerate(sentences, start=1)))
    hint = "" if quotes else "; --quotes adds the sentences"
    lines = sum(len(section.table.rows) for section in sections)
    note(f"{counted(lines, 'line')}{hint}; IRIs are in --format csv")
