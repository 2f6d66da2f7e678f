"""Decisions: the acts that a ruling records, who acts, to whom, and whether with a change."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.decisions.acts import (
    ASKS,
    BODY_SUBJECT,
    BODY_TOO,
    BY_PERSONS,
    FINAL_SAY,
    ORG,
    PERSON,
    PERSON_SUBJECT,
    PLACE,
    ROLE,
    THEN,
    Act,
    acts_in,
    ruling_acts,
)
from kkrgraph.extract.decisions.addressees import addressee, is_passive
from kkrgraph.extract.decisions.leads import begin_of_ruling, change_first
from kkrgraph.extract.decisions.points import by_point
from kkrgraph.extract.decisions.rulings import rules
from kkrgraph.extract.decisions.talks import TALKS
from kkrgraph.extract.structure.layout import Kind
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.evidence import evidence
from kkrgraph.extract.text.mentions import Label
from kkrgraph.model import Decision, Document, Meeting

_AMENDED = re.compile(
    r"\b[Mm]ed (?:(?:den|de|en|et|følgende|enkelte|mindre|få|nogle|disse|denne|to|"
    rf"tre) ){{0,2}}(?:af [^.;,]{{1,60}}? )?(?:[a-zæøå]+ )?(?:bemærkning(?:en|er|erne)?|"
    r"kommentar(?:en|er|erne)?|tilføjelse(?:n|r|rne)?|"
    r"ændring(?:en|er|erne)?|præcisering(?:en|er|erne)?|forbehold for|rettelse(?:n|r|rne)?|"
    rf"justering(?:en|er|erne)?)\b|, (?:idet(?! {PERSON}|{ASKS})|"
    rf"idet {PERSON}[^.;]{{0,60}}? (?:erstattes|udskiftes|afløses|udgår)|idet [^.;,]{{1,60}}? dog|dog)\b"
    r"|\b(?:med undtagelse af|bortset fra|under forudsætning af|på betingelse af|med forbehold)\b|"
    r" [–-] dog\b|, men (?:med|uden|således|sådan|først|kun|ikke)\b"
    r"|\bi (?:ændret|revideret|justeret|tilrettet) (?:form|udgave|version)\b"
)
_CHANGEABLE = ("approved", "noted", "endorsed", "discussed", "appointed", "authorised")


# `Meddelelserne blev hørt`, `Det sagte gav ikke anledning til bemærkninger` behind what was told
_HEARD = re.compile(
    r"\A[A-ZÆØÅ][^.:;,]{2,60} (?:blev (?:hørt|noteret)|gav (?:ikke|ingen) (?:[a-zæøå]+ )?anledning til)\b"
)


def ruling_sentences(sentences: list[Sentence]) -> Iterator[Sentence]:
    """The sentences of rulings; what a speaker tells at the start of a paragraph is left out until a body acts."""
    narrated: tuple[str, int] | None = None
    for sentence in sentences:
        if sentence.kind is not Kind.DECISION:
            continue
        place = (sentence.number, sentence.block)
        marked = sentence.marked.text
        if BODY_SUBJECT.match(marked):
            narrated = None
        elif PERSON_SUBJECT.match(marked) and TALKS.search(marked.partition(", at ")[0]):
            narrated = place
        elif PERSON_SUBJECT.match(marked) and marked[0] == PERSON:
            narrated = None  # another one takes the floor
        elif narrated == place and (rules(sentence) or _HEARD.search(marked) is not None):
            narrated = None  # `Budgettet blev godkendt.` behind what was told of it
        if narrated == place and not THEN.search(marked) and not BODY_TOO.search(marked):
            continue
        if sentence.bullet and sentence.lead is not None and acts_in(sentence.lead.marked.text):
            continue
        yield sentence


# two sentences of one paragraph
_NEAR = 200
_OWN_HEADINGS = (
    "KKR",
    "Bestyrelsen",
    "Udvalget",
    "Rådet",
    "Direktionen",
    "Mødet",
    "Formandskabet",
)
_COUNCILS = ("Byrådet", "Kommunalbestyrelsen", "Regionsrådet")


def actor(sentence: Sentence, act: Act, meeting: Meeting) -> str | None:
    """Who remarks or asks, or the body named first; else the body of the ruling's heading, else the meeting's."""
    marked = sentence.marked
    people = marked.mentions(Label.PERSON)
    done_to = act.act in ("authorised", "requested") and is_passive(marked.text[act.start : act.end])
    if act.act in BY_PERSONS and people and PERSON_SUBJECT.match(marked.text) and not done_to:
        return people[0].value
    begin = begin_of_ruling(marked.text)  # `Takstgruppen: Eva Lind blev valgt`
    if re.match(f"[{ORG}{PLACE}]", marked.text[begin : begin + 1]) and not done_to:
        name = marked.mention_at(begin).value
        return meeting.body if name == "KKR" else name
    heading = re.sub(r"[’']?s\Z", "", sentence.section.body or "")
    # `Bestyrelsens beslutning` is the meeting's own, `Byrådets beslutning` under a committee's item is not
    own = heading in _OWN_HEADINGS or (
        heading in _COUNCILS and heading[:-2].lower() in (meeting.body or heading).lower()
    )
    return meeting.body if not heading or own else heading


def led_by_person(sentence: Sentence) -> bool:
    """Whether a person or an office is the subject; `Medlemmerne` are the body."""
    if PERSON_SUBJECT.match(sentence.marked.text) is None:
        return False
    return re.match(r"\A(?:De [a-zæøå]+ )?[Mm]edlemmerne\b", sentence.text) is None


# `Referatet er godkendt. Navnet på deltageren rettes.`
_MENDS = re.compile(
    r"\A[^.]{3,120}?\b(?:rettes|ændres|tilføjes|præciseres|udgår af (?:teksten|referatet)|slettes|"
    r"flyttes til|rykkes til|afholdes i stedet|holdes i stedet)\b"
)


def mends(sentence: Sentence, following: Sentence | None) -> bool:
    """Whether the next sentence of the ruling changes what this one approves."""
    return (
        following is not None
        and following.section is sentence.section
        and _MENDS.match(following.marked.text) is not None
        and not acts_in(following.marked.text)
    )


def records_of(
    document: Document, sentence: Sentence, meeting: Meeting, following_sentence: Sentence | None
) -> Iterator[Decision]:
    """One record for each act of a sentence; a change (`med bemærkning om`) belongs to the act just before it."""
    amends_next = mends(sentence, following_sentence)
    text = sentence.marked.text
    acts = ruling_acts(text, led_by_person(sentence)) or listed_act(sentence)
    change = _AMENDED.search(text)
    parties = {m.value for m in sentence.marked.mentions(Label.ORGANISATION) if m.kind == "party"}
    for position, act in enumerate(acts):
        if act.act == "rejected" and parties and actor(sentence, act, meeting) in parties:
            continue  # `Enhedslisten kunne ikke tiltræde`: a reservation, which the votes have
        following = acts[position + 1].start if position + 1 < len(acts) else len(text)
        final = FINAL_SAY.search(sentence.text) is not None
        changed = (
            change is not None
            and not final
            and act.start <= change.start() < following
            and act.act in _CHANGEABLE
        ) or (act.act == "approved" and (amends_next or (position == 0 and change_first(text))))
        start, end = sentence.marked.offset(act.start), sentence.marked.end_offset(act.end)
        yield Decision(
            number=sentence.number,
            act="nominated" if act.act == "appointed" and FINAL_SAY.search(sentence.text) else act.act,
            actor=actor(sentence, act, meeting),
            addressee=addressee(sentence, act, meeting),
            amended=changed,
            evidence=evidence(document, start, end, act.rule, (sentence.start, sentence.end)),
        )


_LISTED = re.compile(rf"\A{ROLE}(?:er|ne)?: ?{PERSON}")


def listed_act(sentence: Sentence) -> list[Act]:
    """`Formand: Karl Holm (V).` under an item about seats appoints without a verb."""
    match = _LISTED.match(sentence.marked.text)
    if match is None or not re.search(
        r"[Uu]dpeg|[Vv]alg|[Kk]onstituering|bestyrelse|[Ii]ndstilling", sentence.item.title
    ):
        return []
    act = "nominated" if re.search(r"[Ii]ndstilling (?:af|til)", sentence.item.title) else "appointed"
    return [Act(act=act, rule="act-list", start=match.start(), end=match.end())]


def without_manner(records: list[tuple[Sentence, Decision]]) -> Iterator[Decision]:
    """The records without `no_remarks` beside an approval: `Ingen bemærkninger. Referatet er godkendt.` is one act."""
    settled = [sentence for sentence, record in records if record.act in ("approved", "noted")]
    for sentence, record in records:
        beside = (s for s in settled if s.section is sentence.section and s.block == sentence.block)
        if record.act != "no_remarks" or not any(abs(s.start - sentence.start) <= _NEAR for s in beside):
            yield record


@Language.component(
    "kkr_decisions",
    requires=["doc._.document", "doc._.sentences", "doc._.context"],
    assigns=["doc._.decisions_records"],
)
def read_decisions(doc: Doc) -> Doc:
    """Fills `doc._.decisions_records`."""
    rulings = [*ruling_sentences(doc._.sentences), None]
    records = [
        (sentence, by_point(record, sentence, doc._.sentences, doc._.context))
        for sentence, following in pairwise(rulings)
        if sentence is not None
        for record in records_of(doc._.document, sentence, doc._.context, following)
    ]
    doc._.decisions_records = list(without_manner(records))
    return doc
