"""Persons, organisations and amounts as records: once each, where they first stand."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]
LISTED = ["Asger Brinch Tarp", "Solveig Lykkebo", "Karl Holm", "Vita Ravnholt"]


def test_a_person_is_one_record_however_often_named(read: Read) -> None:
    minutes = read(
        background="Eva Lind talte. Derefter talte Karl Holm, og Eva Linds svar var kort.", ruling="Godkendt."
    )
    assert [p.person for p in minutes.persons] == [*LISTED, "Eva Lind"]


@pytest.mark.parametrize(
    "background",
    [
        "Mødet holdes på Karl Nordbys Vej i byen.",
        "Den Nye Havn er åben, og Grøn Kyst er et projekt.",
        "Byens Bedste Bro er gammel.",
        "Karl talte om havnen.",
    ],
)
def test_what_only_looks_like_a_name_is_no_person(read: Read, background: str) -> None:
    assert [p.person for p in read(background=background).persons] == LISTED


def test_an_organisation_is_one_record_under_its_preferred_name(read: Read) -> None:
    minutes = read(
        background="Movia og Movias bestyrelse svarede. Greve Kommune og Greve kommune svarede ikke."
    )
    found = [(o.name, o.kind) for o in minutes.organisations]
    assert found.count(("Movia", "company")) == 1
    assert found.count(("Greve Kommune", "municipality")) == 1
    assert len(found) == len(set(found))


def test_laws_agreements_and_plurals_are_no_organisations(read: Read) -> None:
    plain = {o.name for o in read(background="Alt er godt.").organisations}
    minutes = read(
        background="Lov om broer, Rammeaftale 2025-2026, kommunerne, regionerne og havnene blev nævnt."
    )
    assert {o.name for o in minutes.organisations} == plain


def test_the_meetings_kkr_is_not_a_second_body(read: Read) -> None:
    names = [o.name for o in read(background="KKR skal i dag tale om KKR’s havn.").organisations]
    assert "KKR" not in names and names.count("KKR Sjælland") == 1


def test_a_presidency_with_a_mandate_is_a_body(read: Read) -> None:
    minutes = read(ruling="KKR Sjælland bemyndigede formandskabet til at svare.")
    assert ("KKR Sjællands formandskab", "committee") in [(o.name, o.kind) for o in minutes.organisations]


def test_an_amount_stands_under_its_item(read: Read) -> None:
    minutes = read(background="Der er afsat 12,5 mio. kr. til broen og 300.000 kr. til kajen.")
    assert [(a.number, a.value, a.text) for a in minutes.amounts] == [
        ("2.1", 12_500_000, "12,5 mio. kr."),
        ("2.1", 300_000, "300.000 kr."),
    ]


def test_a_figure_with_its_own_unit_is_none_of_the_table(read: Read) -> None:
    table = "Udgifter til broen (1.000 kr.)\nMaling 1.250\nTræ 300\nRenten er 12 pct. og gebyret 3.500 kr.\nDet er alt."
    amounts = read(background=table).amounts
    assert [a.value for a in amounts] == [1_250_000, 300_000, 3_500]


def test_the_figures_of_a_table_in_thousands_are_a_thousand_times_as_much(read: Read) -> None:
    table = "Udgifter til broen (1.000 kr.)\nMaling 1.250\nTræ 300\nI alt 1.550\nDet er alt."
    assert [(a.text, a.value) for a in read(case=table).amounts] == [
        ("1.250", 1_250_000),
        ("300", 300_000),
        ("1.550", 1_550_000),
    ]


def test_every_name_is_quoted_with_its_sentence(read: Read) -> None:
    background = "Det er gået godt i år. I går talte Eva Lind om broen. Så gik hun."
    (person,) = [p for p in read(background=background).persons if p.person == "Eva Lind"]
    assert person.evidence.quote == "I går talte Eva Lind om broen."


def test_the_body_that_meets_is_an_organisation(read: Read) -> None:
    minutes = read(body="NT", background="Havnen er ny.")
    assert minutes.meeting.body == "Nordjyllands Trafikselskab"
    assert ("Nordjyllands Trafikselskab", "company") in {(o.name, o.kind) for o in minutes.organisations}


def test_a_kkr_is_a_body_of_its_own_in_other_minutes(read: Read) -> None:
    names = {o.name for o in read(body="Movia", background="KKR spurgte til havnen.").organisations}
    assert "KKR" in names
    names = {o.name for o in read(background="KKR spurgte til havnen.").organisations}
    assert "KKR" not in names
