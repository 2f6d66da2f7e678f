"""Agreements that are known by whom they are with, by how long they last, or by the kind that the point has named."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.model import Minutes

Read = Callable[..., Minutes]


def names(minutes: Minutes) -> list[str]:
    return [a.name for a in minutes.agreements]


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        ("Kontrakten med Movia udløber i 2027.", "Kontrakten med Movia"),
        ("Samarbejdsaftalen med Movia udløber den 30. juni 2027.", "Samarbejdsaftalen med Movia"),
        (
            "Lejekontrakten med Havnebo om kajen blev fornyet i 2024.",
            "Lejekontrakten med Havnebo om kajen",
        ),
        ("Aftalen med FynBus om backup blev tegnet i 2022.", "Aftalen med FynBus om backup"),
        ("Movias kontrakt med FynBus løber til 2027.", "Movias kontrakt med FynBus"),
        ("Movias aftale med FynBus om natbusser løber til 2027.", "Aftale om natbusser"),
        (
            "Movia og FynBus underskrev i 2024 en partnerskabsaftale, som løber til og med 2027.",
            "Partnerskabsaftale",
        ),
        ("Movia og FynBus har en driftsaftale, der udløber i 2027.", "Driftsaftale"),
        (
            "Den nuværende samordningsaftale mellem Movia, FynBus og Greve Kommune er fra 2015.",
            "Samordningsaftale",
        ),
        (
            "Udgiften hviler på samarbejdsaftalen mellem Movia og FynBus for perioden 2026-2029.",
            "Samarbejdsaftalen",
        ),
        (
            "Aftalen om havne fra 2017 mellem den daværende regering, KL og Danske Regioner ændres.",
            "Aftale om havne",
        ),
        ("Resultatkontrakten er ny og dækker perioden 2026-2027.", "Resultatkontrakten"),
        (
            "Den nye samarbejdsaftale om lodser skal gælde fra 1. januar 2027 til 31. december 2029.",
            "Ny samarbejdsaftale om lodser",
        ),
    ],
)
def test_an_agreement_is_named(read: Read, background: str, expected: str) -> None:
    assert names(read(background=background)) == [expected]


def test_the_new_one_is_of_the_kind_that_was_named(read: Read) -> None:
    background = "Samordningsaftalen er fra 2015. Den nye aftale skal løbe i 2023-2026."
    found = read(background=background).agreements
    assert [(a.name, a.period) for a in found] == [("Ny samordningsaftale", "2023-2026")]


@pytest.mark.parametrize(
    "background",
    [
        "Der forhandles en ny kontrakt med FynBus.",
        "Den nye aftale skal være klar i maj.",
        "Kontrakten med entreprenøren er ikke underskrevet.",
        "En ny aftale skal løbe i 2023-2026.",
        "Kommunerne har en aftale på plads.",
    ],
)
def test_words_that_name_none(read: Read, background: str) -> None:
    assert names(read(background=background)) == []


def test_the_period_that_a_sentence_states(read: Read) -> None:
    found = read(background="Rammeaftalen mellem Movia og FynBus gælder 2025-2026.").agreements
    assert [(a.name, a.period) for a in found] == [("Rammeaftalen", "2025-2026")]
