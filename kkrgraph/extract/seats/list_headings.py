"""List headings: lines that name a body over those who get its seats: `Havnerådet`, `Følgegruppen for Havnen:`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kkrgraph.extract.entities.roles import own_body
from kkrgraph.extract.seats.seat_grammar import ORG, PERSON
from kkrgraph.extract.seats.spoken_bodies import is_sender
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.mentions import Label
from kkrgraph.model import Meeting

# `Følgegruppen for Havnen:` over a list
_NAMES_A_BODY = re.compile(
    rf"\A(?:[Bb]estyrelsen (?:for|i) |[Rr]epræsentantskabet (?:for|i) |[Tt]il )?{ORG}(?:[’']?s bestyrelse)?:\Z"
)
# `Kystskolens brugerråd for Fyn`: a council of its own beside that of the school
_OF_ANOTHER = re.compile(
    r"[A-ZÆØÅ][\w.-]+(?: [A-ZÆØÅ][\w.-]+){0,3}s (?:[a-zæøå]+ )?[a-zæøå]*(?:råd|udvalg|forum|nævn|panel|"
    r"gruppe|kommission)(?: (?:for|i|om|på) .{3,40})?"
)
# a body's name has no more words
_MOST_WORDS = 5


class ListHeadings:
    """Says of each sentence of one document which body's heading it stands under."""

    def __init__(self, sentences: Sequence[Sentence], meeting: Meeting) -> None:
        self._meeting = meeting
        self._over = _over(sentences)

    def body(self, sentence: Sentence) -> str | None:
        """The body that the last heading before a sentence names, inside its section; None for the meeting's own."""
        heading = self._over.get(id(sentence))
        if heading is None:
            return None
        bodies = [m for m in heading.marked.mentions(Label.ORGANISATION) if not is_sender(m)]
        whole = _OF_ANOTHER.fullmatch(heading.text.strip().rstrip(":"))
        name = own_body(bodies[0].value, self._meeting) if bodies else self._by_its_place(heading)
        name = whole[0] if whole is not None else name
        return name if name != self._meeting.body else None

    def _by_its_place(self, heading: Sentence) -> str | None:
        """`Hegnsynet` as a heading among others that name bodies: one of them, though no list knows it."""
        words = heading.text.strip()
        if heading.marked.mentions() or len(words.split()) > _MOST_WORDS or not words[:1].isupper():
            return None
        others = {
            id(other): other
            for other in self._over.values()
            if other.section is heading.section and other is not heading
        }
        named = sum(bool(other.marked.mentions(Label.ORGANISATION)) for other in others.values())
        return words if named > 1 and named * 3 >= len(others) * 2 else None


def _over(sentences: Sequence[Sentence]) -> dict[int, Sentence]:
    """id of a sentence → the last heading before it in its section."""
    found: dict[int, Sentence] = {}
    heading: Sentence | None = None
    for sentence in sentences:
        if heading is not None and heading.section is not sentence.section:
            heading = None
        heads = sentence.heading and PERSON not in sentence.marked.text
        if sentence.block >= 0 and (heads or _NAMES_A_BODY.match(sentence.marked.text)):
            heading = sentence
        elif heading is not None:
            found[id(sentence)] = heading
    return found
