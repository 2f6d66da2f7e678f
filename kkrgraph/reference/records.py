"""The records of reference data: municipalities, regions, KKR, parties, bodies, roles."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Municipality:
    """code: official four digits. name: `Herning Kommune`. short_name: `Herning`. aliases: further spellings.

    regions: the one it is in, and the one that follows it in 2027 where that is another.
    """

    code: str
    name: str
    short_name: str
    name_en: str
    aliases: tuple[str, ...]
    regions: tuple[str, ...]
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
    successors: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kkr:
    """A regional council of municipalities. region: the region whose municipalities it gathers."""

    name: str
    aliases: tuple[str, ...]
    region: str
    parent: str
    homepage: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """letter: the ballot letter, empty for independents. abbreviation: as newspapers write it (`S`, `DF`).

    The letter means this party only from letter_valid_from to letter_valid_to; empty: not known, or to this day.
    municipality: where it means it, for the letter of a local list.
    """

    letter: str
    name: str
    aliases: tuple[str, ...]
    abbreviation: str
    name_en: str
    kind: str
    letter_valid_from: str
    letter_valid_to: str
    municipality: str
    wikidata: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """An organisation or body known by name. kind: as the annotation guideline lists them. scope: `national`, a KKR, ... successors: what replaced it."""

    name: str
    aliases: tuple[str, ...]
    name_en: str
    kind: str
    scope: str
    parent: str
    homepage: str
    valid_from: str
    valid_to: str
    successors: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """category: `chair`, `deputy_chair`, `member`, `substitute`, `mayor`, `director`, ..."""

    word: str
    plural: str
    abbreviations: tuple[str, ...]
    name_en: str
    category: str
