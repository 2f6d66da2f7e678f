"""Decisions: the acts that a ruling records, who acts, to whom, and whether with a change."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.acts import (
    BODY_SUBJECT,
    FINAL_SAY,
    ORG,
    PERSON,
    PERSON_SUBJECT,
    PLACE,
    ROLE,
    Act,
    acts_in,
    ruling_acts,
)
from kkrgraph.extract.evidence import evidence
from kkrgraph.extract.layout import Kind
from kkrgraph.extract.mentions import Label
from kkrgraph.extract.passages import Sentence
from kkrgraph.extract.talks import TALK
from kkrgraph.model import Decision, Document, Meeting

_AMENDED = re.compile(
    r"\bmed (?:(?:den|de|en|et|følgende|enkelte|mindre|få) ){0,2}(?:[a-zæøå]+ )?(?:bemærkning(?:en|er|erne)?|tilføjelse(?:n|r|rne)?|"
    rf"ændring(?:en|er|erne)?|præcisering(?:en|er|erne)?|forbehold for|rettelse(?:n|r|rne)?|justering(?:en|er|erne)?)\b|, (?:idet(?! {PERSON})|dog således)\b"
)
_CHANGEABLE = ("approved", "noted", "endorsed", "discussed", "appointed", "authorised")
_BODIES = f"[{ORG}{PLACE}]"
_ORGAN = r"(?:[Ff]ormandskabet|[Ss]ekretariatet|[Ff]ormanden|[Aa]dministrationen|[Kk]ommunerne|[Kk]ommunalbestyrelserne|[Rr]egionen|[Bb]estyrelsen|[Uu]dvalget|[Rr]ådet|[Dd]irektionen|[Mm]inisteren|[Mm]edlemmerne|[Ss]tyregruppen)"
_WHO = rf"(?P<who>{_BODIES}(?:(?:, | og ){_BODIES})*|(?:KKR[’'s-]*\s?)?{_ORGAN}|{PERSON}|{ROLE}|(?:de |den |det )?[a-zæøå-]+(?:erne|eren|en|et)(?: i [{ORG}{PLACE}])?)"
_AFTER_VERB = re.compile(rf"\A\s{_WHO}(?=\s(?:til|om|at|[a-zæøå]+e\b))")
_INSIDE = re.compile(rf"\A(?:gav|giver) (?P<who>{_ORGAN}) ")
_BEFORE_VERB = re.compile(rf"{_WHO}(?: [a-zæøå]+)?\s(?:(?:blev|bliver|er)(?: [a-zæøå]+)?\s)?\Z")


def ruling_sentences(sentences: list[Sentence]) -> Iterator[Sentence]:
    """The sentences of rulings; what a speaker tells at the start of a paragraph is left out until a body acts."""
    narrated: tuple[str, int] | None = None
    bare = set(map(id, without_heading(sentences)))
    for sentence in sentences:
        if sentence.kind is not Kind.DECISION and id(sentence) not in bare:
            continue
        place = (sentence.number, sentence.block)
        marked = sentence.marked.text
        if BODY_SUBJECT.match(marked):
            narrated = None
        elif PERSON_SUBJECT.match(marked) and re.search(TALK, marked):
            narrated = place
        if narrated == place:
            continue
        if sentence.bullet and sentence.lead is not None and acts_in(sentence.lead.marked.text):
            continue
        yield sentence


def without_heading(sentences: list[Sentence]) -> list[Sentence]:
    """Rulings at the end of items that have no heading for them, in documents that have rulings elsewhere.

    `Bestyrelsen tog sagen til efterretning.` as the last words of an item: a body acts in the past tense, or a participle
    stands alone.
    """
    ruled = {s.number for s in sentences if s.kind is Kind.DECISION}
    if not ruled:
        return []
    found: list[Sentence] = []
    last: dict[str, list[Sentence]] = {}
    for sentence in sentences:
        if sentence.number not in ruled and sentence.block >= 0:
            last.setdefault(sentence.number, []).append(sentence)
    for group in last.values():
        headed = any(s.kind is not Kind.OTHER for s in group)
        for sentence in reversed(group[-4:]):
            own = sentence.kind is not Kind.PROPOSAL and re.match(
                rf"{_BODIES} (?:tog|[a-zæøå]+(?:ede|te))\b", sentence.marked.text
            )
            if not _RULES.search(sentence.marked.text) or (headed and not own):
                break
            found.append(sentence)
    return found


_RULES = re.compile(
    rf"\A(?:{BODY_SUBJECT.pattern[2:]}[^.]*?\b(?:tog|[a-zæøå]+ede|[a-zæøå]+te|vedtog|bad|tiltrådte)\b|(?:Godkendt|Tiltrådt|Taget til|Til efterretning|Drøftet|Udsat|Intet|Ingen|Der var (?:intet|ingen)|Orienteringen blev|Sagen blev|Punktet blev))"
)


def addressee(sentence: Sentence, act: Act, meeting: Meeting) -> str | None:
    """Who is asked or authorised: behind an active verb, before a passive one."""
    if act.act not in ("authorised", "requested"):
        return None
    marked = sentence.marked
    verb = marked.text[act.start : act.end]
    passive = re.search(r"(?:es|et|agt|bedt om)\Z|\A(?:fik|får|gives|blev givet)\b", verb) is not None
    match = (
        _BEFORE_VERB.search(marked.text[: act.start])
        if passive
        else _AFTER_VERB.match(marked.text[act.end :])
    )
    if match is None:
        inside = _INSIDE.search(verb)  # between the verb's parts: `gav formandskabet mandat til at`
        return _organ(inside["who"], sentence, meeting) if inside is not None else None
    offset = 0 if passive else act.end
    start, end = offset + match.start("who"), offset + match.end("who")
    if end - start == 1 and ord(match["who"]) >= 0xE000:
        mention = marked.mention_at(start)
        return marked.words(start, end).capitalize() if mention.label is Label.ROLE else mention.value
    bodies = [m.value for m in marked.mentions() if marked.offset(start) <= m.start < marked.end_offset(end)]
    if len(bodies) > 1:
        return "; ".join(bodies)
    return _organ(marked.words(start, end), sentence, meeting)


def _organ(words: str, sentence: Sentence, meeting: Meeting) -> str:
    """`formandskabet` → `KKR Fyns formandskab`; `udvalget` → the committee that the item names before."""
    bare = re.sub(r"\AKKR[’'s-]*\s?", "", words).lower()
    if bare == "formandskabet" and meeting.body:
        return f"{meeting.body}s formandskab"
    if bare in ("udvalget", "rådet", "bestyrelsen"):
        named = [m for m in sentence.marked.mentions(Label.ORGANISATION) if m.value.lower().endswith(bare)]
        if named:
            return named[0].value
    return words[0].upper() + words[1:]


def actor(sentence: Sentence, meeting: Meeting) -> str | None:
    """The person or body that the sentence names first; else the body of the ruling's heading, else the meeting's."""
    marked = sentence.marked
    if PERSON_SUBJECT.match(marked.text) and (people := marked.mentions(Label.PERSON)):
        return people[0].value
    first = re.match(_BODIES, marked.text)
    if first:
        name = marked.mention_at(0).value
        return meeting.body if name == "KKR" else name
    heading = sentence.section.body
    return heading if heading and "KKR" in heading else meeting.body


def records_of(document: Document, sentence: Sentence, meeting: Meeting) -> Iterator[Decision]:
    """One record for each act of a sentence; a change (`med bemærkning om`) belongs to the act just before it."""
    text = sentence.marked.text
    acts = ruling_acts(text) or listed_act(sentence)
    change = _AMENDED.search(text)
    for position, act in enumerate(acts):
        following = acts[position + 1].start if position + 1 < len(acts) else len(text)
        final = FINAL_SAY.search(sentence.text) is not None
        changed = (
            change is not None
            and not final
            and act.start <= change.start() < following
            and act.act in _CHANGEABLE
        )
        start, end = sentence.marked.offset(act.start), sentence.marked.end_offset(act.end)
        yield Decision(
            number=sentence.number,
            act="nominated" if act.act == "appointed" and FINAL_SAY.search(sentence.text) else act.act,
            actor=actor(sentence, meeting),
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


@Language.component(
    "kkr_decisions", requires=["doc._.sentences", "doc._.context"], assigns=["doc._.decisions_records"]
)
def read_decisions(doc: Doc) -> Doc:
    """Fills `doc._.decisions_records`."""
    doc._.decisions_records = [
        record
        for sentence in ruling_sentences(doc._.sentences)
        for record in records_of(doc._.document, sentence, doc._.context)
    ]
    return doc
