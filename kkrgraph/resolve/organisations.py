"""The preferred names of organisations: what the reference data knows by another name takes its name from there."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from functools import cache

from kkrgraph import reference
from kkrgraph.namespaces import slug
from kkrgraph.resources import resource


@reference.derived
def reference_names() -> Mapping[str, str]:
    """Slug → preferred name of every organisation of the reference data."""
    return {slug(name): name for name, _ in _known()}


@reference.derived
def reference_kinds() -> Mapping[str, str]:
    """Slug → kind (`municipality`, `party`, ...) of every organisation of the reference data."""
    kinds = {slug(body.name): body.kind for body in reference.bodies()}
    kinds.update((slug(party.name), "party") for party in parties())
    kinds.update((slug(region.name), "region") for region in reference.regions())
    kinds.update((slug(municipality.name), "municipality") for municipality in reference.municipalities())
    return kinds


def preferred(name: str) -> str:
    """The reference data's name where the name is known there, else the name itself: `KL` for `Kommunernes Landsforening`.

    An alias that several organisations bear (`regionsrådet`) names none of them.
    """
    return _preferred_by_slug().get(slug(name), name)


def is_known(name: str) -> bool:
    """Whether the reference data knows an organisation by this name or alias."""
    return slug(name) in _preferred_by_slug()


def organisation_slug(name: str, meeting_body: str | None = None) -> str:
    """The slug of the organisation's IRI, from its preferred name.

    meeting_body: whose document names it. `Forretningsudvalget` is another in the minutes of another body, so its slug is
    `forretningsudvalget-movia` there; the body that meets itself keeps its own.
    """
    own = slug(preferred(name))
    if meeting_body is None or not is_local(name) or own == slug(preferred(meeting_body)):
        return own
    return f"{own}-{slug(preferred(meeting_body))}"


def is_local(name: str) -> bool:
    """Whether many organisations have a body of this name: one word of data/lookups/local_bodies.csv, or its end."""
    return " " not in name and not is_known(name) and name.casefold().endswith(_local_endings())


@cache
def _local_endings() -> tuple[str, ...]:
    with resource("data", "lookups", "local_bodies.csv").open(encoding="utf-8", newline="") as file:
        return tuple(row["ending"] for row in csv.DictReader(file))


@reference.derived
def _preferred_by_slug() -> Mapping[str, str]:
    claims: dict[str, set[str]] = {}
    for name, aliases in _known():
        for alias in aliases:
            claims.setdefault(slug(alias), set()).add(name)
    unambiguous = {alias: names.pop() for alias, names in claims.items() if len(names) == 1}
    return {**unambiguous, **reference_names()}


def _known() -> Iterator[tuple[str, tuple[str, ...]]]:
    yield from ((municipality.name, municipality.aliases) for municipality in reference.municipalities())
    yield from ((region.name, region.aliases) for region in reference.regions())
    yield from ((party.name, party.aliases) for party in parties())
    yield from ((body.name, body.aliases) for body in reference.bodies())


@reference.derived
def parties() -> tuple[reference.Party, ...]:
    """The parties of the reference data that are an organisation: not `(lokalliste)` and not `Løsgænger`."""
    return tuple(
        party for party in reference.parties() if party.kind != "none" and not party.name.startswith("(")
    )
