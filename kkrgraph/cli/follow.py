"""`follow-up`: what meetings left to be done, and what took it up."""

from __future__ import annotations

from typing import Annotated

import typer

from kkrgraph.cli.lookup import FORMS, FormOption, QuotesOption, show
from kkrgraph.cli.options import StoreOption, one_of
from kkrgraph.cli.source import EndpointOption, source_of


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
    with source_of(store, endpoint) as source:
        named = None if body is None else body_named(source, body)
        sections = of_tasks(source, named, begin, end, taken_up=everything)
    show(sections, form, quotes=quotes)
