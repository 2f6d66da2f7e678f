"""What houses say beside a name, a reason or a body: parties in words, organs of two places, why somebody leaves."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]
Row = tuple[str | None, str, str | None, str | None]


def rows(minutes: Minutes) -> list[Row]:
    return [(a.person, a.action, a.body, a.role) for a in minutes.appointments]


def test_an_entry_may_give_the_party_in_words(read: Read) -> None:
    minutes = read(
        title="Valg til selskaber og foreninger",
        ruling="Valgt blev:\nMovia: Eva Lind (A)\nForeningen Nordkajens Havne: Den konservative Karl Holm\nSuppleant: Bo Ask (V)",
    )
    assert [(a.person, a.party, a.body, a.role) for a in minutes.appointments] == [
        ("Eva Lind", "A", "Movia", "medlem"),
        ("Karl Holm", "C", "Foreningen Nordkajens Havne", "medlem"),
        ("Bo Ask", "V", "Foreningen Nordkajens Havne", "suppleant"),
    ]


def test_a_council_of_two_places_is_one_body(read: Read) -> None:
    minutes = read(
        title="Brugerråd",
        ruling="KKR Sjælland udpegede følgende:\nBrugerrådet Vest: Eva Lind (A)\nBrugerrådet Havneby og Opland: Karl Holm (V)",
    )
    assert [(a.person, a.body) for a in minutes.appointments] == [
        ("Eva Lind", "Brugerrådet Vest"),
        ("Karl Holm", "Brugerrådet Havneby og Opland"),
    ]


def test_two_bodies_over_one_name_are_no_single_body(read: Read) -> None:
    minutes = read(
        title="Udpegninger", ruling="KKR Sjælland udpegede:\nHavnerådet og Broforum: Karl Holm (V)"
    )
    assert "Havnerådet og Broforum" not in {a.body for a in minutes.appointments}


def test_the_ruling_fills_what_the_proposal_calls_by_its_kind(read: Read) -> None:
    minutes = read(
        title="Øresundscentret",
        background="Foreningen Øresundscentret holder stiftende generalforsamling i maj. Den har indgået en aftale med Malmø Stad.",
        proposal="Det indstilles, at KKR Sjælland udpeger repræsentanter til foreningens bestyrelse.",
        ruling="KKR Sjælland udpegede Karl Holm (V) som formand og Eva Lind (A) som næstformand.",
    )
    assert rows(minutes) == [
        ("Karl Holm", "appointed", "Foreningen Øresundscentret", "formand"),
        ("Eva Lind", "appointed", "Foreningen Øresundscentret", "næstformand"),
    ]


@pytest.mark.parametrize(
    "why", ["som følge af nye opgaver i Movia", "på grund af sit arbejde i Movia", "grundet valget til Movia"]
)
def test_why_somebody_leaves_is_not_what_he_leaves(read: Read, why: str) -> None:
    minutes = read(
        title="Valg af næstformand",
        background=f"Karl Holm (V) har {why} ønsket at fratræde som næstformand.",
        ruling="Eva Lind (A) blev valgt.",
    )
    assert rows(minutes) == [
        ("Karl Holm", "resigned", "KKR Sjælland", "næstformand"),
        ("Eva Lind", "appointed", "KKR Sjælland", "næstformand"),
    ]


def test_an_election_under_a_title_in_capitals_is_the_boards_own(read: Read) -> None:
    minutes = read(
        title="VALG AF NÆSTFORMAND",
        background="Karl Holm (V) ønsker at fratræde som næstformand som følge af nyt arbejde i Økonomiudvalget.",
        ruling="Eva Lind (A) blev valgt.",
    )
    assert ("Eva Lind", "appointed", "KKR Sjælland", "næstformand") in rows(minutes)


def test_the_verb_of_the_sentence_before_holds_for_the_next(read: Read) -> None:
    minutes = read(
        title="Konstituering af uddannelsesudvalget",
        background="KKR Sjællands uddannelsesudvalg holdt møde den 6. april 2024. Udvalget valgte Karl Holm (V) som formand. "
        "Eva Lind (A) valgt som næstformand.",
        ruling="Til efterretning.",
    )
    assert rows(minutes) == [
        ("Karl Holm", "appointed", "KKR Sjællands uddannelsesudvalg", "formand"),
        ("Eva Lind", "appointed", "KKR Sjællands uddannelsesudvalg", "næstformand"),
    ]
