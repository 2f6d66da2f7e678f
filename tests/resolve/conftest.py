"""Short ways to write records of invented people."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest

from kkrgraph.model import Document, Evidence, Meeting, Minutes


@pytest.fixture
def words() -> Evidence:
    return Evidence(start=0, end=1, quote="x", page=1, rule="test")


@pytest.fixture
def minutes(words: Evidence) -> Callable[..., Minutes]:
    """A function that makes minutes of KKR Sjælland from its records."""

    def make(**records: object) -> Minutes:
        document = Document(id="a", source="a.txt", sha256="0" * 64, pages=1, lines=(), text="x", body_end=1)
        meeting = Meeting(
            body="KKR Sjælland", date=datetime.date(2026, 3, 4), kind="referat", start=None, end=None, place=None,
            evidence=words,
        )  # fmt: skip
        return Minutes(document=document, meeting=meeting, **records)  # type: ignore[arg-type]

    return make
