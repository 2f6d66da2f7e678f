"""Of several: one role or seat that a sentence gives to several people: `kommunaldirektørerne Karl Holm (Greve) og Eva Lind (Faxe)`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kkrgraph.extract.entities.roles import bare_role
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label, Mention

PERSON, ORG, PLACE, ROLE = (
    SIGN[label] for label in (Label.PERSON, Label.ORGANISATION, Label.PLACE, Label.ROLE)
)
_PARTY = r"(?: ?\([A-ZÆØÅ]{1,3}\))?"
_BODY = f"[{ORG}{PLACE}]"
_AT = rf"(?:,? (?:fra|i|for|hos) |, | \()(?P<body>{_BODY})\)?"
_ONE = re.compile(rf"(?P<person>{PERSON}){_PARTY}{_AT}{_PARTY}(?:,? og |,? samt |, )?")
# `Konsulenterne Karl Holm og Eva Lind, KL`: one body for all of them
_TOGETHER = re.compile(
    rf"(?P<people>{PERSON}(?:, {PERSON})*,? (?:og|samt) {PERSON})(?:,? (?:begge |alle )?(?:fra|hos|i) |, |"
    rf" \()(?P<body>{_BODY})(?!,? (?:og|samt) )"
)
_OF_ONE_HOUSE = ("director", "head", "consultant", "official", "expert", "representative")
_FEWEST = 2
_SHARED = re.compile(rf"(?P<role>{ROLE}),? (?={PERSON})")
# `Karl Holm, Greve Kommune, og havnechef Eva Lind (V) sidder i Havneforum`
_SUBJECT = (
    rf"(?:{ROLE},? )?{PERSON}{_PARTY}(?:,? (?:{ROLE} )?(?:(?:fra|i|for|hos|på|ved) )?(?:{_BODY}|{ROLE})|"
    rf" \({_BODY}\)|, (?:fra )?{_BODY})*{_PARTY}"
)
_SIT = re.compile(
    rf"(?P<people>{_SUBJECT}(?:(?:,? og |,? samt |, ){_SUBJECT})*),? (?:sidder|sad|har siddet|er medlemmer|"
    r"var medlemmer|er begge medlem(?:mer)?|har plads|har sæde)"
    rf"(?: (?:i dag|fortsat|stadig|også|desuden|begge|alle|alle tre|nu|i forvejen))*"
    r" (?:i|af) (?:bestyrelsen (?:for |i )|repræsentantskabet (?:for |i )|"
    rf"styregruppen (?:for |i ))?(?P<body>{ORG})(?:(?: i forvejen)? sammen med (?P<also>{_SUBJECT}))?"
)
# `Bestyrelsen for Movia består af Karl Holm (formand), Eva Lind og Bo Ask`
_MEMBER = rf"(?:{ROLE},? )?{PERSON}{_PARTY}(?: \({ROLE}\)|, {ROLE}(?= og |, |\.|\Z)|,? (?:fra )?{_BODY}| \({_BODY}\))*"
_CONSISTS = re.compile(
    rf"(?:bestyrelsen (?:for|i) |styregruppen (?:for|i) )?(?P<body>{ORG})"
    r"(?:(?:[’']?s|[’'])? bestyrelse)?(?: [a-zæøå]+)? (?:består|bestod)(?: i dag| fortsat| nu|"
    rf" herefter)* af:? (?P<people>{_MEMBER}(?:(?:,? og |,? samt |, |; ){_MEMBER})*)",
    re.IGNORECASE,
)
_ONE_MEMBER = re.compile(rf"(?P<person>{PERSON})(?:{_PARTY}(?: \(|, )(?P<role>{ROLE}))?")
# person, role, body, rule
Office = tuple[Mention, str, str, str]


def shared_role(sentence: Sentence) -> Iterator[Office]:
    """One role in the plural, and each of those who have it with a body of their own."""
    marked = sentence.marked
    for match in _SHARED.finditer(marked.text):
        role = marked.mention_at(match.start("role"))
        if role.strong or role.kind in ("presenter", "meeting_role", "attendance"):
            continue
        place = match.end()
        together = _TOGETHER.match(marked.text, place) if role.kind in _OF_ONE_HOUSE else None
        if together is not None and marked.mention_at(together.start("body")).kind != "party":
            body = marked.mention_at(together.start("body"))
            for at in range(*together.span("people")):
                if marked.text[at] == PERSON:
                    yield marked.mention_at(at), bare_role(role.value), body.value, "shared-role"
            continue
        while (one := _ONE.match(marked.text, place)) is not None:
            body = marked.mention_at(one.start("body"))
            if body.kind != "party":
                person = marked.mention_at(one.start("person"))
                yield person, bare_role(role.value), body.value, "shared-role"
            place = one.end()


def sit_together(sentence: Sentence) -> Iterator[Office]:
    """Several people who sit in one body, each with what he is and where he comes from."""
    text = sentence.marked.text
    if not any(
        word in text for word in (" sidder", " sad ", " siddet", " medlemmer", " medlem", " plads", " sæde")
    ):
        return
    for match in _SIT.finditer(text):
        mention = sentence.marked.mention_at(match.start("body"))
        if mention.kind == "party" or text.startswith("s ", match.end("body")):
            continue
        for group in ("people", "also"):
            for place in range(*match.span(group)):
                if text[place] == PERSON:
                    yield sentence.marked.mention_at(place), "medlem", mention.value, "sit-together"


def consists_of(sentence: Sentence) -> Iterator[Office]:
    """The members whom a sentence lists: `Movia består af Karl Holm (formand) og Eva Lind`."""
    marked = sentence.marked
    if " best" not in marked.text:
        return
    for match in _CONSISTS.finditer(marked.text):
        body = marked.mention_at(match.start("body"))
        if marked.text.count(PERSON, *match.span("people")) < _FEWEST or body.kind == "party":
            continue
        for one in _ONE_MEMBER.finditer(marked.text, *match.span("people")):
            role = marked.mention_at(one.start("role")) if one["role"] else None
            chairs = role is not None and role.kind in ("chair", "deputy_chair")
            word = bare_role(role.value) if role is not None and chairs else "medlem"
            yield marked.mention_at(one.start("person")), word, body.value, "consists-of"
