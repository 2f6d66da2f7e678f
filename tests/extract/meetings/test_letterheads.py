"""Lines of the head beside the meeting's values: the sender, his address, and contents that repeat the items."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Lines = Callable[[str], Minutes]

TITLES = (
    "Godkendelse af dagsorden",
    "Udpegning til Havnerådet",
    "Plan for kajerne og fyret ved Nordby",
    "Eventuelt",
)
DAY = "Møde i Økonomiudvalget den 5. september 2025 kl. 10.00\n\nDeltagere\nEva Lind, Greve Kommune\nBo Ask, Faxe Kommune\n"


def minutes_with(read_lines: Lines, top: str = "", contents: str = "") -> list[str]:
    points = "\n".join(
        f"{number}. {title}\n\nBeslutning\nTaget til efterretning.\n"
        for number, title in enumerate(TITLES, start=1)
    )
    minutes = read_lines(f"{top}\n{DAY}\n{contents}\n\n{points}")
    assert [item.title for item in minutes.items] == list(TITLES)
    return [issue.text for issue in minutes.issues if issue.code == "unread-line"]


@pytest.mark.parametrize(
    "top",
    [
        "Greve Kommune",
        "GREVE KOMMUNE",
        "Økonomiudvalget",
        "Region Sjælland og Faxe Kommune",
        "for kommunerne, Region Sjælland og almen praksis",
        "Kajgade 14\n4690 Nordby",
        "Kajgade 14, 2. sal, 4690 Nordby S",
        "Havnehuset, Kajgade 14, DK-4690 Nordby",
        "Tlf. 70 10 20 30\npost@havnen.example",
        "Initialer: bko",
        "Møde nr. 3/2025",
        "Bestyrelsesmøde 2025",
    ],
)  # fmt: skip
def test_who_sends_the_paper_is_read(read_lines: Lines, top: str) -> None:
    assert minutes_with(read_lines, top) == []


@pytest.mark.parametrize(
    "top",
    [
        "Zzz qqq 17 xx",
        "Greve Kommune har malet broen",
        "Vedtagelserne er indført efter mødet.",
        "Sejlklubben Svanen af 1904 takker",
    ],
)
def test_what_says_more_is_still_reported(read_lines: Lines, top: str) -> None:
    assert minutes_with(read_lines, top) == [top]


@pytest.mark.parametrize(
    "contents",
    [
        "Indhold\n" + "\n".join(f"{n}. {title}" for n, title in enumerate(TITLES, start=1)),
        "Indhold\n1.\n2.\n3.\n4.\n" + "\n".join(TITLES),
        "SAGSOVERSIGT\n1 2 3 4\n" + "\n".join(TITLES),
        "Punkter på mødet:\n" + "\n".join(TITLES).replace("kajerne og fyret", "kajerne og\nfyret"),
    ],
)
def test_contents_that_repeat_the_items_are_read(read_lines: Lines, contents: str) -> None:
    assert minutes_with(read_lines, contents=contents) == []


def test_a_line_of_no_item_among_the_contents_is_reported(read_lines: Lines) -> None:
    lines = "\n".join([*TITLES[:3], "Salg af den gamle færge", TITLES[3]])
    assert minutes_with(read_lines, contents=f"Indhold\n{lines}") == ["Salg af den gamle færge"]


def test_the_sender_beside_a_page_number_is_who_meets(read_lines: Lines) -> None:
    minutes = read_lines(
        "Nordkaj Redningsberedskab I/S          Side 1\nBESLUTNINGSREFERAT\nMøde i bestyrelsen\n4. februar 2026, kl. 14.00\n\n"
        "Til stede: Eva Lind, Bo Ask\n\n1. Planen\nBeslutning\nGodkendt."
    )
    assert minutes.meeting.body == "Nordkaj Redningsberedskab I/S"


@pytest.mark.parametrize("street", ["Gl. Havnevej 32", "Sdr. Torv 1", "Nr. Kajgade 4"])
def test_a_street_with_a_shortened_word(read_lines: Lines, street: str) -> None:
    minutes = read_lines(
        f"Referat af møde i KKR Sjælland onsdag den 7. september 2011 kl. 14.00 i Havnesalen, {street}, Holbæk\n\n"
        "Til stede: Eva Lind, Bo Ask\n\n1. Planen\nBeslutning\nGodkendt."
    )
    assert minutes.meeting.place == f"Havnesalen, {street}, Holbæk"
