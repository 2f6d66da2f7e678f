"""How names are related as words, on names of invented people."""

from __future__ import annotations

import pytest

from kkrgraph.resolve.spelling import is_near, is_renamed, is_shortened, sound, tokens


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Ulla Skovgaard", "Ulla Marie Skovgaard", True),
        ("Ulla M. Skovgaard", "Ulla Marie Skovgaard", True),
        ("Ulla M. Skovgaard", "Ulla Marie Bonde Skovgaard", True),
        ("Ulla K. Skovgaard", "Ulla Marie Skovgaard", False),
        ("Ulla Skovgaard", "Ulla Skovgaard", False),
        ("Ulla Skovgaard", "Ulla Marie Skovgaard Holm", False),
        ("Ulla", "Ulla Skovgaard", False),
    ],
)
def test_a_name_without_middle_names(one: str, other: str, expected: bool) -> None:
    assert is_shortened(tokens(one), tokens(other)) is expected
    assert is_shortened(tokens(other), tokens(one)) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Christian Lauersen", "Kristian Lauersen", True),
        ("Preben Lauersen", "Preben Laursen", True),
        ("Preben Thorsen", "Preben Torsen", True),
        ("Preben Lauersen", "Preben Lauersen", False),
        ("Preben Holm", "Preben Hald", False),
        ("Anne Kjeldgaard", "Anna Kjeldgaard", False),
        ("Bo Kjeldgaard", "Ib Kjeldgaard", False),
        ("Preben Dam Kjeldgaard", "Preben Kjeldgaard", False),
    ],
)
def test_names_spelt_nearly_alike(one: str, other: str, expected: bool) -> None:
    assert is_near(tokens(one), tokens(other)) is expected
    assert is_near(tokens(other), tokens(one)) is expected


def test_a_hyphen_makes_no_other_name() -> None:
    assert tokens("Per Bach-Lindegaard") == tokens("Per Bach Lindegaard") == ("per", "bach", "lindegaard")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Tove Ravn", "Tove Ravn Østergaard", True),
        ("Tove Ravn Dahl", "Tove Ravn Østergaard", True),
        ("Tove Ravn", "Tove Østergaard", False),
        ("Tove Ravn", "Lone Ravn", False),
    ],
)
def test_a_changed_surname(one: str, other: str, expected: bool) -> None:
    assert is_renamed(tokens(one), tokens(other)) is expected


def test_letters_that_names_spell_either_way() -> None:
    assert sound("christoffersson") == sound("kristofersen")
    assert sound("wilhelm") == sound("vilhelm")
    assert sound("mette") != sound("merete")
