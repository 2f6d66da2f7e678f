"""`build` and `remove`: what changes the store."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kkrgraph.cli.console import explain, note, result
from kkrgraph.cli.options import ModelOption, ShaclOption, StoreOption, one_of, settings_for
from kkrgraph.errors import KkrGraphError, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from kkrgraph.graph.report import Report, Result
    from kkrgraph.pipeline import Conclusion, Outcome
    from kkrgraph.publish.report import Places
    from kkrgraph.validate import Engine

SHOWN = 5


def build(
    paths: Annotated[list[str], typer.Argument(metavar="PATH...", help="Files, or directories of files.")],
    store: StoreOption = None,
    shacl: ShaclOption = None,
    model: ModelOption = None,
) -> None:
    """Read minutes and agendas (PDF, DOCX, HTML, TXT) into the store."""
    files = _files(paths)
    settings = settings_for(store, model)
    engine = engine_named(shacl)
    from kkrgraph import pipeline

    counts: Counter[str] = Counter()
    with _progress(len(files)) as step:
        ended: list[Conclusion] = []
        outcomes = _kept(pipeline.build(files, settings, engine=engine), ended)
        for number, outcome in enumerate(outcomes, start=1):
            _add(counts, outcome)
            step(number, outcome)
    for conclusion in ended:
        _add_results(counts, conclusion.report)
        _conclusion_lines(conclusion)
    result(_summary(counts, str(settings.store)))
    if counts[pipeline.Status.FAILED]:
        raise typer.Exit(1)


def remove(
    document: Annotated[str, typer.Argument(help="The document's id: its file's name without suffix.")],
    store: StoreOption = None,
) -> None:
    """Take one document out of the store."""
    from kkrgraph import pipeline

    settings = settings_for(store)
    pipeline.remove(document, settings)
    note(f"{document} is removed from {settings.store}")


def engine_named(name: str | None) -> Engine | None:
    """The SHACL engine of that name, None for the default. Raises UsageError."""
    from kkrgraph.validate import Engine, checked_engine

    if name is None:
        return None
    return checked_engine(Engine(one_of("--shacl", name, tuple(Engine))))


def _files(paths: list[str]) -> list[Path]:
    from kkrgraph.reading import find

    for path in paths:
        if "://" in path:
            raise UsageError(
                f"cannot read {path}: addresses are not read", hint="download the file and name it"
            )
    try:
        return find([Path(path) for path in paths])
    except KkrGraphError as error:
        # Nothing was read yet: these paths cannot be built at all.
        raise UsageError(str(error), hint=error.hint) from error


def _add(counts: Counter[str], outcome: Outcome) -> None:
    counts[outcome.status] += 1
    if outcome.error is None and not outcome.report.violations:
        for name in ("triples", "evidence", "lines", "unread"):
            counts[name] += getattr(outcome.counts, name)
        _add_results(counts, outcome.report)


def _add_results(counts: Counter[str], report: Report) -> None:
    from kkrgraph.graph.report import Severity

    counts["warnings"] += report.count(Severity.WARNING)
    counts["notes"] += report.count(Severity.INFO)


def _kept(
    outcomes: Generator[Outcome, None, Conclusion], ended: list[Conclusion]
) -> Generator[Outcome, None, None]:
    """The outcomes, and what the build says at its end put away."""
    ended.append((yield from outcomes))


def _summary(counts: Counter[str], store: str) -> str:
    rows = {
        "documents": f"{counts['stored']} stored, {counts['unchanged']} unchanged, {counts['failed']} failed",
        "statements": f"{counts['triples']:,} triples",
        "evidence": f"{counts['evidence']:,} quotes verified",
        "unread": f"{counts['unread']:,} of {counts['lines']:,} lines",
        "warnings": f"{counts['warnings']:,}, and {counts['notes']:,} notes",
        "store": store,
    }
    return "".join(f"{name:<12}{value}\n" for name, value in rows.items())


@contextmanager
def _progress(total: int) -> Iterator[Callable[[int, Outcome], None]]:
    if not sys.stderr.isatty():
        yield lambda number, outcome: _line(f"[{number}/{total}] ", outcome)
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("building", total=total)

        def step(number: int, outcome: Outcome) -> None:
            if outcome.error is not None or outcome.report.results:
                progress.stop()
                _line("", outcome)
                progress.start()
            progress.update(task, completed=number, description=outcome.path.name)

        yield step


def _line(position: str, outcome: Outcome) -> None:
    counts, warnings = outcome.counts, outcome.report.warnings
    if outcome.error is not None:
        note(f"{position}{outcome.path.name}: failed")
        explain(outcome.error)
        return
    violations = outcome.report.violations
    if violations:
        note(f"{position}{outcome.path.name}: failed, it violates {len(violations)} shapes; not stored")
    else:
        unread = f"{counts.unread} of {counts.lines} lines unread"
        note(f"{position}{outcome.path.name}: {outcome.status}, {counts.triples:,} triples, {unread}")
    _result_lines(violations or warnings, outcome.places)
    if violations:
        note(
            "  hint: is this the minutes or agenda of a KKR meeting? `kkrgraph extract FILE` shows what was read from it"
        )


def _conclusion_lines(conclusion: Conclusion) -> None:
    if conclusion.report.results:
        note("all documents of the store together:")
        _result_lines(conclusion.report.results, conclusion.places)


def _result_lines(results: tuple[Result, ...], places: Places) -> None:
    """The first results with their sentences, and how many more there are."""
    from kkrgraph.publish.report import as_lines

    for found in results[:SHOWN]:
        for line in as_lines(found, places):
            note(f"  {line}")
    if len(results) > SHOWN:
        note(f"  and {len(results) - SHOWN} more: kkrgraph validate shows all")
