"""Bodies behind the names of a list, and the council of the municipality whose minutes these are."""

from __future__ import annotations

import pytest

from kkrgraph.extract.entities.employers import COUNCIL, find_employers, is_employer, the_council
from kkrgraph.extract.text.mentions import Label, Mention


def person(text: str, name: str) -> Mention:
    start = text.index(name)
    return Mention(start=start, end=start + len(name), label=Label.PERSON, value=name)


def employers(line: str, *names: str) -> list[str]:
    text = f"Deltagere\n{line}\nReferent\n"
    return [m.value for m in find_employers(text, [person(text, name) for name in names])]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Karl Holm, HE Nord", ["HE Nord"]),
        ("Karl Holm (V), Kystens Venner", ["Kystens Venner"]),
        ("• Direktør Karl Holm, Restaurant Solkysten", ["Restaurant Solkysten"]),
        ("Karl Holm (Folkeligt Samvirke)", ["Folkeligt Samvirke"]),
        ("Karl Holm - Vandets Folk", ["Vandets Folk"]),
        ("Karl Holm, NKB-S", ["NKB-S"]),
        ("Karl Holm, Kyst og Havn, Stab Plan", ["Kyst og Havn", "Stab Plan"]),
        ("Karl Holm, Havneplanlægning", ["Havneplanlægning"]),
        ("Afdelingssygeplejerske Karl Holm, Kirurgisk afdeling.", ["Kirurgisk afdeling"]),
        ("Karl Holm, Det nordiske mindretal", ["Det nordiske mindretal"]),
    ],
)
def test_what_stands_behind_a_name_in_a_list_is_his_body(line: str, expected: list[str]) -> None:
    assert employers(line, "Karl Holm") == expected


def test_a_list_in_one_line_has_bodies_between_its_people() -> None:
    line = "Eva Lind (A), Asger Friis, Kystens Venner, Karl Holm, NKB, Vita Ravn, direktør Ole Dam, Skovby, Per Bo"
    names = ("Eva Lind", "Asger Friis", "Karl Holm", "Vita Ravn", "Ole Dam", "Per Bo")
    assert employers(line, *names) == ["Kystens Venner", "NKB"]


@pytest.mark.parametrize(
    "line",
    [
        "Karl Holm, Greve",
        "Karl Holm, Skovby",
        "Karl Holm, Nørre Skovby",
        "Karl Holm, Formand",
        "Karl Holm (V), Tidligere Havnechef",
        "Karl Holm, Sjælland",
        "Karl Holm, KH",
        "Karl Holm (DF)",
        "Karl Holm, Afbud",
        "Karl Holm (Deltog fra punkt 3)",
        "Karl Holm, Havnegade 12",
        "Karl Holm, Eva Lind",
        "Karl Holm, Kystens Venner, har spurgt til havnen",
        "Formanden orienterede om, hvad der var sket siden det sidste møde med Karl Holm, Kystens Venner",
    ],
)
def test_towns_roles_marks_and_sentences_are_no_body(line: str) -> None:
    assert employers(line, "Karl Holm") == []


def test_what_has_a_name_already_is_not_named_again() -> None:
    text = "Deltagere\nKarl Holm, Kyst A/S\nReferent\n"
    start = text.index("Kyst")
    body = Mention(start=start, end=start + 8, label=Label.ORGANISATION, value="Kyst A/S", kind="company")
    assert list(find_employers(text, [person(text, "Karl Holm"), body])) == []


def test_his_own_initials_are_no_body() -> None:
    assert not is_employer("KRH", "Karl Rask Holm")
    assert is_employer("NKB", "Karl Rask Holm")


def council(text: str, word: str, *municipalities: str, kkr: bool = False) -> list[str]:
    start = text.index(word)
    mentions = [
        Mention(
            start=start,
            end=start + len(word),
            label=Label.ORGANISATION,
            value=word,
            kind="council",
            rule=COUNCIL,
        )
    ]
    others = [(name, "municipality") for name in municipalities] + ([("KKR Fyn", "kkr")] if kkr else [])
    for name, kind in others:
        mentions.append(Mention(start=0, end=1, label=Label.PLACE, value=name, kind=kind))
    return [m.value for m in the_council(text, mentions) if m.rule == COUNCIL]


def test_a_municipality_has_one_council() -> None:
    assert council("Sagen går til byrådet.", "byrådet") == ["byrådet"]
    assert council("Sagen går til byrådet.", "byrådet", "Greve Kommune") == ["byrådet"]


def test_of_several_municipalities_nobody_knows_whose_council_it_is() -> None:
    assert council("Han har orlov fra byrådet.", "byrådet", "Greve Kommune", "Faxe Kommune") == []
    assert council("Byrådet vedtog planen.", "Byrådet", "Greve Kommune", "Faxe Kommune") == ["Byrådet"]
    assert council("Byrådet vedtog planen.", "Byrådet", "Greve Kommune", kkr=True) == []
