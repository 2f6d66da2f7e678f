"""Seat rules of ordinary cases: wholes with their parts, who only nominates, offices that bring a seat."""

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
            "Havnerådet har otte medlemmer, hvoraf KL udpeger fire, herunder formanden, og Danske Regioner fire.",
            of(
                "Havnerådet",
                ("medlem", "8", None),
                ("medlem", "4", "KL"),
                ("formand", "1", "KL"),
                ("medlem", "4", "Danske Regioner"),
            ),
        ),
        (
            "Bestyrelsen for Movia består af ni medlemmer: to udpeget af KL og syv af repræsentantskabet.",
            of("Movia", ("medlem", "9", None), ("medlem", "2", "KL"), ("medlem", "7", "repræsentantskabet")),
        ),
        (
            "Bestyrelsen for Movia består af 13 medlemmer, og KKR Sjælland kan udpege ét medlem og én suppleant.",
            of("Movia", ("medlem", "13", None), ("medlem", "1", OWN), ("suppleant", "1", OWN)),
        ),
        (
            "Havnerådet har efter lov om havne 11 medlemmer.",
            of("Havnerådet", ("medlem", "11", None)),
        ),
        (
            "Havnerådet har 11 medlemmer og to observatører.",
            of("Havnerådet", ("medlem", "11", None), ("observatør", "2", None)),
        ),
        (
            "Havnerådet består af en formand, en næstformand og seks medlemmer.",
            of("Havnerådet", ("medlem", "6", None), ("formand", "1", None), ("næstformand", "1", None)),
        ),
        (
            "Movia har en bestyrelse med en formand og fem medlemmer, hvoraf Region Sjælland har ét medlem.",
            of("Movia", ("formand", "1", None), ("medlem", "5", None), ("medlem", "1", "Region Sjælland")),
        ),
        (
            "I Havnerådet har KL ét medlem og én suppleant.",
            of("Havnerådet", ("medlem", "1", "KL"), ("suppleant", "1", "KL")),
        ),
        (
            "KKR Sjælland har én plads i Havnerådet.",
            of("Havnerådet", ("medlem", "1", OWN)),
        ),
        (
            "I Havnerådet har Faxe Kommune og Greve Kommune to pladser hver, og de øvrige tre kommuner har én plads hver.",
            of(
                "Havnerådet",
                ("medlem", "2", "Faxe Kommune"),
                ("medlem", "2", "Greve Kommune"),
                ("medlem", "1", "de øvrige tre kommuner"),
            ),
        ),
        (
            "Havnerådet har 12 medlemmer. Dansk Erhverv og Danske Regioner udpeger hver fire medlemmer.",
            of(
                "Havnerådet",
                ("medlem", "12", None),
                ("medlem", "4", "Dansk Erhverv"),
                ("medlem", "4", "Danske Regioner"),
            ),
        ),
        (
            "Bestyrelsen for Movia har ni medlemmer. Kommunernes repræsentanter i repræsentantskabet vælger syv medlemmer.",
            of(
                "Movia",
                ("medlem", "9", None),
                ("medlem", "7", "Kommunernes repræsentanter i repræsentantskabet"),
            ),
        ),
        (
            "Havnerådet består af tre medlemmer fra Region Sjælland og ét medlem fra hver kommunalbestyrelse.",
            of("Havnerådet", ("medlem", "3", "Region Sjælland"), ("medlem", "1", "hver kommunalbestyrelse")),
        ),
        (
            "Havnerådet har ni medlemmer. KL udpeger fire. De øvrige fem vælges af Danske Regioner.",
            of(
                "Havnerådet",
                ("medlem", "9", None),
                ("medlem", "4", "KL"),
                ("medlem", "5", "Danske Regioner"),
            ),
        ),
        (
            "Havnerådet udgøres af ti medlemmer, hvoraf tre er udpeget af KL.",
            of("Havnerådet", ("medlem", "10", None), ("medlem", "3", "KL")),
        ),
        (
            "Tre af Havnerådets ni medlemmer udpeges af KL.",
            of("Havnerådet", ("medlem", "3", "KL")),
        ),
        (
            "KL har to af de ni pladser i Havnerådet.",
            of("Havnerådet", ("medlem", "2", "KL")),
        ),
        (
            "KL har ret til to af pladserne i Havnerådet.",
            of("Havnerådet", ("medlem", "2", "KL")),
        ),
        (
            "KL har udpegningsret til to pladser i bestyrelsen for Movia.",
            of("Movia", ("medlem", "2", "KL")),
        ),
        (
            "KL har ret til at udpege to medlemmer til bestyrelsen for Movia.",
            of("Movia", ("medlem", "2", "KL")),
        ),
        (
            "KL har to repræsentanter i bestyrelsen for Movia.",
            of("Movia", ("medlem", "2", "KL")),
        ),
        (
            "KL har fået tildelt to pladser i Havnerådet.",
            of("Havnerådet", ("medlem", "2", "KL")),
        ),
        (
            "Bestyrelsen for Movia består af syv medlemmer, som vælges af repræsentantskabet for fire år.",
            of("Movia", ("medlem", "7", "repræsentantskabet")),
        ),
        (
            "KL og Danske Regioner har hver tre medlemmer i Havnerådet.",
            of("Havnerådet", ("medlem", "3", "KL"), ("medlem", "3", "Danske Regioner")),
        ),
        (
            "Havnerådet består af formanden, næstformanden og fem medlemmer.",
            of("Havnerådet", ("medlem", "5", None), ("formand", "1", None), ("næstformand", "1", None)),
        ),
        (
            "Alle kommuner har en plads i Havnerådet.",
            of("Havnerådet", ("medlem", "1", "Alle kommuner")),
        ),
        (
            "De 17 kommuner har hver et medlem i Havnerådet.",
            of("Havnerådet", ("medlem", "1", "De 17 kommuner")),
        ),
        (
            "Havnerådets medlemmer vælges af Region Sjælland.",
            of("Havnerådet", ("medlem", None, "Region Sjælland")),
        ),
        (
            "Havnerådets formand vælges af rådet selv.",
            of("Havnerådet", ("formand", "1", "Havnerådet")),
        ),
        (
            "Havnerådet: Her har KL en observatør.",
            of("Havnerådet", ("observatør", "1", "KL")),
        ),
        (
            "Styregruppen for kystsamarbejdet består af to direktører fra kommunerne og en fra KL.",
            of("Styregruppen for kystsamarbejdet", ("medlem", "2", "kommunerne"), ("medlem", "1", "KL")),
        ),
    ],
)
def test_wholes_and_parts(read: Read, background: str, expected: list[Row]) -> None:
    check(rows(read(title=TITLE, background=background)), expected)


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        (
            "To medlemmer af Havnerådet udpeges efter indstilling fra Dansk Erhverv.",
            of("Havnerådet", ("medlem", "2", None, "Dansk Erhverv")),
        ),
        (
            "Til Havnerådet udpeger KL tre medlemmer, to efter indstilling fra Dansk Erhverv.",
            of("Havnerådet", ("medlem", "3", "KL"), ("medlem", "2", "KL", "Dansk Erhverv")),
        ),
        (
            "Havnerådet har otte medlemmer, som udpeges af KL. To medlemmer udpeges efter indstilling fra Dansk Erhverv.",
            of("Havnerådet", ("medlem", "8", "KL"), ("medlem", "2", "KL", "Dansk Erhverv")),
        ),
        (
            "KKR Sjælland indstiller fire medlemmer til Havnerådet.",
            of("Havnerådet", ("medlem", "4", None, OWN)),
        ),
        (
            "KKR Sjælland indstiller fire medlemmer til Havnerådet. Medlemmerne udpeges af Region Sjælland.",
            of("Havnerådet", ("medlem", "4", "Region Sjælland", OWN)),
        ),
        (
            "Havnerådet har bedt KKR Sjælland om at indstille et medlem og en stedfortræder.",
            of("Havnerådet", ("medlem", "1", None, OWN), ("stedfortræder", "1", None, OWN)),
        ),
        (
            "Havnerådet har 20 medlemmer. KKR Sjælland indstiller fire. Udpegningen foretages af klimaministeren.",
            of("Havnerådet", ("medlem", "20", "klimaministeren"), ("medlem", "4", "klimaministeren", OWN)),
        ),
    ],
)
def test_who_only_nominates(read: Read, background: str, expected: list[Row]) -> None:
    check(rows(read(title=TITLE, background=background)), expected)


def test_a_minister_appoints_to_the_bodies_that_are_his(read: Read) -> None:
    background = (
        "KKR Sjælland indstiller to medlemmer til RAR Sjælland. Beskæftigelsesministeren foretager udpegningen.\n"
        "I Havnerådet har KKR Sjælland tre pladser."
    )
    found = rows(read(title=TITLE, background=background))
    assert ("Havnerådet", "medlem", "3", OWN, None) in found
    assert ("RAR Sjælland", "medlem", "2", "Beskæftigelsesministeren", OWN) in found


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        (
            "Borgmestrene i de 17 kommuner er fødte medlemmer af KKR Sjælland.",
            [("medlem", "17")],
        ),
        ("De ti borgmestre er fødte medlemmer af KKR Sjælland.", [("medlem", "10")]),
        ("Alle borgmestre er fødte medlemmer af KKR Sjælland.", [("medlem", None)]),
        ("Borgmesteren er født medlem af KKR Sjælland.", [("medlem", None)]),
        ("Politidirektøren er født medlem af Beredskabskommissionen.", [("medlem", "1")]),
        (
            "Beredskabskommissionen består af borgmestrene, politidirektøren og en repræsentant for Havneforbundet.",
            [("medlem", "1"), ("medlem", "1"), ("medlem", None)],
        ),
        (
            "Beredskabskommissionen består af borgmestrene i de fire kommuner, politidirektøren samt to medarbejderrepræsentanter.",
            [("medarbejderrepræsentant", "2"), ("medlem", "1"), ("medlem", "4")],
        ),
    ],
)
def test_seats_that_come_with_an_office(
    read: Read, background: str, expected: list[tuple[str, str | None]]
) -> None:
    found = [row[1:3] for row in rows(read(title=TITLE, background=background))]
    assert sorted(found, key=str) == expected


@pytest.mark.parametrize(
    "background",
    [
        "To medlemmer af KL's udvalg er fratrådt, og et medlem har forladt sit parti.",
        "Et medlem af Havnerådet, der flytter fra sin kommune, udtræder samtidig af udvalget.",
        "Styrelsen har anmodet KKR Sjælland om at indstille et nyt medlem og en ny suppleant til RAR Sjælland.",
        "Der nedsættes en følgegruppe på havnen.",
        "Movia har én plads til buslæ ved havnen.",
        "Dansk Erhverv anmodes om at indstille en kvinde og en mand.",
        "KL har fået to ønsker om hver sin havn.",
    ],
)
def test_what_is_no_rule(read: Read, background: str) -> None:
    assert rows(read(title=TITLE, background=background)) == []
