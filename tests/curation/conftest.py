"""Minutes of invented people as the rules read them, and a reviewer who judges what was read."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from kkrgraph.curation import apply
from kkrgraph.curation.judging import Reviewer
from kkrgraph.extract import extract
from kkrgraph.extract.verify import verify
from kkrgraph.model import JudgementOutcome, Minutes, StatementJudgement
from kkrgraph.reading import read
from kkrgraph.settings import Settings

Applied = tuple[Minutes, tuple[JudgementOutcome, ...]]


@pytest.fixture
def reviewer() -> Reviewer:
    return Reviewer(name="Ida Sø", date=datetime.date(2026, 3, 4))


@pytest.fixture
def read_text(tmp_path: Path) -> Callable[[str], Minutes]:
    """A function that reads a text as the minutes of the document `first`."""

    def minutes(text: str) -> Minutes:
        file = tmp_path / "first.txt"
        file.write_text(text, encoding="utf-8")
        return extract(read(file, Settings()))

    return minutes


@pytest.fixture
def text(tmp_path: Path, write_minutes: Callable[..., Path]) -> str:
    return write_minutes(tmp_path / "first.txt").read_text(encoding="utf-8")


@pytest.fixture
def minutes(text: str, read_text: Callable[[str], Minutes]) -> Minutes:
    return read_text(text)


@pytest.fixture
def judged() -> Callable[[Minutes, Sequence[StatementJudgement]], Applied]:
    """A function that applies judgements to minutes, with the check of evidence."""
    return lambda minutes, judgements: apply(minutes, tuple(judgements), verify)
