"""Only house: `Direktør Karl Holm fremlagde regnskabet` under an item that speaks of one house with staff, and no other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kkrgraph.extract.entities.roles import bare_role
from kkrgraph.extract.seats.seating import NOT_SEATED, Seating, is_sender
from kkrgraph.extract.seats.staff import Employed
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label, Mention

PERSON, ORG, PLACE, ROLE = (
    SIGN[label] for label in (Label.PERSON, Label.ORGANISATION, Label.PLACE, Label.ROLE)
)
# houses have one of each
_LEADS = ("direktør", "administrerende direktør", "konstitueret direktør", "rektor", "forstander")
_HOUSES = ("company", "education", "association", "other")
_HEAD = re.compile(
    rf"(?:\A\W{{0,3}}?|, at |: |\bog )(?P<role>{ROLE}),? (?P<person>{PERSON})(?!(?: ?\([A-ZÆØÅ]{{1,3}}\))?,? ?\(?(?:fra |i |hos |for |på )?[{ORG}{PLACE}A-ZÆØÅ])"
)


def heads_of_only_house(sentences: Sequence[Sentence], seating: Seating) -> Iterator[Employed]:
    """Directors and rectors named without their house, in the minutes of a body that has none of its own."""
    houses: set[str] = set()
    item: object = None
    for sentence in sentences:
        if sentence.item is not item:
            item = sentence.item
            houses = set(_named(seating.title(sentence).mentions(Label.ORGANISATION)))
        text = sentence.marked.text
        houses.update(_named(sentence.marked.mentions(Label.ORGANISATION)))
        if len(houses) != 1 or PERSON not in text or ROLE not in text:
            continue
        for match in _HEAD.finditer(text):
            role = sentence.marked.mention_at(match.start("role"))
            if role.value in _LEADS and role.strong:
                person = sentence.marked.mention_at(match.start("person"))
                yield Employed(
                    sentence=sentence, person=person, role=bare_role(role.value), body=next(iter(houses))
                )


def _named(mentions: Sequence[Mention]) -> Iterator[str]:
    for mention in mentions:
        if mention.kind in _HOUSES and not is_sender(mention) and mention.value not in NOT_SEATED:
            yield mention.value
