"""Heads of meetings in the words of other secretaries: sentences, labels, letterheads; every head tells the same meeting."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

ReadLines = Callable[[str], Minutes]

TAIL = (
    "\n1. Havnen\nSagsfremstilling\nHavnen udvides.\nBeslutning\nGodkendt.\n2. Eventuelt\nBeslutning\nIntet."
)
DATED = "\nDato: 4. maj 2021 kl. 10.00\nSted: Havnesalen"


@pytest.mark.parametrize(
    "head",
    [
        "Havnerådet\nMødet blev holdt tirsdag den 4. maj 2021 fra klokken 10.00 til klokken 12.00 i Havnesalen.",
        "Havnerådet\nMødet blev holdt tirsdag den 4. maj 2021 fra klokken 10.00 til klokken\n12.00 i Havnesalen.",
        "Havnerådet\nTirsdag den 4. maj 2021 kl. 10.00-12.00\nMødet blev holdt i Havnesalen",
        "Havnerådet\nMødetidspunkt: Tirsdag den 4. maj 2021 kl. 10:00\nMødets afslutning: kl. 12:00\nMødested: Havnesalen",
        "Havnerådet\nMødedato: 4.5.2021\nBegyndt: kl. 10.00\nSluttet: kl. 12.00\nSted: Havnesalen",
        "Havnerådet var samlet tirsdag den 4. maj 2021 i Havnesalen. Mødet begyndte kl. 10.00\nog blev hævet kl. 12.00.",
        "Havnerådet\nTirsdag, den 4. maj 2021, samledes rådet i Havnesalen. Mødet åbnedes kl. 10:00. Mødet sluttede kl. 12:00.",
        "Havnerådet holdt møde tirsdag den 4. maj 2021 kl. 10.00-12.00 i Havnesalen.",
        "Havnerådet\nDato: 04.05.21\nTid: 1000-1200\nSted: Havnesalen",
        "Udvalg: Havnerådet\nMødets dato: 4. maj 2021\nMødets start: 10.00\nMødets afslutning: 12.00\nMødets sted: Havnesalen",
        "Konklusioner fra møde nr. 2/2021 i Havnerådet\nTirsdag d. 4. maj 2021, kl. 10.00-12.00\nHavnesalen",
        "Nordby, 6. maj 2021\nHavnerådet\nDag: Tirsdag den 4. maj 2021\nKlokken: 10.00 - 12.00\nLokale: Havnesalen",
        "Referat af konstituerende møde i nyt Havneråd den 4. maj 2021\nkl. 10.00-12.00\nHavnesalen",
    ],
)
def test_one_meeting(read_lines: ReadLines, head: str) -> None:
    meeting = read_lines(head + TAIL).meeting
    found = (str(meeting.date), meeting.start, meeting.end, meeting.place)
    assert found == ("2021-05-04", "10:00", "12:00", "Havnesalen")
    assert meeting.body in ("Havnerådet", "Havneråd")


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Region Sjælland\nUdvalget for Havne og Broer\nReferat", "Udvalget for Havne og Broer"),
        ("Forsiden > Politik > Politiske udvalg\nUdvalget for Havne og Broer", "Udvalget for Havne og Broer"),
        ("KKR SJÆLLAND\nStyregruppen for Havnesamarbejdet", "Styregruppen for Havnesamarbejdet"),
        (
            "KKR Sjælland\nReferat fra møde i Styregruppen for Havnesamarbejdet",
            "Styregruppen for Havnesamarbejdet",
        ),
        ("KL\nKKR Sjælland\nReferat", "KKR Sjælland"),
        ("KKR Sjælland\nReferat af møde med Styregruppen for Havnesamarbejdet", "KKR Sjælland"),
        ("Referat. Nordby Vand A/S\nBestyrelsesmøde nr. 27 Den 4. maj 2021", "Nordby Vand A/S"),
        ("Referat af ældrerådsmøde den 4. maj 2021", "Ældrerådet"),
        ("Konklusioner fra møde\ni Det Fælles Havneråd\nhos Danske Regioner, Kajen 4", "Det Fælles Havneråd"),
        ("KL\nHavneudvalget\nReferat", "Havneudvalget"),
        ("KL\nMøde i KL’s Havneudvalg", "KL’s Havneudvalg"),
        ("KL\nMøde i KL’s bestyrelse", "KL"),
        ("Danske Regioner\nUdvalget for Havne og Broer", "Udvalget for Havne og Broer"),
        ("Udvalg for Havne og Broer\nRegion Sjælland", "Udvalg for Havne og Broer"),
        ("HAVNEPARTNERSKAB NORD\nStyregruppen – nedsat af Movia\nREFERAT", "Havnepartnerskab Nord"),
        ("Havnepartnerskab Nord\nPolitisk styregruppe\nREFERAT", "Havnepartnerskab Nord"),
        ("Referat af bestyrelsesmøde - Danmarks havne\nMøde i Havneudvalget", "Havneudvalget"),
    ],
)
def test_who_meets(read_lines: ReadLines, head: str, expected: str) -> None:
    assert read_lines(head + DATED + TAIL).meeting.body == expected


def test_what_follows_a_place_is_no_part_of_it(read_lines: ReadLines) -> None:
    head = "Havnerådet\nMøde tirsdag den 4. maj 2021 kl. 10.00 i Havnesalen – i forlængelse af temamødet"
    assert read_lines(head + TAIL).meeting.place == "Havnesalen"
    kept = "Havnerådet\nMøde tirsdag den 4. maj 2021 kl. 10.00 på selskabets kontor, Kajen 4"
    assert read_lines(kept + TAIL).meeting.place == "selskabets kontor, Kajen 4"
