"""Leaving: who gives up a seat, and who leaves a party (and keeps the seat)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kkrgraph.extract.appointments.freed_seats import freed
from kkrgraph.extract.appointments.in_and_out import is_in_and_out
from kkrgraph.extract.appointments.leaving_words import (
    AND,
    AND_OURS,
    IS_ROLE,
    LAST_NAMED,
    LEFT,
    LEFT_IT,
    NEAR,
    NO_BOARD,
    NO_LEAVING,
    OF_BOARD,
    PRONOUN,
    RESIGNED,
    SAT_IN,
    SINCE,
    SPOKEN_OF,
    STEMS,
    SUBJECTS,
    THEY,
    WEAK,
    WHO,
    WHY_BEFORE,
)
from kkrgraph.extract.appointments.left_roles import left_roles
from kkrgraph.extract.appointments.replaced import was_only_proposed
from kkrgraph.extract.entities.roles import bare_role
from kkrgraph.extract.seats.own_organs import is_board, own_organ
from kkrgraph.extract.seats.seat_verbs import REASON
from kkrgraph.extract.seats.seating import ORG, PERSON, ROLE, SEAT_ROLES, Frame, Seating
from kkrgraph.extract.seats.spoken_bodies import joined_bodies, spoken_bodies
from kkrgraph.extract.structure.passages import Sentence, holding
from kkrgraph.extract.text.marked import Marked
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.model import Appointment


def _further(text: str, verb: re.Match[str]) -> Iterator[re.Match[str]]:
    """The verbs that tell of further seats that the same people give up: `fratræder som formand og udtræder af rådet`."""
    last = verb
    for match in RESIGNED.finditer(text, verb.end()):
        if PERSON in text[last.end() : match.start()] or AND.search(text, last.end(), match.start()) is None:
            return
        yield match
        last = match


# what is left: a verb without it (`går på pension og udtræder af rådet`) only says why
_SOMETHING = re.compile(
    rf"[{ORG}{ROLE}]|bestyrelsen|udvalget|rådet|kommissionen|gruppen|nævnet|plads|post|hverv|formandskabet"
)


def _told_apart(text: str, verb: re.Match[str]) -> list[tuple[re.Match[str], int | None]]:
    """The verbs that tell of a seat each, with where the next one begins; the first alone where none says more."""
    verbs = [verb, *_further(text, verb)]
    ends = [*(following.start() for following in verbs[1:]), None]
    pairs = list(zip(verbs, ends, strict=True))
    said = [(one, end) for one, end in pairs if _SOMETHING.search(text, one.end(), end or len(text))]
    return said if len(pairs) > 1 and said else pairs[:1]


def party_left(marked: Marked) -> tuple[re.Match[str] | None, Mention | None]:
    """Where a sentence says that somebody leaves a party, and which; a party named before may only be called `partiet`."""
    left = LEFT.search(marked.text)
    if left is not None:
        named = marked.mention_at(left.start("party"))
        return left, named if named.kind == "party" else None
    left = LEFT_IT.search(marked.text)
    parties = (
        [m for m in marked.mentions(Label.ORGANISATION) if m.kind == "party"] if left is not None else []
    )
    return left, next(iter(parties), None)


class Leaving:
    """Reads resignations and party exits of one document."""

    def __init__(self, seating: Seating) -> None:
        self.seating = seating
        self.sentences = seating.sentences
        self.holding = holding(self.sentences, STEMS)

    def read(self) -> Iterator[Appointment]:
        previous: Sentence | None = None
        for sentence in self.sentences:
            if is_in_and_out(sentence):
                continue
            before = previous if previous is not None and previous.item is sentence.item else None
            yield from self.sentence(sentence, before)
            previous = sentence

    def sentence(self, sentence: Sentence, before: Sentence | None) -> Iterator[Appointment]:
        marked = sentence.marked
        if id(sentence) not in self.holding and f"efter {PERSON}" not in marked.text:
            return
        left, party = party_left(marked)
        if left is not None and party is not None:
            for person in self.subjects(sentence, left.start(), before):
                frame = Frame(action="left_party", actor=None, body=party.value, role=None)
                yield self.seating.record(sentence, person, frame, "left-party")
            verb = RESIGNED.search(marked.text, left.end())  # `... og har givet afkald på sin plads`
        else:
            yield from freed(sentence, self.seating)
            verb = RESIGNED.search(marked.text)
        if verb is None or NO_LEAVING.search(marked.text) or self.is_staff(sentence):
            return
        if WEAK.search(verb[0]) and not self.seat_spoken_of(sentence):
            return
        yield from self.given_up(sentence, verb, before)

    def given_up(
        self, sentence: Sentence, verb: re.Match[str], before: Sentence | None
    ) -> Iterator[Appointment]:
        """One record for each person, body and role that the verbs of leaving tell of."""
        marked = sentence.marked
        people = [
            person
            for person in self.subjects(sentence, verb.start(), before)
            if not was_only_proposed(person, sentence, self.sentences)
        ]
        for one, until in _told_apart(marked.text, verb):
            stretch = self.stretch(sentence, one, until)
            roles = left_roles(sentence, one, until)
            bodies = self.left(sentence, stretch, one)
            if before is not None and people and people[0].start < sentence.start:
                bodies, roles = self.as_told(before, stretch, bodies, roles)
            for person in people:
                for body in bodies:
                    for role in roles:
                        frame = Frame(action="resigned", actor=None, body=body, role=role)
                        yield self.seating.record(sentence, person, frame, "resigned")

    def as_told(
        self, before: Sentence, stretch: Marked, bodies: list[str | None], roles: list[str]
    ) -> tuple[list[str | None], list[str]]:
        """Of one who is only `han`: what the sentence before says he has been, where this one says no more."""
        held = IS_ROLE.search(before.marked.text)
        body = self.seating.body_of(before.marked)
        if held is not None and held.lastgroup and roles == ["medlem"]:
            mention = before.marked.mention_at(held.start(held.lastgroup))
            roles = [bare_role(mention.value)] if mention.kind in SEAT_ROLES else roles
        return ([body] if body is not None and self.seating.body_of(stretch) is None else bodies), roles

    def left(self, sentence: Sentence, stretch: Marked, verb: re.Match[str]) -> list[str | None]:
        """The bodies that are left behind a verb: `af byrådet og dermed af bestyrelsen` are two."""
        since = SINCE.search(sentence.marked.text, 0, verb.start()) if ", " in sentence.text else None
        if since is not None and since["body"] and self.seating.body_of(stretch) is None:
            return [self.seating.seat_of(sentence.marked.mention_at(since.start("body")))]
        joined = joined_bodies(stretch, self.seating.meeting)
        if joined:
            return [*joined]
        own = self.seating.meeting.body
        if self.only_why(sentence, verb):
            return [self.seating.title_body(sentence) or own]
        board = self.of_the_board(sentence, stretch)
        if board is not None:
            return [board]
        named = spoken_bodies(stretch, self.seating.meeting)
        sat = SAT_IN.search(sentence.marked.text, 0, verb.start()) if not named else None
        if sat is not None and (meant := self.seating.focus.of_kind(sentence, sat["noun"])) is not None:
            return [meant]
        body = own if named and set(named) == {own} else self.seating.body_for(sentence, stretch)
        also = body != own and AND_OURS.search(stretch.text) is not None
        return [body, own] if also and own_organ(sentence, own) == own else [body]

    def of_the_board(self, sentence: Sentence, stretch: Marked) -> str | None:
        """`træder ud af bestyrelsen` where a committee meets: the board that the title is about."""
        own, title = self.seating.meeting.body, self.seating.title_body(sentence)
        committee = own is not None and NO_BOARD.search(own) is not None
        if title in (None, own) or (is_board(own) and not committee) or OF_BOARD.search(stretch.text) is None:
            return None
        return title if "bestyrelse" in sentence.item.title else None

    def only_why(self, sentence: Sentence, verb: re.Match[str]) -> bool:
        """`Karl Holm har på grund af sit arbejde i Movia ønsket at fratræde`: the bodies are in why somebody leaves alone."""
        marked = sentence.marked
        why = WHY_BEFORE.search(marked.text, 0, verb.start())
        if why is None:
            return False
        begin, end = marked.offset(why.start()), marked.offset(verb.start())
        bodies = marked.mentions(Label.ORGANISATION)
        return bool(bodies) and all(begin <= body.start < end for body in bodies)

    def is_staff(self, sentence: Sentence) -> bool:
        """`Økonomichef Karl Holm fratræder`: who leaves an employment leaves no seat, unless one is named."""
        text = sentence.marked.text
        match = re.search(
            f"(?P<role>{ROLE}) {PERSON}|{PERSON}, (?P<role2>{ROLE})|ikke længere (?P<role3>{ROLE})", text
        )
        if match is None or match.lastgroup is None:
            return False
        title = sentence.marked.mention_at(match.start(match.lastgroup))
        if title.kind in SEAT_ROLES or title.kind in ("mayor", "executive_politician"):
            return False
        seats = [m for m in sentence.marked.mentions(Label.ROLE) if m.kind in SEAT_ROLES]
        return (
            not seats
            and re.search(
                r"\b[Uu]dtr(?:æd|åd)|bestyrelse|udvalg|\brådet|gruppen\b|forum|nævn|kreds|repræsentantskab|kommission|"
                r"plads|post|mandat|hverv",
                sentence.text,
                re.IGNORECASE,
            )
            is None
        )

    def seat_spoken_of(self, sentence: Sentence) -> bool:
        """Whether a sentence about somebody who retires speaks of a seat."""
        roles = sentence.marked.mentions(Label.ROLE)
        return any(m.kind in SEAT_ROLES for m in roles) or SPOKEN_OF.search(sentence.text) is not None

    def stretch(self, sentence: Sentence, verb: re.Match[str], until: int | None) -> Marked:
        """From the verb to the end of its clause or to the next verb: why somebody leaves names other bodies."""
        marked = sentence.marked
        reason = REASON.search(marked.text, verb.end(), until or len(marked.text))
        stop = reason.start() if reason is not None else until
        end = marked.offset(stop) if stop is not None else sentence.end
        return Marked.of(marked.source, marked.offset(verb.start()), end, self.seating.mentions)

    def subjects(self, sentence: Sentence, verb: int, before: Sentence | None) -> list[Mention]:
        """The people who leave: those at the head of the sentence, the last one named before the verb, or he who is `hun`."""
        marked = sentence.marked
        people = [m for m in marked.mentions(Label.PERSON) if m.start < marked.offset(verb)]
        head = SUBJECTS.match(marked.text)
        near = NEAR.search(marked.text[:verb])
        if near is not None and head is not None and head.end() < near.start():
            return people[-1:]  # `Karl Holm indtræder i rådet, hvorfra Eva Lind udtræder`
        named = LAST_NAMED.search(marked.text, 0, verb)
        if named is not None:
            those = people or (before.marked.mentions(Label.PERSON) if before is not None else [])
            return those[-1:] if named["last"] else those[:1]
        if WHO.search(marked.text, 0, verb) is not None:
            return people[-1:]
        if THEY.search(marked.text, 0, verb) is not None:
            return people  # `Karl Holm og Eva Lind har meddelt, at de udtræder`
        if head is not None and head.end() <= verb:
            return [m for m in people if m.start < marked.offset(head.end())]
        if people:
            return people[-1:]
        if before is not None and PRONOUN.search(sentence.text):
            return before.marked.mentions(Label.PERSON)[:1]
        return []
