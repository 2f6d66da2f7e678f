"""A folder of a user's own rows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.fixture
def folder(tmp_path: Path) -> Callable[..., Path]:
    """A function that writes CSV files, `organisations="name,kind\\n..."`, and returns their folder."""

    def write(**files: str) -> Path:
        place = tmp_path / "own"
        place.mkdir(exist_ok=True)
        for name, text in files.items():
            (place / f"{name}.csv").write_text(text, encoding="utf-8")
        return place

    return write
