"""Files that appear whole or not at all: what is written stands under a temporary name until it is complete."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from kkrgraph.errors import UsageError


@contextmanager
def whole_file(path: Path, *, parents: bool = False) -> Iterator[IO[bytes]]:
    """A file to write to, which gets its name at the end; what it replaces stays until then.

    parents: make the directories that it stands in.
    Raises UsageError where it cannot be written, and leaves nothing behind.
    """
    try:
        if path.exists() and not path.is_file():
            # A terminal, a pipe, /dev/null: renaming would put a file in its place.
            with path.open("wb") as output:
                yield output
            return
        if parents:
            path.parent.mkdir(parents=True, exist_ok=True)
        new = path.with_name(f"{path.name}.new")
        try:
            with new.open("wb") as output:
                yield output
            new.replace(path)
        finally:
            new.unlink(missing_ok=True)
    except OSError as error:
        raise UsageError(
            f"cannot write {path}: {error.strerror}", hint="name a file in a directory that can be written to"
        ) from error
