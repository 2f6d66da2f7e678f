"""The folder of judgements: three CSV files, read strictly, and added to without ever being half-written."""

from __future__ import annotations

import csv
import fcntl
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from kkrgraph.curation import rows
from kkrgraph.errors import CurationError
from kkrgraph.model import NameJudgement, Removal, StatementJudgement
from kkrgraph.resources import root
from kkrgraph.settings import Settings

Record = TypeVar("Record")
LOCK = ".lock"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgements:
    """All that reviewers have said, in the order of the rows. statements: document → the judgements on what it states."""

    statements: Mapping[str, tuple[StatementJudgement, ...]] = field(default_factory=dict)
    names: tuple[NameJudgement, ...] = ()
    removed: tuple[Removal, ...] = ()


def folder(settings: Settings) -> Path:
    """The folder of judgements that a run uses: its own, else data/curation."""
    return settings.curation if settings.curation is not None else root() / "data" / "curation"


def load(path: Path) -> Judgements:
    """The judgements of a folder; a file that is not there holds none.

    Raises CurationError for a folder that is not there, and, with file and line, for a row that cannot be read.
    """
    _there(path)
    statements: dict[str, tuple[StatementJudgement, ...]] = {}
    for one in _read(path / "statements.csv", rows.STATEMENTS, rows.statement):
        statements[one.document] = (*statements.get(one.document, ()), one)
    return Judgements(
        statements=statements,
        names=tuple(_read(path / "names.csv", rows.NAMES, rows.name)),
        removed=tuple(_read(path / "removed.csv", rows.REMOVED, rows.removal)),
    )


def _there(path: Path) -> None:
    if not path.is_dir():
        raise CurationError(f"there is no folder of judgements at {path}", hint="check the path, or make it")


def loaded(settings: Settings) -> Judgements:
    """The judgements of a run; none where no folder is named and data/curation is not there. Raises CurationError."""
    path = folder(settings)
    return Judgements() if settings.curation is None and not path.is_dir() else load(path)


def removals(settings: Settings) -> tuple[Removal, ...]:
    """The removal list of a run alone. Raises CurationError."""
    path = folder(settings)
    if settings.curation is not None:
        _there(path)
    return tuple(_read(path / "removed.csv", rows.REMOVED, rows.removal))


def append(path: Path, judgement: StatementJudgement | NameJudgement) -> None:
    """Add a judgement as the last row of its file, which appears whole or not at all; reviewers wait for each other.

    Raises CurationError where the folder cannot be written, or the file is none that `load` can read.
    """
    is_statement = isinstance(judgement, StatementJudgement)
    columns = rows.STATEMENTS if is_statement else rows.NAMES
    file = path / ("statements.csv" if is_statement else "names.csv")
    try:
        with _alone(path):
            text = file.read_text(encoding="utf-8-sig") if file.exists() else ""
            if text.strip() and text.partition("\n")[0] != ",".join(columns):
                raise CurationError(
                    f"{file} has other columns than judgements have", hint=f"they must be {','.join(columns)}"
                )
            new = file.with_name(f"{file.name}.new")
            new.write_text(
                f"{_lines(text, columns)}{_line(rows.cells(judgement), columns)}", "utf-8", newline=""
            )
            new.replace(file)
    except OSError as error:
        raise CurationError(
            f"cannot write {file}: {error.strerror}", hint="name a folder of your own: --curation DIR"
        ) from error


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    path.mkdir(parents=True, exist_ok=True)
    with (path / LOCK).open("w", encoding="ascii") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _lines(text: str, columns: Sequence[str]) -> str:
    """The file so far, ended with a line end; a new one begins with its header."""
    if not text.strip():
        return ",".join(columns) + "\n"
    return text if text.endswith("\n") else f"{text}\n"


def _line(row: dict[str, str], columns: Sequence[str]) -> str:
    text = io.StringIO()
    csv.DictWriter(text, columns, lineterminator="\n").writerow(row)
    return text.getvalue()


def _read(file: Path, columns: Sequence[str], made: Callable[[rows.Row], Record]) -> Iterator[Record]:
    try:
        text = file.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return
    except (OSError, UnicodeDecodeError) as error:
        raise CurationError(f"cannot read {file}: {error}", hint="it is a CSV file in UTF-8") from error
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        yield from _records(file, reader, columns, made)
    except csv.Error as error:
        raise CurationError(
            f"{file}, line {reader.line_num}: {error}", hint='quote a value with " in it, and double the "'
        ) from error


def _records(
    file: Path, reader: Iterator[list[str]], columns: Sequence[str], made: Callable[[rows.Row], Record]
) -> Iterator[Record]:
    header = next(reader, list(columns))
    if header != list(columns):
        raise CurationError(
            f"{file}, line 1: the columns are {', '.join(header)}", hint=f"they must be {','.join(columns)}"
        )
    for row in reader:
        where = f"{file}, line {getattr(reader, 'line_num')}"  # noqa: B009
        if row and len(row) != len(columns):
            raise CurationError(
                f"{where}: {len(row)} values in {len(columns)} columns", hint="quote values that hold a comma"
            )
        if row:
            try:
                yield made(dict(zip(columns, row, strict=True)))
            except ValueError as error:
                raise CurationError(
                    f"{where}: {error}",
                    hint="correct the row, or take it out; docs/curation.md has the columns",
                ) from error
