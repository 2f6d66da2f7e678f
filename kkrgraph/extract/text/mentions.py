"""Mentions: stretches of the text that name something, found once and used by every later rule."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

# no name is longer; a rule that reads more has run away
LONGEST_NAME = 160


class Label(StrEnum):
    """What a mention names. PLACE is a municipality, also where only its town is written."""

    PERSON = "person"
    ORGANISATION = "org"
    PLACE = "place"
    ROLE = "role"
    DATE = "date"
    AMOUNT = "amount"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """value: preferred form (name without genitive, ISO date, DKK). kind: of organisation, or of role.

    rule: which rule found it. strong: False where the words alone may mean something else.
    """

    start: int
    end: int
    label: Label
    value: str
    kind: str = ""
    rule: str = ""
    strong: bool = True


def without_overlaps(mentions: Iterable[Mention]) -> list[Mention]:
    """The mentions in order of the text; of overlapping ones the longest stays, of equally long ones the first given."""
    chosen: list[Mention] = []
    taken = bytearray()
    for mention in sorted(mentions, key=lambda m: m.start - m.end):
        if mention.end - mention.start > LONGEST_NAME:
            continue
        if len(taken) < mention.end:
            taken.extend(bytes(mention.end - len(taken)))
        if not any(taken[mention.start : mention.end]):
            taken[mention.start : mention.end] = b"\x01" * (mention.end - mention.start)
            chosen.append(mention)
    return sorted(chosen, key=lambda m: m.start)
