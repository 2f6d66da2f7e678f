"""Whether two candidates are one person: rules over features, read from the top; the first that holds decides.

A score is no judgement: where the facts do not tell, the answer is UNSURE, and people are asked.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kkrgraph.resolve import features as f
from kkrgraph.resolve.candidates import Candidate
from kkrgraph.resolve.features import Feature, explanation


class Verdict(StrEnum):
    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """verdict, and the features that decided it."""

    verdict: Verdict
    features: tuple[Feature, ...]

    @property
    def apart(self) -> bool:
        """Whether something says that they are two, not only that nothing says that they are one."""
        if self.verdict is Verdict.SAME:
            return False
        return not self.features or not f.CONFLICTS.isdisjoint(self.features)

    @property
    def reasons(self) -> tuple[str, ...]:
        """The features in words."""
        return tuple(explanation(feature) for feature in self.features)


@dataclass(frozen=True, slots=True)
class Rule:
    """Where all of `has` hold and none of `lacks`, the verdict is this."""

    verdict: Verdict
    has: tuple[Feature, ...]
    lacks: tuple[Feature, ...] = ()

    def holds(self, one: Candidate, other: Candidate) -> bool:
        return all(feature(one, other) for feature in self.has) and not any(
            feature(one, other) for feature in self.lacks
        )


_SAME, _DIFFERENT, _UNSURE = Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE

EQUAL_NAMES = (
    Rule(_DIFFERENT, (f.other_party, f.same_time)),
    Rule(_DIFFERENT, (f.other_class,), (f.same_office,)),
    Rule(_DIFFERENT, (f.other_municipality,), (f.same_office,)),
    Rule(_SAME, (f.same_office,)),
    Rule(_SAME, (f.same_municipality, f.rare_name), (f.other_party,)),
    Rule(_UNSURE, (f.same_municipality, f.years_apart)),
    Rule(_SAME, (f.same_municipality,), (f.other_party,)),
    Rule(_DIFFERENT, (f.other_party, f.within_a_year)),
    Rule(_SAME, (f.same_municipality, f.rare_name)),
    Rule(_SAME, (f.same_municipality, f.long_name)),
    Rule(_UNSURE, (f.same_municipality, f.other_party)),
    Rule(_DIFFERENT, (f.other_party,)),
    Rule(_UNSURE, (f.years_apart,)),
    Rule(_SAME, (f.same_party, f.same_region)),
    Rule(_SAME, (f.same_body,)),
    Rule(_SAME, (f.same_employer,)),
    Rule(_SAME, (f.same_circle,)),
    Rule(_SAME, (f.rare_name, f.same_region)),
    Rule(_SAME, (f.long_name, f.same_region)),
    Rule(_UNSURE, (f.same_party,)),
    Rule(_UNSURE, (f.same_region,)),
    Rule(_UNSURE, (f.long_name,), (f.other_region,)),
)
SHORTENED_NAMES = (
    Rule(_DIFFERENT, (f.other_class,), (f.same_office,)),
    Rule(_DIFFERENT, (f.other_municipality,), (f.same_office,)),
    Rule(_DIFFERENT, (f.other_party,), (f.same_office,)),
    Rule(_SAME, (f.same_office,)),
    Rule(_SAME, (f.same_municipality, f.same_party, f.rare_name)),
    Rule(_UNSURE, (f.years_apart,)),
    Rule(_SAME, (f.same_municipality, f.same_party)),
    Rule(_SAME, (f.same_municipality, f.same_body)),
    Rule(_SAME, (f.same_party, f.same_body)),
    Rule(_UNSURE, (f.same_municipality,)),
    Rule(_UNSURE, (f.same_employer,)),
    Rule(_UNSURE, (f.same_body,)),
    Rule(_UNSURE, (f.same_party, f.same_region)),
)
NEAR_NAMES = (
    Rule(_DIFFERENT, (f.other_class,)),
    Rule(_DIFFERENT, (f.other_municipality,)),
    Rule(_DIFFERENT, (f.other_party,)),
    Rule(_SAME, (f.same_office,)),
    Rule(_UNSURE, (f.years_apart,)),
    Rule(_SAME, (f.same_municipality, f.same_party, f.same_body)),
    Rule(_UNSURE, (f.same_municipality,)),
    Rule(_UNSURE, (f.same_employer,)),
    Rule(_UNSURE, (f.same_party, f.same_body)),
)
CHANGED_SURNAMES = (
    Rule(_DIFFERENT, (f.other_class,)),
    Rule(_DIFFERENT, (f.other_municipality,)),
    Rule(_DIFFERENT, (f.other_party,)),
    Rule(_UNSURE, (f.years_apart,)),
    Rule(_SAME, (f.same_office, f.same_municipality)),
    Rule(_SAME, (f.same_municipality, f.same_party, f.same_body, f.kept_rare_name)),
    Rule(_UNSURE, (f.same_office,)),
    Rule(_UNSURE, (f.same_municipality, f.same_party)),
)
TABLES: tuple[tuple[Feature, tuple[Rule, ...]], ...] = (
    (f.same_name, EQUAL_NAMES),
    (f.shortened_name, SHORTENED_NAMES),
    (f.near_name, NEAR_NAMES),
    (f.changed_surname, CHANGED_SURNAMES),
)


def judge(one: Candidate, other: Candidate) -> Judgement:
    """Whether two candidates are one person; the same for (one, other) and (other, one)."""
    for name, rules in TABLES:
        if not name(one, other):
            continue
        if f.listed_together(one, other):
            return Judgement(verdict=Verdict.DIFFERENT, features=(name, f.listed_together))
        for rule in rules:
            if rule.holds(one, other):
                return Judgement(verdict=rule.verdict, features=(name, *rule.has))
        return Judgement(verdict=Verdict.DIFFERENT, features=(name,))
    return Judgement(verdict=Verdict.DIFFERENT, features=())
