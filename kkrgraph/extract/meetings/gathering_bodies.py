"""Who meets: the body of a gathering, from behind the event, before it, the sentence's subject, or the words before."""

from __future__ import annotations

import re

from kkrgraph.extract.meetings.gathering_named import (
    named_before,
    named_behind,
    named_genitive,
    named_subject,
)
from kkrgraph.extract.meetings.gathering_organs import Organs
from kkrgraph.extract.meetings.gathering_words import (
    AFTER_EVENT,
    BEFORE_EVENT,
    BEHIND_PREPOSITION,
    CLAUSE_SUBJECT,
    KL_EVENT,
    MINUTES_OF,
    ORGANS,
    OWN_MINUTES,
    PUT_OFF,
    B,
)
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.mentions import Mention

_THE_BOARDS = ("estyrelsesmødet", "epræsentantskabsmødet")
# `Greve Kommune er vært for mødet`: of those whose minutes these are
_HOSTS_MEETING = re.compile(r"\b(?:vært(?:er)? for|lægger hus til|i forbindelse med|inviterer til) \Z")
_AT = re.compile(r"\b(?:på|ved|under) (?:\w+ ){0,2}\Z|\b(?:sit|deres) (?:\w+ )?\Z")
# `Der holdes temadag om broer den`: by those whose minutes these are
_HELD_HERE = re.compile(
    r"(?:Der|Samtidig|Desuden|Derefter|Herefter) (?:holdes|afholdes|afvikles|arrangeres|indkaldes til|"
    r"indbydes til|inviteres til)\b"
)
_NEXT = re.compile(r"(?:næste|sidste|seneste|første|kommende|konstituerende|[Dd]et) \Z", re.IGNORECASE)
_FOREIGN = re.compile(r"[Gg]eneralforsamling|[Bb]estyrelsesmøde|[Kk]vartalsmøde|[Åå]rsmøde|[Ll]andsmøde")
_OF_AN_ORGAN = re.compile(r"\b(?:bestyrelsens|udvalgets|rådets|selskabets|foreningens) \Z")
_ITS = re.compile(r"\b(?:sit|sine|deres) (?:\w+ ){0,2}\Z")
# `sendes til Movia forud for mødet`
_BEFORE_MEETING = re.compile(rf"(?P<body>{B}),? (?:forud for|før|inden|op til) \Z")
_OWNER = re.compile(rf"(?P<body>{B})(?:[’']s|s|[’']) \Z")
_COUNCIL_OF = re.compile(r"s (?P<council>byråd|kommunalbestyrelse|regionsråd)(?!\w)")
_PRESIDE = re.compile(r"\b[Ff]ormandskabet (?:for|i) (?P<body>[A-ZÆØÅ][\wæøåÆØÅ-]+)")


class Bodies(Organs):
    """Finds the bodies of gatherings in one document."""

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

    def council_of(self, sentence: Sentence, body: Mention) -> str | None:
        """`Greve Kommunes byråd`: the council meets, not the municipality."""
        found = _COUNCIL_OF.match(sentence.marked.source, body.end)
        if found is not None and body.value.startswith("Region ") and found["council"] == "regionsråd":
            return f"{body.value}s regionsråd"
        if found is None or not body.value.endswith(" Kommune"):
            return None
        return f"{body.value.removesuffix(' Kommune')} {found['council'].capitalize()}"

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
        rest, words = left[event.end() :], left[: event.start()]
        named = (
            named_behind(sentence, event.end(), len(left))
            or named_before(sentence, words)
            or named_genitive(sentence, words, event["event"])
            or (named_subject(sentence, words) if _AT.search(words) is not None else None)
        )
        if named is not None:
            return None if self.is_in_head(named) else self.in_full(sentence, named)
        after = AFTER_EVENT.match(rest.lstrip())
        foreign = _FOREIGN.search(event["event"]) is not None
        if after is not None:
            mention = sentence.marked.mention_at(
                event.end() + len(rest) - len(rest.lstrip()) + after.start("body")
            )
            other = self.other_side(sentence, event.end()) if foreign and self.is_own(mention.value) else None
            return other or mention
        if event["event"].strip() == "mødet" and (PUT_OFF.search(words) or words.endswith(" til ")):
            return None
        if self.is_this_board(left, event, sentence.marked.text):
            return None
        genitive = BEFORE_EVENT.search(words) or _BEFORE_MEETING.search(words)
        if genitive is not None:
            # `KL's Klima & Miljø-konference`: what has the hyphen is the event's own name
            owner = _OWNER.search(words, 0, genitive.start("body")) if words.endswith("-") else None
            return sentence.marked.mention_at((owner or genitive).start("body"))
        spoken = self.spoken(sentence, event.start())
        if spoken is not None:
            return spoken
        told, whose = self.of_its_kind(sentence, words, event["event"])
        # a KKR has no general assembly and no board: those are another body's
        foreign = foreign or _OF_AN_ORGAN.search(words) is not None
        return whose if told else self.spoken_of(sentence, event, before, foreign)

    def spoken_of(
        self, sentence: Sentence, event: re.Match[str], before: Sentence | None, foreign: bool
    ) -> Mention | None:
        """The body that meets where the event's own words do not tell: the sentence's subject, or one of the words before."""
        nearest = _ITS.search(sentence.marked.text, 0, event.start()) is not None
        subject = self.subject(sentence, event.start(), foreign, nearest)
        council = None if foreign else self.unlisted(sentence, event)
        if council is not None and (subject is None or council.start > subject.start):
            return council
        if subject is not None:
            return None if self.is_behind_preposition(sentence, subject, event) else subject
        if foreign and self.own_board and self.names_own(sentence, event.start()):
            return None
        organ = ORGANS.match(sentence.marked.text)
        if organ is not None and event.start() > organ.end():
            return self.organ(sentence, organ["name"])
        if KL_EVENT.search(event["event"]):
            return None
        if not foreign:
            kkr = (self.meeting.body or "KKR").startswith("KKR")  # those speak of what others hold
            if not kkr and _HELD_HERE.match(sentence.marked.text) is not None:
                return None
            return self.antecedent(sentence, event["event"], before)
        host = self.unlisted_host(sentence)
        named = [*self.heading_bodies(sentence), *self.titles.get(sentence.number, [])]
        return next(iter(named), None) if host is None else host

    def names_own(self, sentence: Sentence, stop: int) -> bool:
        """Whether the body that meets is named before `stop`: `Nordkajens Venner - bestyrelsesmøde den`."""
        places = re.finditer(B, sentence.marked.text[:stop])
        return any(self.is_own(sentence.marked.mention_at(place.start()).value) for place in places)

    def is_behind_preposition(self, sentence: Sentence, subject: Mention, event: re.Match[str]) -> bool:
        """`Pladsen i Movia drøftes på mødet`: a body behind a preposition is not who meets."""
        municipal = subject.kind == "municipality"
        if event["event"].strip() != "mødet" and not municipal:
            return False
        if municipal and _HOSTS_MEETING.search(sentence.marked.text, 0, event.start()) is not None:
            return True
        words = sentence.marked.source[sentence.start : subject.start]
        apart = sentence.marked.source.startswith((",", ")"), subject.end)
        return BEHIND_PREPOSITION.search(words) is not None or (municipal and apart)

    def is_this_board(self, left: str, event: re.Match[str], text: str) -> bool:
        """Whether an event is the own body's: its minutes are approved, or it is `bestyrelsesmødet` of this board."""
        before = left[: event.start()]
        if OWN_MINUTES.search(before) is not None or (MINUTES_OF.search(before) and "odkend" in text):
            return True
        name = event["event"].strip()
        of_board = name.endswith(_THE_BOARDS)
        if not of_board and name.endswith(("estyrelsesmøde", "epræsentantskabsmøde")):
            of_board = _NEXT.search(left[: event.end() - len(name.split()[-1])]) is not None
        return self.own_board and of_board and BEFORE_EVENT.search(before) is None

    def other_side(self, sentence: Sentence, start: int) -> Mention | None:
        """`mellem KKR-formandskabet og Region Fyn`: the body that the meeting's own body meets."""
        match = re.match(rf"\s?mellem {B}[\w-]* og (?P<other>{B})", sentence.marked.text[start:])
        return sentence.marked.mention_at(start + match.start("other")) if match is not None else None

    def who_met(self, sentence: Sentence, met: re.Match[str], position: int) -> Mention:
        """Who met: the body, or for a presidency (`Formandskabet holdt den 3. maj møde med FynBus`) whom it met."""
        if len(met["body"]) == 1 and not sentence.marked.text.startswith(("-f", " f"), met.end("body")):
            return sentence.marked.mention_at(met.start("body"))
        other = re.search(rf"\bmed (?P<other>{B})", sentence.marked.text[position:])
        if other is not None:
            return sentence.marked.mention_at(position + other.start("other"))
        return self.organ(sentence, sentence.text.split()[0])
