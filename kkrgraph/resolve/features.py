"""What two candidates have in common and what not. The docstring of a feature is the explanation that users are shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from itertools import chain

from kkrgraph.resolve import spelling
from kkrgraph.resolve.candidates import Candidate

Feature = Callable[[Candidate, Candidate], bool]
# A councillor's working life in local politics seldom spans more; the same name after so many years is another's as well.
YEARS_APART = 14
A_YEAR = timedelta(days=366)


def same_name(one: Candidate, other: Candidate) -> bool:
    """The names are the same."""
    return one.name == other.name


def long_name(one: Candidate, other: Candidate) -> bool:
    """The name has three words or more, which few people share."""
    return min(len(one.name), len(other.name)) >= spelling.LONG_NAME


def rare_name(one: Candidate, other: Candidate) -> bool:
    """Few people bear the surname."""
    return spelling.is_rare(one.name) and spelling.is_rare(other.name)


def shortened_name(one: Candidate, other: Candidate) -> bool:
    """One name is the other without a middle name, or with its initial."""
    return spelling.is_shortened(one.name, other.name)


def near_name(one: Candidate, other: Candidate) -> bool:
    """The names are spelt nearly alike."""
    return spelling.is_near(one.name, other.name)


def changed_surname(one: Candidate, other: Candidate) -> bool:
    """The given name and a further name are the same, the surname is not."""
    return spelling.is_renamed(one.name, other.name) and not shortened_name(one, other)


def kept_rare_name(one: Candidate, other: Candidate) -> bool:
    """The further name that both have is a rare one."""
    kept = set(one.name[1:]) & set(other.name[1:])
    return any(spelling.is_rare((one.name[0], name)) for name in kept)


def same_municipality(one: Candidate, other: Candidate) -> bool:
    """The municipality is the same."""
    return not one.municipalities.isdisjoint(other.municipalities)


def other_municipality(one: Candidate, other: Candidate) -> bool:
    """The municipalities are two."""
    return _conflict(one.municipalities, other.municipalities)


def same_party(one: Candidate, other: Candidate) -> bool:
    """The party is the same."""
    return not one.parties.isdisjoint(other.parties)


def other_party(one: Candidate, other: Candidate) -> bool:
    """The parties are two."""
    return _conflict(one.parties, other.parties)


def same_office(one: Candidate, other: Candidate) -> bool:
    """The office is the same: one role in one organisation."""
    return not one.offices.isdisjoint(other.offices)


def same_employer(one: Candidate, other: Candidate) -> bool:
    """The organisation that the office is in is the same."""
    return not _organisations(one).isdisjoint(_organisations(other))


def same_body(one: Candidate, other: Candidate) -> bool:
    """Both act in the same body."""
    return not one.bodies.isdisjoint(other.bodies)


def same_circle(one: Candidate, other: Candidate) -> bool:
    """Minutes of the same body name both."""
    return not one.circles.isdisjoint(other.circles)


def same_region(one: Candidate, other: Candidate) -> bool:
    """Both act in the same region."""
    return not one.regions.isdisjoint(other.regions)


def other_region(one: Candidate, other: Candidate) -> bool:
    """The regions are two."""
    return _conflict(one.regions, other.regions)


def other_class(one: Candidate, other: Candidate) -> bool:
    """One is a politician and the other an officer."""
    return _conflict(one.classes, other.classes)


def years_apart(one: Candidate, other: Candidate) -> bool:
    """Many years lie between the one and the other."""
    early, late = sorted((one, other), key=lambda candidate: candidate.last)
    return late.first > early.last and (late.first - early.last).days > 365 * YEARS_APART


def listed_together(one: Candidate, other: Candidate) -> bool:
    """One document lists them as two who were invited."""
    return not one.attended.isdisjoint(other.attended)


def same_time(one: Candidate, other: Candidate) -> bool:
    """Documents name the one while others name the other."""
    return one.first <= other.last and other.first <= one.last


def within_a_year(one: Candidate, other: Candidate) -> bool:
    """No more than a year lies between the one and the other."""
    return one.first <= other.last + A_YEAR and other.first <= one.last + A_YEAR


CONFLICTS: frozenset[Feature] = frozenset({other_municipality, other_party, other_class, listed_together})


def _conflict(one: set[str], other: set[str]) -> bool:
    return bool(one) and bool(other) and one.isdisjoint(other)


def _organisations(candidate: Candidate) -> set[str]:
    return set(chain((organisation for _, organisation in candidate.offices), candidate.municipalities))


def explanation(feature: Feature) -> str:
    """The sentence that is shown for a feature."""
    return str(feature.__doc__)
