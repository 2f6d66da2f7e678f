"""Casting: which role and which body each name of a sentence gets.

A sentence about seats is read from name to name. What stands between two names is cut into the tail of the first
(`som formand for Movia`) and the head of the second (`og som næstformand`). A role in a tail holds for the names that are
joined to it before; a role at the head of the sentence (`Som medlemmer udpegedes`) holds until another one comes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kkrgraph.extract.appointments.casting_words import (
    AGAIN,
    AGENT,
    ANAPHOR,
    APPOSITION,
    AS_ROLE,
    AT_CLAUSE,
    BEFORE_VERB,
    BESIDE,
    BRACKETED,
    CAPACITY,
    DEPUTY_FOR,
    GIVES,
    HEAD,
    HIS,
    IN_BODY,
    INSTEAD_OF,
    IS_ROLE,
    OTHER_CLAUSE,
    PREDICATE,
    SUBJECT,
    SUCCEEDED,
)
from kkrgraph.extract.appointments.only_names import OF_A_BODY, ONLY_NAMES
from kkrgraph.extract.appointments.spreading import Name, spread_bodies, spread_roles
from kkrgraph.extract.entities.roles import bare_role, own_body
from kkrgraph.extract.seats.own_organs import folded
from kkrgraph.extract.seats.seat_grammar import ORG, PERSON, PLACE, ROLE
from kkrgraph.extract.seats.seating import SEAT_ROLES
from kkrgraph.extract.seats.spoken_bodies import NOT_SEATED, is_sender
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.model import Meeting


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What one name of a sentence is given; role None and bodies empty where the sentence does not say."""

    person: Mention
    role: str | None
    bodies: tuple[str, ...]
    bracketed: bool = False


class Casting:
    """Reads the roles and bodies of the names of one sentence."""

    def __init__(self, sentence: Sentence, meeting: Meeting) -> None:
        self.marked = sentence.marked
        self.text = sentence.marked.text
        self.meeting = meeting
        # `Havnerådet: Karl Holm (C), formand, og Eva Lind`: each role is given, and none is what somebody is already
        self.is_entry = OF_A_BODY.match(self.text) is not None and ONLY_NAMES.match(self.text) is not None

    def parts(self, seated: list[Mention]) -> list[Part]:
        """One part for each of `seated`, in the order of the text."""
        names = self._names(seated)
        roles, bodies = spread_roles(names), spread_bodies(names)
        if names and SUCCEEDED.search(self.text) is not None:
            held = self._held_until(names[0]) or roles[0]
            roles = [role or held for role in roles]
            bodies = [found or bodies[0] for found in bodies]
        return [
            Part(person=name.person, role=role, bodies=found, bracketed=name.bracketed)
            for name, role, found in zip(names, roles, bodies, strict=True)
        ]

    def _names(self, seated: list[Mention]) -> list[Name]:
        starts = {m.start for m in seated}
        positions = [
            i for i, c in enumerate(self.text) if c == PERSON and self.marked.mention_at(i).start in starts
        ]
        names: list[Name] = []
        cursor = 0
        for number, position in enumerate(positions):
            head = HEAD.search(self.text, cursor, position)
            if number and head is not None and _ends_clause(head):
                # `Eva Lind som formand, Karl Holm som`: the role is that of the name before
                head = HEAD.search(self.text, head.end("role"), position)
            begin = head.start() if head is not None else position
            joint = self._joint(head) if number else "first"
            if joint == "joined" and (
                AT_CLAUSE.search(self.text, cursor, position) or INSTEAD_OF.search(self.text, cursor, begin)
            ):
                joint = "parted"
            name = Name(person=self.marked.mention_at(position), joint=joint)
            opened = self.text[:position].endswith("(")
            name.bracketed = opened and BRACKETED.match(self.text, position + 1) is not None
            if head is not None:
                self._read_head(name, head)
            if number == 0:
                self._read_opening(name, begin, position)
            else:
                self._read_tail(names[-1], cursor, begin)
            names.append(name)
            cursor = position + 1
        if names:
            clause = OTHER_CLAUSE.search(self.text, cursor)
            self._read_tail(names[-1], cursor, clause.start() if clause is not None else len(self.text))
        return names

    def _held_until(self, first: Name) -> str | None:
        """The office of the first name, which the next one takes after him: `er formand frem til maj; derefter udpeges Eva Lind`."""
        place = self.text.find(PERSON)
        held = IS_ROLE.match(self.text, place + 1) if place >= 0 else None
        if held is None or self.marked.mention_at(place).start != first.person.start:
            return None
        mention = self.marked.mention_at(held.start("role"))
        return bare_role(mention.value) if mention.kind in SEAT_ROLES else None

    def _joint(self, head: re.Match[str] | None) -> str:
        if head is None:
            return "far"
        if head["conjunction"] == "med" or head["joint"] in ("(", " -", " –", "/"):
            return "with"
        own_verb = BEFORE_VERB.search(head[0]) is not None and not head["role"]
        parted = head["joint"] in (";", ".") or head["conjunction"] in ("mens", "hvorimod") or own_verb
        return "parted" if parted else "joined"

    def _read_head(self, name: Name, head: re.Match[str]) -> None:
        """The role or body just before a name; a chair's or member's word without `som` or colon is only a title."""
        if head["role"]:
            mention = self.marked.mention_at(head.start("role"))
            already = re.search(
                r"\b(?:nuværende|hidtidige|tidligere|daværende) \Z", self.text[: head.start("role")]
            )
            given = GIVES.search(self.text[: head.start("role")]) is not None
            as_seat = head["as"] or head["colon"] or mention.kind == "substitute" or given
            # `Hendes stedfortræder, Karl Holm, indtræder`: what he has been
            deputy = HIS.search(self.text[: head.start("role")]) is not None and head[0].rstrip().endswith(
                ","
            )
            assigned = already is None and as_seat and not deputy
            if mention.kind in SEAT_ROLES and assigned:
                name.before = bare_role(mention.value)
                name.lasting = not mention.strong or head["as"] is not None
        if head["body"]:
            name.body_before = self._seat(self.marked.mention_at(head.start("body")))

    def _read_opening(self, name: Name, begin: int, position: int) -> None:
        """What stands before the first name: `Som medlemmer af Movia udpegedes`, `KKR udpegede to suppleanter:`."""
        opening = self.text[:position]
        roles = [m for m in AS_ROLE.finditer(opening.replace("Som ", "som ").replace("Til ", "til "))]
        verb = BEFORE_VERB.search(opening)
        # `KKR indstiller til rådet, at Karl Holm og Eva Lind udpeges`: the verb of the clause before governs no name
        name.governed = BEFORE_VERB.search(opening, opening.rfind(", at ") + 1) is not None
        if name.before is None and roles:
            self._take_role(name, roles[-1].start("role"))
        if name.before is None and verb is not None:
            subject = SUBJECT.match(opening)
            if subject is not None:
                self._take_role(name, subject.start("role"))
            for match in re.finditer(
                f"{ROLE}(?!,? ?{PERSON})(?! (?:for|i|af|ved) [{ORG}{PLACE}](?: i {PLACE})?,? {PERSON})",
                self.text[verb.end() : position + 1],
            ):
                if not re.search(
                    r"\baf (?:de |den )?(?:[a-zæøå]+ )?\Z", self.text[: verb.end() + match.start()]
                ):
                    self._take_role(name, verb.end() + match.start())
        again = AGAIN.match(opening)
        if again is not None:  # `Formand: Genvalg af Karl Holm`
            self._take_role(name, again.start("role"))
        deputy = DEPUTY_FOR.match(opening)
        if deputy is not None:  # `Suppleant for Karl Holm: Eva Lind`
            self._take_role(name, deputy.start("role"))
        agent = AGENT.match(opening)  # `Formandskabet for KKR Fyn har indstillet`: who does it
        found = self._bodies(agent.end() if agent is not None else 0, position + 1)
        name.body_before = name.body_before or (found[0] if found else None)

    def _take_role(self, name: Name, position: int) -> None:
        mention = self.marked.mention_at(position)
        if mention.kind in SEAT_ROLES and mention.kind != "elected_politician":
            name.before, name.lasting = bare_role(mention.value), True

    def _read_tail(self, name: Name, start: int, end: int) -> None:
        tail = self.text[start:end]
        name.predicate = PREDICATE.search(tail) is not None
        held = (None if self.is_entry else APPOSITION.match(tail)) or CAPACITY.match(tail)
        if held is not None:
            start += held.end()
            tail = tail[held.end() :]
        for pattern in (AS_ROLE, BESIDE):
            for match in pattern.finditer(tail):
                mention = self.marked.mention_at(start + match.start("role"))
                if pattern is BESIDE and mention.kind == "elected_politician":
                    continue  # `Karl Holm (V), byrådsmedlem i Sorø`: what he is at home
                if mention.kind in SEAT_ROLES and name.behind is None:
                    name.behind = bare_role(mention.value)
                    name.alone = match[0].startswith("(")
        stays = IS_ROLE.match(tail) if name.joint != "first" and name.behind is None else None
        if stays is not None:  # `..., mens Eva Lind er suppleant`
            mention = self.marked.mention_at(start + stays.start("role"))
            name.behind = bare_role(mention.value) if mention.kind in SEAT_ROLES else None
            name.alone = True
        name.bodies = self._bodies(start, end)

    def _bodies(self, start: int, end: int) -> tuple[str, ...]:
        """The bodies whose seats a stretch speaks of: the first one, and those joined to it with comma or `og`."""
        found: list[str] = []
        last = start
        for match in IN_BODY.finditer(self.text, start, end):
            name = next(n for n in ("body", "genitive", "also", "lead") if match[n])
            if name == "genitive" and self._is_sent(match):
                continue
            seat = self._seat(self.marked.mention_at(match.start(name)), labelled=name == "lead")
            if seat is None or seat in found:
                continue
            if found and not re.fullmatch(
                rf"(?:[’']?s (?:bestyrelse|repræsentantskab))?(?: i stedet for {PERSON})?,?(?: ?og| ?samt)?\s*",
                self.text[last : match.start()],
            ):
                break
            if not found and name == "also":
                continue
            found.append(seat)
            last = match.end()
        if not found:
            found = self._meant(start, end)
        others = [seat for seat in found if seat != self.meeting.body]
        return tuple(others or found)

    def _is_sent(self, genitive: re.Match[str]) -> bool:
        """`Som KKR Fyns repræsentanter i bestyrelsen valgtes`: whom the meeting's body sends elsewhere has no seat in it."""
        whose = self.marked.mention_at(genitive.start("genitive")).value
        if own_body(whose, self.meeting) != self.meeting.body or not genitive[0].endswith(ROLE):
            return False
        role = self.marked.mention_at(genitive.end() - 1).kind
        return role in ("representative", "member", "substitute", "observer")

    def _meant(self, start: int, end: int) -> list[str]:
        """`i fonden`, `i rådet`: the body of that kind that the sentence named last before."""
        match = ANAPHOR.search(self.text, start, end)
        if match is None:
            return []
        stem = re.sub(r"(?:en|et)\Z", "", match["noun"])
        named = [
            m.value
            for m in self.marked.mentions(Label.ORGANISATION)
            if stem in folded(m.value) and m.start < self.marked.offset(match.start())
        ]
        return named[-1:]

    def _seat(self, mention: Mention, labelled: bool = False) -> str | None:
        """The body of a seat; None for one that only sends people. labelled: it stands before its names in a list."""
        seat = own_body(mention.value, self.meeting)
        if labelled and mention.kind == "agency":
            return seat  # `Havneinstituttet: Karl Holm`
        if is_sender(mention) or (mention.value in NOT_SEATED and seat != self.meeting.body):
            return None
        return seat


def _ends_clause(head: re.Match[str]) -> bool:
    """Whether the role before a name is said of the one before it: `som formand, `, with nothing that leads on in front of it."""
    if not head["role"] or not head["as"] or head["joint"] or head["conjunction"]:
        return False
    return head.string.startswith(",", head.end("role"))
