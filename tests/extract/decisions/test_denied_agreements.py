"""No agreement is one that was not concluded; no meeting is one that is not held."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]


@pytest.mark.parametrize(
    "text",
    [
        "Der indgås ikke aftale med Region Sjælland om broen.",
        "Der er ingen samarbejdsaftale mellem Movia og Region Sjælland.",
        "KKR Sjælland har ikke indgået en samarbejdsaftale med Movia.",
    ],
)
def test_what_is_not_concluded_is_no_agreement(read: Read, text: str) -> None:
    assert read(background=text).agreements == ()


def test_what_is_concluded_is_one(read: Read) -> None:
    minutes = read(background="KKR Sjælland har indgået en samarbejdsaftale med Movia.")
    assert len(minutes.agreements) == 1


@pytest.mark.parametrize(
    "text", ["Der holdes ikke møde den 3. maj 2027.", "Der afholdes intet møde den 3. maj 2027."]
)
def test_what_is_not_held_is_no_meeting_ahead(read: Read, text: str) -> None:
    assert [m.date for m in read(background=text).meetings_ahead if m.number == "2.1"] == []


def test_what_is_held_is_one(read: Read) -> None:
    minutes = read(background="Der holdes møde den 3. maj 2027.")
    assert [m.date for m in minutes.meetings_ahead if m.number == "2.1"] == ["2027-05-03"]
