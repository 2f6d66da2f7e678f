"""What each CSV file of reference data holds: its key, and what its columns may say."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from kkrgraph.namespaces import ORGANIZATION_KIND, ROLE_CATEGORY

WIKIDATA = re.compile(r"Q\d+")
URL = re.compile(r"https?://[^\s<>\"{}|\\^`]+")
CODE = re.compile(r"\d{4}")
# words of attendance and events stand among the roles; nobody holds them
_NO_ROLES = frozenset({"attendance", "event_word", "body"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One file. key: the columns that tell its rows apart, by their slugs. required: columns with a value in each row.

    aliases: the column of other names, separated by ` | `. forms: column → what its values look like. choices: column →
    its values. links: column of names → the files that hold what it names; () for any organisation. period: begin and end.
    """

    file: str
    key: tuple[str, ...]
    required: tuple[str, ...]
    aliases: str | None = None
    forms: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    choices: Mapping[str, frozenset[str]] = field(default_factory=dict)
    links: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    period: tuple[str, str] | None = None


MUNICIPALITIES = Table(
    file="municipalities.csv",
    key=("name",),
    required=("code", "name", "short_name", "region", "kkr"),
    aliases="alt_names",
    forms={"code": CODE, "nuts3": re.compile(r"DK\d{3}"), "wikidata": WIKIDATA},
    choices={"wikidata_status": frozenset({"two_sources", "one_source", "withheld"})},
    links={"region": ("regions.csv",), "region_from_2027": ("regions.csv",), "kkr": ("kkr.csv",)},
)
REGIONS = Table(
    file="regions.csv",
    key=("name",),
    required=("name",),
    aliases="alt_names",
    forms={"code": CODE, "nuts2": re.compile(r"DK\d{2}"), "wikidata": WIKIDATA},
    links={"successor": ()},
    period=("valid_from", "valid_to"),
)
KKR = Table(
    file="kkr.csv",
    key=("name",),
    required=("name",),
    aliases="alt_names",
    forms={"url": URL},
    links={"region": ("regions.csv",), "parent": ()},
)
PARTIES = Table(
    file="parties.csv",
    key=("letter", "name"),
    required=("name", "kind"),
    aliases="short_names",
    forms={"letter": re.compile(r"[A-ZÆØÅ]"), "wikidata": WIKIDATA},
    links={"municipality": ("municipalities.csv",)},
    period=("letter_valid_from", "letter_valid_to"),
)
ORGANISATIONS = Table(
    file="organisations.csv",
    key=("name",),
    required=("name", "kind"),
    aliases="aliases",
    forms={"website": URL},
    # a municipality has a code, and stands in municipalities.csv
    choices={"kind": ORGANIZATION_KIND.terms - {"municipality"}},
    links={"parent": (), "successor": ()},
    period=("valid_from", "valid_to"),
)
ROLES = Table(
    file="roles.csv",
    key=("word",),
    required=("word", "class"),
    choices={"class": ROLE_CATEGORY.terms | _NO_ROLES},
)
GIVEN_NAMES = Table(file="given_names.csv", key=("name",), required=("name",))
AMBIGUOUS = Table(file="ambiguous_aliases.csv", key=("alias",), required=("alias",))

TABLES = {
    table.file: table
    for table in (MUNICIPALITIES, REGIONS, KKR, PARTIES, ORGANISATIONS, ROLES, GIVEN_NAMES, AMBIGUOUS)
}
# party kinds whose letter means the party in the whole country: `national (lapsed)`, `minority (always reserved)`
NATIONAL = ("national", "minority")
# those whose rows are organisations, by `name`
OF_ORGANISATIONS = tuple(table for table in TABLES.values() if table.aliases is not None)


def names(value: str) -> tuple[str, ...]:
    """The names of a cell: `A | B` → (`A`, `B`)."""
    return tuple(name for part in value.split(" | ") if (name := part.strip()))


def without_remarks(value: str) -> tuple[str, ...]:
    """The names of a cell where remarks stand behind them: `DR (ambiguous)` → (`DR`,)."""
    return tuple(name.split(" (")[0] for name in names(value))
