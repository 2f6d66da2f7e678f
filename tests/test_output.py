"""Files that appear whole or not at all."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from kkrgraph.errors import UsageError
from kkrgraph.output import whole_file


def test_a_file_has_its_name_when_it_is_complete(tmp_path: Path) -> None:
    path = tmp_path / "graph.ttl"
    path.write_text("før", encoding="utf-8")
    with whole_file(path) as output:
        output.write(b"efter")
        assert path.read_text(encoding="utf-8") == "før"
    assert path.read_text(encoding="utf-8") == "efter"
    assert list(tmp_path.iterdir()) == [path]


def test_an_error_leaves_what_was_there_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "graph.ttl"
    path.write_text("før", encoding="utf-8")
    with pytest.raises(ValueError, match="halfway"), whole_file(path) as output:
        output.write(b"half")
        raise ValueError("halfway")
    assert path.read_text(encoding="utf-8") == "før"
    assert list(tmp_path.iterdir()) == [path]


def test_what_cannot_be_written_is_named(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing" / "graph.ttl"):
        with pytest.raises(UsageError, match=f"cannot write {path}: ") as caught, whole_file(path):
            pass
        assert caught.value.hint


def test_directories_are_made_where_that_is_asked_for(tmp_path: Path) -> None:
    with whole_file(tmp_path / "new" / "graph.ttl", parents=True) as output:
        output.write(b"words")
    assert (tmp_path / "new" / "graph.ttl").read_bytes() == b"words"


def test_a_pipe_is_written_to_and_stays_one(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(path.read_bytes()))
    reader.start()
    with whole_file(path) as output:
        output.write(b"words")
    reader.join()
    assert read == [b"words"]
    assert path.is_fifo()
