"""Positions; each pattern's own example is in test_patterns.py."""

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
        ("Formand for Movia, Eva Lind, bød velkommen.", ("Eva Lind", "formand", "Movia")),
        ("Formanden for bestyrelsen for Movia Eva Lind bød velkommen.", ("Eva Lind", "formand", "Movia")),
        ("Eva Lind, direktør i Movia, bød velkommen.", ("Eva Lind", "direktør", "Movia")),
        (
            "Eva Lind (V), tidligere næstformand for Movia, bød velkommen.",
            ("Eva Lind", "næstformand", "Movia"),
        ),
        ("Eva Lind, som er medlem af bestyrelsen for Movia, bød velkommen.", ("Eva Lind", "medlem", "Movia")),
        ("Eva Lind, havnechef, Greve Kommune, bød velkommen.", ("Eva Lind", "havnechef", "Greve Kommune")),
        ("Movias direktør, Eva Lind, bød velkommen.", ("Eva Lind", "direktør", "Movia")),
        ("Movias bestyrelsesformand Eva Lind bød velkommen.", ("Eva Lind", "formand", "Movia")),
        (
            "KKR Sjællands repræsentant i Movia, Eva Lind, bød velkommen.",
            ("Eva Lind", "repræsentant", "Movia"),
        ),
        ("Eva Lind, KKR Sjællands medlem af Movia, bød velkommen.", ("Eva Lind", "medlem", "Movia")),
        ("Borgmester Eva Lind, Greve Kommune, bød velkommen.", ("Eva Lind", "borgmester", "Greve Kommune")),
        ("Borgmester Eva Lind fra Greve bød velkommen.", ("Eva Lind", "borgmester", "Greve Kommune")),
        (
            "Kommunaldirektør Eva Lind (Greve Kommune) bød velkommen.",
            ("Eva Lind", "kommunaldirektør", "Greve Kommune"),
        ),
        ("Som formand for Movia takkede Eva Lind for arbejdet.", ("Eva Lind", "formand", "Movia")),
        ("Fra Movia deltager direktør Eva Lind.", ("Eva Lind", "direktør", "Movia")),
        (
            "Eva Lind har siden 2022 repræsenteret KKR Sjælland i Movia.",
            ("Eva Lind", "repræsentant", "Movia"),
        ),
        ("Eva Lind har orlov fra bestyrelsen for Movia.", ("Eva Lind", "medlem", "Movia")),
        ("Formand Eva Lind gennemgik planen.", ("Eva Lind", "formand", "KKR Sjælland")),
        (
            "Regionsrådsformand Eva Lind har sendt et brev.",
            ("Eva Lind", "regionsrådsformand", "Region Sjælland"),
        ),
        (
            "Efter Karl Holms bortgang skal KKR Sjælland udpege et nyt medlem til Movia.",
            ("Karl Holm", "medlem", "Movia"),
        ),
    ],
)
def test_who_holds_which_role_where_is_read(read: Read, background: str, expected: Row) -> None:
    assert rows(read(background=background)) == [expected]


@pytest.mark.parametrize(
    "background",
    [
        "Eva Lind bød velkommen.",
        "Direktør Eva Lind bød velkommen.",
        "Eva Lind var dirigent for KKR Sjælland.",
        "Bestyrelsen for Movia takkede Eva Lind.",
        "Eva Lind (V), Greve Kommune, bød velkommen.",
        "Formanden for Movia takkede for talen.",
    ],
)
def test_without_role_or_body_there_is_no_position(read: Read, background: str) -> None:
    assert rows(read(background=background)) == []


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        ("Den anden plads varetages af Eva Lind.", ("Eva Lind", "medlem", "Movia")),
        (
            "Eva Lind har oplyst, at hun fortsætter som medlem af bestyrelsen.",
            ("Eva Lind", "medlem", "Movia"),
        ),
        ("Eva Lind (V), som kom ind i bestyrelsen i 2023, bød velkommen.", ("Eva Lind", "medlem", "Movia")),
        ("Hendes stedfortræder er Eva Lind.", ("Eva Lind", "stedfortræder", "Movia")),
    ],
)
def test_the_body_may_stand_in_the_title_only(read: Read, background: str, expected: Row) -> None:
    assert rows(read(title="Udpegning til bestyrelsen for Movia", background=background)) == [expected]


def test_what_the_document_itself_decides_is_no_position(read: Read) -> None:
    minutes = read(
        title="Udpegning til bestyrelsen for Movia",
        background="Nyt medlem af bestyrelsen for Movia, Eva Lind, bød velkommen.",
        ruling="KKR Sjælland udpegede Eva Lind (V) som medlem af Movia.",
    )
    assert rows(minutes) == []


def test_each_position_is_one_record(read: Read) -> None:
    background = "Movias direktør, Eva Lind, bød velkommen. Direktør i Movia, Eva Lind, sagde tak."
    assert rows(read(background=background)) == [("Eva Lind", "direktør", "Movia")]


def test_membership_by_the_attendance_list_is_not_repeated(read: Read) -> None:
    assert rows(read(ruling="Godkendt.")) == []
