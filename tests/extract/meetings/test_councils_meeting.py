"""Meetings of councils that no list has, rulings of those who dealt with a point before, and minutes to be approved."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

ReadLines = Callable[[str], Minutes]

HEAD = (
    "Referat\nHavnerådet\nDato: 4. maj 2021 kl. 10.00\nSted: Havnesalen\n1. Velkomst\nBeslutning\nGodkendt.\n"
)
LAST = "\n3. Eventuelt\nBeslutning\nIntet."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sagen har været behandlet på Havneudvalgets møde den 6. april 2021.", [("Havneudvalget", "2021-04-06")]),
        ("Havnebestyrelsen vedtog på mødet den 6. april 2021, at kajen udvides.", [("Havnebestyrelsen", "2021-04-06")]),
        ("Havneudvalget 06-04-2021\nAnbefales.\nKystudvalget, 20. april 2021, pkt. 4:\nAnbefales.", [("Havneudvalget", "2021-04-06"), ("Kystudvalget", "2021-04-20")]),
        ("Beslutning i Havneudvalget den 6. april 2021\nAnbefales.\nBeslutning i Havnerådet den 4. maj 2021\nGodkendt.", [("Havneudvalget", "2021-04-06")]),
        # other ways to say who deals with it, before or after
        ("Beslutning Økonomiudvalget 2018-2021 den 06-04-2021\nAnbefales.", [("Økonomiudvalget", "2021-04-06")]),
        ("Kystudvalget: 20. juni 2021\nHavnebestyrelsen: 27. juni 2021", [("Kystudvalget", "2021-06-20"), ("Havnebestyrelsen", "2021-06-27")]),
        ("Sagen forelægges Byrådet den 20. juni 2021.", [("Byrådet", "2021-06-20")]),
        ("På mødet den 6. april 2021 besluttede Byrådet at sælge kajen.", [("Byrådet", "2021-04-06")]),
        # who presides meets alone
        ("Formandskabet for Havnerådet har på mødet den 6. april 2021 besluttet det.", [("Formandskabet for Havnerådet", "2021-04-06")]),
        ("På formandsmødet den 6. april 2021 blev det foreslået.", [("Formandskabet", "2021-04-06")]),
        ("Næste møde i rådet er den 3. juni 2021.", [("Havnerådet", "2021-06-03")]),
    ],
)  # fmt: skip
def test_meetings_of_councils(read_lines: ReadLines, text: str, expected: list[tuple[str, str]]) -> None:
    minutes = read_lines(f"{HEAD}2. Havnen\nSagsfremstilling\n{text}{LAST}")
    assert [(r.body, r.date) for r in minutes.meetings_ahead] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Forretningsudvalget indstiller, at Havnerådet godkender referatet fra mødet den 2. marts 2021.",
        "Godkendelse af referat fra det havneråds møde den 2. marts 2021.",
        "Referatet af mødet d. 2. marts 2021 blev godkendt.",
        "Godkendelse af referat fra 2. marts 2021",
        "Godkendelse af referatet fra den 2. marts",
        "Godkendelse af referat nr. 4 af 2/3-2021",
        "Underskrift af protokol fra mødet 2. marts 2021",
        "Godkendelse af sidste mødes referat (2. marts 2021)",
        "Bemærkninger til beslutningsreferatet d. 2. marts 2021",
    ],
)
def test_minutes_to_be_approved_are_the_meetings_own(read_lines: ReadLines, text: str) -> None:
    minutes = read_lines(f"{HEAD}2. Godkendelse af referat\nIndstilling\n{text}{LAST}")
    assert [(r.kind, r.value) for r in minutes.references] == [("minutes", "2021-03-02")]
    assert minutes.meetings_ahead == ()


@pytest.mark.parametrize(
    "text",
    [
        "Referatet sendes ud senest den 6. juni 2021.",
        "Godkendelse af referat af 6. juni 2021",
        "Referat fra Movia 2. marts 2021 er godkendt af bestyrelsen.",
        "Brevet fra 2. marts 2021 er godkendt.",
        "Høringen sluttede den 2. marts 2021.",
    ],
)
def test_other_days_are_no_minutes(read_lines: ReadLines, text: str) -> None:
    minutes = read_lines(f"{HEAD}2. Havnen\nSagsfremstilling\n{text}{LAST}")
    assert [r for r in minutes.references if r.kind == "minutes"] == []


def test_the_points_listed_under_one_point_are_not_its_own(read_lines: ReadLines) -> None:
    points = "1. Godkendelse af dagsorden\nForslag til dagsorden:\n1. Godkendelse af dagsorden\n2. Godkendelse af referat af mødet d. 2. marts 2021"
    minutes = read_lines(
        f"Referat\nHavnerådet\nDato: 4. maj 2021\n{points}\nBeslutning\nGodkendt.\n"
        f"2. Godkendelse af referat af mødet d. 2. marts 2021\nBeslutning\nGodkendt.{LAST}"
    )
    assert [(r.number, r.value) for r in minutes.references] == [("2", "2021-03-02")]


def test_minutes_without_points_refer_to_meetings_too(read_lines: ReadLines) -> None:
    minutes = read_lines(
        "Referat\nBestyrelsesmøde i Movia den 4. maj 2021\nDer var ingen bemærkninger til referatet fra den 2. marts 2021.\n"
        "På bestyrelsesmødet den 3. juni 2021 drøftes kajen."
    )
    assert [(r.number, r.kind, r.value) for r in minutes.references] == [("", "minutes", "2021-03-02")]
    assert [(m.number, m.body, m.date) for m in minutes.meetings_ahead] == [("", "Movia", "2021-06-03")]


def test_a_day_below_next_meeting_is_that_meetings(read_lines: ReadLines) -> None:
    for words in (
        "Den 3. juni 2021 kl. 10.",
        "Fastsat til torsdag den 3. juni 2021.",
        "Afholdes den 3. juni 2021",
    ):
        minutes = read_lines(f"{HEAD}2. Næste møde\n{words}{LAST}")
        assert [(m.body, m.date) for m in minutes.meetings_ahead] == [("Havnerådet", "2021-06-03")]
