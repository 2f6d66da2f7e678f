from __future__ import annotations

from collections.abc import Sequence

import pytest

from kkrgraph.model import Furniture
from kkrgraph.reading.lines import Printed
from kkrgraph.reading.page_heads import by_form, page_heads


def heads(*pages: Sequence[str]) -> dict[str, Furniture]:
    lines = [
        Printed(page=page, number=number, text=text)
        for page, texts in enumerate(pages, start=1)
        for number, text in enumerate(texts, start=1)
    ]
    return {f"{lines[index].page}:{lines[index].text}": mark for index, mark in page_heads(lines).items()}


@pytest.mark.parametrize(
    "text",
    [
        "KKR Nordjylland | 24-10-2025",
        "KKR Hovedstaden | 3. maj 2024",
        "KKR Sjælland | 12.03.2024 | Side 4",
        "KL | 1/2-2024",
        "──────────────────────",
        "----------------------",
        "* * * * * * * * * * *",
    ],
)
def test_heads_are_known_by_their_form(text: str) -> None:
    assert by_form(text) == Furniture.PAGE_HEAD


@pytest.mark.parametrize(
    "text", ["SIDE | 9", "Side 3 af 12", "side 4", "SIDE | 27", "Page 3 of 12", "– Side 3 –"]
)
def test_page_numbers_are_known_by_their_form(text: str) -> None:
    assert by_form(text) == Furniture.PAGE_NUMBER


@pytest.mark.parametrize(
    "text",
    [
        "5. KKR",
        "Dato: 24-10-2025 Kl. 10.00",
        "KKR Nordjylland",
        "DAGSORDEN 2022",
        "Se frontløberne på side 3 | VPT",
        "Møde | Skive | 24-10-2025",
        "12",
        "3/12",
        "Side 3 viser budgettet",
    ],
)
def test_text_of_the_meeting_is_not(text: str) -> None:
    assert by_form(text) is None


def test_a_line_repeated_at_the_edge_of_most_pages_is_a_head() -> None:
    pages = [
        ["Trafikrådets sekretariat", f"Møderække {page}", f"Tekst nummer {'i' * page}"]
        for page in range(1, 5)
    ]
    assert heads(*pages) == {
        f"{page}:{text}": Furniture.PAGE_HEAD
        for page in range(1, 5)
        for text in ("Trafikrådets sekretariat", f"Møderække {page}")
    }


def test_a_line_repeated_on_two_pages_or_on_a_few_is_text() -> None:
    assert heads(["x", "Trafikrådet", "a"], ["y", "Trafikrådet", "b"]) == {}
    pages = [["Trafikrådet" if page < 3 else "i" * page, f"x{'i' * page}"] for page in range(8)]
    assert heads(*pages) == {}


def test_the_papers_first_line_at_the_top_of_every_further_page_is_a_head_there() -> None:
    assert heads(["Nordkaj Affald I/S", "a"], ["Nordkaj Affald I/S", "b"]) == {
        "2:Nordkaj Affald I/S": Furniture.PAGE_HEAD
    }
    assert heads(["Nordkaj Affald I/S", "a"], ["Nordkaj Affald I/S", "b"], ["Havnen", "c"]) == {}
    assert heads(["Referat", "a"], ["Referat", "b"]) == {}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Konklusioner, bestyrelsesmøde 2/2020 1", "Konklusioner, bestyrelsesmøde 2/2020 2"),
        ("Kulturregion Nordkaj s. 1", "Kulturregion Nordkaj s. 2"),
        ("Havneposten - 1", "Havneposten - 2"),
    ],
)
def test_feet_of_two_pages_end_in_their_numbers(first: str, second: str) -> None:
    assert heads(["Tekst", first], ["Mere", second]) == {
        f"1:{first}": Furniture.PAGE_HEAD,
        f"2:{second}": Furniture.PAGE_HEAD,
    }


def test_a_head_with_the_number_of_its_own_page_stands_once() -> None:
    line = "Nordkaj – bestyrelsesmøde 9. marts 2018 Side 2"
    assert heads(["Tekst", "mere"], [line, "og mere"]) == {f"2:{line}": Furniture.PAGE_HEAD}
    assert heads(["Tekst", "Planen viser det på side 3"], ["og mere"]) == {}
    assert heads(["Tekst", "Prisen er 1"], ["Der er plads til 2", "mere"]) == {}


def test_what_comes_back_behind_a_title_is_text() -> None:
    titles = ("Referat", "Økonomi i tal", "Trafikken", "Sundhed for alle", "Valg af næstformand")
    pages = [
        [title, "SAG-2024-00123 abc", "Sagsbehandler abc", f"Noget om {title}", f"Slut på {title}"]
        for title in titles
    ]
    assert heads(*pages) == {}


def test_headings_and_rulings_are_text_however_often_they_stand_at_the_edge() -> None:
    pages = [["Baggrund", f"Noget om {'i' * page} og mere", "Taget til efterretning"] for page in range(1, 6)]
    assert heads(*pages) == {}


def test_bare_numbers_that_count_with_the_pages_are_page_numbers() -> None:
    found = heads(["1", "Tekst"], ["Mere", "2"], ["3", "Slut"])
    assert found == {"1:1": Furniture.PAGE_NUMBER, "2:2": Furniture.PAGE_NUMBER, "3:3": Furniture.PAGE_NUMBER}
    assert heads(["Tekst", "- 5 -"], ["Tekst to", "- 6 -"]) == {
        "1:- 5 -": Furniture.PAGE_NUMBER,
        "2:- 6 -": Furniture.PAGE_NUMBER,
    }


def test_bare_numbers_that_do_not_count_with_the_pages_are_text() -> None:
    assert heads(["17", "Tekst"], ["Mere", "4"]) == {}
    assert heads(["Antal", "17", "Tekst"]) == {}


def test_numbers_of_a_total_are_page_numbers_and_item_numbers_are_not() -> None:
    assert heads(["1/2", "Tekst", "2/2"]) == {"1:1/2": Furniture.PAGE_NUMBER, "1:2/2": Furniture.PAGE_NUMBER}
    assert heads(["44/09", "Tekst", "45/09"]) == {}


def test_another_house_s_head_counts_from_its_second_time_on() -> None:
    assert set(heads(["Trafikrådet | 3. maj 2024", "a", "Trafikrådet | 3. maj 2024"])) == {
        "1:Trafikrådet | 3. maj 2024"
    }
    assert heads(["Trafikrådet | 3. maj 2024", "a"]) == {}


COUNTED = [
    ("Havnen - bestyrelsesmøde Side 2 af 3", "Havnen - bestyrelsesmøde Side 3 af 3"),
    ("Færgerådet - referat 4. april 2019 2 / 3", "Færgerådet - referat 4. april 2019 3 / 3"),
    ("Brorådet i Nordby d. 4. april 2019 Side 2", "Brorådet i Nordby d. 4. april 2019 Side 3"),
    ("Brorådet, mødereferat side 7", "Brorådet, mødereferat side 8"),
]


@pytest.mark.parametrize(("second", "third"), COUNTED)
def test_the_same_words_before_a_number_that_counts_are_a_head(second: str, third: str) -> None:
    lines = ["Broen males.", second, "Kajen er ny.", third, "Godkendt."]
    assert heads(lines) == {f"1:{second}": Furniture.PAGE_HEAD, f"1:{third}": Furniture.PAGE_HEAD}
    assert heads(lines[:1], lines[1:3], lines[3:]) == {
        f"2:{second}": Furniture.PAGE_HEAD,
        f"3:{third}": Furniture.PAGE_HEAD,
    }


def test_a_last_page_of_two_has_a_head_of_its_own() -> None:
    assert heads(["Broen males."], ["Brorådet Side 2 af 2", "Godkendt."]) == {
        "2:Brorådet Side 2 af 2": Furniture.PAGE_HEAD
    }


@pytest.mark.parametrize(
    "lines",
    [
        ["Se planen på side 2", "Broen males.", "Se planen på side 9"],
        ["Kajen er delt 2 / 3", "Broen males."],
        ["Sag fra 2018 / 2019", "Broen males.", "Sag fra 2018 / 2019"],
        ["Broen nævnes på side 4", "Kajen nævnes på side 5"],
    ],
)
def test_numbers_that_do_not_count_are_text(lines: list[str]) -> None:
    assert heads(lines) == {}


def test_a_day_before_a_number_of_a_total_is_a_head() -> None:
    found = heads(
        ["Broen males.", "18-09-2026 1 af 3"], ["Kajen males.", "18-09-2026 2 af 3"], ["18-09-2026 3 af 3"]
    )
    assert set(found) == {"1:18-09-2026 1 af 3", "2:18-09-2026 2 af 3", "3:18-09-2026 3 af 3"}


@pytest.mark.parametrize(
    "text",
    [
        "Nordby Kommune 28-05-2009 Side 3",
        "Nordby Kommune Side 2",
        "Nordby Kommune - byrådsmøde 2024 2",
        "Nordby Kommune, side 4 af 9",
    ],
)
def test_the_first_line_before_a_number_is_a_head_in_files_of_one_page(text: str) -> None:
    lines = [
        Printed(page=1, number=number, text=words)
        for number, words in ((1, "Nordby Kommune"), (3, "Havnen males."), (6, text), (8, "Broen males."))
    ]
    assert page_heads(lines) == {2: Furniture.PAGE_HEAD}


@pytest.mark.parametrize(
    "text",
    [
        "Nordby Kommune har 3",
        "Nordby Kommune indstiller 2 medlemmer",
        "Nordby Kommune 2",
        "Nordby Kommune, lokale 4",
        "Havnen Side 3",
    ],
)
def test_other_lines_of_such_files_are_text(text: str) -> None:
    lines = [
        Printed(page=1, number=number, text=words)
        for number, words in ((1, "Nordby Kommune"), (3, "Havnen males."), (6, text), (8, "Broen males."))
    ]
    assert page_heads(lines) == {}


PAPER = (
    [
        "Havnerådet",
        "REFERAT",
        "Bestyrelsesmøde 6. april 2022",
        "",
        "1. Broen",
        *["Broen er gammel, og den skal males."] * 12,
    ],
    ["2. Kajen", "Kajen er ny."],
)


def _with_foot(foot: str, apart: bool = True) -> dict[str, Furniture]:
    texts = [*PAPER[0], *([""] if apart else []), foot, *([""] if apart else []), *PAPER[1]]
    lines = [Printed(page=1, number=number, text=text) for number, text in enumerate(texts, start=1) if text]
    return {lines[index].text: mark for index, mark in page_heads(lines).items()}


@pytest.mark.parametrize(
    "foot",
    [
        "Havnerådet · bestyrelsesmøde 6. april 2022 · side 2",
        "Side 2 af 5 - Havnerådet, referat 06-04-2022",
        "HAVNERÅDET Side 2",
    ],
)
def test_a_foot_in_the_words_of_the_head_stands_once(foot: str) -> None:
    assert foot in _with_foot(foot)


@pytest.mark.parametrize("foot", ["Lokalplanen er omtalt på side 2", "Havnerådet så side 2 af planen"])
def test_a_sentence_about_a_page_is_text(foot: str) -> None:
    assert foot not in _with_foot(foot)
    assert "Havnerådet side 2" not in _with_foot("Havnerådet side 2", apart=False)
