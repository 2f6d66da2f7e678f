"""Running the command in this process, as the entry point runs it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from kkrgraph.cli import main


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """What a command left: exit code, results on stdout, messages on stderr."""

    code: int
    out: str
    err: str


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Ran]:
    """A function that runs `kkrgraph` with these arguments."""
    for name in ("KKRGRAPH_STORE", "KKRGRAPH_REFERENCE", "KKRGRAPH_CURATION", "KKRGRAPH_BASE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "120")

    def command(*arguments: object) -> Ran:
        monkeypatch.setattr(sys, "argv", ["kkrgraph", *(str(argument) for argument in arguments)])
        capfdbinary.readouterr()
        with pytest.raises(SystemExit) as ended:
            main()
        out, err = capfdbinary.readouterr()
        code = ended.value.code
        assert code is None or isinstance(code, int)
        return Ran(code=code or 0, out=out.decode("utf-8"), err=err.decode("utf-8"))

    return command
