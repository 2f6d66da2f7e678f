"""In and out: changes set as two lists: `Ud: Karl Holm. Ind: Eva Lind`, `Udtræder: Karl Holm / Indtræder: Eva Lind`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kkrgraph.extract.seats.seating import PERSON, Frame, Seating
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.model import Appointment

_LABEL = re.compile(
    r"(?:\A|(?<=[^\s,]) )(?:(?P<out>Ud|Udtræder|Udgår|Fratræder|Afgår|Udtrådt)|(?P<into>Ind|Indtræder|Tiltræder|Indtrådt)): ?"
)


def is_in_and_out(sentence: Sentence) -> bool:
    """Whether a sentence begins with such a label over names."""
    text = sentence.marked.text
    return ": " in text[:12] and PERSON in text and _LABEL.match(text) is not None


def in_and_out(sentence: Sentence, seating: Seating) -> Iterator[Appointment]:
    """Who leaves and who comes in, where a sentence sets them under such labels."""
    marked = sentence.marked
    found = list(_LABEL.finditer(marked.text))
    ends = [*(match.start() for match in found[1:]), len(marked.text)]
    for match, end in zip(found, ends, strict=True):
        for place in range(match.end(), end):
            if marked.text[place] != PERSON:
                continue
            frame = Frame(
                action="resigned" if match["out"] else "appointed",
                actor=None if match["out"] else seating.meeting.body,
                body=seating.body_for(sentence),
                role=seating.default_role(sentence),
            )
            yield seating.record(sentence, marked.mention_at(place), frame, "in-and-out")
