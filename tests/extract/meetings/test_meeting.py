from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest

from kkrgraph.extract.meetings.meeting_body import known_body, unspaced
from kkrgraph.model import Meeting, Minutes

ReadLines = Callable[[str], Minutes]

TAIL = (
    "1. Sager\n1.1. Havnen i Nordby og det videre arbejde med den\nSAG-2025-00124 abc\nBaggrund\n"
    "Der er fortsat stor interesse for sagen, og materialet er sendt ud i god tid, så alle kan nå det."
)
RULING = "\nBeslutning\nGodkendt."


def meeting(read_lines: ReadLines, head: str, tail: str = TAIL + RULING) -> Meeting:
    return read_lines(f"{head}\n{tail}").meeting


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("KKR Sjælland", "KKR Sjælland"),
        ("KKR SJÆLLAND", "KKR Sjælland"),
        ("K K R  S J Æ L L A N D", "KKR Sjælland"),
        ("Referat af møde i KKR Hovedstaden", "KKR Hovedstaden"),
        ("Bestyrelsesmøde i Movia", "Movia"),
        ("Dagsorden", None),
        ("Movianerne", None),
    ],
)
def test_the_body_is_known_whatever_its_capitals(line: str, expected: str | None) -> None:
    assert known_body(line) == expected


def test_letters_set_apart_are_joined() -> None:
    assert unspaced("R E F E R A T") == "REFERAT"
    assert unspaced("K K R  F Y N") == "KKR FYN"
    assert unspaced("Referat af mødet") == "Referat af mødet"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Dato: 19-09-2022 Kl. 10:00 – 12.00", ("2022-09-19", "10:00", "12:00")),
        ("Dato: 02-12-2022 08:30", ("2022-12-02", "08:30", None)),
        ("Dato: den 19. september 2022, kl. 9.30-11.45", ("2022-09-19", "09:30", "11:45")),
        ("Dato: 19-09-2022 kl. 10:00 til 12:00", ("2022-09-19", "10:00", "12:00")),
        ("Fredag den 6. september 2024 kl. 13", ("2024-09-06", "13:00", None)),
        ("26-06-2015 kl. 08:00", ("2015-06-26", "08:00", None)),
        ("26.04.17", ("2017-04-26", None, None)),
        ("Møde d. 16. august 2023", ("2023-08-16", None, None)),
        ("Dato: :00", (None, None, None)),
        ("fra kl til", (None, None, None)),
        ("Torsdag den 6. september", (None, None, None)),
        ("Dato: 31-02-2025", (None, None, None)),
        ("Kl. 25:00", (None, None, None)),
    ],
)
def test_date_and_times_are_read_or_left_empty(
    read_lines: ReadLines, line: str, expected: tuple[str | None, str | None, str | None]
) -> None:
    found = meeting(read_lines, f"Referat\nKKR Sjælland\n{line}")
    date = datetime.date.fromisoformat(expected[0]) if expected[0] is not None else None
    assert (found.date, found.start, found.end) == (date, *expected[1:])


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("Sted: Havnesalen, Nordkaj 4", "Havnesalen, Nordkaj 4"),
        ("Mødested: Havnesalen", "Havnesalen"),
        ("MØDESTED Havnesalen", "Havnesalen"),
        ("Lokale: 2.14", "2.14"),
        ("Dato:\nSted:\n14-03-2025\nHavnesalen, Nordkaj 4", "Havnesalen, Nordkaj 4"),
        ("Havnesalen", None),
    ],
)
def test_the_place_is_what_its_label_says(read_lines: ReadLines, lines: str, expected: str | None) -> None:
    assert meeting(read_lines, f"Referat\nKKR Sjælland\n{lines}").place == expected


@pytest.mark.parametrize(
    ("head", "tail", "expected"),
    [
        ("Referat\nKKR Sjælland", TAIL, "referat"),
        ("Dagsorden\nKKR Sjælland", TAIL, "dagsorden"),
        ("D A G S O R D E N\nKKR Sjælland", TAIL, "dagsorden"),
        ("REFERAT 2015\nKKR Sjælland", TAIL, "referat"),
        ("Konklusioner\nKKR Sjælland", TAIL, "referat"),
        ("Dagsorden\nKKR Sjælland", TAIL + RULING, "referat"),
        ("KKR Sjælland", TAIL, "dagsorden"),
    ],
)
def test_minutes_have_rulings_or_say_so(read_lines: ReadLines, head: str, tail: str, expected: str) -> None:
    assert meeting(read_lines, head, tail).kind == expected


def test_page_heads_give_body_and_date(read_lines: ReadLines) -> None:
    pages = (
        "Referat\nKKR Hovedstaden | 24-10-2025\nSIDE | 1\n"
        + TAIL
        + RULING
        + "\f\nKKR Hovedstaden | 24-10-2025\nSIDE | 2\n"
    )
    found = read_lines(pages).meeting
    assert (found.body, found.date) == ("KKR Hovedstaden", datetime.date(2025, 10, 24))


def test_running_text_gives_the_date_away(read_lines: ReadLines) -> None:
    tail = (
        "1. Velkomst\n1.1. Godkendelse af dagsorden\nSAG-2025-00124 abc\nIndstilling\n"
        "Det indstilles, at dagsordenen til møde i KKR Sjælland den 24. oktober 2025 godkendes og følges i dag.\nBeslutning\nGodkendt."
    )
    found = meeting(read_lines, "Referat", tail)
    assert (found.date, found.body) == (datetime.date(2025, 10, 24), "KKR Sjælland")
    assert "24. oktober 2025" in found.evidence.quote


def test_a_programme_gives_the_times(read_lines: ReadLines) -> None:
    tail = TAIL.replace(
        "Baggrund\n", "Baggrund\nProgrammet er:\n09.30 - 10.00 Kaffe\n10.00 - 12.15 Møde i KKR Sjælland\n"
    )
    found = meeting(read_lines, "Dagsorden\nKKR Sjælland", tail)
    assert (found.start, found.end) == ("10:00", "12:15")


def test_a_lost_head_leaves_everything_empty(read_lines: ReadLines) -> None:
    found = meeting(read_lines, "Til alle")
    assert (found.body, found.date, found.start, found.end, found.place) == (None, None, None, None, None)


def test_the_day_of_sending_is_not_the_day_of_the_meeting(read_lines: ReadLines) -> None:
    head = "Referat\nKKR Sjælland\nUdsendt den 20-03-2025\nDato: 14-03-2025"
    assert meeting(read_lines, head).date == datetime.date(2025, 3, 14)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            "Protokol\nfra bestyrelsesmøde i I/S Havneselskabet\nfredag den 14. marts 2025",
            "I/S Havneselskabet",
        ),
        ("Referat af konstituerende møde\ni bestyrelsen for A/S Færgen, holdt\n14. marts 2025", "A/S Færgen"),
        ("Byrådet - referat fra det ordinære møde\nDato: 14-03-2025", "Byrådet"),
        ("Byrådet - referat\nDato: 14-03-2025\nSted: Greve Rådhus, byrådssalen", "Greve Byråd"),
        (
            "Referat af møde i Styregruppen for Havnen\nFredag den 14. marts 2025\nKL-Huset, Nordkaj 4",
            "Styregruppen for Havnen",
        ),
        ("Referat af mødet i Følgegruppen om Broen\n14. marts 2025", "Følgegruppen om Broen"),
        ("Referat\nByrådet i Greve\nDato: 14-03-2025", "Greve Byråd"),
        ("Referat\nKommunalbestyrelsen\nDato: 14-03-2025", "Kommunalbestyrelsen"),
        ("Referat\nDato: 14-03-2025\nDeltagere\nKarl Holm (A), Greve Kommune\nEva Lind, KL", None),
    ],
)
def test_the_body_of_another_house_stands_in_its_head(
    read_lines: ReadLines, lines: str, expected: str | None
) -> None:
    assert meeting(read_lines, lines).body == expected


@pytest.mark.parametrize(
    ("ruling", "expected"),
    [
        ("KKR Sjælland tog planen til efterretning.", "KKR Sjælland"),
        ("Det indstilles, at KKR Sjælland godkender planen.", "KKR Sjælland"),
        ("Karl Holm fortalte om sit besøg hos KKR Sjælland, og KL sender et brev.", None),
        ("Brevet sendes til KKR Sjælland og KKR Fyn. Godkendt.", None),
    ],
)
def test_a_lost_head_leaves_the_kkr_that_rules(
    read_lines: ReadLines, ruling: str, expected: str | None
) -> None:
    found = meeting(read_lines, "Til alle", f"{TAIL}\nBeslutning\n{ruling}")
    assert found.body == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("14. marts 2025 kl. 9.00\nVed Kajen 20, 4000 Roskilde,\nmødelokale 1", "Ved Kajen 20, 4000 Roskilde, mødelokale 1"),
        ("Mødet den 14. marts 2025 kl. 9.00\nGreve Rådhus, Konference 3\nMødet sluttede kl. 11.00", "Greve Rådhus, Konference 3"),
        ("14. marts 2025\nkl. 14.00-16.30\nHotel Nordby, Strandvejen 5, Nordby", "Hotel Nordby, Strandvejen 5, Nordby"),
        ("Møde 14. marts 2025 kl. 9.00 - 10.00, Greve Rådhus, lokale 5", "Greve Rådhus, lokale 5"),
        ("Møde den 14. marts 2025 i Kommunekontaktråd Sjælland\nSted: Havnesalen", "Havnesalen"),
        ("14. marts 2025 kl. 9.00\nHavnens Venner", None),
        ("Dato: 14-03-2025\nSted: Havnesalen, Nordby\n\nGruppemøderne begynder kl. 8. Afbud til Eva Lind på\nel@kkr.example.", "Havnesalen, Nordby"),
    ],
)  # fmt: skip
def test_a_place_without_a_label_is_known_by_its_form(
    read_lines: ReadLines, lines: str, expected: str | None
) -> None:
    assert meeting(read_lines, f"Referat\nKKR Sjælland\n{lines}").place == expected


def test_the_first_point_may_say_where_the_meeting_is(read_lines: ReadLines) -> None:
    tail = TAIL.replace("Baggrund\n", "Baggrund\nMødet holdes i Nordby med dette program:\n")
    assert meeting(read_lines, "Dagsorden\nKKR Sjælland", tail).place == "Nordby"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("Sekretariatet, den 20.03.25\nReferat fra mødet d. 14. marts 2025", datetime.date(2025, 3, 14)),
        ("Greve, den 20. marts 2025\nMødet den 14. marts 2025", datetime.date(2025, 3, 14)),
        ("Fredag, den 14. marts 2025\nUdsendt den 20. marts 2025", datetime.date(2025, 3, 14)),
        ("Greve, den 14. marts 2025", datetime.date(2025, 3, 14)),
    ],
)
def test_the_day_of_the_letter_is_the_meetings_only_without_another(
    read_lines: ReadLines, lines: str, expected: datetime.date
) -> None:
    assert meeting(read_lines, f"KKR Sjælland\n{lines}").date == expected


def test_the_end_of_the_meeting_may_have_a_label(read_lines: ReadLines) -> None:
    head = "Referat\nKKR Sjælland\nMØDEDATO\n14-03-2025\nMØDETIDSPUNKT\nKl. 18:00\nMØDET HÆVET\nKl. 19.35"
    found = meeting(read_lines, head)
    assert (found.start, found.end) == ("18:00", "19:35")
