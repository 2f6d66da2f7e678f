from __future__ import annotations

import pytest

from kkrgraph.extract.text.amounts import find_amounts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der er afsat 461,8 mio. kr. til havnen.", [("461,8 mio. kr.", 461_800_000)]),
        ("Puljen er på 43 mia. kroner i alt", [("43 mia. kroner", 43_000_000_000)]),
        ("Puljen er på 3,45 mia. kr. i alt", [("3,45 mia. kr.", 3_450_000_000)]),
        ("et tilskud på 1.250.000 kr. om året", [("1.250.000 kr.", 1_250_000)]),
        ("et tilskud på 1 250 000 kr. om året", [("1 250 000 kr.", 1_250_000)]),
        ("et tilskud på 75.000 kroner", [("75.000 kroner", 75_000)]),
        ("et tilskud på 300 kr. pr. borger", [("300 kr.", 300)]),
        ("et tilskud på 12,5 mio.kr. i 2026", [("12,5 mio.kr.", 12_500_000)]),
        ("et tilskud på 2 mio. DKK", [("2 mio. DKK", 2_000_000)]),
        ("et tilskud på 500 t.kr. årligt", [("500 t.kr.", 500_000)]),
        ("en halv milliard kroner til broen", [("en halv milliard kroner", 500_000_000)]),
        ("halvanden million kroner til broen", [("halvanden million kroner", 1_500_000)]),
        ("ti millioner kroner til broen", [("ti millioner kroner", 10_000_000)]),
        ("to tusind kroner til broen", [("to tusind kroner", 2_000)]),
        ("Der spares 30 mio. allerede i 2026", [("30 mio.", 30_000_000)]),
        ("kontingentet er 4.500,- pr. år", [("4.500,-", 4_500)]),
        ("Prisen er 1¼ mio. kr. i alt", [("1¼ mio. kr.", 1_250_000)]),
        ("Prisen er ½ mio. kr. i alt", [("½ mio. kr.", 500_000)]),
        ("Prisen er 2 1/2 mio. kr. i alt", [("2 1/2 mio. kr.", 2_500_000)]),
        ("Prisen er 1.9 mio. kr. i alt", [("1.9 mio. kr.", 1_900_000)]),
        ("Prisen er 25 mill. kr. i alt", [("25 mill. kr.", 25_000_000)]),
        ("Prisen er 1.500 tkr. i alt", [("1.500 tkr.", 1_500_000)]),
        ("Prisen er 4,5 Mkr. i alt", [("4,5 Mkr.", 4_500_000)]),
        ("Prisen er kr. 500 pr. deltager", [("kr. 500", 500)]),
        ("Prisen er kr. 1.500,00 i alt", [("kr. 1.500,00", 1_500)]),
        ("Prisen er 500.000 kr. 15 medlemmer deltog", [("500.000 kr.", 500_000)]),
        ("Der er 30 mio. til kommunerne", [("30 mio.", 30_000_000)]),
        ("Der søges kr. 250.000 kr. til turen", [("kr. 250.000 kr.", 250_000)]),
    ],
)
def test_an_amount_is_read_in_whole_kroner(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(text[m.start : m.end], int(m.value)) for m in find_amounts(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "ti tusind borgere har svaret",
        "der er 250.000 indbyggere i området",
        "punkt 2.1 og side 12",
        "aftalen gælder 2024-2027",
        "godt 30 pct. af kommunerne",
        "kroner og øre",
        "der er 1,3 mio. rejsende om året",
        "der er 2 mio. danske borgere",
        "antallet af rejsende er steget til 17,8 mio. i år",
        "rammen er 25 mio. euro",
        "beløb i t.kr. 2021",
        "40 kredse deltager",
    ],
)
def test_a_number_without_money_is_no_amount(text: str) -> None:
    assert find_amounts(text) == []


@pytest.mark.parametrize("dash", ["-", "–", " - ", " til "])
def test_a_range_gives_both_ends_in_the_unit_of_the_upper_one(dash: str) -> None:
    found = find_amounts(f"Prisen ventes at blive 20{dash}25 mio. kr. i alt")
    assert [int(m.value) for m in found] == [20_000_000, 25_000_000]
