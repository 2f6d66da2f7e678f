"""Undone: words of an act that record none: whom nobody elected in the end, and who was only put forward."""

from __future__ import annotations

import re

from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label

_SIGNS = frozenset(SIGN.values())
PERSON, ROLE = SIGN[Label.PERSON], SIGN[Label.ROLE]
_NOT = r"(?P<word>ikke|ej)\b(?! (?:blot|kun|bare|mindst|alene|desto mindre)\b)"
# `Eva Lind vælges derfor ikke`, `bestyrelsen udpegede dog ikke nogen`
_NOT_BEHIND = re.compile(
    r"(?: (?:derfor|dermed|således|dog|altså|alligevel|heller|endnu|nu|på mødet|i denne omgang)){0,2} " + _NOT
)
# `Der blev ikke valgt suppleanter`, `er endnu ikke udpeget`, `hverken tiltrådt eller forkastet`, `Ingen blev udpeget`
_NOT_BEFORE = re.compile(
    rf"(?:\b{_NOT} (?:[a-zæøå]+ )?|\b(?P<neither>hverken) (?:[a-zæøå]+ eller )?|\A(?P<nobody>ingen) (?:er |blev )?)\Z",
    re.IGNORECASE,
)
_LONGEST_NOT = 24
# `Som formand foresloges Eva Lind`
_PERSON_BEHIND = re.compile(rf"(?: [a-zæøå]+)?(?: {ROLE},?)? {PERSON}")
# `Der blev stillet forslag om Eva Lind og Karl Holm`
_ABOUT_PERSON = re.compile(rf" om (?:at [a-zæøå]+ )?(?:{ROLE},? )?{PERSON}")
# `Karl Holm var også foreslået`, `Som formand var Karl Holm bragt i forslag`
_PUT_FORWARD = re.compile(
    rf"(?:{PERSON}[^.;:]{{0,40}}? (?:var|er|blev|bliver)|\b(?:var|er|blev|bliver) [^.;:]{{0,40}}?{PERSON}"
    r"(?: \([^()]{1,20}\))?)(?: [a-zæøå]+)? \Z"
)


def denied_by(text: str, start: int, end: int) -> str | None:
    """The word that denies an act whose verb stands between two places of marked text, in small letters."""
    if text[:8].lower() == "hverken ":
        return "hverken"
    match = _NOT_BEHIND.match(text, end) or _NOT_BEFORE.search(text, max(0, start - _LONGEST_NOT), start)
    return next(word.lower() for word in match.groups() if word) if match is not None else None


# what is asked, wished or supposed seats nobody: `drøftet, om Karl Holm skulle udpeges`, `Hvis Eva Lind vælges`
_CHOSEN = r"(?:gen)?(?:udpeges?|vælges?|indstilles?|udpeget|valgt|indstillet)"
_ONLY_THOUGHT = re.compile(
    rf"\b(?:om|hvorvidt) [^.;,]{{1,60}}? (?:skulle|skal|kan|kunne|bør|burde) {_CHOSEN}\b|\bstilling til,? om\b|"
    rf"\A(?:Hvis|Såfremt|Forudsat,? at|I tilfælde af,? at) |\bbør {_CHOSEN}\b[^.;]*, (?:mente|mener|sagde)\b|"
    r"\b(?:ønsker|ønskede|håber|håbede) at blive (?:gen)?(?:udpeget|valgt|indstillet)\b|"
    r"\b[Ff]orslag(?:et)? om (?:at )?[^.;,]*,? (?:men )?(?:det |dette )?(?:blev |er )?(?:forkast|faldt|bortfald|afvis|nedstemt)"
    r"(?![^.]*\b(?:valgt|udpeget|udpeges|vælges|valgtes)\b)"
)


def is_only_thought(text: str) -> bool:
    """Whether marked text asks, wishes or supposes that somebody is chosen."""
    return _ONLY_THOUGHT.search(text) is not None


# a seat that nobody was given
_NOT_SEATED = re.compile(r"\b(?:vælges|valgt|udpeges|udpeget|indstilles|indstillet|besættes|besat)\b")


def leaves_unseated(text: str) -> bool:
    """Whether a verb of marked text that would seat somebody is negated."""
    return any(denied_by(text, *match.span()) is not None for match in _NOT_SEATED.finditer(text))


# `Ingen af grupperne ønskede at stille en kandidat`
_NOBODY_STOOD = re.compile(
    r"\AIngen (?:af [^.;,]{1,40}? )?(?:ønskede|ønsker) (?:at (?:stille|pege på|lade sig)|posten|pladsen|hvervet|genvalg)\b"
)


def names_nobody(text: str, start: int, end: int) -> bool:
    """Whether a remark, between two places of marked text, is that nobody has been named: `har endnu ikke peget på en kandidat`."""
    if text[start:end].lower().startswith("peget"):
        return denied_by(text, start, end) is not None
    return _NOBODY_STOOD.match(text) is not None


def is_candidacy(text: str, start: int, end: int) -> bool:
    """Whether words of a proposal, between two places of marked text, tell who was put forward; a vote follows, no remark."""
    while end < len(text) and text[end].isalpha() and text[end] not in _SIGNS:
        end += 1  # `foreslog` of `foresloges`
    words = text[start:end].lower()
    if PERSON not in text or ("foresl" not in words and "forslag" not in words):
        return False
    if words.endswith("forslag") or words.endswith("forslag om"):
        return _ABOUT_PERSON.match(text, end - 3 if words.endswith(" om") else end) is not None
    if not words.endswith(("es", "ås", "ået")):
        return False
    return _PERSON_BEHIND.match(text, end) is not None or _PUT_FORWARD.search(text[:start]) is not None
