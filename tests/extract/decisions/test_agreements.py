from __future__ import annotations

from collections.abc import Callable

import pytest

from kkrgraph.extract.decisions.agreement_names import period_of
from kkrgraph.model import Minutes

Read = Callable[..., Minutes]
Row = tuple[str, str | None, str | None, str | None]


def rows(minutes: Minutes) -> list[Row]:
    return [(a.name, a.parties, a.date, a.period) for a in minutes.agreements]


@pytest.mark.parametrize(
    ("background", "expected"),
    [
        ("Rammeaftale 2025-2026 er klar.", ("Rammeaftale 2025-2026", None, None, "2025-2026")),
        ("Sundhedsaftalen 2024-2027 gælder endnu.", ("Sundhedsaftalen 2024-2027", None, None, "2024-2027")),
        (
            "Movia og Greve Kommune har indgået en aftale om en ny bro.",
            ("Aftale om en ny bro", "Movia; Greve Kommune", None, None),
        ),
        (
            "Regeringen og KL indgik den 4. maj 2024 en aftale om havnene.",
            ("Aftale om havnene", "Regeringen; KL", "2024-05-04", None),
        ),
        (
            "Den årlige resultatkontrakt med Erhvervshus Sjælland er klar.",
            ("årlig resultatkontrakt", None, None, None),
        ),
        (
            "En samarbejdsaftale med Movia er klar.",
            ("Samarbejdsaftale med Movia", None, None, None),
        ),
        (
            "En udviklingskontrakt med Movia er klar.",
            ("Udviklingskontrakt med Movia", None, None, None),
        ),
        (
            "Aftale om lamper på kajen udløb den 31. december 2024.",
            ("Aftale om lamper på kajen", None, None, None),
        ),
        (
            "Kontrakten om maling af broen løber til 2027.",
            ("Kontrakten om maling af broen", None, None, None),
        ),
        (
            "Partnerskabsaftale mellem Regeringen og Nordby Vækstforum er klar.",
            (
                "Partnerskabsaftale mellem Regeringen og Nordby Vækstforum",
                "Regeringen; Nordby Vækstforum",
                None,
                None,
            ),
        ),
        (
            "Aftalen mellem Movia og Region Sjælland er klar.",
            ("Aftalen mellem Movia og Region Sjælland", "Movia; Region Sjælland", None, None),
        ),
    ],
)
def test_an_agreement_has_name_parties_date_and_period(read: Read, background: str, expected: Row) -> None:
    assert rows(read(background=background)) == [expected]


@pytest.mark.parametrize(
    "background",
    [
        "Aftalen er god.",
        "Det er en klar aftale.",
        "Parterne lavede aftaler om broen.",
        "Der er ingen plan for broen.",
        "Budgettet for 2025-2026 er klar.",
    ],
)
def test_an_agreement_without_parties_or_period_is_none(read: Read, background: str) -> None:
    assert rows(read(background=background)) == []


def test_an_agreement_is_one_record_in_an_item(read: Read) -> None:
    assert (
        len(rows(read(background="Rammeaftale 2025-2026 er klar. Alle har læst Rammeaftale 2025-2026."))) == 1
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rammeaftale 2025-2029", "2025-2029"),
        ("Rammeaftale 2027-28", "2027-2028"),
        ("Rammeaftale 2025 – 2026", "2025-2026"),
        ("Rammeaftale 2025", None),
        ("tlf. 2025-12345", None),
    ],
)
def test_a_period_is_two_years(text: str, expected: str | None) -> None:
    assert period_of(text) == expected


@pytest.mark.parametrize(
    ("background", "name"),
    [
        (
            "FynBus har en samarbejdsaftale med Movia om skiltning og stop.",
            "Samarbejdsaftale om skiltning og stop",
        ),
        ("Aftale om skiltning mellem FynBus og Movia gælder fra i dag.", "Aftale om skiltning"),
        ("Det følger den rammeaftale, som FynBus og Movia har indgået.", "Rammeaftale"),
        ("Driftsaftalen løber i perioden 2023-2026.", "Driftsaftalen"),
        ("KKR Sjælland indgår hvert år en resultatkontrakt med Movia.", "Resultatkontrakt"),
    ],
)
def test_an_agreement_is_named_by_what_it_is_about(
    read: Callable[..., Minutes], background: str, name: str
) -> None:
    assert [a.name for a in read(background=background).agreements] == [name]


def test_a_short_name_is_the_agreement_named_before(read: Callable[..., Minutes]) -> None:
    background = "FynBus og Movia har indgået rammeaftale 2023-2026. Rammeaftalen gælder for 2023-2026."
    assert len(read(background=background).agreements) == 1


@pytest.mark.parametrize(
    ("background", "name"),
    [
        ("Rammeaftalen mellem Movia og KL for 2019-2020 er klar.", "Rammeaftalen mellem Movia og KL"),
        ("Der er i dag en havneaftale mellem Movia og KL for årene 2024-2027.", "Havneaftale mellem Movia og KL"),
        ("Havneaftalen mellem Movia og Greve Kommune er klar.", "Havneaftalen"),
        ("Aftalen mellem KL og de 17 kommuner udløber snart.", "Aftalen mellem KL og de 17 kommuner"),
        ("Ejeraftalen mellem de ni kommuner skal ses efter.", "Ejeraftalen"),
        (
            "Midlerne følger aftalen mellem Movia og KL om hjælp til havne for 2021.",
            "Aftalen mellem Movia og KL om hjælp til havne for 2021",
        ),
        ("Resultatkontrakt 2023 med Movia er klar.", "Resultatkontrakt 2023 med Movia"),
        (
            "Resultatkontrakten for 2023 mellem KL og Movia er klar.",
            "Resultatkontrakten for 2023 mellem KL og Movia",
        ),
        ("Movia og KL undertegnede den 3. maj 2024 en aftale om maling af broer.", "Aftale om maling af broer"),
        ("Movia og KL har forhandlet en havneaftale om et fælles tårn.", "Havneaftale om et fælles tårn"),
        ("Movia og KL har forlænget havneaftalen om Nordtårnet til og med 2027.", "Havneaftalen om Nordtårnet"),
        ("Movia og KL vil forny deres havneaftale for 2024-2027.", "Havneaftale"),
        (
            "Movia og KL underskrev den 3. maj 2024 en aftale om boliger til sejlere, som løber til 2027.",
            "Aftale om boliger til sejlere",
        ),
        ("KL har udbudt en rammeaftale om redningsveste, som løber fra den 1. august 2024.", "Rammeaftale om redningsveste"),
        ("Movia og KL har indgået en hensigtserklæring om et fælles tårn.", "Hensigtserklæring om et fælles tårn"),
        ("Bestyrelsen vedtog handlingsplan 2025-2026.", "Handlingsplan 2025-2026"),
        ("Movia er i gang med en fælles trafikplan for 2027-2032.", "Fælles trafikplan for 2027-2032"),
        ("Plan for sikre havne 2022-2025 er klar.", "Plan for sikre havne 2022-2025"),
        ("Udviklingsstrategien for havnene 2022-2023 er klar.", "Udviklingsstrategien for havnene 2022-2023"),
    ],
)  # fmt: skip
def test_the_name_of_an_agreement_in_other_words(read: Read, background: str, name: str) -> None:
    assert [a.name for a in read(background=background).agreements] == [name]


@pytest.mark.parametrize(
    "background",
    [
        "Tidsplan 2024-2025 er klar.",
        "En mødeplan 2024-2025 er klar.",
        "Movia og KL har en god samtale om havnene.",
        "Der er brug for en aftale om havnene.",
        "En plan for havnene ventes i maj.",
    ],
)
def test_a_plan_without_period_and_a_calendar_are_no_agreements(read: Read, background: str) -> None:
    assert rows(read(background=background)) == []


def test_a_yearly_contract_is_named_once_in_an_item(read: Read) -> None:
    minutes = read(
        title="Resultatkontrakt 2023 med Movia",
        background="Resultatkontrakten for 2023 mellem KL og Movia er klar.",
    )
    assert [a.name for a in minutes.agreements] == ["Resultatkontrakt 2023 med Movia"]
