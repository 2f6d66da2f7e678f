"""Heads as web pages of councils print them: labels and values in all their ways, titles, rulings in place of a head."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.errors import ReadingError
from kkrgraph.extract import extract
from kkrgraph.model import Document, Minutes

ReadLines = Callable[[str], Minutes]
# body, date, kind, start, end, place
Head = tuple[str | None, str | None, str, str | None, str | None, str | None]

POINTS = (
    "1. Godkendelse af dagsorden\nIndstilling\nForvaltningen indstiller, at dagsordenen godkendes.\n"
    "2. Havnen i Nordby\nSagsfremstilling\nDer er fortsat stor interesse for sagen."
)
RULED = POINTS + "\nBeslutning\nGodkendt."


def head_of(minutes: Minutes) -> Head:
    found = minutes.meeting
    date = found.date.isoformat() if found.date is not None else None
    return found.body, date, found.kind, found.start, found.end, found.place


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        # labels in capitals, each value below
        ("UDVALG\nHavneforum\nMØDE\nHavneforum\nSTED\nMødelokale 4\nSTARTTIDSPUNKT\n2021-05-04 09:00\nSLUTTIDSPUNKT\n2021-05-04 11:30", ("Havneforum", "2021-05-04", "referat", "09:00", "11:30", "Mødelokale 4")),
        # glued
        ("Referat\nTirsdag d. 7 marts 2023, kl. 10:15\nMødestedHavnesalen\nUdvalgHavneråd", ("Havneråd", "2023-03-07", "referat", "10:15", None, "Havnesalen")),
        # of Drupal: comma and hyphen
        ("Udvalg:\nHavneråd\nDato:\nOnsdag, 3 april, 2019 - 14:00\nSted:\nHavnesalen", ("Havneråd", "2019-04-03", "referat", "14:00", None, "Havnesalen")),
        # all on one line
        ("Udvalg: Havnerådet Mødedato: 4. maj 2021 Mødested: Teams", ("Havnerådet", "2021-05-04", "referat", None, None, "Teams")),
        ("HAVNERÅDET MØDEDATO 4. maj 2021 MØDESTED Kajen 4, 4000 Nordby", ("Havnerådet", "2021-05-04", "referat", None, None, "Kajen 4, 4000 Nordby")),
        # start and end apart, with a label that has no value
        ("Havneudvalget\nMødedato: 04-05-2021\nMøde slut: 17.30\nMøde start: 15.00\nMødelokale: 204", ("Havneudvalget", "2021-05-04", "referat", "15:00", "17:30", "204")),
        ("Havneudvalget\nMødedato: 04-05-2021\nMødested:\nBemærkninger:\nMedlemmer:\nKarl Holm (A)", ("Havneudvalget", "2021-05-04", "referat", None, None, None)),
        # day, time and place in one line
        ("Åbent referat fra Havneudvalget, 4. maj 2021, kl. 9.00 - 11.00, Havnegården", ("Havneudvalget", "2021-05-04", "referat", "09:00", "11:00", "Havnegården")),
        ("REFERAT\nfor\nHavneudvalgets møde tirsdag den 4. maj 2021 kl. 16:00 i mødelokale 5", ("Havneudvalget", "2021-05-04", "referat", "16:00", None, "mødelokale 5")),
        ("Møde den 04.05.2021 kl. 16:00 i Udvalget for Kultur", ("Udvalget for Kultur", "2021-05-04", "referat", "16:00", None, None)),
        # the time is lost
        ("Havneudvalget\nTirsdag den 4. maj 2021 kl Havnesalen, Kajen 4", ("Havneudvalget", "2021-05-04", "referat", None, None, "Havnesalen, Kajen 4")),
        # a place of a few words between the time and the people
        ("Havneudvalget\n04-05-2021 kl. 17:00\nLillestuen\nMedlemmer\nKarl Holm (A)", ("Havneudvalget", "2021-05-04", "referat", "17:00", None, "Lillestuen")),
        ("Havneudvalget\n04-05-2021 kl. 17:00\nHavnesalen, Kajen 4, 4000 Roskilde Karl Holm Eva Lind", ("Havneudvalget", "2021-05-04", "referat", "17:00", None, "Havnesalen, Kajen 4, 4000 Roskilde")),
        ("Havneudvalget\n4. maj 2021\nMødet afholdtes i museets lade, Kajen 12. Alle var mødt.", ("Havneudvalget", "2021-05-04", "referat", None, None, "museets lade, Kajen 12")),
        # the day of the paper before the meeting's
        ("18. maj 2021\nReferat af møde i Havnerådet\nTirsdag d. 4. maj 2021", ("Havnerådet", "2021-05-04", "referat", None, None, None)),
        # the page shows a file, and prints its title twice
        ("Referat Havnerådet 4. maj 2021 kl\nDownload \"Referat Havnerådet 4. maj 2021 kl. 9.00\"", ("Havnerådet", "2021-05-04", "referat", "09:00", None, None)),
        # days still in English, ampersands, a supplement
        ("Børn & Havneudvalget\nDato: Tirsdag, May 4, 2021 - 17:15\nSted: Mødelokale 5", ("Børn & Havneudvalget", "2021-05-04", "referat", "17:15", None, "Mødelokale 5")),
        ("Havnerådet\nMødedato: Wednesday, May 5, 2021 - 18:00", ("Havnerådet", "2021-05-05", "referat", "18:00", None, None)),
        ("Tillægsdagsorden til mødet i Havnerådet den 4. maj 2021 kl. 18:00 i anden samling - Havnesalen, Nordby Rådhus", ("Havnerådet", "2021-05-04", "referat", "18:00", None, "Havnesalen, Nordby Rådhus")),
        # firms, behind the day or on a line of their own
        ("Referat af bestyrelsesmøde den 4. maj 2021 i Nordby Vand A/S\nTidspunkt: kl. 9\nSted: Vandværket, Kajen 5", ("Nordby Vand A/S", "2021-05-04", "referat", "09:00", None, "Vandværket, Kajen 5")),
        ("Nordby Vandværk a.m.b.a.\nBestyrelsesmøde den 4. maj 2021 kl. 19", ("Nordby Vandværk a.m.b.a.", "2021-05-04", "referat", "19:00", None, None)),
        ("Nordby Vand A/S. Referat fra bestyrelsesmøde\nDato: 4. maj 2021", ("Nordby Vand A/S", "2021-05-04", "referat", None, None, None)),
        # whatever stands between the time and the place
        ("Referat fra møde i havnenetværket\nTid og sted: Tirsdag 4. maj 2021, fra kl til med efterfølgende kaffe Lokale 3, Kajhuset", ("Havnenetværket", "2021-05-04", "referat", None, None, "Lokale 3, Kajhuset")),
        ("Havneforum\nTid/sted: 4. maj 2021 kl. 9.00-11.00 med efterfølgende frokost i Kajhuset, Sal C", ("Havneforum", "2021-05-04", "referat", "09:00", "11:00", "Kajhuset, Sal C")),
        ("Havneforum\nDato og sted: 4. maj 2021, Kajhuset", ("Havneforum", "2021-05-04", "referat", None, None, "Kajhuset")),
        # labels without colons, and those behind a place
        ("Protokol Havnerådet\nMødedato 4. maj 2021 Mødetidspunkt 16:00 Mødelokale Havnesalen", ("Havnerådet", "2021-05-04", "referat", "16:00", None, "Havnesalen")),
        ("Mødeemne: Havneforum\nDato: 4. maj 2021\nTid: 17-19\nSted: Kajhuset. I mødet deltager:", ("Havneforum", "2021-05-04", "referat", "17:00", "19:00", "Kajhuset")),
        ("Havneforum\nMødedato: 4. maj 2021\nMØDETIDSPUNKT :30-15:00", ("Havneforum", "2021-05-04", "referat", None, "15:00", None)),
        # rooms and houses below the time
        ("Havneudvalget d. 04-05-2021 kl. 15:30\nUdvalgsværelse 1", ("Havneudvalget", "2021-05-04", "referat", "15:30", None, "Udvalgsværelse 1")),
        ("Havneudvalget\n4. maj 2021 - kl. 17:00 - 19:00\nKajhuset, Kajen 4", ("Havneudvalget", "2021-05-04", "referat", "17:00", "19:00", "Kajhuset, Kajen 4")),
        ("Havneudvalget\n4. maj 2021 kl. 9.30 i lokale 2.18", ("Havneudvalget", "2021-05-04", "referat", "09:30", None, "lokale 2.18")),
        ("Havneudvalget\n4. maj 2021 kl. 9.30\nSkypemøde", ("Havneudvalget", "2021-05-04", "referat", "09:30", None, "Skypemøde")),
        # the region's name is that of the house
        ("Region Sjælland\nTirsdag den 4. maj 2021\nHavneforum", ("Havneforum", "2021-05-04", "referat", None, None, None)),
        ("Møde i Kystforum for Region Sjælland\nTirsdag den 4. maj 2021", ("Kystforum for Region Sjælland", "2021-05-04", "referat", None, None, None)),
        # a board's company above its minutes
        ("Nordby Forsyning A/S\nBestyrelsesmøde den 4. maj 2021", ("Nordby Forsyning A/S", "2021-05-04", "referat", None, None, None)),
    ],
)  # fmt: skip
def test_heads_of_web_pages(read_lines: ReadLines, head: str, expected: Head) -> None:
    assert head_of(read_lines(f"{head}\n{RULED}")) == expected


@pytest.mark.parametrize(
    ("text", "body", "date"),
    [
        # headings of rulings, the last of them the meeting's own
        ("1. Havnen\nSagsfremstilling\nIntet.\nBeslutning i Teknisk Udvalg den 06-04-2021\nAnbefales.\nBeslutning i Havnerådet (18-21) den 04-05-2021\nGodkendt.", "Havnerådet", "2021-05-04"),
        ("1. Havnen\nSagsfremstilling\nIntet.\nBeslutning fra konstituerende møde den 4. maj 2021:\nGodkendt.", None, "2021-05-04"),
        ("1. Havnen\nHavneforum, 4. maj 2021, pkt. 1:\nGodkendt.", "Havneforum", "2021-05-04"),
        # what it is asked to decide
        ("1. Havnen\nForvaltningen indstiller, at Havnerådet drøfter planen.\nBeslutning\nDrøftet.", "Havnerådet", None),
        ("1. Havnen\nHavnerådet skal tage stilling til planen.\nBeslutning\nDrøftet.", "Havnerådet", None),
        # another body's paper on its way
        ("1. Havnen\nForvaltningen indstiller, at Byrådet godkender planen.\nBeslutning\nAnbefales godkendt.", None, None),
        ("1. Havnen\nDet indstilles, at Havnerådet drøfter og at Byrådet godkender planen.\nBeslutning\nDrøftet.", None, None),
        ("04-05-2021 13:00\n1. Havnen\nFølgende blev nævnt på Havnerådets møde den 4. maj 2021: intet.", "Havnerådet", "2021-05-04"),
    ],
)  # fmt: skip
def test_without_a_head_rulings_and_proposals_say_who_meets(
    read_lines: ReadLines, text: str, body: str | None, date: str | None
) -> None:
    found = head_of(read_lines(f"{text}\n2. Broen\nSagsfremstilling\nDer bygges."))
    assert found[:2] == (body, date)


@pytest.mark.parametrize(
    ("head", "tail", "expected"),
    [
        ("Dagsordener og referater\nHavnerådet", POINTS, "dagsorden"),
        ("Dagsorden:\nHavnerådet", POINTS + "\nDagsordenen blev godkendt.", "referat"),
        ("Havnerådet\nTil stede: Karl Holm, Eva Lind", POINTS, "referat"),
        ("Havnerådet\nDeltagere: Karl Holm, Eva Lind", POINTS, "dagsorden"),
        ("Dagsorden\nHavnerådet", POINTS + "\nBeslutning\n9", "dagsorden"),
        ("Referat fra møde i Havnerådet tirsdag den 4. maj 2021 kl. 10-12 i Havnesalen ved Kajen i Nordby", POINTS, "referat"),
    ],
)  # fmt: skip
def test_minutes_and_agendas_are_told_apart(
    read_lines: ReadLines, head: str, tail: str, expected: str
) -> None:
    assert read_lines(f"{head}\n{tail}").meeting.kind == expected


@pytest.mark.parametrize(
    "text",
    [
        "Havnerådet\nReferat\nDer blev talt om havnen, og alle var enige.",
        "Havnen i Nordby\nIndstilling\nForvaltningen indstiller, at havnen udvides.\nBeslutning\nUdsat.",
        "Tirsdag den 4. maj 2021 kl. 10.00\nHavnen blev drøftet.",
    ],
)
def test_a_paper_without_points_is_read(read_lines: ReadLines, text: str) -> None:
    assert read_lines(text).meeting.evidence.quote


@pytest.mark.parametrize(
    "text",
    [
        "Havnen blev bygget i 1850, og siden er den udvidet to gange.",
        "Kære Karl Holm\nTak for brevet af 4. maj 2021.",
    ],
)
def test_other_texts_are_refused(make_document: Callable[..., Document], text: str) -> None:
    with pytest.raises(ReadingError):
        extract(make_document(text.split("\n")))
