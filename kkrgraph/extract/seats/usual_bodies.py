"""Usual bodies: whose seats an item tells of where neither sentence, heading nor title says it."""

from __future__ import annotations

import re

from kkrgraph.extract.seats.seating import Seating
from kkrgraph.extract.seats.spoken_bodies import NOT_SEATED, is_sender
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.mentions import Label

_COUNCIL = re.compile(r"\b(?:[Bb]yråd|[Kk]ommunalbestyrelse|[Bb]orgerrepræsentation)(?:et|en)?\b")


def is_council(body: str | None) -> bool:
    """`Sorø Byråd`: it sends people to other bodies; how it is composed itself is no matter of minutes."""
    return body is not None and _COUNCIL.search(body) is not None


def named_by_its_end(sentence: Sentence, seating: Seating) -> str | None:
    """`rådet`, `udvalget`: the body of that kind that the item has named before."""
    word = re.search(
        r"(?:\A|(?<=\bi )|(?<=\btil )|(?<=\baf ))(?:[Rr]ådet|[Uu]dvalget)\b(?! repr)", sentence.text
    )
    if word is None:
        return None
    named: str | None = None
    for other in seating.sentences:
        if other.item is sentence.item and other.start <= sentence.start:
            for mention in other.marked.mentions(Label.ORGANISATION):
                if (
                    re.search(rf"{word[0][1:-2]}(?:et)?\b", mention.value)
                    and mention.value not in NOT_SEATED
                    and "egionsråd" not in mention.value
                ):
                    named = mention.value
    return named


def usual_body(sentence: Sentence, seating: Seating, agents: frozenset[str]) -> str | None:
    """The committee, council or company that the item names first."""
    for other in seating.sentences:
        if other.item is sentence.item:
            for mention in other.marked.mentions(Label.ORGANISATION):
                if (
                    mention.kind in ("committee", "council", "company", "other")
                    and mention.value not in NOT_SEATED
                    and mention.value not in agents
                    and not is_sender(mention)
                    and not _COUNCIL.search(mention.value)
                ):
                    return mention.value
    return None
