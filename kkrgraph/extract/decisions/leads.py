"""Leads: what a ruling's sentence begins with before it rules: `Ad 1:`, `2. at:`, `Takstgruppen:`, `Med den ændring, at ...,`."""

from __future__ import annotations

import re

from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label

ORG, PLACE, PERSON, ROLE = (
    SIGN[label] for label in (Label.ORGANISATION, Label.PLACE, Label.PERSON, Label.ROLE)
)
_ORDINAL = (
    r"(?:[Dd]e (?:(?:to|tre|fire|fem) )?(?:første|sidste|øvrige|andre)|[Ff]ørste|[Aa]nden|[Aa]ndet|"
    r"[Tt]redje|[Ff]jerde|[Ff]emte|[Ss]jette|[Ss]idste)"
)
# `Ad 1:`, `Ad. a)`, `Pkt. 2 –`, `1. at:`, `Indstilling 2:`, `Første at`, `b)`
_NUMBERED = re.compile(
    r"\A(?:(?:(?:[Vv]edr(?:ørende|\.)|Re|Til) )?(?:Ad\.?|[Nn]r\.|[Pp]kt\.?|[Pp]unkt|[Pp]ind|"
    rf"[Ii]ndstilling(?:ens)?|[Ff]orslag|[Dd]el|At|at)(?: (?:pkt\.|punkt|nr\.|pind))? ?(?P<n>\d{{1,2}}|"
    r"[a-h])\b[.)]? ?(?:[:–-] ?)?"
    rf"|(?P<d>\d{{1,2}})(?:(?: ?[-–] ?| og |(?:, \d)+ og )\d{{1,2}} ?(?=:)|[.)]) ?(?:[Aa]t(?:-punkt)?\b|"
    r"pind|indstilling|punkt|forslag)? ?(?:[:–-] ?)?"
    r"|(?P<l>[a-h])(?:\)|(?=: )) ?(?:[:–-] ?)?"
    rf"|(?P<o>{_ORDINAL}) (?:at(?:-punkt(?:er)?)?|punkter|dots|indstillinger|indstilling(?:spunkt)?|punkt|"
    r"pind|dot|prik|forslag|del)\b ?(?:[:–-] ?)?(?=blev |er |vedta|godk|tiltr|[A-ZÆØÅ]|fulgt|følges|udsat|"
    r"forkast|afvist|taget|tages|drøftet))"
)
_ORDER = ("første", "anden", "andet", "tredje", "fjerde", "femte", "sjette")
# `Takstgruppen: Eva Lind blev valgt`, `Dagsordenen: Godkendt`: what the words behind are about; what a person says is told
_TOPIC = re.compile(
    rf"\A(?:[{ORG}{PLACE}{ROLE}]|{PERSON}[’']?s|[A-ZÆØÅ][\w-]+)"
    rf"(?:,? (?!(?:er|var|blev|har|havde|skal|vil|kan|at|der|som)\b)[\w{ORG}{PLACE}{ROLE}()-]+){{0,5}}: "
    rf"(?=[A-ZÆØÅ{PERSON}{ORG}{PLACE}{ROLE}])(?!.*\?\Z)"
)
_SAYS = re.compile(
    r"\A(?:[A-ZÆØÅ][a-zæøå]+(?:ede|te|er|es|edes) |(?:Bemærkning|Kommentar|Spørgsmål|Svar|Note|Forslag|"
    r"Citat|Indstilling|Oplæg|Bilag|Afbud|Fravær|Deltag|Gæst|Referent)[a-zæøå]*: |"
    r"[^:]*(?:[a-zæøå]{3}edes?|[a-zæøå]{3}ådte|valgtes?|vedtog|tog|kendt|trådt|vedtaget|taget|drøftet|"
    r"udsat|kastet|befalet|sluttet|valgt|peget|indstillet|foreslået|ansat|aftalt|noteret|efterretning|"
    r"fulgt|følges|mærket|bevilget|imødekommet|enighed|enige?|opbakning)\b[^:]*:)"
)
# `Med den ændring, at broen males, blev planen godkendt`
_CHANGED = re.compile(
    r"\A(?:Med (?:(?:den|de|en|denne|disse|følgende) ){0,2}(?:[a-zæøå]+ )?(?:ændring|tilføjelse|rettelse|"
    r"præcisering|bemærkning|tilretning)(?:en|er|erne|ne|r)?)"
    r"(?:,? (?:at|som|om)\b[^:;]{2,160}?,?)? (?=(?:blev|er|var|godkendte|tiltrådte|vedtog|tog|godkendes|"
    r"tiltrædes|vedtages|kunne) )"
)


def begin_of_ruling(text: str) -> int:
    """Where the words that rule begin: behind a number of the proposal, behind what they are about, behind a change told first."""
    cursor = 0
    numbered = _NUMBERED.match(text) if text[:1] in _MAY_NUMBER else None
    if numbered is not None and numbered.end() < len(text):
        cursor = numbered.end()
    rest = text[cursor:]
    if ": " in rest:
        topic = _TOPIC.match(rest)
        if topic is not None and _SAYS.match(rest) is None:
            return cursor + topic.end()
    changed = _CHANGED.match(rest) if rest.startswith("Med ") else None
    return cursor + changed.end() if changed is not None else cursor


_MAY_NUMBER = frozenset("ARTVPpIiFfDda123456789bcefghSsJNn")


def change_first(text: str) -> bool:
    """Whether a sentence tells the change before the act: `Med den rettelse blev referatet godkendt`."""
    return text.startswith("Med ") and _CHANGED.match(text) is not None


def order_of(text: str) -> int | None:
    """Which of the proposal's points a sentence rules on, from 1; None where it does not say so."""
    match = _NUMBERED.match(text) if text[:1] in _MAY_NUMBER else None
    if match is None:
        return None
    number = match["n"] or match["d"] or match["l"]
    if number is not None:
        return int(number) if number.isdigit() else ord(number) - ord("a") + 1
    word = (match["o"] or "").lower()
    return max(_ORDER.index(word), 1) if word in _ORDER[1:] else 1 if word == _ORDER[0] else None
