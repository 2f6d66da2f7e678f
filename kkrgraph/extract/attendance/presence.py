"""Presence: who of a list was there, by the words around each name: deputies, marks of absence, presence in part."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

_DEPUTY = r"(?:supp(?:l)?\.|suppleant(?:en)?|stedf\.|stedfortræder(?:en)?|afløser(?:en)?|vikar(?:en)?)"
# the deputy behind the member he sits for, on the same line: `Karl Holm, Greve Kommune, supp. Eva Lind`
_DEPUTY_BEHIND = re.compile(rf"(?:\A|[\s(,–-]){_DEPUTY}[:,]?\s?\Z", re.IGNORECASE)
_HIS_DEPUTY = re.compile(
    rf"\b(?:dennes|hans|hendes|deres|sin)\s(?:personlige\s)?{_DEPUTY},?\s\Z", re.IGNORECASE
)
_IS_DEPUTY = re.compile(r"\A\s?\(?(?:suppleant|stedfortræder)\b(?! for)", re.IGNORECASE)
_CAME = re.compile(
    r"\A(?:\s?\([A-ZÆØÅ]{1,3}\))?[^()\n.;]{0,60}?\b(?:deltog|mødte|til stede)\b(?! ikke)", re.IGNORECASE
)
_CAME_INSTEAD = re.compile(
    r"\A(?:\s?\([A-ZÆØÅ]{1,3}\))?[^()\n.;]{0,40}?\b(?:deltog|mødte|deltager|møder) (?:i stedet\b(?! for)|"
    r"i (?:hans|hendes) sted|for (?:ham|hende)\b|som (?:stedfortræder|suppleant)\b(?! for))"
)
# among the absent: `For Karl Holm deltog stedfortræderen Eva Lind`
_CAME_FOR = re.compile(
    rf"\b(?:deltog|mødte|møder|var) (?:som )?(?:{_DEPUTY}|i stedet)\s?\Z|"
    rf"\b(?:[Ii] stedet|[Ii] (?:hans|hendes) sted|[Ff]or (?:ham|hende)|[Ss]om {_DEPUTY}) (?:deltog|mødte|møder|var)\s\Z"
)
# the deputy in front: `Eva Lind for Karl Holm`, `Eva Lind, F (midlertidigt for Karl Holm)`
_FOR = re.compile(
    rf"(?:\A|[,(\s])(?:(?:midlertidigt|som|mødte|deltog|mødt|{_DEPUTY})\s)*(?:i stedet\s)?for\s(?:(?<=stedfortræder for\s)(?:borgmester|formand|næstformand|byrådsmedlem)(?:en)?\s)?\Z",
    re.IGNORECASE,
)
_AWAY = re.compile(
    r"\b(?:afbud|forfald|frameldt|udeblevet|fraværende|ikke (?:til ?stede|mødt|deltaget)|deltog ikke|"
    r"mødte ikke|orlov|forhindret|(?<=/ )nej)\b"
    r"(?!\s(?:\w+\s){0,2}?(?:ved|under|til|i|fra|på|før|efter)\s(?:\w+\s)?(?:punkt|pkt|sag|dagsorden|"
    r"behandling|kl|\d))(?! (?:til|ved|under|fra) )",
    re.IGNORECASE,
)
_CHAIRS_NOUN = re.compile(r"\A[’']?s\s")
_PART = re.compile(
    r"(?:\b(?:deltog\s(?:ikke\s)?(?:under|i(?! stedet| hans| hendes)|ved|fra|til|på|kun)|"
    r"fraværende (?:ved|under|fra|til)|afbud (?:til|ved|under|fra)|forlod|ankom|gik)\b|"
    r"(?<=\()(?:punkt|pkt\.|sag|kun|til kl|fra kl|under)|(?<=, )(?:sag|punkt|pkt\.)(?= ?\d))[^()\n]*"
)


# someone who took part in some of the points, or left, was there, whatever list he is in
_WAS_THERE = re.compile(
    r"\A(?:[^()\n.;]{0,40}?(?:\(\s?)?\b(?:deltog\sikke\s(?:under|ved|i|fra|"
    r"til)\s(?:behandlingen af\s)?(?:punkt|pkt|sag|dagsordens)|"
    r"deltog (?:dog )?(?:(?:under|i|ved|fra|til|indtil)\b(?! stedet)|(?:som (?:suppleant|stedfortræder|vikar) )?for\b)|"
    r"forlod mødet|ankom\b|gik (?:fra|kl))|"
    # absent in part: `Karl Holm ved sag nr. 6`, `Eva Lind (pkt. 3-5)`, `Bo Krag (til kl. 10)`
    r"(?:\s?\([A-ZÆØÅ]{1,3}\)|, [A-ZÆØÅ](?=[ ,(]))?[ ,:(–-]{1,3}(?:(?:kun|dog) )?(?:(?:ved|under|til|fra|"
    r"i|på)(?: og med)? (?:behandlingen af )?)?"
    r"(?:(?:dagsordens|mødets )?(?:sag|punkt|pkt)(?:en|erne|et|s)?\b|kl\.? ?\d))",
    re.IGNORECASE,
)


class Presence(StrEnum):
    """UNKNOWN: named, but whether he came cannot be told."""

    PRESENT = "present"
    ABSENT = "absent"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words before a name (since the name before it) and behind it (up to the next one)."""

    before: str
    behind: str


def is_his_deputy(before: str) -> bool:
    """Whether the words before a name make its bearer the deputy of the one named before: `og dennes suppleant `."""
    return _HIS_DEPUTY.search(before) is not None


def presences(entries: Sequence[Words], absent: bool) -> list[Presence]:
    """Who of the people of one list was there. absent: whether the list is one of the absent."""
    found: list[Presence] = []
    for position, words in enumerate(entries):
        away = (absent and not _WAS_THERE.match(words.behind)) or _AWAY.search(words.behind) is not None
        own = Presence.ABSENT if away else Presence.PRESENT
        if position == 0:
            represented = re.search(r"(?:\A|\. |\n)[Ff]or\s\Z", words.before) is not None
            found.append(Presence.ABSENT if represented else own)
            continue
        own = _beside(words, own, found)
        found.append(own)
    return found


def _beside(words: Words, own: Presence, found: list[Presence]) -> Presence:
    """The presence of one who stands behind another; what the words say of that other one is put right in `found`."""
    if is_his_deputy(words.before):
        return found[-1] if own is Presence.PRESENT else own
    if _CAME_FOR.search(words.before) or _CAME_INSTEAD.match(words.behind):
        found[-1] = Presence.ABSENT
        return Presence.PRESENT
    if _FOR.search(words.before):
        return Presence.ABSENT
    line = words.before[words.before.rfind("\n") + 1 :]
    same_line = "\n" not in words.before
    behind = _DEPUTY_BEHIND.search(line) is not None and (same_line or "(" in words.before)
    if not behind and not (re.search(r"\s[–-]\s\Z", words.before) and _IS_DEPUTY.match(words.behind)):
        return own
    if found[-1] is Presence.ABSENT:
        return Presence.ABSENT if _AWAY.search(words.behind) else Presence.PRESENT
    if _CAME.match(words.behind):
        found[-1] = Presence.ABSENT
        return Presence.PRESENT
    return Presence.UNKNOWN


def part(behind: str) -> str | None:
    """The words that say that someone was there for a part of the meeting; None where there are none."""
    match = _PART.search(behind)
    return match[0].strip(" ,.;") if match is not None else None
