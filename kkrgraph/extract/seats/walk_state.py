"""Where a walk over the tokens of a seat rule stands; the walk is in seat_walk.py."""

from __future__ import annotations

from dataclasses import dataclass, field

from kkrgraph.extract.seats.seat_grammar import Allotment
from kkrgraph.extract.seats.seat_tokens import Token


@dataclass(slots=True)
class Walk:
    """Where a walk over the tokens stands: counts that wait, the subject and verb that hold, what was found."""

    waiting: list[Token] = field(default_factory=list)
    subject: str | None = None
    active: Token | None = None
    each: bool = False
    total: Token | None = None
    found: list[Allotment] = field(default_factory=list)
    counted: list[str] = field(default_factory=list)
    sits: bool = False
    muted: bool = False
    # behind `heraf`, `hvoraf`
    parted: bool = False
    # `Tre besættes af KKR Fyn`: of the seats that the sentence before told of
    of_those: bool = False
    # `indstilles`: who is named behind it only nominates
    proposed: bool = False
    # a passive verb came before
    chosen: bool = False
