"""Ex officio: seats that come with an office: `de tre borgmestre`, `Politidirektøren er født medlem`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kkrgraph.extract.entities.roles import bare_role
from kkrgraph.extract.seats.seat_grammar import COUNT, ORG, PLACE, ROLE, Allotment, count_of
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.mentions import Label

_BY_OFFICE = (
    r"(?:fødte?|faste?|automatisk|altid|per definition|pr\. funktion|i kraft af (?:sit|sin|deres) (?:embede|hverv|stilling)"
    r"|qua (?:sit|sin|deres) (?:embede|hverv|stilling)|ifølge loven|efter loven)"
)
# `Borgmesteren er pr. funktion formand for udvalget`, `politidirektøren i Nordkreds er født medlem`
_IS_BORN = re.compile(
    rf"(?P<office>{ROLE})(?: (?:i|for|fra) (?:{ORG}|{PLACE}|[A-ZÆØÅ][a-zæøå]+))? (?:er|indgår som|"
    rf"sidder som) {_BY_OFFICE} (?P<seat>{ROLE})"
)
_CONSISTS = (
    r"(?:består|bestå|udgøres|sammensættes|er sammensat)(?: i dag| fremover| herefter)?"
    r"(?: (?:kommissionen|rådet|udvalget|bestyrelsen|nævnet|repræsentantskabet))? af "
)
# `består af de tre borgmestre og politidirektøren`, `består af borgmestrene fra de ni kommuner`
_COUNTED = re.compile(rf"{_CONSISTS}(?:de )?(?P<count>{COUNT}) (?P<office>{ROLE})(?: og (?P<other>{ROLE}))?")
_FROM_EACH = re.compile(
    rf"{_CONSISTS}(?P<office>{ROLE}) (?:fra|i|for) (?:de |regionens |områdets )?(?P<count>{COUNT}|\d\d) (?:\w+)?kommuner"
)
# `består af borgmestrene, politidirektøren og ...`: however many they are
_ALL_OF_THEM = re.compile(rf"{_CONSISTS}(?:alle )?(?P<office>{ROLE})(?=,| og | samt )")
# `Borgmestrene i de 19 kommuner er fødte medlemmer`, `De ti borgmestre sidder automatisk som medlemmer`
_ARE_BORN = re.compile(
    rf"(?:\b[Dd]e (?P<count>{COUNT}) |(?P<all>\b[Aa]lle )?)(?P<office>{ROLE})"
    r"(?: (?:fra|i|for) (?:de |alle )?(?:regionens |"
    rf"områdets )?(?:(?P<places>{COUNT}) )?(?:\w+)?kommuner(?:ne)?(?: i {PLACE})?)?"
    rf" (?:er|indgår som|sidder som) {_BY_OFFICE} (?P<seat>{ROLE})"
)
# `..., politidirektøren i Nordkredsens Politi samt to medarbejderrepræsentanter`
_BESIDE = re.compile(
    r"(?:,| og| samt| eller et andet medlem af kommunalbestyrelsen,)"
    rf" (?:(?P<count>{COUNT}) (?P<role>{ROLE})(?! (?:fra|udpeget|valgt|som|der)\b)|"
    rf"(?P<office>{ROLE})(?= (?:i|for|fra) |[,.]| og | samt |\s*\Z))"
)
_COUNTED_KINDS = ("representative", "observer", "employee_representative")
# `Selskabets formand er født medlem`, `Formanden for KKR er født medlem`
_CHAIR_BORN = re.compile(
    rf"(?:(?:\b[A-ZÆØÅa-zæøå]+s|{ORG}[’']?s?) (?P<office>{ROLE})|"
    rf"(?P<chair>{ROLE}) (?:for|i) (?:bestyrelsen for )?(?:{ORG}|[a-zæøå]{{4,}}))"
    rf" (?:er|indgår som|sidder som) {_BY_OFFICE} (?P<seat>{ROLE})"
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
        if one and not _of_many(sentence, match) and _office(sentence, match, "office"):
            yield _allotment(bare_role(seat.value), "1", match)
    yield from _chair_born(sentence)
    yield from _born(sentence)
    yield from _all_of_them(sentence)
    for pattern in (_COUNTED, _FROM_EACH):
        for match in pattern.finditer(text):
            if _office(sentence, match, "office"):
                yield _allotment("medlem", count_of(match["count"]), match)
                if match.groupdict().get("other") and _office(sentence, match, "other"):
                    yield _allotment("medlem", "1", match)
                yield from _beside(sentence, match.end())


def _chair_born(sentence: Sentence) -> Iterator[Allotment]:
    """The chair of a body as a member of another."""
    for match in _CHAIR_BORN.finditer(sentence.marked.text):
        office = sentence.marked.mention_at(match.start("office" if match["office"] else "chair"))
        seat = sentence.marked.mention_at(match.start("seat"))
        if (
            office.kind in ("chair", "deputy_chair", "director")
            and office.value not in _OFFICES
            and office.strong
        ):
            yield _allotment(bare_role(seat.value), "1", match)


def _all_of_them(sentence: Sentence) -> Iterator[Allotment]:
    """The mayors, uncounted, and who sits beside them."""
    match = _ALL_OF_THEM.search(sentence.marked.text)
    if match is not None and _office(sentence, match, "office") and _of_many(sentence, match):
        yield _allotment("medlem", None, match)
        yield from _beside(sentence, match.end())


def _born(sentence: Sentence) -> Iterator[Allotment]:
    """`Borgmestrene i de ti kommuner er fødte medlemmer`: as many as there are; `Borgmesteren er født medlem` of many."""
    for match in _ARE_BORN.finditer(sentence.marked.text):
        if _office(sentence, match, "office") and (
            _of_many(sentence, match) or not sentence.marked.mention_at(match.start("office")).strong
        ):
            count = match["count"] or match["places"]
            seat = sentence.marked.mention_at(match.start("seat"))
            yield _allotment(bare_role(seat.value), count_of(count) if count else None, match)


def _of_many(sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether an office is held by several: `borgmestrene`, and any mayor of a KKR."""
    mention = sentence.marked.mention_at(match.start("office"))
    words = sentence.marked.source[mention.start : mention.end].casefold()
    if words.endswith(("ne", "mestre", "rer", "ører")):
        return True
    return words.endswith("mesteren") and any(
        m.kind == "kkr" for m in sentence.marked.mentions(Label.ORGANISATION)
    )


def _beside(sentence: Sentence, start: int) -> Iterator[Allotment]:
    """The offices and counted representatives in the rest of a list that began with an office."""
    for match in _BESIDE.finditer(sentence.marked.text, start):
        if match["office"] is not None and _office(sentence, match, "office"):
            yield _allotment("medlem", "1", match)
        elif match["count"] is not None:
            mention = sentence.marked.mention_at(match.start("role"))
            if mention.kind in _COUNTED_KINDS:
                yield _allotment(bare_role(mention.value), count_of(match["count"]), match)


def _office(sentence: Sentence, match: re.Match[str], group: str) -> bool:
    return sentence.marked.mention_at(match.start(group)).value in _OFFICES


def _allotment(role: str, count: str | None, match: re.Match[str]) -> Allotment:
    return Allotment(
        role=role,
        count=count,
        by=None,
        nominator=None,
        start=match.start(),
        end=match.end(),
        rule="ex-officio",
    )
