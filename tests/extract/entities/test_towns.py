"""Towns that stand for their municipality, since a person comes from there or holds an office of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.model import Minutes

Mentions = Callable[..., list[Mention]]


@pytest.mark.parametrize(
    "background",
    [
        "Karl Holm, rådmand, Greve, talte om havnen.",
        "Karl Holm (borgmester, Greve) talte om havnen.",
        "Karl Holm (socialchef i Greve) talte om havnen.",
        "Karl Holm (V), byrådsmedlem, Greve, talte om havnen.",
        "Karl Holm, borgerrepræsentant i Greve (A), talte om havnen.",
        "Borgmesteren i Greve, Karl Holm, talte om havnen.",
        "Kommunaldirektør i Greve Karl Holm talte om havnen.",
        "Den tidligere ældrechef i Greve, Karl Holm, talte om havnen.",
        "Byrådsmedlem Karl Holm i Greve talte om havnen.",
        "Greves borgmester, Karl Holm, talte om havnen.",
        "Karl Holm (afbud), Greve",
        "Byrådsmedlem på Greve, Karl Holm, talte om havnen.",
        "Greves havne- og kulturborgmester Karl Holm talte om havnen.",
        "Greves nye kommunaldirektør Karl Holm talte om havnen.",
        "Fra Greves forvaltning kom Karl Holm.",
    ],
)
def test_an_office_makes_a_town_a_municipality(mentions_of: Mentions, background: str) -> None:
    found = [m.value for m in mentions_of(background=background) if m.label is Label.PLACE]
    assert found == ["Greve Kommune"]


@pytest.mark.parametrize(
    "background",
    [
        "Borgmestrene mødes i Greve, og Karl Holm kommer.",
        "Karl Holm holdt tale i Greve i fjor.",
        "Direktør Karl Holm i Greve talte om havnen.",
        "Hospitalsdirektøren i Greve, Karl Holm, talte om havnen.",
        "Formanden i Greve, Karl Holm, talte om havnen.",
        "Greves havn er smuk, siger Karl Holm.",
        "Mødet holdes den 1. maj i Greve, Karl Holm leder det.",
    ],
)
def test_without_an_office_a_town_is_a_town(mentions_of: Mentions, background: str) -> None:
    assert [m.value for m in mentions_of(background=background) if m.label is Label.PLACE] == []


def test_a_list_names_the_municipality_first(read: Callable[..., Minutes]) -> None:
    present = ("Fra Greve: Karl Holm (V)", "Fra Faxe: borgmester Eva Lind (A)", "Fra Køge kom ingen")
    names = {row.name for row in read(present=present, absent=()).organisations}
    assert {"Greve Kommune", "Faxe Kommune"} <= names and "Køge Kommune" not in names


@pytest.mark.parametrize(
    "background",
    [
        "Borgmestrene i Greve, Køge og Faxe har skrevet.",
        "Byrådene i Greve, Køge og Faxe har skrevet.",
        "Kommuner som Greve, Køge og Faxe har skrevet.",
        "Det mener kommunerne Greve, Køge og Faxe.",
        "Der var afbud fra Greve, Køge og Faxe.",
    ],
)
def test_towns_of_councils_are_municipalities(mentions_of: Mentions, background: str) -> None:
    found = [m.value for m in mentions_of(background=background) if m.label is Label.PLACE]
    assert found == ["Greve Kommune", "Køge Kommune", "Faxe Kommune"]


@pytest.mark.parametrize(
    "background", ["Stationerne i Greve, Køge og Faxe er nye.", "Kommunerne i Nordby og Faxe Ladeplads."]
)
def test_towns_of_anything_else_are_towns(mentions_of: Mentions, background: str) -> None:
    assert [m.value for m in mentions_of(background=background) if m.label is Label.PLACE] == []


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        ("Greve-borgmester Karl Holm talte om havnen.", True),
        ("Faxe-rådmand Karl Holm og Greve-borgmester Eva Lind talte.", True),
        ("Havne-borgmester Karl Holm talte om havnen.", False),
    ],
)
def test_an_office_in_one_word_with_its_town(
    read: Callable[..., Minutes], background: str, expected: bool
) -> None:
    minutes = read(background=background, present=("Bo Krag (A)",), absent=())
    assert ("Greve Kommune" in {row.name for row in minutes.organisations}) is expected
