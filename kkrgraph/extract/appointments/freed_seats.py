"""Freed seats: who has left one where no verb of his own says so: `pladsen efter Karl Holm`, `E-mail fra Karl Holm om udtræden`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kkrgraph.extract.appointments.leaving_words import AFTER, HIS_SEAT, IN_HIS_STEAD, LETTER, TAKEN, VACATED
from kkrgraph.extract.entities.roles import bare_role
from kkrgraph.extract.seats.seating import PERSON, SEAT_ROLES, Frame, Seating
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.marked import Marked
from kkrgraph.extract.text.mentions import Label
from kkrgraph.model import Appointment

_TAKEN_STEMS = ("tilbage fra", " udgå", " udtræde", " fratræde", "træde ud", "træden", "om fritagelse")


def freed(sentence: Sentence, seating: Seating) -> Iterator[Appointment]:
    """The seats that a sentence says are free, or asked to be, after those it names."""
    yield from vacated(sentence, seating)
    yield from _told_of_his(sentence, seating)
    yield from _taken(sentence, seating)


def vacated(sentence: Sentence, seating: Seating) -> Iterator[Appointment]:
    """Those after whom a seat is free; not where the seat is being filled in the same words, or after a death."""
    marked = sentence.marked
    if f"efter {PERSON}" not in marked.text and f"i stedet for {PERSON}" not in marked.text:
        return
    match = VACATED.search(marked.text) or AFTER.search(marked.text) or IN_HIS_STEAD.search(marked.text)
    if match is None or re.search(r"bortgang|død|overtag|overtog", sentence.text):
        return
    role = marked.mention_at(match.start("role")) if match["role"] else None
    word = (
        bare_role(role.value)
        if role is not None and role.kind in SEAT_ROLES
        else seating.default_role(sentence)
    )
    start, end = marked.offset(match.start("who")), marked.end_offset(match.end("who"))
    for person in marked.mentions(Label.PERSON):
        if start <= person.start < end:
            frame = Frame(action="resigned", actor=None, body=seating.body_for(sentence), role=word)
            yield seating.record(sentence, person, frame, "vacated")


def _told_of_his(sentence: Sentence, seating: Seating) -> Iterator[Appointment]:
    """`Karl Holm er trådt ud af regionsrådet, og dermed er hans plads i Filmrådet ledig`: what he leaves by that."""
    marked = sentence.marked
    match = HIS_SEAT.search(marked.text) if " plads i " in marked.text else None
    people = marked.mentions(Label.PERSON) if match is not None else []
    if match is None or len(people) != 1:
        return
    body = seating.seat_of(marked.mention_at(match.start("body")))
    if body is not None:
        frame = Frame(action="resigned", actor=None, body=body, role="medlem")
        yield seating.record(sentence, people[0], frame, "vacated")


def _taken(sentence: Sentence, seating: Seating) -> Iterator[Appointment]:
    """Whom others take out of a seat, and who asks by letter to be let out of it."""
    marked = sentence.marked
    if not any(stem in marked.text for stem in _TAKEN_STEMS):
        return
    match = TAKEN.search(marked.text) or LETTER.search(marked.text)
    if match is None:
        return
    person = marked.mention_at(match.start(match.lastgroup or "who"))
    stretch = Marked.of(marked.source, marked.offset(match.end()), sentence.end, seating.mentions)
    frame = Frame(
        action="resigned",
        actor=None,
        body=seating.body_for(sentence, stretch),
        role=seating.role_of(stretch) or "medlem",
    )
    yield seating.record(sentence, person, frame, "vacated")
