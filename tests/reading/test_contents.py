from __future__ import annotations

from collections.abc import Sequence

from kkrgraph.reading.contents import contents
from kkrgraph.reading.lines import Printed


def taken(*texts: str) -> list[str]:
    lines: Sequence[Printed] = [
        Printed(page=1, number=number, text=text) for number, text in enumerate(texts, start=1)
    ]
    return [texts[index] for index in sorted(contents(lines))]


LEADERS = "1.1. Godkendelse af referat ............ 3"


def test_entries_with_dot_leaders_are_contents_and_the_headings_they_lead_to_are_not() -> None:
    entries = (
        "1. Godkendelse af referat .... 3",
        "1.1. Økonomien i trafikken ....7",
        "2. Siden sidst . . . . . . 8",
    )
    assert taken(*entries, "1. Godkendelse af referat", "1.1. Økonomien i trafikken") == list(entries)


def test_two_dots_are_leaders_in_a_numbered_entry() -> None:
    assert taken("1.1. Referat fra mødet den 14. juni 2022 ..3") == [
        "1.1. Referat fra mødet den 14. juni 2022 ..3"
    ]


def test_an_entry_over_two_lines_is_contents_as_a_whole() -> None:
    entries = (
        LEADERS,
        "1.2. Rammeaftale mellem to huse og en",
        "tredje part ........ 12",
        "1.3. Mere ..... 13",
    )
    assert taken(*entries, "1.1. Godkendelse af referat") == list(entries)


def test_a_broken_first_entry_begins_at_its_number() -> None:
    assert taken("Referat", "1. En lang", "titel ....... 3") == ["1. En lang", "titel ....... 3"]


def test_the_heading_of_the_contents_goes_with_them() -> None:
    assert taken("Indholdsfortegnelse", LEADERS) == ["Indholdsfortegnelse", LEADERS]
    assert taken("Indhold", LEADERS) == ["Indhold", LEADERS]
    assert taken("Indhold", "Mødet handlede om indhold.") == []


def test_an_entry_that_lost_its_leaders_among_others_is_contents() -> None:
    entries = (LEADERS, "2. Siden sidst 4", "3. Eventuelt ..... 5")
    assert taken(*entries) == list(entries)


def test_four_entries_without_leaders_are_contents() -> None:
    entries = (
        "1. Referat 3",
        "1.1. Godkendelse af et langt",
        "referat 3",
        "2. Siden sidst 4",
        "3. Eventuelt 9",
    )
    assert taken(*entries, "1. Referat") == list(entries)
    assert taken("1. Nyborg 3", "2. Greve 4", "3. Ribe 2", "4. Skive 5") == []


def test_below_a_heading_one_entry_without_leaders_is_enough() -> None:
    assert taken("Indholdsfortegnelse", "1. Referat 3", "Dato: 3. maj") == [
        "Indholdsfortegnelse",
        "1. Referat 3",
    ]


def test_prices_with_leaders_and_dots_in_text_are_no_contents() -> None:
    assert taken("Posterne er", "Løn ........ 120", "Husleje ....... 450") == []
    assert taken("Mødet sluttede ...", "Underskrift: ..........", "mio. kr. 3") == []


def test_numbers_apart_from_their_titles_are_contents_with_them_though_the_pages_fall() -> None:
    torn = (
        "1.",
        "Godkendelse af referat .................... 3",
        "1.1.",
        "2.",
        "Havnen i Nordby ........................... 4",
        "2.1.",
        "Godkendelse af referat ...................... 3",
        "Maling af kajen, molerne og",
        "de to kraner ............................... 4",
    )
    assert taken(*torn, "1.", "Godkendelse af referat", "Baggrund") == list(torn)
    # prices below the numbers of a few lots
    assert taken("1.", "Havnen er til salg.", "2.", "Kajen er til salg.", "Løn ........ 120") == []


def test_a_page_in_one_line_is_no_entry_of_the_contents_that_it_holds() -> None:
    page = "1 Referat Brorådet 4. marts 2014 1. Godkendelse af referat ...... 2 2. Havnen i Nordby ...... 3 3. Eventuelt ...... 4"
    assert taken(page, "2 1. Godkendelse af referat Godkendt.") == []
