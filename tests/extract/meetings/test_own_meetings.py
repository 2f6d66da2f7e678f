"""Meetings of the own body by the noun of its name or of who asks, and days that are no meetings."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]


def rows(minutes: Minutes) -> list[tuple[str | None, str | None]]:
    return [(r.body, r.date) for r in minutes.meetings_ahead if r.number == "2.1"]


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ("Havneklyngen", "Klyngen mødes igen 12. juni 2025 i Nordby."),
        ("Havneklyngen", "Havneklyngen samles den 12. juni 2025."),
        ("Følgegruppen for havne", "Planen er klar. Gruppen mødes næste gang torsdag den 12. juni 2025."),
    ],
)
def test_the_own_body_by_the_noun_of_its_name(read: Read, body: str, sentence: str) -> None:
    assert rows(read(body=body, text=sentence)) == [(body, "2025-06-12")]


def test_another_noun_is_another_body(read: Read) -> None:
    assert rows(read(body="Følgegruppen for havne", text="Klyngen mødes igen 12. juni 2025.")) == []


def test_who_asks_meets(read: Read) -> None:
    ruling = "Movia blev anmodet om at fremlægge et forslag på mødet i juni 2025."
    assert rows(read(ruling=ruling)) == [("KKR Sjælland", "2025-06")]


@pytest.mark.parametrize(
    "background",
    [
        "Karl Holm går på orlov fra bestyrelsen for Movia den 1. juni 2025.",
        "Solveig Lykkebo trækker sig fra bestyrelsen for Movia den 1. juni 2025.",
    ],
)
def test_the_day_of_a_seat_is_no_meeting(read: Read, background: str) -> None:
    assert rows(read(background=background)) == []


def test_a_sentence_is_no_name_of_a_body(read: Read) -> None:
    background = "Bestyrelsen for Movia konstituerer sig den 20. juni 2025."
    assert rows(read(background=background)) == [("Movia", "2025-06-20")]
