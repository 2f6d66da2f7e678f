"""Readings: one for each record, with its place and what it says."""

from __future__ import annotations

import dataclasses

import pytest

from kkrgraph.model import VIEWS, Deadline, Minutes, Organisation, Section
from kkrgraph.publish.drawing.readings import NARROW, TITLES, Reading, readings


def of(minutes: Minutes, view: str) -> list[Reading]:
    return [one for one in readings(minutes) if one.view == view]


def test_every_view_has_a_title_and_narrow_ones_are_views() -> None:
    assert tuple(TITLES) == VIEWS
    assert set(VIEWS) > NARROW


def test_every_record_is_a_reading_with_a_number_of_its_own(minutes: Minutes) -> None:
    found = readings(minutes)
    assert [one.number for one in found] == list(range(1, len(found) + 1))
    for view in VIEWS:
        value = getattr(minutes, view)
        assert len(of(minutes, view)) == (len(value) if isinstance(value, tuple) else 1), view


def test_a_reading_has_rule_and_columns_and_leaves_out_what_is_empty(minutes: Minutes) -> None:
    one = of(minutes, "attendance")[0]
    assert (one.title, one.rule) == ("Solveig Lykkebo", "attendance-list")
    assert one.fields == (("party", "V"), ("municipality", "Faxe Kommune"), ("status", "present"))
    (meeting,) = of(minutes, "meeting")
    assert ("start", "10:00") in meeting.fields and ("date", "2025-03-14") in meeting.fields


def test_an_act_shows_its_deadlines_and_amounts(minutes: Minutes) -> None:
    act, amount = minutes.decisions[0], minutes.amounts[0]
    deadlines = tuple(Deadline(date=date, evidence=act.evidence) for date in ("2025-05-01", "2026"))
    record = dataclasses.replace(act, deadlines=deadlines, amounts=(amount,))
    (one,) = of(dataclasses.replace(minutes, decisions=(record,)), "decisions")
    assert dict(one.fields)["deadlines"] == "2025-05-01, 2026"
    assert dict(one.fields)["amounts"] == amount.text
    (bare,) = of(dataclasses.replace(minutes, decisions=(act,)), "decisions")
    assert not {"deadlines", "amounts"} & dict(bare.fields).keys()


def test_a_name_in_a_wide_quote_is_drawn_where_it_stands(minutes: Minutes) -> None:
    text = minutes.document.text
    drawn = {one.title: text[one.start : one.end] for one in readings(minutes) if one.view in NARROW}
    assert drawn["Movia"] == "Movia" and drawn["2,5 mio. kr."] == "2,5 mio. kr."
    wide = [one for one in of(minutes, "decisions") if one.quote == text[one.start : one.end]]
    assert len(wide) == 1


@pytest.mark.parametrize(
    ("name", "drawn"),
    [
        ("Sorø Kommune", "Sorø Kommune"),
        ("SORØ KOMMUNE", "Sorø Kommune"),
        ("Karl Kommune", "Karl"),
        ("Noget andet", "Karl Holm (C), Sorø Kommune"),
        ("olm", "Karl Holm (C), Sorø Kommune"),
    ],
)
def test_a_name_in_another_spelling_and_one_that_is_not_there(
    minutes: Minutes, name: str, drawn: str
) -> None:
    record = Organisation(name=name, kind="other", evidence=minutes.attendance[1].evidence)
    (one,) = of(dataclasses.replace(minutes, organisations=(record,)), "organisations")
    assert minutes.document.text[one.start : one.end] == drawn


def test_a_long_section_is_shown_by_its_ends(minutes: Minutes) -> None:
    words = " ".join(str(number) for number in range(12))
    record = Section(number="1", section="Baggrund", text=words, start=0, end=9, page=1)
    (one,) = of(dataclasses.replace(minutes, sections=(record,)), "sections")
    assert one.rule is None and one.fields == (("number", "1"), ("text", "0 1 2 3 4 … 7 8 9 10 11"))
