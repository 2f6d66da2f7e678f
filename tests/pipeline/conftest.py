"""Two short minutes in files, and settings with a store of their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kkrgraph.settings import Settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(store=tmp_path / "store")


@pytest.fixture
def files(tmp_path: Path, write_minutes: Callable[..., Path]) -> list[Path]:
    return [write_minutes(tmp_path / name) for name in ("a.txt", "b.txt")]
