"""Times of heads and closing lines, in the ways secretariats print them."""

from __future__ import annotations

import pytest

from kkrgraph.extract.text.clock import bare_time, closing_time, is_lost, opening_time, times_in


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("kl. 10.00 - 12.30", "10:00", "12:30"),
        ("Kl. 12,30 – 15,30; Mødelokale: B105", "12:30", "15:30"),
        ("kl. 0930-1200 i salen", "09:30", "12:00"),
        ("kl. 1000 - 1230", "10:00", "12:30"),
        ("kl. 10-12", "10:00", "12:00"),
        ("klokken 9 til klokken 11.15", "09:00", "11:15"),
        ("10.00-12.00", "10:00", "12:00"),
        ("fra kl. 9.30 til ca. 14", "09:30", "14:00"),
        ("kl. ca. 16.00", "16:00", None),
        ("kl. 9", "09:00", None),
        ("kl. 14,15", "14:15", None),
        ("kl. 10.00 - 2025-budgettet", "10:00", None),
    ],
)
def test_times_of_a_line(text: str, start: str, end: str | None) -> None:
    times = times_in(text)
    assert times is not None
    assert (times.start, times.end) == (start, end)


@pytest.mark.parametrize("text", ["den 10. maj", "10,5 mio. kr.", "punkt 3", "kl. 10,5"])
def test_what_is_no_time(text: str) -> None:
    assert times_in(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [(" 08:30", "08:30"), (", 16.05", "16:05"), (" 04:00 PM", "16:00"), (" 12:00 PM", "12:00")],
)
def test_a_time_alone(text: str, expected: str) -> None:
    times = bare_time(text)
    assert times is not None and times.start == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mødet sluttede kl. 12.40.", "12:40"),
        ("Mødet hævet kl. 12,40", "12:40"),
        ("Mødet sluttede kl. 13", "13:00"),
        ("Mødet sluttede 16.10", "16:10"),
        ("Mødet hævet: 05:10 PM", "17:10"),
        ("Mødet blev afsluttet kl. ca. 15.30", "15:30"),
    ],
)
def test_the_end_of_the_meeting(text: str, expected: str) -> None:
    times = closing_time(text, 0, len(text))
    assert times is not None and times.start == expected
    assert text[times.first :][:1].isdigit()


def test_the_beginning_of_the_meeting() -> None:
    times = opening_time("Mødet begyndte kl. 9,30.")
    assert times is not None and times.start == "09:30"
    assert closing_time("Mødet sluttede 13 timer senere", 0, 30) is None


def test_a_time_that_has_lost_a_part() -> None:
    assert is_lost("fra kl til") and is_lost("kl. 9.3") and is_lost("kl. 25:00")
    assert not is_lost("kl. 9.30") and not is_lost("kl. 9,30")
