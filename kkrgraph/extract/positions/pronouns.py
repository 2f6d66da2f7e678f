"""Pronouns: `Hun er i dag direktør i Movia` says it of the one whom the sentence before names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kkrgraph.extract.entities.roles import bare_role
from kkrgraph.extract.positions.spoken_of import SpokenOf
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label, Mention

PERSON, ORG, PLACE, ROLE = (
    SIGN[label] for label in (Label.PERSON, Label.ORGANISATION, Label.PLACE, Label.ROLE)
)
_IN = r"(?:i|for|på|ved|hos|af) (?:bestyrelsen (?:for |i )|styregruppen (?:for |i ))?"
_AT = rf"{_IN}(?P<body>[{ORG}{PLACE}])"
_IS = (
    r"(?:er|var|bliver|blev|har været|arbejder|sidder|fungerer|virker|fortsætter)(?: i dag| nu| også|"
    r" selv| fortsat| stadig| fremover| samtidig| desuden| til daglig| tidligere| for nylig| netop| blevet)*"
    r"(?: valgt| ansat| udnævnt| konstitueret)?(?: som| til)?(?: ny| tidligere)?"
)
_HE_IS = re.compile(
    rf"\A\W{{0,3}}?(?:Han|Hun) (?:{_IS}|(?:kommer|kom) fra en stilling som) "
    rf"(?P<one>(?:en|én|et|ét|den ene|den anden) af (?:[a-zæøå]+s |{ORG}(?:[’']?s|[’'])? )?"
    rf"(?:[a-zæøå]+ )?)?(?P<role>{ROLE}) {_AT}"
)
_THE_LAST = re.compile(
    rf"\A(?:(?P<first>Førstnævnte)|Sidstnævnte),? (?:der |som )?{_IS} (?:(?:en|et) )?(?P<role>{ROLE}) {_AT}"
)
# `Som ny chef for Movia fortalte hun`
_AS_ROLE = re.compile(
    rf"\A\W{{0,3}}?Som (?:ny |nyansat |nyvalgt )?(?P<role>{ROLE}) {_AT}(?: \([^()]{{1,40}}\))? [a-zæøå]+ (?:han|hun)\b"
)
_HIS_SEAT = re.compile(
    rf"\A\W{{0,3}}?(?:Han|Hun) (?:[a-zæøå]+ )?(?:beholder|bevarer|fratræder|opgiver|nedlægger|har opsagt|"
    rf"har nedlagt|har opgivet) (?:sin plads|sit sæde|sit mandat|sin post) {_AT}"
)
# `Movia har fået ny direktør. Det er Karl Holm`
_NEW_ONE = re.compile(rf"\b(?:fået|ansat|valgt|udpeget|får) (?:en )?ny (?P<role>{ROLE})\W*\Z")
_IT_IS = re.compile(
    rf"\A\W{{0,3}}?(?:Det (?:er|bliver|blev)|(?:Han|Hun|Den nye|Den nye {ROLE}) hedder|Valget faldt på) (?P<person>{PERSON})"
)
_BEFORE = re.compile(
    rf"\A[^{PERSON}]*(?P<person>{PERSON})[^{PERSON}]*? (?:og|der|som)(?: har)? (?:var før(?: det)?|"
    r"var tidligere|kommer fra en stilling som|kom fra en stilling som|senest (?:var|været)|"
    rf"været)(?: [a-zæøå]+)? ?(?P<role>{ROLE}) {_AT}"
)
# `fratræder for at blive direktør i FynBus`
_TO_BECOME = re.compile(
    rf"(?P<person>{PERSON})[^{PERSON}.;]*? for at (?:blive|tiltræde som|begynde som|starte som) (?:ny )?(?P<role>{ROLE}) {_AT}"
)
STEMS = (
    "Han ",
    "Hun ",
    "Sidstnævnte",
    "Førstnævnte",
    "Som ",
    "Det er ",
    "Det bliver ",
    " stilling som ",
    " for at ",
    "hedder ",
    " var før ",
    "faldt på ",
)
# person, role, body, rule
Office = tuple[Mention, str, str, str]


def of_him(sentence: Sentence, before: Sentence | None, spoken_of: SpokenOf) -> Iterator[Office]:
    """What a sentence that holds one of STEMS says of a person whom it or the one before names.

    before: the sentence in front of it under the same item.
    """
    text = sentence.marked.text
    for pattern in (_BEFORE, _TO_BECOME):
        for match in pattern.finditer(text):
            yield from _office(sentence, match, sentence.marked.mention_at(match.start("person")))
    if before is None:
        return
    if text.startswith(("Sidstnævnte", "Førstnævnte")):
        yield from _one_of_several(sentence, before)
    people = before.marked.mentions(Label.PERSON)
    if len({person.value for person in people}) == 1:
        his = _HE_IS.match(text)
        his = his or _AS_ROLE.match(text)
        if his is not None:
            yield from _office(sentence, his, people[0])
        seat = _HIS_SEAT.match(text)
        if seat is not None:
            yield people[0], "medlem", sentence.marked.mention_at(seat.start("body")).value, "his-seat"
    yield from _new_one(sentence, before, spoken_of)


def _one_of_several(sentence: Sentence, before: Sentence) -> Iterator[Office]:
    """`Sidstnævnte, der er medlem af Movia, ...`: the last of those whom the sentence before names."""
    named = before.marked.mentions(Label.PERSON)
    match = _THE_LAST.match(sentence.marked.text)
    if match is not None and named:
        yield from _office(sentence, match, named[0 if match["first"] else -1])


def _office(sentence: Sentence, match: re.Match[str], person: Mention) -> Iterator[Office]:
    role = sentence.marked.mention_at(match.start("role"))
    body = sentence.marked.mention_at(match.start("body"))
    single = role.strong or match.groupdict().get("one") is not None  # `en af kommunernes repræsentanter`
    if single and body.kind != "party":
        yield person, bare_role(role.value), body.value, "of-him"


def _new_one(sentence: Sentence, before: Sentence, spoken_of: SpokenOf) -> Iterator[Office]:
    told, named = _NEW_ONE.search(before.marked.text), _IT_IS.match(sentence.marked.text)
    if told is None or named is None:
        return
    body = spoken_of.body(before, before.marked.offset(told.start()))
    if body is not None:
        role = before.marked.mention_at(told.start("role"))
        yield sentence.marked.mention_at(named.start("person")), bare_role(role.value), body, "new-one"
