"""Short minutes of invented people, a store built from them, and where the real documents are."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kkrgraph.pipeline import build
from kkrgraph.settings import Settings

MINUTES = """\
REFERAT

KKR NORDJYLLAND
KKR Nordjylland | 14-03-2025
SIDE | 2

Deltagere
Asta Mølgård Brink (A) Aalborg Kommune
Villads Hedelund (V) Rebild Kommune

Afbud
Sigrid Tang Overby (F) Thisted Kommune

1. Udpegninger

1.1. Udpegning til bestyrelsen for Nordjyllands Trafikselskab
SAG-2025-00123 abc

Baggrund

Selskabet får et tilskud på 2,5 mio. kr. i 2026.

Indstilling

Det indstilles, at KKR Nordjylland udpeger {person} til bestyrelsen.

Beslutning

KKR Nordjylland udpegede {person} som medlem af bestyrelsen for Nordjyllands Trafikselskab.

1.2. Næste møde
SAG-2025-00124 abc

Beslutning

Taget til efterretning.
"""


@pytest.fixture(scope="session")
def write_minutes() -> Callable[..., Path]:
    """A function that writes minutes to a file and returns it; `person` is who gets appointed."""

    def write(path: Path, person: str = "Villads Hedelund (V)") -> Path:
        path.write_text(MINUTES.format(person=person), encoding="utf-8")
        return path

    return write


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, write_minutes: Callable[..., Path]) -> Path:
    """A store with the documents `first` and `second`; not to be written."""
    place = tmp_path_factory.mktemp("built")
    files = [
        write_minutes(place / "first.txt"),
        write_minutes(place / "second.txt", "Asta Mølgård Brink (A)"),
    ]
    assert all(outcome.error is None for outcome in build(files, Settings(store=place / "store")))
    return place / "store"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The directory of the real documents and their annotation; skips where it is missing."""
    path = Path(os.environ.get("KKRGRAPH_SHARED", Path(__file__).parents[2] / "shared"))
    if not (path / "gold").is_dir():
        pytest.skip(f"the real documents are not at {path}; set KKRGRAPH_SHARED")
    return path
