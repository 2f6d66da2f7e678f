"""Appointments: who is nominated or appointed, in rulings, in proposals that a ruling follows, and in the background."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.acts import FINAL_SAY, acts_in
from kkrgraph.extract.events import distinct
from kkrgraph.extract.layout import Kind
from kkrgraph.extract.leaving import Leaving
from kkrgraph.extract.marked import Marked
from kkrgraph.extract.mentions import Label, Mention
from kkrgraph.extract.passages import Sentence
from kkrgraph.extract.roles import bare_role, own_body
from kkrgraph.extract.seating import ORG, PERSON, PLACE, ROLE, Frame, Seating
from kkrgraph.extract.vacancies import vacancies
from kkrgraph.model import Appointment

_NOMINATED = re.compile(
    r"\b(?:(?:gen)?indstill(?:ede|er|es|et|edes)|at indstille|bliver indstillet|peger på|pegede på)\b",
    re.IGNORECASE,
)
_APPOINTED = re.compile(
    r"\b(?:udpeg(?:ede|er|es|et|edes)|at udpege|gen?valg(?:t|te|tes)|valg(?:t|te|tes)|vælges|vælger|at vælge|konstituer(?:ede|es)|"
    r"indtræder|indtrådte|indtrådt|overtager (?:posten|pladsen|sædet)|afløser|bliver (?=\ue004)|tiltræder som)",
    re.IGNORECASE,
)
# what has been done already may be told in the background; a plan may not
_DONE = re.compile(
    r"\b(?:udpegede|valgte|indstillede|(?:har|blev|er)\b.{0,70}?\b(?:udpeget|valgt|indstillet))\b",
    re.IGNORECASE,
)
# look-alikes: the chair of this meeting only, a plan, an office that comes with another, an acting head
_NO_APPOINTMENT = re.compile(
    r"\b(?:dirigent|ordstyrer|mødeleder|referent|udset til|pr\. funktion|qua (?:sit|deres) |forventes (?:udpeget|valgt|at))\b"
)
_DENIED = re.compile(r"\b[Ii]kke (?:(?:[a-zæøå]+ )?at )?(?:gen)?(?:udpeg|indstill?|valg|vælg|konstituer)\w*")
# the person replaced, the person a deputy is for: neither is appointed
_OLD = re.compile(
    rf"\b(?:afløser(?: for)?|afløste|i stedet for|(?:som )?(?:afløser|erstatning|efterfølger) for|overtager (?:posten|pladsen|sædet) efter|erstatter|efter) (?:{ROLE} )?(?P<old>{PERSON})"
)
_FOR_WHOM = re.compile(rf"{ROLE} for (?P<whom>{PERSON})")
_DEPUTY_BEFORE = re.compile(
    rf"(?:[-–(:,]\s*|med (?:\w+ )?|[Ss]om |, )(?:(?:personlige?|som) )?(?P<role>{ROLE})(?:en|er)?,?:? (?:blev |indstilledes |indstilles |udpeges )?\Z"
)
_FOLLOWS = re.compile(
    r"\A(?:Godkendt|Tiltrådt|Vedtaget|Som indstillet|Indstilling(?:en|erne)|Fulgt)|fulgte? (?:\w+ )?indstilling|(?:tiltrådte|godkendte) (?:indstillingen|forslaget)|indstilling(?:en|erne) (?:blev |er )?(?:fulgt|tiltrådt|godkendt)"
)
_RESPECTIVELY = re.compile(rf"(?:som|til) henholdsvis (?P<one>{ROLE}) og (?P<two>{ROLE})")
_COLUMNS = re.compile(rf"(?:\A|: )(?P<one>{ROLE}) (?P<two>{ROLE})\Z")
_MINISTER = re.compile(rf"\A(?P<who>{ROLE})|af (?P<by>{ROLE}|ministeren)\b")


class Reader:
    """Reads the nominations and appointments of one document."""

    def __init__(self, doc: Doc) -> None:
        self.seating: Seating = doc._.seating
        self.sentences = self.seating.sentences
        self.meeting = self.seating.meeting

    def read(self) -> list[Appointment]:
        found: list[Appointment] = []
        lead: tuple[Sentence, str] | None = None
        columns: list[str] = []
        for sentence in self.sentences:
            if lead is not None and lead[0].section is not sentence.section:
                lead, columns = None, []
            header = _COLUMNS.search(sentence.marked.text)
            if header is not None:
                columns = [
                    bare_role(sentence.marked.mention_at(header.start(n)).value) for n in ("one", "two")
                ]
                if header.start() == 0:
                    continue
            action = self.action(sentence)
            if action is not None:
                found.extend(self.named(sentence, sentence, action, []))
                lead = (
                    (sentence, action)
                    if sentence.text.rstrip().endswith(":") or not self.people(sentence)
                    else lead
                )
            elif lead is not None and self.is_listed(sentence):
                found.extend(self.named(sentence, lead[0], lead[1], columns))
        return found

    def people(self, sentence: Sentence) -> list[Mention]:
        return sentence.marked.mentions(Label.PERSON)

    def is_listed(self, sentence: Sentence) -> bool:
        """A bullet or line of a list of names: it begins with one, or with the word for a deputy and one."""
        return (
            re.match(rf"\A(?:{ROLE}:? |(?:[Tt]il|[Ii]) {ORG}[^:]{{0,30}}: ?)?{PERSON}", sentence.marked.text)
            is not None
        )

    def action(self, sentence: Sentence) -> str | None:
        """`nominated` or `appointed` where the sentence says so in its place; None elsewhere."""
        text = sentence.marked.text
        if _NO_APPOINTMENT.search(sentence.text) or _DENIED.search(text):
            return None
        if sentence.kind is Kind.DECISION:
            if re.match(rf"\A{ROLE}: ?{PERSON}", text):  # `Formand: Karl Holm (V). Medlemmer: ...`
                return self.action_of_title(sentence)
        elif sentence.kind is Kind.PROPOSAL:
            if not self.is_followed(sentence):
                return None
            clause = re.sub(r"\A.*?(?:indstill\w+|foreslå\w+),? at\b", "", text)
            if clause == text and _NOMINATED.search(text):  # `Valggrupperne indstiller:` only proposes
                return self.action_of_title(sentence)
            text = clause
        elif sentence.kind is Kind.OTHER or not _DONE.search(text) or not self.people(sentence):
            return None
        nominated = _NOMINATED.search(text) is not None
        appointed = _APPOINTED.search(text) is not None
        if appointed and not nominated and self.has_final_say_elsewhere(sentence):
            return "nominated"
        return (
            "nominated"
            if nominated and not (appointed and sentence.kind is Kind.CASE)
            else "appointed"
            if appointed
            else None
        )

    def action_of_title(self, sentence: Sentence) -> str:
        """What a list without a verb does: a nomination where the item's title speaks of one, else an appointment."""
        return (
            "nominated"
            if re.search(
                r"[Kk]andidat|[Ii]ndstilling (?:af|til)|RAR\b|beskæftigelsesråd", sentence.item.title
            )
            else "appointed"
        )

    def has_final_say_elsewhere(self, sentence: Sentence) -> bool:
        """`..., idet ministeren foretager den endelige udpegning`: what the ruling calls a change is a nomination."""
        return sentence.kind is Kind.DECISION and FINAL_SAY.search(sentence.text) is not None

    def is_followed(self, sentence: Sentence) -> bool:
        """Whether the ruling under the same item follows the proposal without naming anyone itself."""
        rulings = [s for s in self.sentences if s.item is sentence.item and s.kind is Kind.DECISION]
        named = any(
            self.people(s) and (_APPOINTED.search(s.marked.text) or _NOMINATED.search(s.marked.text))
            for s in rulings
        )
        follows = any(
            _FOLLOWS.search(s.text) and any(a.act == "approved" for a in acts_in(s.marked.text))
            for s in rulings
        )
        return follows and not named

    def named(
        self, sentence: Sentence, lead: Sentence, action: str, columns: list[str]
    ) -> Iterator[Appointment]:
        """One record for each person who is given a seat, and one for each who gives it up."""
        people = self.people(sentence)
        old = self.at(sentence, _OLD, "old")
        skipped = old | self.at(sentence, _FOR_WHOM, "whom")
        seated = [p for p in people if p.start not in skipped]
        roles = self.roles(sentence, seated, columns)
        for position, person in enumerate(seated):
            stretch = self.stretch(sentence, people, person)
            body = self.seating.body_for(sentence, stretch) or self.seating.body_for(lead, stretch)
            role = roles[position] or (self.seating.role_of(lead.marked) if lead is not sentence else None)
            frame = Frame(
                action=action,
                actor=self.actor(lead),
                body=body,
                role=role or self.seating.default_role(sentence),
            )
            yield self.seating.record(sentence, person, frame, f"{action}-in-{sentence.kind.name.lower()}")
        bereaved = re.search(r"bortgang|død", sentence.text) is not None
        for person in people:
            if person.start in old and not bereaved and seated:
                body = self.seating.body_for(sentence, sentence.marked)
                role = next((r for r in roles if r is not None), None) or self.seating.default_role(sentence)
                frame = Frame(action="resigned", actor=None, body=body, role=role)
                yield self.seating.record(sentence, person, frame, "replaced")

    def at(self, sentence: Sentence, pattern: re.Pattern[str], group: str) -> set[int]:
        return {
            sentence.marked.mention_at(m.start(group)).start for m in pattern.finditer(sentence.marked.text)
        }

    def stretch(self, sentence: Sentence, people: list[Mention], person: Mention) -> Marked:
        """The words from a person to the next one."""
        later = [p.start for p in people if p.start > person.start]
        stop = later[0] if later else sentence.end
        clause = re.search(
            r", (?:og|men) (?:er|har|i dag|nu|han|hun|blev)\b", self.seating.document.text[person.end : stop]
        )
        stop = person.end + clause.start() if clause is not None else stop
        return Marked.of(self.seating.document.text, person.end, stop, self.seating.mentions)

    def roles(self, sentence: Sentence, seated: list[Mention], columns: list[str]) -> list[str | None]:
        """The role of each person: by column, `henholdsvis`, the words behind the name, those before it, or the next one's."""
        marked = sentence.marked
        if columns and len(seated) == len(columns):
            return list(columns)
        pair = _RESPECTIVELY.search(marked.text)
        if pair is not None and len(seated) == 2:
            return [bare_role(marked.mention_at(pair.start(n)).value) for n in ("one", "two")]
        own = [self.role_before(sentence, p) or self.role_behind(sentence, seated, p) for p in seated]
        following: str | None = None
        for position in range(len(own) - 1, -1, -1):
            if own[position] is not None and self.role_before(sentence, seated[position]) is None:
                following = own[position]
            if own[position] is None and not self.is_followed_by_deputy(sentence, seated, position):
                own[position] = following
        if seated and all(role is None for role in own):
            first = Marked.of(
                self.seating.document.text, sentence.start, seated[0].end, self.seating.mentions
            )
            own = [self.seating.role_of(first)] * len(own)
        if own and own[0] is not None and self.is_plural_before(sentence, seated[0]):
            own = [role or own[0] for role in own]
        return own

    def is_followed_by_deputy(self, sentence: Sentence, seated: list[Mention], position: int) -> bool:
        """`Karl Holm med Eva Lind som stedfortræder`: her role is not his."""
        if position + 1 >= len(seated):
            return False
        between = self.seating.document.text[seated[position].end : seated[position + 1].start]
        return re.search(r"\bmed(?: \w+)? \Z", between) is not None

    def is_plural_before(self, sentence: Sentence, person: Mention) -> bool:
        """`Som suppleanter indstilledes Eva Lind, Karl Holm og ...`: one word for all who follow."""
        roles = [m for m in sentence.marked.mentions(Label.ROLE) if m.end <= person.start]
        return bool(roles) and not roles[-1].strong

    def role_before(self, sentence: Sentence, person: Mention) -> str | None:
        """`- suppleant Eva Lind`, `Som suppleant blev Eva Lind indstillet`: a deputy's word just before the name."""
        before = Marked.of(self.seating.document.text, sentence.start, person.start, self.seating.mentions)
        match = _DEPUTY_BEFORE.search(before.text) or re.match(rf"\A(?P<role>{ROLE}):? \Z", before.text)
        if match is None:
            return None
        mention = before.mention_at(match.start("role"))
        return bare_role(mention.value) if mention.kind == "substitute" else None

    def role_behind(self, sentence: Sentence, seated: list[Mention], person: Mention) -> str | None:
        stretch = self.stretch(sentence, self.people(sentence), person)
        if re.search(rf"med {PERSON}?\Z| - {ROLE}\Z", stretch.text):
            stretch = Marked.of(
                stretch.source, stretch.start, max(stretch.start, stretch.end - 1), self.seating.mentions
            )
        cut = re.split(rf"(?: [-–] |\(|, |\bmed ){ROLE}:? ?\Z", stretch.text)[0]
        shorter = Marked.of(stretch.source, stretch.start, stretch.offset(len(cut)), self.seating.mentions)
        return self.seating.role_of(shorter)

    def actor(self, lead: Sentence) -> str | None:
        """Who nominates or appoints: a minister or body named as subject, else the meeting's body."""
        marked = lead.marked
        minister = _MINISTER.search(marked.text)
        if minister is not None:
            position = minister.start("who") if minister["who"] else minister.start("by")
            words: str = marked.words(position, minister.end())
            if words.lower().endswith("ministeren"):
                return words[0].upper() + words[1:]
        subject = re.match(rf"\A(?:[\w]+ ){{0,2}}(?P<who>[{ORG}{PLACE}])(?![’']?s )", marked.text)
        if subject is not None and lead.kind is Kind.DECISION:
            return own_body(marked.mention_at(subject.start("who")).value, self.meeting)
        own: str | None = self.meeting.body
        return own


@Language.component(
    "kkr_appointments",
    requires=["doc._.sentences", "doc._.context", "doc._.attendance_records"],
    assigns=["doc._.appointments_records", "doc._.seating"],
)
def read_appointments(doc: Doc) -> Doc:
    """Fills `doc._.appointments_records`."""
    doc._.seating = Seating(doc)
    reader = Reader(doc)
    found = [*Leaving(reader.seating).read(), *reader.read()]
    found.extend(vacancies(reader.seating, found))
    doc._.appointments_records = sorted(distinct(found), key=lambda record: record.evidence.start)
    return doc
