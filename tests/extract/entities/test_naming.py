"""What each name stands for once the whole document is known."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest

from kkrgraph.extract.entities.naming import nominative, of_area, the_business_hub, the_region
from kkrgraph.extract.text.mentions import Label, Mention

Mentions = Callable[..., list[Mention]]


def values(mentions: list[Mention], *labels: Label) -> list[str]:
    return [m.value for m in mentions if m.label in labels]


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        ("Karl Holm, Greve, talte om havnen.", ["Greve Kommune"]),
        ("Karl Holm (V), Greve, talte om havnen.", ["Greve Kommune"]),
        ("Karl Holm fra Greve talte om havnen.", ["Greve Kommune"]),
        ("Karl Holm, byrådsmedlem i Greve, talte om havnen.", ["Greve Kommune"]),
        ("Mødet blev holdt i Greve i fjor.", []),
        ("Alle i Greve og Faxe er glade.", []),
        ("Greve Kommune og Faxe Kommune er glade.", ["Greve Kommune", "Faxe Kommune"]),
    ],
)
def test_a_town_is_a_municipality_where_a_person_comes_from_it(
    mentions_of: Mentions, background: str, expected: list[str]
) -> None:
    assert values(mentions_of(background=background), Label.PLACE) == expected


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        ("Det er aftalt med Movia og DA i fjor.", ["Movia", "Dansk Arbejdsgiverforening"]),
        ("Alle DA er glade.", []),
    ],
)
def test_a_weak_abbreviation_needs_a_neighbour(
    mentions_of: Mentions, background: str, expected: list[str]
) -> None:
    assert values(mentions_of(background=background), Label.ORGANISATION) == expected


def test_the_region_is_the_one_that_the_document_names_most(mentions_of: Mentions) -> None:
    background = "Region Sjælland har skrevet. Regionen er glad. Region Hovedstaden er også glad, siger Region Sjælland."
    found = [m.value for m in mentions_of(background=background) if m.kind == "region"]
    assert found == ["Region Sjælland", "Region Sjælland", "Region Hovedstaden", "Region Sjælland"]
    assert values(mentions_of(background="Regionen er glad."), Label.ORGANISATION) == []


def test_the_business_hub_is_the_one_that_the_document_names(mentions_of: Mentions) -> None:
    one = mentions_of(background="Erhvervshus Fyn har skrevet. Derfor er erhvervshuset glad.")
    assert values(one, Label.ORGANISATION) == ["Erhvervshus Fyn", "Erhvervshus Fyn"]
    two = mentions_of(
        background="Erhvervshus Fyn og Erhvervshus Sjælland er glade. Derfor er erhvervshuset glad."
    )
    assert values(two, Label.ORGANISATION) == ["Erhvervshus Fyn", "Erhvervshus Sjælland"]


def test_names_do_not_go_over_a_heading_or_a_line_that_ended_early(mentions_of: Mentions) -> None:
    found = mentions_of(background="Her er de to:\nEva Lind\nHavnen Nord\nKarl Holm")
    assert values(found, Label.PERSON) == ["Eva Lind", "Karl Holm"]


def test_a_name_broken_over_two_full_lines_is_one(mentions_of: Mentions) -> None:
    words = "Der er skrevet meget om havnen og om broen og om kajen i den lille by, og det er nu Eva Rosengaard Lind fra Faxe."
    assert values(mentions_of(background=words), Label.PERSON) == ["Eva Rosengaard Lind"]


def test_mentions_stand_in_order_without_overlaps(mentions_of: Mentions) -> None:
    background = (
        "Formand for Movia, Karl Holm (V), Greve, gav 3 mio. kr. den 4. maj 2024 til Region Sjælland og KL."
    )
    found = mentions_of(background=background)
    assert [m.label for m in found] == [
        Label.ROLE,
        Label.ORGANISATION,
        Label.PERSON,
        Label.PLACE,
        Label.AMOUNT,
        Label.DATE,
        Label.ORGANISATION,
        Label.ORGANISATION,
    ]
    assert all(one.end <= two.start for one, two in itertools.pairwise(found))


def body(value: str, rule: str = "", kind: str = "other") -> Mention:
    return Mention(start=0, end=1, label=Label.ORGANISATION, value=value, rule=rule, kind=kind)


def test_a_body_named_without_its_s_elsewhere_loses_it() -> None:
    named = [body("Ministeriet for Havnes"), body("Ministeriet for Havne"), body("Brohus")]
    assert [m.value for m in nominative(named)] == [
        "Ministeriet for Havne",
        "Ministeriet for Havne",
        "Brohus",
    ]


def test_the_employment_council_is_that_of_the_only_area_named() -> None:
    bare = body("Det regionale beskæftigelsesråd", "employment-council-bare")
    one, two = (
        body(f"Det regionale beskæftigelsesråd i {area}", "employment-council") for area in ("A", "B")
    )
    assert [m.value for m in of_area([one, bare])] == [one.value, one.value]
    assert [m.value for m in of_area([one, two, bare])][-1] == bare.value
    assert the_region([body("Regionen", "the-region", "region")]) == []
    assert the_business_hub([body("Erhvervshuset", "the-business-hub")]) == []


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        ("NT og alle er glade. Det siger NT i dag.", []),
        ("Nordjyllands Trafikselskab er nyt. Det siger NT i dag.", ["Nordjyllands Trafikselskab"] * 2),
    ],
)
def test_an_abbreviation_counts_where_the_name_stands_in_full(
    mentions_of: Mentions, background: str, expected: list[str]
) -> None:
    assert values(mentions_of(background=background), Label.ORGANISATION) == expected
