"""Ballots: letters of newspapers (S, K, R) turned into those of the ballot, where the document prints such letters only."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.entities.parties import NEWSPAPER, letters_behind
from kkrgraph.extract.structure.unclear import report
from kkrgraph.extract.text.mentions import Label
from kkrgraph.model import Appointment, Attendance

_BALLOT = frozenset("ABCFOØI")
_SHORT = frozenset(("DF", "SF", "EL", "LA", "RV", "KF"))


def is_newspaper(printed: Iterable[str]) -> bool:
    """Whether the letters that one document prints are those of newspapers: `S`, `K`, `R`, `SF`, and no ballot letter.

    One of them alone may be another party's ballot letter: (S) is Slesvigsk Parti, (K) Kristendemokraterne.
    """
    letters = set(printed)
    marks = len(letters & set(NEWSPAPER)) + len(letters & _SHORT)
    return marks >= 2 and not letters & _BALLOT


@Language.component(
    "kkr_ballots",
    requires=[
        "doc._.document",
        "doc._.mentions",
        "doc._.letters",
        "doc._.issues",
        "doc._.attendance_records",
        "doc._.appointments_records",
    ],
    assigns=["doc._.attendance_records", "doc._.appointments_records"],
)
def read_ballots(doc: Doc) -> Doc:
    """Puts the ballot letter into the records of attendance and appointments; a letter with two readings stays and is reported."""
    people = [m for m in doc._.mentions if m.label is Label.PERSON]
    behind = [letters_behind(doc._.document.text[m.end : m.end + 12]) for m in people]
    letters = {letter for letter in (*behind, *doc._.letters) if letter is not None}
    if not letters & set(NEWSPAPER):
        return doc
    if is_newspaper(letters):
        doc._.attendance_records = [_attendance(record) for record in doc._.attendance_records]
        doc._.appointments_records = [_appointment(record) for record in doc._.appointments_records]
    elif not letters & _BALLOT:
        for record in doc._.attendance_records:
            if record.party in NEWSPAPER:
                report(doc, "unclear-party", record.evidence.start)
    return doc


def _attendance(record: Attendance) -> Attendance:
    return replace(record, party=NEWSPAPER.get(record.party or "", record.party))


def _appointment(record: Appointment) -> Appointment:
    return replace(record, party=NEWSPAPER.get(record.party or "", record.party))
