"""From the paths a user gives to the files that are read: directories, duplicates, sizes."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from kkrgraph.errors import ReadingError
from kkrgraph.reading.sniff import SUFFIXES
from kkrgraph.settings import Settings


def load(path: Path, settings: Settings) -> bytes:
    """The bytes of a file; raises ReadingError where there is none, or more than `settings.max_file_bytes`."""
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise _directory(path)
        if not path.is_file():
            # A named pipe without a writer would never end.
            raise ReadingError(
                f"{path}: is no regular file", hint="save what comes out of it, and name that file"
            )
        if size > settings.max_file_bytes:
            raise ReadingError(
                f"{path}: {size:,} bytes are more than the limit of {settings.max_file_bytes:,}",
                hint="raise max_file_bytes ($KKRGRAPH_MAX_FILE_BYTES), or make the file smaller",
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ReadingError(f"{path}: no such file", hint="check the path") from error
    except OSError as error:
        raise ReadingError(
            f"{path}: cannot be read: {error.strerror}", hint="check the file's permissions"
        ) from error


def _directory(path: Path) -> ReadingError:
    """What is wrong with a directory where a document is read."""
    if _documents(path):
        return ReadingError(f"{path}: is a directory, not a file", hint="name the files in it, or use `find`")
    return ReadingError(
        f"{path}: a directory without documents",
        hint=f"put files ending in {', '.join(SUFFIXES)} into it, or name another directory",
    )


def _documents(directory: Path) -> list[Path]:
    return sorted(
        file
        for file in directory.rglob("*")
        if file.suffix.lower() in SUFFIXES and file.is_file() and not _hidden(file.relative_to(directory))
    )


def _expanded(path: Path) -> list[Path]:
    if not path.exists():
        raise ReadingError(f"{path}: no such file or directory", hint="check the path")
    # A directory without documents fails like a document that cannot be read, when its turn comes.
    return (_documents(path) or [path]) if path.is_dir() else [path]


def _hidden(path: Path) -> bool:
    # Word leaves `~$name.docx` beside a document that is open.
    return any(part.startswith((".", "~$")) for part in path.parts)


def find(paths: Iterable[Path]) -> list[Path]:
    """The files that `paths` name: files as given, directories expanded in sorted order, no file twice.

    A directory without documents stays in the list beside others; `read` says what is wrong with it.
    Raises ReadingError for a path that does not exist, directories without any document, and two files with one
    stem, since the stem is the document's id.
    """
    files: list[Path] = []
    stems: dict[str, Path] = {}
    for path in paths:
        for file in _expanded(path):
            # The name of a directory is no document's id.
            stem = str(file) if file.is_dir() else file.stem
            other = stems.setdefault(stem, file)
            if other is file:
                files.append(file)
            elif other.resolve() != file.resolve():
                raise ReadingError(
                    f"{other} and {file} have the same stem {file.stem!r}, which is the document's id",
                    hint="rename one of them, or give only one",
                )
    if files and all(file.is_dir() for file in files):
        raise _directory(files[0])
    return files
