"""From the paths a user gives to the files that are read: directories, duplicates, sizes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from kkrgraph.errors import ReadingError
from kkrgraph.reading.sniff import SUFFIXES
from kkrgraph.settings import Settings


def load(path: Path, settings: Settings) -> bytes:
    """The bytes of a file; raises ReadingError where there is none, or more than `settings.max_file_bytes`."""
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise ReadingError(
                f"{path}: is a directory, not a file", hint="name the files in it, or use `find`"
            )
        if size > settings.max_file_bytes:
            raise ReadingError(
                f"{path}: {size:,} bytes are more than the limit of {settings.max_file_bytes:,}",
                hint="raise the setting max_file_bytes, or make the file smaller",
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ReadingError(f"{path}: no such file", hint="check the path") from error
    except OSError as error:
        raise ReadingError(
            f"{path}: cannot be read: {error.strerror}", hint="check the file's permissions"
        ) from error


def _expanded(path: Path) -> Iterator[Path]:
    if not path.exists():
        raise ReadingError(f"{path}: no such file or directory", hint="check the path")
    if not path.is_dir():
        yield path
        return
    found = sorted(
        file
        for file in path.rglob("*")
        if file.suffix.lower() in SUFFIXES and file.is_file() and not _hidden(file.relative_to(path))
    )
    if not found:
        raise ReadingError(
            f"{path}: a directory without documents",
            hint=f"put files ending in {', '.join(SUFFIXES)} into it, or name another directory",
        )
    yield from found


def _hidden(path: Path) -> bool:
    # Word leaves `~$name.docx` beside a document that is open.
    return any(part.startswith((".", "~$")) for part in path.parts)


def find(paths: Iterable[Path]) -> list[Path]:
    """The files that `paths` name: files as given, directories expanded in sorted order, no file twice.

    Raises ReadingError for a path that does not exist, a directory without documents, and two files with one
    stem, since the stem is the document's id.
    """
    files: list[Path] = []
    stems: dict[str, Path] = {}
    for path in paths:
        for file in _expanded(path):
            other = stems.setdefault(file.stem, file)
            if other is file:
                files.append(file)
            elif other.resolve() != file.resolve():
                raise ReadingError(
                    f"{other} and {file} have the same stem {file.stem!r}, which is the document's id",
                    hint="rename one of them, or give only one",
                )
    return files
