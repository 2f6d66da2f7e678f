"""Spreading: the roles and bodies that stand beside one name of a sentence and hold for those it is joined to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kkrgraph.extract.text.mentions import Mention


@dataclass(slots=True, kw_only=True)
class Name:
    """One name on the way: joint is how it is tied to the one before (`,`, `med`, `mens`, ...)."""

    person: Mention
    joint: str
    before: str | None = None
    lasting: bool = False
    behind: str | None = None
    # in brackets: of nobody else
    alone: bool = False
    # `Karl Holm, Greve (Eva Lind, Faxe)`: a name in brackets, and nothing else in them
    bracketed: bool = False
    body_before: str | None = None
    predicate: bool = False
    governed: bool = False
    bodies: tuple[str, ...] = ()


def _is_joined(names: Sequence[Name], position: int) -> bool:
    """Whether a name is joined to the one behind it, and not each a clause of its own."""
    following = names[position + 1]
    own = names[position].predicate or (names[0].governed and following.predicate)
    return following.joint == "joined" and not own


def spread_roles(names: Sequence[Name]) -> list[str | None]:
    """Each name's role: its own, else that of the names it is joined to behind, else the last one that lasts."""
    roles: list[str | None] = [name.before or name.behind for name in names]
    for i in range(len(names) - 2, -1, -1):
        if (
            roles[i] is None
            and _is_joined(names, i)
            and names[i + 1].before is None
            and not names[i + 1].alone
        ):
            roles[i] = roles[i + 1] if names[i].behind is None else names[i].behind
    lasting: str | None = None
    beside: str | None = None
    for i, name in enumerate(names):
        if name.joint == "with":
            roles[i] = roles[i] or beside
            beside = roles[i]
            continue
        if name.before is not None and name.lasting:
            lasting = name.before
        elif name.joint == "parted" or name.behind is not None:
            lasting = None if name.behind is not None else lasting
        roles[i] = roles[i] or lasting
    return roles


def spread_bodies(names: Sequence[Name]) -> list[tuple[str, ...]]:
    """Each name's bodies: those in its tail, those of the names it is joined to behind, those before it, the last ones."""
    bodies = [name.bodies for name in names]
    for i in range(len(names) - 2, -1, -1):
        joined = names[i + 1].joint == "with" or _is_joined(names, i)
        if not bodies[i] and joined and names[i + 1].body_before is None:
            bodies[i] = bodies[i + 1] if names[i].body_before is None or i == 0 else ()
    current: tuple[str, ...] = ()
    for i, name in enumerate(names):
        if name.body_before is not None:
            current = (name.body_before,)
        if bodies[i] and (name.bodies or not current):
            current = bodies[i] if name.bodies else current
        apart = name.joint == "parted" and bodies[i]
        bodies[i] = name.bodies or (bodies[i] if apart else current) or bodies[i]
    return bodies
