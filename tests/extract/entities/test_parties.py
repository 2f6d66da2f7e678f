from __future__ import annotations

import pytest

from kkrgraph.extract.entities.parties import letter_of_party, party_letter


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        (" (A), Greve Kommune", "A"),
        (" ( V )", "V"),
        ("(Ø)", "Ø"),
        (", A", "A"),
        (", (C), Faxe", "C"),
        (" (SF) Faxe", "F"),
        (" (DF)", "O"),
        (" (EL)", "Ø"),
        (" (LA)", "I"),
        (" (S)", "S"),
        (" (K)", "K"),
    ],
)
def test_the_letter_behind_a_name_is_read(behind: str, expected: str) -> None:
    assert party_letter(behind) == expected


@pytest.mark.parametrize(
    "behind",
    [
        " (formand)",
        " (afbud)",
        " (ref.)",
        " (Greve Kommune)",
        ", Greve Kommune",
        ", NT",
        " og Eva Lind (A)",
        " (UP)",
        " (AB)",
        "",
    ],
)
def test_other_brackets_are_no_party(behind: str) -> None:
    assert party_letter(behind) is None


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Socialdemokratiet", "A"),
        ("Venstre", "V"),
        ("SF", "F"),
        ("Dansk Folkeparti", "O"),
        ("Det Konservative Folkeparti", "C"),
        ("Enhedslisten", "Ø"),
        ("Havnepartiet", None),
        ("Greve Kommune", None),
        ("", None),
    ],
)
def test_a_partys_name_gives_its_letter(name: str, expected: str | None) -> None:
    assert letter_of_party(name) == expected
