"""Words that the walk over seat rules turns on: where a bare figure counts, and whose a count is not."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kkrgraph.extract.seats.seat_grammar import ORG, ROLE
from kkrgraph.extract.seats.seat_tokens import Token, Turn

# an agent stands near the count that it fills
REACH = 90
# `KKR Fyn udpeger to medlemmer, Region Fyn tre og Aarhus Universitet ét`
JOINED = re.compile(r"(?:,|;|\bog|\bmens) \Z")

# `KL har to medlemmer; de udnævnes af ministeren`
ALL_OF_THEM = re.compile(r"[;,] (?:de|disse|som|der|som alle|der alle|som begge|alle|begge) \w+ af \Z")


# `mens formanden for Havnerådet udpeges af ...`
OF_BODY_CHOSEN = re.compile(
    rf" (?:for|i|af) (?:bestyrelsen (?:for|i) )?{ORG} (?:udpeges|vælges|beskikkes|indstilles|udnævnes)\b"
)
# `to medlemmer af KL's udvalg`: what they are members of, unless a verb before says that they are chosen
MEMBERS_OF = re.compile(rf"{ROLE} af \Z")


def heads_a_clause(token: Token, following: Sequence[Token], text: str) -> bool:
    """`Tre besættes af ...`, `De to tilfalder ...`: a bare figure as the subject of its sentence."""
    if (
        not following
        or following[0].start - token.end > 12
        or not re.fullmatch(r"(?:[Dd]e )?(?:øvrige |resterende |sidste )?", text[: token.start])
    ):
        return False
    return following[0].turn is Turn.PASSIVE or following[0].link == "af"


def last_count(tokens: Sequence[Token]) -> str | None:
    return next((t.count for t in reversed(tokens) if t.turn is Turn.QUANTITY), None)


def of_one_clause(waiting: Sequence[Token], text: str) -> list[Token]:
    """The counts that wait, without `to fra` somebody who was not read."""
    return [token for token in waiting if token is waiting[-1] or not text.startswith(" fra ", token.end)]


def last_role(counted: Sequence[str]) -> str:
    """What a bare figure counts: the role counted last; `herunder formanden, og KL fire` counts members again."""
    return next((role for role in reversed(counted) if "formand" not in role), "medlem")
