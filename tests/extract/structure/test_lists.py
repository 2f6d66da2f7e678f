"""Numbered lines that begin no item, and lines that begin one and hold its text as well."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.extract.structure.numbering import text_behind
from kkrgraph.model import Minutes

ReadLines = Callable[[str], Minutes]
HEAD = "Referat\nFynBus\nDato: 14-03-2025\n"


def titles(minutes: Minutes) -> list[tuple[str, str]]:
    return [(i.number, i.title) for i in minutes.items]


def test_a_list_led_in_by_a_colon_begins_no_items(read_lines: ReadLines) -> None:
    text = f"{HEAD}1. Meddelelser\nBeslutning\nFormanden nævnte:\n1. Afbud\n2. Broen\n3. Kajen\n2. Budget\nBeslutning\nGodkendt."
    assert titles(read_lines(text)) == [("1", "Meddelelser"), ("2", "Budget")]


def test_a_list_that_begins_again_at_one_does_not_hide_the_items(read_lines: ReadLines) -> None:
    text = f"{HEAD}1. Broen\nBeslutning\nGodkendt, så længe\n1. Kajen er lukket\n2. Molen er åben\nBilag\nKort\n2. Budget\nBeslutning\nGodkendt."
    assert titles(read_lines(text)) == [("1", "Broen"), ("2", "Budget")]


def test_a_lone_number_of_a_point_takes_no_words_for_its_title(read_lines: ReadLines) -> None:
    text = f"{HEAD}1\nBroen\nIndstilling\nDet indstilles, at\n1.\nbroen males\n2.\nkajen lukkes\nBeslutning\nGodkendt\n2\nBudget\nBeslutning\nGodkendt"
    assert titles(read_lines(text)) == [("1", "Broen"), ("2", "Budget")]


def test_headings_of_groups_stand_between_entries_of_contents(read_lines: ReadLines) -> None:
    text = f"{HEAD}1. Dagsorden\n2. Broen\nORIENTERING\n3. Kajen\n4. Molen\n\n1. Dagsorden\nBeslutning\nGodkendt.\n2. Broen\nBeslutning\nGod"
    assert {number for number, _ in titles(read_lines(text))} == {"1", "2", "3", "4"}


def test_the_text_may_follow_on_the_titles_line(read_lines: ReadLines) -> None:
    long = "Broen males i 2026, når kajen er færdig, og når der er fundet plads til skibene. " * 3
    text = f"{HEAD}1. Dagsorden: Dagsordenen blev godkendt.\n2. Broen: Karl Holm fremlagde planen. {long}\n3. Næste møde: Onsdag den 7. maj 2025.\n4. Evt.: Intet."
    minutes = read_lines(text)
    assert titles(minutes) == [("1", "Dagsorden"), ("2", "Broen"), ("3", "Næste møde"), ("4", "Evt.")]
    assert ("1", "approved") in [(d.number, d.act) for d in minutes.decisions]


@pytest.mark.parametrize(
    "title",
    [
        "3. Tema: Hvem deltog?",
        "4. Aftale vedr. Nordhavnen",
        "5. Den nye bro: pris og tid",
        "2. Kajen i St. Nordby",
    ],
)
def test_a_title_may_hold_signs(title: str) -> None:
    assert text_behind(title) is None


def test_cells_of_a_row_part_title_and_ruling(read_lines: ReadLines) -> None:
    minutes = read_lines(f"{HEAD}1. Dagsorden | Godkendt\n2. Broen | Rådet drøftede broen.")
    assert titles(minutes) == [("1", "Dagsorden"), ("2", "Broen")]
    assert [(d.number, d.act) for d in minutes.decisions] == [("1", "approved"), ("2", "discussed")]


@pytest.mark.parametrize(
    ("title", "case"),
    [
        ("02.13.00-A21-4-18\n1. Broen", "02.13.00-A21-4-18"),
        ("1. Broen\nSagsnr. 204417 Havneudvalget Åbent punkt", "204417"),
        ("1. Broen\nSagsid: 25/2230", "25/2230"),
        ("1. 25/2230 Broen Åbent Punkt", "25/2230"),
        ("Punkt 1. Emne: Broen\nSagsnr.: 25/2230", "25/2230"),
    ],
)
def test_case_numbers_of_web_pages(read_lines: ReadLines, title: str, case: str) -> None:
    minutes = read_lines(f"{HEAD}{title}\nBeslutning\nGodkendt.")
    assert [(i.number, i.title, i.case) for i in minutes.items] == [("1", "Broen", case)]
