"""Vacancies: seats that are to be filled, or stay empty, with no name given."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kkrgraph.extract.appointments.open_seats import OPEN_SEATS
from kkrgraph.extract.appointments.vacancy_words import (
    A_NEW_ONE,
    AND,
    COMPOUND,
    ELECTED,
    ENTRY,
    ITS_SEAT,
    LISTED,
    OWNER,
    STILL,
    STILL_MISSING,
    THAT_SEAT,
    TO_BODY,
    TO_FILL,
    WANTED,
)
from kkrgraph.extract.entities.roles import bare_role
from kkrgraph.extract.seats.seating import PERSON, ROLE, SEAT_ROLES, Seating
from kkrgraph.extract.structure.layout import Kind
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.evidence import evidence
from kkrgraph.extract.text.marked import Marked
from kkrgraph.extract.text.mentions import Label
from kkrgraph.model import Appointment


def vacancies(seating: Seating, found: list[Appointment]) -> Iterator[Appointment]:
    """One record for each item, body and role whose seat is left open; not for what the same document fills."""
    told: list[Appointment] = []
    wanted = set()
    proposed = {(r.number, r.body, r.role) for r in found if r.action == "nominated"}
    for vacancy in _vacancies(seating, found, told):
        if seating.meeting.kind == "dagsorden" and (vacancy.number, vacancy.body, vacancy.role) in proposed:
            continue  # the agenda names who is to fill it
        wanted.add((vacancy.number, vacancy.body))
        yield vacancy
    # an agenda that tells of an empty seat and also wants it filled tells of one
    yield from (vacancy for vacancy in told if (vacancy.number, vacancy.body) not in wanted)


def _vacancies(seating: Seating, found: list[Appointment], told: list[Appointment]) -> Iterator[Appointment]:
    """Those of rulings and proposals; `told` takes those that the background of an agenda tells of."""
    filled = {
        record.number
        for record in found
        if record.action in ("nominated", "appointed")
        and not record.evidence.rule.endswith(("background", "case"))
    }
    ruled = {s.number for s in seating.sentences if s.kind is Kind.DECISION}
    # in minutes an item without a ruling that was read may well have one; and who was elected fills a seat
    unread = seating.meeting.kind == "referat"
    elected = set() if unread else _with_elected(seating)
    for sentence in seating.sentences:
        loose = all(section.kind is Kind.OTHER for section in sentence.item.sections)
        if (
            sentence.kind is Kind.DECISION
            or (loose and not sentence.heading)
            or (
                sentence.kind is Kind.PROPOSAL and (sentence.number not in ruled or sentence.number in filled)
            )
        ):
            yield from _open(seating, sentence, found)
        elif not unread and sentence.number not in filled and not sentence.heading:
            told.extend(_open(seating, sentence, found))
        if sentence.kind is Kind.DECISION:
            continue
        if sentence.number not in ruled | filled | elected and not unread:
            yield from _wanted(seating, sentence)
        elif sentence.kind is not Kind.PROPOSAL and "mangler " in sentence.text:
            yield from _missing(seating, sentence, found)
        elif sentence.kind is not Kind.PROPOSAL and unread and STILL.search(sentence.text):
            yield from _untouched(_open(seating, sentence, found), found)


def _with_elected(seating: Seating) -> set[str]:
    """The numbers of the items that tell of somebody who was elected."""
    return {s.number for s in seating.sentences if PERSON in s.marked.text and ELECTED.search(s.marked.text)}


def _open(seating: Seating, sentence: Sentence, found: list[Appointment]) -> Iterator[Appointment]:
    marked = sentence.marked
    found_here = list(OPEN_SEATS.finditer(marked.text))
    told = any(match.groupdict().get("role") for match in found_here)
    for match in found_here:
        groups = match.groupdict()
        if told and "navn" in match[0] and not groups.get("role"):
            continue  # `Stedfortræderne mangler, og partierne sender navnene`: the same seats
        named = [marked.mention_at(match.start(name)) for name, word in groups.items() if word]
        if any(role.kind not in SEAT_ROLES for role in named):
            continue
        if (
            sentence.kind is Kind.PROPOSAL and not named
        ):  # `partierne melder navne ind på mødet` comes before the ruling
            continue
        body = (
            _of_whom(sentence, found)
            or _of_leaver(sentence, found)
            or _of_kind(seating, sentence)
            or seating.body_of(_words(seating, marked, match))
            or seating.body_for(sentence, marked)
            or next((r.body for r in reversed(found) if r.number == sentence.number and r.body), None)
        )
        words = [bare_role(role.value) for role in named]
        compound = COMPOUND.search(sentence.text)
        if not words:
            words = (
                [compound["role"].lower()]
                if compound is not None
                else [seating.role_of(_clause(seating, marked, match)) or seating.default_role(sentence)]
            )
        if groups.get("deputy"):  # `pladsen og suppleanten dertil` are two
            words.insert(0, "medlem")
        for word in words:
            yield _vacancy(seating, sentence, (match.start(), match.end()), body, word)


def _words(seating: Seating, marked: Marked, match: re.Match[str]) -> Marked:
    """The words of a match, from the last name on: `En plads i Havnerådet besættes` says itself of which body."""
    start = marked.offset(marked.text.rfind(PERSON, 0, match.start()) + 1)
    end = marked.end_offset(match.end())
    return Marked.of(marked.source, start, end, seating.mentions)


def _clause(seating: Seating, marked: Marked, match: re.Match[str]) -> Marked:
    """The clause that a match stands in: the sentence before it may give other roles."""
    start = max(marked.text.rfind(sign, 0, match.start()) for sign in (", og at ", ";", ". ")) + 1
    return Marked.of(marked.source, marked.offset(start), marked.end, seating.mentions)


def _of_whom(sentence: Sentence, found: list[Appointment]) -> str | None:
    """`En suppleant for Karl Holm`: the body that he was given a seat in before."""
    match = re.search(f"{ROLE} for (?P<whom>{PERSON})", sentence.marked.text)
    if match is None:
        return None
    name = sentence.marked.mention_at(match.start("whom")).value
    return next((r.body for r in reversed(found) if r.person == name and r.number == sentence.number), None)


def _of_kind(seating: Seating, sentence: Sentence) -> str | None:
    """`udvalgets tredje plads`, `Pladsen i Pendlerrådet`: the body of that kind, or of a longer name, that the item named before."""
    match = ITS_SEAT.search(sentence.text)
    if match is None:
        return None
    if match["of"] is not None:
        return seating.focus.of_kind(sentence, match["of"].removesuffix("s"))
    short = match["short"].casefold()
    around = [s for s in seating.sentences if s.item is sentence.item and s.start < sentence.start]
    named = [m.value for s in around for m in s.marked.mentions(Label.ORGANISATION)]
    return next((n for n in named if " " in n and short.startswith(n.split(" ")[-1].casefold())), None)


def _of_leaver(sentence: Sentence, found: list[Appointment]) -> str | None:
    """`KKR Fyn har endnu ikke udpeget en ny`: the body that the last one gave up his seat in under the same item."""
    if A_NEW_ONE.search(sentence.marked.text) is None and THAT_SEAT.match(sentence.text) is None:
        return None
    left = [
        r
        for r in found
        if r.action == "resigned" and r.number == sentence.number and r.evidence.start < sentence.start
    ]
    return max(left, key=lambda r: r.evidence.start).body if left else None


def _untouched(vacancies: Iterator[Appointment], found: Sequence[Appointment]) -> Iterator[Appointment]:
    """What the case tells of seats that stay empty, where the item gives nobody a seat in that body."""
    given = {(r.number, r.body) for r in found if r.action in ("nominated", "appointed")}
    yield from (v for v in vacancies if v.body is not None and (v.number, v.body) not in given)


def _missing(seating: Seating, sentence: Sentence, found: list[Appointment]) -> Iterator[Appointment]:
    """`Der mangler en suppleant i Movia` in the background of what a ruling fills in part: a seat that nobody was given."""
    given = {
        (r.body, r.role)
        for r in found
        if r.number == sentence.number and r.action in ("nominated", "appointed")
    }
    still = STILL_MISSING.search(sentence.text) is not None
    for vacancy in _wanted(seating, sentence):
        if still or (vacancy.body, vacancy.role) not in given:
            yield vacancy


def _wanted(seating: Seating, sentence: Sentence) -> Iterator[Appointment]:
    marked = sentence.marked
    if ROLE not in marked.text:
        return
    proposal = sentence.kind is Kind.PROPOSAL
    if marked.mentions(Label.PERSON) and proposal:
        return
    entries = list(_entries(seating, sentence))
    if entries:
        yield from entries
        return
    for match in WANTED.finditer(marked.text):
        roles = [(n, match.start(n)) for n in ("role", "role2", "role3", "role4") if match[n]]
        # `KKR udpeger to medlemmer` is a rule in the background, and a wish only in a proposal
        if roles[0][0] == "role2" and not proposal:
            continue
        position, end = roles[0][1], match.end()
        while True:
            mention = marked.mention_at(position)
            behind = TO_BODY.match(marked.text[end:])
            body = (
                marked.mention_at(end + behind.start("body")).value
                if behind is not None
                else seating.body_for(sentence, marked)
            )
            if mention.kind in SEAT_ROLES:
                yield _vacancy(seating, sentence, (match.start(), end), body, bare_role(mention.value))
            end += behind.end() if behind is not None else 0
            more = AND.match(marked.text[end:])
            if more is None:
                break
            position, end = end + more.start("role"), end + more.end()


def _entries(seating: Seating, sentence: Sentence) -> Iterator[Appointment]:
    """`Havnerådet: et medlem`, `- to suppleanter i Havnerådet`: an entry of a list of what is to be filled."""
    marked = sentence.marked
    listed = LISTED.match(marked.text) if sentence.kind is Kind.PROPOSAL else None
    lead = sentence.lead if sentence.bullet else None
    to_fill = lead is not None and TO_FILL.search(lead.text) is not None
    entry = listed or (ENTRY.match(marked.text) if to_fill else None)
    if entry is None:
        return
    seat = marked.mention_at(entry.start("role"))
    body = (
        seating.seat_of(marked.mention_at(listed.start("body")))
        if listed is not None
        else seating.body_for(sentence, marked)
    )
    if seat.kind in SEAT_ROLES and body is not None:
        yield _vacancy(seating, sentence, entry.span(), body, bare_role(seat.value))


def _vacancy(
    seating: Seating, sentence: Sentence, span: tuple[int, int], body: str | None, role: str
) -> Appointment:
    marked = sentence.marked
    return Appointment(
        number=sentence.number,
        action="vacancy",
        actor=_actor(seating, sentence),
        person=None,
        party=None,
        municipality=None,
        body=None if body is None else seating.in_full(body, sentence),
        role=role,
        evidence=evidence(
            seating.document,
            marked.offset(span[0]),
            marked.end_offset(span[1]),
            "vacancy",
            (sentence.start, sentence.end),
        ),
    )


def _actor(seating: Seating, sentence: Sentence) -> str | None:
    """Who is to fill the seat: an authorised presidency, the party whose seat it is, else the meeting's body."""
    if (
        re.search(r"bemyndig\w+ formandskabet|formandskabet (?:fik|bemyndiges)", sentence.text)
        and seating.meeting.body
    ):
        return f"{seating.meeting.body}s formandskab"
    owner = OWNER.search(sentence.marked.text)
    if owner is not None:
        return sentence.marked.mention_at(owner.start(owner.lastgroup or 0)).value
    around = [s for s in seating.sentences if s.item is sentence.item]
    parties = [m.value for s in around for m in s.marked.mentions(Label.ORGANISATION) if m.kind == "party"]
    return parties[0] if parties else seating.meeting.body
