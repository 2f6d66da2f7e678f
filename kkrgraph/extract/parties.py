"""Party letters as lists print them: `(A)`, `, V`, `(SF)`; newspaper letters are read as their ballot letters."""

from __future__ import annotations

import re
from functools import cache

from kkrgraph.reference import parties

_LETTER = re.compile(
    r"\A\s?,?\s?\(\s?(?P<brackets>[A-ZÆØÅ]{1,3})\s?\)|\A\s?,\s(?P<comma>[A-ZÆØÅ])(?=[,\s.;)]|\Z)"
)
# abbreviations that are no ballot letter themselves; (S) and (K) may be either and are kept as printed
_SAFE = {"DF", "SF", "EL", "LA", "RV", "KF", "DD", "NB", "KD", "ALT"}


@cache
def _abbreviations() -> dict[str, str]:
    return {p.abbreviation: p.letter for p in parties() if p.abbreviation in _SAFE and p.letter}


def party_letter(text: str) -> str | None:
    """The party letter that stands at the very beginning of `text`; None where there is none."""
    match = _LETTER.match(text)
    if match is None:
        return None
    letter = match["brackets"] or match["comma"]
    if len(letter) == 1:
        return letter
    return _abbreviations().get(letter)


@cache
def _letters() -> dict[str, str]:
    return {
        spelling.casefold(): party.letter
        for party in parties()
        if party.letter
        for spelling in (party.name, party.name.split(" - ")[0], *party.aliases)
        if len(spelling) > 1
    }


def letter_of_party(name: str) -> str | None:
    """`Socialdemokratiet` → `A`, `SF` → `F`; None where no party is called so."""
    return _letters().get(name.strip().casefold())
