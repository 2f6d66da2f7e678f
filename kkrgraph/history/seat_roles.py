"""Which roles are seats of a body: those of its members, and those of the members who lead it. Deputies have none."""

from __future__ import annotations

from functools import cache

from kkrgraph.namespaces import slug
from kkrgraph.reference import roles

_MEMBERS = frozenset({"member", "representative"})
_LEADERS = frozenset({"chair", "deputy_chair"})


def is_member(role: str) -> bool:
    """Whether the role (slug) is that of a plain member: `medlem`, `bestyrelsesmedlem`, `repraesentant`."""
    return _category(role) in _MEMBERS


def is_leader(role: str) -> bool:
    """Whether the role (slug) is that of a chair or deputy chair."""
    return _category(role) in _LEADERS


@cache
def _category(role: str) -> str | None:
    return next((known.category for known in roles() if slug(known.word) == role), None)
