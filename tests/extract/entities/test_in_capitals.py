"""Bodies in titles of capitals, and where a body's name ends."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]


@pytest.mark.parametrize(
    ("title", "background", "expected"),
    [
        (
            "UDPEGNING TIL BESTYRELSEN FOR FORENINGEN KLAR KYST",
            "Foreningen Klar Kyst holder til i Nordby. Bestyrelsen har ni medlemmer.",
            "Foreningen Klar Kyst",
        ),
        ("UDPEGNING TIL NORDKAJ HAVNS BESTYRELSE", "Nordkaj Havn er ny. Bestyrelsen har ni medlemmer.", "Nordkaj Havn"),
    ],
)  # fmt: skip
def test_a_title_names_what_the_text_names(read: Read, title: str, background: str, expected: str) -> None:
    assert [(s.body, s.count) for s in read(title=title, background=background).seats] == [(expected, "9")]


def test_a_word_of_a_title_is_no_body(read: Read) -> None:
    minutes = read(title="UDPEGNING AF HAVNERÅDGIVER", background="Havneråd er et ord.")
    assert not any(o.evidence.rule == "in-capitals" for o in minutes.organisations)


def names(minutes: Minutes) -> set[str]:
    return {organisation.name for organisation in minutes.organisations}


@pytest.mark.parametrize(
    ("background", "expected", "wrong"),
    [
        ("Eva Lind sidder i styregruppen for projektet Klar Kyst.", "Styregruppen for Klar Kyst", "Styregruppen for projektet"),
        ("Det fælleskommunale sekretariat skriver.", "Det fælleskommunale sekretariat", "KKR-sekretariatet"),
        ("Det tales der om med Havnerådets rådgivende udvalg for sejlads.", "Havnerådets rådgivende udvalg for sejlads", "Rådgivende udvalg"),
        ("Licitationen er vundet af Brdr. Skovkær Tag ApS.", "Brdr. Skovkær Tag ApS", "Skovkær Tag ApS"),
        ("Foreningen Klar Kyst skriver.", "Foreningen Klar Kyst", "Klar Kyst"),
    ],
)  # fmt: skip
def test_where_a_name_begins_and_ends(read: Read, background: str, expected: str, wrong: str) -> None:
    found = names(read(background=background))
    assert expected in found
    assert wrong not in found


def test_a_secretariat_of_several_is_the_one_that_acts(read: Read) -> None:
    background = "Det fælleskommunale sekretariat skriver. Sekretariatet foreslår, at planen godkendes."
    assert "KKR-sekretariatet" not in names(read(background=background))
    assert "KKR-sekretariatet" in names(read(background="Sekretariatet foreslår, at planen godkendes."))
