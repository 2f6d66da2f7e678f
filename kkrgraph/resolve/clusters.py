"""From judged pairs to persons: what is joined, and what is left for people to say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kkrgraph.resolve.candidates import Candidate, Key
from kkrgraph.resolve.judge import Judgement, Verdict, judge

Pair = tuple[Key, Key]


@dataclass(frozen=True, slots=True)
class Edge:
    """Two candidates (the lesser key first) and the judgement on them."""

    one: Candidate
    other: Candidate
    judgement: Judgement

    @property
    def pair(self) -> Pair:
        return self.one.key, self.other.key


@dataclass(frozen=True, slots=True)
class Clusters:
    """persons: every person, by key, as its candidates. edges: what joined them. doubts: what did not join."""

    persons: tuple[tuple[Candidate, ...], ...]
    edges: tuple[Edge, ...]
    doubts: tuple[Edge, ...]


def cluster(
    edges: Iterable[Edge], candidates: dict[Key, Candidate], told: dict[Pair, Verdict] | None = None
) -> Clusters:
    """Join what is judged the same; told: what people said, which no rule overrules.

    A join that would put two who are different into one person is not made: it is a doubt. So is every join of a
    candidate that fits several who are different. The edges' order makes no difference.
    """
    told = told or {}
    ordered = sorted((edge for edge in edges if edge.pair not in told), key=lambda edge: edge.pair)
    same = [edge for edge in ordered if edge.judgement.verdict is Verdict.SAME]
    torn = _torn(same, told)
    joins = [edge for edge in same if edge.one.key not in torn and edge.other.key not in torn]
    groups = _Groups(candidates.values(), told)
    for one, other in sorted(pair for pair, verdict in told.items() if verdict is Verdict.SAME):
        if one in candidates and other in candidates:
            groups.join(candidates[one], candidates[other], told=True)
    made = [edge for edge in joins if groups.join(edge.one, edge.other)]
    unmade = {edge.pair for edge in same} - {edge.pair for edge in made}
    doubts = [edge for edge in ordered if edge.judgement.verdict is Verdict.UNSURE or edge.pair in unmade]
    return Clusters(
        persons=tuple(groups.persons()),
        edges=tuple(made),
        doubts=tuple(edge for edge in doubts if not groups.are_one(edge.one, edge.other)),
    )


def _torn(same: list[Edge], told: dict[Pair, Verdict]) -> set[Key]:
    """The candidates that fit several others who are different people."""
    neighbours: dict[Key, list[Candidate]] = {}
    for edge in same:
        neighbours.setdefault(edge.one.key, []).append(edge.other)
        neighbours.setdefault(edge.other.key, []).append(edge.one)
    return {key for key, others in neighbours.items() if len(others) > 1 and _differ(others, told)}


def _differ(candidates: Iterable[Candidate], told: dict[Pair, Verdict]) -> bool:
    members = sorted(candidates, key=lambda candidate: candidate.key)
    return any(
        are_different(one, other, told) for place, one in enumerate(members) for other in members[place + 1 :]
    )


def are_different(one: Candidate, other: Candidate, told: dict[Pair, Verdict]) -> bool:
    """Whether people, or else the rules, say that these are two."""
    first, second = (one, other) if one.key < other.key else (other, one)
    said = told.get((first.key, second.key))
    if said is not None:
        return said is Verdict.DIFFERENT
    return judge(first, second).apart or not one.documents.isdisjoint(other.documents)


class _Groups:
    """Candidates joined step by step, never two who are different."""

    def __init__(self, candidates: Iterable[Candidate], told: dict[Pair, Verdict]) -> None:
        self._told = told
        self._members = {candidate.key: [candidate] for candidate in candidates}

    def join(self, one: Candidate, other: Candidate, *, told: bool = False) -> bool:
        """Join the groups of two candidates; False where somebody in the one is not somebody in the other."""
        left, right = self._members[one.key], self._members[other.key]
        if left is right:
            return True
        if not told and any(are_different(a, b, self._told) for a in left for b in right):
            return False
        left.extend(right)
        for member in right:
            self._members[member.key] = left
        return True

    def are_one(self, one: Candidate, other: Candidate) -> bool:
        return self._members[one.key] is self._members[other.key]

    def persons(self) -> Iterator[tuple[Candidate, ...]]:
        seen: set[int] = set()
        for key in sorted(self._members):
            group = self._members[key]
            if id(group) not in seen:
                seen.add(id(group))
                yield tuple(sorted(group, key=lambda candidate: candidate.key))
