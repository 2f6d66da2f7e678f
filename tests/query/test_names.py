"""Which person or body a name means, asked of a store of two invented documents."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kkrgraph.errors import QueryError
from kkrgraph.graph.store import Store
from kkrgraph.query.names import Named, anything_named, body_named, nearest_names, person_named


@pytest.fixture
def source(built: Path) -> Iterator[Store]:
    with Store.read_only(built) as store:
        yield store


@pytest.mark.parametrize("name", ["Villads Hedelund", "villads", "HEDELUND"])
def test_a_person_by_name_or_a_part_of_it(name: str, source: Store) -> None:
    found = person_named(source, name)
    assert (found.name, found.about) == ("Villads Hedelund", "(V), Rebild Kommune")
    assert person_named(source, found.iri) == found


@pytest.mark.parametrize("name", ["Nordjyllands Trafikselskab", "NT", "nordjyllands trafik"])
def test_a_body_by_any_of_its_names(name: str, source: Store) -> None:
    assert body_named(source, name).name == "Nordjyllands Trafikselskab"


def test_several_are_listed_with_what_tells_them_apart(source: Store) -> None:
    with pytest.raises(QueryError) as caught:
        person_named(source, "ri")
    assert "2 fit the name 'ri'" in str(caught.value)
    assert "Asta Mølgård Brink (A), Aalborg Kommune: " in str(caught.value)
    assert "/id/person/sigrid-tang-overby-thisted" in str(caught.value)
    assert "--municipality" in caught.value.hint
    assert person_named(source, "ri", "Thisted").name == "Sigrid Tang Overby"


@pytest.mark.parametrize(
    ("name", "hint"), [("Vilads Hedelund", "Villads Hedelund"), ("Hedelnd", "Villads Hedelund")]
)
def test_none_gets_the_nearest(name: str, hint: str, source: Store) -> None:
    with pytest.raises(QueryError) as caught:
        person_named(source, name)
    assert hint in caught.value.hint


def test_nothing_near(source: Store) -> None:
    with pytest.raises(QueryError) as caught:
        body_named(source, "Qxzzy")
    assert caught.value.hint == "a part of the name is enough"


def test_a_person_or_a_body(source: Store) -> None:
    assert anything_named(source, "Villads").kind == "person"
    assert anything_named(source, "Nordjyllands Trafikselskab").kind == "body"


def test_an_exact_name_wins_over_a_part(source: Store) -> None:
    assert body_named(source, "KKR Nordjylland").name == "KKR Nordjylland"
    assert body_named(source, "rebild", "municipality").name == "Rebild Kommune"


def test_nearest_names_are_at_most_three() -> None:
    known = [
        Named(kind="person", iri=f"p{place}", name=name, names=(name,), about="", statements=1)
        for place, name in enumerate(("Ib Dam", "Ida Dam", "Ib Dahm", "Bo Dam", "Eva Lind"))
    ]
    assert len(nearest_names("Ib Dan", known)) == 3
    assert nearest_names("Eva Lynd", known)[0] == "Eva Lind"
