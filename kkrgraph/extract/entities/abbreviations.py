"""Abbreviations that a document introduces: `Central Denmark EU Office (CDEU)`, `BRN (Business Region North)`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kkrgraph.extract.entities.bodies import body
from kkrgraph.extract.text.finding import places_of
from kkrgraph.extract.text.mentions import Label, Mention

_ABBREVIATION = r"[A-ZÆØÅ][A-Za-zÆØÅæøå&-]{0,7}[A-ZÆØÅ]|[A-ZÆØÅ]{2,8}"
_INTRODUCED = re.compile(rf"\A\s?\((?P<short>{_ABBREVIATION})\)")
# looked for by its bracket
_SPELT_OUT_BEGINS = re.compile(r"\s\([A-ZÆØÅ]")
_SHORT_BEFORE = re.compile(rf"(?<![\w-])(?:{_ABBREVIATION})\Z")
_SPELT_OUT = re.compile(
    rf"(?<![\w-])(?P<short>{_ABBREVIATION})\s\((?P<long>[A-ZÆØÅ][\wæøå&-]+(?: (?:og |for |of |and )?[A-ZÆØÅ][\wæøå&-]+)+)\)"
)
_ARTICLE_BEFORE = re.compile(r"\b[Ee][nt] \Z")


def introduced_abbreviations(text: str, mentions: list[Mention]) -> dict[str, Mention]:
    """Abbreviation → the body that introduces it: `Central Denmark EU Office (CDEU)`, `BRN (Business Region ...)`."""
    table: dict[str, Mention] = {}
    for mention in mentions:
        if mention.label is Label.ORGANISATION:
            match = _INTRODUCED.match(text, mention.end) or _INTRODUCED.match(
                text[mention.end : mention.end + 14]
            )
            if match and _stands_for(match["short"], text[mention.start : mention.end] + mention.value):
                table.setdefault(match["short"], mention)
    return table


def _stands_for(short: str, name: str) -> bool:
    """Whether the letters of an abbreviation come one after the other in a name: `Nordkaj Plast A/S (DI)` tells who sends them."""
    letters = iter(name.casefold())
    return all(letter in letters for letter in short.casefold() if letter.isalpha())


def find_introductions(text: str) -> Iterator[Mention]:
    """Unknown bodies spelt out behind their abbreviation: `BRN (Business Region North Denmark)`."""
    for bracket in _SPELT_OUT_BEGINS.finditer(text):
        short = _SHORT_BEFORE.search(text, max(0, bracket.start() - 12), bracket.start())
        match = _SPELT_OUT.match(text, short.start()) if short is not None else None
        if match is None or _ARTICLE_BEFORE.search(text, max(0, match.start() - 4), match.start()):
            continue  # `en HHO (Havn og Handel Overalt)` is any one of its kind
        initials = [word[0] for word in match["long"].split() if word[0].isupper()]
        if match["short"][0].upper() == initials[0].upper():
            name = match["long"]
            yield body(match.start("long"), match.end("long"), name, "other", "spelt-out")


_JOINED_ON = re.compile(r"[\w-]")
_WHOLE_WORD = re.compile(r"s?(?![\w-])|[’']")


def find_abbreviations(text: str, table: dict[str, Mention]) -> Iterator[Mention]:
    """Every later use of an introduced abbreviation, its genitive s left out."""
    for short, known in table.items():
        for start in places_of(short, text):
            end = start + len(short)
            if (start and _JOINED_ON.match(text[start - 1])) or _WHOLE_WORD.match(text, end) is None:
                continue
            yield Mention(
                start=start,
                end=end,
                label=known.label,
                value=known.value,
                kind=known.kind,
                rule="abbreviation",
            )
