"""The persons of one document: which names are one person, and the slug that the document's own facts give each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from kkrgraph.model import Minutes
from kkrgraph.namespaces import slug
from kkrgraph.resolve.identity import person_slug
from kkrgraph.resolve.organisations import organisation_slug
from kkrgraph.resolve.spelling import is_near, is_shortened, sound, tokens


@dataclass(slots=True)
class Named:
    """What the document says with one name. listed: among those present or absent."""

    name: str
    municipalities: set[str] = field(default_factory=set)
    parties: set[str] = field(default_factory=set)
    offices: set[tuple[str, str]] = field(default_factory=set)
    listed: bool = False

    def shares(self, other: Named) -> bool:
        """Whether home or party is the same, and neither is another's."""
        pairs = ((self.municipalities, other.municipalities), (self.parties, other.parties))
        return not self.contradicts(other) and any(not one.isdisjoint(two) for one, two in pairs)

    def contradicts(self, other: Named) -> bool:
        """Whether both are listed, or home or party is another."""
        pairs = ((self.municipalities, other.municipalities), (self.parties, other.parties))
        return (self.listed and other.listed) or any(
            bool(one) and bool(two) and one.isdisjoint(two) for one, two in pairs
        )


def person_slugs(minutes: Minutes) -> dict[str, str]:
    """Name as the document writes it → slug: name and municipality, else name and first position, else name."""
    names = _named(minutes)
    full = _full_names(names)
    persons: dict[str, list[Named]] = {}
    for name, fuller in full.items():
        persons.setdefault(slug(fuller), []).append(names[name])
    return {name: _slug(fuller, persons[slug(fuller)]) for name, fuller in full.items()}


def _slug(name: str, named: Iterable[Named]) -> str:
    members = tuple(named)
    return person_slug(
        name,
        {home for member in members for home in member.municipalities},
        {office for member in members for office in member.offices},
    )


def _named(minutes: Minutes) -> dict[str, Named]:
    """All names of persons, sorted, with what is said of each."""
    homes = [(row.person, row.municipality, row.party) for row in minutes.attendance]
    homes += [(row.person, row.municipality, row.party) for row in minutes.appointments if row.person]
    people = {person for person, _, _ in homes}
    people.update(record.person for record in minutes.persons)
    people.update(record.person for record in minutes.presentations)
    people.update(record.person for record in minutes.positions)
    names = {name: Named(name) for name in sorted(people) if name}
    for person, municipality, party in homes:
        names[person].municipalities |= {organisation_slug(municipality)} if municipality else set()
        names[person].parties |= {party} if party else set()
    for listed in minutes.attendance:
        names[listed.person].listed = True
    for position in minutes.positions:
        organisation = organisation_slug(position.organisation, minutes.meeting.body)
        names[position.person].offices.add((slug(position.role), organisation))
    return names


def _full_names(names: dict[str, Named]) -> dict[str, str]:
    """Each name → the fullest name of the same person."""
    full = {name: name for name in names}
    alike = _by_end(names)
    for name in names:
        if " " in name:
            fitting = (name, *_fitting(names[name], alike))
            full[name] = max(fitting, key=lambda other: (len(other), _backwards(other)))
    for name in names:
        if " " not in name:
            bearers = {full[other] for other in names if " " in other and name in _ends(other)}
            full[name] = min(bearers) if len({slug(other) for other in bearers}) == 1 else name
    return full


def _ends(name: str) -> tuple[str, str]:
    words = name.split()
    return words[0], words[-1]


def _by_end(names: dict[str, Named]) -> dict[str, list[Named]]:
    """The names by the sound of their first and of their last word: related names share one of them."""
    ends: dict[str, list[Named]] = {}
    for name, named in names.items():
        words = tokens(name)
        for key in {f"{sound(words[0])} -", f"- {sound(words[-1])}"}:
            ends.setdefault(key, []).append(named)
    return ends


def _fitting(named: Named, ends: dict[str, list[Named]]) -> tuple[str, ...]:
    """The other name of the same person: without a middle name, or with a slip where home or party agrees; if it is one."""
    own = tokens(named.name)
    others = {
        other.name: other for key in (f"{sound(own[0])} -", f"- {sound(own[-1])}") for other in ends[key]
    }
    fitting = [
        name
        for name, other in others.items()
        if (is_shortened(own, tokens(name)) and not named.contradicts(other))
        or (is_near(own, tokens(name)) and named.shares(other))
    ]
    return tuple(fitting) if len({slug(name) for name in fitting}) == 1 else ()


def _backwards(name: str) -> tuple[int, ...]:
    """A key by which the first in the alphabet is the greatest."""
    return tuple(-ord(letter) for letter in name)
