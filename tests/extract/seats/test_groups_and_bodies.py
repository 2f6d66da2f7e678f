"""Whose seats a rule tells: groups just founded or unnamed, several bodies in one sentence, the meeting's own body."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes
from tests.extract.rows import SeatRow as Row
from tests.extract.rows import assert_same_rows as check
from tests.extract.rows import rows_of as of
from tests.extract.rows import seat_rows as rows

Read = Callable[..., Minutes]

OWN = "KKR Sjælland"
TITLE = "Udpegninger til eksterne bestyrelser og råd"


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        (
            "KKR Sjælland udpeger to medlemmer til bestyrelsen for Movia og ét medlem til følgegruppen for kysten.",
            [*of("Movia", ("medlem", "2", OWN)), *of("Følgegruppen for kysten", ("medlem", "1", OWN))],
        ),
        (
            "Der er en følgegruppe for kysten. KL udpeger tre medlemmer til følgegruppen.",
            of("Følgegruppen for kysten", ("medlem", "3", "KL")),
        ),
        (
            "Region Sjælland udpeger en formand for arbejdsgruppen om fælles drift.",
            of("Arbejdsgruppen om fælles drift", ("formand", "1", "Region Sjælland")),
        ),
        (
            "Movia har inviteret KL til at udpege to repræsentanter til et nyt brugerpanel.",
            of("Brugerpanelet", ("medlem", "2", "KL")),
        ),
        (
            "Klynge Vest har bedt om, at der nedsættes en projektgruppe med to medlemmer fra kommunerne.",
            of("Projektgruppen", ("medlem", "2", "kommunerne")),
        ),
        (
            "Efter vedtægterne for Movia udpeger hver kommune to medlemmer til selskabets bestyrelse.",
            of("Movia", ("medlem", "2", "hver kommune")),
        ),
        (
            "Efter kommissoriet består styregruppen af to medlemmer udpeget af KL. Formanden udpeges af Region Sjælland.",
            of("Styregruppen", ("medlem", "2", "KL"), ("formand", "1", "Region Sjælland")),
        ),
        (
            "Hver arbejdsgruppe består af tre medlemmer udpeget af KL.",
            of("hver arbejdsgruppe", ("medlem", "3", "KL")),
        ),
        (
            "Takstgruppens formand vælges af Region Sjælland.",
            of("Takstgruppen", ("formand", "1", "Region Sjælland")),
        ),
        (
            "Det foreslås, at der nedsættes en følgegruppe på fire medlemmer.",
            of("Følgegruppen", ("medlem", "4", None)),
        ),
        (
            "Der foreslås et ansættelsesudvalg på fem personer.",
            of("Ansættelsesudvalget", ("medlem", "5", None)),
        ),
        (
            "Region Sjælland nedsætter for resten af perioden et midlertidigt kystudvalg bestående af tre medlemmer.",
            of("Kystudvalget", ("medlem", "3", "Region Sjælland")),
        ),
        (
            "Der skal vælges til bestyrelserne for Movia og Gate 21. KL har én plads i hver.",
            [*of("Movia", ("medlem", "1", "KL")), *of("Gate 21", ("medlem", "1", "KL"))],
        ),
    ],
)
def test_groups_and_several_bodies(read: Read, background: str, expected: list[Row]) -> None:
    check(rows(read(title=TITLE, background=background)), expected)


@pytest.mark.parametrize(
    ("body", "background", "expected"),
    [
        (
            "Movia",
            "Repræsentantskabet vælger af sin midte en formand.",
            of("Movia", ("formand", "1", "Repræsentantskabet")),
        ),
        (
            "Movia",
            "Hver kommunalbestyrelse udpeger ét medlem af repræsentantskabet.",
            of("Movia", ("medlem", "1", "Hver kommunalbestyrelse")),
        ),
        (
            "Movia",
            "Brandfagligt Udvalg rådgiver bestyrelsen. Udvalget har fem medlemmer, der vælges af bestyrelsen.",
            of("Brandfagligt Udvalg", ("medlem", "5", "Movia")),
        ),
        (
            "Havneudvalget",
            "Formanden for Havnerådet udpeges af udvalget.",
            of("Havnerådet", ("formand", "1", "Havneudvalget")),
        ),
    ],
)
def test_the_meetings_own_seats(read: Read, body: str, background: str, expected: list[Row]) -> None:
    check(rows(read(title="Vedtægter", body=body, background=background)), expected)


def test_a_body_alone_stands_over_its_paragraph(read: Read) -> None:
    background = "Movia.\nKL har to pladser i selskabets repræsentantskab.\n\nCopenhagen Capacity.\nKL udpeger tre medlemmer af bestyrelsen."
    found = rows(read(title=TITLE, background=background))
    assert ("Movia", "medlem", "2", "KL", None) in found
    assert ("Copenhagen Capacity", "medlem", "3", "KL", None) in found
