"""The directory of a store: immutable generations of one database, the newest named by the file `current`.

A writer works on a hard-linked copy that nobody else sees and publishes it by replacing `current`; so a process
that dies leaves the store as it was. Readers never open what is being written, which the database's library calls
undefined (and which does fail: its compaction takes files away under the reader).
"""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kkrgraph.errors import StoreError

CURRENT = "current"
LOCK = "lock"
HONOURED = "honoured"
STAGING = "staging"
PREFIX = "generation-"


def current(path: Path) -> Path | None:
    """The directory of the published generation, or None in a store where nothing was ever published."""
    try:
        name = (path / CURRENT).read_text(encoding="ascii").strip()
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise StoreError(f"{path} is not a store: {error}", hint="name the directory of a store") from error
    generation = path / name
    if not name.startswith(PREFIX) or not generation.is_dir():
        raise StoreError(
            f"the store {path} is damaged: it names {name!r}, which is not there",
            hint="delete the store and build it again",
        )
    return generation


@contextmanager
def writer_lock(path: Path) -> Iterator[None]:
    """Hold the store's one writer's lock; it ends with the process, however that ends.

    Raises StoreError where another process holds it or the directory cannot be written.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
        file = (path / LOCK).open("w", encoding="ascii")
    except OSError as error:
        raise StoreError(
            f"cannot write the store {path}: {error.strerror}", hint="choose another --store"
        ) from error
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise StoreError(
                f"another process is writing the store {path}",
                hint="wait until it is done, or use another --store",
            ) from error
        yield


def publish(path: Path, *, alone: bool = False) -> Path:
    """Make the staging directory the current generation, in one step, and clear older ones away.

    alone: the one before too, which else stays for readers that have just read its name.
    """
    before = current(path)
    number = int(before.name.removeprefix(PREFIX)) + 1 if before is not None else 1
    generation = path / f"{PREFIX}{number:06d}"
    # A build that died between the two renames left a generation that nobody names.
    shutil.rmtree(generation, ignore_errors=True)
    (path / STAGING).rename(generation)
    _write_durably(path / CURRENT, generation.name)
    _clear(path, keep={generation} if alone else {generation, before})
    return generation


def discard(path: Path) -> None:
    """Remove what a writer left unpublished."""
    shutil.rmtree(path / STAGING, ignore_errors=True)


def honoured(path: Path) -> str:
    """The fingerprint of the removal list that the store was last built with, "" for none."""
    try:
        return (path / HONOURED).read_text(encoding="ascii").strip()
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        raise StoreError(f"{path} is not a store: {error}", hint="name the directory of a store") from error


def honour(path: Path, fingerprint: str) -> None:
    """Write down which removal list the published generation honours."""
    _write_durably(path / HONOURED, fingerprint)


def _write_durably(path: Path, text: str) -> None:
    new = path.with_name(f"{path.name}.new")
    with new.open("w", encoding="ascii") as file:
        file.write(f"{text}\n")
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)


def _clear(path: Path, keep: set[Path | None]) -> None:
    for old in path.glob(f"{PREFIX}*"):
        if old not in keep:
            shutil.rmtree(old, ignore_errors=True)
