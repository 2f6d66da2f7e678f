"""Preferred names of organisations, from the reference data."""

from __future__ import annotations

from pathlib import Path

import pytest

from kkrgraph.reference import load, using
from kkrgraph.resolve.organisations import (
    is_known,
    is_local,
    organisation_slug,
    parties,
    preferred,
    reference_kinds,
    reference_names,
)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Kommunernes Landsforening", "KL"),
        ("Herning", "Herning Kommune"),
        ("herning kommune", "Herning Kommune"),
        ("Kommunekontaktråd Sjælland", "KKR Sjælland"),
        ("Den Nye Forening", "Den Nye Forening"),
        ("regionsrådet", "regionsrådet"),
    ],
)
def test_preferred(name: str, expected: str) -> None:
    assert preferred(name) == expected


def test_a_name_is_its_own_even_where_it_is_another_s_alias() -> None:
    for name in reference_names().values():
        assert preferred(name) == name


def test_is_known() -> None:
    assert is_known("KL")
    assert not is_known("Den Nye Forening")
    assert not is_known("regionsrådet"), "five regions have one"


def test_slug_is_of_the_preferred_name() -> None:
    assert organisation_slug("Kommunernes Landsforening") == "kl"
    assert organisation_slug("Tårnby") == "taarnby-kommune"


def test_every_organisation_of_the_reference_has_a_kind() -> None:
    assert set(reference_kinds()) == set(reference_names())
    assert reference_kinds()["herning-kommune"] == "municipality"
    assert reference_kinds()["venstre"] == "party"


def test_a_user_s_rows_are_known_while_they_are_used(tmp_path: Path) -> None:
    rows = "name,aliases,kind\nTanglauget,Det Fælles Tanglaug,association\n"
    (tmp_path / "organisations.csv").write_text(rows, encoding="utf-8")
    with using(load(tmp_path)):
        assert preferred("det fælles tanglaug") == "Tanglauget"
        assert reference_kinds()["tanglauget"] == "association"
    assert not is_known("Tanglauget")


def test_a_local_list_is_no_party_of_its_own() -> None:
    names = {party.name for party in parties()}
    assert "Venstre" in names
    assert not {name for name in names if name.startswith("(") or name == "Løsgænger"}


def test_a_body_that_many_have_is_the_one_of_whose_minutes_name_it() -> None:
    assert organisation_slug("Forretningsudvalget", "Movia") == "forretningsudvalget-movia"
    assert organisation_slug("KKR-sekretariatet", "KKR Sjælland") == "kkr-sekretariatet-kkr-sjaelland"
    assert organisation_slug("Økonomiudvalget", "Økonomiudvalget") == "oekonomiudvalget"
    assert organisation_slug("Forretningsudvalget") == "forretningsudvalget"
    assert organisation_slug("Movia", "KKR Sjælland") == "movia"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Byrådet", True),
        ("Ekspertudvalget", False),
        ("Bestyrelsen for Havnen", False),
        ("Sundhedsstyrelsen", False),
    ],
)
def test_is_local(name: str, expected: bool) -> None:
    assert is_local(name) is expected
