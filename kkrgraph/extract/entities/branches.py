"""Branches: what a national association has in one part of the country: `Dansk Metal Fyn`, `LO Nordjylland`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kkrgraph.extract.entities.gazetteer import municipality_of
from kkrgraph.extract.text.mentions import Label, Mention

_AREA = re.compile(
    r" (?P<area>(?:Nord|Midt|Syd|Øst|Vest|Sønder|Nordvest|Sydvest|Nordøst|Sydøst)(?:jylland|sjælland|fyn)|"
    r"Fyn|Jylland|Sjælland|Hovedstaden|Bornholm|Syddanmark|Lolland-Falster|Trekantområdet|Øresund|"
    r"(?P<town>[A-ZÆØÅ][a-zæøå]+))(?=s?[,.;:)\s/]|s?\Z)(?! [Kk]ommune)"
)
# of which there is one in the country each
_ONE_ONLY = re.compile(r"(?:Danske (?:Regioner|Patienter)|KL|Danmark)\Z")


def find_branches(text: str, bodies: Sequence[Mention]) -> Iterator[Mention]:
    """The associations of `bodies` whose area stands right behind their name, with it."""
    for body in bodies:
        if body.label is not Label.ORGANISATION or body.kind != "association" or body.rule != "known-name":
            continue
        match = _AREA.match(text, body.end)
        if match is None or _ONE_ONLY.search(body.value) is not None:
            continue
        area = _town(match["town"]) if match["town"] else match["area"]
        if area is not None:
            end = match.start("area") + len(area)
            yield replace(body, end=end, value=f"{body.value} {area}", rule="branch", strong=True)


def _town(word: str) -> str | None:
    """The town that a word names, a genitive s apart; None for any other word."""
    return next((town for town in (word, word.removesuffix("s")) if municipality_of(town) is not None), None)
