"""The entry point: no traceback reaches a user, and each end has its exit code."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


def fail(error: BaseException) -> Callable[..., None]:
    def raise_it(*_: object, **__: object) -> None:
        raise error

    return raise_it


def test_a_fault_of_ours_is_one_line_and_says_how_to_see_more(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kkrgraph.query.catalogue.catalogue", fail(IndexError("too\nfar")))
    ran = run("queries")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.splitlines()[0] == "error: IndexError: too far"
    assert "--debug" in ran.err
    assert "Traceback" not in ran.err


def test_debug_shows_the_traceback(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kkrgraph.query.catalogue.catalogue", fail(IndexError("too far")))
    with pytest.raises(IndexError):
        run("--debug", "queries")


def test_a_full_disk_is_no_fault_of_ours(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kkrgraph.query.catalogue.catalogue", fail(OSError(28, "No space left on device")))
    ran = run("queries")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.splitlines()[0] == "error: cannot write: No space left on device"
    assert "hint: " in ran.err and "fault of kkrgraph" not in ran.err


def test_an_interruption(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kkrgraph.query.catalogue.catalogue", fail(KeyboardInterrupt()))
    ran = run("queries")
    assert (ran.code, ran.err.strip()) == (130, "interrupted")
    assert "Traceback" not in ran.err


@pytest.mark.parametrize("arguments", [["nonsense"], ["query"], ["build"], ["query", "--nonsense"]])
def test_arguments_that_no_command_takes(run: Run, arguments: list[str]) -> None:
    ran = run(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert "Usage: " in ran.err


def test_help_and_version(run: Run) -> None:
    assert run("--help").code == 0
    assert run("query", "--help").out.count("--endpoint") == 1
    assert run("--version").out.startswith("kkrgraph ")


def test_a_reader_that_has_seen_enough(built: Path) -> None:
    command = [sys.executable, "-c", "from kkrgraph.cli import main; main()", "export", "--store", str(built)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline().startswith(b"@prefix")
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 1


def test_results_are_utf_8_whatever_the_locale(built: Path) -> None:
    command = [sys.executable, "-c", "from kkrgraph.cli import main; main()"]
    command += ["query", "persons", "--store", str(built), "--format", "csv"]
    environment = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    out = subprocess.run(command, check=True, capture_output=True, env=environment, timeout=60).stdout
    assert "Asta Mølgård Brink" in out.decode("utf-8")
