"""Who meets: the body of a gathering, from behind the event, before it, the sentence's subject, or the words before."""

from __future__ import annotations

import re

from kkrgraph.extract.meetings.gathering_words import (
    AFTER_EVENT,
    BEFORE_EVENT,
    CLAUSE_SUBJECT,
    COUNCIL_DID,
    COUNCILS_MEETING,
    DECIDED_THERE,
    KL_EVENT,
    MEETING_OF_COUNCIL,
    MINUTES_OF,
    ORGANS,
    OWN_MINUTES,
    PUT_OFF,
    B,
)
from kkrgraph.extract.meetings.name_shapes import body_name, same_body
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.model import Meeting

# they have councils and no boards
BOARDLESS = ("region", "municipality", "ministry", "agency", "party", "kkr")

_BOARD = re.compile(r"bestyrelse|repræsentantskab", re.IGNORECASE)
_THE_BOARDS = ("estyrelsesmødet", "epræsentantskabsmødet")
_PRESIDE = re.compile(r"\b[Ff]ormandskabet (?:for|i) (?P<body>[A-ZÆØÅ][\wæøåÆØÅ-]+)")


class Bodies:
    """Finds the bodies of gatherings in one document."""

    def __init__(self, sentences: list[Sentence], meeting: Meeting, titles: dict[str, list[Mention]]) -> None:
        self.sentences = sentences
        self.meeting = meeting
        self.titles = titles
        self.places = {id(sentence): place for place, sentence in enumerate(sentences)}
        source = sentences[0].marked.source if sentences else ""
        head = source[: meeting.evidence.end + 100]
        # the meeting is one of a board: `bestyrelsesmødet` is the board's own
        self.own_board = not (meeting.body or "KKR").startswith("KKR") and _BOARD.search(head) is not None

    def is_own(self, name: str | None) -> bool:
        own = self.meeting.body
        if name is None or own is None:
            return False
        if name == own or (name == "KKR" and own.startswith("KKR")):
            return True
        return not own.startswith("KKR") and same_body(name, own)

    def presidency(self, sentence: Sentence, event: str, body: Mention | None) -> str | None:
        """`Formandskabet for Havnerådet har på mødet`, `Havnerådets formandskab`, `formandsmødet`: those who preside meet alone.

        A KKR's presidency is the KKR's.
        """
        if (self.meeting.body or "").startswith("KKR") or (body is not None and body.value.startswith("KKR")):
            return None
        source = sentence.marked.source
        if body is not None and re.match(r"Formandskabet (?:for|i) |.*formandskab\Z", body.value):
            return body.value
        if body is not None and source.endswith(("ormandskabet for ", "ormandskabet i "), 0, body.start):
            return f"Formandskabet for {body.value}"
        if body is not None and re.compile(r"(?:[’']s?|s) formandskab(?!\w)").match(source, body.end):
            return f"{body.value}{'’' if body.value.endswith('s') else 's'} formandskab"
        named = _PRESIDE.search(sentence.text) if "ormandskabet " in sentence.text else None
        if named is not None and (body is None or body.value == named["body"]):
            return f"Formandskabet for {named['body']}"
        of_chairs = re.search(r"\b[Ff]ormand(?:skab)?smøde", event) is not None
        return "Formandskabet" if of_chairs and (body is None or self.is_own(body.value)) else None

    def subject(
        self, sentence: Sentence, stop: int, foreign: bool = False, nearest: bool = False
    ) -> Mention | None:
        """The body that a sentence is about: the first one before `stop` (the last one for `sit møde`).

        The meeting's own body is left out where `foreign`.
        """
        clauses = [] if nearest else list(CLAUSE_SUBJECT.finditer(sentence.marked.text[:stop]))
        if clauses:
            mention = sentence.marked.mention_at(clauses[-1].start("body"))
            if not (foreign and self.is_own(mention.value)):
                return mention
        found = [sentence.marked.mention_at(m.start()) for m in re.finditer(B, sentence.marked.text[:stop])]
        source = sentence.marked.source
        bodies = [m for m in found if not (foreign and self.is_own(m.value))]
        if nearest:  # not whose budget was dealt with: `drøftede Socialtilsyn Nords budget på deres møde`
            bodies = [m for m in bodies if not source.startswith(("s ", "’s ", "'s "), m.end)] or bodies
        return (bodies[-1] if nearest else bodies[0]) if bodies else None

    def of_event(
        self, sentence: Sentence, left: str, event: re.Match[str], before: Sentence | None
    ) -> Mention | None:
        """The body that meets: named behind the event, before it, as the sentence's subject, or in the words before."""
        rest = left[event.end() :]
        put_off = PUT_OFF.search(left[: event.start()]) or left[: event.start()].endswith(" til ")
        if event["event"].strip() == "mødet" and put_off and AFTER_EVENT.match(rest.lstrip()) is None:
            return None
        after = AFTER_EVENT.match(rest.lstrip())
        if after is None and self.is_this_board(left, event, sentence.marked.text):
            return None
        foreign = (
            re.search(r"[Gg]eneralforsamling|[Bb]estyrelsesmøde|[Kk]vartalsmøde", event["event"]) is not None
        )
        if after is not None:
            mention = sentence.marked.mention_at(
                event.end() + len(rest) - len(rest.lstrip()) + after.start("body")
            )
            other = self.other_side(sentence, event.end()) if foreign and self.is_own(mention.value) else None
            return other or mention
        genitive = BEFORE_EVENT.search(left[: event.start()])
        if genitive is not None:
            return sentence.marked.mention_at(genitive.start("body"))
        # a KKR has no general assembly and no board: those are another body's
        foreign = (
            foreign
            or re.search(
                r"\b(?:bestyrelsens|udvalgets|rådets|selskabets|foreningens) \Z", left[: event.start()]
            )
            is not None
        )
        nearest = re.search(r"\b(?:sit|sine|deres) (?:\w+ ){0,2}\Z", left[: event.start()]) is not None
        organ = ORGANS.match(sentence.marked.text)
        subject = self.subject(sentence, event.start(), foreign, nearest)
        council = None if foreign else self.unlisted(sentence, event)
        if council is not None and (subject is None or council.start > subject.start):
            return council
        if subject is not None:
            return subject
        if organ is not None and event.start() > organ.end():
            return self.organ(sentence, organ["name"])
        if KL_EVENT.search(event["event"]):
            return None
        if foreign:
            return next(iter([*self.heading_bodies(sentence), *self.titles.get(sentence.number, [])]), None)
        return self.antecedent(sentence, event["event"], before)

    def is_this_board(self, left: str, event: re.Match[str], text: str) -> bool:
        """Whether an event is the own body's: its minutes are approved, or it is `bestyrelsesmødet` of this board."""
        before = left[: event.start()]
        if OWN_MINUTES.search(before) is not None or (MINUTES_OF.search(before) and "odkend" in text):
            return True
        return self.own_board and event["event"].endswith(_THE_BOARDS) and BEFORE_EVENT.search(before) is None

    def unlisted(self, sentence: Sentence, event: re.Match[str]) -> Mention | None:
        """`Kommunalbestyrelsen vedtog på mødet`, `på Teknisk Udvalgs møde`: a council that no list has."""
        text = sentence.marked.text
        before, behind = text[: event.start()], text[event.end() : event.end() + 80]
        there = DECIDED_THERE.match(behind)
        if there is not None:
            return sentence.marked.mention_at(event.end() + there.start("body"))
        found, shift = COUNCILS_MEETING.search(before) or COUNCIL_DID.search(before), 0
        if found is None:
            found, shift = MEETING_OF_COUNCIL.match(behind), event.end()
        if found is None or not found["body"][0].isupper() or body_name(found["body"]) is None:
            return None
        start = sentence.marked.offset(shift + found.start("body"))
        name = found["body"]
        return Mention(
            start=start, end=start + len(name), label=Label.ORGANISATION, value=name, kind="committee"
        )

    def other_side(self, sentence: Sentence, start: int) -> Mention | None:
        """`mellem KKR-formandskabet og Region Fyn`: the body that the meeting's own body meets."""
        match = re.match(rf"\s?mellem {B}[\w-]* og (?P<other>{B})", sentence.marked.text[start:])
        return sentence.marked.mention_at(start + match.start("other")) if match is not None else None

    def heading_bodies(self, sentence: Sentence) -> list[Mention]:
        """The bodies of the last heading before a sentence, inside its section."""
        position = self.places[id(sentence)]
        for earlier in reversed(self.sentences[max(0, position - 8) : position]):
            if earlier.heading and earlier.section is sentence.section:
                return earlier.marked.mentions(Label.ORGANISATION)
        return []

    def who_met(self, sentence: Sentence, met: re.Match[str], position: int) -> Mention:
        """Who met: the body, or for a presidency (`Formandskabet holdt den 3. maj møde med FynBus`) whom it met."""
        if len(met["body"]) == 1 and not sentence.marked.text.startswith(("-f", " f"), met.end("body")):
            return sentence.marked.mention_at(met.start("body"))
        other = re.search(rf"\bmed (?P<other>{B})", sentence.marked.text[position:])
        if other is not None:
            return sentence.marked.mention_at(position + other.start("other"))
        return self.organ(sentence, sentence.text.split()[0])

    def organ(self, sentence: Sentence, word: str) -> Mention:
        """`Styregruppen`: the one that the item has named before, else it goes by this word."""
        for earlier in self.sentences:
            if earlier.number == sentence.number and earlier.start < sentence.start:
                for mention in earlier.marked.mentions(Label.ORGANISATION):
                    if mention.value.lower().startswith(word.lower()):
                        return mention
        end = sentence.start + len(word)
        return Mention(start=sentence.start, end=end, label=Label.ORGANISATION, value=word, kind="committee")

    def title_body(self, sentence: Sentence) -> Mention | None:
        """The body that the item's title names, beside the one that meets."""
        named = [m for m in self.titles.get(sentence.number, []) if not self.is_own(m.value)]
        return named[0] if named else None

    def antecedent(self, sentence: Sentence, event: str, before: Sentence | None) -> Mention | None:
        """For `udvalget holder ...`, `Bestyrelsen godkendte på mødet ...`: the body of that kind named last before."""
        kind = re.search(
            r"\b(?:udvalget|bestyrelsen|rådet|kredsen|styregruppen)\b", sentence.text, re.IGNORECASE
        )
        position = self.places[id(sentence)]
        title = self.title_body(sentence)
        if kind is not None:
            if title is not None and title.kind not in BOARDLESS and kind[0].lower() == "bestyrelsen":
                return title
            for earlier in reversed(self.sentences[max(0, position - 8) : position]):
                bodies = (
                    earlier.marked.mentions(Label.ORGANISATION) if earlier.number == sentence.number else []
                )
                fitting = [
                    m
                    for m in bodies
                    if m.kind not in BOARDLESS
                    and (kind[0].lower() == "bestyrelsen" or m.value.lower().endswith(kind[0].lower()))
                ]
                if fitting:
                    return fitting[0]
            if title is not None and title.kind not in BOARDLESS:
                return title
        if re.search(r"[Mm]øde[trs]*\Z", event):
            return None
        context = sentence.lead or before
        bodies = context.marked.mentions(Label.ORGANISATION) if context is not None else []
        return bodies[0] if bodies else None
