"""The counts that must hold, and what is known to be so."""

from __future__ import annotations

from collections import Counter

import pytest

from kkrgraph import reference

MUNICIPALITIES = {"Hovedstaden": 29, "Sjælland": 17, "Syddanmark": 22, "Midtjylland": 19, "Nordjylland": 11}


def test_98_municipalities_each_with_its_code_kkr_and_region() -> None:
    municipalities = reference.municipalities()
    assert len(municipalities) == 98
    assert len({one.code for one in municipalities}) == len({one.name for one in municipalities}) == 98
    assert Counter(one.kkr for one in municipalities) == {f"KKR {k}": n for k, n in MUNICIPALITIES.items()}
    assert Counter(one.regions[0] for one in municipalities) == {
        f"Region {region}": count for region, count in MUNICIPALITIES.items()
    }
    assert [one.kkr for one in municipalities if one.code == "0400"] == ["KKR Hovedstaden"], "Bornholm"


def test_46_of_them_are_in_oestdanmark_from_2027() -> None:
    later = [one for one in reference.municipalities() if one.regions[-1] == "Region Østdanmark"]
    assert len(later) == 46
    assert {one.kkr for one in later} == {"KKR Hovedstaden", "KKR Sjælland"}
    assert {len(one.regions) for one in reference.municipalities() if one not in later} == {1}


def test_five_regions_and_the_one_that_follows_two_of_them() -> None:
    regions = {region.name: region for region in reference.regions()}
    assert len(regions) == 6
    assert regions["Region Østdanmark"].valid_from == "2027-01-01"
    assert regions["Region Østdanmark"].code == "", "not known"
    followed = [region for region in regions.values() if region.successors]
    assert {region.name for region in followed} == {"Region Hovedstaden", "Region Sjælland"}
    assert {region.valid_to for region in followed} == {"2026-12-31"}


def test_five_kkr_each_with_its_region() -> None:
    assert {council.name: council.region for council in reference.councils()} == {
        f"KKR {region}": f"Region {region}" for region in MUNICIPALITIES
    }
    assert {council.parent for council in reference.councils()} == {"KL"}


@pytest.mark.parametrize(("prefix", "count"), [("RAR ", 8), ("Det Regionale Beskæftigelsesråd ", 5)])
def test_eight_councils_became_five(prefix: str, count: int) -> None:
    assert len([body for body in reference.bodies() if body.name.startswith(prefix)]) == count


def test_each_of_the_eight_has_its_successor() -> None:
    old = {body.name: body for body in reference.bodies() if body.name.startswith("RAR ")}
    names = {name: body.successors[0].rpartition(" ")[2] for name, body in old.items()}
    assert Counter(names.values()) == {
        "Nordjylland": 1,
        "Midtjylland": 2,
        "Syddanmark": 2,
        "Sjælland": 1,
        "Hovedstaden": 2,
    }
    assert names["RAR Bornholm"] == "Hovedstaden"
    assert {body.valid_to for body in old.values()} == {"2025"}


@pytest.mark.parametrize(
    ("letter", "year", "expected"),
    [
        ("D", "2001", ["Centrum-Demokraterne"]),
        ("D", "2021", ["Nye Borgerlige"]),
        ("M", "2023", ["Moderaterne"]),
        ("Q", "2001", ["Kristeligt Folkeparti"]),
        ("Q", "2023", ["Frie Grønne"]),
        ("S", "2023", ["Slesvigsk Parti"]),
        ("K", "2021", ["Kristendemokraterne"]),
        ("K", "2025", []),
    ],
)
def test_a_letter_means_a_party_in_its_period_only(letter: str, year: str, expected: list[str]) -> None:
    """The newspapers' (S) and (K) are not the ballot's S and K."""
    found = [
        party.name
        for party in reference.parties()
        if party.letter == letter
        and party.kind.startswith(("national", "minority"))
        and (party.letter_valid_from or "0") <= year <= (party.letter_valid_to or "9")
    ]
    assert found == expected
