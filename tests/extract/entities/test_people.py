from __future__ import annotations

import re

import pytest

from kkrgraph.extract.entities.name_forms import is_given_name
from kkrgraph.extract.entities.people import find_people, without_genitive
from kkrgraph.extract.text.mentions import Label, Mention, without_overlaps


def names(text: str) -> list[str]:
    return [m.value for m in find_people(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Her talte Karl Holm om havnen", ["Karl Holm"]),
        ("Her talte Asger Brinch Tarp om havnen", ["Asger Brinch Tarp"]),
        ("Her talte C.C. Lind om havnen", ["C.C. Lind"]),
        ("Her talte H. C. Lind om havnen", ["H. C. Lind"]),
        ("Her talte Karl A. Holm om havnen", ["Karl A. Holm"]),
        ("Her talte Anne-Mette Bak-Lund om havnen", ["Anne-Mette Bak-Lund"]),
        ("Her talte Eva de Lind om havnen", ["Eva de Lind"]),
        ("Her talte Eva von Lindenborg om havnen", ["Eva von Lindenborg"]),
        ("Her talte Jürgen Möller Grönbæk om havnen", ["Jürgen Möller Grönbæk"]),
        ("Her talte Amir Kovačić om havnen", ["Amir Kovačić"]),
        ("Karl Holm, Eva Lind og Asger Tarp deltog", ["Karl Holm", "Eva Lind", "Asger Tarp"]),
        ("borgmester Karl Holm bød velkommen", ["Karl Holm"]),
        ("Borgmester Karl Holm bød velkommen", ["Karl Holm"]),
        ("Borgmester Skjalm Tarp bød velkommen", ["Skjalm Tarp"]),
        ("Xerdan Tarp (V) bød velkommen", ["Xerdan Tarp"]),
        ("Xerdan Tarp, direktør i Movia, bød velkommen", ["Xerdan Tarp"]),
        ("Her talte Karl Aa. Holm om havnen", ["Karl Aa. Holm"]),
        ("Tak for sidst. Digegreve Karl Holm bød velkommen", ["Karl Holm"]),
        ("Eva Lind, direktør, Nordkaj Holt, deltog", ["Eva Lind"]),
    ],
)
def test_a_person_is_found_by_given_name_shape_or_surroundings(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Mødet holdes på Karl Holms Vej i byen",
        "Mødet holdes på Karl Holms Plads i byen",
        "Mødet holdes på Eva Linds skole i byen",
        "Støttet af Eva Linds Fond i år",
        "Støttet af Karl Holm A/S i år",
        "Her ligger Havnens Gamle Pakhus ved kajen",
        "Godkendelse Af Referat fra sidste gang",
        "Grøn Kyst er et projekt",
        "Direktør i byen er på ferie",
        "Karl deltog ikke",
        "Region Sjælland og Greve Kommune",
        "Den Grønne Kaj er åben",
        "Xerdan Tarp er et skib",
    ],
)
def test_streets_schools_companies_and_headings_are_no_people(text: str) -> None:
    assert names(text) == []


def test_no_name_goes_over_a_newline_or_a_taken_stretch() -> None:
    assert names("Her talte Karl\nHolm om havnen") == []
    text = "Her talte Karl Holm Havn om havnen"
    start = text.index("Havn om")
    assert [m.value for m in find_people(text, taken=[(start, start + 4)])] == ["Karl Holm"]


@pytest.mark.parametrize(
    "text", ["Deltagere: Xerdan Tarp", "Xerdan Tarp, Karl Holm", "Afbud fra Xerdan Tarp"]
)
def test_in_a_list_any_capitalised_run_is_a_name(text: str) -> None:
    assert "Xerdan Tarp" not in [m.value for m in find_people(text)]
    assert "Xerdan Tarp" in [m.value for m in find_people(text, lists=[(0, len(text))])]


def test_a_line_of_the_head_without_people_or_a_rosters_words_is_no_list() -> None:
    text = "Xerdan Kyst"
    assert find_people(text, lists=[(0, len(text))]) == []


def test_two_people_run_into_one_line_are_told_apart() -> None:
    assert names("Karl Holm Eva Lind deltog") == ["Karl Holm", "Eva Lind"]


def test_a_given_name_may_be_the_first_of_two() -> None:
    assert is_given_name("Karl") and is_given_name("Karl-Xerdan")
    assert not is_given_name("Xerdan")


def person(value: str, start: int = 0) -> Mention:
    return Mention(start=start, end=start + len(value), label=Label.PERSON, value=value)


@pytest.mark.parametrize(
    ("value", "others", "expected"),
    [
        ("Karl Holms", ["Karl Holm"], "Karl Holm"),
        ("Karl Holm’s", [], "Karl Holm"),
        ("Eva Brandsens", [], "Eva Brandsen"),
        ("Asger Tarp", [], "Asger Tarp"),
        ("Asger Friis", [], "Asger Friis"),
    ],
)
def test_the_genitive_is_taken_off(value: str, others: list[str], expected: str) -> None:
    mended = without_genitive([person(value), *(person(name, 100) for name in others)], "")
    assert mended[0].value == expected
    assert mended[0].end - mended[0].start == len(expected)


@pytest.mark.parametrize("name", ["Eva Linds Skole", "Karl Holms Gade", "Karl Holms Plejehjem"])
def test_what_is_named_after_a_person_is_none(name: str) -> None:
    assert [m.value for m in find_people(f"Mødet holdes på {name} i morgen.", [], [])] == []


def test_what_a_person_had_ends_his_name() -> None:
    text = "Efter Eva Linds bortgang er pladsen ledig."
    assert [m.value for m in without_genitive(find_people(text, [], []), text)] == ["Eva Lind"]


def in_list(text: str) -> list[str]:
    return [m.value for m in find_people(text, lists=[(0, len(text))])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gårdejer Karl Holm", ["Karl Holm"]),
        ("Tømrermester Karl Holm, Havnelauget", ["Karl Holm"]),
        ("Amtsrådsmedlem Xerdan Tarp", ["Xerdan Tarp"]),
        ("Eva Lind Kommunikationsansvarlig Karl Holm", ["Eva Lind", "Karl Holm"]),
        ("Repræsentantskabsmedlem Karl Holm, Greve", ["Karl Holm"]),
        ("Karl Smed og Eva Fisker", ["Karl Smed", "Eva Fisker"]),
        ("Markedschef Eva Lind Plan- og havnechef Karl Holm", ["Eva Lind", "Karl Holm"]),
        ("Eva Đalić, Movia", ["Eva Đalić"]),
    ],
)
def test_what_someone_does_is_no_part_of_the_name(text: str, expected: list[str]) -> None:
    assert in_list(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "2 Xerdans Havn og kaj",
        "Oplæg om Xerdan Hub i Nordby",
        "Direktør for Xerdan Region",
        "Xerdan Open Data indsats",
        "Sted: Xerdan Krat 4, Nordby",
        "Xerdan Kyst- og havnelaug",
        "Midler til Xerdan Befordring",
        "Store Nordby",
    ],
)
def test_a_capitalised_run_in_the_midst_of_a_title_or_an_address_is_no_name(text: str) -> None:
    assert in_list(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Medlemmer: Eva Lee Karl Holm\nFraværende: Karl Holm ved sag 6",
            ["Eva Lee", "Karl Holm", "Karl Holm"],
        ),
        (
            "Afbud: Karl Holm Xerdan Tarp\nDeltog ikke: Karl Holm, Xerdan Tarp",
            ["Karl Holm", "Xerdan Tarp", "Karl Holm", "Xerdan Tarp"],
        ),
        ("Nordstenen Karl Holm deltog\nKarl Holm, Greve", ["Karl Holm", "Karl Holm"]),
        ("Hans Karl Holm deltog\nKarl Holm, Greve", ["Hans Karl Holm", "Karl Holm"]),
    ],
)
def test_names_run_together_are_told_apart_by_where_they_stand_alone(text: str, expected: list[str]) -> None:
    assert in_list(text) == expected


def test_a_name_shown_by_a_list_is_one_in_the_text() -> None:
    text = "Xerdan Tarp, Greve Kommune\nDer var afbud fra Xerdan Tarp i dag."
    assert [m.start for m in find_people(text, lists=[(0, 26)])] == [0, text.rindex("Xerdan")]


@pytest.mark.parametrize("name", ["Johs. Kajholm", "Niels Jørg. Kajholm", "Vilh. Lind"])
def test_names_with_a_shortened_given_name(name: str) -> None:
    assert name in names(f"{name} (V) deltog i mødet.")


def test_a_surname_that_is_a_company_too() -> None:
    text = "I stedet mødte Eva Tarp Falck (V). Eva Tarp Falck fortalte om Falck."
    taken = [(match.start(), match.end()) for match in re.finditer("Falck", text)]
    found = without_overlaps(find_people(text, taken))
    assert [m.value for m in found] == ["Eva Tarp Falck", "Eva Tarp Falck"]
