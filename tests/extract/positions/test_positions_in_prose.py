"""Who holds which role, as sentences tell it by the way."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes
from tests.extract.rows import PositionRow as Row
from tests.extract.rows import position_rows as rows

Read = Callable[..., Minutes]


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        ("Eva Lind bliver siddende som formand for Movia.", ("Eva Lind", "formand", "Movia")),
        (
            "Eva Lind ønsker at stoppe som KKR Sjællands observatør i Movia.",
            ("Eva Lind", "observatør", "Movia"),
        ),
        ("Eva Lind fratrådte i maj som direktør i Movia.", ("Eva Lind", "direktør", "Movia")),
        ("Eva Lind siger farvel til posten som formand for Movia.", ("Eva Lind", "formand", "Movia")),
        (
            "Eva Lind vil bruge mere tid på arbejdet som næstformand i Movia.",
            ("Eva Lind", "næstformand", "Movia"),
        ),
        ("Eva Lind kommer senere, da hun er formand for Movia.", ("Eva Lind", "formand", "Movia")),
        ("Eva Lind rejser, fordi hun bliver direktør i Movia.", ("Eva Lind", "direktør", "Movia")),
        ("Eva Lind fratræder for at blive direktør i Movia.", ("Eva Lind", "direktør", "Movia")),
        ("Eva Lind har fået orlov. Hun er til daglig direktør i Movia.", ("Eva Lind", "direktør", "Movia")),
        (
            "Eva Lind er ny her. Hun kommer fra en stilling som direktør i Movia.",
            ("Eva Lind", "direktør", "Movia"),
        ),
        ("Movia har fået ny direktør. Det er Eva Lind.", ("Eva Lind", "direktør", "Movia")),
        ("Eva Lind beholder sin plads i Movia.", ("Eva Lind", "medlem", "Movia")),
        ("Eva Lind er løsgænger nu. Hun beholder sin plads i Movia.", ("Eva Lind", "medlem", "Movia")),
        ("Eva Lind har opsagt sin plads i bestyrelsen for Movia.", ("Eva Lind", "medlem", "Movia")),
        ("Eva Lind sidder for KKR Sjælland i bestyrelsen for Movia.", ("Eva Lind", "medlem", "Movia")),
        ("Eva Lind trådte samtidig ud af bestyrelsen for Movia.", ("Eva Lind", "medlem", "Movia")),
        ("Besøget gik til Movia, hvor direktør Eva Lind viste rundt.", ("Eva Lind", "direktør", "Movia")),
        ("Movia har meddelt, at direktør Eva Lind er syg.", ("Eva Lind", "direktør", "Movia")),
        ("Movias formand, borgmester Eva Lind, fortalte.", ("Eva Lind", "formand", "Movia")),
        ("Ansættelsen af Eva Lind som direktør i Movia er på plads.", ("Eva Lind", "direktør", "Movia")),
        ("Eva Lind er fra den 1. maj 2025 ansat som direktør i Movia.", ("Eva Lind", "direktør", "Movia")),
        (
            "Movia har holdt møde. Direktøren for selskabet, Eva Lind, var der.",
            ("Eva Lind", "direktør", "Movia"),
        ),
        ("Styregruppens formand, borgmester Eva Lind, fortalte.", ("Eva Lind", "formand", "Styregruppen")),
        ("Mødet mindedes afdøde formand Eva Lind.", ("Eva Lind", "formand", "KKR Sjælland")),
        ("Movia v/ direktør Eva Lind holdt oplæg.", ("Eva Lind", "direktør", "Movia")),
        ("Eva Lind, borgmester i Greve og næstformand i Movia, kom.", ("Eva Lind", "næstformand", "Movia")),
        ("Eva Lind, der også er formand for Movia, kom.", ("Eva Lind", "formand", "Movia")),
        ("Movias bestyrelse har Eva Lind som formand.", ("Eva Lind", "formand", "Movia")),
        ("Eva Lind, som er ansat som direktør i Movia, kom.", ("Eva Lind", "direktør", "Movia")),
        ("Eva Lind er ny her. Som chef for Movia fortalte hun om busser.", ("Eva Lind", "chef", "Movia")),
        ("Efter Eva Linds bortgang mangler der en suppleant i Movia.", ("Eva Lind", "suppleant", "Movia")),
    ],
)
def test_what_a_sentence_says_by_the_way(read: Read, background: str, expected: Row) -> None:
    assert expected in rows(read(background=background))


@pytest.mark.parametrize(
    "background",
    [
        "Eva Lind er udset til posten som formand for Movia.",
        "Eva Lind foreslås til hvervet som formand for Movia.",
        "Eva Lind søger stillingen som direktør i Movia.",
        "Eva Lind og Bo Ask Friis talte om, at han er formand for Movia.",
        "Eva Lind og Bo Ask Friis har orlov. Hun er direktør i Movia.",
        "Havnen har fået ny direktør. Det er Eva Lind glad for.",
        "Direktør Eva Lind og formand Bo Ask Friis deltog.",
        "Eva Lind forlod mødet.",
        "Eva Lind, der er direktør, kommer fra Movia.",
    ],
)
def test_who_is_named_for_a_post_does_not_hold_it(read: Read, background: str) -> None:
    assert rows(read(background=background)) == []


def test_a_role_in_the_plural_is_each_ones(read: Read) -> None:
    found = rows(
        read(background="Borgmestrene Eva Lind (Greve), Bo Ask Friis (Faxe) og Jytte Holm (Køge) deltog.")
    )
    assert found == [
        ("Eva Lind", "borgmester", "Greve Kommune"),
        ("Bo Ask Friis", "borgmester", "Faxe Kommune"),
        ("Jytte Holm", "borgmester", "Køge Kommune"),
    ]


def test_a_board_consists_of_its_members(read: Read) -> None:
    background = (
        "Bestyrelsen for Movia består af Eva Lind (formand), Jytte Holm (næstformand) og Bo Ask Friis."
    )
    assert rows(read(background=background)) == [
        ("Eva Lind", "formand", "Movia"),
        ("Jytte Holm", "næstformand", "Movia"),
        ("Bo Ask Friis", "medlem", "Movia"),
    ]


@pytest.mark.parametrize(
    "background",
    [
        "Formanden bød velkommen til nyt medlem Eva Lind.",
        "Formanden bød velkommen til det nye medlem, Eva Lind.",
        "Formanden bød Eva Lind velkommen i gruppen som nyt medlem.",
    ],
)
def test_whom_the_chair_welcomes_as_a_member_is_one(read: Read, background: str) -> None:
    assert rows(read(background=background, body="Sydtrafik")) == [("Eva Lind", "medlem", "Sydtrafik")]


def test_all_who_sit_are_members(read: Read) -> None:
    background = "Eva Lind, Greve Kommune, og havnechef Bo Ask Friis, Faxe Kommune, sidder i Havneudvalget."
    found = rows(read(background=background))
    assert {(person, role) for person, role, body in found if body == "Havneudvalget"} == {
        ("Eva Lind", "medlem"),
        ("Bo Ask Friis", "medlem"),
    }


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        ("Nordkaj Vand A/S holdt møde i maj. Direktør Eva Lind fremlagde regnskabet.", "Nordkaj Vand A/S"),
        ("Nordkaj Vand A/S og Sydkaj Vand A/S mødtes. Direktør Eva Lind fremlagde det.", None),
        ("Nordkaj Vand A/S holdt møde. Chefkonsulent Eva Lind fremlagde det.", None),
        ("Nordkaj Vand A/S holdt møde. Direktør Eva Lind, Sydkaj Havn, fremlagde det.", "Sydkaj Havn"),
    ],
)
def test_a_director_leads_the_only_house_spoken_of(read: Read, background: str, expected: str | None) -> None:
    bodies = [body for person, _, body in rows(read(background=background)) if person == "Eva Lind"]
    assert bodies == ([expected] if expected is not None else [])
