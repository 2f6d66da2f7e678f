"""`read` and `extract`: one stage alone, to look at."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kkrgraph.cli.console import note, result
from kkrgraph.cli.options import CurationOption, ModelOption, ReferenceOption, one_of, settings_for
from kkrgraph.errors import UsageError

if TYPE_CHECKING:
    from kkrgraph.model import Document, Minutes

FileArgument = Annotated[Path, typer.Argument(metavar="FILE", help="A PDF, DOCX, HTML or TXT file.")]
FormatOption = Annotated[str, typer.Option("--format", metavar="text|json", help="How to print it.")]


def read(file: FileArgument, form: FormatOption = "text") -> None:
    """Show a file as it is read: cleaned text, pages, and what was taken for furniture."""
    one_of("--format", form, ("text", "json"))
    document = _document(file)
    result(_dump(asdict(document)) if form == "json" else _document_text(document))


def extract(
    file: FileArgument,
    form: FormatOption = "json",
    html: Annotated[
        Path | None,
        typer.Option(
            "--html", metavar="OUT", help="Draw the document with all of it as one HTML page instead."
        ),
    ] = None,
    model: ModelOption = None,
    reference: ReferenceOption = None,
    curation: CurationOption = None,
) -> None:
    """Show what is read from a file: the records of all views, and the lines left unread."""
    one_of("--format", form, ("text", "json"))
    from kkrgraph.curation import loaded
    from kkrgraph.pipeline import curated, extract_minutes, without_removed

    settings = settings_for(None, model, reference, curation)
    judgements = loaded(settings)
    minutes, _ = curated(extract_minutes(_document(file), settings), judgements)
    minutes = without_removed(minutes, judgements)
    if html is not None:
        _draw(minutes, html)
    else:
        result(_dump(_records(minutes)) if form == "json" else _minutes_text(minutes))


def _draw(minutes: Minutes, path: Path) -> None:
    from kkrgraph.publish.drawing import write

    write(minutes, path)
    note(f"drawn in {path}")


def _document(file: Path) -> Document:
    from kkrgraph.pipeline import read_document

    if file.is_dir():
        raise UsageError(f"{file} is a directory", hint="name one file in it")
    if not file.exists():
        raise UsageError(f"there is no file {file}", hint="check the path")
    return read_document(file, settings_for(None))


def _document_text(document: Document) -> str:
    """Each line of the file after its page and number; furniture is named."""
    lines = []
    for line in document.lines:
        mark = f" [{line.furniture.value}]" if line.furniture is not None else ""
        lines.append(f"{line.page:>3}:{line.number:<4}{mark} {document.text[line.start : line.end]}\n")
    return "".join(lines)


def _records(minutes: Minutes) -> dict[str, dict[str, object] | list[dict[str, object]]]:
    from kkrgraph.model import VIEWS

    document = minutes.document
    about: dict[str, object] = {
        "id": document.id,
        "source": document.source,
        "sha256": document.sha256,
        "pages": document.pages,
    }
    records: dict[str, dict[str, object] | list[dict[str, object]]] = {"document": about}
    for name in (*VIEWS, "issues"):
        value = getattr(minutes, name)
        records[name] = asdict(value) if name == "meeting" else [asdict(record) for record in value]
    return records


def _minutes_text(minutes: Minutes) -> str:
    lines = []
    for name, value in _records(minutes).items():
        rows = value if isinstance(value, list) else [value]
        lines.append(f"{name} ({len(rows)})\n")
        for row in rows:
            shown = (f"{key}={text}" for key, text in row.items() if text is not None and key != "evidence")
            lines.append(f"  {' · '.join(shown)}\n")
    return "".join(lines)


def _dump(value: object) -> str:
    # Dates, the only values that JSON does not know, are written as ISO.
    return json.dumps(value, ensure_ascii=False, indent=1, default=str) + "\n"
