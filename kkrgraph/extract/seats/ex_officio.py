"""Ex officio: seats that come with an office: `de tre borgmestre`, `Politidirektøren er født medlem`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kkrgraph.extract.entities.roles import bare_role
from kkrgraph.extract.seats.seat_grammar import COUNT, ORG, PLACE, ROLE, Allotment, count_of
from kkrgraph.extract.structure.passages import Sentence

_BY_OFFICE = (
    r"(?:fødte?|faste?|automatisk|altid|per definition|pr\. funktion|i kraft af (?:sit|sin|deres) (?:embede|hverv|stilling)"
    r"|qua (?:sit|sin|deres) (?:embede|hverv|stilling)|ifølge loven|efter loven)"
)
# `Borgmesteren er pr. funktion formand for udvalget`, `politidirektøren i Nordkreds er født medlem`
_IS_BORN = re.compile(
    rf"(?P<office>{ROLE})(?: (?:i|for|fra) (?:{ORG}|{PLACE}|[A-ZÆØÅ][a-zæøå]+))? (?:er|indgår som|sidder som) {_BY_OFFICE} (?P<seat>{ROLE})"
)
_CONSISTS = r"(?:består|bestå|udgøres|sammensættes|er sammensat)(?: i dag| fremover| herefter)? af "
# `består af de tre borgmestre og politidirektøren`, `består af borgmestrene fra de ni kommuner`
_COUNTED = re.compile(rf"{_CONSISTS}(?:de )?(?P<count>{COUNT}) (?P<office>{ROLE})(?: og (?P<other>{ROLE}))?")
_FROM_EACH = re.compile(
    rf"{_CONSISTS}(?P<office>{ROLE}) (?:fra|i|for) (?:de |regionens |områdets )?(?P<count>{COUNT}|\d\d) (?:\w+)?kommuner"
)
_OFFICES = ("borgmester", "overborgmester", "politidirektør", "regionsrådsformand", "kommunaldirektør")
_STEMS = (
    "bestå",
    "udgør",
    "sammens",
    "født",
    "fast",
    "funktion",
    "automat",
    "altid",
    "kraft",
    "qua ",
    "loven",
)


def ex_officio(sentence: Sentence) -> Iterator[Allotment]:
    """The seats that a sentence gives to offices; nobody appoints to them."""
    text = sentence.marked.text
    if ROLE not in text or not any(stem in text for stem in _STEMS):
        return
    for match in _IS_BORN.finditer(text):
        seat = sentence.marked.mention_at(match.start("seat"))
        # `Alle borgmestre er fødte medlemmer`: however many there are
        one = sentence.marked.mention_at(match.start("office")).strong
        if one and _office(sentence, match, "office"):
            yield _allotment(bare_role(seat.value), "1", match)
    for pattern in (_COUNTED, _FROM_EACH):
        for match in pattern.finditer(text):
            if _office(sentence, match, "office"):
                yield _allotment("medlem", count_of(match["count"]), match)
                if match.groupdict().get("other") and _office(sentence, match, "other"):
                    yield _allotment("medlem", "1", match)


def _office(sentence: Sentence, match: re.Match[str], group: str) -> bool:
    return sentence.marked.mention_at(match.start(group)).value in _OFFICES


def _allotment(role: str, count: str, match: re.Match[str]) -> Allotment:
    return Allotment(
        role=role,
        count=count,
        by=None,
        nominator=None,
        start=match.start("office"),
        end=match.end("office"),
        rule="ex-officio",
    )
