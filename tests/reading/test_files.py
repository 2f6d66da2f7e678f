from __future__ import annotations

import os
from pathlib import Path

import pytest

from kkrgraph.errors import ReadingError
from kkrgraph.reading import find
from kkrgraph.reading.files import load
from kkrgraph.settings import Settings


def put(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Mødet", encoding="utf-8")


def test_directories_are_expanded_in_sorted_order_to_what_can_be_read(tmp_path: Path) -> None:
    put(tmp_path, "b.txt", "a.PDF", "c.docx", "README.md", "~$c.docx", ".skjult/d.txt", "under/e.html")
    assert find([tmp_path]) == [tmp_path / name for name in ("a.PDF", "b.txt", "c.docx", "under/e.html")]


def test_files_stay_in_the_order_given_and_none_comes_twice(tmp_path: Path) -> None:
    put(tmp_path, "b.txt", "a.txt", "odd.xyz")
    given = [tmp_path / "odd.xyz", tmp_path / "b.txt", tmp_path, tmp_path / "b.txt"]
    assert find(given) == [tmp_path / "odd.xyz", tmp_path / "b.txt", tmp_path / "a.txt"]


def test_two_files_with_one_stem_are_named(tmp_path: Path) -> None:
    put(tmp_path, "x/001.txt", "y/001.pdf")
    with pytest.raises(ReadingError, match="same stem '001'") as caught:
        find([tmp_path])
    assert str(tmp_path / "x/001.txt") in str(caught.value)
    assert str(tmp_path / "y/001.pdf") in str(caught.value)


def test_an_empty_directory_and_a_missing_path_are_errors(tmp_path: Path) -> None:
    with pytest.raises(ReadingError, match="without documents"):
        find([tmp_path])
    with pytest.raises(ReadingError, match="no such file or directory"):
        find([tmp_path / "intet.txt"])


def test_an_empty_directory_beside_others_fails_when_its_turn_comes(
    tmp_path: Path, settings: Settings
) -> None:
    put(tmp_path, "x/a.txt")
    (tmp_path / "a").mkdir()
    assert find([tmp_path / "a", tmp_path / "x"]) == [tmp_path / "a", tmp_path / "x/a.txt"]
    with pytest.raises(ReadingError, match="a directory without documents"):
        load(tmp_path / "a", settings)


def test_a_pipe_is_no_file_and_is_not_waited_for(tmp_path: Path, settings: Settings) -> None:
    os.mkfifo(tmp_path / "a.txt")
    with pytest.raises(ReadingError, match=r"a\.txt: is no regular file"):
        load(tmp_path / "a.txt", settings)


def test_a_file_up_to_the_limit_is_loaded_and_one_above_is_not(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"12345")
    assert load(path, Settings(max_file_bytes=5)) == b"12345"
    with pytest.raises(ReadingError, match=r"a\.txt: 5 bytes are more than the limit of 4") as caught:
        load(path, Settings(max_file_bytes=4))
    assert "$KKRGRAPH_MAX_FILE_BYTES" in caught.value.hint


def test_what_is_not_there_or_no_file_is_refused(tmp_path: Path, settings: Settings) -> None:
    with pytest.raises(ReadingError, match="no such file"):
        load(tmp_path / "intet.txt", settings)
    put(tmp_path, "a.txt")
    with pytest.raises(ReadingError, match="is a directory"):
        load(tmp_path, settings)


def test_a_file_without_permission_is_refused(
    tmp_path: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def deny(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    put(tmp_path, "a.txt")
    monkeypatch.setattr(Path, "read_bytes", deny)
    with pytest.raises(ReadingError, match=r"a\.txt: cannot be read: Permission denied"):
        load(tmp_path / "a.txt", settings)
