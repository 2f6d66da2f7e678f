"""`validate` and `evaluate`: how good the graph is."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kkrgraph.cli.build import engine_named
from kkrgraph.cli.console import result
from kkrgraph.cli.options import ShaclOption, StoreOption, one_of, settings_for

if TYPE_CHECKING:
    from kkrgraph.evaluate import Evaluation, Score


def validate(
    store: StoreOption = None,
    form: Annotated[
        str, typer.Option("--format", metavar="text|ttl|csv", help="How to print the report.")
    ] = "text",
    shacl: ShaclOption = None,
) -> None:
    """Check the whole store against the shapes; exit 1 where it violates one."""
    from kkrgraph.graph.store import Store
    from kkrgraph.namespaces import Minter
    from kkrgraph.publish.report import FORMATS
    from kkrgraph.validate import validate as validate_store

    one_of("--format", form, tuple(FORMATS))
    settings = settings_for(store)
    engine = engine_named(shacl)
    with Store.read_only(settings.store) as opened:
        report = validate_store(opened, settings.base, engine=engine)
    result(FORMATS[form](report, Minter(settings.base).graph("meta")))
    if report.violations:
        raise typer.Exit(1)


def evaluate(
    gold: Annotated[
        Path, typer.Option("--gold", metavar="DIR", help="The annotation: one folder per document.")
    ],
    store: StoreOption = None,
    errors: Annotated[bool, typer.Option("--errors", help="List every missed and wrong fact.")] = False,
    form: Annotated[
        str, typer.Option("--format", metavar="text|json", help="How to print the figures.")
    ] = "text",
) -> None:
    """Compare the views with annotated documents: precision, recall and F1."""
    from kkrgraph.evaluate import evaluate as evaluate_store
    from kkrgraph.graph.store import Store

    one_of("--format", form, ("text", "json"))
    with Store.read_only(settings_for(store).store) as opened:
        evaluation = evaluate_store(gold, opened)
    result(_json(evaluation, errors=errors) if form == "json" else _text(evaluation, errors=errors))


def _text(evaluation: Evaluation, *, errors: bool) -> str:
    mistakes = evaluation.mistakes if errors else ()
    lines = [f"{one.kind:<6} {one.view} {one.document}: {one.fact}" for one in mistakes]
    lines.append(f"{'view':<16}{'gold':>6}{'found':>7}{'P':>8}{'R':>8}{'F1':>8}")
    for score in (*evaluation.scores, evaluation.all):
        ratios = f"{score.precision:>8.3f}{score.recall:>8.3f}{score.f1:>8.3f}"
        name = "all (micro)" if score.view == "all" else score.view
        lines.append(f"{name:<16}{score.gold:>6}{score.found:>7}{ratios}")
    lines.append(
        f"macro F1 {evaluation.macro:.3f} over {sum(1 for one in evaluation.scores if one.gold)} views"
    )
    return "".join(f"{line}\n" for line in lines)


def _json(evaluation: Evaluation, *, errors: bool) -> str:
    figures: dict[str, object] = {
        "views": {score.view: _figures(score) for score in evaluation.scores},
        "micro": round(evaluation.all.f1, 4),
        "macro": round(evaluation.macro, 4),
    }
    if errors:
        figures["errors"] = [
            {"kind": one.kind, "view": one.view, "document": one.document, "fact": str(one.fact)}
            for one in evaluation.mistakes
        ]
    return json.dumps(figures, ensure_ascii=False, indent=1) + "\n"


def _figures(score: Score) -> dict[str, float]:
    ratios = {name: round(getattr(score, name), 4) for name in ("precision", "recall", "f1")}
    return {"gold": score.gold, "found": score.found, "hits": score.hits, **ratios}
