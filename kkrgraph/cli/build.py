"""`build` and `remove`: what changes the store."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kkrgraph.cli.console import counted, explain, note, result
from kkrgraph.cli.options import (
    CurationOption,
    ModelOption,
    ReferenceOption,
    ShaclOption,
    StoreOption,
    one_of,
    settings_for,
)
from kkrgraph.errors import KkrGraphError, UsageError
from kkrgraph.model import Fate

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from kkrgraph.graph.report import Report, Result
    from kkrgraph.model import PeopleLinks
    from kkrgraph.pipeline import Conclusion, Outcome
    from kkrgraph.publish.report import Places
    from kkrgraph.settings import Settings
    from kkrgraph.validate import Engine

SHOWN = 5
REMOVALS = {
    "redacted": "it was stored and named somebody who is removed",
    "taken out": "its id holds the name of somebody who is removed; rename its file and build it again",
}


def build(
    paths: Annotated[list[str], typer.Argument(metavar="PATH...", help="Files, or directories of files.")],
    store: StoreOption = None,
    shacl: ShaclOption = None,
    model: ModelOption = None,
    reference: ReferenceOption = None,
    curation: CurationOption = None,
) -> None:
    """Read minutes and agendas (PDF, DOCX, HTML, TXT) into the store."""
    files = _files(paths)
    settings = settings_for(store, model, reference, curation)
    engine = engine_named(shacl)
    _tell_of_reference(settings)
    from kkrgraph import pipeline
    from kkrgraph.curation import loaded

    judgements = loaded(settings)
    judged = sum(len(found) for found in judgements.statements.values()) + len(judgements.names)
    counts: Counter[str] = Counter()
    outcomes = pipeline.build(files, settings, engine=engine)
    with _progress(len(files)) as step:
        ended: list[Conclusion] = []
        for number, outcome in enumerate(_kept(outcomes, ended), start=1):
            _add(counts, outcome)
            step(number, outcome)
    for conclusion in ended:
        _add_results(counts, conclusion.report)
        _conclusion_lines(conclusion)
        _tell_of_names(counts, conclusion.links)
    result(_summary(counts, str(settings.store), judged))
    if counts[Fate.ORPHANED] or counts[Fate.AMBIGUOUS]:
        note("hint: judge these statements again with `kkrgraph review FILE`, and take the old rows out")
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


def _tell_of_reference(settings: Settings) -> None:
    """What the reference data's editor should know; where nothing can be built on it, the command ends with 2."""
    from kkrgraph.reference import check, load

    issues = check(load(settings.reference))
    for found in issues:
        note(f"{'error' if found.fatal else 'warning'}: {found}")
        note(f"  hint: {found.hint}")
    if any(found.fatal for found in issues):
        raise typer.Exit(2)
    from kkrgraph.pipeline import forgotten

    names = forgotten(settings)
    if names:
        listed = "; ".join(names[:SHOWN]) + ("; ..." if len(names) > SHOWN else "")
        note(
            f"warning: organisations of the store that the reference data has no more ({len(names)}): {listed}"
        )
        note("  hint: name their folder with --reference, or build again what names them")


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
    if outcome.status in REMOVALS:
        return
    counts.update(one.fate for one in outcome.judgements)
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


def _tell_of_names(counts: Counter[str], links: PeopleLinks) -> None:
    """What became of judgements on names, and how many are left to a reviewer."""
    counts["gone"] = len({merge.slug for merge in links.merges})
    counts["unsure"] = len(links.doubts)
    for outcome in links.judged:
        counts[outcome.fate] += 1
        if outcome.fate is not Fate.APPLIED:
            said = outcome.judgement
            note(
                f"{outcome.fate}: {said.name!r} in {said.document} and {said.other_name!r} in {said.other_document}:"
                f" {outcome.reason}"
            )


def _summary(counts: Counter[str], store: str, judged: int) -> str:
    redacted = "".join(f", {counts[name]} {name}" for name in REMOVALS if counts[name])
    fates = ", ".join(f"{counts[fate]} {fate}" for fate in Fate)
    unmet = judged - sum(counts[fate] for fate in Fate)
    judgements = {"judgements": f"{fates}, {unmet} not met"} if judged else {}
    rows = {
        "documents": f"{counts['stored']} stored, {counts['unchanged']} unchanged, {counts['failed']} failed{redacted}",
        "statements": f"{counts['triples']:,} triples",
        "evidence": f"{counts['evidence']:,} quotes verified",
        "unread": f"{counts['unread']:,} of {counts['lines']:,} lines",
        "warnings": f"{counts['warnings']:,}, and {counted(counts['notes'], 'note')}",
        "people": f"{counted(counts['gone'], 'IRI')} gave way to another, {counted(counts['unsure'], 'pair')} left to review",
        **judgements,
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
            if outcome.error is not None or outcome.report.results or _lost(outcome):
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
    if outcome.status in REMOVALS:
        note(f"{outcome.path}: {outcome.status}, {REMOVALS[outcome.status]}")
        return
    if violations:
        note(
            f"{position}{outcome.path.name}: failed, it violates {counted(len(violations), 'shape')}; not stored"
        )
    else:
        unread = f"{counts.unread} of {counts.lines} lines unread"
        note(f"{position}{outcome.path.name}: {outcome.status}, {counts.triples:,} triples, {unread}")
    for judgement in _lost(outcome):
        note(f"  {judgement}")
    _result_lines(violations or warnings, outcome.places)
    if violations:
        note(
            "  hint: is this the minutes or agenda of a KKR meeting? `kkrgraph extract FILE` shows what was read from it"
        )


def _lost(outcome: Outcome) -> list[str]:
    """The judgements that were not applied: which, and why."""
    return [
        f"{one.fate}: {one.judgement.judgement} of {one.judgement.view} by {one.judgement.reviewer}, "
        f"{one.judgement.date}, «{one.judgement.quote}» in {one.judgement.document}: {one.reason}"
        for one in outcome.judgements
        if one.fate is not Fate.APPLIED
    ]


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
