"""Gatherings: dated meetings and events of a body that a sentence speaks of, past or to come."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import replace

from kkrgraph.extract.meetings.gathering import Gathering, is_before
from kkrgraph.extract.meetings.gathering_behind import LINK
from kkrgraph.extract.meetings.gathering_doers import Doers
from kkrgraph.extract.meetings.gathering_ways import (
    host,
    host_before,
    presides,
)
from kkrgraph.extract.meetings.gathering_words import (
    ADJECTIVES,
    BOTH,
    CHAIN,
    DATED_TITLE,
    DATES,
    EVENT,
    HELD,
    HELD_CLAUSE,
    LISTED_BODY,
    MINUTES_OF_DAY,
    NOUN,
    OPENING,
    ORDINARY,
    PARTED,
    PRESIDENCIES,
    SEEN_THROUGH,
    SET_FOR,
    STEMS,
    D,
)
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.dates import of_coming_year, with_year
from kkrgraph.extract.text.finding import places_of
from kkrgraph.extract.text.mentions import Label

# `Der holdes ikke møde den 3. maj`
_NOT_HELD = re.compile(r"\b(?:af)?holdes (?:der )?(?:ikke (?:[a-zæøå]+ ){0,2}|intet )[a-zæøå]*møde\b")


class Finder(Doers):
    """Finds the gatherings of one document, sentence by sentence."""

    def find(self) -> Iterator[Gathering]:
        previous: Sentence | None = None
        for sentence in self.sentences:
            before = previous if previous is not None and previous.number == sentence.number else None
            last: tuple[int, Gathering] | None = None
            for position in places_of(D, sentence.marked.text):
                if _NOT_HELD.search(sentence.marked.text, 0, position) is not None:
                    continue
                gathering = self._linked(sentence, position, last) or self._at(sentence, position, before)
                last = None if gathering is None else (position, gathering)
                if gathering is not None:
                    yield gathering
            if not sentence.heading:
                previous = sentence

    def _at(self, sentence: Sentence, position: int, before: Sentence | None) -> Gathering | None:
        """The gathering whose date stands at `position`: of the ways to name one, the first that fits."""
        left = sentence.marked.text[:position]
        presidency = presides(sentence, position, self.meeting) if "ormandskab" in left else None
        if presidency is not None:
            found = self.gathering(sentence, position, "møde", position, None)
            return None if found is None else replace(found, body_name=presidency, own=False)
        event = self._event_before(left)
        if event is not None:
            return self._by_event(sentence, position, event, before)
        ways = (
            self._by_minutes,
            self.by_meeting,
            self.by_body,
            self._by_chain,
            self._by_list,
            self.by_act,
            self.together,
            self.by_own,
            self.by_behind,
        )
        for way in ways:
            found = way(sentence, position, left)
            if found is not None:
                # `formandskaberne for de fem KKR mødes med KL’s formandskab`
                two = PRESIDENCIES.search(sentence.text) and len(re.findall("ormandskab", sentence.text)) > 1
                return replace(found, body_name="KL og KKR", own=False) if two else found
        return self._by_pronoun(sentence, position, left, before)

    def _linked(
        self, sentence: Sentence, position: int, last: tuple[int, Gathering] | None
    ) -> Gathering | None:
        """`møde den 3. maj i Nordby og den 4. juni`: another day of the event before it."""
        between = sentence.marked.text[last[0] + 1 : position] if last is not None else ""
        link = LINK.fullmatch(between)
        if last is None or link is None:
            return None
        one = last[1]
        if link["body"] is not None:
            other = sentence.marked.mention_at(last[0] + 1 + link.start("body"))
            return self.gathering(sentence, position, one.event, position, other)
        found = self.gathering(sentence, position, one.event, one.event_start, one.body)
        if found is None:
            return None
        value = found.value
        if found.date.value.startswith("--") and len(value) == len(one.value) == len("2025-12-31"):
            value = of_coming_year(value[4:], datetime.date.fromisoformat(one.value)) or value
        return replace(found, value=value, body_name=one.body_name, own=one.own, upcoming=one.upcoming)

    def _by_event(
        self, sentence: Sentence, position: int, event: re.Match[str], before: Sentence | None
    ) -> Gathering | None:
        """`generalforsamling i Movia den`"""
        left = sentence.marked.text[:position]
        body = (
            host(sentence, position)
            or host_before(sentence, event.end(), position)
            or self.bodies.of_event(sentence, left, event, before)
        )
        found = self.gathering(sentence, position, event["event"], event.start(), body)
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
        return self.gathering(sentence, position, minutes["event"], minutes.start(), None)

    def _by_chain(self, sentence: Sentence, position: int, left: str) -> Gathering | None:
        """`møder den 3. maj, den 4. juni og den`"""
        chain = CHAIN.search(left) if D in left and STEMS.search(left) is not None else None
        if chain is None:
            return None
        inner = re.search(NOUN, chain[0])
        name = inner[0] if inner else "møde"
        return self.gathering(
            sentence, position, name, chain.start(), self.bodies.subject(sentence, chain.start())
        )

    def _by_list(self, sentence: Sentence, position: int, left: str) -> Gathering | None:
        """`- Movia den 3. maj`, `- Fredag den 3. maj` under words for meetings, or in an item of dates."""
        lead = sentence.lead
        event = re.search(ADJECTIVES + NOUN, lead.marked.text) if lead is not None else None
        listed = LISTED_BODY.match(left)
        if listed is not None and event is not None:
            body = sentence.marked.mention_at(listed.start("body"))
            return self.gathering(sentence, position, event[0], listed.start("body"), body)
        planned = lead is None and DATED_TITLE.search(sentence.item.title) is not None
        if planned and DATES.search(left) is not None:
            return self.gathering(sentence, position, "møde", position, None)
        if OPENING.match(left) and ((event is not None and sentence.bullet) or planned):
            return self.gathering(sentence, position, "møde", position, None)
        return None

    def _by_pronoun(
        self, sentence: Sentence, position: int, left: str, before: Sentence | None
    ) -> Gathering | None:
        """`Det holdes den`: the event of the sentence before."""
        if before is None or HELD.match(left) is None:
            return None
        earlier = list(EVENT.finditer(before.marked.text))
        return self.gathering(sentence, position, earlier[-1]["event"], 0, None) if earlier else None

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
        rest = re.sub(
            r"\bd\. \Z|\A nr\. ?\d+(?:/\d+)?(?= )|\A i \d\. (?:halvår|kvartal)(?= )",
            "",
            left[matches[-1].end() :],
        )
        rest = HELD_CLAUSE.sub("", rest, count=1)
        if SET_FOR.search(rest) is not None and D not in rest and ";" not in rest:
            return matches[-1]
        return None if len(rest) > 110 or D in rest or PARTED.search(rest) else matches[-1]
