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
            "Aftalen om havne",
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
    ("background", "expected"),
    [
        ("Kontrakten med rederiet blev fornyet i 2024.", "Kontrakten med rederiet"),
        ("Den gældende kontrakt med Nordby Taxa om flextrafik udløber den 30. juni 2027.", "Kontrakt med Nordby Taxa om flextrafik"),
        ("Kontrakt med Nordby Bus om natbusser udløber den 30. juni 2027.", "Kontrakt om natbusser"),
        ("Kontrakten om renovation med Nordby Affald løber til 2027.", "Kontrakten om renovation"),
        ("Lejekontrakten for kontoret i Nordby udløber den 31. marts 2027.", "Lejekontrakten for kontoret i Nordby"),
        ("Regeringen og Danske Regioner indgik i maj 2024 en aftale om flere læger.", "Aftale om flere læger"),
        ("Den nuværende aftale med Havnebo A/S om kajen løber til 2027.", "Aftale med Havnebo A/S om kajen"),
        ("Kontrakterne med Havnebo A/S og Nordby Bus om kørsel i Greve Kommune, Faxe Kommune og Movia udløber i 2027.", "Kontrakterne med Havnebo A/S og Nordby Bus om kørsel"),
        ("Movia har derfor indgået en aftale med Havnebo A/S og Nordby Bus A/S om natbusser for perioden 2024-2027.", "Aftale om natbusser"),
        ("Udgiften er fordelt efter aftalen med Movia, FynBus og Midttrafik om natbusser i 2024-2027.", "Aftale om natbusser"),
        ("Samarbejdsaftalen mellem Movia og Nordby Bank om lånefonden løber fra 2024 til 2027.", "Samarbejdsaftalen mellem Movia og Nordby Bank om lånefonden"),
        ("Aftalen mellem Movia og Havnebo gælder fra 1. juni 2025 til 31. december 2026.", "Aftalen mellem Movia og Havnebo"),
        ("Projektaftalen mellem de tre parter løber 2024-2026.", "Projektaftalen"),
        ("Den gældende driftsaftale mellem Movia og kommunerne løber fra 2023 til 2027.", "Driftsaftale"),
        ("Den gældende rammeaftale løber i 2023-2024.", "Den gældende rammeaftale"),
        ("De tre ejere indgik i november 2022 en ejeraftale, som løber frem til udgangen af 2026.", "Ejeraftale"),
        ("Greve og Faxe kommuner har siden 1. oktober 2022 haft en samarbejdsaftale om en fælles natdækning.", "Samarbejdsaftale om en fælles natdækning"),
        ("Regeringen, Danske Regioner og KL blev i 2020 enige om en aftale om de største broer.", "Aftale om de største broer"),
        ("Forslag til plan for risikobaseret brandslukning 2025-2028 blev drøftet.", "Plan for risikobaseret brandslukning 2025-2028"),
        ("Rammerne er sat i en fælleskommunal digitaliseringsstrategi for 2025-2028.", "Fælleskommunal digitaliseringsstrategi"),
        ("Regeringen og KL har fulgt op på økonomiaftalerne for 2024.", "Økonomiaftalerne for 2024"),
        ("Det gælder Erhvervshus Sjællands resultatkontrakt 2025 med KKR Sjælland.", "Resultatkontrakt 2025"),
    ],
)  # fmt: skip
def test_with_whom_or_about_what(read: Read, background: str, expected: str) -> None:
    assert names(read(background=background)) == [expected]


def test_one_contract_for_each_house(read: Read) -> None:
    proposal = "At KKR godkender Resultatkontrakt 2025 for Erhvervshus Fyn og Resultatkontrakt 2025 for Erhvervshus Sydjylland."
    background = "KKR indgår hvert år en resultatkontrakt med Erhvervshus Fyn og Erhvervshus Sydjylland."
    found = names(read(background=background, proposal=proposal))
    assert found == [f"Resultatkontrakt 2025 for Erhvervshus {place}" for place in ("Fyn", "Sydjylland")]


@pytest.mark.parametrize(
    "background",
    [
        "Ny aftale med Havnebo om fælles rådgivning.",
        "Ny aftale med Movia om fælles rådgivning.",
        "Den gældende kontrakt er dyr, og kontrakten med rederiet er lang.",
        "Kontrakten mellem parterne er ikke underskrevet.",
        "Kommunerne blev enige om en aftale.",
        "Den nye strategi for havnen er på vej.",
        "Strategi for 2025-2028 er under udarbejdelse.",
        "Sekretariatet har en plan for næste møde.",
    ],
)
def test_words_without_partner_or_time(read: Read, background: str) -> None:
    assert names(read(background=background)) == []


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


def test_an_agreement_with_a_name_of_its_own(read: Read) -> None:
    background = (
        "Movia og FynBus underskrev den 3. maj 2021 partnerskabsaftalen Levende Havne, som gælder 2021-2024."
    )
    assert names(read(background=background)) == ["Partnerskabsaftalen Levende Havne"]
