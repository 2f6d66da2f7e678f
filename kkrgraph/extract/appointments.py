"""Appointments: who is nominated, appointed, resigns or leaves a party, and which seats are to be filled."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.evidence import evidence
from kkrgraph.extract.layout import Kind
from kkrgraph.extract.marked import SIGN, Marked
from kkrgraph.extract.mentions import Label, Mention
from kkrgraph.extract.parties import party_letter
from kkrgraph.extract.passages import Sentence
from kkrgraph.extract.positions import bare_role, own_body
from kkrgraph.model import Appointment, Attendance, Document, Meeting

P, O, M, R = (SIGN[label] for label in (Label.PERSON, Label.ORGANISATION, Label.PLACE, Label.ROLE))
_NOMINATED = re.compile(r"\b(?:[Ii]ndstill(?:ede|er|es|et|edes)|at indstille|bliver indstillet)\b")
_APPOINTED = re.compile(r"\b(?:[Uu]dpeg(?:ede|er|es|et|edes)|at udpege|[Gg]en?valg(?:t|te|tes)|[Vv]alg(?:t|te|tes)|vælges|vælger|at vælge|konstituer(?:ede|es)|indtræder|[Ii]ndtrådte|indtrådt)\b")
_RESIGNED = re.compile(r"\b(?:[Uu]dtræder?|udtrådt|udtrådte|[Ff]ratræder?|fratrådt|fratrådte|træder (?:ud|tilbage)|trådte (?:ud|tilbage)|trækker sig|nedlægger sit mandat|forlader)\b")
_LEFT = re.compile(rf"\b(?:[Uu]dtrådt|udtræder?|udtrådte|meldt sig ud|har forladt|forladt)(?: af)? (?P<party>{O})")
_REPLACED = re.compile(rf"\b(?:afløser(?: for)?|afløste|(?:i stedet|som afløser|som erstatning|som efterfølger) for|overtager (?:posten|pladsen|sædet) efter|erstatter|efter) (?:{R} )?(?P<old>{P})(?! ?[’']?s bortgang)")
_VACANCY = re.compile(
    r"\b(?:skal|bør|mangler)(?: der)?(?: fortsat| derfor| nu)?(?: at)? (?:udpeges?|indstilles?|vælges?|findes?)"
    rf"(?: (?:et|en|to|tre|fire|fem|én|\d+))? ?(?:nyt|nye|ny|øvrige|yderligere|de øvrige|de resterende|resterende)? ?(?P<role>{R})"
)
_REMAINING = re.compile(rf"\b(?:de|den|det) (?:øvrige|resterende|sidste|manglende) (?P<role>{R})")
_OPEN = re.compile(rf"\b(?:pladsen|posten|sædet|{R}spladsen) (?:er|står|forbliver) (?:fortsat )?(?:vakant|åben|ubesat|ledig)")
# look-alikes: a plan, a chair of the meeting only, an office that comes with another
_NO_APPOINTMENT = re.compile(r"\b(?:dirigent|ordstyrer|udset til|pr\. funktion|qua (?:sit|deres) (?:embede|hverv)|forventes (?:udpeget|valgt)|mødeleder|referent)\b")
_AS_ROLE = re.compile(rf"\b(?:som|til) (?:[a-zæøå]+ ){{0,2}}?(?P<role>{R})")
_IN_BODY = re.compile(
    rf"\b(?:i|til|af|for) (?:bestyrelsen (?:for|i|af) |(?:det|den) (?:nye|kommende) |)(?P<body>{O})(?![’']?s? {R})|(?P<body2>{O})(?:[’']?s)? (?:bestyrelse|{R})"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What a sentence, its lead and its item's title say together about the seats in question."""

    action: str
    actor: str | None
    body: str | None
    role: str | None


def body_in(marked: Marked, own: str | None) -> Mention | None:
    """The body whose seats a stretch speaks of; the meeting's own body only where no other is named."""
    candidates = []
    for match in _IN_BODY.finditer(marked.text):
        name = "body" if match["body"] else "body2"
        mention = marked.mention_at(match.start(name))
        if mention.kind not in ("party", "ministry"):
            candidates.append(mention)
    others = [m for m in candidates if m.value != own]
    return others[0] if others else (candidates[0] if candidates else None)


def role_in(text: Marked) -> Mention | None:
    """The role after `som` or `til`, else the first word for a seat."""
    match = _AS_ROLE.search(text.text)
    if match:
        return text.mention_at(match.start("role"))
    seats = ("member", "substitute", "chair", "deputy_chair", "representative", "observer")
    return next((m for m in text.mentions(Label.ROLE) if m.kind in seats), None)


class Reader:
    """Reads one document's appointments; keeps what the attendance list tells of party and municipality."""

    def __init__(self, doc: Doc) -> None:
        self.document: Document = doc._.document
        self.meeting: Meeting = doc._.context
        self.mentions: list[Mention] = doc._.mentions
        self.listed: dict[str, Attendance] = {a.person: a for a in doc._.attendance_records}
        self.sentences: list[Sentence] = doc._.sentences

    def read(self) -> list[Appointment]:
        found: list[Appointment] = []
        for sentence in self.sentences:
            found.extend(self.decided(sentence))
            found.extend(self.leaving(sentence))
            found.extend(self.vacancies(sentence, found))
        return _distinct(self.without_filled(found))

    def without_filled(self, records: list[Appointment]) -> list[Appointment]:
        """A seat that the background wants filled is no vacancy where the ruling fills it."""
        filled = {r.number for r in records if r.action in ("nominated", "appointed")}
        return [r for r in records if not (r.action == "vacancy" and r.number in filled and r.evidence.rule == "vacancy")]

    def title(self, sentence: Sentence) -> Marked:
        item = sentence.item
        return Marked.of(self.document.text, item.title_start, item.title_end, self.mentions)

    def frame(self, sentence: Sentence, lead: Sentence, action: str) -> Frame:
        """Body and role from the sentence, else from its lead, else from the item's title."""
        places = [sentence.marked, lead.marked, self.title(sentence)]
        own = self.meeting.body
        bodies = [b for b in (body_in(place, own) for place in places) if b is not None]
        others = [b for b in bodies if b.value != own]
        body = (others or bodies or [None])[0]
        roles = [r for r in (role_in(place) for place in places) if r is not None]
        return Frame(
            action=action,
            actor=self.actor(lead),
            body=own_body(body.value, self.meeting) if body is not None else None,
            role=bare_role(roles[0].value) if roles else "medlem",
        )

    def actor(self, lead: Sentence) -> str | None:
        first = re.match(rf"\A(?:[\w]+ ){{0,2}}(?P<who>[{O}{M}])", lead.marked.text)
        if first:
            return own_body(lead.marked.mention_at(first.start("who")).value, self.meeting)
        return self.meeting.body

    def decided(self, sentence: Sentence) -> Iterator[Appointment]:
        """Nominations and appointments of a ruling: named in the sentence itself, or in the bullets below it."""
        if sentence.kind is not Kind.DECISION:
            return
        lead = sentence.lead if sentence.lead is not None else sentence
        text = lead.marked.text if sentence.lead is not None else sentence.marked.text
        action = "nominated" if _NOMINATED.search(text) else "appointed" if _APPOINTED.search(text) else None
        if action is None or _NO_APPOINTMENT.search(sentence.marked.text):
            return
        frame = self.frame(sentence, lead, action)
        replaced = _REPLACED.search(sentence.marked.text)
        old = sentence.marked.mention_at(replaced.start("old")) if replaced else None
        for person in self.people(sentence):
            if old is not None and person.start == old.start:
                yield self.record(sentence, person, replace(frame, action="resigned", actor=None), "replaced")
            else:
                yield self.record(sentence, person, frame, f"{action}-in-ruling")

    def people(self, sentence: Sentence) -> list[Mention]:
        return sentence.marked.mentions(Label.PERSON)

    def record(self, sentence: Sentence, person: Mention, frame: Frame, rule: str) -> Appointment:
        text = self.document.text
        party = party_letter(text[person.end : person.end + 12])
        town = next((m for m in sentence.marked.mentions(Label.PLACE) if 0 <= m.start - person.end < 40), None)
        listed = self.listed.get(person.value)
        return Appointment(
            number=sentence.number,
            action=frame.action,
            actor=frame.actor,
            person=person.value,
            party=party or (listed.party if listed else None),
            municipality=town.value if town else (listed.municipality if listed else None),
            body=frame.body,
            role=frame.role,
            evidence=evidence(self.document, person.start, person.end, rule, (sentence.start, sentence.end)),
        )

    def leaving(self, sentence: Sentence) -> Iterator[Appointment]:
        """Resignations, and exits from a party (which leave the seat as it is)."""
        marked = sentence.marked
        left = _LEFT.search(marked.text)
        party = marked.mention_at(left.start("party")) if left else None
        if party is not None and party.kind == "party" and left is not None:
            for person in self.people(sentence):
                if person.start < party.start:
                    frame = Frame(action="left_party", actor=None, body=party.value, role=None)
                    yield self.record(sentence, person, frame, "left-party")
            return
        verb = _RESIGNED.search(marked.text)
        if verb is None or sentence.kind is Kind.DECISION and _REPLACED.search(marked.text):
            return
        verb_at = marked.offset(verb.start())
        subjects = [p for p in self.people(sentence) if p.start < verb_at]
        for person in subjects[-1:]:
            frame = replace(self.frame(sentence, sentence, "resigned"), actor=None)
            yield self.record(sentence, person, frame, "resigned")

    def vacancies(self, sentence: Sentence, found: list[Appointment]) -> Iterator[Appointment]:
        """Seats to be filled with no name given; one for each item, body and role."""
        marked = sentence.marked
        remaining = _REMAINING.search(marked.text) if re.search(r"indstill|udpeg|vælge", marked.text) else None
        match = remaining or _VACANCY.search(marked.text)
        if match is None or sentence.kind is Kind.PROPOSAL:
            return
        role = marked.mention_at(match.start("role"))
        frame = self.frame(sentence, sentence, "vacancy")
        known = [a for a in found if a.number == sentence.number and a.action in ("nominated", "appointed")]
        body = frame.body or (known[-1].body if known else None)
        if role.kind not in ("member", "substitute", "chair", "deputy_chair", "representative"):
            return
        yield Appointment(
            number=sentence.number,
            action="vacancy",
            actor=self.vacancy_actor(sentence),
            person=None,
            party=None,
            municipality=None,
            body=body,
            role=bare_role(role.value),
            evidence=evidence(
                self.document, marked.offset(match.start()), marked.end_offset(match.end()), "vacancy-remaining" if remaining else "vacancy", (sentence.start, sentence.end)
            ),
        )

    def vacancy_actor(self, sentence: Sentence) -> str | None:
        authorised = re.search(r"bemyndig\w+ (formandskabet)", sentence.text)
        if authorised and self.meeting.body:
            return f"{self.meeting.body}s formandskab"
        party = next((m for m in self.title(sentence).mentions() + sentence.marked.mentions(Label.ORGANISATION) if m.kind == "party"), None)
        return party.value if party else self.meeting.body


def _distinct(records: list[Appointment]) -> list[Appointment]:
    """Each event once: in one item the same person, action, body and role, or the same vacancy."""
    seen: dict[tuple[object, ...], Appointment] = {}
    for record in records:
        seen.setdefault((record.number, record.action, record.person, record.body, record.role), record)
    return list(seen.values())


@Language.component(
    "kkr_appointments",
    requires=["doc._.sentences", "doc._.context", "doc._.attendance_records"],
    assigns=["doc._.appointments_records"],
)
def read_appointments(doc: Doc) -> Doc:
    """Fills `doc._.appointments_records`."""
    doc._.appointments_records = Reader(doc).read()
    return doc
