"""Seat rules as secretaries put them in ordinary prose: one body after the other, verbs and counts in other words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes
from tests.extract.rows import SeatRow as Row
from tests.extract.rows import rows_of as of
from tests.extract.rows import seat_rows as rows

Read = Callable[..., Minutes]

OWN = "KKR Sjælland"
TITLE = "Udpegninger til eksterne bestyrelser og råd"


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        (
            "Movias bestyrelse har ni pladser. KL vælger to, Region Sjælland vælger to, og de øvrige fem vælges af repræsentantskabet.",
            of(
                "Movia",
                ("medlem", "9", None),
                ("medlem", "2", "KL"),
                ("medlem", "2", "Region Sjælland"),
                ("medlem", "5", "repræsentantskabet"),
            ),
        ),
        (
            "Bestyrelsen for Movia tæller 11 personer. KKR Sjælland besætter to af pladserne.",
            of("Movia", ("medlem", "11", None), ("medlem", "2", OWN)),
        ),
        (
            "Erhvervshus Sjælland: Bestyrelsen består af 11 medlemmer. Tre besættes af KKR Sjælland, FH har én, og Dansk Erhverv har én.",
            of(
                "Erhvervshus Sjælland",
                ("medlem", "11", None),
                ("medlem", "3", OWN),
                ("medlem", "1", "Fagbevægelsens Hovedorganisation"),
                ("medlem", "1", "Dansk Erhverv"),
            ),
        ),
        (
            "I Movia er der syv pladser, hvoraf KKR Sjælland har de to.",
            of("Movia", ("medlem", "7", None), ("medlem", "2", OWN)),
        ),
        (
            "Movia er et trafikselskab, hvis bestyrelse er på ni. KKR Sjælland sender tre medlemmer.",
            of("Movia", ("medlem", "9", None), ("medlem", "3", OWN)),
        ),
        (
            "Til bestyrelsen for Movia skal KKR Sjælland levere seks medlemmer.",
            of("Movia", ("medlem", "6", OWN)),
        ),
        (
            "KKR Sjælland råder over to pladser i bestyrelsen for Movia.",
            of("Movia", ("medlem", "2", OWN)),
        ),
        (
            "Bestyrelsen for Movia har ni medlemmer. De to udnævnes af Region Sjælland.",
            of("Movia", ("medlem", "9", None), ("medlem", "2", "Region Sjælland")),
        ),
        (
            "Havnerådet har 12 medlemmer, heraf to fra Region Sjælland.",
            of("Havnerådet", ("medlem", "12", None), ("medlem", "2", "Region Sjælland")),
        ),
        (
            "Pladsen som næstformand i Havnerådet besættes af Region Sjælland.",
            of("Havnerådet", ("næstformand", "1", "Region Sjælland")),
        ),
        (
            "Havnerådet: KKR Sjælland udpeger ét medlem, mens Region Sjælland udpeger de øvrige, herunder formanden.",
            of(
                "Havnerådet",
                ("medlem", "1", OWN),
                ("medlem", None, "Region Sjælland"),
                ("formand", "1", "Region Sjælland"),
            ),
        ),
        (
            "Havnerådet får 14 pladser. Fire tilfalder KKR Sjælland, og to går til Dansk Erhverv.",
            of("Havnerådet", ("medlem", "14", None), ("medlem", "4", OWN), ("medlem", "2", "Dansk Erhverv")),
        ),
        (
            "KKR Sjælland er repræsenteret i Havnerådet med tre medlemmer.",
            of("Havnerådet", ("medlem", "3", OWN)),
        ),
        (
            "Der skal vælges fire medlemmer og lige så mange suppleanter til Havnerådet af KKR Sjælland.",
            of("Havnerådet", ("medlem", "4", OWN), ("suppleant", "4", OWN)),
        ),
        (
            "KL ejer KOMBIT A/S og udpeger bestyrelsens formand og seks medlemmer.",
            of("KOMBIT", ("formand", "1", "KL"), ("medlem", "6", "KL")),
        ),
        (
            "Til Havnerådet kan KKR Sjælland pege på en repræsentant og en stedfortræder.",
            of("Havnerådet", ("medlem", "1", OWN), ("stedfortræder", "1", OWN)),
        ),
        (
            "Bestyrelsen for Movia har ni medlemmer. De øvrige kommuner på Sjælland vælger fire medlemmer.",
            of("Movia", ("medlem", "9", None), ("medlem", "4", "De øvrige kommuner på Sjælland")),
        ),
        (
            "I Havnerådet har KL to medlemmer; de udnævnes af Region Sjælland.",
            of("Havnerådet", ("medlem", "2", "Region Sjælland")),
        ),
        (
            "Hver kommune sender to medlemmer til Havnerådet.",
            of("Havnerådet", ("medlem", "2", "Hver kommune")),
        ),
    ],
)
def test_who_fills_how_many(read: Read, background: str, expected: list[Row]) -> None:
    found = rows(read(title=TITLE, background=background))
    assert sorted(found, key=str) == sorted(expected, key=str)


def test_a_minister_has_the_last_word_on_seats_that_are_held(read: Read) -> None:
    background = "Beskæftigelsesministeren udpeger medlemmerne efter indstilling fra KKR Sjælland. KKR Sjælland har fem pladser i rådet."
    found = rows(read(title="Indstilling til RAR Sjælland", background=background))
    assert found == [("RAR Sjælland", "medlem", "5", "Beskæftigelsesministeren", OWN)]


@pytest.mark.parametrize(
    ("body", "background", "expected"),
    [
        (
            "Movia",
            "Efter vedtægten består bestyrelsen af ni medlemmer. Bestyrelsen har to observatører.",
            ("Movia", "medlem", "9", None),
        ),
        (
            "Styregruppen for Klimapartnerskab Sjælland",
            "Arbejdsgruppen for Transport mødes i maj. Styregruppen består af ti medlemmer udpeget af kommunerne.",
            ("Styregruppen for Klimapartnerskab Sjælland", "medlem", "10", "kommunerne"),
        ),
    ],
)
def test_the_meetings_own_organ(
    read: Read, body: str, background: str, expected: tuple[str, str, str, str | None]
) -> None:
    assert expected in [row[:4] for row in rows(read(title="Vedtægter", body=body, background=background))]


def test_a_body_that_is_called_by_its_kind(read: Read) -> None:
    background = "Havnerådet blev nedsat i 2019. Rådet består af otte medlemmer."
    assert rows(read(title="Havnen", background=background)) == [("Havnerådet", "medlem", "8", None, None)]


@pytest.mark.parametrize(
    "background",
    [
        "KKR Sjælland sender to breve til ministeren.",
        "Movia har fået ni nye busser, og KKR Sjælland har to ønsker.",
        "Region Sjælland sætter 2 mio. kr. af til projektet.",
        "Bestyrelsen for Movia finder tre ting vigtige.",
        "Havnerådet har holdt fire møder, og tre går til økonomi.",
    ],
)
def test_other_counts_are_no_seats(read: Read, background: str) -> None:
    assert rows(read(title=TITLE, background=background)) == []
