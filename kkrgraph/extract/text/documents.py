"""A spaCy Doc and the document that it is of: a file's, or the text itself where a text is all there is."""

from __future__ import annotations

import hashlib
import re

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.model import Document, Line

_SPACE = re.compile(r"\s")


@Language.component("kkr_document", assigns=["doc._.document", "doc._.candidates", "doc._.issues"])
def take_document(doc: Doc) -> Doc:
    """Fills `doc._.document` where it is not set, so that `nlp("...")` works; no candidates and issues as yet."""
    if doc._.document is None:
        doc._.document = document_of_text(doc.text)
    doc._.candidates = []
    doc._.issues = []
    return doc


def doc_of(nlp: Language, document: Document) -> Doc:
    """The Doc of a document's running text, for `nlp(doc)` with a pipeline that has the components of kkrgraph."""
    doc = nlp.make_doc(document.text[: document.body_end])
    doc._.document = document
    return doc


def document_of_text(text: str) -> Document:
    """A text as it is, without what reading a file does (page heads, hyphens).

    Each white space is one space in `Document.text`, so that its offsets are those of `text`. A form feed begins a page.
    """
    lines: list[Line] = []
    offset, page, number = 0, 1, 0
    for printed in text.splitlines(keepends=True):
        number += 1
        words = printed.strip()
        if words:
            start = offset + printed.index(words)
            lines.append(Line(start=start, end=start + len(words), page=page, number=number))
        offset += len(printed)
        if printed.endswith("\f"):
            page, number = page + 1, 0
    return Document(
        id="text",
        source="text",
        sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        pages=page,
        lines=tuple(lines),
        text=_SPACE.sub(" ", text),
        body_end=len(text),
    )
