"""The roles of the reference data, by their Danish word, plural or abbreviation."""

from __future__ import annotations

from collections.abc import Mapping

from kkrgraph import reference
from kkrgraph.namespaces import ROLE_CATEGORY, slug


def role_slug(role: str) -> str | None:
    """The slug of the role's IRI; None where the reference data does not know the role."""
    return _by_slug().get(slug(role))


@reference.derived
def known_roles() -> tuple[reference.Role, ...]:
    """The roles of the reference data that somebody can hold: not `afbud`, `udtrådt` or `forretningsudvalg`."""
    return tuple(role for role in reference.roles() if role.category in ROLE_CATEGORY.terms)


@reference.derived
def _by_slug() -> Mapping[str, str]:
    words = {slug(role.word): slug(role.word) for role in known_roles()}
    others = {
        slug(form): slug(role.word)
        for role in reversed(known_roles())
        for form in (role.plural, *role.abbreviations)
        if form
    }
    return {**others, **words}


@reference.derived
def role_category(role: str) -> str | None:
    """The category of a role by its word, plural or abbreviation; None where the reference data does not know it."""
    known = role_slug(role)
    return None if known is None else _categories()[known]


@reference.derived
def _categories() -> Mapping[str, str]:
    return {slug(role.word): role.category for role in known_roles()}
