"""The pipeline: spaCy's blank Danish tokenizer and one component for each thing that minutes state."""

from __future__ import annotations

from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract import (  # noqa: F401 (they register their components)
    agreements,
    appointments,
    attendance,
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
    "kkr_positions",
    "kkr_references",
    "kkr_meetings_ahead",
    "kkr_seats",
    "kkr_agreements",
    "kkr_organisations",
)


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
    doc = nlp.make_doc(document.text[: document.body_end])
    doc._.document = document
    doc._.issues = []
    return nlp(doc)


def extract(document: Document) -> Minutes:
    """What a document says, as records with verified evidence."""
    doc = annotate(document)
    records = {view: tuple(getattr(doc._, f"{view}_records") or ()) for view in VIEWS if view != "meeting"}
    return Minutes(document=document, meeting=doc._.meeting_records[0], issues=tuple(doc._.issues), **records)
