"""The slugs of persons: a name and the fewest facts of the same document that tell two bearers of it apart."""

from __future__ import annotations

from collections.abc import Iterable

from kkrgraph.model import Minutes
from kkrgraph.namespaces import slug
from kkrgraph.resolve.organisations import organisation_slug


def person_slugs(minutes: Minutes) -> dict[str, str]:
    """Name as the document writes it → slug: name and municipality, else name and first position, else name."""
    names = _names(minutes)
    full = {name for name in names if " " in name}
    municipalities = _municipalities(minutes)
    positions = _positions(minutes)
    slugs: dict[str, str] = {}
    for name in sorted(names):
        key = slug(_full_name(name, full))
        parts = municipalities.get(key) or positions.get(key) or ()
        slugs[name] = "-".join((key, *parts))
    return slugs


def _names(minutes: Minutes) -> set[str]:
    names: set[str | None] = {record.person for record in minutes.persons}
    names.update(record.person for record in minutes.attendance)
    names.update(record.person for record in minutes.presentations)
    names.update(record.person for record in minutes.positions)
    names.update(record.person for record in minutes.appointments)
    return {name for name in names if name}


def _full_name(name: str, full: Iterable[str]) -> str:
    """The one full name that a bare first name or surname fits (`Karl` → `Karl Holm`), else the name itself."""
    if " " in name:
        return name
    fitting = {other for other in full if name in (other.split()[0], other.split()[-1])}
    return min(fitting) if len({slug(other) for other in fitting}) == 1 else name


def _municipalities(minutes: Minutes) -> dict[str, tuple[str, ...]]:
    """Slug of a name → the municipality's slug without `Kommune`; of several the first in the alphabet."""
    homes: list[tuple[str | None, str | None]] = [
        (row.person, row.municipality) for row in minutes.attendance
    ]
    homes.extend((row.person, row.municipality) for row in minutes.appointments)
    stated: dict[str, set[str]] = {}
    for person, municipality in homes:
        if person and municipality:
            home = organisation_slug(municipality).removesuffix("-kommune")
            stated.setdefault(slug(person), set()).add(home)
    return {key: (min(values),) for key, values in stated.items()}


def _positions(minutes: Minutes) -> dict[str, tuple[str, ...]]:
    """Slug of a name → role and organisation of its first position in the alphabet, not in the document."""
    stated: dict[str, set[tuple[str, str]]] = {}
    for record in minutes.positions:
        position = (slug(record.role), organisation_slug(record.organisation))
        stated.setdefault(slug(record.person), set()).add(position)
    return {key: min(values) for key, values in stated.items()}
