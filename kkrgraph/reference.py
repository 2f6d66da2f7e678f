"""The reference data of data/reference/*.csv as records: municipalities, regions, KKR, parties, bodies, roles, names."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kkrgraph.errors import ResourceError
from kkrgraph.resources import resource


@dataclass(frozen=True, slots=True, kw_only=True)
class Municipality:
    """code: official four digits. name: `Herning Kommune`. short_name: `Herning`. aliases: further spellings."""

    code: str
    name: str
    short_name: str
    name_en: str
    aliases: tuple[str, ...]
    region: str
    kkr: str
    nuts3: str
    wikidata: str
    wikidata_status: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    code: str
    name: str
    name_en: str
    aliases: tuple[str, ...]
    nuts2: str
    wikidata: str
    valid_from: str
    valid_to: str
    successor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """letter: the ballot letter, empty for independents. abbreviation: as newspapers write it (`S`, `DF`)."""

    letter: str
    name: str
    aliases: tuple[str, ...]
    abbreviation: str
    name_en: str
    kind: str
    letter_valid_from: str
    letter_valid_to: str
    wikidata: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """An organisation or body known by name. kind: as the annotation guideline lists them. scope: `national`, a KKR, ..."""

    name: str
    aliases: tuple[str, ...]
    name_en: str
    kind: str
    scope: str
    parent: str
    wikidata: str
    valid_from: str
    valid_to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """category: `chair`, `deputy_chair`, `member`, `substitute`, `mayor`, `director`, ..."""

    word: str
    plural: str
    abbreviations: tuple[str, ...]
    name_en: str
    category: str


def _rows(name: str) -> Iterator[dict[str, str]]:
    path = resource("data", "reference", name)
    with path.open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file), start=2):
            if None in row or None in row.values():
                raise ResourceError(
                    f"data/reference/{name}, line {number}: not as many values as columns",
                    hint="quote values that hold a comma",
                )
            yield {key: value.strip() for key, value in row.items()}


def _names(value: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in value.split(" | ") if part.strip())


@cache
def municipalities() -> tuple[Municipality, ...]:
    """The 98 municipalities, in the order of their codes."""
    return tuple(
        Municipality(
            code=row["code"],
            name=row["name"],
            short_name=row["short_name"],
            name_en=row["name_en"],
            aliases=_names(row["alt_names"]),
            region=row["region"],
            kkr=row["kkr"],
            nuts3=row["nuts3"],
            wikidata=row["wikidata"],
            wikidata_status=row["wikidata_status"],
        )
        for row in _rows("municipalities.csv")
    )


@cache
def regions() -> tuple[Region, ...]:
    """The five regions, and Region Østdanmark that follows two of them in 2027."""
    return tuple(
        Region(
            code=row["code"],
            name=row["name"],
            name_en=row["name_en"],
            aliases=_names(row["alt_names"]),
            nuts2=row["nuts2"],
            wikidata=row["wikidata"],
            valid_from=row["valid_from"],
            valid_to=row["valid_to"],
            successor=row["successor"],
        )
        for row in _rows("regions.csv")
    )


@cache
def parties() -> tuple[Party, ...]:
    """Parties and lists; one letter can stand for several, each in its own period."""
    return tuple(
        Party(
            letter=row["letter"],
            name=row["name"],
            aliases=_names(row["short_names"]),
            abbreviation=row["abbreviation"],
            name_en=row["name_en"],
            kind=row["kind"],
            letter_valid_from=row["letter_valid_from"],
            letter_valid_to=row["letter_valid_to"],
            wikidata=row["wikidata"],
        )
        for row in _rows("parties.csv")
    )


@cache
def bodies() -> tuple[Body, ...]:
    """Organisations and bodies with their aliases; remarks in parentheses are taken off the aliases."""
    return tuple(
        Body(
            name=row["name"],
            aliases=tuple(alias.split(" (")[0] for alias in _names(row["aliases"])),
            name_en=row["name_en"],
            kind=row["kind"],
            scope=row["scope"],
            parent=row["parent"],
            wikidata=row["wikidata"],
            valid_from=row["valid_from"],
            valid_to=row["valid_to"],
        )
        for row in _rows("organisations.csv")
    )


@cache
def roles() -> tuple[Role, ...]:
    """Danish role words with plural, abbreviations and category."""
    return tuple(
        Role(
            word=row["word"],
            plural=row["plural"],
            abbreviations=_names(row["abbreviations"]),
            name_en=row["gloss_en"],
            category=row["class"],
        )
        for row in _rows("roles.csv")
    )


@cache
def given_names() -> frozenset[str]:
    """Given names borne by at least 100 persons on 1 January 2021 (own calculations on figures of Danmarks Statistik)."""
    return frozenset(row["name"] for row in _rows("given_names.csv"))


@cache
def common_surnames() -> frozenset[str]:
    """Surnames that many people bear, beside those that end in -sen."""
    return frozenset(row["name"] for row in _rows("common_surnames.csv"))
