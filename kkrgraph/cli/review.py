"""`review`: a walk through what is read from one document, with judgements as its result."""

from __future__ import annotations

import datetime
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kkrgraph.cli.console import note, result
from kkrgraph.cli.options import (
    CurationOption,
    ModelOption,
    ReferenceOption,
    StoreOption,
    one_of,
    settings_for,
)
from kkrgraph.cli.tables import table
from kkrgraph.errors import UsageError

if TYPE_CHECKING:
    from kkrgraph.curation import Judgements
    from kkrgraph.curation.session import Question
    from kkrgraph.model import Minutes, UnsureLink
    from kkrgraph.settings import Settings


def review(
    file: Annotated[
        Path | None,
        typer.Argument(
            metavar="[FILE]",
            help="A PDF, DOCX, HTML or TXT file; without one, the unsure names of the store are listed.",
            show_default=False,
        ),
    ] = None,
    reviewer: Annotated[
        str | None, typer.Option("--reviewer", metavar="NAME", help="Who judges: it stands in every row.")
    ] = None,
    curation: CurationOption = None,
    kinds: Annotated[
        str | None,
        typer.Option(
            "--kinds",
            metavar="KIND,...",
            help="Ask about these alone: views, unread, names. [default: all views, unread and names]",
            show_default=False,
        ),
    ] = None,
    date: Annotated[
        str | None,
        typer.Option(
            "--date", metavar="DATE", help="The day of the judgement. [default: today]", show_default=False
        ),
    ] = None,
    store: StoreOption = None,
    model: ModelOption = None,
    reference: ReferenceOption = None,
    gold: Annotated[
        Path | None,
        typer.Option(
            "--export-gold", metavar="DIR", help="Ask nothing: write the reviewed document as annotation."
        ),
    ] = None,
    form: Annotated[
        str, typer.Option("--format", metavar="table|csv", help="Without FILE: how to print the list.")
    ] = "table",
) -> None:
    """Judge what is read from a document: accept, reject, correct, add; the judgements outlive rebuilds."""
    from kkrgraph.curation.files import loaded

    one_of("--format", form, ("table", "csv"))
    settings = settings_for(store, model, reference, curation)
    if file is None:
        if reviewer is not None or gold is not None:
            raise UsageError(
                "no file is named", hint="kkrgraph review FILE; without options it lists unsure names"
            )
        _list(settings, form)
        return
    if gold is not None:
        _export(_minutes(file, settings), loaded(settings), gold)
        return
    if reviewer is None or not reviewer.strip():
        raise UsageError("nobody is named who judges", hint="say who: --reviewer NAME")
    minutes, wanted = _minutes(file, settings), _kinds(kinds)
    unsure = _unsure(settings, minutes.document.id) if "names" in wanted else ()
    _walk(minutes, settings, reviewer.strip(), _day(date), wanted, unsure)


def _walk(
    minutes: Minutes,
    settings: Settings,
    reviewer: str,
    day: datetime.date,
    wanted: tuple[str, ...],
    unsure: tuple[UnsureLink, ...] = (),
) -> None:
    """unsure: the links of this document that the linker leaves to a reviewer."""
    from kkrgraph.cli.asking import Walk
    from kkrgraph.curation.files import Judgements, folder, load
    from kkrgraph.curation.judging import Reviewer

    place = folder(settings)
    # Made with the first judgement; what is named and no folder is said before the first question.
    judgements = load(place) if place.exists() else Judgements()
    asked = _questions(minutes, judgements, wanted, unsure)
    walk = Walk(minutes, Reviewer(name=reviewer, date=day), place)
    walk.through(asked)
    left = len(_questions(minutes, load(place) if place.exists() else judgements, wanted, unsure))
    note(f"{walk.written} judgements written to {place}; {left} of {minutes.document.id} left")


def _list(settings: Settings, form: str) -> None:
    """The pairs of names that linking left unsure, each with the documents to review."""
    from kkrgraph.graph.answer import Table, Term
    from kkrgraph.graph.forgetting import published
    from kkrgraph.pipeline import unsure_links
    from kkrgraph.query.formats import as_csv

    with published(settings) as store:
        links = unsure_links(store, settings)
    columns = ("name", "document", "other_name", "other_document", "reason")
    rows = tuple(tuple(Term(getattr(link, column), "literal") for column in columns) for link in links)
    answer = Table(columns=columns, rows=rows)
    if form == "csv":
        result(as_csv(answer))
    elif rows:
        table(answer)
    note(f"pairs of names left to a reviewer: {len(links)}")
    if links:
        note("  hint: kkrgraph review FILE --kinds names asks about those of a document")


def _unsure(settings: Settings, document: str) -> tuple[UnsureLink, ...]:
    """The names of a document that linking left unsure, where there is a store that holds it."""
    from kkrgraph.graph import generations
    from kkrgraph.graph.forgetting import published
    from kkrgraph.pipeline import unsure_links

    if generations.current(settings.store) is None:
        return ()
    with published(settings) as store:
        links = unsure_links(store, settings)
    return tuple(link for link in links if document in (link.document, link.other_document))


def _export(minutes: Minutes, judgements: Judgements, gold: Path) -> None:
    """Write the annotation of a document of which every statement is judged, and every judgement applied."""
    from kkrgraph.evaluate.gold import write_gold
    from kkrgraph.model import VIEWS, Fate
    from kkrgraph.pipeline import curated, people_removed, without_removed

    left = Counter(one.kind for one in _questions(minutes, judgements, VIEWS))
    after, outcomes = curated(minutes, judgements)
    lost = sum(one.fate is not Fate.APPLIED for one in outcomes)
    if left or lost:
        counts = ", ".join(f"{count} of {kind}" for kind, count in left.items())
        raise UsageError(
            f"{minutes.document.id} is not reviewed: {left.total()} statements are not judged"
            f"{f' ({counts})' if counts else ''}, {lost} judgements are not applied",
            hint="walk through it: kkrgraph review FILE --reviewer NAME",
        )
    shown = people_removed(after, judgements)
    note(f"annotation written to {write_gold(without_removed(after, judgements), outcomes, gold, shown)}")


def _questions(
    minutes: Minutes, judgements: Judgements, kinds: tuple[str, ...], unsure: tuple[UnsureLink, ...] = ()
) -> tuple[Question, ...]:
    """What is left to be asked; nobody is asked about people who are removed."""
    from kkrgraph.curation.removal import about
    from kkrgraph.curation.session import questions
    from kkrgraph.pipeline import people_removed

    people = people_removed(minutes, judgements)
    found = questions(minutes, judgements, kinds, unsure)
    return tuple(one for one in found if one.record is None or not about(one.kind, one.record, people))


def _minutes(file: Path, settings: Settings) -> Minutes:
    from kkrgraph.pipeline import extract_minutes, read_document

    if not file.is_file():
        raise UsageError(f"there is no file {file}", hint="check the path")
    return extract_minutes(read_document(file, settings), settings)


def _kinds(text: str | None) -> tuple[str, ...]:
    from kkrgraph.curation.session import KINDS
    from kkrgraph.model import FURTHER

    if text is None:
        return KINDS
    named = tuple(part.strip() for part in text.split(","))
    for kind in named:
        if kind not in (*KINDS, *FURTHER):
            raise UsageError(
                f"--kinds cannot be {kind!r}", hint=f"choose of: {', '.join((*KINDS, *FURTHER))}"
            )
    return named


def _day(text: str | None) -> datetime.date:
    if text is None:
        return datetime.datetime.now().astimezone().date()
    try:
        return datetime.date.fromisoformat(text)
    except ValueError as error:
        raise UsageError(f"--date cannot be {text!r}", hint="write a day like 2026-01-23") from error
