"""Who is who in all documents: profiles → candidates → judged pairs → persons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from kkrgraph.model import Merge, NameJudgement, PeopleLinks, Profile, UnsureLink
from kkrgraph.namespaces import slug as slugged
from kkrgraph.resolve.blocking import pairs
from kkrgraph.resolve.candidates import Candidate, Key, gather
from kkrgraph.resolve.clusters import Clusters, Edge, cluster
from kkrgraph.resolve.identity import Basis
from kkrgraph.resolve.judge import Verdict, judge
from kkrgraph.resolve.sayings import Sayings

TOLD = "People said so."
SHARED = "Several people bear the name there: each has an IRI of their own."


def link_people(profiles: Iterable[Profile], said: Iterable[NameJudgement] = ()) -> PeopleLinks:
    """The links between the persons of all documents: a function of the set of profiles and of what people said."""
    sayings = Sayings(said)
    candidates = gather(sayings.heard(profiles))
    edges = []
    for one, other in pairs(candidates.values()):
        judgement = judge(one, other)
        if judgement.verdict is not Verdict.DIFFERENT:
            edges.append(Edge(one, other, judgement))
    found = cluster(edges, candidates, sayings.told())
    named = _named(found)
    return PeopleLinks(
        slugs=_slugs(named),
        merges=_merges(named, found.edges),
        doubts=_doubts(found),
        judged=sayings.outcomes(),
    )


def canonical(person: Iterable[Candidate]) -> Candidate:
    """Whose slug stands for all: the surest basis, then the fullest name, then the first in the alphabet."""
    return min(person, key=lambda candidate: (candidate.basis, -len(candidate.name), candidate.key))


def _named(found: Clusters) -> list[tuple[str, tuple[Candidate, ...]]]:
    """Slug → candidates of each person. Several whom the facts give one slug have each their party, or what else sets them apart.

    None of them keeps the slug that they share: it would mean another than it did before the second was met.
    """
    ordered = sorted(found.persons, key=lambda person: canonical(person).key)
    shared = Counter(slug for person in ordered for slug in {candidate.key[0] for candidate in person})
    return [(_slug(canonical(person), shared), person) for person in ordered]


def _slug(winner: Candidate, shared: Mapping[str, int]) -> str:
    slug, apart = winner.key
    if winner.basis is Basis.NAME or not apart or shared[slug] == 1:
        return slug
    return f"{slug}-{slugged(apart)}"


def _slugs(named: Iterable[tuple[str, tuple[Candidate, ...]]]) -> dict[tuple[str, str], str]:
    return {
        (document, candidate.key[0]): slug
        for slug, person in named
        for candidate in person
        if candidate.key[0] != slug
        for document in candidate.documents
    }


def _merges(named: Iterable[tuple[str, tuple[Candidate, ...]]], edges: Iterable[Edge]) -> tuple[Merge, ...]:
    """One for each slug that nobody bears any more, and each who took its place.

    The reasons are those of the first edge that holds it; a slug that several shared is replaced by all of theirs.
    """
    named = tuple(named)
    reasons: dict[Key, tuple[str, ...]] = {
        canonical(person).key: (SHARED,) for slug, person in named if canonical(person).key[0] != slug
    }
    for edge in edges:
        for candidate in (edge.one, edge.other):
            reasons.setdefault(candidate.key, edge.judgement.reasons)
    live = {slug for slug, _ in named}
    merges = {
        (candidate.key[0], slug): reasons.get(candidate.key, (TOLD,))
        for slug, person in named
        for candidate in person
        if candidate.key[0] not in live
    }
    return tuple(
        Merge(slug=slug, canonical=winner, reasons=why) for (slug, winner), why in sorted(merges.items())
    )


def _doubts(found: Clusters) -> tuple[UnsureLink, ...]:
    return tuple(
        UnsureLink(
            document=edge.one.sample[0],
            name=edge.one.sample[1],
            other_document=edge.other.sample[0],
            other_name=edge.other.sample[1],
            reason=" ".join(edge.judgement.reasons),
        )
        for edge in found.doubts
    )
