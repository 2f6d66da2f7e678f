"""Columns as text and back."""

from __future__ import annotations

import datetime

import pytest

from kkrgraph.curation.values import CODES, columns_of, made, may_be_empty, parsed, shown
from kkrgraph.model import FURTHER, RECORDS, VIEWS, Attendance, Evidence, Minutes

WORDS = Evidence(start=0, end=1, quote="x", page=1, rule="test")


def test_what_is_shown_is_read_again(minutes: Minutes) -> None:
    for view in (*VIEWS, *FURTHER):
        records = getattr(minutes, view) if view != "meeting" else (minutes.meeting,)
        for record in records:
            for column, text in shown(record, view):
                assert parsed(view, column, text) == getattr(record, column)


def test_every_view_has_columns_and_every_code_is_of_one() -> None:
    assert all(columns_of(view) for view in RECORDS)
    assert all(column in columns_of(view) for view, column in CODES)
    assert columns_of("meeting") == ("body", "date", "kind", "start", "end", "place")
    assert columns_of("sections") == ("number", "section")
    assert columns_of("amounts") == ("number", "value", "text")
    assert "deadlines" not in columns_of("decisions")


@pytest.mark.parametrize(
    ("view", "column", "text", "value"),
    [
        ("meeting", "date", "2026-03-04", datetime.date(2026, 3, 4)),
        ("decisions", "amended", "true", True),
        ("decisions", "number", "", ""),
        ("amounts", "value", "2500000", 2_500_000),
        ("votes", "count", "", None),
        ("proposals", "acts", "approved/noted", ("approved", "noted")),
        ("meetings_ahead", "date", "2026-04/2026-05", "2026-04/2026-05"),
    ],
)
def test_text_is_read(view: str, column: str, text: str, value: object) -> None:
    assert parsed(view, column, text) == value


@pytest.mark.parametrize(
    ("view", "column", "text", "said"),
    [
        ("attendance", "status", "there", "absent, present"),
        ("attendance", "hat", "x", "no column 'hat'"),
        ("attendance", "person", "", "cannot be empty"),
        ("attendance", "evidence", "x", "no column"),
        ("meeting", "date", "4. marts", "4. marts"),
        ("meeting", "start", "9.30", "09:30"),
        ("amounts", "value", "2,5 mio.", "no whole number"),
        ("decisions", "amended", "ja", "neither true nor false"),
        ("proposals", "acts", "approved/ok", "approved"),
        ("agreements", "date", "i maj", "2026-04"),
    ],
)
def test_text_that_is_no_value(view: str, column: str, text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        parsed(view, column, text)


def test_a_statement_is_made_of_its_columns() -> None:
    record = made("attendance", {"person": "Karl Holm", "status": "present"}, WORDS)
    assert record == Attendance(
        person="Karl Holm", party=None, municipality=None, status="present", evidence=WORDS
    )
    with pytest.raises(ValueError, match="status cannot be empty"):
        made("attendance", {"person": "Karl Holm"}, WORDS)
    with pytest.raises(ValueError, match="no column 'hat'"):
        made("attendance", {"hat": "red"}, WORDS)


def test_which_columns_may_be_empty() -> None:
    assert may_be_empty("attendance", "party")
    assert may_be_empty("items", "number")
    assert not may_be_empty("attendance", "person")
