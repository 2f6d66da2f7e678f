"""Dated meetings in the words of other secretaries: the event behind the day, several days of one event, organs, days without a year."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]
Row = tuple[str | None, str | None]
MOVIA = [("Movia", "2025-06-17")]
OWN = [("Havnerådet", "2025-06-17")]
TWO = [*OWN, ("Havnerådet", "2025-09-23")]


def rows(minutes: Minutes) -> list[Row]:
    return [(m.body, m.date) for m in minutes.meetings_ahead]


@pytest.mark.parametrize(
    "background",
    [
        "Torsdag den 17. juni 2025 er der møde i Movia.",
        "Den 17. juni 2025 holder Movia konference.",
        "Mødet i Movia finder sted den 17/6.",
        "Movia behandler budgettet den 17/6.",
        "Movia skal drøfte planen den 17. juni 2025.",
        "Movia ventes at godkende planen den 17. juni 2025.",
        "Planen sendes til Movia, der mødes den 17. juni 2025.",
        "Planen sendes til Movia, som behandler den den 17. juni 2025.",
        "Aftalen underskrives den 17. juni 2025, når Movia holder generalforsamling.",
        "Movia mødes forinden, nemlig den 17. juni.",
        "Formanden talte den 17. juni 2025 på generalforsamlingen i Movia.",
    ],
)
def test_another_body_meets(read: Read, background: str) -> None:
    assert rows(read(background=background)) == MOVIA


@pytest.mark.parametrize(
    "background",
    [
        "Movia vedtog planen den 4. februar 2025 på sin generalforsamling.",
        "Den 4. februar 2025 drøftede Movias bestyrelse planen.",
        "Sagen er drøftet med Movia den 4. februar 2025.",
        "Formandskabet mødtes med Movia den 4. februar 2025.",
        "Blandt andet var formandskabet den 4. februar 2025 til møde med Movia.",
        "Den 4. februar 2025 mødtes formandskabet med Movia.",
    ],
)
def test_another_body_met(read: Read, background: str) -> None:
    assert rows(read(background=background)) == [("Movia", "2025-02-04")]


@pytest.mark.parametrize(
    "ruling",
    [
        "Vi ses den 17. juni kl. 10 på rådhuset.",
        "Rådet mødes igen den 17. juni.",
        "Punktet genoptages den 17. juni.",
        "Den 17. juni 2025 holdes der temamøde om havnen.",
        "Den 17. juni holder rådet temamøde.",
        "Det nye råd konstituerer sig den 17. juni 2025.",
        "NÆSTE MØDE: Den 17. juni 2025.",
        "Næste ordinære repræsentantskab er den 17. juni 2025.",
        "Rådets årsmøde er den 17. juni 2025.",
    ],
)
def test_the_own_body_meets(read: Read, ruling: str) -> None:
    assert rows(read(body="Havnerådet", ruling=ruling)) == OWN


@pytest.mark.parametrize(
    "ruling",
    [
        "Rådet mødes igen den 17. juni kl. 10 i Havnesalen og den 23. september på rådhuset.",
        "Næste møder er den 17. juni kl. 10-12, den 23. september kl. 10-12.",
        "Mødedatoer 2025: 17. juni, 23. september.",
    ],
)
def test_days_of_one_event(read: Read, ruling: str) -> None:
    assert rows(read(body="Havnerådet", ruling=ruling)) == TWO


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        ("Direktøren talte på borgmestrenes møde den 4. februar 2025.", [("borgmestrene", "2025-02-04")]),
        (
            "Udbudsudvalget ser på ruterne. Kortet blev vist på udvalgsmødet den 4. februar 2025.",
            [("Udbudsudvalget", "2025-02-04")],
        ),
        ("Pladsen i Movia drøftes på mødet den 17. juni 2025.", [("Havnerådet", "2025-06-17")]),
        ("Planen sendes til Movia forud for mødet den 17. juni 2025.", [("Movia", "2025-06-17")]),
        (
            "Greve Kommunes byråd så på sit møde den 4. februar 2025 på planen.",
            [("Greve Byråd", "2025-02-04")],
        ),
        ("Rådet var ude, og den 4. februar 2025 holdt Movias bestyrelse temadag.", [("Movia", "2025-02-04")]),
        ("Danske Lodser holder generalforsamling den 17. juni 2025.", [("Danske Lodser", "2025-06-17")]),
    ],
)
def test_whose_meeting_it_is(read: Read, background: str, expected: list[Row]) -> None:
    assert rows(read(body="Havnerådet", background=background)) == expected


@pytest.mark.parametrize(
    "background",
    [
        "Mødet blev indkaldt den 17. februar 2025.",
        "Mødet var varslet den 17. februar 2025.",
        "Materialet til mødet sendes ud den 17. juni.",
        "Svarene sendes til Movia senest den 17. juni 2025.",
        "Nordby Byråd har den 17. februar 2025 vedtaget planen.",
        "Havnen ejer 3/4 af kajen.",
        "KKR Sjælland bad kommunerne om at svare senest den 17. juni 2025.",
    ],
)
def test_days_of_other_things(read: Read, background: str) -> None:
    assert rows(read(background=background)) == []


@pytest.mark.parametrize(
    "case",
    [
        "KKR Sjælland fik planen forelagt den 4. februar 2025.",
        "Den 4. februar 2025 besluttede KKR Sjælland at støtte planen.",
        "KKR Sjælland har den 4. februar 2025 godkendt planen.",
    ],
)
def test_a_kkr_dealt_with_it_before(read: Read, case: str) -> None:
    minutes = read(case=case)
    assert [(r.kind, r.value) for r in minutes.references] == [("earlier_meeting", "2025-02-04")]


def test_a_weekday_tells_the_year(read: Read) -> None:
    assert rows(read(date="10-12-2024", background="Movia mødes mandag den 16. juni.")) == [
        ("Movia", "2025-06-16")
    ]
    # of a meeting that is called the next, the coming year is meant
    assert rows(read(date="10-12-2024", background="Næste møde i Movia er den 17. juni.")) == MOVIA


def test_a_weekday_is_no_part_of_the_place(read_lines: Callable[[str], Minutes]) -> None:
    text = (
        "Havnerådet\nReferat\nDato: 4. januar 2023 kl. 9.00\n\n1. Kalender\n\nBeslutning\n"
        "Movia holder årsmøde i Nordby lørdag den 10. marts 2023. Fristen er tæt på.\n"
    )
    assert [(str(m.date), m.place) for m in read_lines(text).meetings_ahead] == [("2023-03-10", "Nordby")]
