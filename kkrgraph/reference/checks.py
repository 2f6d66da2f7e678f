"""The check of the reference data: what its editor is told before anything is built on it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from kkrgraph.namespaces import slug
from kkrgraph.reference.dates import is_before, overlap
from kkrgraph.reference.issues import RowIssue
from kkrgraph.reference.knowledge import KnowledgeBase
from kkrgraph.reference.row_checks import check_row, issue
from kkrgraph.reference.rows import Row
from kkrgraph.reference.tables import (
    AMBIGUOUS,
    MUNICIPALITIES,
    NATIONAL,
    OF_ORGANISATIONS,
    ORGANISATIONS,
    REGIONS,
    TABLES,
    names,
    without_remarks,
)

Rows = Mapping[str, tuple[Row, ...]]
# slug of the organisation's name → its row, and the name or alias as it stands there
Claimants = dict[str, tuple[Row, str]]


@lru_cache(maxsize=4)
def check(knowledge: KnowledgeBase) -> tuple[RowIssue, ...]:
    """All that is wrong with a knowledge base: what nothing can be built on first, then by file and line."""
    rows = knowledge.rows
    found = [*knowledge.issues]
    for name, table in TABLES.items():
        found += [wrong for row in rows[name] for wrong in check_row(row, table)]
    for across in (_codes, _links, _circles, _successors, _aliases, _letters, _counts):
        found += across(rows)
    return tuple(sorted(found, key=lambda wrong: (not wrong.fatal, wrong.file, wrong.line)))


def _codes(rows: Rows) -> Iterator[RowIssue]:
    """Two municipalities, or two regions, with one code."""
    for table in (MUNICIPALITIES, REGIONS):
        holders: dict[str, Row] = {}
        for row in rows[table.file]:
            first = holders.setdefault(row["code"], row) if row["code"] else row
            if first is not row:
                message = f"the code {row['code']} is that of {first['name']} ({first.file}:{first.line})"
                yield issue("duplicate-code", row, message)


def _links(rows: Rows) -> Iterator[RowIssue]:
    """Names of organisations that no file has, or that several claim."""
    # an alias that several claim is nobody's, but a name is its bearer's whoever claims it
    every = {alias for alias, claimants in _claims(rows).items() if len(claimants) == 1 or alias in claimants}
    for table in OF_ORGANISATIONS:
        for column, files in table.links.items():
            known = {slug(row["name"]) for file in files for row in rows[file]} if files else every
            code = f"unknown-{column.removesuffix('_from_2027')}"
            for row in rows[table.file]:
                for name in _named(row, column):
                    if slug(name) not in known:
                        yield issue(code, row, f"there is no {name}, the {column} of {row['name']}")


def _circles(rows: Rows) -> Iterator[RowIssue]:
    """Organisations that are a part, or a successor, of themselves, if by way of others."""
    bearers = {
        alias: next(iter(claimants)) for alias, claimants in _claims(rows).items() if len(claimants) == 1
    }
    every = [row for table in OF_ORGANISATIONS for row in rows[table.file]]
    for column, code in (("parent", "circular-parent"), ("successor", "circular-successor")):
        leads: dict[str, set[str]] = defaultdict(set)
        for row in every:
            named = {slug(name) for name in _named(row, column)}
            leads[slug(row["name"])] |= {bearers.get(name, name) for name in named}
        for row in every:
            if slug(row["name"]) in _reached(slug(row["name"]), leads):
                yield issue(code, row, f"{row['name']} is its own {column}, if by way of others")


def _reached(start: str, leads: Mapping[str, set[str]]) -> set[str]:
    """Where one gets to from `start` in one step or more."""
    reached: set[str] = set()
    ahead = set(leads.get(start, ()))
    while ahead:
        reached |= ahead
        ahead = {after for name in ahead for after in leads.get(name, ())} - reached
    return reached


def _named(row: Row, column: str) -> tuple[str, ...]:
    """The organisations that a column names: several successors, one of anything else."""
    if column == "successor":
        return names(row[column])
    return (row[column],) if row[column] else ()


def _successors(rows: Rows) -> Iterator[RowIssue]:
    """Successors that began before what they replaced has ended."""
    every = [row for table in (ORGANISATIONS, REGIONS) for row in rows[table.file]]
    begins = {slug(row["name"]): row["valid_from"] for row in every if row["valid_from"]}
    for row in every:
        for name in names(row["successor"]):
            begin = begins.get(slug(name), "")
            if is_before(begin, row["valid_to"]):
                message = f"{name} begins ({begin}) before {row['name']} ends ({row['valid_to']})"
                yield issue("early-successor", row, message)


def _aliases(rows: Rows) -> Iterator[RowIssue]:
    """Aliases that several organisations claim, or that are another's name, unless they are listed as ambiguous."""
    claims = _claims(rows)
    declared = {slug(row["alias"]): row for row in rows[AMBIGUOUS.file]}
    for alias, claimants in claims.items():
        if len(claimants) > 1 and alias not in declared:
            yield _ambiguous(alias, claimants)
    for alias, row in declared.items():
        if len(claims.get(alias, {})) < 2:
            yield issue("unused-ambiguity", row, f"{row['alias']} is ambiguous no more")


def _claims(rows: Rows) -> dict[str, Claimants]:
    """Alias → who claims it, both as IRIs have them."""
    claims: dict[str, Claimants] = defaultdict(dict)
    for row, spellings in _spellings(rows).items():
        for spelling in spellings:
            claims[slug(spelling)].setdefault(slug(row["name"]), (row, spelling))
    return claims


def _ambiguous(alias: str, claimants: Claimants) -> RowIssue:
    # ours are in order, so it is the last row that was added
    row, spelling = max(enumerate(claimants.values()), key=lambda claim: (not claim[1][0].ours, claim[0]))[1]
    listed = ", ".join(f"{other['name']} ({other.file}:{other.line})" for other, _ in claimants.values())
    stands = claimants[alias][0]["name"] if alias in claimants else "none of them"
    return issue("ambiguous-alias", row, f"{spelling!r} is claimed by {listed}; it stands for {stands}")


def _spellings(rows: Rows) -> dict[Row, tuple[str, ...]]:
    """Row → name and aliases of its organisation; local lists and independents are no organisations."""
    found: dict[Row, tuple[str, ...]] = {}
    for table in OF_ORGANISATIONS:
        assert table.aliases is not None
        split = without_remarks if table is ORGANISATIONS else names
        for row in rows[table.file]:
            if not row["name"].startswith("(") and row["kind"] != "none":
                found[row] = (row["name"], *split(row[table.aliases]))
    return found


def _letters(rows: Rows) -> Iterator[RowIssue]:
    """A letter that two parties have at one time and place, and one of a list that may be anywhere."""
    holders: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in _spellings(rows):
        if not row["letter"]:
            continue
        if not row["kind"].startswith(NATIONAL) and not row["municipality"]:
            yield issue(
                "letter-without-municipality", row, f"{row['letter']} means {row['name']} in no known place"
            )
            continue
        place = row["letter"], slug(row["municipality"])
        for other in holders[place]:
            if overlap(_period(row), _period(other)):
                message = f"{row['letter']} means {row['name']} while it means {other['name']} ({other.file}:{other.line})"
                yield issue("overlapping-letters", row, message)
        holders[place].append(row)


def _period(row: Row) -> tuple[str, str]:
    return row["letter_valid_from"], row["letter_valid_to"]


def _counts(rows: Rows) -> Iterator[RowIssue]:
    """A KKR or region that says how many municipalities it has, and has another number."""
    held: Counter[str] = Counter()
    for row in rows[MUNICIPALITIES.file]:
        held.update({row["kkr"], row["region"], row["region_from_2027"]})
    counted: Iterable[Row] = (*rows["kkr.csv"], *rows[REGIONS.file])
    for row in counted:
        # KL stands in kkr.csv too, and has all of them
        if (
            row["n_municipalities"]
            and row["name"] in held
            and row["n_municipalities"] != str(held[row["name"]])
        ):
            message = f"{row['name']} has {held[row['name']]} municipalities, not {row['n_municipalities']}"
            yield issue("municipality-count", row, message)
