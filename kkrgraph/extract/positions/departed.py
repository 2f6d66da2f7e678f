"""Departed: who died had a seat, and so has the one for whom a deputy is chosen."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kkrgraph.extract.entities.roles import bare_role
from kkrgraph.extract.seats.seating import Seating
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label, Mention

PERSON, ROLE = SIGN[Label.PERSON], SIGN[Label.ROLE]
_HAD_A_SEAT = re.compile(
    rf"\b(?:[Ee]fter|siden|[Vv]ed) (?P<dead>{PERSON})[’']?s?(?: ?\([A-ZÆØÅ]{{1,3}}\))? (?:bortgang|død)|"
    rf"\b(?:udpeg|valg|indstil)\w*[^.;]*? som (?:personlig )?{ROLE} for (?P<whom>{PERSON})"
)
# `Efter Karl Holms bortgang mangler der en suppleant`
# `en ny suppleant i Movia efter Karl Holms bortgang`
_SOUGHT = re.compile(rf"\b(?:en|et)(?: ny| nyt| anden| andet)? (?P<role>{ROLE})[^.;{PERSON}]*\Z")
_LACKS = re.compile(rf"\b(?:mangler|skal|bør|må|er)\b[^.;]{{0,60}}? (?:en|et|ny|nyt) (?P<role>{ROLE})")
# person, role, body, rule
Office = tuple[Mention, str, str, str]


def departed(sentence: Sentence, seating: Seating) -> Iterator[Office]:
    """Who died, and for whom a deputy is chosen, had or has a seat in the body that the item is about."""
    text = sentence.marked.text
    for match in _HAD_A_SEAT.finditer(text):
        name = "dead" if match["dead"] else "whom"
        body = seating.body_for(sentence)
        if body is None:
            continue
        lost = (
            _SOUGHT.search(text[: match.start()]) or _LACKS.search(text, match.end())
            if match["dead"]
            else None
        )
        role = bare_role(sentence.marked.mention_at(lost.start("role")).value) if lost else "medlem"
        yield sentence.marked.mention_at(match.start(name)), role, body, f"had-a-seat-{name}"
