"""The slug of a person from the facts of one document: name and municipality, else name and office, else name."""

from __future__ import annotations

from collections.abc import Collection
from enum import IntEnum

from kkrgraph.model import Profile
from kkrgraph.namespaces import slug


class Basis(IntEnum):
    """What a slug is made of, beside the name; the least is the surest."""

    MUNICIPALITY = 0
    OFFICE = 1
    NAME = 2


def basis(municipalities: Collection[str], offices: Collection[tuple[str, str]]) -> Basis:
    if municipalities:
        return Basis.MUNICIPALITY
    return Basis.OFFICE if offices else Basis.NAME


def person_slug(name: str, municipalities: Collection[str], offices: Collection[tuple[str, str]]) -> str:
    """The slug of a person: of several municipalities or offices the first in the alphabet, not in the document.

    municipalities: slugs of organisations (`herning-kommune`); offices: slugs of role and organisation.
    """
    key = slug(name)
    if municipalities:
        return f"{key}-{min(home.removesuffix('-kommune') for home in municipalities)}"
    return "-".join((key, *min(offices))) if offices else key


def own_slug(profile: Profile) -> str:
    """The slug that the document's own facts give the person."""
    return person_slug(profile.names[0], profile.municipalities, profile.offices)
