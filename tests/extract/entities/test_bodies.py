"""Bodies by their form; each pattern's own example is in test_patterns.py."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.extract.entities.abbreviations import find_introductions
from kkrgraph.extract.entities.bodies import (
    find_by_form,
    find_coordinated_towns,
    find_towns,
)
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.model import Minutes

Read = Callable[..., Minutes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("svar fra Kyst- og Havneministeriet om broen", ("Kyst- og Havneministeriet", "ministry")),
        ("svar fra Kyst-, By- og Havneministeriet om broen", ("Kyst-, By- og Havneministeriet", "ministry")),
        ("svar fra Havne- og Broministeriet om broen", ("Havne- og Broministeriet", "ministry")),
        ("svar fra Ministeriet for Kyst og Havn om broen", ("Ministeriet for Kyst og Havn", "ministry")),
        ("svar fra Brostyrelsen om broen", ("Brostyrelsen", "agency")),
        ("svar fra Styrelsen for Broer og Havne om broen", ("Styrelsen for Broer og Havne", "agency")),
        ("svar fra Havneklagenævnet om broen", ("Havneklagenævnet", "committee")),
        ("svar fra Brorådet om broen", ("Brorådet", "council")),
        ("svar fra Kystalliancen om broen", ("Kystalliancen", "association")),
        ("svar fra Erhvervshus Fyn om broen", ("Erhvervshus Fyn", "other")),
        ("svar fra Erhvershuset Fyn om broen", ("Erhvervshus Fyn", "other")),
        ("svar fra Professionshøjskolen Kysten om broen", ("Professionshøjskolen Kysten", "education")),
        ("svar fra Nordkajs Universitet om broen", ("Nordkajs Universitet", "education")),
        ("svar fra Nordkaj Havn om broen", ("Nordkaj Havn", "company")),
        ("svar fra Nordkaj Bugt A/S om broen", ("Nordkaj Bugt A/S", "company")),
        ("svar fra Danske Broers Forening om broen", ("Danske Broers Forening", "association")),
        ("svar fra Business Region Nordkaj om broen", ("Business Region Nordkaj", "association")),
        ("svar fra Socialtilsyn Øst om broen", ("Socialtilsyn Øst", "agency")),
        ("svar fra regeringen om broen", ("Regeringen", "other")),
        ("svar fra havnechefkredsen om broen", None),
        ("svar fra socialchefkredsen om broen", ("Socialchefkredsen", "committee")),
        ("projektet ”Den gode bro” er slut", ("Den gode bro", "programme")),
    ],
)
def test_a_body_is_known_by_its_form(text: str, expected: tuple[str, str] | None) -> None:
    found = [(m.value, m.kind) for m in find_by_form(text)]
    assert (expected in found) if expected is not None else found == []


@pytest.mark.parametrize(
    "text",
    [
        "svar fra fagudvalget om broen",
        "svar fra økonomiudvalget om broen",
        "svar fra udvalget om broen",
        "Udvalget svarede",
        "Styregruppen svarede",
        "Arbejdsgruppen svarede",
        "Målgruppen er unge",
        "svar fra kommunerne om broen",
        "SOSU-skolerne svarede",
        "et område med broer",
    ],
)
def test_a_generic_word_is_no_body(text: str) -> None:
    assert [m.value for m in find_by_form(text)] == []


def test_towns_before_the_last_municipality_are_municipalities() -> None:
    text = "aftalt med Greve, Faxe og Sorø Kommune i fjor"
    assert [m.value for m in find_coordinated_towns(text)] == ["Greve Kommune", "Faxe Kommune"]
    assert list(find_coordinated_towns("aftalt i Greve og Faxe i fjor")) == []


def test_a_bare_town_is_weak() -> None:
    (town,) = find_towns("aftalt i Greve i fjor")
    assert (town.value, town.strong, town.label) == ("Greve Kommune", False, Label.PLACE)


def test_a_body_spelt_out_behind_its_letters_is_introduced() -> None:
    (body,) = find_introductions("støttet af BKH (Broer Kyster og Havne) og andre")
    assert body.value == "Broer Kyster og Havne"
    assert list(find_introductions("støttet af BKH (Havne og Kyster) og andre")) == []


def test_an_abbreviation_introduced_once_is_known_in_the_rest(
    mentions_of: Callable[..., list[Mention]],
) -> None:
    background = (
        "Nordkaj Bugt Forening (NBF) er ny. Planen er lavet af NBF. NBF’s formand er glad, men NBFX er ikke."
    )
    found = mentions_of(background=background)
    assert [m.value for m in found if m.label is Label.ORGANISATION] == ["Nordkaj Bugt Forening"] * 4


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("møde i Beskæftigelsesregion Fyn & Sjælland om", ("Beskæftigelsesregion Fyn & Sjælland", "agency")),
        ("svar fra Vestfynsk Havnefremme om broen", ("Vestfynsk Havnefremme", "other")),
        (
            "den administrative følgegruppe bag Havnehuset om",
            ("Den administrative følgegruppe bag Havnehuset", "committee"),
        ),
        (
            "Politisk styregruppe for Broplatformen holdt",
            ("Politisk styregruppe for Broplatformen", "committee"),
        ),
        ("formandskabet for Havneforum skrev", ("Formandskabet for Havneforum", "committee")),
        ("Havneforums formandskab skrev", ("Havneforums formandskab", "committee")),
        ("Det midlertidige havneforum skrev", ("Det midlertidige havneforum", "committee")),
        ("Generalforsamling i Nordkaj Fællessamling", ("Nordkaj Fællessamling", "other")),
        ("Møde i Opera Nordkajs bestyrelse", ("Opera Nordkaj", "other")),
        ("planer for Museet for Havnekunst er", ("Museet for Havnekunst", "other")),
        ("Tegnestuen Nordkaj har søgt", ("Tegnestuen Nordkaj", "other")),
        ("formand for Nordkaj Rideklub om", ("Nordkaj Rideklub", "association")),
        ("formand for Nordkaj IF om", ("Nordkaj IF", "association")),
        ("svar fra Nordkaj Egnsteater om", ("Nordkaj Egnsteater", "other")),
        ("bestyrelsen for Væksthus Nordkajs drift", ("Væksthus Nordkaj", "committee")),
        ("sendt til Børn, Unge og Kulturudvalget i", ("Børn, Unge og Kulturudvalget", "committee")),
        ("sendt til Børn- og ungeudvalget i", ("Børn- og ungeudvalget", "committee")),
        ("sendt til Børn og Unge-udvalget i", ("Børn og Unge-udvalget", "committee")),
    ],
)
def test_more_bodies_are_known_by_their_form(text: str, expected: tuple[str, str]) -> None:
    assert expected in [(m.value, m.kind) for m in find_by_form(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Området for broer er udvalgt",
        "Ejerkredsen har fået en status",
        'Ansøgning om tilskud til projektet "Den gode bro" er',
        "Tillægsbevilling til projekt ”Den gode bro” er",
        "præsenteres udvalget for høringssvarene",
        "set i Nordjysk Havneplan og",
        "Sted: Nordkaj Sundhedscenter",
    ],
)
def test_what_only_looks_like_a_body_is_none(text: str) -> None:
    assert [m.value for m in find_by_form(text)] == []


def test_a_company_of_a_group_is_known_by_its_branch(mentions_of: Callable[..., list[Mention]]) -> None:
    background = (
        "Forretningsorden for Forsyning Nordkaj Vand A/S og Forsyning Nordkaj Varme A/S. Planen er lavet af "
        "Vand A/S. Forholdene i Varme A/S er gode."
    )
    found = [m.value for m in mentions_of(background=background) if m.label is Label.ORGANISATION]
    assert set(found) == {"Forsyning Nordkaj Vand A/S", "Forsyning Nordkaj Varme A/S"}
