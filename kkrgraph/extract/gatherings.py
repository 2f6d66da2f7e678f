"""Gatherings: dated meetings and events of a body that a sentence speaks of, past or to come."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kkrgraph.extract.dates import with_year
from kkrgraph.extract.marked import SIGN
from kkrgraph.extract.mentions import Label, Mention
from kkrgraph.extract.passages import Sentence
from kkrgraph.model import Meeting

B = f"[{SIGN[Label.ORGANISATION]}{SIGN[Label.PLACE]}]"
D = SIGN[Label.DATE]
_ADJECTIVES = r"(?:(?:[a-zæøå]+nde|første|anden|andet|næste|sidste|seneste|ekstraordinær[te]?|skriftlige?|fælles|årlige?|ordinære?|nyt?|nye) ){0,3}"
_NOUN = (
    r"[\wæøåÆØÅ/-]*(?:[Mm]øde(?:t|r|rne|rs)?|[Gg]eneralforsamling(?:en)?|[Kk]onference(?:n)?|[Tt]opmøde(?:t)?|[Ss]eminar(?:et)?|[Kk]ick-?off(?:et)?|"
    r"[Ww]orkshop(?:pen)?|[Tt]emadag(?:en)?|[Dd]ialogdag(?:en)?|[Ss]trategidag(?:en)?|[Rr]epræsentantskabsmøde(?:t)?|[Ff]ormøde(?:t)?)"
)
_EVENT = re.compile(rf"(?P<event>{_ADJECTIVES}{_NOUN})(?![\wæøå])")
# what parts a date from the event before it: a clause of its own, or another thing that has a date
_PARTED = re.compile(
    r", (?:der|som|hvor)\b|\b(?:valget|frist(?:en)?|aftale[nr]?|loven|kraft|udsendt|brev|senest|inden|hver[t]?|udskudt|fra)\b|[.;]"
)
# another date after the same event: `10. oktober i øst, 11. oktober i midt`
_CHAIN = re.compile(rf"{_NOUN}[^{D}.]{{0,60}}(?:{D}[^{D}.]{{1,24}})+\Z")
_WEEKDAY = r"(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)"
_AT_BODY = re.compile(rf"\b(?:i|af|hos|for|ved) (?P<body>{B}) (?:i |(?:{_WEEKDAY} )?(?:den |d\. ))?\Z")
_LISTED_BODY = re.compile(rf"\A(?P<body>{B}),?:? (?:(?:{_WEEKDAY} )?(?:den |d\. ))?\Z")
_OWN_ACT = re.compile(
    rf"(?<!fra )(?<!af )(?P<body>{B})(?: har)?(?: [a-zæøå]+)? ?(?:opfordrede|anmodede|konstituerede sig|konstituerer sig|mødes(?: igen)?|mødtes|behandler|drøfter|besluttede|godkendte|drøftede|vedtog|tiltrådte|behandlede|udpegede|indstillede|godkendt|besluttet|drøftet|vedtaget|udpeget|indstillet)\b"
    r"[^.]{0,140}? den \Z"
)
_INVERTED_ACT = re.compile(rf"\b(?:mødes|mødtes|samles) (?P<body>{B})(?: igen)? (?:den )?\Z")
_AFTER_EVENT = re.compile(
    rf"(?:i|for|af|hos|med|mellem|ved) (?:regi af )?(?:bestyrelsen (?:for|i) |det nye |den nye )?(?P<body>{B})"
)
_BEFORE_EVENT = re.compile(rf"(?P<body>{B})(?:[’']?s|[’']er|[ -])? ?\Z")
_PLACE_BEFORE = re.compile(r"\b(?:på|i|hos) (?P<place>[A-ZÆØÅ][^,.;]{2,60}?),? (?:den|d\.|i|på) ?\Z")
_PLACE_AFTER = re.compile(
    r"\A(?:,? kl\.? ?\d{1,2}(?:[.:]\d\d)?(?: ?[-–] ?\d{1,2}(?:[.:]\d\d)?)?)?,? (?:på|i|hos) (?P<place>[A-ZÆØÅ][^,.;]{2,60}?)(?=[,.;]| kl\.| med |\Z)"
)
# the presidencies of two bodies meeting each other: `mellem KL’s og KKR’s formandskaber`, `KL/KKR-formandskabsmødet`
_BOTH = re.compile(rf"(?:mellem|ml\.) (?P<one>{B})[’']?s og (?P<two>{B})")
_KL_EVENT = re.compile(r"delegeretmøde|[Tt]opmøde")
_ORDINARY = re.compile(r"\b(?:møderække|mødeplan)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathering:
    """body is None where the words leave it to the context. own: of the meeting's own body. upcoming: called next or coming."""

    sentence: Sentence
    date: Mention
    value: str
    event: str
    body: Mention | None
    body_name: str | None
    place: str | None
    own: bool
    upcoming: bool
    event_start: int


class Finder:
    """Finds the gatherings of one document, sentence by sentence."""

    def __init__(self, sentences: list[Sentence], meeting: Meeting, titles: dict[str, list[Mention]]) -> None:
        self.sentences = sentences
        self.meeting = meeting
        self.titles = titles

    def find(self) -> Iterator[Gathering]:
        previous: Sentence | None = None
        for sentence in self.sentences:
            before = previous if previous is not None and previous.number == sentence.number else None
            for position, character in enumerate(sentence.marked.text if D in sentence.marked.text else ""):
                if character == D:
                    gathering = self._at(sentence, position, before)
                    if gathering is not None:
                        yield gathering
            if not sentence.heading:
                previous = sentence

    def _at(self, sentence: Sentence, position: int, before: Sentence | None) -> Gathering | None:
        left = sentence.marked.text[:position]
        date = sentence.marked.mention_at(position)
        event = self._event_before(left)
        if event is not None:
            body = self._body_of_event(sentence, left, event, before)
            found = self._gathering(sentence, date, position, event["event"], event.start(), body)
            both = self._both(sentence, left, event)
            return (
                replace(found, body_name=both, own=False) if found is not None and both is not None else found
            )
        at_body = _AT_BODY.search(left)
        if at_body is not None:
            return self._gathering(
                sentence,
                date,
                position,
                "møde",
                at_body.start(),
                sentence.marked.mention_at(at_body.start("body")),
            )
        chain = _CHAIN.search(left)
        if chain is not None:
            inner = re.search(_NOUN, chain[0])
            name = inner[0] if inner else "møde"
            return self._gathering(
                sentence, date, position, name, chain.start(), self._subject(sentence, chain.start())
            )
        listed = _LISTED_BODY.match(left)
        lead_event = (
            re.search(_ADJECTIVES + _NOUN, sentence.lead.marked.text) if sentence.lead is not None else None
        )
        if listed is not None and lead_event is not None:
            body = sentence.marked.mention_at(listed.start("body"))
            return self._gathering(sentence, date, position, lead_event[0], listed.start("body"), body)
        acting = _OWN_ACT.search(left) or _INVERTED_ACT.search(left)
        if acting is not None:
            body = sentence.marked.mention_at(acting.start("body"))
            meets = re.search(r"mødes|mødtes|konstitue", acting[0]) is not None
            value = with_year(date.value, self.meeting.date) or ""
            ahead = self.meeting.date is not None and not is_before(value, self.meeting.date)
            if self._is_own(body.value) or meets or (ahead and body.kind in ("council", "committee")):
                return self._gathering(sentence, date, position, "møde", acting.start(), body)
        if (
            re.match(r"\A(?:Det|Den|Mødet|Konferencen|Seminaret) (?:holdes|afholdes|finder sted)\b", left)
            and before is not None
        ):
            earlier = list(_EVENT.finditer(before.marked.text))
            if earlier:
                return self._gathering(sentence, date, position, earlier[-1]["event"], 0, None)
        if position <= 4 and lead_event is not None and sentence.bullet:
            return self._gathering(sentence, date, position, "møde", position, None)
        return None

    def _both(self, sentence: Sentence, left: str, event: re.Match[str]) -> str | None:
        """The two bodies of a meeting between them, `KL og KKR`; None for any other meeting."""
        between = _BOTH.search(left, event.start())
        if between is not None:
            one, two = (sentence.marked.mention_at(between.start(name)).value for name in ("one", "two"))
            return f"{one} og {two}"
        return "KL og KKR" if re.search(r"/KKR-", left[max(0, event.start() - 1) : event.end()]) else None

    def _event_before(self, left: str) -> re.Match[str] | None:
        """The last event's name before a date, when nothing stands between that has the date itself."""
        matches = list(_EVENT.finditer(left, max(0, len(left) - 150)))
        if not matches or _ORDINARY.search(matches[-1]["event"]):
            return None
        rest = left[matches[-1].end() :]
        return None if len(rest) > 110 or D in rest or _PARTED.search(rest) else matches[-1]

    def _is_own(self, name: str | None) -> bool:
        return name is not None and (
            name == self.meeting.body or (name == "KKR" and (self.meeting.body or "").startswith("KKR"))
        )

    def _subject(
        self, sentence: Sentence, stop: int, foreign: bool = False, nearest: bool = False
    ) -> Mention | None:
        """The body that a sentence is about: the first one before `stop` (the last one for `sit møde`).

        The meeting's own body is left out where `foreign`.
        """
        found = [sentence.marked.mention_at(m.start()) for m in re.finditer(B, sentence.marked.text[:stop])]
        source = sentence.marked.source
        bodies = [m for m in found if not (foreign and self._is_own(m.value))]
        if nearest:  # not whose budget was dealt with: `drøftede Socialtilsyn Nords budget på deres møde`
            bodies = [m for m in bodies if not source.startswith(("s ", "’s ", "'s "), m.end)] or bodies
        return (bodies[-1] if nearest else bodies[0]) if bodies else None

    def _body_of_event(
        self, sentence: Sentence, left: str, event: re.Match[str], before: Sentence | None
    ) -> Mention | None:
        """The body that meets: named behind the event, before it, as the sentence's subject, or in the words before."""
        rest = left[event.end() :]
        after = _AFTER_EVENT.match(rest.lstrip())
        foreign = (
            re.search(r"[Gg]eneralforsamling|[Bb]estyrelsesmøde|[Kk]vartalsmøde", event["event"]) is not None
        )
        if after is not None:
            mention = sentence.marked.mention_at(
                event.end() + len(rest) - len(rest.lstrip()) + after.start("body")
            )
            other = (
                self._other_side(sentence, event.end()) if foreign and self._is_own(mention.value) else None
            )
            return other or mention
        genitive = _BEFORE_EVENT.search(left[: event.start()])
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
        subject = self._subject(sentence, event.start(), foreign, nearest)
        if subject is not None:
            return subject
        if _KL_EVENT.search(event["event"]):
            return None
        if foreign:
            return next(iter([*self._heading_bodies(sentence), *self.titles.get(sentence.number, [])]), None)
        return self._antecedent(sentence, event["event"], before)

    def _other_side(self, sentence: Sentence, start: int) -> Mention | None:
        """`mellem KKR-formandskabet og Region Fyn`: the body that the meeting's own body meets."""
        match = re.match(rf"\s?mellem {B}[\w-]* og (?P<other>{B})", sentence.marked.text[start:])
        return sentence.marked.mention_at(start + match.start("other")) if match is not None else None

    def _heading_bodies(self, sentence: Sentence) -> list[Mention]:
        """The bodies of the last heading before a sentence, inside its section."""
        position = self.sentences.index(sentence)
        for earlier in reversed(self.sentences[max(0, position - 8) : position]):
            if earlier.heading and earlier.section is sentence.section:
                return earlier.marked.mentions(Label.ORGANISATION)
        return []

    def _antecedent(self, sentence: Sentence, event: str, before: Sentence | None) -> Mention | None:
        """For `udvalget holder ...`, `Bestyrelsen godkendte på mødet ...`: the body of that kind named last before."""
        kind = re.search(
            r"\b(?:udvalget|bestyrelsen|rådet|kredsen|styregruppen)\b", sentence.text, re.IGNORECASE
        )
        position = self.sentences.index(sentence)
        if kind is not None:
            for earlier in reversed(self.sentences[max(0, position - 8) : position]):
                bodies = (
                    earlier.marked.mentions(Label.ORGANISATION) if earlier.number == sentence.number else []
                )
                fitting = [
                    m
                    for m in bodies
                    if kind[0].lower() == "bestyrelsen" or m.value.lower().endswith(kind[0].lower())
                ]
                if fitting:
                    return fitting[0]
        if re.search(r"[Mm]øde[trs]*\Z", event):
            return None
        context = sentence.lead or before
        bodies = context.marked.mentions(Label.ORGANISATION) if context is not None else []
        return bodies[0] if bodies else None

    def _gathering(
        self,
        sentence: Sentence,
        date: Mention,
        position: int,
        event: str,
        event_start: int,
        body: Mention | None,
    ) -> Gathering | None:
        value = with_year(date.value, self.meeting.date)
        if value is None:
            return None
        value = _in_stated_year(sentence, date, value)
        name = body.value if body is not None else ("KL" if _KL_EVENT.search(event) else None)
        left, right = sentence.marked.text[:position], sentence.marked.text[position + 1 :]
        place = _PLACE_BEFORE.search(left) or _PLACE_AFTER.match(right)
        words = place["place"] if place else None
        return Gathering(
            sentence=sentence,
            date=date,
            value=value,
            event=event.strip(),
            body=body,
            body_name=name,
            place=words if words is not None and not re.search("[\ue000-\ue00f]", words) else None,
            own=name is None or self._is_own(name),
            upcoming=re.search(
                r"\b(?:kommende|næste)\b", sentence.marked.text[max(0, event_start - 20) : position]
            )
            is not None,
            event_start=event_start,
        )


def _in_stated_year(sentence: Sentence, date: Mention, value: str) -> str:
    """`I 2026 holdes møde den 27. marts og den 4. december`: the year that the sentence or its lead names once."""
    if not date.value.startswith("-"):
        return value
    words = sentence.text + (sentence.lead.text if sentence.lead is not None else "")
    years = set(re.findall(r"\b[Ii] (20\d\d)\b", words))
    return years.pop() + value[4:] if len(years) == 1 else value


def is_before(value: str, date: datetime.date | None) -> bool:
    """Whether an ISO day, month or year lies before a date, compared as far as it is known."""
    return date is not None and value < date.isoformat()[: len(value)]
