"""Left roles: which roles somebody gives up with a seat."""

from __future__ import annotations

import re

from kkrgraph.extract.appointments.leaving_words import (
    AND,
    CHAIR_WHO,
    HEADED,
    IS_ROLE,
    NEW_ONE,
    OFFICES,
    POST,
    ROLES_LEFT,
    SINCE,
    WHAT_IS_LEFT,
)
from kkrgraph.extract.entities.roles import bare_role
from kkrgraph.extract.seats.seat_verbs import REASON
from kkrgraph.extract.seats.seating import SEAT_ROLES
from kkrgraph.extract.structure.passages import Sentence


def left_roles(sentence: Sentence, verb: re.Match[str], until: int | None = None) -> list[str]:
    """The roles given up: `som formand for og medlem af` are two; a plain member where none is named.

    until: where the next verb of leaving begins. Empty where only an office is left that is no seat.
    """
    marked = sentence.marked
    reason = REASON.search(marked.text, verb.end())
    end = reason.start() if reason is not None else len(marked.text)
    end = min(end, until) if until is not None else end
    begin = verb.start() if AND.search(marked.text, 0, verb.start()) else max(0, verb.start() - 12)
    match = ROLES_LEFT.search(marked.text, begin, end)
    if match is None:
        return [_post(marked.text, verb, end) or _held(sentence, verb) or "medlem"]
    roles = [marked.mention_at(match.start(n)) for n in ("first", "second") if match[n]]
    if all(m.kind in OFFICES for m in roles):
        return []  # `stoppede som borgmester`: an office that is no seat
    return [bare_role(m.value) for m in roles if m.kind in SEAT_ROLES] or ["medlem"]


def _post(text: str, verb: re.Match[str], end: int) -> str | None:
    """`fratræder næstformandsposten`: the seat is called by its role."""
    post = POST.search(text, verb.start(), end) or POST.match(text)
    if post is None:
        return None
    role = post["role"].lower()
    return role.removesuffix("s") if role.endswith("mands") else role


def _held(sentence: Sentence, verb: re.Match[str]) -> str | None:
    """What the words before the verb say that somebody is."""
    marked = sentence.marked
    before = marked.text[: verb.start()]
    since = SINCE.search(before)
    held = since or NEW_ONE.search(before) or IS_ROLE.search(before) or HEADED.match(marked.text)
    group = "role" if since is not None else held.lastgroup if held is not None else None
    if held is None and WHAT_IS_LEFT.search(marked.text, verb.end()) is None:
        held = CHAIR_WHO.match(marked.text)
        group = "role"
    mention = marked.mention_at(held.start(group)) if held is not None and group else None
    return bare_role(mention.value) if mention is not None and mention.kind in SEAT_ROLES else None
