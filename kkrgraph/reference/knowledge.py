"""The knowledge base: all reference data of one run, read from our files and, where one is named, a user's folder."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from kkrgraph.errors import UsageError
from kkrgraph.namespaces import slug
from kkrgraph.reference.issues import RowIssue
from kkrgraph.reference.records import Body, Kkr, Municipality, Party, Region, Role
from kkrgraph.reference.rows import Row, read_rows
from kkrgraph.reference.tables import names, without_remarks


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class KnowledgeBase:
    """Records, and the rows they were made from. issues: what is wrong with the files themselves.

    made: what `derived` functions have made of it; it lives and dies with the knowledge base.
    """

    municipalities: tuple[Municipality, ...]
    regions: tuple[Region, ...]
    kkr: tuple[Kkr, ...]
    parties: tuple[Party, ...]
    bodies: tuple[Body, ...]
    roles: tuple[Role, ...]
    given_names: frozenset[str]
    rows: Mapping[str, tuple[Row, ...]]
    issues: tuple[RowIssue, ...]
    made: dict[Callable[..., Any], Callable[..., Any]] = field(default_factory=dict, repr=False)


def load(folder: Path | None = None) -> KnowledgeBase:
    """Our rows and those of `folder`; the same object as long as no file of the folder changes.

    Raises UsageError where there is no such folder, or no CSV in it.
    """
    if folder is None:
        return _ours()
    if not folder.is_dir():
        raise UsageError(
            f"there is no folder {folder}", hint="name a folder of CSV files, as data/reference is one"
        )
    files = sorted(folder.glob("*.csv"))
    if not files:
        raise UsageError(
            f"there is no CSV file in {folder}", hint="see docs/reference-data.md for their names"
        )
    states = [(path.name, path.stat()) for path in files]
    return _with(folder, tuple((name, state.st_mtime_ns, state.st_size) for name, state in states))


@cache
def _ours() -> KnowledgeBase:
    return _made(None)


# the state of the files only tells whether to read again
@lru_cache(maxsize=4)
def _with(folder: Path, state: tuple[tuple[str, int, int], ...]) -> KnowledgeBase:
    return _made(folder)


def _made(folder: Path | None) -> KnowledgeBase:
    rows, issues = read_rows(folder)
    kkr = tuple(map(_kkr, rows["kkr.csv"]))
    return KnowledgeBase(
        municipalities=tuple(map(_municipality, rows["municipalities.csv"])),
        regions=tuple(map(_region, rows["regions.csv"])),
        kkr=tuple(council for council in kkr if council.region),
        parties=tuple(map(_party, rows["parties.csv"])),
        bodies=_with_kkr(tuple(map(_body, rows["organisations.csv"])), kkr),
        roles=tuple(map(_role, rows["roles.csv"])),
        given_names=frozenset(row["name"] for row in rows["given_names.csv"]),
        rows=rows,
        issues=issues,
    )


def _municipality(row: Row) -> Municipality:
    return Municipality(
        code=row["code"],
        name=row["name"],
        short_name=row["short_name"],
        name_en=row["name_en"],
        aliases=names(row["alt_names"]),
        regions=tuple(dict.fromkeys(filter(None, (row["region"], row["region_from_2027"])))),
        kkr=row["kkr"],
        nuts3=row["nuts3"],
        wikidata=row["wikidata"],
        wikidata_status=row["wikidata_status"],
    )


def _region(row: Row) -> Region:
    return Region(
        code=row["code"],
        name=row["name"],
        name_en=row["name_en"],
        aliases=names(row["alt_names"]),
        nuts2=row["nuts2"],
        wikidata=row["wikidata"],
        valid_from=row["valid_from"],
        valid_to=row["valid_to"],
        successors=names(row["successor"]),
    )


def _kkr(row: Row) -> Kkr:
    return Kkr(
        name=row["name"],
        aliases=names(row["alt_names"]),
        region=row["region"],
        parent=row["parent"],
        homepage=row["url"],
    )


def _party(row: Row) -> Party:
    return Party(
        letter=row["letter"],
        name=row["name"],
        aliases=names(row["short_names"]),
        abbreviation=row["abbreviation"],
        name_en=row["name_en"],
        kind=row["kind"],
        letter_valid_from=row["letter_valid_from"],
        letter_valid_to=row["letter_valid_to"],
        municipality=row["municipality"],
        wikidata=row["wikidata"],
    )


def _body(row: Row) -> Body:
    return Body(
        name=row["name"],
        aliases=without_remarks(row["aliases"]),
        name_en=row["name_en"],
        kind=row["kind"],
        scope=row["scope"],
        parent=row["parent"],
        homepage=row["website"],
        valid_from=row["valid_from"],
        valid_to=row["valid_to"],
        successors=names(row["successor"]),
    )


def _role(row: Row) -> Role:
    return Role(
        word=row["word"],
        plural=row["plural"],
        abbreviations=names(row["abbreviations"]),
        name_en=row["gloss_en"],
        category=row["class"],
    )


def _with_kkr(bodies: tuple[Body, ...], councils: tuple[Kkr, ...]) -> tuple[Body, ...]:
    """The bodies, with the aliases that kkr.csv adds, and the KKR that only kkr.csv has."""
    found = {slug(body.name): body for body in bodies}
    for council in councils:
        known = found.get(slug(council.name))
        if known is not None:
            aliases = tuple(dict.fromkeys((*known.aliases, *council.aliases)))
            found[slug(council.name)] = replace(
                known, aliases=aliases, homepage=known.homepage or council.homepage
            )
        elif council.region:
            found[slug(council.name)] = _new_kkr(council)
    return tuple(found.values())


def _new_kkr(council: Kkr) -> Body:
    return Body(
        name=council.name,
        aliases=council.aliases,
        name_en="",
        kind="kkr",
        scope=council.name,
        parent=council.parent,
        homepage=council.homepage,
        valid_from="",
        valid_to="",
        successors=(),
    )
