from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]
Row = tuple[str | None, str | None]


def rows(minutes: Minutes) -> list[Row]:
    return [(m.body, m.date) for m in minutes.meetings_ahead]


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        ("Næste møde i KKR Sjælland holdes den 12. juni 2025.", [("KKR Sjælland", "2025-06-12")]),
        ("Næste møde holdes den 12. juni.", [("KKR Sjælland", "2025-06-12")]),
        ("Movia holder bestyrelsesmøde den 12. juni 2025.", [("Movia", "2025-06-12")]),
        ("Movias generalforsamling er den 12. juni.", [("Movia", "2025-06-12")]),
        ("Der er generalforsamling i Movia den 12. juni.", [("Movia", "2025-06-12")]),
        ("Der er generalforsamling i Movia fredag den 12. juni.", [("Movia", "2025-06-12")]),
        ("Der er generalforsamling i Movia mandag d. 16. juni.", [("Movia", "2025-06-16")]),
        ("KL’s topmøde holdes den 12. juni 2025.", [("KL", "2025-06-12")]),
        ("Movia mødtes den 4. februar 2025.", [("Movia", "2025-02-04")]),
        ("På mødet i Movia den 4. februar talte alle om broen.", [("Movia", "2025-02-04")]),
        ("Konferencen i regi af Movia holdes i september 2025.", [("Movia", "2025-09")]),
        ("Der er seminar den 12. juni. Det holdes i Movia.", [("KKR Sjælland", "2025-06-12")]),
    ],
)
def test_a_dated_meeting_of_a_body_is_read(read: Read, background: str, expected: list[Row]) -> None:
    assert rows(read(background=background)) == expected


@pytest.mark.parametrize(
    "background",
    [
        "Fristen er den 12. juni 2025.",
        "Svar på mødets forslag sendes senest den 12. juni 2025.",
        "Loven træder i kraft den 12. juni 2025.",
        "Valget holdes den 12. juni 2025.",
        "På mødet i KKR Sjælland den 4. februar 2025 talte alle om broen.",
        "Mødet holdes snart.",
        "Broen åbner den 12. juni 2025.",
    ],
)
def test_deadlines_and_own_past_meetings_are_not_ahead(read: Read, background: str) -> None:
    assert rows(read(background=background)) == []


def test_a_plan_in_brackets_gives_months(read: Read) -> None:
    background = "Planen er: Havnegruppen (XX. apr./maj), Brogruppen (11. jun.) og Kajgruppen (XX. jan.)."
    assert rows(read(background=background)) == [
        ("Havnegruppen", "2025-04/2025-05"),
        ("Brogruppen", "2025-06-11"),
        ("Kajgruppen", "2026-01"),
    ]


def test_a_meeting_of_which_only_the_year_is_known(read: Read) -> None:
    assert rows(read(background="Sagen tages op på første møde i 2026.")) == [("KKR Sjælland", "2026")]


def test_several_days_of_one_body_are_several_meetings(read: Read) -> None:
    background = "I 2026 holder Movia møde den 27. marts og den 4. december."
    assert ("Movia", "2026-03-27") in rows(read(background=background))


def test_the_place_is_read(read: Read) -> None:
    (found,) = read(background="Næste møde holdes den 12. juni 2025 kl. 10 i Havnesalen.").meetings_ahead
    assert (found.place, found.event) == ("Havnesalen", "møde")


def test_a_list_of_bodies_under_an_event(read: Read) -> None:
    background = (
        "Der holdes konstituerende møde:\n- Movia den 12. juni 2025\n- Erhvervshus Sjælland den 13. juni 2025"
    )
    assert rows(read(background=background)) == [
        ("Movia", "2025-06-12"),
        ("Erhvervshus Sjælland", "2025-06-13"),
    ]
