"""Deadlines and amounts of acts: the act's own sentence decides."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest

from kkrgraph.extract.decisions.deadlines import ahead
from kkrgraph.model import Minutes

Read = Callable[..., Minutes]


def attached(minutes: Minutes) -> list[tuple[str, list[str], list[str]]]:
    return [
        (act.act, [deadline.date for deadline in act.deadlines], [amount.text for amount in act.amounts])
        for act in minutes.decisions
    ]


# the meeting is on 14 March 2025
@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("KKR Sjælland bad Movia om et svar senest den 1. maj 2025.", "2025-05-01"),
        ("KKR Sjælland bad Movia om et svar senest 1. maj.", "2025-05-01"),
        ("KKR Sjælland bad Movia om et svar senest den 1. marts.", "2026-03-01"),
        ("KKR Sjælland anmodede Movia om en plan inden udgangen af juni 2026.", "2026-06"),
        ("KKR Sjælland anmodede Movia om en plan inden udgangen af februar.", "2026-02"),
        ("KKR Sjælland anmodede Movia om en plan inden udgangen af 2025.", "2025"),
        ("KKR Sjælland anmodede Movia om en plan inden årets udgang.", "2025"),
        ("KKR Sjælland anmodede Movia om en plan senest i 3. kvartal 2025.", "2025-09"),
        ("Formandskabet bemyndiges til at svare inden høringsmødet den 9. april 2025.", "2025-04-09"),
        ("Sagen blev udsat til mødet den 4. juni 2025.", "2025-06-04"),
        ("Movia blev bedt om at lægge tal frem på mødet i juni.", "2025-06"),
    ],
)
def test_an_act_has_the_deadline_of_its_sentence(words: str, date: str, read: Read) -> None:
    ((_, dates, _),) = attached(read(ruling=words))
    assert dates == [date]


@pytest.mark.parametrize(
    "words",
    [
        "KKR Sjælland godkendte referatet fra mødet den 4. december 2024.",
        "KKR Sjælland godkendte planen inden for rammen af aftalen fra den 4. december 2024.",
        "KKR Sjælland udpegede Karl Holm (C) med virkning fra den 1. maj 2025.",
        "KKR Sjælland bad Movia om et svar inden næste møde.",
    ],
)
def test_other_dates_are_no_deadlines(words: str, read: Read) -> None:
    assert [dates for _, dates, _ in attached(read(ruling=words))] == [[]]


def test_of_two_acts_each_has_its_own(read: Read) -> None:
    ruling = "KKR Sjælland godkendte en ramme på 3 mio. kr. og anmodede Movia om et regnskab senest den 1. maj 2026."
    assert attached(read(ruling=ruling)) == [
        ("approved", [], ["3 mio. kr."]),
        ("requested", ["2026-05-01"], []),
    ]


def test_an_amount_before_the_verb_is_the_act_s(read: Read) -> None:
    assert attached(read(ruling="Et beløb på 40.000 kr. til havnen blev godkendt.")) == [
        ("approved", [], ["40.000 kr."])
    ]


def test_amounts_of_other_sentences_are_not_the_act_s(read: Read) -> None:
    ruling = "KKR Sjælland drøftede planen. Havnen kostede i sin tid 40.000 kr."
    assert attached(read(ruling=ruling)) == [("discussed", [], [])]


def test_a_deadline_goes_on_from_the_act_before_it(read: Read) -> None:
    ruling = "KKR Sjælland anmodede Movia om et notat. Notatet skal foreligge senest den 1. maj 2025."
    minutes = read(ruling=ruling)
    assert attached(minutes) == [("requested", ["2025-05-01"], [])]
    (deadline,) = minutes.decisions[0].deadlines
    assert deadline.evidence.quote == "Notatet skal foreligge senest den 1. maj 2025."


def test_a_proposal_s_deadline_is_no_act_s(read: Read) -> None:
    minutes = read(proposal="Det indstilles, at svar sendes senest den 1. maj 2025.", ruling="Godkendt.")
    assert attached(minutes) == [("approved", [], [])]


@pytest.mark.parametrize(
    ("value", "date"),
    [
        ("2024-05-01", "2024-05-01"),
        ("--03-14", "2025-03-14"),
        ("--03-13", "2026-03-13"),
        ("--03", "2025-03"),
        ("--02", "2026-02"),
        ("--02-29", None),
    ],
)
def test_a_date_without_a_year_is_the_next_one(value: str, date: str | None) -> None:
    assert ahead(value, datetime.date(2025, 3, 14)) == date


def test_without_a_meeting_s_date_the_year_is_not_guessed() -> None:
    assert ahead("--05-01", None) is None
