"""Shared out: seats divided among senders: `med to til KKR Fyn og én til regionen`, `KL (2) og DI (1)`; chairs held in turn."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kkrgraph.extract.seats.seat_agents import Agents
from kkrgraph.extract.seats.seat_grammar import COUNT, ORG, PLACE, ROLE, Allotment, count_of
from kkrgraph.extract.seats.token_words import AGENT
from kkrgraph.extract.structure.passages import Sentence

_BODY = f"[{ORG}{PLACE}]"
_DIVIDES = re.compile(
    r"\b(?:fordel[a-zæøå]*|således|sådan|sammens[a-zæøå]+|udpeges|vælges|indstilles|indstilling)\b"
)
# `to til KKR Fyn`, `en plads til regionsrådet`
_TO = re.compile(
    rf"(?<![\w-])(?P<count>{COUNT}) (?:pladse?r? |medlem(?:mer)? |{ROLE} )?til (?P<who>{AGENT})(?=[.,;]|\s*\Z| og\b| samt\b)"
)
# `KKR Fyn (3)`, `Region Fyn 2`
_BEHIND = re.compile(
    rf"(?P<who>{_BODY}|[Rr]egionsrådet|[Kk]ommunerne|[Mm]edarbejderne|[Rr]egionen) (?:\((?P<count>{COUNT})(?: {ROLE})?\)|"
    rf"(?P<bare>\d{{1,2}})(?=[.,;]|\s*\Z| og\b| samt\b))"
)
# `Formandsposten går på skift mellem KKR Fyn og Region Fyn`, `KL og DI har på skift formandsposten`
_IN_TURN = re.compile(
    rf"\b(?P<chair>(?:[Nn]æstf|[Ff]ormand)[a-zæøå]*)(?: (?:i|for) [^.,;]{{2,60}}?)? (?:går|skifter|veksler|"
    r"alternerer|roterer|skiftes)\b"
    rf"[^.;]{{0,60}}? mellem (?P<who>{AGENT}(?:(?:,| og) {AGENT})*)"
)


def shared_out(sentence: Sentence, agents: Agents) -> Iterator[Allotment]:
    """What a sentence that divides seats gives to each sender; nothing where fewer than two get any."""
    text = sentence.marked.text
    if _DIVIDES.search(text) is None:
        return
    nominated = "indstil" in text
    for way in (_TO, _BEHIND) if "fordel" in text else (_BEHIND,):
        found = list(way.finditer(text))
        if len(found) < 2:
            continue
        for match in found:
            name = agents.words(sentence, *match.span("who"))
            yield Allotment(
                role="medlem",
                count=count_of(match["count"] or match["bare"] if way is _BEHIND else match["count"]),
                by=None if nominated else name,
                nominator=name if nominated else None,
                start=match.start(),
                end=match.end(),
                rule="nominates" if nominated else "appoints",
            )
        return


def in_turn(sentence: Sentence, agents: Agents) -> Iterator[Allotment]:
    """A chair whom several name in turn."""
    text = sentence.marked.text
    if " mellem " not in text or "ormand" not in sentence.text:
        return
    match = _IN_TURN.search(text)
    if match is not None:
        yield Allotment(
            role="næstformand" if match["chair"].lower().startswith("næst") else "formand",
            count="1",
            by=agents.words(sentence, *match.span("who")),
            nominator=None,
            start=match.start(),
            end=match.end(),
            rule="appoints",
        )
