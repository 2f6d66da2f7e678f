"""Blocking: which candidates are compared at all. Those that share no key cannot be judged to be one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kkrgraph.resolve.candidates import Candidate, Key
from kkrgraph.resolve.spelling import sound


def keys(candidate: Candidate) -> Iterator[str]:
    """Given name and surname by sound; either of them with a home or an employer, or with a body and the other's initial.

    A slip is never in the first letter, so this finds all names that `spelling` calls related and facts can join.
    """
    given, surname = sound(candidate.name[0]), sound(candidate.name[-1])
    yield f"{given} {surname}"
    places = {*candidate.municipalities, *(organisation for _, organisation in candidate.offices)}
    for place in places:
        yield f"{given} @{place}"
        yield f"@{place} {surname}"
    for body in candidate.bodies:
        yield f"{given} {surname[:1]}@{body}"
        yield f"{given[:1]} {surname}@{body}"


def pairs(candidates: Iterable[Candidate]) -> Iterator[tuple[Candidate, Candidate]]:
    """Each two candidates that share a key, once, sorted by key."""
    blocks: dict[str, list[Candidate]] = {}
    for candidate in candidates:
        for key in set(keys(candidate)):
            blocks.setdefault(key, []).append(candidate)
    seen: set[tuple[Key, Key]] = set()
    for members in blocks.values():
        for place, one in enumerate(members):
            for other in members[:place]:
                first, second = (one, other) if one.key < other.key else (other, one)
                pair = (first.key, second.key)
                if pair not in seen:
                    seen.add(pair)
                    yield first, second
