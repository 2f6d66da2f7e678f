"""The body that a sentence speaks of without its name: `selskabets direktør`, `Bestyrelsen har ansat ...`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kkrgraph.extract.entities.roles import own_body
from kkrgraph.extract.seats.seating import Seating
from kkrgraph.extract.seats.spoken_bodies import NOT_SEATED, is_sender
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.mentions import Label, Mention

# what a body may be called by, beside a word of its own name
_KINDS = {
    "selskab": ("company",),
    "trafikselskab": ("company",),
    "virksomhed": ("company",),
    "forening": ("association",),
    "organisation": ("association",),
    "institution": ("education",),
    "skole": ("education",),
    "styrelse": ("agency",),
}
_NAMED = {"kontor": ("kontor", "office"), "erhvervshus": ("erhvervshus",), "hus": ("erhvervshus",)}
# which have no board, being one
_IS_COUNCIL = re.compile(
    r"(?:[Bb]yråd|[Uu]dvalg|[Rr]egionsråd|[Kk]ommunalbestyrelse|[Kk]ommission)(?:et|en)?\Z"
)
_ANY = ("bestyrelse", "direktion", "ledelse", "formandskab", "sekretariat")
# so far back in its item a sentence may speak of a body again
_SENTENCES = 8


class SpokenOf:
    """The bodies that the sentences of one document name, in their order."""

    def __init__(self, seating: Seating) -> None:
        self._seating = seating
        self._sentences = seating.sentences
        self._place = {id(sentence): place for place, sentence in enumerate(self._sentences)}

    def body(self, sentence: Sentence, position: int, noun: str | None = None) -> str | None:
        """The last body named before an offset that the noun fits; without a noun the last one that has seats or staff.

        Looked for in the sentence, in those before it under the same item, and in the title. None where nothing fits.
        """
        topic = self._of_title(sentence, position, noun) if noun is not None else None
        if topic is not None:
            return own_body(topic.value, self._seating.meeting)
        for mention in self._before(sentence, position):
            if noun is None or fits(mention, noun):
                return own_body(mention.value, self._seating.meeting)
        if noun is None:
            return self._seating.item_bodies.get(id(sentence.item))
        return None

    def _of_title(self, sentence: Sentence, position: int, noun: str) -> Mention | None:
        """The body of the item's title whose name has the noun in it, unless the sentence itself names one before."""
        own = [m for m in sentence.marked.mentions(Label.ORGANISATION) if m.end <= position and fits(m, noun)]
        title = self._seating.title(sentence).mentions(Label.ORGANISATION)
        named = [m for m in title if _has_seats(m) and noun.casefold() in m.value.casefold()]
        return named[-1] if named and not own else None

    def _before(self, sentence: Sentence, position: int) -> Iterator[Mention]:
        own = [mention for mention in sentence.marked.mentions(Label.ORGANISATION) if mention.end <= position]
        yield from reversed([mention for mention in own if _has_seats(mention)])
        place = self._place.get(id(sentence), 0)
        for before in reversed(self._sentences[max(0, place - _SENTENCES) : place]):
            if before.item is not sentence.item:
                break
            named = [mention for mention in before.marked.mentions(Label.ORGANISATION) if _has_seats(mention)]
            yield from reversed(named)
        yield from filter(_has_seats, self._seating.title(sentence).mentions(Label.ORGANISATION))


def _has_seats(mention: Mention) -> bool:
    return not is_sender(mention) and mention.kind != "kkr" and mention.value not in NOT_SEATED


def fits(mention: Mention, noun: str) -> bool:
    """Whether a body may be called by a noun: `selskab` fits a company, `udvalg` what has it in its name."""
    stem = noun.casefold()
    if stem == "bestyrelse" and (
        mention.kind in ("municipality", "region") or _IS_COUNCIL.search(mention.value)
    ):
        return False
    if stem in _ANY:
        return True
    name = mention.value.casefold()
    return (
        stem in name
        or mention.kind in _KINDS.get(stem, ())
        or any(word in name for word in _NAMED.get(stem, ()))
    )
