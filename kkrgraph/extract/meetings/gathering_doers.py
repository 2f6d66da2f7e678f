"""Who does what on a day: the ways to name a gathering by the body that meets, without a word for the event."""

from __future__ import annotations

import re

from kkrgraph.extract.meetings.gathering import Gathering, in_stated_year, is_before
from kkrgraph.extract.meetings.gathering_behind import OPENS, behind
from kkrgraph.extract.meetings.gathering_bodies import Bodies
from kkrgraph.extract.meetings.gathering_named import acts, dealt_in, meets_with
from kkrgraph.extract.meetings.gathering_ways import council_acts, dealt_with, is_done, is_seat_day, met_with
from kkrgraph.extract.meetings.gathering_words import (
    ACTED_ON_DAY,
    ACTS_TOGETHER,
    AT_BODY,
    BODY_ON_DAY,
    DEALT_WITH,
    DOES_ON_DAY,
    INVERTED_ACT,
    KL_EVENT,
    MEETS,
    MET,
    MET_ON,
    ON_THE_DAY,
    OPENING,
    ORGAN_ACTS,
    OWN_ACT,
    OWN_NOUN_MEETS,
    OWN_ON_DAY,
    OWN_ORGAN,
    OWN_ORGAN_HAS,
    PLACE_AFTER,
    PLACE_BEFORE,
    PUT_BEFORE,
    VISITS,
    WE_MEET,
)
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.dates import with_year
from kkrgraph.extract.text.mentions import Mention
from kkrgraph.model import Meeting

# `Rådet for Havne i`: a name that ends before its place or month
_CUT_OFF = re.compile(r" (?:i|for|på|af|om|og)\Z")


class Doers:
    """Finds the gatherings that sentences name by who meets, in one document."""

    def __init__(self, sentences: list[Sentence], meeting: Meeting, titles: dict[str, list[Mention]]) -> None:
        self.sentences = sentences
        self.meeting = meeting
        self.bodies = Bodies(sentences, meeting, titles)

    def gathering(
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
        value = in_stated_year(sentence, date, value, self.meeting)
        presided = self.bodies.presidency(sentence, event, body)
        name = presided or ("KL" if KL_EVENT.search(event) and body is None else None)
        if name is None and body is not None:
            name = self.bodies.council_of(sentence, body) or _CUT_OFF.sub("", body.value)
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

    def by_meeting(self, sentence: Sentence, position: int, left: str) -> Gathering | None:
        """`Movia mødes igen fredag den`, `Formandskabet holdt den 3. maj møde med`"""
        meets = MEETS.search(left)
        if meets is not None and "ormandskab" not in left:
            body = sentence.marked.mention_at(meets.start("body"))
            return self.gathering(sentence, position, "møde", meets.start(), body)
        other = met_with(sentence, position, left) if "ormandskab" in sentence.marked.text else None
        if other is not None:
            return self.gathering(sentence, position, "møde", position, other)
        if WE_MEET.search(left) is not None:
            return self.gathering(sentence, position, "møde", position, None)
        noun = OWN_NOUN_MEETS.search(left)
        if noun is not None and self.bodies.is_own_noun(noun["name"]):
            return self.gathering(sentence, position, "møde", position, None)
        met_on = MET_ON.match(left) if MET.match(sentence.marked.text[position + 1 :]) else None
        if met_on is None:
            return None
        return self.gathering(
            sentence, position, "møde", met_on.start(), self.bodies.who_met(sentence, met_on, position)
        )

    def by_body(self, sentence: Sentence, position: int, left: str) -> Gathering | None:
        """`drøftet i Movia den`: only with a day, since much else is `i Movia i maj`."""
        value = sentence.marked.mention_at(position).value
        at_body = (
            (AT_BODY.search(left) or DEALT_WITH.search(left))
            if re.search(r"-\d\d-\d\d\Z", value)
            else PUT_BEFORE.search(left)
        )
        if at_body is None:
            named = dealt_in(sentence, left) if re.search(r"-\d\d-\d\d\Z", value) else None
            if named is not None and not is_seat_day(left):
                own = self.bodies.is_in_head(named)
                return self.gathering(sentence, position, "møde", position, None if own else named)
            dealt = dealt_with(sentence, position, self.bodies.is_own)
            return None if dealt is None else self.gathering(sentence, position, "møde", *dealt)
        if is_seat_day(left):
            return None
        body = sentence.marked.mention_at(at_body.start("body"))
        return self.gathering(sentence, position, "møde", at_body.start(), body)

    def by_act(self, sentence: Sentence, position: int, left: str) -> Gathering | None:
        """`Movia godkendte planen den`: a meeting for the own body, and for others where the words say that they meet."""
        acting, shift = OWN_ACT.search(left) or INVERTED_ACT.search(left), 0
        if acting is None and OPENS.search(left) is not None:
            acting, shift = ACTED_ON_DAY.match(sentence.marked.text[position + 1 :]), position + 1
        if acting is None:
            return None
        body = sentence.marked.mention_at(shift + acting.start("body"))
        meets = re.search(r"mødes|mødtes|konstitue", acting[0]) is not None
        value = with_year(sentence.marked.mention_at(position).value, self.meeting.date) or ""
        ahead = self.meeting.date is not None and not is_before(value, self.meeting.date)
        if self.bodies.is_own(body.value) or meets or (ahead and body.kind in ("council", "committee")):
            return self.gathering(sentence, position, "møde", min(position, shift + acting.start()), body)
        return None

    def together(self, sentence: Sentence, position: int, left: str) -> Gathering | None:
        """`Movia behandler planen den`, `Bestyrelsen tiltræder den`, `Fredag den 3. maj besøger Movia`: only with a day."""
        marked = sentence.marked
        value = with_year(marked.mention_at(position).value, self.meeting.date) or ""
        if re.fullmatch(r"\d{4}-\d\d-\d\d", value) is None:
            return None
        acting = ACTS_TOGETHER.search(left)
        behind = ON_THE_DAY.match(marked.text[position + 1 :]) if OPENS.search(left) else None
        if acting is not None or behind is not None:
            place = acting.start("body") if acting is not None else position + 1 + behind.start("body")  # type: ignore[union-attr]
            body = marked.mention_at(place)
            if acting is not None and left.endswith((" fra ", " hos "), 0, place):
                return None  # `kommer fra Movia og tiltræder den`
            meets = body.kind not in ("ministry", "agency", "party", "region", "municipality")
            return self.gathering(sentence, position, "møde", min(place, position), body) if meets else None
        if OPENING.match(left) and OWN_ON_DAY.match(marked.text[position + 1 :]) is not None:
            return self.gathering(sentence, position, "møde", position, None)
        on_day = BODY_ON_DAY.search(left) if DOES_ON_DAY.match(marked.text[position + 1 :]) else None
        if on_day is not None:
            body = marked.mention_at(on_day.start("body"))
            return self.gathering(sentence, position, "møde", on_day.start("body"), body)
        organ = ORGAN_ACTS.search(left)
        own_organ = OWN_ORGAN.search(left) if organ is None else None
        if own_organ is not None and self.bodies.is_own_organ(own_organ["acts"] or own_organ["at"]):
            return self.gathering(sentence, position, "møde", position, None)
        if organ is None:
            council = council_acts(sentence, left) or acts(sentence, left) or meets_with(sentence, left)
            return None if council is None else self.gathering(sentence, position, "møde", position, council)
        named = (
            self.bodies.spoken(sentence, position)
            or self.bodies.antecedent(sentence, "", None)
            or self.bodies.title_body(sentence)
        )
        own = named is None and not (self.meeting.body or "KKR").startswith("KKR")
        return (
            self.gathering(sentence, position, "møde", organ.start(), named)
            if named is not None or own
            else None
        )

    def by_own(self, sentence: Sentence, position: int, left: str) -> Gathering | None:
        """`har bestyrelsen den 3. maj besluttet`, `besøger rådet den`: of those whose minutes these are, outside the KKR."""
        if (self.meeting.body or "KKR").startswith("KKR"):
            return None
        if "besøg" in left and VISITS.search(left) is not None:
            return self.gathering(sentence, position, "besøg", position, None)
        has = OWN_ORGAN_HAS.search(left) if " har " in left or "Har " in left else None
        if has is None or not is_done(sentence.marked.text[position + 1 :]):
            return None
        own = self.bodies.is_own_organ(has["inverted"] or has["plain"])
        return self.gathering(sentence, position, "møde", position, None) if own else None

    def by_behind(self, sentence: Sentence, position: int, left: str) -> Gathering | None:
        """`den 3. maj på sit møde`, `Den 3. maj holdes der temamøde`"""
        found = behind(sentence, position, left)
        if found is None:
            return None
        body = found.body or (self.bodies.subject(sentence, position) if found.its else None)
        return self.gathering(sentence, position, found.event, position, body)
