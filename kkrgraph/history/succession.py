"""Who followed whom in a post: where one item names one who leaves and one who comes, and no other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kkrgraph.model import Membership, Step, StepKind

_Place = tuple[str, str, str]


def successions(
    memberships: Iterable[Membership], steps: Iterable[Step]
) -> Iterator[tuple[Membership, Step]]:
    """The membership that ended and the step (nomination or appointment) that fills the seat again.

    Only where in the item of the resignation exactly one person leaves the post and exactly one other is nominated or
    appointed to it: who follows whom among several is not told by their order.
    """
    coming: dict[_Place, list[Step]] = {}
    for step in steps:
        if step.item is not None and step.kind in (StepKind.NOMINATED, StepKind.APPOINTED):
            coming.setdefault((step.item, step.body, step.role), []).append(step)
    leaving: dict[_Place, list[tuple[Membership, Step]]] = {}
    for membership in memberships:
        for step in membership.steps:
            if step.kind is StepKind.RESIGNED and step.item is not None:
                leaving.setdefault((step.item, step.body, step.role), []).append((membership, step))
    for place, left in sorted(leaving.items()):
        came = [step for step in coming.get(place, []) if step.person != left[0][1].person]
        if len({step.person for _, step in left}) == 1 and len({step.person for step in came}) == 1:
            yield left[0][0], came[0]
