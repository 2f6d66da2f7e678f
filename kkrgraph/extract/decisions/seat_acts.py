"""Seat acts: rulings that seat people in words of no act: `Karl Holm træder ind i bestyrelsen i stedet for Eva Lind`.

Who gets a seat is read of the whole item (its body, the seat that is open, who leaves), and so by another component.
What it finds in a ruling's sentence is an act of that ruling.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.decisions.decisions import ruling_sentences
from kkrgraph.extract.decisions.talks import TALKS
from kkrgraph.extract.decisions.undone import leaves_unseated
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.model import Appointment, Decision, Meeting

_SEATING = ("nominated", "appointed")
# `Formanden oplyste, at`, `Karl Holm kunne fortælle, at`
_TELLS = re.compile(
    r"\b(?:oplys(?:te|er)|meddel(?:te|er)|nævnte|sagde|noterede sig|konstaterede|er orienteret om|(?:kunne|kan) fortælle)\b"
)


def seated_in(sentence: Sentence, appointments: Sequence[Appointment]) -> list[Appointment]:
    """The nominations and appointments that were read from a sentence of a ruling."""
    return [
        record
        for record in appointments
        if record.action in _SEATING
        and record.number == sentence.number
        and sentence.start <= record.evidence.start < sentence.end
    ]


def is_told(sentence: Sentence) -> bool:
    """Whether somebody tells of a seat: `Sekretariatet oplyste, at Karl Holm har overtaget posten`."""
    told = sentence.marked.text.partition(", at ")[0]
    return _TELLS.search(told) is not None or TALKS.search(told) is not None


def _is_no_act(sentence: Sentence) -> bool:
    return is_told(sentence) or leaves_unseated(sentence.marked.text)


def unspoken(
    sentences: Sequence[Sentence],
    decisions: Sequence[Decision],
    appointments: Sequence[Appointment],
    meeting: Meeting,
) -> Iterator[Decision]:
    """An act for each sentence that seats people without an act's verb, where the item has no such act yet."""
    acts = {(record.number, record.act) for record in decisions}
    # `Havnegruppen blev nedsat med Karl Holm som formand` does two things
    ruled = {record.evidence.start for record in decisions if record.evidence.rule != "act-set-up"}
    for sentence in sentences:
        if any(sentence.start <= start < sentence.end for start in ruled):
            continue
        for record in seated_in(sentence, appointments):
            if (record.number, record.action) in acts or _is_no_act(sentence):
                continue
            acts.add((record.number, record.action))
            yield Decision(
                number=record.number,
                act=record.action,
                actor=record.actor or meeting.body,
                addressee=None,
                amended=False,
                evidence=replace(record.evidence, rule="act-seats"),
            )


def as_seated(
    record: Decision, sentences: Sequence[Sentence], appointments: Sequence[Appointment]
) -> Decision:
    """The record as a nomination, where all whom its sentence names are nominated by what the item says: a list's last line."""
    if record.act != "appointed":
        return record
    start = record.evidence.start
    own = [s for s in sentences if s.number == record.number and s.start <= start < s.end]
    actions = {seat.action for s in own for seat in seated_in(s, appointments)}
    return replace(record, act="nominated") if actions == {"nominated"} else record


@Language.component(
    "kkr_seat_acts",
    requires=[
        "doc._.sentences",
        "doc._.context",
        "doc._.decisions_records",
        "doc._.appointments_records",
    ],
    assigns=["doc._.decisions_records"],
)
def read_seat_acts(doc: Doc) -> Doc:
    """Adds to `doc._.decisions_records` what rulings say of seats without an act's verb."""
    appointments = doc._.appointments_records
    if not appointments:
        return doc
    rulings = list(ruling_sentences(doc._.sentences))
    decisions = [as_seated(record, rulings, appointments) for record in doc._.decisions_records]
    found = unspoken(rulings, decisions, appointments, doc._.context)
    doc._.decisions_records = sorted([*decisions, *found], key=lambda record: record.evidence.start)
    return doc
