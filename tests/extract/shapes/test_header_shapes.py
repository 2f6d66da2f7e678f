"""Shapes 54-57 of real minutes: the head. The number is that of the shape, the words are one way to print it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

ReadLines = Callable[[str], Minutes]
# date, start, end, place
Head = tuple[str | None, str | None, str | None, str | None]

LISTS = "Deltagere\nKarl Holm (A), Greve Kommune\nEva Lind (V), Faxe Kommune"
ITEMS = (
    "1. Havnen\n1.1. Havnen i Nordby og det videre arbejde med den\nSAG-2025-00124 abc\nBaggrund\n"
    "Der er fortsat stor interesse for sagen, og materialet er sendt ud i god tid, så alle kan nå det."
)
RULING = "\nBeslutning\nGodkendt."


def head_of(read_lines: ReadLines, head: str, tail: str = ITEMS + RULING) -> tuple[Head, list[str]]:
    minutes = read_lines(f"{head}\n{LISTS}\n{tail}")
    found = minutes.meeting
    date = found.date.isoformat() if found.date is not None else None
    return (date, found.start, found.end, found.place), [issue.code for issue in minutes.issues]


READ: list[tuple[int, str, Head]] = [
    # labels first, values after
    (54, "Referat\nKKR Sjælland\nDato:\nSted:\n23-02-2015 kl. 10:00\nHavnesalen, Nordkaj 4", ("2015-02-23", "10:00", None, "Havnesalen, Nordkaj 4")),
    (54, "Referat\nKKR Sjælland\nDato:\nTid:\nSted:\n23-02-2015\n10:00 - 12:00\nHavnesalen, Nordkaj 4", ("2015-02-23", "10:00", "12:00", "Havnesalen, Nordkaj 4")),
    (54, "Referat\nKKR Sjælland\nMødedato\nMødested\n23. februar 2015\nHavnesalen, Nordkaj 4", ("2015-02-23", None, None, "Havnesalen, Nordkaj 4")),
    # label and value on lines of their own
    (54, "Referat\nKKR Sjælland\nDato:\n23-02-2015\nSted:\nHavnesalen, Nordkaj 4", ("2015-02-23", None, None, "Havnesalen, Nordkaj 4")),
    # the place over two lines
    (54, "Referat\nKKR Sjælland\nDato: 23-02-2015\nSted: Havnesalen, Nordkaj 4,\n4000 Nordby", ("2015-02-23", None, None, "Havnesalen, Nordkaj 4, 4000 Nordby")),
    (54, "Referat\nKKR Sjælland\nDato: 23-02-2015\nMødested: Nordby Kongres- og\nKulturcenter", ("2015-02-23", None, None, "Nordby Kongres- og Kulturcenter")),
    # the time apart
    (54, "Referat\nKKR Sjælland\nDato: 23-02-2015\nTidspunkt: kl. 10.00 - 12.30\nSted: Havnesalen", ("2015-02-23", "10:00", "12:30", "Havnesalen")),
    (54, "Referat\nKKR Sjælland\nMødedato: 22. januar 2014\nMødetidspunkt: 18:00\nMødelokale: Havnesalen", ("2014-01-22", "18:00", None, "Havnesalen")),
    (54, "Referat\nKKR Sjælland\nDato: 23-02-2015\nStarttidspunkt: 10.00\nSluttidspunkt: 12.30", ("2015-02-23", "10:00", "12:30", None)),
    # one sentence over four lines
    (54, "Referat af møde i KKR Sjælland\nfredag den 23. februar 2015\nkl. 10.00 - 12.00\ni Havnesalen, Nordkaj 4", ("2015-02-23", "10:00", "12:00", "Havnesalen, Nordkaj 4")),
    (54, "Referat fra møde i KKR Sjælland den 23. februar 2015 kl. 10-12 på Hotel Nordkaj, Nordby", ("2015-02-23", "10:00", "12:00", "Hotel Nordkaj, Nordby")),
    # capitals
    (54, "REFERAT\nKKR SJÆLLAND\nDATO: 23. FEBRUAR 2015\nTID: KL. 10.00\nMØDESTED: HAVNESALEN", ("2015-02-23", "10:00", None, "HAVNESALEN")),
    (54, "Referat\nKKR Sjælland\nMØDESTED Havnesalen, Nordkaj 4\nDATO 23-02-2015", ("2015-02-23", None, None, "Havnesalen, Nordkaj 4")),
    # the end, told at its place
    (54, "Referat\nKKR Sjælland\n23-02-2015 kl. 10.00\nMødet sluttede kl. 12.40", ("2015-02-23", "10:00", "12:40", None)),
    (54, "Referat\nKKR Sjælland\n23-02-2015\nMødet begyndte kl. 10.00 og sluttede kl. 12.40.", ("2015-02-23", "10:00", "12:40", None)),
    # dates
    (56, "Referat\nKKR Sjælland\n26-06-2015 08:00", ("2015-06-26", "08:00", None, None)),
    (56, "Referat\nKKR Sjælland\n26.04.17", ("2017-04-26", None, None, None)),
    (56, "Referat 2023\nKKR Sjælland\nMøde d. 16. august", ("2023-08-16", None, None, None)),
    (56, "REFERAT 2024\nKKR Sjælland\nFredag 6. september", ("2024-09-06", None, None, None)),
    (56, "Referat\nKKR Sjælland\nFredag d. 6. sept. 2024 kl. 9.30-11", ("2024-09-06", "09:30", "11:00", None)),
    (56, "Referat\nKKR Sjælland\nDen 6/9 2024", ("2024-09-06", None, None, None)),
    (56, "Referat\nKKR Sjælland\nFredag den 6. september 2024, klokken 9.30 til 11.45", ("2024-09-06", "09:30", "11:45", None)),
]  # fmt: skip


@pytest.mark.parametrize(("shape", "head", "expected"), READ)
def test_the_head_gives_date_times_and_place(
    read_lines: ReadLines, shape: int, head: str, expected: Head
) -> None:
    assert head_of(read_lines, head) == (expected, [])


LOST: list[tuple[int, str, Head, list[str]]] = [
    (55, "Referat\nKKR Sjælland\nDato: :00\nSted: Havnesalen", (None, None, None, "Havnesalen"), ["unclear-date"]),
    (55, "Referat\nKKR Sjælland\nDato: 23-02-2015 fra kl til", ("2015-02-23", None, None, None), ["unclear-time"]),
    (55, "Referat\nKKR Sjælland\nDato: 23-02-2015 kl. 9.3", ("2015-02-23", None, None, None), ["unclear-time"]),
    (55, "Referat\nKKR Sjælland\nDato: 23-02-2015\nTid: kl. 10.00 - 12.", ("2015-02-23", "10:00", None, None), ["unclear-time"]),
    (55, "Referat\nKKR Sjælland\nDato: -02-2015", (None, None, None, None), ["unclear-date"]),
    (55, "Referat\nKKR Sjælland\nDato: 31. februar 2015", (None, None, None, None), ["unclear-date"]),
    (55, "Referat\nKKR Sjælland\nDato: 23-02-2015 kl. 25:00", ("2015-02-23", None, None, None), ["unclear-time"]),
    # weekday and day without a year
    (56, "Referat\nKKR Sjælland\nTorsdag den 6. september kl. 10.00", (None, "10:00", None, None), ["unclear-date"]),
    (56, "Referat\nKKR Sjælland\nDato: 6. september", (None, None, None, None), ["unclear-date"]),
    # the weekday says that the year is another one
    (56, "REFERAT 2024\nKKR Sjælland\nTorsdag den 6. september", (None, None, None, None), ["unclear-date"]),
]  # fmt: skip


@pytest.mark.parametrize(("shape", "head", "expected", "codes"), LOST)
def test_what_the_head_has_lost_stays_empty_and_is_reported(
    read_lines: ReadLines, shape: int, head: str, expected: Head, codes: list[str]
) -> None:
    assert head_of(read_lines, head) == (expected, codes)


KINDS: list[tuple[int, str, str, str]] = [
    (57, "REFERAT 2015\nKKR Sjælland", ITEMS, "referat"),
    (57, "R E F E R A T\nKKR Sjælland", ITEMS, "referat"),
    (57, "Beslutningsreferat\nKKR Sjælland", ITEMS, "referat"),
    (57, "Konklusioner\nKKR Sjælland", ITEMS, "referat"),
    (57, "Konklusionsreferat fra KKR Sjælland", ITEMS, "referat"),
    (57, "Åben protokol\nKKR Sjælland", ITEMS, "referat"),
    (57, "DAGSORDEN 2015\nKKR Sjælland", ITEMS, "dagsorden"),
    (57, "D A G S O R D E N\nKKR Sjælland", ITEMS, "dagsorden"),
    (57, "D AG S O R D E N\nKKR Sjælland", ITEMS, "dagsorden"),
    (57, "Dagsorden\nKKR Sjælland", ITEMS + RULING, "referat"),
    (57, "Dagsorden med beslutninger\nKKR Sjælland", ITEMS + RULING, "referat"),
]


@pytest.mark.parametrize(("shape", "head", "tail", "expected"), KINDS)
def test_the_kind_is_what_the_head_says_or_the_rulings_show(
    read_lines: ReadLines, shape: int, head: str, tail: str, expected: str
) -> None:
    minutes = read_lines(f"{head}\nDato: 23-02-2015\n{tail}")
    assert (minutes.meeting.kind, minutes.meeting.body) == (expected, "KKR Sjælland")
    assert [issue.code for issue in minutes.issues] == []


@pytest.mark.parametrize(
    "closing",
    ["Mødet sluttede kl. 12.40", "Mødet hævet kl. 12.40.", "Mødet blev hævet kl. 12:40", "Mødet slut: 12.40", "Mødet afsluttedes kl. 12.40."],
)  # fmt: skip
def test_shape_54_the_end_stands_at_the_end(read_lines: ReadLines, closing: str) -> None:
    (date, start, end, _), codes = head_of(
        read_lines, "Referat\nKKR Sjælland\n23-02-2015 kl. 10.00", f"{ITEMS}{RULING}\n{closing}"
    )
    assert (date, start, end, codes) == ("2015-02-23", "10:00", "12:40", [])


def test_shape_54_a_place_takes_no_words_of_another_paragraph(read_lines: ReadLines) -> None:
    head = (
        "Referat\nKKR Sjælland\n23-02-2015\nSted: Havnesalen, Nordkaj 4\nGruppemøder kl. 9. Afbud sker til Eva Lind på\n"
        "evli@kkr.example."
    )
    (_, start, _, place), _ = head_of(read_lines, head)
    assert (start, place) == (None, "Havnesalen, Nordkaj 4")
