"""Only house: `Direktør Karl Holm fremlagde regnskabet` under an item that speaks of one house with staff, and no other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kkrgraph.extract.entities.roles import bare_role
from kkrgraph.extract.positions.staff import Employed
from kkrgraph.extract.seats.seating import Seating
from kkrgraph.extract.seats.spoken_bodies import NOT_SEATED, is_sender
from kkrgraph.extract.structure.passages import Sentence, holding
from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label, Mention

PERSON, ORG, PLACE, ROLE = (
    SIGN[label] for label in (Label.PERSON, Label.ORGANISATION, Label.PLACE, Label.ROLE)
)
# houses have one of each
_LEADS = ("direktør", "administrerende direktør", "konstitueret direktør", "rektor", "forstander")
_STEMS = ("irektør", "ektor", "orstander")
_HOUSES = ("company", "education", "association", "other")
_HEAD = re.compile(
    rf"(?:\A\W{{0,3}}?|, at |: |\bog )(?P<role>{ROLE}),? (?P<person>{PERSON})"
    rf"(?!(?: ?\([A-ZÆØÅ]{{1,3}}\))?,? ?\(?(?:fra |i |hos |for |på )?[{ORG}{PLACE}A-ZÆØÅ])"
)


def heads_of_only_house(sentences: Sequence[Sentence], seating: Seating) -> Iterator[Employed]:
    """Directors and rectors named without their house, in the minutes of a body that has none of its own."""
    led = holding(sentences, _STEMS)
    for place, sentence in enumerate(sentences):
        if id(sentence) not in led or PERSON not in sentence.marked.text:
            continue
        for match in _HEAD.finditer(sentence.marked.text):
            role = sentence.marked.mention_at(match.start("role"))
            houses = _houses(sentences[: place + 1], seating) if role.value in _LEADS and role.strong else ()
            if len(houses) == 1:
                person = sentence.marked.mention_at(match.start("person"))
                yield Employed(
                    sentence=sentence, person=person, role=bare_role(role.value), body=next(iter(houses))
                )


def _houses(sentences: Sequence[Sentence], seating: Seating) -> set[str]:
    """The houses that the last sentence's item names up to it, its title among them."""
    last = sentences[-1]
    found = set(_named(seating.title(last).mentions(Label.ORGANISATION)))
    for sentence in reversed(sentences):
        if sentence.item is not last.item:
            break
        found.update(_named(sentence.marked.mentions(Label.ORGANISATION)))
    return found


def _named(mentions: Sequence[Mention]) -> Iterator[str]:
    for mention in mentions:
        if mention.kind in _HOUSES and not is_sender(mention) and mention.value not in NOT_SEATED:
            yield mention.value
