"""Votes and reservations: figures for and against, who voted how, and who took a reservation or wanted it on record."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.structure.layout import Kind
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.evidence import evidence
from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label
from kkrgraph.model import Document, Vote

PERSON, ORG, PLACE, ROLE = (
    SIGN[label] for label in (Label.PERSON, Label.ORGANISATION, Label.PLACE, Label.ROLE)
)
# nothing is read from a sentence without one of these
_CUE = re.compile(
    r"[Ss]temm|stemte|[Ff]orbehold|undlod|kunne ikke|protokol|til referat|tilført|[Ee]nstemmig|[ÉE]nstemmig"
)
_NUMBERS = ("nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv")
_N = rf"(?:\d{{1,3}}|én|{'|'.join(_NUMBERS)})"
# a group is no body of its own: `Venstres byrådsgruppe`
_GROUP = r"(?:[A-ZÆØÅ][\w-]+ ){0,2}[A-ZÆØÅ][\w-]+s [a-zæøå]*gruppe"
# `Karl Holm (V)`, `Karl Holm, Greve,`, `Venstres byrådsgruppe`, `Enhedslisten`, `Greve Kommune`
_ONE = (
    rf"(?:{ROLE},? |løsgænger(?:en)? )?(?:{PERSON}|[{ORG}{PLACE}](?:[’']?s [a-zæøå]*gruppe)?|"
    rf"{_GROUP})(?: ?\([^)]{{1,24}}\))?(?:, [{PLACE}{ORG}](?=,| og | stem|\Z))?"
)
# those of a list: persons, bodies and groups; a place behind a person's name is the person's
_NAMED = re.compile(rf"{PERSON}|(?<!, )[{ORG}{PLACE}](?:[’']?s [a-zæøå]*gruppe)?|{_GROUP}")
_WHO = rf"(?P<who>{_ONE}(?:(?:, og |, | og | samt ){_ONE})*),?"
_LOST = re.compile(r"\b(?:forkast|ikke vedtaget|ikke godkendt|ikke tiltrådt|ikke imødekommet|faldt\b|afvist)")
_FIGURES = (
    (
        re.compile(
            rf"\b(?:med (?:stemmerne )?(?P<won>{_N})(?: stemmer)?(?: for)?|stemmerne (?P<won2>{_N}))"
            rf"(?:,| og)? i?mod (?P<lost>{_N})\b(?: stemmer)?"
        ),
        "votes",
    ),
    (
        re.compile(rf"\b[Ff]or stemte (?P<for>{_N})\b(?:[^.;]*?\bi?mod(?: stemte)? (?P<against>{_N})\b)?"),
        "votes-for",
    ),
    (re.compile(rf"\b(?P<for>{_N}) (?:medlemmer )?stemte (?:for|ja)\b"), "votes-for"),
    (
        re.compile(rf"\b(?P<against>{_N}) (?:medlemmer )?(?:stemte )?(?:imod|nej)\b(?= |[,.;]|\Z)"),
        "votes-against",
    ),
    (
        re.compile(
            rf"\b(?P<abstained>{_N}) (?:medlemmer )?(?:undlod (?:at stemme)?|stemte (?:blankt|hverken)|hverken for eller imod)"
        ),
        "votes-abstained",
    ),
)
_BY_WHOM = (
    (re.compile(rf"{_WHO} stemte (?:imod|nej)\b"), "against"),
    (re.compile(rf"\b[Ii]?[Mm]od(?: forslaget| indstillingen)? stemte (?:alene )?{_WHO}"), "against"),
    # who voted with the smaller number: against a motion that was carried, for one that fell
    (re.compile(rf"\bi?mod {_N}(?: stemmer)?,? (?:\(|nemlig ){_WHO}"), "lost"),
    (re.compile(rf"{_WHO} stemte (?:for|ja)\b"), "for"),
    (re.compile(rf"\b[Ff]or(?: forslaget| indstillingen)? stemte (?:alene )?{_WHO}"), "for"),
    (
        re.compile(
            rf"{_WHO} (?:undlod at (?:stemme|afgive stemme)|afstod fra at stemme|stemte (?:blankt|hverken for eller imod))"
        ),
        "abstained",
    ),
    (
        re.compile(
            rf"{_WHO} (?:(?:tog|tager|havde|udtrykte) (?:[a-zæøå]+ )?forbehold|"
            r"kunne ikke (?:tiltræde|godkende|støtte|tilslutte sig|anbefale|bakke op|stemme for))"
        ),
        "reserved",
    ),
    (re.compile(rf"(?P<who>{_ONE})[’']?s forbehold\b"), "reserved"),
    (
        re.compile(
            rf"{_WHO} (?:ønskede|ønsker|bad om at få|fik|lod)"
            r" (?:det )?(?:ført (?:ind )?(?:til|i) (?:referat(?:et)?|protokol(?:len)?)|tilført (?:protokollen|referatet))"
        ),
        "on_record",
    ),
)
_UNANIMOUS = re.compile(r"\b[ÉéEe]nstemmigt?\b")


def number(words: str) -> int:
    """`6` and `seks` as 6, `én` as 1."""
    return int(words) if words.isdigit() else _NUMBERS.index(words.replace("é", "e"))


def figures(text: str) -> Iterator[tuple[str, int, int, int, str]]:
    """(kind, how many, start and end of the words, rule) for each figure; a motion that fell had its votes against it."""
    lost = _LOST.search(text) is not None
    taken = -1
    for pattern, rule in _FIGURES:
        for match in pattern.finditer(text):
            if match.start() < taken:
                continue
            taken = match.end()
            groups = match.groupdict()
            if rule == "votes":
                won = groups["won"] or groups["won2"]
                groups = (
                    {"against": won, "for": groups["lost"]}
                    if lost
                    else {"for": won, "against": groups["lost"]}
                )
            for kind in ("for", "against", "abstained"):
                if groups.get(kind):
                    yield kind, number(groups[kind]), match.start(), match.end(), rule


def voters(sentence: Sentence) -> Iterator[tuple[str, str, int, int]]:
    """(kind, who, start and end in the marked text) for each person or group that is named with a vote or reservation."""
    marked = sentence.marked
    losers = "against" if _LOST.search(marked.text) is None else "for"
    for pattern, side in _BY_WHOM:
        kind = losers if side == "lost" else side
        for match in pattern.finditer(marked.text):
            start, end = match.span("who")
            for one in _NAMED.finditer(marked.text, start, end):
                who = (
                    marked.words(*one.span())
                    if one.end() - one.start() > 1
                    else marked.mention_at(one.start()).value
                )
                yield kind, who, match.start(), match.end()


def votes_of(document: Document, sentence: Sentence) -> Iterator[Vote]:
    """The votes and reservations of one sentence of a ruling."""
    text = sentence.marked.text
    if _CUE.search(text) is None:
        return
    found: list[tuple[str, str | None, int | None, int, int, str]] = [
        (kind, None, count, start, end, rule) for kind, count, start, end, rule in figures(text)
    ]
    found += [
        (kind, who, None, start, end, f"vote-{kind.replace('_', '-')}")
        for kind, who, start, end in voters(sentence)
    ]
    unanimous = _UNANIMOUS.search(text)
    if unanimous is not None:
        found.append(("unanimous", None, None, unanimous.start(), unanimous.end(), "vote-unanimous"))
    for kind, who, count, start, end, rule in dict.fromkeys(found):
        first, last = sentence.marked.offset(start), sentence.marked.end_offset(end)
        words = evidence(document, first, min(last, first + 200), rule, (sentence.start, sentence.end))
        yield Vote(number=sentence.number, kind=kind, agent=who, count=count, evidence=words)


@Language.component(
    "kkr_votes", requires=["doc._.document", "doc._.sentences"], assigns=["doc._.votes_records"]
)
def read_votes(doc: Doc) -> Doc:
    """Fills `doc._.votes_records`: what rulings say about votes and reservations."""
    doc._.votes_records = [
        vote
        for sentence in doc._.sentences
        if sentence.kind is Kind.DECISION
        for vote in votes_of(doc._.document, sentence)
    ]
    return doc
