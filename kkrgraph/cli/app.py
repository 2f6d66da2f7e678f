"""The typer application: every command by its name."""

from __future__ import annotations

from typing import Annotated

import typer

from kkrgraph.cli import ask, build, figures, follow, look, lookup, review

app = typer.Typer(
    name="kkrgraph",
    help="From the minutes of Danish regional councils (KKR) to a validated knowledge graph that answers SPARQL.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

for command in (
    build.build,
    build.remove,
    figures.validate,
    ask.queries,
    ask.query,
    lookup.person,
    lookup.body,
    lookup.who,
    follow.follow_up,
    follow.trace,
    ask.export,
    figures.evaluate,
    look.read,
    look.extract,
    review.review,
):
    app.command()(command)


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"kkrgraph {version('kkrgraph')}")
        raise typer.Exit


@app.callback()
def _root(
    debug: Annotated[bool, typer.Option("--debug", help="Show the traceback of an error.")] = False,
    version: Annotated[
        bool, typer.Option("--version", help="Show the version.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    # `main` looks for --debug itself, and --version has ended in its callback.
    del debug, version
