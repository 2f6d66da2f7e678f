from __future__ import annotations

from kkrgraph.model import Furniture
from kkrgraph.reading.clean import clean_line
from kkrgraph.reading.furniture import recognise
from kkrgraph.reading.lines import Printed


def test_contents_run_on_over_a_page_head_and_every_line_is_kept() -> None:
    texts = (
        "Indholdsfortegnelse",
        "1. Referat ....... 3",
        "1.1. Et punkt med en",
        "KKR Østjylland | 12-03-2024",
        "lang titel .... 4",
        "1. Referat",
        "Til toppen",
    )
    lines = recognise([Printed(page=1, number=number, text=text) for number, text in enumerate(texts)])
    assert [(line.text, line.furniture) for line in lines] == list(
        zip(
            texts,
            (
                Furniture.CONTENTS,
                Furniture.CONTENTS,
                Furniture.CONTENTS,
                Furniture.PAGE_HEAD,
                Furniture.CONTENTS,
                None,
                Furniture.NAVIGATION,
            ),
            strict=True,
        )
    )


def test_the_cover_s_own_lines_are_text() -> None:
    texts = (
        "DAGSORDEN 2024",
        "K K R  Ø S T J Y L L A N D",
        "Dato: 12-03-2024 Kl. 10:00",
        "Sted: Rådhuset, Skive",
        "5. KKR",
    )
    lines = recognise([Printed(page=1, number=1, text=clean_line(text)) for text in texts])
    assert [line.furniture for line in lines] == [None] * len(texts)


def test_the_next_meeting_is_a_button_only_beside_the_one_before() -> None:
    title = ("4. Eventuelt", "Intet.", "Næste møde", "Mødet holdes den 3. maj 2026.")
    buttons = ("Forrige møde", "Næste møde", "4. Eventuelt")
    lines = [
        recognise([Printed(page=1, number=number, text=text) for number, text in enumerate(texts)])
        for texts in (title, buttons)
    ]
    assert [line.furniture for line in lines[0]] == [None] * 4
    assert [line.furniture for line in lines[1]] == [Furniture.NAVIGATION, Furniture.NAVIGATION, None]
