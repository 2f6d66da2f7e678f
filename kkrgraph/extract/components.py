"""The first components: the document's frame, and its sentences once names are known."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.decisions.rulings import mark_rulings, rule_often
from kkrgraph.extract.structure.headings import frame
from kkrgraph.extract.structure.layout import Layout, find_breaks, parted_rows, rows_of, usual_width
from kkrgraph.extract.structure.lone_numbers import with_titles
from kkrgraph.extract.structure.passages import sentences_of
from kkrgraph.extract.structure.reflow import reflow
from kkrgraph.extract.structure.repeated_titles import claim_contents
from kkrgraph.extract.structure.transcripts import transcript
from kkrgraph.model import Document


@Language.component("kkr_layout", requires=["doc._.document"], assigns=["doc._.layout"])
def read_layout(doc: Doc) -> Doc:
    """Fills `doc._.layout`: head, items and sections by their lines."""
    layout = _layout(doc._.document)
    frame(layout)
    if layout.reflowed:
        layout.consumed.update(row.index for row in layout.head if row.text.startswith("Indhold"))
    claim_contents(layout)
    layout.breaks = find_breaks(layout)
    doc._.layout = layout
    return doc


def _layout(document: Document) -> Layout:
    """The rows: the lines, or what the lines of a transcript are cut into."""
    rows = rows_of(document)
    pages = transcript(document, rows)
    if pages is not None:
        return Layout(
            rows=pages.rows,
            width=usual_width(pages.rows),
            reflowed=True,
            numbers=pages.items,
            listed=pages.entries,
            contents=pages.contents,
            groups=pages.groups,
            headings=pages.headings,
            rulings=pages.rulings,
        )
    cut = reflow(document, rows)
    rows = with_titles(document.text, rows) if cut is None else cut
    return Layout(
        rows=rows, width=usual_width(rows), reflowed=cut is not None, parted=parted_rows(document, rows)
    )


@Language.component(
    "kkr_sentences",
    requires=["doc._.document", "doc._.layout", "doc._.mentions", "doc._.context"],
    assigns=["doc._.sentences"],
)
def read_sentences(doc: Doc) -> Doc:
    """Fills `doc._.sentences`: every sentence, bullet and heading under an item, with its mentions marked."""
    doc._.sentences = sentences_of(doc._.document.text, doc._.layout, doc._.mentions)
    if doc._.context.kind == "referat" or rule_often(doc._.sentences):
        mark_rulings(doc._.sentences)
    return doc
