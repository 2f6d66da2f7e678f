"""What was found as spaCy's own spans: `doc.spans["kkr"]`, and `doc.ents`, which displaCy draws."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from kkrgraph.extract.text.mentions import Label, Mention

# the labels of spaCy's Danish pipelines where they have one (LOC is a municipality here), else those of OntoNotes
LABELS = {
    Label.PERSON: "PER",
    Label.ORGANISATION: "ORG",
    Label.PLACE: "LOC",
    Label.ROLE: "ROLE",
    Label.DATE: "DATE",
    Label.AMOUNT: "MONEY",
}


class Spans:
    """Fills `doc.spans[spans_key]` with every mention and, with `ents`, `doc.ents` with them too.

    A span's `label_` is one of LABELS, its `id_` what the mention stands for: preferred name, ISO date, whole DKK.
    """

    def __init__(self, spans_key: str, ents: bool) -> None:
        self.spans_key = spans_key
        self.ents = ents

    def __call__(self, doc: Doc) -> Doc:
        spans = [span_of(doc, mention) for mention in doc._.mentions]
        doc.spans[self.spans_key] = spans
        if self.ents:
            # of two of our own in one token (`2-3`) the longer one, as spaCy does it
            doc.ents = tuple(apart([*filter_spans(spans), *doc.ents]))
        return doc


def span_of(doc: Doc, mention: Mention) -> Span:
    """The tokens of a mention, whole: `Midttrafik` in `Midttrafiks` is that token, since half of one is no span."""
    span = doc.char_span(
        mention.start,
        mention.end,
        label=LABELS[mention.label],
        alignment_mode="expand",
        span_id=mention.value,
    )
    if span is None:
        raise IndexError(f"no tokens at {mention.start}-{mention.end}: the Doc is not of this document")
    return span


def apart(spans: Iterable[Span]) -> list[Span]:
    """The spans of which no two share a token; the one given first stays, so our own stay before another pipe's."""
    taken: set[int] = set()
    kept = []
    for span in spans:
        tokens = range(span.start, span.end)
        if taken.isdisjoint(tokens):
            taken.update(tokens)
            kept.append(span)
    return kept


@Language.factory(
    "kkr_spans",
    default_config={"spans_key": "kkr", "ents": True},
    requires=["doc._.mentions"],
    assigns=["doc.spans", "doc.ents"],
)
def make_spans(nlp: Language, name: str, spans_key: str, ents: bool) -> Spans:
    return Spans(spans_key, ents)
