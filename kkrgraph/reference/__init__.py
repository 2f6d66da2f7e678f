"""Reference data: what is known of municipalities, regions, KKR, parties, bodies, roles and given names before anything is read."""

from kkrgraph.reference.active import (
    active,
    bodies,
    councils,
    derived,
    given_names,
    municipalities,
    parties,
    regions,
    roles,
    using,
)
from kkrgraph.reference.checks import check
from kkrgraph.reference.issues import RowIssue
from kkrgraph.reference.knowledge import KnowledgeBase, load
from kkrgraph.reference.records import Body, Kkr, Municipality, Party, Region, Role

__all__ = [
    "Body",
    "Kkr",
    "KnowledgeBase",
    "Municipality",
    "Party",
    "Region",
    "Role",
    "RowIssue",
    "active",
    "bodies",
    "check",
    "councils",
    "derived",
    "given_names",
    "load",
    "municipalities",
    "parties",
    "regions",
    "roles",
    "using",
]
