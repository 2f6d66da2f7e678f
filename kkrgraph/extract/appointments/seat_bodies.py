"""Bodies of seats where the words beside a name give none: of the sentence, of what was proposed, of who is replaced."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kkrgraph.extract.appointments.casting import Casting
from kkrgraph.extract.appointments.name_lists import goes_on
from kkrgraph.extract.appointments.offices import names_task
from kkrgraph.extract.appointments.replaced import changes_role, replaced_in
from kkrgraph.extract.seats.named_titles import name_in_title
from kkrgraph.extract.seats.own_organs import indefinite, is_called
from kkrgraph.extract.seats.seat_grammar import PERSON, ROLE
from kkrgraph.extract.seats.seat_verbs import APPOINTED, NOMINATED
from kkrgraph.extract.seats.seating import Seating
from kkrgraph.extract.structure.layout import Kind
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.model import Appointment

# `Karl Holm overtager posten efter Eva Lind`: of which the sentence before spoke
_THE_SEAT = re.compile(r"\b(?:posten|pladsen|hvervet|sædet)\b(?! (?:i|for|til) [A-ZÆØÅ])")
_IN_HIS_PLACE = re.compile(
    r"\bi (?:hans|hendes|dennes) sted\b|\b(?:hans|hendes|dennes) (?:plads|post|sæde|hverv|afløser|"
    r"efterfølger)\b|\b(?:i stedet for|efter) (?:ham|hende)\b"
)
# a body that was just filled chooses its chair
_CHOSE_ITS_CHAIR = re.compile(
    r"\A(?:Udvalget|Rådet|Gruppen|Styregruppen|Bestyrelsen|Nævnet|Forummet|Kommissionen|"
    rf"Panelet) (?:[a-zæøå]+ ){{0,2}}(?:valgte|udpegede)"
    rf" (?:[a-zæøå]+ )?{PERSON}(?: ?\([A-ZÆØÅ]{{1,3}}\))? (?:som|til) (?:ny )?{ROLE}(?! (?:for|i|af) )"
)
# `1. stedfortræder på liste V, Karl Holm, indtræder i kommunalbestyrelsen`
_INTO_COUNCIL = re.compile(
    r"\b(?:stedfortræder|suppleant) på liste\b[^.;]*? (?:indtræder|indtrådte|træder ind|indkaldes|rykker ind) (?:som medlem )?"
    r"i (?P<noun>[Kk]ommunalbestyrelsen|[Bb]yrådet|[Rr]egionsrådet)\b"
)
_BY_NOUN = re.compile(
    r"\b(?:i|af|til|for) (?P<noun>udvalget|[Rr]ådet|nævnet|forummet|kredsen|panelet|kommissionen|"
    r"fonden|foreningen|partnerskabet|netværket|taskforcen|alliancen|samarbejdet|puljen|"
    r"(?!(?:parti|by|valg|mål)gruppe)[a-zæøå]*gruppen)\b(?! (?:for|om|på) )"
    rf"|\b(?P<genitive>[a-zæøå]*udvalgets|rådets|nævnets|forummets|styregruppens|kredsens|fondens|foreningens|"
    rf"partnerskabets|taskforcens) (?:{ROLE}|bestyrelse)"
)
_OWN_SEATS = re.compile(
    r"\b(?:(?:gen|ny|supplerings)?valg|konstituering|udpegning|sammensætning)\w*\b.*\b(?:bestyrelse|"
    r"formandskab|repræsentantskab|udvalg|råd|kommission|nævn)(?:e?ns?|ets?)?\b"
    r"|\b(?:bestyrelsens|rådets|udvalgets|kommissionens|nævnets|selskabets) (?:konstituering|"
    r"sammensætning|nye medlemmer|formand|næstformand)",
    re.IGNORECASE,
)


# `Nordkajens Egnsmuseum - valg af bestyrelsesmedlem`
_BEFORE_DASH = re.compile(
    r"(?P<name>[A-ZÆØÅ][\w&/.-]+(?: [\w&/.-]+){0,5}?)(?: [-–]|:) (?:[Vv]alg|[Uu]dpegning|[Ii]ndstilling|"
    r"[Ss]uppleringsvalg|[Nn]yt? (?:medlem|suppleant|repræsentant|stedfortræder)|"
    r"[Mm]edlem|[Rr]epræsentant|[Ss]uppleant)\b"
)


class SeatBodies:
    """Finds the bodies of the seats of one document; the reader of appointments says what it has given."""

    def __init__(self, seating: Seating, left: Sequence[Appointment] = ()) -> None:
        """left: who gives up which seat, as far as that is known."""
        self.left = [record for record in left if record.action == "resigned"]
        self.seating = seating
        self.sentences = seating.sentences
        self.meeting = seating.meeting
        # item and person → the body that he was last given a seat in
        self.given: dict[tuple[int, str], str] = {}
        self.last: tuple[Sentence, str] | None = None
        # item → body and role of the seat given last, for `Han afløser Karl Holm` behind it
        self.given_last: dict[int, tuple[str, str]] = {}

    def give(self, sentence: Sentence, person: Mention, body: str | None, role: str) -> None:
        """Remembers what somebody was given a seat in, for `overtager posten` behind it."""
        if body is not None:
            self.last = (sentence, body)
            self.given_last[id(sentence.item)] = body, role
            self.given[id(sentence.item), person.value] = body

    def body(self, sentence: Sentence, lead: Sentence, person: Mention) -> str | None:
        """The body where the names' own words give none: of the sentence, of what was proposed for him, of list or item."""
        own = self.seating.body_of(sentence.marked)
        named = (self.meant(sentence) or self.just_given(sentence)) if own is None else None
        if named is None and (own is None or own == self.meeting.body):
            named = self.of_item(sentence, person, own)
        if named is not None:
            return named
        if names_task(sentence) or "ndkald" in sentence.text:
            return own or self.meeting.body
        of_lead = self.seating.body_of(lead.marked) if lead is not sentence and own is None else None
        if of_lead not in (None, self.meeting.body) and self.seating.heading_body(sentence) is None:
            return of_lead
        usual = self.seating.body_for(sentence) or self.seating.body_for(lead)
        if usual in (None, self.meeting.body):  # what the title names beside who meets
            usual = self.titled(sentence) or usual
        return usual or self.asked_for(sentence)

    def asked_for(self, sentence: Sentence) -> str | None:
        """The body that the proposal only calls by its kind: `udpeger repræsentanter til foreningens bestyrelse`."""
        if sentence.kind is not Kind.DECISION:
            return None
        proposals = (s for s in self.sentences if s.item is sentence.item and s.kind is Kind.PROPOSAL)
        called = (self.meant(s) for s in proposals if APPOINTED.search(s.marked.text))
        return next((body for body in called if body is not None), None)

    def of_item(self, sentence: Sentence, person: Mention, own: str | None) -> str | None:
        """What else the item says of a name: what was proposed for him, given to him, or left by whom he replaces."""
        proposed = self.proposed_body(sentence, person)
        if proposed is not None:
            return proposed
        if changes_role(sentence) and (changed := self.changed_body(sentence)) is not None:
            return changed
        given = self.given.get((id(sentence.item), person.value))
        if given is not None and _THE_SEAT.search(sentence.text):
            return given
        if own is None and _IN_HIS_PLACE.search(sentence.text) and (gone := self.gone_from(sentence)):
            return gone
        return self.left_body(sentence)

    def meant(self, sentence: Sentence) -> str | None:
        """`som udvalgets formand`, `indtræder i rådet`: the body of that kind that the item named last."""
        council = _INTO_COUNCIL.search(sentence.text)
        if council is not None:
            own = self.meeting.body
            return own if is_called(own, council["noun"]) else council["noun"].capitalize()
        match = _BY_NOUN.search(sentence.marked.text)
        if match is None:
            return None
        noun = match["noun"] or match["genitive"]
        if noun[0].isupper():
            return self.meeting.body  # `medlem af Rådet`
        named = self.seating.focus.of_kind(sentence, noun)
        if named is not None or not noun.endswith("gruppen"):
            return named
        group = self.seating.focus.group_of(sentence)
        return group if group is not None and indefinite(noun) in group.casefold() else None

    def just_given(self, sentence: Sentence) -> str | None:
        """The body of the seat before, in the same section, for `Suppleant: Eva Lind`, `Udvalget valgte Eva Lind som formand`."""
        if self.last is None or self.last[0].section is not sentence.section:
            return None
        follows = (
            goes_on(sentence)
            or sentence.text.startswith("(")
            or (self.last[1] != self.meeting.body and _CHOSE_ITS_CHAIR.search(sentence.marked.text))
        )
        return self.last[1] if follows or self.is_of_several(sentence) else None

    def is_of_several(self, sentence: Sentence) -> bool:
        """Whether a paragraph goes on with more seats of a body where the title names several: `Som medlemmer valgtes Eva Lind.`"""
        if self.last is None or self.last[0].block != sentence.block or sentence.kind is not Kind.DECISION:
            return False
        named = {m.value for m in self.seating.title(sentence).mentions(Label.ORGANISATION)}
        return len(named) > 1 and self.last[1] in named

    def titled(self, sentence: Sentence) -> str | None:
        """A name that is the whole title; a board's own seats, under `Valg til bestyrelsen`, since the title names no other."""
        own = self.meeting.body
        dashed = _BEFORE_DASH.match(sentence.item.title)
        if dashed is not None and self.seating.title_body(sentence) in (None, own):
            return dashed["name"]
        if (
            self.seating.title_body(sentence) is None
            and (name := name_in_title(sentence.item.title)) is not None
        ):
            return name
        if own is None or own.startswith("KKR") or self.seating.title_body(sentence) not in (None, own):
            return None
        return own if _OWN_SEATS.search(sentence.item.title) is not None else None

    def gone_from(self, sentence: Sentence) -> str | None:
        """The body that somebody left under the same item before: `Karl Holm er udpeget i hans sted`."""
        left = [
            r
            for r in self.left
            if r.number == sentence.number and r.evidence.start < sentence.start and r.body
        ]
        return left[-1].body if left else None

    def changed_body(self, sentence: Sentence) -> str | None:
        """The body of the proposal in which a ruling only changes who has a role."""
        proposals = [s for s in self.sentences if s.item is sentence.item and s.kind is Kind.PROPOSAL]
        bodies = [body for s in proposals if (body := self.seating.body_of(s.marked)) is not None]
        return bodies[-1] if bodies else None

    def left_body(self, sentence: Sentence) -> str | None:
        """The body that the item names together with the one who is replaced: `overtager posten efter Karl Holm`."""
        old = set(replaced_in(sentence).values())
        for other in self.sentences:
            if not old or other.item is not sentence.item or other is sentence:
                continue
            if any(p.value in old for p in other.marked.mentions(Label.PERSON)):
                body = self.seating.body_of(other.marked)
                if body is not None and body != self.meeting.body:
                    return body
        return None

    def proposed_body(self, sentence: Sentence, person: Mention) -> str | None:
        """The body that the item's proposal names together with a person whom the ruling only names."""
        if sentence.kind is not Kind.DECISION:
            return None
        for other in self.sentences:
            if other.item is not sentence.item or other.kind is Kind.DECISION:
                continue
            named = [p for p in other.marked.mentions(Label.PERSON) if p.value == person.value]
            if named and (APPOINTED.search(other.marked.text) or NOMINATED.search(other.marked.text)):
                part = Casting(other, self.meeting).parts(named[:1])[0]
                if part.bodies and part.bodies[0] != self.meeting.body:
                    return part.bodies[0]
        return None
