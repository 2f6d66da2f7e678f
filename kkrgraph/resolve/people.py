"""Who is who in all documents: profiles → candidates → judged pairs → persons."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kkrgraph.model import Doubt, Merge, PeopleLinks, Profile
from kkrgraph.resolve.blocking import pairs
from kkrgraph.resolve.candidates import Candidate, Key, gather
from kkrgraph.resolve.clusters import Clusters, Edge, Pair, cluster
from kkrgraph.resolve.judge import Verdict, judge

TOLD = "People said so."


def link_people(profiles: Iterable[Profile], told: Mapping[Pair, Verdict] | None = None) -> PeopleLinks:
    """The links between the persons of all documents: a function of the set of profiles and of what people said.

    told: pairs of candidates' keys (the lesser first) → what people said.
    """
    candidates = gather(profiles)
    edges = []
    for one, other in pairs(candidates.values()):
        judgement = judge(one, other)
        if judgement.verdict is not Verdict.DIFFERENT:
            edges.append(Edge(one, other, judgement))
    found = cluster(edges, candidates, dict(told or {}))
    return PeopleLinks(slugs=_slugs(found), merges=_merges(found), doubts=_doubts(found))


def canonical(person: Iterable[Candidate]) -> Candidate:
    """Whose slug stands for all: the surest basis, then the fullest name, then the first in the alphabet."""
    return min(person, key=lambda candidate: (candidate.basis, -len(candidate.name), candidate.key))


def _slugs(found: Clusters) -> dict[tuple[str, str], str]:
    slugs: dict[tuple[str, str], str] = {}
    for person in found.persons:
        winner = canonical(person).key[0]
        for candidate in person:
            if candidate.key[0] != winner:
                slugs.update(((document, candidate.key[0]), winner) for document in candidate.documents)
    return slugs


def _merges(found: Clusters) -> tuple[Merge, ...]:
    """One for each slug that nobody bears any more; the reasons are those of the first edge that holds it."""
    reasons: dict[Key, tuple[str, ...]] = {}
    for edge in found.edges:
        for candidate in (edge.one, edge.other):
            reasons.setdefault(candidate.key, edge.judgement.reasons)
    live = {canonical(person).key[0] for person in found.persons}
    merges = {
        (candidate.key[0], canonical(person).key[0]): reasons.get(candidate.key, (TOLD,))
        for person in found.persons
        for candidate in person
        if candidate.key[0] not in live
    }
    return tuple(
        Merge(slug=slug, canonical=winner, reasons=why) for (slug, winner), why in sorted(merges.items())
    )


def _doubts(found: Clusters) -> tuple[Doubt, ...]:
    return tuple(
        Doubt(
            document=edge.one.sample[0],
            name=edge.one.sample[1],
            other_document=edge.other.sample[0],
            other_name=edge.other.sample[1],
            reasons=edge.judgement.reasons,
        )
        for edge in found.doubts
    )
