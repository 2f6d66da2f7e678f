from __future__ import annotations

import pytest
import spacy

from kkrgraph.extract.entities.gazetteer import (
    entries,
    find_known,
    make_matcher,
    municipality_of,
    not_bodies,
    town_pattern,
)
from kkrgraph.extract.text.mentions import Label


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Greve Kommune svarede", [("Greve Kommune", "municipality")]),
        ("Greve kommune svarede", [("Greve Kommune", "municipality")]),
        ("Region Sjælland svarede", [("Region Sjælland", "region")]),
        ("Movia svarede", [("Movia", "company")]),
        ("Movias svar", [("Movia", "company")]),
        ("KL svarede", [("KL", "association")]),
        ("KKR Sjællands svar", [("KKR Sjælland", "kkr")]),
        ("Socialdemokratiet svarede", [("Socialdemokratiet", "party")]),
        ("Havneforeningen Nordkaj svarede", []),
        ("Skills Denmark svarede", []),
        ("Karl Falck Holm svarede", []),
        ("Falck svarede", [("Falck", "company")]),
    ],
)
def test_known_bodies_are_found_by_every_spelling(text: str, expected: list[tuple[str, str]]) -> None:
    nlp = spacy.blank("da")
    found = list(find_known(nlp(text), text, make_matcher(nlp)))
    assert [(m.value, m.kind) for m in found] == expected
    assert all(not text[m.start : m.end].endswith("s") or m.value.endswith("s") for m in found)


def test_an_abbreviation_that_is_a_word_too_is_weak() -> None:
    table = entries()
    assert table["Movia"].strong
    assert {name for name in ("IT", "US", "DR", "RM") if name in table and table[name].strong} == set()


def test_what_minutes_use_for_something_else_is_no_body() -> None:
    assert "SOSU-skolerne" in not_bodies()
    assert not not_bodies() & {entry.name for entry in entries().values()}


@pytest.mark.parametrize(
    ("town", "expected"),
    [
        ("Herning", "Herning Kommune"),
        ("Herning Kommune", "Herning Kommune"),
        ("herning kommune", "Herning Kommune"),
        ("Århus", "Aarhus Kommune"),
        ("Nordfyn", "Nordfyns Kommune"),
        ("Vesthimmerland", "Vesthimmerlands Kommune"),
        ("Ringkøbing-Skjern", "Ringkøbing-Skjern Kommune"),
        ("Nordkaj", None),
        ("", None),
    ],
)
def test_a_town_gives_its_municipality(town: str, expected: str | None) -> None:
    assert municipality_of(town) == expected


def test_towns_are_whole_words() -> None:
    assert [m[0] for m in town_pattern().finditer("fra Ringkøbing-Skjern, Herning og Herningvej")] == [
        "Ringkøbing-Skjern",
        "Herning",
    ]


def test_municipalities_are_places_and_bodies_organisations() -> None:
    assert entries()["Faxe Kommune"].label is Label.PLACE
    assert entries()["Movia"].label is Label.ORGANISATION
