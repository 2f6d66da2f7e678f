"""Items whose rulings stand far below their titles: an unbroken run of numbers is enough."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Lines = Callable[[str], Minutes]

HEAD = "Sydtrafik\nKonklusioner\nBestyrelsesmøde 14-03-2024\n\nDeltagere:\nEva Lind, Vejle Kommune\nBo Ask, Varde Kommune\n\n"
TEXT = "\n".join(
    f"Der er arbejdet videre med kajerne, og linje {n} siger mere om det arbejde." for n in "abcdefghij"
)
TITLES = (
    "Referat og dagsorden",
    "Orientering fra formanden",
    "Plan for kajerne",
    "Aftale om fyret",
    "Eventuelt",
)


def test_items_far_above_their_rulings_are_found(read_lines: Lines) -> None:
    first = f"41. {TITLES[0]}\n\nKonklusion\nDagsordenen blev godkendt.\n"
    rest = "\n".join(
        f"{number}. {title}\n\n{TEXT}\n\nKonklusion\nTaget til efterretning.\n"
        for number, title in enumerate(TITLES[1:], start=42)
    )
    minutes = read_lines(HEAD + first + "\n" + rest)
    assert [(item.number, item.title) for item in minutes.items] == [
        (str(number), title) for number, title in enumerate(TITLES, start=41)
    ]


def test_a_list_in_the_text_begins_no_items(read_lines: Lines) -> None:
    listed = "\n".join(f"{number}. Kaj {number} males i år" for number in range(2, 8))
    text = (
        f"1. {TITLES[0]}\n\nKonklusion\nDagsordenen blev godkendt.\n\n{TEXT}\nDer er fem kajer:\n{listed}\n"
    )
    assert [item.number for item in read_lines(HEAD + text).items] == ["1"]


@pytest.mark.parametrize("form", ["{}. {}", "{}/12  {}"])
def test_points_numbered_through_the_year_need_no_heading(read_lines: Lines, form: str) -> None:
    text = HEAD + "\n".join(
        f"{form.format(number, title)}\n\n{TEXT}\n\nRådet tog det til efterretning.\n"
        for number, title in enumerate(TITLES, start=61)
    )
    assert [item.title for item in read_lines(text).items] == list(TITLES)


def test_numbered_lines_that_skip_a_number_are_no_items(read_lines: Lines) -> None:
    text = HEAD + "\n".join(
        f"{number}. {title}\n\n{TEXT}\n" for number, title in zip((61, 63, 66, 67), TITLES, strict=False)
    )
    assert read_lines(text).items == ()
