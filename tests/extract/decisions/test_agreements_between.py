"""Agreements between parties, of no list too; by their day; plans that last; and the ones that a point has named before."""

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
        ("Der er indgået en lejeaftale mellem Greve Kommune og Nordhavn for årene 2025-2044.", "Lejeaftale mellem Greve Kommune og Nordhavn"),
        ("I samarbejdsaftalen mellem Movia og FynBus fra 2019 er det aftalt, at busserne deles.", "Samarbejdsaftalen mellem Movia og FynBus"),
        ("Samarbejdsaftalen mellem Movia og FynBus om natbusser gælder for 2025-2026.", "Samarbejdsaftalen mellem Movia og FynBus om natbusser"),
        ("Aftalen om fælles drift mellem Movia og FynBus gælder for 2023-2025.", "Aftalen om fælles drift"),
        ("Movia og FynBus har forhandlet en aftale om fælles vagt for perioden 1. juli 2022 til 30. juni 2026.", "Aftale om fælles vagt"),
        ("Trepartsaftalen om flere pladser blev indgået mellem regeringen, KL og Danske Regioner den 4. november 2024.", "Trepartsaftalen om flere pladser"),
        ("Tilskuddet følger af aftalen af 27. oktober 2020 mellem regeringen og KL.", "Aftalen af 27. oktober 2020"),
        ("Partnerskabsaftalen blev underskrevet den 30. januar 2025.", "Partnerskabsaftalen"),
        ("Regeringen har med havneforliget 2024-2033 afsat flere penge.", "Havneforliget 2024-2033"),
        ("Den nuværende havneplan dækker perioden 2012-2018.", "Den nuværende havneplan"),
        ("Den nye strategi for Movia dækker perioden 2021-2024.", "Strategi for Movia"),
        ("Resultatkontrakten mellem KKR Sjælland og Erhvervshus Sjælland for 2020-2021 har fem mål.", "Resultatkontrakten mellem KKR Sjælland og Erhvervshus Sjælland for 2020-2021"),
    ],
)  # fmt: skip
def test_an_agreement_is_named_as_printed(read: Read, background: str, expected: str) -> None:
    assert names(read(background=background)) == [expected]


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        (
            "Havneaftale 2024-2027 mellem Movia og FynBus er klar. Aftalen mellem Movia og FynBus gælder, indtil en ny er indgået i 2027.",
            "Havneaftale 2024-2027",
        ),
        (
            "Den nuværende havneaftale udløber ved udgangen af 2023. Havneaftale 2019-2023 mellem Movia og FynBus er evalueret.",
            "Havneaftale 2019-2023",
        ),
    ],
)
def test_one_that_is_named_in_full_is_named_once(read: Read, background: str, expected: str) -> None:
    assert names(read(background=background)) == [expected]


@pytest.mark.parametrize(
    "background",
    [
        "Planen blev underskrevet den 30. januar 2025.",
        "Forliget blev drøftet i 2024.",
        "Strategien for havnen dækker mange emner.",
        "Den nuværende plan er god.",
    ],
)
def test_words_that_tell_no_agreement(read: Read, background: str) -> None:
    assert names(read(background=background)) == []
