"""`validate` and `evaluate`: how good the graph is."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kkrgraph.cli.build import engine_named
from kkrgraph.cli.console import note, result
from kkrgraph.cli.options import ShaclOption, StoreOption, one_of, settings_for


def validate(
    store: StoreOption = None,
    form: Annotated[
        str, typer.Option("--format", metavar="text|ttl|csv", help="How to print the report.")
    ] = "text",
    shacl: ShaclOption = None,
) -> None:
    """Check the whole store against the shapes; exit 1 where it violates one."""
    from kkrgraph.graph.forgetting import published
    from kkrgraph.graph.places import places
    from kkrgraph.namespaces import Minter
    from kkrgraph.publish.report import FORMATS
    from kkrgraph.validate import validate as validate_store

    one_of("--format", form, tuple(FORMATS))
    settings = settings_for(store)
    engine = engine_named(shacl)
    with published(settings) as opened:
        report = validate_store(opened, settings.base, engine=engine)
        where = places(report.results, opened.about_iri)
    result(FORMATS[form](report, Minter(settings.base).graph("meta"), where))
    if report.violations:
        raise typer.Exit(1)


def evaluate(
    gold: Annotated[
        Path, typer.Option("--gold", metavar="DIR", help="The annotation: one folder per document.")
    ],
    store: StoreOption = None,
    errors: Annotated[
        bool, typer.Option("--errors", help="List the missed and wrong rows, with their sentences.")
    ] = False,
    form: Annotated[
        str, typer.Option("--format", metavar="text|csv|json", help="How to print the figures.")
    ] = "text",
) -> None:
    """Compare the views with annotated documents: precision, recall and F1."""
    from kkrgraph.evaluate import differences, passages
    from kkrgraph.evaluate import evaluate as evaluate_store
    from kkrgraph.evaluate.formats import FORMATS
    from kkrgraph.graph.forgetting import published
    from kkrgraph.reference import load, using

    one_of("--format", form, tuple(FORMATS))
    settings = settings_for(store)
    # an organisation's aliases count as its name, those that were added too
    with published(settings) as opened, using(load(settings.reference)):
        evaluation = evaluate_store(gold, opened)
        rows = differences(evaluation.mistakes, passages(opened)) if errors else None
    if evaluation.absent:
        note(f"warning: not in the store, so all of theirs counts as missed: {', '.join(evaluation.absent)}")
        note("  hint: build them, or name a --store that holds them")
    result(FORMATS[form](evaluation, rows))
