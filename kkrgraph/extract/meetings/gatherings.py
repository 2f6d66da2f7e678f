"""Gatherings: dated meetings and events of a body that a sentence speaks of, past or to come."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kkrgraph.extract.meetings.gathering import Gathering, in_stated_year, is_before
from kkrgraph.extract.meetings.gathering_bodies import Bodies
from kkrgraph.extract.meetings.gathering_ways import council_acts, dealt_with, host, is_seat_day, presides
from kkrgraph.extract.meetings.gathering_words import (
    ACTS_TOGETHER,
    ADJECTIVES,
    AT_BODY,
    BODY_ON_DAY,
    BOTH,
    CHAIN,
    DATED_TITLE,
    DOES_ON_DAY,
    EVENT,
    HELD,
    HELD_CLAUSE,
    INVERTED_ACT,
    KL_EVENT,
    LISTED_BODY,
    MEETS,
    MET,
    MET_ON,
    MINUTES_OF_DAY,
    NOUN,
    ON_THE_DAY,
    OPENING,
    ORDINARY,
    ORGAN_ACTS,
    OWN_ACT,
    PARTED,
    PLACE_AFTER,
    PLACE_BEFORE,
    PRESIDENCIES,
    SEEN_THROUGH,
    SET_FOR,
    STEMS,
    D,
)
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.dates import with_year
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.model import Meeting


class Finder:
    """Finds the gatherings of one document, sentence by sentence."""

    def __init__(self, sentences: list[Sentence], meeting: Meeting, titles: dict[str, list[Mention]]) -> None:
        self.sentences = sentences
        self.meeting = meeting
        self.bodies = Bodies(sentences, meeting, titles)

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
        """The gathering whose date stands at `position`: of the ways to name one, the first that fits."""
        left = sentence.marked.text[:position]
        presidency = presides(sentence, position, self.meeting) if "ormandskab" in left else None
        if presidency is not None:
            found = self._gathering(sentence, position, "møde", position, None)
            return None if found is None else replace(found, body_name=presidency, own=False)
        event = self._event_before(left)
        if event is not None:
            return self._by_event(sentence, position, event, before)
        ways = (
            self._by_minutes,
            self._by_meeting,
            self._by_body,
            self._by_chain,
            self._by_list,
            self._by_act,
            self._together,
        )
        for way in ways:
            found = way(sentence, position, left)
            if found is not None:
                # `formandskaberne for de fem KKR mødes med KL’s formandskab`
                two = PRESIDENCIES.search(sentence.text) and len(re.findall("ormandskab", sentence.text)) > 1
                return replace(found, body_name="KL og KKR", own=False) if two else found
        return self._by_pronoun(sentence, position, left, before)

    def _by_event(
        self, sentence: Sentence, position: int, event: re.Match[str], before: Sentence | None
    ) -> Gathering | None:
        """`generalforsamling i Movia den`"""
        left = sentence.marked.text[:position]
        body = host(sentence, position) or self.bodies.of_event(sentence, left, event, before)
        found = self._gathering(sentence, position, event["event"], event.start(), body)
        both = self._both(sentence, left, event)
        return replace(found, body_name=both, own=False) if found is not None and both is not None else found

    def _by_minutes(self, sentence: Sentence, position: int, left: str) -> Gathering | None:
        """`Godkendelse af referat fra den`: the meeting whose minutes are gone through; another body's are not."""
        minutes = (
            MINUTES_OF_DAY.search(left)
            if re.search("eferat|rotokol|notat|Notat|onklusion", left) is not None
            else None
        )
        seen = minutes is not None and (
            SEEN_THROUGH.search(sentence.marked.text) or SEEN_THROUGH.search(sentence.item.title)
        )
        if minutes is None or not seen or sentence.marked.mentions(Label.ORGANISATION):
            return None
        value = with_year(sentence.marked.mention_at(position).value, self.meeting.date) or ""
        if len(value) != 10 or not is_before(value, self.meeting.date):
            return None
        return self._gathering(sentence, position, minutes["event"], minutes.start(), None)

    def _by_meeting(self, sentence: Sentence, position: int, left: str) -> Gathering | None:
        """`Movia mødes igen fredag den`, `Formandskabet holdt den 3. maj møde med`"""
        meets = MEETS.search(left)
        if meets is not None and "ormandskab" not in left:
            body = sentence.marked.mention_at(meets.start("body"))
            return self._gathering(sentence, position, "møde", meets.start(), body)
        met_on = MET_ON.match(left) if MET.match(sentence.marked.text[position + 1 :]) else None
        if met_on is None:
            return None
        return self._gathering(
            sentence, position, "møde", met_on.start(), self.bodies.who_met(sentence, met_on, position)
        )

    def _by_body(self, sentence: Sentence, position: int, left: str) -> Gathering | None:
        """`drøftet i Movia den`: only with a day, since much else is `i Movia i maj`."""
        value = sentence.marked.mention_at(position).value
        at_body = AT_BODY.search(left) if re.search(r"-\d\d-\d\d\Z", value) else None
        if at_body is None:
            dealt = dealt_with(sentence, position)
            return None if dealt is None else self._gathering(sentence, position, "møde", *dealt)
        if is_seat_day(left):
            return None
        body = sentence.marked.mention_at(at_body.start("body"))
        return self._gathering(sentence, position, "møde", at_body.start(), body)

    def _by_chain(self, sentence: Sentence, position: int, left: str) -> Gathering | None:
        """`møder den 3. maj, den 4. juni og den`"""
        chain = CHAIN.search(left) if D in left and STEMS.search(left) is not None else None
        if chain is None:
            return None
        inner = re.search(NOUN, chain[0])
        name = inner[0] if inner else "møde"
        return self._gathering(
            sentence, position, name, chain.start(), self.bodies.subject(sentence, chain.start())
        )

    def _by_list(self, sentence: Sentence, position: int, left: str) -> Gathering | None:
        """`- Movia den 3. maj`, `- Fredag den 3. maj` under words for meetings, or in an item of dates."""
        lead = sentence.lead
        event = re.search(ADJECTIVES + NOUN, lead.marked.text) if lead is not None else None
        listed = LISTED_BODY.match(left)
        if listed is not None and event is not None:
            body = sentence.marked.mention_at(listed.start("body"))
            return self._gathering(sentence, position, event[0], listed.start("body"), body)
        planned = lead is None and DATED_TITLE.search(sentence.item.title) is not None
        if OPENING.match(left) and ((event is not None and sentence.bullet) or planned):
            return self._gathering(sentence, position, "møde", position, None)
        return None

    def _by_act(self, sentence: Sentence, position: int, left: str) -> Gathering | None:
        """`Movia godkendte planen den`: a meeting for the own body, and for others where the words say that they meet."""
        acting = OWN_ACT.search(left) or INVERTED_ACT.search(left)
        if acting is None:
            return None
        body = sentence.marked.mention_at(acting.start("body"))
        meets = re.search(r"mødes|mødtes|konstitue", acting[0]) is not None
        value = with_year(sentence.marked.mention_at(position).value, self.meeting.date) or ""
        ahead = self.meeting.date is not None and not is_before(value, self.meeting.date)
        if self.bodies.is_own(body.value) or meets or (ahead and body.kind in ("council", "committee")):
            return self._gathering(sentence, position, "møde", acting.start(), body)
        return None

    def _together(self, sentence: Sentence, position: int, left: str) -> Gathering | None:
        """`Movia behandler planen den`, `Bestyrelsen tiltræder den`, `Fredag den 3. maj besøger Movia`: only with a day."""
        marked = sentence.marked
        value = with_year(marked.mention_at(position).value, self.meeting.date) or ""
        if re.fullmatch(r"\d{4}-\d\d-\d\d", value) is None:
            return None
        acting = ACTS_TOGETHER.search(left)
        behind = ON_THE_DAY.match(marked.text[position + 1 :]) if OPENING.match(left) else None
        if acting is not None or behind is not None:
            place = acting.start("body") if acting is not None else position + 1 + behind.start("body")  # type: ignore[union-attr]
            body = marked.mention_at(place)
            meets = body.kind not in ("ministry", "agency", "party", "region", "municipality")
            return self._gathering(sentence, position, "møde", min(place, position), body) if meets else None
        on_day = BODY_ON_DAY.search(left) if DOES_ON_DAY.match(marked.text[position + 1 :]) else None
        if on_day is not None:
            body = marked.mention_at(on_day.start("body"))
            return self._gathering(sentence, position, "møde", on_day.start("body"), body)
        organ = ORGAN_ACTS.search(left)
        if organ is None:
            council = council_acts(sentence, left)
            return None if council is None else self._gathering(sentence, position, "møde", position, council)
        named = self.bodies.antecedent(sentence, "", None) or self.bodies.title_body(sentence)
        own = named is None and not (self.meeting.body or "KKR").startswith("KKR")
        return (
            self._gathering(sentence, position, "møde", organ.start(), named)
            if named is not None or own
            else None
        )

    def _by_pronoun(
        self, sentence: Sentence, position: int, left: str, before: Sentence | None
    ) -> Gathering | None:
        """`Det holdes den`: the event of the sentence before."""
        if before is None or HELD.match(left) is None:
            return None
        earlier = list(EVENT.finditer(before.marked.text))
        return self._gathering(sentence, position, earlier[-1]["event"], 0, None) if earlier else None

    def _both(self, sentence: Sentence, left: str, event: re.Match[str]) -> str | None:
        """The two bodies of a meeting between them, `KL og KKR`; None for any other meeting."""
        between = BOTH.search(left, event.start())
        if between is not None:
            one, two = (sentence.marked.mention_at(between.start(name)).value for name in ("one", "two"))
            return f"{one} og {two}"
        return "KL og KKR" if re.search(r"/KKR-", left[max(0, event.start() - 1) : event.end()]) else None

    def _event_before(self, left: str) -> re.Match[str] | None:
        """The last event's name before a date, when nothing stands between that has the date itself."""
        begin = max(0, len(left) - 150)
        matches = list(EVENT.finditer(left, begin)) if STEMS.search(left, begin) is not None else []
        if not matches or ORDINARY.search(matches[-1]["event"]):
            return None
        rest = re.sub(r"\bd\. \Z|\A nr\. ?\d+(?:/\d+)?(?= )", "", left[matches[-1].end() :])
        rest = HELD_CLAUSE.sub("", rest, count=1)
        if SET_FOR.search(rest) is not None and D not in rest and ";" not in rest:
            return matches[-1]
        return None if len(rest) > 110 or D in rest or PARTED.search(rest) else matches[-1]

    def _gathering(
        self,
        sentence: Sentence,
        position: int,
        event: str,
        event_start: int,
        body: Mention | None,
    ) -> Gathering | None:
        date = sentence.marked.mention_at(position)
        value = with_year(date.value, self.meeting.date)
        if value is None:
            return None
        value = in_stated_year(sentence, date, value)
        presided = self.bodies.presidency(sentence, event, body)
        name = presided or (body.value if body is not None else ("KL" if KL_EVENT.search(event) else None))
        left, right = sentence.marked.text[:position], sentence.marked.text[position + 1 :]
        place = PLACE_BEFORE.search(left) or PLACE_AFTER.match(right)
        words = place["place"] if place else None
        return Gathering(
            sentence=sentence,
            date=date,
            value=value,
            event=event.strip(),
            body=body,
            body_name=name,
            place=words if words is not None and not re.search("[\ue000-\ue00f]", words) else None,
            own=(presided is None or "ormandskab" in (self.meeting.body or ""))
            and (name is None or self.bodies.is_own(name)),
            upcoming=re.search(
                r"\b(?:kommende|næste)\b", sentence.marked.text[max(0, event_start - 20) : position]
            )
            is not None,
            event_start=event_start,
        )
