"""Days, months and years, compared as far as both say."""

from __future__ import annotations

import pytest

from kkrgraph.reference.dates import is_before, is_date, overlap


@pytest.mark.parametrize("text", ["2025", "2025-06", "2024-02-29"])
def test_dates(text: str) -> None:
    assert is_date(text)


@pytest.mark.parametrize("text", ["", "i fjor", "2025-13", "2025-02-30", "25-01-01", "2025-1-1", "2025-06-"])
def test_no_dates(text: str) -> None:
    assert not is_date(text)


@pytest.mark.parametrize(
    ("one", "other", "before"),
    [
        ("2019", "2020", True),
        ("2019-12-31", "2020", True),
        ("2025-05", "2025-06-01", True),
        ("2025", "2025-06", False),
        ("2025-06", "2025", False),
        ("2020", "2019", False),
        ("", "2019", False),
        ("2019", "", False),
    ],
)
def test_is_before(one: str, other: str, before: bool) -> None:
    assert is_before(one, other) is before


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (("2016", ""), ("", "2008"), False),
        (("2022", ""), ("", "2022"), False),
        (("2022", ""), ("", ""), True),
        (("2010", "2015"), ("2012", "2013"), True),
        (("2010", "2012"), ("2013", "2015"), False),
    ],
)
def test_overlap(one: tuple[str, str], other: tuple[str, str], expected: bool) -> None:
    assert overlap(one, other) is expected
    assert overlap(other, one) is expected
