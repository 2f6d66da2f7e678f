"""Organs that the words only call by their kind, events of the own body, and meetings of presidencies."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]
BOARD = "Referat fra bestyrelsesmøde i Movia"


def rows(minutes: Minutes) -> list[tuple[str | None, str | None]]:
    return [(m.body, m.date) for m in minutes.meetings_ahead]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Vi er med i Foreningen af Kommunale Havnechefer. Foreningen holder årsmøde", "Foreningen af Kommunale Havnechefer"),
        ("To medlemmer sidder i bestyrelsen for Danske Havnebyer. Foreningens bestyrelse mødes første gang", "Danske Havnebyer"),
        ("Vi udpeger to medlemmer til repræsentantskabet for Danske Havnebyer. Repræsentantskabet holder møde", "Danske Havnebyer"),
        ("Karl Holm er formand for Danske Havnebyers repræsentantskab. Repræsentantskabet holder møde", "Danske Havnebyer"),
        ("Der er valgt medlemmer til Fælles Havneforum. Forummet holder sit første møde", "Fælles Havneforum"),
        ("Karl Holm sidder i Det Regionale Kystråd. Rådet har sit første møde", "Det Regionale Kystråd"),
        ("RAR Fyn har 22 medlemmer. RAR holder sit næste møde", "RAR Fyn"),
    ],
)  # fmt: skip
def test_who_is_only_called_by_kind(read: Read, text: str, body: str) -> None:
    assert rows(read(body=BOARD, background=f"{text} den 17. juni 2025 i Faxe.")) == [(body, "2025-06-17")]


def test_the_new_board_of_the_title(read: Read) -> None:
    text = "Den nye bestyrelse konstituerer sig på sit møde den 17. juni 2025."
    found = read(title="Udpegning til bestyrelsen for Greater Copenhagen", background=text)
    assert rows(found) == [("Greater Copenhagen", "2025-06-17")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("FynBus er med. Der holdes strategiseminar den 17. juni 2025 i Faxe.", "2025-06-17"),
        ("Der holdes markedsdialog med vognmændene den 17. juni 2025.", "2025-06-17"),
        ("Samtidig har bestyrelsen den 4. februar 2025 besluttet at udsætte købet.", "2025-02-04"),
        ("Direktør Eva Lind fra FynBus besøger bestyrelsen den 17. juni 2025.", "2025-06-17"),
    ],
)
def test_the_own_body_has_it(read: Read, text: str, day: str) -> None:
    assert rows(read(body=BOARD, background=text)) == [("Movia", day)]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("KL og KKR-formandskaberne mødtes den 4. februar 2025 i Faxe.", "KL"),
        ("Formandskabet mødes igen den 4. februar 2025 i Faxe.", "KKR Sjællands formandskab"),
    ],
)
def test_presidencies_meet(read: Read, text: str, body: str) -> None:
    assert rows(read(background=text)) == [(body, "2025-02-04")]


@pytest.mark.parametrize(
    "text",
    [
        "Den nye chef kommer fra Movia og tiltræder den 17. juni 2025.",
        "Karl Holm har ønsket at fratræde som formand for Havneudvalget den 17. juni 2025.",
        "Formandskabet for KKR Sjælland har den 4. februar 2025 udpeget Karl Holm som medlem.",
        "Bestyrelsen for Foreningen har fem medlemmer fra den 17. juni 2025.",
    ],
)
def test_days_of_seats_are_no_meetings(read: Read, text: str) -> None:
    found = read(background=text)
    assert rows(found) == []
    assert found.references == ()


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("Nordhavn Renovation i/s", "Nordhavn Renovation i/s"),
        ("KL's Havne- og Kystudvalg", "KL's Havne- og Kystudvalg"),
    ],
)
def test_firms_and_committees_of_a_house(read: Read, head: str, body: str) -> None:
    assert read(body=head).meeting.body == body


def test_an_area_is_no_council(read: Read) -> None:
    text = "Havneforum Nordområdet har sit første møde den 17. juni 2025."
    found = read(body="Nordområdet\nReferat af bestyrelsesmøde", background=text)
    assert [body for body, _ in rows(found)] == ["Havneforum Nordområdet"]
