"""Decisions: the acts that a ruling records, who acts, to whom, and whether with a change.

A ruling's sentence is an act when a body is its subject, or when it has none (`Godkendt.`); what a speaker tells is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.evidence import evidence
from kkrgraph.extract.layout import Kind
from kkrgraph.extract.marked import SIGN
from kkrgraph.extract.mentions import Label
from kkrgraph.extract.passages import Sentence
from kkrgraph.extract.patterns import load
from kkrgraph.extract.talks import TALK
from kkrgraph.model import Decision, Document, Meeting

_BODY_WORDS = (
    r"(?:KKR|Bestyrelsen|Udvalget|Rådet|Regionsrådet|Byrådet|Kommunalbestyrelsen|Repræsentantskabet|Formandskabet|Styregruppen|"
    r"Direktionen|Forretningsudvalget|Mødet|Kredsen|Medlemmerne|Bestyrelsesmedlemmerne|Generalforsamlingen|Forsamlingen|De|Man)"
)
_BODY_SUBJECT = re.compile(rf"\A(?:(?:På mødet|Herefter|Derefter|Endelig|Desuden|Samtidig|Endvidere|Dog) \w+ )?(?:[{SIGN[Label.ORGANISATION]}{SIGN[Label.PLACE]}]|{_BODY_WORDS}\b)")
_PERSON_SUBJECT = re.compile(rf"\A(?:[\w.]+ )?{SIGN[Label.ROLE]}?\s?{SIGN[Label.PERSON]}|\A(?:Formanden|Direktøren|Næstformanden|Borgmesteren|{SIGN[Label.ROLE]})\b")
_IMPERSONAL = re.compile(r"\A(?:Der|Det|Her|Indstilling(?:en|erne)?|Sagen|Punktet|Forslaget|Referatet|Dagsordenen|Orienteringen|Budgettet|Planen|Aftalen)\b")
# main clauses stop where a subordinate one begins; `besluttede at udpege` goes on to its infinitive
_SUBORDINATE = re.compile(r",? (?:at|som|der (?=blev|er|har|kan|skal)|hvor\w*|idet|fordi|hvis|når|så)\b|:")
_DECIDED_TO = re.compile(r"\b(?:besluttede|vedtog|besluttet)(?: [a-zæøå]+)? at (?P<verb>[a-zæøå]+)")
_INFINITIVES = {
    "godkende": "approved", "tiltræde": "approved", "vedtage": "approved", "udpege": "appointed", "vælge": "appointed",
    "indstille": "nominated", "udsætte": "postponed", "afvise": "rejected", "anmode": "requested", "opfordre": "requested",
    "bemyndige": "authorised", "bede": "requested", "anbefale": "endorsed", "bakke": "endorsed", "tage": "noted", "udskyde": "postponed",
}  # fmt: skip
_AMENDED = re.compile(
    r"\bmed (?:(?:den|de|en|et|følgende|enkelte|mindre|få) ){0,2}(?:[a-zæøå]+ )?(?:bemærkning(?:en|er|erne)?|tilføjelse(?:n|r|rne)?|"
    r"ændring(?:en|er|erne)?|præcisering(?:en|er|erne)?|forbehold|rettelse(?:n|r|rne)?|justering(?:en|er|erne)?)\b"
)
_ADDRESSEE = re.compile(
    rf"\A\s(?P<who>[{SIGN[Label.ORGANISATION]}{SIGN[Label.PLACE]}{SIGN[Label.PERSON]}{SIGN[Label.ROLE]}]|(?:de |det |den |sit |sine |KKR[’'s-]*\s?)?[a-zæøå-]+(?: [a-zæøå-]+){{0,2}}?)"
    r"\s(?:til|om|at)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """An act's verb in a sentence: where it stands in the marked text."""

    act: str
    rule: str
    start: int
    end: int


def ruling_sentences(sentences: list[Sentence]) -> Iterator[Sentence]:
    """The sentences of rulings; of a paragraph that a speaker opens only those in which a body acts."""
    narrated: tuple[str, int] | None = None
    for sentence in sentences:
        if sentence.kind is not Kind.DECISION:
            continue
        place = (sentence.number, sentence.block)
        marked = sentence.marked.text
        if _PERSON_SUBJECT.match(marked) and re.search(TALK, marked):
            narrated = place
        if narrated == place and not _BODY_SUBJECT.match(marked):
            continue
        if sentence.bullet and sentence.lead is not None and _acts_in(sentence.lead):
            continue
        yield sentence


def _main_clause(text: str) -> str:
    """The sentence up to its first subordinate clause; what follows only says what the act is about."""
    decided = _DECIDED_TO.search(text)
    if decided:
        return text[: decided.end()]
    cursor = 0
    while (match := _SUBORDINATE.search(text, cursor)) is not None:
        # "drøftede sagen, og bemærkede at ...": the clause before still holds every verb of the main one
        if match.start() > 0:
            return text[: match.start()] + (":" if match[0] == ":" else "")
        cursor = match.end()
    return text


def _acts_in(sentence: Sentence) -> list[Act]:
    """The acts of a sentence's main clause, in order."""
    text = sentence.marked.text
    decided = _DECIDED_TO.search(text)
    if decided:
        act = _INFINITIVES.get(decided["verb"], "approved")
        return [Act(act=act, rule="act-decided-to", start=decided.start(), end=decided.end())]
    clause = _main_clause(text)
    acts = []
    for pattern in load("acts"):
        for match in re.finditer(pattern["pattern"], clause):
            acts.append(Act(act=pattern["act"], rule=pattern["rule"], start=match.start(), end=match.end()))
    return _distinct(sorted(acts, key=lambda a: a.start), clause)


def _distinct(acts: list[Act], clause: str) -> list[Act]:
    """Acts once each; `ikke godkendt` is no approval, `indstillede` without anyone nominated no nomination."""
    kept: list[Act] = []
    for act in acts:
        if any(k.act == act.act or (k.start < act.end and act.start < k.end) for k in kept):
            continue
        if act.act == "nominated" and re.search(r"[Dd]et indstill|[Ss]om indstillet", clause):
            continue
        if act.act == "approved" and re.search(r"\btog\b", clause[act.start : act.end]):
            continue
        kept.append(act)
    return kept


def has_subject(sentence: Sentence) -> bool:
    """Whether the sentence can be a ruling at all: a body, nobody, or the case itself is its subject."""
    text = sentence.marked.text
    return bool(_BODY_SUBJECT.match(text) or _IMPERSONAL.match(text) or _elliptic(text))


def _elliptic(text: str) -> bool:
    """`Godkendt.`, `Taget til efterretning.`, `Tiltrådt med den ændring, at ...`: a participle opens the ruling."""
    return re.match(r"\A(?:\d+[.)]\s|Ad \d+[:.]?\s)?(?:Til |[A-ZÆØÅ][a-zæøå]*(?:t|et|es|edes|tes|år|en|et)\b)", text) is not None


def acts_of(sentence: Sentence) -> list[Act]:
    """The acts that a ruling's sentence records."""
    acts = _acts_in(sentence)
    if has_subject(sentence):
        return acts
    if _PERSON_SUBJECT.match(sentence.marked.text):
        return [act for act in acts if act.act == "remarked"]
    return []


def addressee(sentence: Sentence, act: Act, body: str | None) -> str | None:
    """Who is asked or authorised: the words between the verb and `til` or `om`."""
    if act.act not in ("authorised", "requested"):
        return None
    marked = sentence.marked
    match = _ADDRESSEE.match(marked.text[act.end :])
    if match is None:
        return None
    start, end = act.end + match.start("who"), act.end + match.end("who")
    if ord(match["who"][0]) >= 0xE000:
        return marked.mention_at(start).value
    words = marked.words(start, end)
    if re.fullmatch(r"(?:KKR[’'s-]*\s?)?formandskabet", words) and body:
        return f"{body}s formandskab"
    return words[0].upper() + words[1:]


def actor(sentence: Sentence, meeting: Meeting) -> str | None:
    """The body or person that the sentence names first; else the body of the ruling's heading, else the meeting's."""
    marked = sentence.marked
    if _PERSON_SUBJECT.match(marked.text):
        people = marked.mentions(Label.PERSON)
        if people:
            return people[0].value
    first = re.match(rf"\A[{SIGN[Label.ORGANISATION]}{SIGN[Label.PLACE]}]", marked.text)
    if first:
        name = marked.mention_at(0).value
        return meeting.body if name == "KKR" else name
    return sentence.section.body if sentence.section.body and "KKR" in sentence.section.body else meeting.body


def records_of(document: Document, sentence: Sentence, meeting: Meeting) -> Iterator[Decision]:
    """One record for each act of a sentence; a change (`med bemærkning om`) belongs to the act just before it."""
    acts = acts_of(sentence)
    text = sentence.marked.text
    change = _AMENDED.search(text)
    for position, act in enumerate(acts):
        following = acts[position + 1].start if position + 1 < len(acts) else len(text)
        changed = change is not None and act.start <= change.start() < following and act.act not in ("remarked", "nominated")
        start, end = sentence.marked.offset(act.start), sentence.marked.end_offset(act.end)
        yield Decision(
            number=sentence.number,
            act=act.act,
            actor=actor(sentence, meeting),
            addressee=addressee(sentence, act, meeting.body),
            amended=changed,
            evidence=evidence(document, start, end, act.rule, (sentence.start, sentence.end)),
        )


@Language.component("kkr_decisions", requires=["doc._.sentences", "doc._.context"], assigns=["doc._.decisions_records"])
def read_decisions(doc: Doc) -> Doc:
    """Fills `doc._.decisions_records`."""
    doc._.decisions_records = [
        record
        for sentence in ruling_sentences(doc._.sentences)
        for record in records_of(doc._.document, sentence, doc._.context)
    ]
    return doc


