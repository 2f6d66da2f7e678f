"""The pipeline: spaCy's blank Danish tokenizer and one component for each thing that minutes state."""

from __future__ import annotations

from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.errors import ReadingError
from kkrgraph.extract import (  # noqa: F401 (they register their components)
    agreements,
    appointments,
    attendance,
    audit,
    ballots,
    components,
    decisions,
    items,
    meeting,
    meetings_ahead,
    names,
    naming,
    positions,
    references,
    seats,
    talks,
)
from kkrgraph.extract.extensions import register
from kkrgraph.extract.tokens import Tokens
from kkrgraph.extract.verify import verify
from kkrgraph.model import VIEWS, Document, Minutes

COMPONENTS = (
    "kkr_layout",
    "kkr_naming",
    "kkr_meeting",
    "kkr_attendance",
    "kkr_items",
    "kkr_persons",
    "kkr_amounts",
    "kkr_sentences",
    "kkr_decisions",
    "kkr_presentations",
    "kkr_appointments",
    "kkr_ballots",
    "kkr_positions",
    "kkr_references",
    "kkr_meetings_ahead",
    "kkr_seats",
    "kkr_agreements",
    "kkr_organisations",
    "kkr_audit",
)


@cache
def _tokens() -> Tokens:
    return Tokens(make_pipeline())


@cache
def make_pipeline() -> Language:
    """`spacy.blank("da")` with the components of kkrgraph; made once for each process."""
    register()
    nlp = spacy.blank("da")
    nlp.max_length = 10_000_000
    for name in COMPONENTS:
        nlp.add_pipe(name)
    return nlp


def annotate(document: Document) -> Doc:
    """The spaCy Doc of a document's running text, all components applied."""
    nlp = make_pipeline()
    doc = _tokens()(document.text[: document.body_end])
    doc._.document = document
    doc._.issues = []
    return nlp(doc)


def extract(document: Document) -> Minutes:
    """What a document says, as records with verified evidence.

    Raises ReadingError for a document that is neither minutes nor an agenda, EvidenceError for a quote that does not hold.
    """
    doc = annotate(document)
    if not doc._.layout.items and (doc._.context.body is None or doc._.context.date is None):
        raise ReadingError(
            f"{document.source}: no agenda items, and no body and date of a meeting, were found",
            hint="is it minutes or an agenda? `kkrgraph extract FILE` shows what was read of it",
        )
    records = {view: tuple(getattr(doc._, f"{view}_records") or ()) for view in VIEWS if view != "meeting"}
    minutes = Minutes(
        document=document, meeting=doc._.meeting_records[0], issues=tuple(doc._.issues), **records
    )
    verify(minutes)
    return minutes
