"""The shapes of names of bodies that meet: `Ældrerådet`, `Økonomi- og Erhvervsudvalget`, `Udvalget for Havne og Broer`."""

from __future__ import annotations

import re

_KIND = (
    r"(?:(?<!om)råd|samråd|udvalg|bestyrelse|nævn|repræsentantskab|repræsentation|forum|kreds|kommission|"
    r"komit[eé]|netværk|gruppe|"
    r"formandskab|direktion|delegation|panel|klynge)"
)
_ENDING = r"(?:et|en|n|met|ret|eet)?"
# words that lead a name on or into another thing
_NO_PART = r"(?:til|fra|af|med|i|for|på|om|ved|under|over|efter|er|var|har|skal|som|at|der)"
_NO_NAME = r"(?:behandling|beslutning|indstilling|godkendelse|orientering|udpegning|valg|konstituering|mødesager|møde)"
_PREFIX = rf"(?:(?!(?:{_NO_PART}|{_NO_NAME})\s)[^\W\d_/]+(?:[’']s)?[-,]{{0,2}}\s(?:(?:og|&)\s)?){{0,5}}?"
# `Vækstforum Hovedstaden`: for which part of the country
_TAIL = (
    r"(?:(?:(?<=forum)|(?<=netværk)|(?<=klynge)|(?<=klyngen))\s(?-i:[A-ZÆØÅ])[^\W\d_]+|"
    r"\s(?:for|om|vedr\.?|vedrørende|i|på|ved)\s[^.:;()\d]{2,70})?"
)
_NAME = re.compile(
    rf"(?P<name>{_PREFIX}[^\W\d_]?[^\W\d]*(?:[-/][^\W\d_]+)*{_KIND}{_ENDING}{_TAIL})(?:\s\([^)]{{1,40}}\))?",
    re.IGNORECASE,
)
# `Udvalget`, `Bestyrelsen`: they say of what kind, not which
_BARE = re.compile(
    r"(?:(?:det|den|de|politiske?|stående|andre|øvrige)\s)*(?:mødeforum|råd|udvalg|bestyrelse|nævn|gruppe|"
    rf"forum|netværk|kreds|kommission|repræsentantskab|formandskab|direktion|klynge|panel){_ENDING}",
    re.IGNORECASE,
)
_SMALL = frozenset(("og", "for", "om", "i", "på", "af", "ved", "vedrørende", "samt"))
# `Ældrerådsmøde`, `Beredskabskommissionsmødet`; of a `Bestyrelsesmøde` nobody knows whose
_COMPOUND = re.compile(
    r"(?<![\w-])(?P<stem>[A-ZÆØÅa-zæøå][\w-]*?(?P<kind>råd|udvalg|bestyrelse|kommiss?ion|nævn|"
    r"repræsentantskab))s?møde[tr]?(?!\w)"
)
_DEFINITE = {
    "råd": "rådet", "udvalg": "udvalget", "bestyrelse": "bestyrelsen", "kommission": "kommissionen", "kommision": "kommissionen", "nævn": "nævnet",
    "repræsentantskab": "repræsentantskabet",
}  # fmt: skip


def body_name(text: str) -> str | None:
    """The body's name where the words are nothing but one; None for other words and for a mere `Udvalget`."""
    words = " ".join(text.split()).strip(" .,:-–|")
    match = _NAME.fullmatch(words) if 4 <= len(words) <= 100 else None
    if match is None or _BARE.fullmatch(match["name"]) is not None:
        return None
    name = match["name"].strip()
    if name.isupper():
        name = " ".join(_in_case(word) for word in name.split())
    return name[0].upper() + name[1:]


def _in_case(word: str) -> str:
    return word.lower() if word.lower() in _SMALL else word.capitalize()


def labelled_name(text: str) -> str | None:
    """The name behind a label `Udvalg:`: of a form that is known, or a few words with a capital; None for other words."""
    words = text.strip()
    named = body_name(words)
    if named is not None:
        return named
    first = words.split(", ")[0]  # `Sundhedsklynge Syd, politisk niveau`
    plain = re.fullmatch(r"[A-ZÆØÅ][^\d.:;,]{2,60}", first) is not None and len(first.split()) <= 6
    return first.strip() if plain else None


def body_of_meeting(text: str) -> str | None:
    """`Ekstraordinært Ældrerådsmøde`: the body that a compound of meeting names, in the definite; None for none."""
    match = _COMPOUND.search(text)
    if match is None and re.search(r"\bKommiss?ionsmøde", text) is not None:
        return "Kommissionen"
    if match is None:
        return None
    stem, kind = match["stem"], match["kind"]
    if stem.lower() in ("råd", "udvalg", "bestyrelse", "nævn", "repræsentantskab", "formandskab"):
        return None
    name = stem[: len(stem) - len(kind)] + _DEFINITE[kind]
    return name[0].upper() + name[1:]


_STEM = re.compile(r"(?:et|en|s)\Z")


def _stem(name: str) -> str:
    """`Det Fælles Havneråd` and `det fælles havnerådet` → `fælles havneråd`"""
    words = re.sub(r"\A(?:det|den|de) ", "", name.casefold())
    return _STEM.sub("", words)


def same_body(one: str, other: str) -> bool:
    """Whether two names are one body's: in the definite or not, with or without its town or what it is for."""
    first, second = sorted((_stem(one), _stem(other)), key=len)
    if first == second:
        return True
    whole = " " not in first and len(first) > 4 and body_name(first) is not None
    return whole and (second.startswith(f"{first} ") or second.endswith(f" {first}"))
