"""`follow-up` and `trace`: what meetings left to be done, and how people and bodies are tied to each other."""

from __future__ import annotations

from typing import Annotated

import typer

from kkrgraph.cli.lookup import FORMS, FormOption, QuotesOption, SvgOption, save, show
from kkrgraph.cli.options import StoreOption, one_of
from kkrgraph.cli.source import EndpointOption, source_of
from kkrgraph.errors import UsageError


def follow_up(
    body: Annotated[
        str | None,
        typer.Option("--body", metavar="NAME", help="What this body left, or who is to sit in it."),
    ] = None,
    begin: Annotated[
        str | None, typer.Option("--from", metavar="DATE", help="No meeting before this day.")
    ] = None,
    end: Annotated[
        str | None, typer.Option("--to", metavar="DATE", help="No meeting after this day.")
    ] = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Show what has been taken up too, and by which item.")
    ] = False,
    store: StoreOption = None,
    endpoint: EndpointOption = None,
    form: FormOption = "table",
    quotes: QuotesOption = False,
) -> None:
    """Show what is still to be followed up: requests, postponed items, open seats, nominations."""
    from kkrgraph.query.dossier import of_tasks
    from kkrgraph.query.names import body_named

    one_of("--format", form, FORMS)
    if begin is not None and end is not None and begin > end:
        raise UsageError(f"--from {begin} is after --to {end}", hint="exchange the two")
    with source_of(store, endpoint) as source:
        named = None if body is None else body_named(source, body)
        sections = of_tasks(source, named, begin, end, taken_up=everything)
    show(sections, form, quotes=quotes)


def trace(
    name: Annotated[str, typer.Argument(help="A person or a body: the name, a part of it, or the IRI.")],
    other: Annotated[
        str | None,
        typer.Argument(metavar="[NAME2]", help="Only what ties it to this one, directly or through one."),
    ] = None,
    store: StoreOption = None,
    endpoint: EndpointOption = None,
    form: FormOption = "table",
    quotes: QuotesOption = False,
    svg: SvgOption = None,
) -> None:
    """Show all the ways a person or a body is tied to others, or to one other."""
    from kkrgraph.draw.network import network
    from kkrgraph.query.names import anything_named
    from kkrgraph.query.trace import legs, ties_between, ties_of

    one_of("--format", form, FORMS)
    with source_of(store, endpoint) as source:
        one = anything_named(source, name)
        second = None if other is None else anything_named(source, other)
        sections = ties_of(source, one) if second is None else ties_between(source, one, second)
        drawn = None if svg is None else network(one.name, one.kind == "person", *legs(source, one, second))
    if svg is not None and drawn is not None:
        save(svg, drawn)
    show(sections, form, quotes=quotes)
