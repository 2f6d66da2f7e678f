"""Ministers: who of them makes the final appointment in an item, and `ministeren` by the full title that the item gives."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kkrgraph.extract.seats.seat_grammar import ROLE, final_say
from kkrgraph.extract.structure.passages import Sentence, holding
from kkrgraph.model import Seat

# `De udpeges af beskæftigelsesministeren.`, `rådet beskikkes af social- og boligministeren`
_BY_MINISTER = re.compile(
    r"\b(?:(?:udpeges|beskikkes)(?: formelt| alle)? af|"
    r"[Uu]dpegning(?:en|erne)? (?:foretages|sker|træffes)(?: formelt| endeligt?| herefter|"
    rf" derefter)? (?:af|ved)) (?P<who>{ROLE}|(?:[A-ZÆØÅa-zæøå]+-(?:, [a-zæøå]+-)* og )?[a-zæøå-]+ministeren)"
)
# `to lodser og en formand, som ministeren udpeger`: the last one only
_RELATIVE = re.compile(rf"\b(?:en|et) {ROLE},? (?:som|der) \Z")
# `Formanden udpeges af ministeren`, `formanden, der udpeges af ministeren`: the chair only
_OF_CHAIR = re.compile(rf"(?P<role>{ROLE})(?: for [^,.;]{{1,40}})?,? (?:(?:som|der) )?\Z")
_TITLED = re.compile(r"\b(?:[A-ZÆØÅa-zæøå]+-(?:, [a-zæøå]+-)* og )?[A-ZÆØÅa-zæøå][a-zæøå-]{2,}ministeren\b")


def ministers_of(sentences: Sequence[Sentence]) -> dict[str, str]:
    """Item number → the minister who makes the final appointment there."""
    found: dict[str, str] = {}
    holds = holding(sentences, ("ministeren",))
    for sentence in sentences:
        if id(sentence) not in holds:
            continue
        text = sentence.marked.text
        match = final_say(text) or _BY_MINISTER.search(text)
        if match is not None and not _of_one(sentence, match.start()):
            words = sentence.marked.words(match.start("who"), match.end("who"))
            if words.lower().endswith("ministeren"):
                found.setdefault(sentence.number, words)
    return found


def _of_one(sentence: Sentence, end: int) -> bool:
    """Whether the words before a minister's verb speak of one seat only."""
    text = sentence.marked.text
    if _RELATIVE.search(text, 0, end) is not None:
        return True
    chair = _OF_CHAIR.search(text, 0, end)
    return chair is not None and sentence.marked.mention_at(chair.start("role")).kind in (
        "chair",
        "deputy_chair",
    )


def titled(seats: Sequence[Seat], sentences: Sequence[Sentence]) -> list[Seat]:
    """The seats with `ministeren` by the only minister's title that the item gives."""
    if not any((seat.appointed_by or "").casefold() == "ministeren" for seat in seats):
        return list(seats)
    titles: dict[str, dict[str, str]] = {}
    holds = holding(sentences, ("ministeren",))
    for sentence in sentences:
        if id(sentence) in holds:
            for match in _TITLED.finditer(sentence.text):
                titles.setdefault(sentence.number, {}).setdefault(match[0].casefold(), match[0])
    return [
        replace(seat, appointed_by=next(iter(named.values())))
        if (seat.appointed_by or "").casefold() == "ministeren"
        and len(named := titles.get(seat.number, {})) == 1
        else seat
        for seat in seats
    ]
