"""The custom attributes of spaCy's Doc that the components fill; registered here and nowhere else."""

from __future__ import annotations

from spacy.tokens import Doc

from kkrgraph.model import VIEWS

STAGES = ("document", "layout", "mentions", "sentences", "issues", "context", "seating", "letters")


def register() -> None:
    """Add `doc._.document`, `doc._.layout`, ... and one list of records for each view; a second call changes nothing."""
    for name in STAGES:
        if not Doc.has_extension(name):
            Doc.set_extension(name, default=None)
    for name in VIEWS:
        attribute = f"{name}_records"
        if not Doc.has_extension(attribute):
            Doc.set_extension(attribute, default=None)
