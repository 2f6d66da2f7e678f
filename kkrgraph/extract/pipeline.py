"""The pipeline: the tokenizer of the genre and one component for each thing that minutes state."""

from __future__ import annotations

from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.errors import ReadingError

# these register their components
from kkrgraph.extract import audit  # noqa: F401
from kkrgraph.extract import components as frame  # noqa: F401
from kkrgraph.extract.appointments import appointments  # noqa: F401
from kkrgraph.extract.attendance import attendance  # noqa: F401
from kkrgraph.extract.decisions import (  # noqa: F401
    acts,
    agreements,
    ballots,
    deadlines,
    decisions,
    proposals,
    seat_acts,
    talks,
    topics,
    votes,
)
from kkrgraph.extract.entities import bodies, names, ner  # noqa: F401
from kkrgraph.extract.entities.naming import Naming
from kkrgraph.extract.extensions import minutes_of, register
from kkrgraph.extract.meetings import meeting, meetings_ahead, references  # noqa: F401
from kkrgraph.extract.meetings.paper import is_paper
from kkrgraph.extract.positions import positions  # noqa: F401
from kkrgraph.extract.seats import seats  # noqa: F401
from kkrgraph.extract.structure import items  # noqa: F401
from kkrgraph.extract.text import spans, tokens  # noqa: F401
from kkrgraph.extract.text.documents import doc_of
from kkrgraph.extract.user_data import register_codec
from kkrgraph.extract.verify import verify, withhold
from kkrgraph.model import Document, Minutes
from kkrgraph.reference import derived

COMPONENTS = (
    "kkr_document",
    "kkr_layout",
    "kkr_naming",
    "kkr_meeting",
    "kkr_attendance",
    "kkr_items",
    "kkr_topics",
    "kkr_persons",
    "kkr_amounts",
    "kkr_sentences",
    "kkr_decisions",
    "kkr_deadlines",
    "kkr_proposals",
    "kkr_votes",
    "kkr_presentations",
    "kkr_appointments",
    "kkr_seat_acts",
    "kkr_ballots",
    "kkr_positions",
    "kkr_references",
    "kkr_meetings_ahead",
    "kkr_seats",
    "kkr_agreements",
    "kkr_organisations",
    "kkr_audit",
)

# spaCy imports this module when it looks for factories, and everything that Docs of these pipelines hold is known then
register()
register_codec()


def components(model: str | None) -> dict[str, dict[str, Any]]:
    """The components in their order, each with its config; with a model, what it finds is there before names are settled."""
    configs: dict[str, dict[str, Any]] = {}
    for name in COMPONENTS:
        if name == "kkr_naming" and model is not None:
            configs["kkr_model"] = {"model": model}
        configs[name] = {}
    return configs


def make_pipeline(model: str | None = None) -> Language:
    """Blank Danish with the tokenizer and the components of kkrgraph; made once for each knowledge base and model.

    model: a further spaCy pipeline, by name or directory, to find names with. Raises UsageError where it cannot be used.
    """
    return _made(model)


# of its own, since to a cache `make_pipeline()` and `make_pipeline(None)` are two
@derived
def _made(model: str | None) -> Language:
    nlp = tokens.blank()
    for name, config in components(model).items():
        pipe = nlp.add_pipe(name, config=config)
        if isinstance(pipe, Naming):
            pipe.matcher  # noqa: B018 (made now, and not at the first document's cost)
    for patterns in (bodies.compiled, acts.compiled, topics.compiled):
        patterns()
    return nlp


def annotate(document: Document, model: str | None = None) -> Doc:
    """The spaCy Doc of a document's running text, all components applied."""
    nlp = make_pipeline(model)
    return nlp(doc_of(nlp, document))


def extract(document: Document, model: str | None = None) -> Minutes:
    """What a document says, as records with verified evidence.

    model: see `make_pipeline`. Raises ReadingError for a document that is neither minutes nor an agenda, EvidenceError
    for a quote that does not hold, UsageError for a model that cannot be used.
    """
    doc = annotate(document, model)
    if not is_paper(doc._.layout, doc._.context):
        raise ReadingError(
            f"{document.source}: no agenda items, no sections, and no body and date of a meeting, were found",
            hint="is it minutes or an agenda? `kkrgraph read FILE` shows its text",
        )
    minutes = minutes_of(doc)
    assert minutes is not None  # kkr_meeting has been at the Doc
    minutes = withhold(minutes)
    verify(minutes)
    return minutes
