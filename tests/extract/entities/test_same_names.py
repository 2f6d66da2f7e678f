"""Bodies that a document calls by a short name as well: one of them in full, and no other that it could be."""

from __future__ import annotations

import pytest

from kkrgraph.extract.entities.same_names import one_name
from kkrgraph.extract.text.mentions import Label, Mention


def body(value: str, rule: str = "organ") -> Mention:
    return Mention(start=0, end=1, label=Label.ORGANISATION, value=value, kind="other", rule=rule)


def merged(*names: str) -> set[str]:
    return {mention.value for mention in one_name([body(name) for name in names])}


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Kundeudvalget", "Movias kundeudvalg"),
        ("Havne- og Kystudvalget", "KL's Havne- og Kystudvalg"),
        ("Havnerådet", "Det Nationale Havneråd"),
        ("Kystpanelet", "Letbanens kystpanel"),
        ("Vækstforum", "Vækstforum Fyn"),
        ("Regionsrådet", "Regionsrådet i Region Sjælland"),
        ("Nordby Havn", "Nordby Havn A/S"),
        ("Den administrative havnegruppe", "Administrativ havnegruppe"),
        ("Styregruppen for Havneløftet", "Havneløftets styregruppe"),
    ],
)
def test_a_short_name_is_the_fuller_one(short: str, full: str) -> None:
    assert merged(short, full) == {full}


@pytest.mark.parametrize(
    "names",
    [
        ("Sundhedsudvalget", "KL's Social- og Sundhedsudvalg"),
        ("Kundeudvalget", "Movias kundeudvalg", "Letbanens kundeudvalg"),
        ("Regionsrådet", "Regionsrådet i Region Sjælland", "Regionsrådet i Region Hovedstaden"),
        ("Havnen", "Nordby Havn"),
        ("Styregruppen for Havneløftet", "Kystens styregruppe"),
    ],
)
def test_names_of_different_bodies_stay(names: tuple[str, ...]) -> None:
    assert merged(*names) == set(names)


def test_a_name_that_is_known_is_the_better_one() -> None:
    mentions = [body("Havnelauget", "known-name"), body("Havnelauget A/S")]
    assert {m.value for m in one_name(mentions)} == {"Havnelauget"}
