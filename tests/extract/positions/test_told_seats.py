"""Seats that sentences tell of: who keeps one, is on leave from it, wants to be rid of it or has died."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes
from tests.extract.rows import PositionRow as Row
from tests.extract.rows import position_rows as rows

Read = Callable[..., Minutes]
Lines = Callable[[str], Minutes]


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        ("Eva Lind har bedt om at blive afløst i Movia.", [("Eva Lind", "medlem", "Movia")]),
        ("Eva Lind (A), Greve, har meldt sig ud af Venstre, men ønsker at blive siddende i Movia.", [("Eva Lind", "medlem", "Movia")]),
        ("Eva Lind har skiftet parti. Partiet beholder hende i Movia.", [("Eva Lind", "medlem", "Movia")]),
        ("Eva Lind er gået ud af Venstre. Hun fortsætter som KL’s repræsentant i Movia.", [("Eva Lind", "repræsentant", "Movia")]),
        ("Der er en plads ledig, efter at rådmand Eva Lind afgik ved døden i maj.", [("Eva Lind", "medlem", "Movia")]),
        ("Eva Lind (V), Greve, har sagt sit hverv op.", [("Eva Lind", "medlem", "Movia")]),
        ("Eva Lind har haft orlov et helt år fra bestyrelsen.", [("Eva Lind", "medlem", "Movia")]),
        ("Eva Lind stopper som formand for Movia, men bliver siddende i bestyrelsen.", [("Eva Lind", "formand", "Movia"), ("Eva Lind", "medlem", "Movia")]),
        ("Der skal findes en suppleant for Eva Lind i Havnerådet.", [("Eva Lind", "medlem", "Havnerådet")]),
        ("Nordkaj Akademi mangler en ny suppleant for Eva Lind.", [("Eva Lind", "medlem", "Nordkaj Akademi")]),
        ("Eva Lind trådte sidste år ud af Movia i utide.", [("Eva Lind", "medlem", "Movia")]),
        ("Sidst var Eva Lind KL's mand i bestyrelsen.", [("Eva Lind", "repræsentant", "Movia")]),
        ("Eva Lind er rejst, og hendes suppleant Ib Lund deltager.", [("Ib Lund", "suppleant", "Movia")]),
    ],
)  # fmt: skip
def test_who_is_told_to_have_or_have_had_a_seat(read: Read, background: str, expected: list[Row]) -> None:
    minutes = read(title="Nyt medlem til Movias bestyrelse", background=background)
    assert sorted(rows(minutes)) == sorted(expected)


@pytest.mark.parametrize(
    "background",
    [
        "Eva Lind (A) har orlov fra Greve Byråd til den 1. maj 2025.",
        "Eva Lind (A) har orlov fra KKR Sjælland til den 1. maj 2025.",
        "Hverken Ib Lund eller Eva Lind ønsker at fortsætte.",
        "Direktør Eva Lind har bedt om at blive afløst i Movia.",
        "Eva Lind fortsætter i KKR Syddanmark.",
        "Eva Lind foreslog at fortsætte arbejdet med planen.",
        "Eva Lind har indstillet Ib Lund, og han fortsætter drøftelsen.",
    ],
)
def test_what_tells_of_no_seat_that_somebody_has(read: Read, background: str) -> None:
    minutes = read(title="Nyt medlem til Movias bestyrelse", background=background)
    assert [row for row in rows(minutes) if row[1:] == ("medlem", "Movia")] == []


def test_what_is_decided_is_no_seat_that_somebody_has(read: Read) -> None:
    minutes = read(title="Nyt medlem til Movias bestyrelse", ruling="At Eva Lind fortsætter i Movia.")
    assert rows(minutes) == []


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        ("Konsulenterne Eva Lind og Ib Lund, KL, deltog.", [("Eva Lind", "konsulent", "KL"), ("Ib Lund", "konsulent", "KL")]),
        ("Eva Lind fortalte om bestyrelsen for Havneforum (HF), hvor hun er næstformand.", [("Eva Lind", "næstformand", "Havneforum")]),
        ("Medarbejderrepræsentant Ib Lund fra Dansk Metal fortalte.", []),
        ("Udvalgsformand Karl Holm fortalte.", [("Karl Holm", "udvalgsformand", "Sorø Kommune")]),
        ("Movia har meddelt i et brev, at direktør Eva Lind er fratrådt.", [("Eva Lind", "direktør", "Movia")]),
    ],
)  # fmt: skip
def test_offices_and_whose_they_are(read: Read, background: str, expected: list[Row]) -> None:
    minutes = read(title="Nyt fra havnene", background=background)
    assert sorted(rows(minutes)) == sorted(expected)


def test_the_chair_jointly_with_another_is_that_of_the_body_in_the_title(read: Read) -> None:
    minutes = read(
        title="Udpegning til Havneforum", background="Den kommunale medformand, Eva Lind (V), Greve, talte."
    )
    assert rows(minutes) == [("Eva Lind", "medformand", "Havneforum")]


HEAD = "Havneforum\nReferat\nDato: 14-03-2025 Kl. 10:00 - 12:00\nDeltagere\n"
ITEM = "1. Godkendelse af dagsorden\nSAG-2025-00123 abc\nBeslutning\nGodkendt.\n"


def test_a_chair_behind_his_name_beside_chairs_of_other_bodies(read_lines: Lines) -> None:
    people = "Eva Lind, formand\nAfdelingsformand Ib Lund, Dansk Metal Nyborg\nBorgmester Kaj Krog (Greve Kommune), næstformand\n"
    found = rows(read_lines(HEAD + people + ITEM))
    assert ("Eva Lind", "formand", "Havneforum") in found
    assert ("Kaj Krog", "næstformand", "Havneforum") in found
    assert ("Ib Lund", "afdelingsformand", "Dansk Metal Nyborg") in found
    assert ("Ib Lund", "formand", "Havneforum") not in found


def test_the_staff_of_a_committee_that_a_regional_council_elected(read_lines: Lines) -> None:
    head = "Udvalg for havne\nReferat\nDato: 14-03-2025 Kl. 10:00 - 12:00\nDeltagere\nEva Lind (A)\nFra administrationen deltog\nDirektør Ib Lund\n"
    text = ITEM + "2. Budget\nSAG-2025-00124 abc\nBeslutning\nSendes til regionsrådet i Region Sjælland.\n"
    assert rows(read_lines(head + text)) == [("Ib Lund", "direktør", "Region Sjælland")]


def test_the_staff_at_a_joint_committee_is_no_regions(read_lines: Lines) -> None:
    head = "Havnesamarbejdsudvalget\nReferat\nDato: 14-03-2025 Kl. 10:00 - 12:00\nDeltagere\nEva Lind (A)\nDirektør Ib Lund\n"
    text = ITEM + "2. Budget\nSAG-2025-00124 abc\nBeslutning\nSendes til regionsrådet i Region Sjælland.\n"
    assert ("Ib Lund", "direktør", "Region Sjælland") not in rows(read_lines(head + text))


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        ("Byrådet har ansat Eva Lind som ny direktør i Movia.", [("Eva Lind", "direktør", "Movia")]),
        ("Ib Lund, som indtil nu har været suppleant, rejser.", [("Ib Lund", "suppleant", "Movia")]),
        ("Ib Lund, der har repræsenteret KL indtil nu, rejser.", [("Ib Lund", "repræsentant", "Movia")]),
        ("Ib Lund er en af KL’s tre repræsentanter i Havnerådet.", [("Ib Lund", "repræsentant", "Havnerådet")]),
        ("Ib Lund rejser. Han er også en af KL’s repræsentanter i Havnerådet.", [("Ib Lund", "repræsentant", "Havnerådet")]),
        ("Pladsen har været udfyldt af Ib Lund (A), som er flyttet.", [("Ib Lund", "medlem", "Movia")]),
        ("Eva Lind sidder under orloven i stedet for Ib Lund.", [("Ib Lund", "medlem", "Movia")]),
        ("Eva Lind vælges som stedfortræder i Ib Lunds orlov.", [("Ib Lund", "medlem", "Movia")]),
        ("Ib Lund har i et brev anmodet om at blive fritaget for posten som formand for Havnerådet.", [("Ib Lund", "formand", "Havnerådet")]),
        ("Ib Lund er fortsat medlem.", [("Ib Lund", "medlem", "Movia")]),
        ("Direktør Ib Lund, Nordkaj Rundfart (punkt 2), fortalte.", [("Ib Lund", "direktør", "Nordkaj Rundfart")]),
    ],
)  # fmt: skip
def test_more_of_who_is_told_to_have_a_seat(read: Read, background: str, expected: list[Row]) -> None:
    minutes = read(title="Nyt medlem til Movias bestyrelse", background=background)
    assert sorted(rows(minutes)) == sorted(expected)


def test_whom_somebody_represents_is_no_body_that_he_sits_in(read: Read) -> None:
    background = "Ib Lund fortalte fra Havnerådet, hvor han sidder som repræsentant for KL."
    assert ("Ib Lund", "repræsentant", "KL") not in rows(read(background=background))
