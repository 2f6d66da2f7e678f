"""Bodies that no list knows, by the words around them: seats in them, groups for an agreement, names behind a kind."""

from __future__ import annotations

import pytest

from kkrgraph.extract.entities.bodies import find_by_form


def names(text: str) -> set[str]:
    return {mention.value for mention in find_by_form(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("blev udpeget som observatør i Nordkaj Robotter og", "Nordkaj Robotter"),
        ("hun indtræder i Kysthotellet i Havrup fra maj", "Kysthotellet i Havrup"),
        (
            "to er udpeget til Advisory Board for Kystens Datacenter om",
            "Advisory Board for Kystens Datacenter",
        ),
        ("suppleant i Havnens Venner A/S er", "Havnens Venner A/S"),
        ("sidder i følgegruppen for Nordkajens Letbane om", "Nordkajens Letbane"),
        ("møde med regionsrådets forretningsudvalg om", "Regionsrådets forretningsudvalg"),
        ("styregruppen for rammeaftalen mødes", "Styregruppen for rammeaftalen"),
        ("arbejdsgruppen om fælles havneplan mødes", "Arbejdsgruppen om fælles havneplan"),
        ("på Psykiatrisygehuset i Region Sjælland om", "Psykiatrisygehuset i Region Sjælland"),
        ("en plads på Regionshospital Nordkysten er", "Regionshospital Nordkysten"),
        ("besparelsen på institutionen Havblikket er", "Havblikket"),
        ("har Beskæftigelsesregion Øst valgt", "Beskæftigelsesregion Øst"),
        (
            "pladserne i Byggeudvalg for Regionshospital Nordkysten er",
            "Byggeudvalg for Regionshospital Nordkysten",
        ),
        (
            "Beredskabskommissionen for Brand & Redning Nordkyst har",
            "Beredskabskommissionen for Brand & Redning Nordkyst",
        ),
        ("i Sundhedsklynge Nordfjord er", "Sundhedsklynge Nordfjord"),
        ("i sundhedsklyngen Nordfjord er", "Sundhedsklyngen Nordfjord"),
        ("til Det Lille Fjordéteater om", "Det Lille Fjordéteater"),
        ("og Destination Vadekystens bestyrelse er", "Destination Vadekysten"),
        ("i Arbejdsgruppen for Tørre Kajer er", "Arbejdsgruppen for Tørre Kajer"),
        ("til Klagenævnet for Kajer, Skure og Kraner om", "Klagenævnet for Kajer, Skure og Kraner"),
        (
            "Udvalget for Lokal Havnedrift og Grøn Kystsikring har",
            "Udvalget for Lokal Havnedrift og Grøn Kystsikring",
        ),
        (
            "Udvalg for Havne, Kajer og overordnet Kystsikring har",
            "Udvalg for Havne, Kajer og overordnet Kystsikring",
        ),
        ("Udvalg for Havne og Kajer Økonomiudvalg Byråd", "Udvalg for Havne og Kajer"),
    ],
)
def test_the_words_around_it_give_a_body_away(text: str, expected: str) -> None:
    assert expected in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "hun er medlem af Det",
        "hun blev udpeget til Formand Karl",
        "hun indtræder i Havrup fra maj",
        "arbejdsgruppen for aftenen mødes",
        "en institution i Nordby er",
        "Den Karl Holm",
    ],
)
def test_other_words_name_no_body(text: str) -> None:
    assert names(text) == set()
