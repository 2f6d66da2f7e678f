"""Candidates: the mentions of all documents gathered by the slug that their own facts give, so that millions stay few."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, field

from kkrgraph import reference
from kkrgraph.model import Profile
from kkrgraph.namespaces import slug
from kkrgraph.resolve.identity import Basis, basis, own_slug
from kkrgraph.resolve.organisations import organisation_slug
from kkrgraph.resolve.roles import role_category
from kkrgraph.resolve.spelling import tokens

POLITICIANS = frozenset({"mayor", "deputy_mayor", "elected_politician", "executive_politician", "minister"})
OFFICERS = frozenset(
    {"director", "municipal_ceo", "regional_ceo", "consultant", "coordinator", "official", "expert"}
    | {"head", "head_of_education"}
)
Key = tuple[str, str]


@dataclass(slots=True)
class Candidate:
    """A possible person: a slug, and what may be two people of it (`key_of`).

    documents: where the candidate is named; circles: the bodies whose meetings they are of. attended: the documents whose list of those present or absent holds them.
    sample: one mention, the first in the alphabet of documents.
    """

    key: Key
    basis: Basis
    name: tuple[str, ...]
    sample: tuple[str, str]
    documents: set[str] = field(default_factory=set)
    attended: set[str] = field(default_factory=set)
    municipalities: set[str] = field(default_factory=set)
    parties: set[str] = field(default_factory=set)
    offices: set[tuple[str, str]] = field(default_factory=set)
    bodies: set[str] = field(default_factory=set)
    circles: set[str] = field(default_factory=set)
    regions: set[str] = field(default_factory=set)
    classes: set[str] = field(default_factory=set)
    first: datetime.date = datetime.date.max
    last: datetime.date = datetime.date.min

    def add(self, profile: Profile) -> None:
        """Add what one document says."""
        self.sample = min(self.sample, (profile.document, profile.names[0]))
        self.documents.add(profile.document)
        if profile.attended:
            self.attended.add(profile.document)
        self.municipalities |= profile.municipalities
        self.parties |= profile.parties
        self.offices |= profile.offices
        self.bodies |= profile.bodies
        self.circles |= set() if profile.meeting_body is None else {profile.meeting_body}
        self.regions |= regions(profile)
        self.classes |= _classes(profile)
        if profile.date is not None:
            self.first = min(self.first, profile.date)
            self.last = max(self.last, profile.date)


def key_of(profile: Profile) -> Key:
    """What gathers mentions: the slug, and what may be two people of one slug.

    These are the parties that are stated, an officer beside politicians, and for a bare name the region, or the body
    where it is of no region.
    """
    own = own_slug(profile)
    if basis(profile.municipalities, profile.offices) is not Basis.NAME:
        return own, "-".join(sorted(profile.parties)) or (
            "officer" if _classes(profile) == {"officer"} else ""
        )
    return own, min(regions(profile), default=profile.meeting_body or "")


def gather(profiles: Iterable[Profile]) -> dict[Key, Candidate]:
    """All candidates by key. The order of profiles makes no difference."""
    candidates: dict[Key, Candidate] = {}
    for profile in profiles:
        key = key_of(profile)
        candidate = candidates.get(key)
        if candidate is None:
            candidate = candidates[key] = Candidate(
                key=key,
                basis=basis(profile.municipalities, profile.offices),
                name=tokens(profile.names[0]),
                sample=(profile.document, profile.names[0]),
            )
        candidate.add(profile)
    return candidates


def regions(profile: Profile) -> set[str]:
    """The regions (as KKR) of a mention: of the municipalities, else of the body that meets."""
    homes = {_region_of()[home] for home in profile.municipalities if home in _region_of()}
    if homes or profile.meeting_body is None:
        return homes
    region = _region_of().get(profile.meeting_body)
    return set() if region is None else {region}


@reference.derived
def _region_of() -> dict[str, str]:
    """Slug of a municipality or KKR → slug of the KKR."""
    found = {organisation_slug(row.name): slug(row.kkr) for row in reference.municipalities()}
    kkr = set(found.values())
    found.update(
        (organisation_slug(row.name), slug(row.scope)) for row in reference.bodies() if slug(row.scope) in kkr
    )
    return found


def _classes(profile: Profile) -> set[str]:
    """`politician`, `officer`, both or neither: by office, and a party makes a politician."""
    categories = {role_category(role) for role, _ in profile.offices}
    found = {"politician"} if profile.parties or categories & POLITICIANS else set()
    return found | ({"officer"} if categories & OFFICERS else set())
