"""Seating: which body and which role a sentence, its list, its item's title and its item's other sections speak of."""

from __future__ import annotations

import re
from dataclasses import dataclass

from spacy.tokens import Doc

from kkrgraph.extract.entities.parties import BEHIND_NAME, party_letter
from kkrgraph.extract.entities.roles import bare_role, own_body
from kkrgraph.extract.entities.titled_organs import in_full_by_title, is_same_organ, organ_in_title
from kkrgraph.extract.seats.focus import Focus
from kkrgraph.extract.seats.label_places import labelled_by_place
from kkrgraph.extract.seats.lettered import letter_of, lettered_bodies
from kkrgraph.extract.seats.list_headings import ListHeadings
from kkrgraph.extract.seats.own_organs import is_board, names_both, own_chair, own_organ
from kkrgraph.extract.seats.party_and_place import party_and_place, place_before, place_behind
from kkrgraph.extract.seats.spoken_bodies import ADMINISTRATION, NOT_SEATED, is_sender, spoken_bodies
from kkrgraph.extract.structure.layout import Kind
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.evidence import evidence
from kkrgraph.extract.text.marked import SIGN, Marked
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.model import Appointment, Attendance, Document, Meeting

PERSON, ORG, PLACE, ROLE = (
    SIGN[label] for label in (Label.PERSON, Label.ORGANISATION, Label.PLACE, Label.ROLE)
)
SEAT_ROLES = ("member", "substitute", "chair", "deputy_chair", "representative", "observer", "elected_politician", "board_role")  # fmt: skip
_AS_ROLE = re.compile(
    r"\b(?:som|til|blive|bliver|være|være) (?:en |et |den |ny |nyt |nye |personlig(?:e)? |kommunal(?:e)? |"
    rf"fungerende |midlertidigt? |politisk(?:e)? )*(?P<role>{ROLE})(?! {PERSON})"
)
# `Meddelelser fra formanden` tells of no seat
_ANY_SEAT = re.compile(
    rf"(?<!\b[Ff]ra )(?<!\bved )(?<!v/)(?P<role>{ROLE})(?!,? {PERSON})(?!:? ?(?:afventer|[Nn]avn|vakant|N\.|mangler|meldes|følger|eftersendes))"
)
_LABELLED = re.compile(
    r"\A(?:[Bb]estyrelsen (?:for|i) |[Rr]epræsentantskabet (?:for|i) |"
    rf"[Tt]il |[Aa]d )?(?P<body>{ORG})(?:[’']?s? bestyrelse)?(?: \([^()]{{1,40}}\))?: "
)


# `3 kommunalpolitikere udpeget af KKR Fyn:` over a list
_POLITICIANS = re.compile(
    r"\b(?:\d{1,2}|to|tre|fire|fem|seks) (?:[a-zæøå]+ )?[a-zæøå]*(?:politikere|personer|kandidater)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What is known of the seats in question before single names are looked at."""

    action: str
    actor: str | None
    body: str | None
    role: str | None


_OF_SEATS = ("nedsat", "nedsæt", "oprett", "bestyrelse", "plads", "medlem", ROLE)
_OWN_BOARD = re.compile(
    rf"\b(?:[Ææ]ndring(?:er)?|[Uu]dskiftning(?:er)?|[Nn]y(?:t|e)? {ROLE}|{ROLE}) (?:i|af|til) bestyrelsen\b(?! (?:for|i) )"
    rf"|\b[Bb]estyrelsens (?:sammensætning|konstituering|{ROLE})(?!\w)"
)


# `bestyrelsen består ud over formanden af ...`: the seat that is not meant
_BESIDES = re.compile(
    r"\b(?:(?:[Uu]d ?over|[Ff]oruden|[Bb]ortset fra|[Ss]ammen med) (?:den |de )?|(?:heraf|hvoraf) (?:én|en|et|to|den ene) (?:som )?|"
    # `to kandidater og deres stedfortrædere`
    r"(?:og|samt|med) (?:deres|dennes|hans|hendes|tilhørende|dertilhørende|hver sin) (?:personlige? )?)\Z"
)


_OWNER = re.compile(rf"{ORG}(?=[’']?s {ORG})")
_CHAIR_AND_DEPUTY = re.compile(rf"{ROLE} og {ROLE}")
_NOT_OF_ALL = ("formand", "suppleant", "stedfortræder")


class Seating:
    """What one document tells of seats; every reader of appointments asks it."""

    def __init__(self, doc: Doc) -> None:
        self.document: Document = doc._.document
        self.meeting: Meeting = doc._.context
        self.mentions: list[Mention] = doc._.mentions
        self.listed: dict[str, Attendance] = {a.person: a for a in doc._.attendance_records}
        self.sentences: list[Sentence] = doc._.sentences
        self.known: dict[str, tuple[str | None, str | None]] = party_and_place(
            self.document.text, self.mentions, self.sentences, self.listed
        )
        self.item_bodies: dict[int, str] = self._item_bodies()
        self.headings = ListHeadings(self.sentences, self.meeting)
        self.focus = Focus(self.sentences, self.seat_of, self.meeting.body)
        self._lettered: dict[tuple[int, str], str] | None = None

    def seat_of(self, mention: Mention) -> str | None:
        """The body by its preferred name; None for one that only sends people."""
        if is_sender(mention) or mention.value in NOT_SEATED:
            return None
        return own_body(mention.value, self.meeting)

    def title(self, sentence: Sentence) -> Marked:
        item = sentence.item
        return Marked.of(self.document.text, item.title_start, item.title_end, self.mentions)

    def body_of(self, marked: Marked) -> str | None:
        """The body whose seats a stretch speaks of: another one before the meeting's own; None where it names none."""
        named = spoken_bodies(marked, self.meeting)
        others = [name for name in named if name != self.meeting.body]
        return next(iter(others or named), None)

    def title_body(self, sentence: Sentence) -> str | None:
        """The body of an item's title; an election without one (`Valg af næstformand`) is the meeting's own."""
        title = self.title(sentence)
        own = self.meeting.body
        organ = organ_in_title(sentence.item.title)
        if organ is not None:
            return self.named_like(organ)
        named = self.body_of(title)
        if named is not None and named != self.meeting.body:
            return named
        # `EU's Regionsudvalg`: the committee, and not whose it is
        owners = {title.mention_at(match.start()).start for match in _OWNER.finditer(title.text)}
        bodies = [
            own_body(m.value, self.meeting)
            for m in title.mentions(Label.ORGANISATION)
            if m.kind not in ("party", "ministry") and m.rule not in ADMINISTRATION and m.start not in owners
        ]
        others = [name for name in bodies if name != self.meeting.body]
        if others:
            return others[0]
        if (
            named
            or bodies
            or re.search(
                rf"\b[Vv]alg af (?:(?:ny|nyt|kommunal|regional|politisk|konstitueret|en|sin) )*(?:{ROLE}|formandskab)|[Kk]onstituering(?:en)?(?! af)|"
                rf"\A(?:(?:punkt|pkt|ad|sag)\b)?[\W\d]*(?:nyt? )?(?:{ROLE}|formandskab(?:et)?|(?:næst)?formandsvalg)(?: (?:og|samt) {ROLE})?\W*\Z|"
                r"\b[Vv]alg (?:af|til) (?:medlemmer (?:af|til) )?(?:ny )?bestyrelsen?\b(?! (?:for|i) )",
                title.text,
                re.IGNORECASE,
            )
        ):
            return self.meeting.body
        if own is not None and " " not in own and own.casefold() in sentence.item.title.casefold().split():
            return own  # `Formandskab for samarbejdsudvalget`
        # `Bestyrelsens sammensætning` in a board's minutes
        return self.meeting.body if is_board(self.meeting.body) and _OWN_BOARD.search(title.text) else None

    def named_like(self, organ: str) -> str:
        """An organ that a title spells out, by the name that the text has for it; else by the title's words."""
        bodies = (m.value for m in self.mentions if m.label is Label.ORGANISATION)
        known = next((name for name in bodies if is_same_organ(name, organ)), None)
        return own_body(known, self.meeting) if known is not None else organ

    def _item_bodies(self) -> dict[int, str]:
        """id of an item → the body that its sections speak of as having seats, for items whose title names none."""
        found: dict[int, str] = {}
        for sentence in self.sentences:
            text = sentence.marked.text
            if id(sentence.item) not in found and any(word in text for word in _OF_SEATS):
                body = self.body_of(sentence.marked)
                if body is not None and body != self.meeting.body and body not in NOT_SEATED:
                    found[id(sentence.item)] = body
        return found

    def role_of(self, marked: Marked) -> str | None:
        """The role that a stretch gives: behind `som` or `til`, else its first word for a seat that is no title of a person."""
        for pattern in (_AS_ROLE, _ANY_SEAT):
            for match in pattern.finditer(marked.text):
                mention = marked.mention_at(match.start("role"))
                if pattern is _ANY_SEAT and mention.kind == "elected_politician":
                    continue  # `byrådsmedlem i Sorø`: what he is at home
                if mention.kind in SEAT_ROLES and not _BESIDES.search(marked.text[: match.start("role")]):
                    return bare_role(mention.value)
        return None

    def body_for(self, sentence: Sentence, stretch: Marked | None = None) -> str | None:
        """The body for a name: from the words around it, its sentence, its list's lead, its heading, the title, the item."""
        labelled = self.labelled(sentence)
        if labelled is not None:
            return labelled
        places = [sentence.marked] + ([sentence.lead.marked] if sentence.lead is not None else [])
        if stretch is not None:
            places.insert(0, stretch)
        named = [b for b in map(self.body_of, places) if b is not None]
        others = [b for b in named if b != self.meeting.body]
        if others:
            return others[0]
        meant, title = self.focus.of(sentence), self.title_body(sentence)
        near = meant.body if meant is not None and meant.near else None
        return (
            self.lettered_body(sentence)
            or near
            or self.heading_body(sentence)
            or own_organ(sentence, self.meeting.body)
            or own_chair(sentence, self.meeting.body, title)
            or title
            or (meant.body if meant is not None else None)
            or self.item_bodies.get(id(sentence.item))
            or (self.focus.group_of(sentence) if sentence.kind is Kind.DECISION else None)
            or (named[0] if named else None)
            or self.focus.only(sentence)
            or (self.meeting.body if is_board(self.meeting.body) and title is None else None)
        )

    def labelled(self, sentence: Sentence) -> str | None:
        """The body before a colon at the head of a line: `Nordkajens Havneforum: direktør Karl Holm udtræder af bestyrelsen`."""
        match = _LABELLED.match(sentence.marked.text) if ":" in sentence.marked.text else None
        if match is not None:
            return self.seat_of(sentence.marked.mention_at(match.start("body")))
        return labelled_by_place(sentence, self.sentences)

    def lettered_body(self, sentence: Sentence) -> str | None:
        """The body of the point that a ruling's letter answers."""
        letter = letter_of(self.document.text, sentence) if sentence.kind is Kind.DECISION else None
        if letter is None:
            return None
        if self._lettered is None:  # few documents have lettered rulings
            self._lettered = lettered_bodies(self.document.text, self.sentences)
        return self._lettered.get((id(sentence.item), letter))

    def heading_body(self, sentence: Sentence) -> str | None:
        """The body of the heading that a sentence stands under: lists are set under each body."""
        return self.headings.body(sentence)

    def default_role(self, sentence: Sentence, told: bool = True) -> str:
        """The role where the sentence gives none: that of its lead, the title, or a plain member.

        told: whether a sentence of the case tells of what was done, and does not propose what is to be done.
        """
        if sentence.lead is not None and PERSON not in sentence.lead.marked.text:
            role = self.role_of(sentence.lead.marked)
            if role is not None:
                return role
        if sentence.lead is not None and _POLITICIANS.search(sentence.lead.text):
            return "medlem"
        if names_both(sentence) and ORG in sentence.marked.text:
            return "medlem"  # the chair in the title is of who meets
        # a title's `repræsentanter` sit in the body as members
        titles: list[str | None] = [self.role_of(self.title(sentence)), self._elected_role(sentence)]
        proposed = self._proposed_role(sentence)
        if sentence.kind in (Kind.BACKGROUND, Kind.CASE):
            # under `Valg af formand` the case may tell of anybody
            titles = [None if role is None or role.endswith(_NOT_OF_ALL) else role for role in titles]
            proposed = None if told and proposed is not None and proposed.endswith(_NOT_OF_ALL) else proposed
        return next(
            (role for role in (*titles, proposed) if role is not None and "repræsentant" not in role),
            "medlem",
        )

    def _elected_role(self, sentence: Sentence) -> str | None:
        """`Valg af borgmester` as a title: an office that is no seat in another body."""
        title = self.title(sentence)
        match = re.search(
            rf"\b[Vv]alg af (?:ny |1\. |2\. |kommunal |regional |politisk )*(?P<role>{ROLE})", title.text
        )
        return bare_role(title.mention_at(match.start("role")).value) if match is not None else None

    def _proposed_role(self, sentence: Sentence) -> str | None:
        """The one role that the item's proposal speaks of."""
        proposals = [
            s
            for s in self.sentences
            if s.item is sentence.item and s.kind is Kind.PROPOSAL and not s.marked.mentions(Label.PERSON)
        ]
        roles = {role for s in proposals if (role := self.role_of(s.marked)) is not None}
        if any(_CHAIR_AND_DEPUTY.search(s.marked.text) for s in proposals):
            return None  # `at der udpeges formand og næstformand`
        return next(iter(roles)) if len(roles) == 1 else None

    def in_full(self, body: str, sentence: Sentence) -> str:
        """A group by the longer name of its item's title, as the text prints it."""
        full = in_full_by_title(body, sentence.item.title)
        return body if full == body else self.named_like(full)

    def record(self, sentence: Sentence, person: Mention, frame: Frame, rule: str) -> Appointment:
        """An event of a named person, party and municipality filled in from where the document gives them."""
        text = self.document.text
        party, place = self.known.get(person.value, (None, None))
        here = party_letter(text[person.end : person.end + BEHIND_NAME])
        return Appointment(
            number=sentence.number,
            action=frame.action,
            actor=frame.actor,
            person=person.value,
            party=here or party,
            municipality=place_behind(text, self.mentions, person) or place_before(sentence, person) or place,
            body=None if frame.body is None else self.in_full(frame.body, sentence),
            role=frame.role,
            evidence=evidence(self.document, person.start, person.end, rule, (sentence.start, sentence.end)),
        )
