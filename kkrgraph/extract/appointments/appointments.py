"""Appointments: who is nominated or appointed to which body, and who makes room for him."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.appointments.actors import actor_of
from kkrgraph.extract.appointments.casting import Casting, Part
from kkrgraph.extract.appointments.casting_words import CAPACITY
from kkrgraph.extract.appointments.contests import contested
from kkrgraph.extract.appointments.effective import with_dates
from kkrgraph.extract.appointments.events import distinct, elected, overruled
from kkrgraph.extract.appointments.in_and_out import in_and_out, is_in_and_out
from kkrgraph.extract.appointments.leaving import Leaving
from kkrgraph.extract.appointments.led_lists import Lead, Led, role_of_list
from kkrgraph.extract.appointments.meant_roles import MeantRoles
from kkrgraph.extract.appointments.name_lists import is_listed
from kkrgraph.extract.appointments.name_words import (
    CLAUSES,
    ELECTED,
    FOR_WHOM,
    HE_INSTEAD,
    MOVER,
    OF_ONE_MEETING,
    ON_LIST,
    RESPECTIVELY,
    SEATED,
    STATES,
    TELLER,
)
from kkrgraph.extract.appointments.offices import council, elector, office_in, task_of
from kkrgraph.extract.appointments.re_elected import re_elected
from kkrgraph.extract.appointments.replaced import (
    changed_roles,
    goes_on_leave,
    has_died,
    is_bereaved,
    is_on_leave,
    is_spared,
    passed_over,
    predecessor,
    replaced_in,
    was_only_proposed,
)
from kkrgraph.extract.appointments.seat_actions import Actions
from kkrgraph.extract.appointments.seat_bodies import SeatBodies
from kkrgraph.extract.appointments.vacancies import vacancies
from kkrgraph.extract.entities.roles import bare_role
from kkrgraph.extract.seats.own_organs import names_both
from kkrgraph.extract.seats.seat_verbs import APPOINTED, NOMINATED
from kkrgraph.extract.seats.seating import PERSON, Frame, Seating
from kkrgraph.extract.structure.layout import Kind
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.marked import Marked
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.model import Appointment


class Reader:
    """Reads the nominations and appointments of one document."""

    def __init__(self, doc: Doc, left: Sequence[Appointment] = ()) -> None:
        """left: the resignations of the document."""
        self.seating: Seating = doc._.seating
        self.sentences = self.seating.sentences
        self.meeting = self.seating.meeting
        self.actions = Actions(
            self.sentences,
            agenda=self.meeting.kind == "dagsorden",
            year=self.meeting.date.year if self.meeting.date else None,
        )

        self.bodies = SeatBodies(self.seating, left)
        self.roles = MeantRoles(self.seating, left)

    def read(self) -> list[Appointment]:
        found: list[Appointment] = []
        led = Led()
        for sentence in self.sentences:
            if is_in_and_out(sentence):
                found.extend(in_and_out(sentence, self.seating))
                continue
            if led.heads(sentence, self.actions.of_labels(sentence)):
                continue
            lead = led.of(sentence, self.action(sentence, led))
            if lead is not None:
                found.extend(self.named(sentence, lead))
        return found

    def action(self, sentence: Sentence, led: Led) -> str | None:
        """What a sentence's own words do; nothing where it is an entry of a list that is led in."""
        action = self.actions.of(sentence)
        if action is None or led.lead is None or sentence.kind is not Kind.DECISION:
            return action
        return None if is_listed(sentence) and self.actions.is_entry(sentence) else action

    def people(self, sentence: Sentence) -> list[Mention]:
        return sentence.marked.mentions(Label.PERSON)

    def named(self, sentence: Sentence, led: Lead) -> Iterator[Appointment]:
        """One record for each person and body that a seat is given in, and one for each person who gives it up."""
        lead, action = led.sentence, led.action
        people = self.people(sentence)
        old = set(replaced_in(sentence))
        skipped = (
            old
            | self.at(sentence, FOR_WHOM, "whom", "stood", "whose", "drawn", "other", "loser")
            | self.at(sentence, TELLER, "who", "teller")
            | self.at(sentence, MOVER, "mover")
        )
        left_out = passed_over(sentence, self.sentences)
        seated = [
            p
            for p in people
            if p.start not in skipped and p.value not in left_out and not self.stays(sentence, p)
        ]
        parts = Casting(sentence, self.meeting).parts(seated)
        roles = self.paired_roles(sentence, parts, led.columns)
        from_lead = role_of_list(led, self.seating) if lead is not sentence else None
        usual = (
            from_lead
            or contested(sentence, self.sentences)
            or self.roles.role(sentence)
            or self.seating.default_role(sentence, told=action == "appointed")
        )
        if len(parts) == 1 and parts[0].role is None and roles[0] is None:
            usual = self.role_behind(sentence, parts[0].person) or usual
        if parts and parts[0].role is None and roles[0] is None:
            roles[0] = task_of(sentence, lead)
        office = office_in(sentence, self.seating)
        bare = sentence.kind is Kind.DECISION and self.actions.only_names(sentence)  # no verb, so no subject
        changed = changed_roles(sentence, self.sentences)
        kept = [
            (part, role)
            for part, role in zip(parts, roles, strict=True)
            if role not in changed or is_spared(sentence, part.bodies, changed[role])
        ]
        for part, role in kept:
            for body in part.bodies or (self.bodies.body(sentence, lead, part.person),):
                if body in ELECTED:
                    continue
                elsewhere = (bool(part.bodies) and len(parts) > 1 and self.is_elsewhere(sentence, body)) or (
                    names_both(sentence) and body != self.meeting.body
                )
                word = role or (from_lead or "medlem" if elsewhere else usual)
                if office is not None and part.role is None:
                    body, word = elector(sentence, self.meeting) or body or council(self.seating), office
                body = self.seating.focus.full(sentence, body)
                self.bodies.give(sentence, part.person, body, word)
                frame = Frame(
                    action=action,
                    actor=self.meeting.body if bare else actor_of(lead, self.meeting),
                    body=body,
                    role=word,
                )
                yield self.seating.record(
                    sentence, part.person, frame, f"{action}-in-{sentence.kind.name.lower()}"
                )
        before = predecessor(sentence, self.sentences) if seated else None
        known = {r.person for r in self.bodies.left if r.number == sentence.number}
        if before is not None and before.value not in known and self.leaves_for_another(before, sentence):
            yield self.gone(sentence, lead, before, list(zip(parts, roles, strict=True)), usual)
        pronoun = not seated and HE_INSTEAD.match(sentence.marked.text) is not None
        for person in people if seated or pronoun else ():
            if person.start in old and self.leaves_for_another(person, sentence):
                yield self.gone(sentence, lead, person, list(zip(parts, roles, strict=True)), usual)

    def leaves_for_another(self, person: Mention, sentence: Sentence) -> bool:
        """Whether one who is replaced gives up a seat: not who died, is on leave, or was only proposed for it."""
        return not (
            is_bereaved(sentence)
            or has_died(person, sentence, self.sentences)
            or is_on_leave(sentence, person)
            or was_only_proposed(person, sentence, self.sentences)
        )

    def is_elsewhere(self, sentence: Sentence, body: str | None) -> bool:
        """Whether a body is neither the one that meets nor the one of the item's title."""
        return body not in (self.meeting.body, self.seating.title_body(sentence))

    def gone(
        self,
        sentence: Sentence,
        lead: Sentence,
        person: Mention,
        parts: list[tuple[Part, str | None]],
        usual: str,
    ) -> Appointment:
        """The record of one who is replaced: role and body are those of the name before him, else of the first."""
        if not parts:  # `Han overtager posten efter Karl Holm`
            given = self.bodies.given_last.get(id(sentence.item))
            where = given[0] if given is not None else self.bodies.body(sentence, lead, person)
            frame = Frame(
                action="resigned", actor=None, body=where, role=usual if given is None else given[1]
            )
            return self.seating.record(sentence, person, frame, "replaced")
        before = [pair for pair in parts if pair[0].person.start < person.start]
        part, role = before[-1] if before else parts[0]
        body = next(iter(part.bodies), None) or self.bodies.body(sentence, lead, part.person)
        frame = Frame(action="resigned", actor=None, body=body, role=role or usual)
        return self.seating.record(sentence, person, frame, "replaced")

    def stays(self, sentence: Sentence, person: Mention) -> bool:
        """A clause of its own in which nobody is seated: `Eva Lind er formand til maj; derefter udpeges Karl Holm`."""
        text, position = sentence.marked.text, self.position(sentence, person)
        if goes_on_leave(sentence, position):
            return True
        cuts = [0, *(m.end() for m in CLAUSES.finditer(text)), len(text)]
        start = max(cut for cut in cuts if cut <= position)
        stop = min(cut for cut in cuts if cut > position)
        if (start, stop) == (0, len(text)):
            return False
        clause = text[start:stop]
        seats = APPOINTED.search(clause) or NOMINATED.search(clause)
        seated = SEATED.match(clause)
        return seats is None and seated is None and STATES.search(clause) is not None

    def position(self, sentence: Sentence, person: Mention) -> int:
        """Where a person's sign stands in the marked text."""
        marked = sentence.marked
        return next(
            i for i, c in enumerate(marked.text) if c == PERSON and marked.mention_at(i).start == person.start
        )

    def at(self, sentence: Sentence, pattern: re.Pattern[str], *groups: str) -> set[int]:
        return {
            sentence.marked.mention_at(match.start(group)).start
            for match in pattern.finditer(sentence.marked.text)
            for group in groups
            if match[group]
        }

    def role_behind(self, sentence: Sentence, person: Mention) -> str | None:
        """A role in the words behind the only name, up to the next clause."""
        marked = sentence.marked
        been = CAPACITY.match(marked.text, self.position(sentence, person) + 1)
        begin = marked.offset(been.end()) if been is not None else person.end
        words = self.seating.document.text[begin : sentence.end]
        clause = re.search(r", (?:og|men) (?:er|har|i dag|nu|han|hun|blev)\b|, mens ", words)
        stop = begin + clause.start() if clause is not None else sentence.end
        return self.seating.role_of(Marked.of(self.seating.document.text, begin, stop, self.seating.mentions))

    def paired_roles(self, sentence: Sentence, parts: list[Part], columns: Sequence[str]) -> list[str | None]:
        """The roles of the names; where they stand apart from them, as columns of a table or behind `henholdsvis`, those."""
        roles = [part.role or (self.roles.deputy(sentence) if part.bracketed else None) for part in parts]
        for place, part in enumerate(parts):
            # `1. stedfortræder på liste V, Karl Holm, indtræder`: what he has been
            if ON_LIST.search(sentence.marked.text, 0, self.position(sentence, part.person)):
                roles[place] = "medlem"
        if columns and len(parts) == len(columns):
            return list(columns)
        pair = RESPECTIVELY.search(sentence.marked.text)
        before = (
            sum(self.position(sentence, p.person) < pair.start() for p in parts) if pair is not None else 0
        )
        if pair is not None and before >= 2:
            second = bare_role(sentence.marked.mention_at(pair.start("two")).value)
            if pair["first"]:  # `henholdsvis 1. og 2. næstformand`
                bare = second.removeprefix("2. ")
                roles[before - 2 : before] = [f"1. {bare}", f"2. {bare}"]
            else:
                first = bare_role(sentence.marked.mention_at(pair.start("one")).value)
                roles[before - 2 : before] = [first, second]
        return roles


@Language.component(
    "kkr_appointments",
    requires=[
        "doc._.document",
        "doc._.mentions",
        "doc._.sentences",
        "doc._.context",
        "doc._.attendance_records",
    ],
    assigns=["doc._.appointments_records", "doc._.seating"],
)
def read_appointments(doc: Doc) -> Doc:
    """Fills `doc._.appointments_records`."""
    doc._.seating = Seating(doc)
    left = list(Leaving(doc._.seating).read())
    reader = Reader(doc, left)
    found = [*left, *reader.read()]
    found.extend(re_elected(reader.seating, found))
    found.extend(vacancies(reader.seating, found))
    # a seat in no body that the document names cannot be looked up; nothing is guessed
    seats = [
        record
        for record in elected(distinct(found))
        if record.body is not None and record.role not in OF_ONE_MEETING
    ]
    dated = with_dates(overruled(seats), reader.sentences, reader.meeting.date)
    doc._.appointments_records = sorted(dated, key=lambda record: record.evidence.start)
    return doc
