"""Party letters as lists print them: `(A)`, `, V`, `(SF)`, `(Socialdemokratiet)`; newspaper letters read as ballot letters."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kkrgraph.reference import derived, parties

_LETTER = re.compile(
    r"\A\s?,?\s?\(\s?(?P<brackets>[A-ZÆØÅ]{1,3})\s?\)|\A\s?,\s(?P<comma>[A-ZÆØÅ])(?=[,\s;)]|\.(?! ?[A-ZÆØÅ])|\Z)"
)
# abbreviations that are no ballot letter themselves; (S) and (K) may be either and are kept as printed
_SAFE = {"DF", "SF", "EL", "LA", "RV", "KF", "DD", "NB", "KD", "ALT"}
# what a newspaper writes where the ballot has another letter
NEWSPAPER = {"S": "A", "K": "C", "R": "B"}
_BRACKETS = re.compile(r"\(\s?(?P<inside>[A-ZÆØÅ][\w .–-]{0,40}?)\s?\)+")
# `(A - Faxe Kommune)`, `(V, Greve)`
_WITH_HOME = re.compile(r"\A\s?\((?P<letters>[A-ZÆØÅ]{1,3})(?: [–-] |, ?|/)(?=[A-ZÆØÅ])[^()\n]{2,40}\)")
_BARE = re.compile(
    r"(?:\A\s?|[,\n]\s?|\s[–-]\s)(?P<bare>[A-ZÆØÅ]|SF|DF|EL|"
    r"LA)(?=\s*(?:[,;:()\n]|\s[–-]|\.(?!\w)|\Z|\s(?:og|for)\b))|"
    r"\b[Kk]ommune\s(?P<tail>[A-ZÆØÅ])(?=\s*(?:\n|\Z))|\A\s(?P<next>[A-ZÆØÅ])(?=\s[A-ZÆØÅ][a-zæøå])"
)
_NAMED = re.compile(r"(?:[,\n]\s?|\s[–-]\s)(?P<name>[A-ZÆØÅ]\w+(?: [A-ZÆØÅ]\w+){0,2})(?=\s*(?:[,;.)\n]|\Z))")
_HEADING = re.compile(
    r"\A(?:(?P<letter>[A-ZÆØÅ]{1,2})[.:)]\s+|(?:[Ll]iste|[Pp]arti) )?(?P<name>[A-ZÆØÅ][\w .–-]{0,40}?)"
    r"\s*(?:\(\s?(?P<behind>[A-ZÆØÅ]{1,3})\s?\)\s*)?:?\Z"
)
# `L. Lokallisten Nordkajen`, `UP. Uafhængigt Parti`: lists of one municipality
_LOCAL = re.compile(
    r"(?P<letter>[A-ZÆØÅ]{1,2})\.\s+(?=.*(?:[Ll]iste|[Pp]arti|[Gg]ruppe|[Bb]orger|[Uu]afhængig))[A-ZÆØÅ][\w -]{3,40}\Z"
)
# `den konservative Karl Holm`, `venstreborgmester Karl Holm`, `SF-borgmester`
_ADJECTIVES = {
    "konservative": "C",
    "radikale": "B",
    "socialdemokratiske": "A",
    "socialdemokraten": "A",
    "venstremanden": "V",
    "venstrekvinden": "V",
    "enhedslistens": "Ø",
    "venstres": "V",
    "socialdemokratiets": "A",
}
# the words of a party in front of a name, in a list of names: `Den konservative Karl Holm`
ADJECTIVE = rf"(?:[Dd]en )?(?:{'|'.join(_ADJECTIVES)}) "
_BEFORE = re.compile(
    rf"(?<!\w)(?:(?P<adjective>{'|'.join(_ADJECTIVES)})(?: [a-zæøå-]+(?: (?:i|fra|på) [A-ZÆØÅ][\wæøå-]+)?)?|"
    rf"(?P<compound>[Vv]enstre|[Ss]ocialdemokrat(?:iske )?|[Kk]onservativ|[Rr]adikal|[A-ZÆØÅ]{{1,2}}-)"
    r"(?:borgmester|rådmand|medlem|politiker|byrådsmedlem|regionsrådsmedlem|viceborgmester|formand))(?:en|et)?,?\s\Z",
    re.IGNORECASE,
)
_COMPOUNDS = {"venstre": "V", "socialdemokrat": "A", "konservativ": "C", "radikal": "B"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A party as the words give it. letter: None where they name no party for certain. end: offset behind them."""

    letter: str | None
    text: str
    end: int


@derived
def _abbreviations() -> dict[str, str]:
    return {p.abbreviation: p.letter for p in parties() if p.abbreviation in _SAFE and p.letter}


_IN_FULL = re.compile(r"\s?\((?P<party>[^\W\d_][^()\d]{2,40})\)")
# so far behind a name its party stands
BEHIND_NAME = 46


def party_letter(text: str) -> str | None:
    """The party letter that stands at the very beginning of `text`; None where there is none."""
    match = _LETTER.match(text)
    if match is None:
        named = _IN_FULL.match(text)  # `Karl Holm (Venstre)`
        return letter_of_party(named["party"]) if named is not None else None
    return _ballot(match["brackets"] or match["comma"])


def letters_behind(text: str) -> str | None:
    """The letters as printed at the very beginning of `text`, whatever they stand for; None where there are none."""
    match = _LETTER.match(text)
    return None if match is None else match["brackets"] or match["comma"]


def _ballot(letters: str) -> str | None:
    return letters if len(letters) == 1 else _abbreviations().get(letters)


@derived
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


def party_heading(line: str) -> str | None:
    """`A. Socialdemokratiet`, `Venstre (V):`, `Liste Ø`: the letter of those below; None for any other line."""
    match = _HEADING.match(line)
    if match is None:
        return None
    listed = re.match(r"\A[Ll]iste (?P<letter>[A-ZÆØÅ])\s*:?\Z", line)
    if listed is not None:
        return listed["letter"]
    letter = letter_of_party(match["name"])
    if letter is None:
        local = _LOCAL.match(line)
        return local["letter"] if local is not None else None
    return match["letter"] or (_ballot(match["behind"]) if match["behind"] else None) or letter


def party_behind(text: str) -> Printed | None:
    """The party in the words between a name and the next one, whatever role or municipality stands before it."""
    unclear: Printed | None = None
    home = _WITH_HOME.match(text)
    if home is not None and (letter := _ballot(home["letters"])) is not None:
        return Printed(letter=letter, text=home["letters"], end=home.end())
    for match in _BRACKETS.finditer(text):
        inside = match["inside"]
        letter = (
            _ballot(inside)
            if inside.isupper() and len(inside) <= 3 and " " not in inside
            else letter_of_party(inside)
        )
        if letter is not None:
            return Printed(letter=letter, text=inside, end=match.end())
        placed = match.start() <= 2 or text[match.end() :].lstrip(" ")[:1] in ("", "\n")
        if unclear is None and placed and re.fullmatch(r"[A-ZÆØÅ]{2,3}", inside):
            unclear = Printed(letter=None, text=inside, end=match.end())
    bare = _BARE.search(text)
    if bare is not None:
        letters = bare["bare"] or bare["next"] or bare["tail"]
        return Printed(letter=_ballot(letters), text=letters, end=bare.end())
    for match in _NAMED.finditer(text):
        letter = letter_of_party(match["name"])
        if letter is not None:
            return Printed(letter=letter, text=match["name"], end=match.end())
    return unclear


def party_before(text: str) -> str | None:
    """The party in the words just before a name: `den konservative `, `venstreborgmester `, `SF-borgmester `."""
    match = _BEFORE.search(text)
    if match is None:
        return None
    if match["adjective"] is not None:
        return _ADJECTIVES[match["adjective"].lower()]
    word = match["compound"].lower().split()[0].rstrip("-")
    if match["compound"].endswith("-"):
        letters = match["compound"][:-1]
        return NEWSPAPER.get(letters, _ballot(letters))
    return _COMPOUNDS[word.removesuffix("iske")]


# `(A) Karl Holm`, `V: Eva Lind`: the letter that a line begins with
_LEADING = re.compile(
    r"(?:\A|\n)\s*(?:[•–-] )?(?:\((?P<brackets>[A-ZÆØÅ]{1,3})\)|(?P<bare>[A-ZÆØÅ])[.:]?) \Z"
)


def leading_letter(text: str) -> str | None:
    """The party letter between the beginning of the last line and the name behind it; None where there is none."""
    match = _LEADING.search(text)
    return None if match is None else _ballot(match["brackets"] or match["bare"])


def party_group(line: str) -> tuple[str, int] | None:
    """`Socialdemokratiet: Karl Holm, Eva Lind`: the letter of those on the line, and where their names begin."""
    name, colon, _ = line.partition(":")
    if not colon or len(name) > 40:
        return None
    letter = name if name in _ballot_letters() else party_heading(name)
    return (letter, len(name) + 1) if letter is not None else None


@derived
def _ballot_letters() -> frozenset[str]:
    return frozenset(party.letter for party in parties() if party.letter)
