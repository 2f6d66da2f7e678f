"""With deputies: `KKR Fyn udpeger fire medlemmer med personlige suppleanter` counts as many deputies as members."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kkrgraph.extract.entities.roles import bare_role
from kkrgraph.extract.seats.seat_grammar import ROLE, Allotment
from kkrgraph.extract.structure.passages import Sentence

_WITH = re.compile(
    rf" ?(?:,? ?hver med (?:en |sin )|(?:med|og|samt) )(?:(?:personlige?|tilhørende|dertilhørende|deres) )?(?P<role>{ROLE})"
)
_DEPUTIES = ("suppleant", "stedfortræder")


def with_deputies(sentence: Sentence, allotments: Sequence[Allotment]) -> Iterator[Allotment]:
    """The allotments of a sentence, behind each of members the one of the deputies that its words give them.

    `to medlemmer og suppleanter` gives two of each: no figure stands before the second.
    """
    told = {(a.role, a.by, a.nominator) for a in allotments}
    for allotment in allotments:
        yield allotment
        match = _WITH.match(sentence.marked.text, allotment.end)
        if match is None or allotment.role in _DEPUTIES or allotment.rule in ("total", "founded"):
            continue
        role = bare_role(sentence.marked.mention_at(match.start("role")).value)
        if role in _DEPUTIES and (role, allotment.by, allotment.nominator) not in told:
            yield replace(allotment, role=role, end=match.end())
