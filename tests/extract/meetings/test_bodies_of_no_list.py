"""Dated meetings of bodies that no list has, in the words of many secretaries; and of the own organs."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]
BOARD = "Referat fra bestyrelsesmøde i Movia"
COMMITTEE = "Møde i Havneudvalget"


def rows(minutes: Minutes) -> list[tuple[str | None, str | None]]:
    return [(m.body, m.date) for m in minutes.meetings_ahead]


@pytest.mark.parametrize(
    ("ruling", "body"),
    [
        ("Sagen tages op på mødet i Brandteknisk Udvalg den 17. juni 2025.", "Brandteknisk Udvalg"),
        ("Mødet i de unges havneforum den 17. juni 2025 er flyttet.", "De unges havneforum"),
        ("Sagen tages op på næste møde i K17 den 17. juni 2025.", "K17"),
        ("Næste møde i havnedirektørkredsen er tirsdag den 17. juni 2025 i Greve.", "Havnedirektørkredsen"),
        ("Formanden deltager den 17. juni 2025 i et møde i Det Rådgivende Havneudvalg.", "Det Rådgivende Havneudvalg"),
        ("Planen drøftes i Netværket for Havnechefer den 17. juni 2025.", "Netværket for Havnechefer"),
        ("Planen ventes behandlet i havnedirektørkredsen den 17. juni 2025.", "Havnedirektørkredsen"),
        ("Planen drøftes i K17 den 17. juni 2025.", "K17"),
        ("Det administrative havneforum behandler planen på mødet den 17. juni 2025.", "Det administrative havneforum"),
        ("Planen drøftes i den faglige havnegruppe på mødet den 17. juni 2025.", "Den faglige havnegruppe"),
        ("Planen godkendes af Styregruppen for Havnen på mødet den 17. juni 2025.", "Styregruppen for Havnen"),
        ("Planen godkendes af bestyrelsen for Movia på mødet den 17. juni 2025.", "Movia"),
        ("Planen behandles af Movias bestyrelse den 17. juni 2025.", "Movia"),
        ("Planen sendes til havnenetværkets møde den 17. juni 2025.", "Havnenetværket"),
        ("Styregruppen for havnesagen mødes den 17. juni 2025.", "Styregruppen for havnesagen"),
        ("Styregruppen for Havnen holder sit næste møde den 17. juni 2025.", "Styregruppen for Havnen"),
        ("De fem havneselskaber mødes med Movia den 17. juni 2025.", "Movia"),
        ("Formanden taler ved Danske Havnes årsmøde den 17. juni 2025.", "Danske Havne"),
        ("Temadagen om broer, som Havneskolen arrangerer, er flyttet til den 17. juni 2025.", "Havneskolen"),
        ("Konferencen, som KL holder, er rykket til den 17. juni 2025.", "KL"),
        ("Temadagen om broer holdes af KL i Greve den 17. juni 2025.", "KL"),
        ("Der holdes temadag den 17. juni 2025 i regi af Movia.", "Movia"),
        ("Der holdes konference den 17. juni 2025 med KL og Movia som værter.", "KL"),
        ("Region Sjællands regionsråd behandler planen på mødet den 17. juni 2025.", "Region Sjællands regionsråd"),
    ],
)  # fmt: skip
def test_bodies_of_no_list_meet(read: Read, ruling: str, body: str) -> None:
    assert rows(read(ruling=ruling)) == [(body, "2025-06-17")]


@pytest.mark.parametrize(
    ("body", "ruling"),
    [
        (BOARD, "Næste bestyrelsesmøde er onsdag den 17. juni 2025 kl. 8 på Greve Rådhus."),
        (BOARD, "Næste møde i bestyrelsen er den 17. juni 2025."),
        (BOARD, "Bestyrelsen mødes igen den 17. juni 2025."),
        (BOARD, "Der holdes borgermøde i Greve den 17. juni 2025."),
        (BOARD, "Karl Holm, borgmester i Sorø Kommune, er formand til det konstituerende møde den 17. juni 2025."),
        (COMMITTEE, "Udvalgets næste møde er den 17. juni 2025."),
        (COMMITTEE, "Desuden holder udvalget en temadag den 17. juni 2025."),
        (COMMITTEE, "Karl Holm fra Movia orienterer udvalget på et temamøde den 17. juni 2025."),
    ],
)  # fmt: skip
def test_the_own_body_meets(read: Read, body: str, ruling: str) -> None:
    own = "Movia" if body == BOARD else "Havneudvalget"
    text = "Karl Holm er formand for Danske Beredskaber."
    assert rows(read(body=body, background=text, ruling=ruling)) == [(own, "2025-06-17")]


@pytest.mark.parametrize(
    ("body", "ruling"),
    [
        (BOARD, "Bestyrelsen besluttede den 4. februar 2025 at udsætte sagen."),
        (BOARD, "Sagen blev behandlet af bestyrelsen den 4. februar 2025."),
        (BOARD, "Bestyrelsen godkendte planen på sit møde den 4. februar 2025."),
        (COMMITTEE, "Sagen blev drøftet i udvalget den 4. februar 2025."),
    ],
)
def test_the_own_body_met(read: Read, body: str, ruling: str) -> None:
    own = "Movia" if body == BOARD else "Havneudvalget"
    assert rows(read(body=body, title="Danske Beredskaber", ruling=ruling)) == [(own, "2025-02-04")]


@pytest.mark.parametrize(
    ("ruling", "days"),
    [
        (
            "Planen sendes til mødet i Movia den 17. juni 2025 og til FynBus den 20. juni 2025.",
            [("Movia", "2025-06-17"), ("FynBus", "2025-06-20")],
        ),
        (
            "Movia holder møde den 17. juni 2025 hos FynBus og mødes igen den 20. juni 2025.",
            [("Movia", "2025-06-17"), ("Movia", "2025-06-20")],
        ),
        (
            "Movia behandler planen den 17. juni 2025, og FynBus den 20. juni 2025.",
            [("Movia", "2025-06-17"), ("FynBus", "2025-06-20")],
        ),
        ("Planen forelægges Movia i juni.", [("Movia", "2025-06")]),
        ("Karl Holm er valgt frem til Movias konstituerende møde i 2026.", [("KKR Sjælland", "2026")]),
    ],
)
def test_days_that_share_an_event(read: Read, ruling: str, days: list[tuple[str, str]]) -> None:
    assert rows(read(ruling=ruling)) == days


@pytest.mark.parametrize(
    "line",
    [
        "Behandling i Movia: 20. juni 2025",
        "Den 20. juni 2025: Behandling i Movias bestyrelse",
        "20. juni 2025 – Endelig godkendelse i Movia",
        "Godkendelse i Movia (20. juni 2025)",
        "Kommende møder:\n- Movias bestyrelse den 20. juni 2025",
    ],
)
def test_lines_of_a_time_plan(read: Read, line: str) -> None:
    assert rows(read(title="Tidsplan", background=line)) == [("Movia", "2025-06-20")]


def test_days_of_half_a_year(read: Read) -> None:
    text = "Møderne i 2. halvår 2025 er den 12. september i Greve og den 14. november i Faxe."
    days = ("2025-09-12", "2025-11-14")
    assert rows(read(background=text)) == [("KKR Sjælland", day) for day in days]


def test_a_committee_named_before_is_meant(read: Read) -> None:
    text = "Brandteknisk Udvalg har fem medlemmer. Udvalget holder sit første møde den 17. juni 2025."
    assert rows(read(body=BOARD, background=text)) == [("Brandteknisk Udvalg", "2025-06-17")]


@pytest.mark.parametrize(
    "ruling",
    [
        "Høringen løber fra den 1. maj til den 17. juni 2025.",
        "Bestyrelsen udpegede Karl Holm fra den 17. juni 2025.",
        "Indstillingen til Styregruppen for Havnen skal sendes senest den 17. juni 2025.",
        "Vedtægterne for Havnenetværket træder i kraft den 17. juni 2025.",
        "I Havneudvalget i Greve holder Karl Holm op den 17. juni 2025.",
    ],
)
def test_other_days_are_no_meetings(read: Read, ruling: str) -> None:
    assert rows(read(ruling=ruling)) == []
    assert rows(read(body=BOARD, ruling=ruling)) == []


def test_a_presidency_that_a_sentence_goes_on_to_has_not_ruled(read: Read) -> None:
    ruling = "Formandskaberne for de fem regionale udvalg i landet har aftalt, at de til foråret taler med\nMovias formandskab den 17. juni 2025. Her vil budgettet fylde mest."
    assert all(m.evidence.rule != "earlier-ruling" for m in read(ruling=ruling).meetings_ahead)
