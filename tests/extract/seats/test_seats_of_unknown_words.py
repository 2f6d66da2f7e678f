"""Seat rules whose subjects and bodies no list knows: groups that choose, bodies told of by their own words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes
from tests.extract.rows import seat_rows as rows

Read = Callable[..., Minutes]
Part = tuple[str, str | None, str | None]

TITLE = "Udpegninger til eksterne bestyrelser og råd"


def parts(minutes: Minutes, body: str) -> list[Part]:
    """(role, count, appointed_by) of the rules of one body."""
    return [row[1:4] for row in rows(minutes) if row[0] == body]


@pytest.mark.parametrize(
    ("background", "body", "expected"),
    [
        (
            "KKR Sjælland udpeger to medlemmer til bestyrelsen for Movia, og grundejerforeningerne vælger tre.",
            "Movia",
            [("medlem", "2", "KKR Sjælland"), ("medlem", "3", "grundejerforeningerne")],
        ),
        (
            "Havnerådet får 12 medlemmer. Heraf udpeger kommunerne seks, regionen to og lodserne fire.",
            "Havnerådet",
            [
                ("medlem", "12", None),
                ("medlem", "6", "kommunerne"),
                ("medlem", "2", "regionen"),
                ("medlem", "4", "lodserne"),
            ],
        ),
        (
            "Havnerådet har to observatører, hvoraf den ene vælges af de frivillige og den anden af lodserne.",
            "Havnerådet",
            [
                ("observatør", "1", "de frivillige"),
                ("observatør", "1", "lodserne"),
            ],
        ),
        (
            "Havnerådet består af fem personer, heraf to fra havnens ledelse og tre udpeget af sejlklubben.",
            "Havnerådet",
            [
                ("medlem", "5", None),
                ("medlem", "2", "havnens ledelse"),
                ("medlem", "3", "sejlklubben"),
            ],
        ),
        (
            "Af de ni medlemmer i bestyrelsen for Movia udpeges fem af kommunerne og to af Region Sjælland.",
            "Movia",
            [("medlem", "9", None), ("medlem", "5", "kommunerne"), ("medlem", "2", "Region Sjælland")],
        ),
        (
            "Region Sjælland udpeger fire medlemmer til Movia, og KKR Sjælland indstiller to, som udpeges af regionsrådet.",
            "Movia",
            [("medlem", "4", "Region Sjælland"), ("medlem", "2", "Regionsrådet")],
        ),
        (
            "Bestyrelsen for Movia udpeger to medlemmer til Havnerådet, og Region Sjælland udpeger ét.",
            "Havnerådet",
            [("medlem", "2", "Movia"), ("medlem", "1", "Region Sjælland")],
        ),
        (
            "KKR Sjælland udpeger seks medlemmer til Movia, to fra hvert område.",
            "Movia",
            [("medlem", "6", "KKR Sjælland")],
        ),
    ],
)
def test_those_who_choose(read: Read, background: str, body: str, expected: list[Part]) -> None:
    found = parts(read(title=TITLE, background=background), body)
    assert sorted(found, key=str) == sorted(expected, key=str)


@pytest.mark.parametrize(
    ("background", "body"),
    [
        ("Temagruppen for unges trivsel består af otte medlemmer.", "Temagruppen for unges trivsel"),
        ("Hvert havneudvalg har otte medlemmer.", "hvert havneudvalg"),
        ("Bruger- og borgerpanelet for Havnen tæller otte medlemmer.", "Bruger- og borgerpanelet for Havnen"),
        (
            "Det Rådgivende Udvalg for Lystfiskeri har i dag otte medlemmer.",
            "Det Rådgivende Udvalg for Lystfiskeri",
        ),
    ],
)
def test_bodies_told_of_by_their_own_words(read: Read, background: str, body: str) -> None:
    behind = f"{background} KKR Sjælland udpeger to, og Movia udpeger formanden."
    expected = [(body, "8", None), (body, "2", "KKR Sjælland"), (body, "1", "Movia")]
    assert [(r[0], r[2], r[3]) for r in rows(read(title=TITLE, background=behind))] == expected


def test_a_body_that_was_founded_and_then_told_of(read: Read) -> None:
    background = "Borgerpanelet for Kystbyerne blev nedsat i 2020. KKR Sjælland udpeger tre medlemmer."
    expected = [("Borgerpanelet for Kystbyerne", "medlem", "3", "KKR Sjælland", None)]
    assert rows(read(title=TITLE, background=background)) == expected


def test_the_body_that_consists_before_the_offices_named_behind(read: Read) -> None:
    background = (
        "Efter vedtægten består Havnerådet af ét medlem valgt af hver kommunalbestyrelse og lodsen i Movia."
    )
    expected = [("Havnerådet", "medlem", "1", "hver kommunalbestyrelse", None)]
    assert rows(read(title=TITLE, background=background)) == expected


def test_the_parts_of_a_group_that_is_founded(read: Read) -> None:
    background = (
        "Der nedsættes et havneudvalg på fem medlemmer: tre valgt af lodserne og to udpeget af Movia."
    )
    found = rows(read(title="Havnen", background=background))
    assert [(r[0], r[2], r[3]) for r in found] == [
        ("Havneudvalget", "5", None),
        ("Havneudvalget", "3", "lodserne"),
        ("Havneudvalget", "2", "Movia"),
    ]


@pytest.mark.parametrize(
    "background",
    [
        "Havnerådet ventes at vælge ny formand på mødet i maj.",
        "Havnerådet konstituerer sig med en formand den 4. maj 2023.",
        "Der nedsættes to udvalg med fire medlemmer hver, som alle udpeges af KKR Sjælland.",
        "Det vælger to løsninger, og kommunerne sender tre breve.",
    ],
)
def test_what_is_no_rule(read: Read, background: str) -> None:
    assert rows(read(title=TITLE, background=background)) == []


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        ("Bestyrelsen konstituerer sig selv med en formand.", ("Movia", "formand", "1", "Movia", None)),
        (
            "Bestyrelsen har endvidere en plads i Havnerådet.",
            ("Havnerådet", "medlem", "1", "Movia", None),
        ),
    ],
)
def test_a_boards_own_rules(
    read: Read, background: str, expected: tuple[str, str, str, str, str | None]
) -> None:
    assert rows(read(title="Konstituering", body="Movia", background=background)) == [expected]
