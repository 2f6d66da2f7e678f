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


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (
            "Havnerådet\nTorsdag den 4. maj 2023 kl. 9.00-11.30 hos Nordkaj A/S, Kajen 4, Nordby",
            "Nordkaj A/S, Kajen 4, Nordby",
        ),
        ("Havnerådet\nReferat af rådsmøde torsdag d. 4. maj 2023 kl. 19.00 i caféen", "caféen"),
    ],
)
def test_houses_of_others_and_rooms_are_places(read_lines: ReadLines, head: str, expected: str) -> None:
    assert read_lines(head + TAIL).meeting.place == expected


def test_a_firm_that_meets_is_no_place(read_lines: ReadLines) -> None:
    head = "Bestyrelsesmøde torsdag den 4. maj 2023 kl. 9.00-11.30 i Nordkaj A/S"
    assert read_lines(head + TAIL).meeting.place is None


@pytest.mark.parametrize("initials", ["/ ABC", "/abc", "/ AB"])
def test_a_day_before_initials_is_when_the_paper_was_written(read_lines: ReadLines, initials: str) -> None:
    head = f"Nordkaj Affald I/S 7. februar 2023 {initials}\nReferat\nDato: Mandag den 6. februar 2023, kl. 15.00-17.40"
    assert str(read_lines(head + TAIL).meeting.date) == "2023-02-06"


@pytest.mark.parametrize(
    "words",
    [
        "Slut kl. 11.20",
        "Dirigenten takkede for god ro og orden kl. 11.20.",
        "Formanden lukkede mødet kl. 11.20.",
        "Eva Lind takkede for et godt møde kl. 11.20.",
    ],
)
def test_last_words_tell_the_end(read_lines: ReadLines, words: str) -> None:
    assert read_lines(f"Havnerådet\n4. maj 2023 kl. 9.00{TAIL}\n\n{words}").meeting.end == "11:20"


def test_another_end_is_not_the_meetings(read_lines: ReadLines) -> None:
    words = "Festen slutter, og frist er slut kl. 11.20."
    assert read_lines(f"Havnerådet\n4. maj 2023 kl. 9.00{TAIL}\n\n{words}").meeting.end is None
