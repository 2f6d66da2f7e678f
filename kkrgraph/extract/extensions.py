"""The custom attributes of spaCy's Doc that the components fill; registered here and nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from spacy.tokens import Doc

from kkrgraph.model import FURTHER, VIEWS, Minutes

# What a Doc keeps when it is written (`doc.to_bytes()`), and what only the components themselves use.
KEPT = ("document", "candidates", "mentions", "context", "issues")
WORKING = ("layout", "letters", "sentences", "seating", "gatherings")
STAGES = (*KEPT, *WORKING)
_WORKING = "kkr_working"


@dataclass(slots=True)
class Working:
    """What components hand to later ones; it is not written with the Doc."""

    layout: object = None
    letters: object = None
    sentences: object = None
    seating: object = None
    gatherings: object = None


def register() -> None:
    """Add `doc._.document`, `doc._.layout`, ..., lists of records for each view and further ones, and `doc._.kkr`; a second call changes nothing."""
    for name in (*KEPT, _WORKING, *(f"{view}_records" for view in (*VIEWS, *FURTHER))):
        if not Doc.has_extension(name):
            Doc.set_extension(name, default=None)
    for name in WORKING:
        if not Doc.has_extension(name):
            Doc.set_extension(name, getter=partial(_get, name=name), setter=_setter(name))
    if not Doc.has_extension("kkr"):
        Doc.set_extension("kkr", getter=minutes_of)


def minutes_of(doc: Doc) -> Minutes | None:
    """What `doc._.kkr` gives: the records of all views; None for a text without words, or one not read by the components."""
    if not doc._.meeting_records:
        return None
    views = [view for view in (*VIEWS, *FURTHER) if view != "meeting"]
    records = {view: tuple(getattr(doc._, f"{view}_records") or ()) for view in views}
    return Minutes(
        document=doc._.document,
        meeting=doc._.meeting_records[0],
        issues=tuple(doc._.issues or ()),
        **records,
    )


def _get(doc: Doc, name: str) -> object:
    working = doc._.kkr_working
    return None if working is None else getattr(working, name)


def _setter(name: str) -> Callable[[Doc, object], None]:
    def put(doc: Doc, value: object) -> None:
        if doc._.kkr_working is None:
            doc._.kkr_working = Working()
        setattr(doc._.kkr_working, name, value)

    return put
