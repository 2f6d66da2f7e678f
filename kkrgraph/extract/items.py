"""Items and sections: the records of what the layout found."""

from __future__ import annotations

import re

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.evidence import clipped, evidence
from kkrgraph.extract.layout import ItemSpan, Kind, Layout, SectionSpan
from kkrgraph.model import Document, Item, Section

URL = re.compile(r"(?:https?://|www\.)[^\s<>”\"]+[^\s<>”\".,;:)]")
_ENCLOSURE_SIGN = re.compile(r"(?<!\S)\.\s?/\s?\.{1,2}(?!\S)")
_FOUR = (Kind.BACKGROUND, Kind.PROPOSAL, Kind.CASE, Kind.DECISION)


@Language.component(
    "kkr_items",
    requires=["doc._.document", "doc._.layout"],
    assigns=["doc._.items_records", "doc._.sections_records"],
)
def read_items(doc: Doc) -> Doc:
    """Fills `doc._.items_records` and `doc._.sections_records`."""
    document, layout = doc._.document, doc._.layout
    doc._.items_records = [item_record(document, item) for item in layout.items]
    doc._.sections_records = [
        section_record(document, item, section)
        for item in layout.items
        for section in item.sections
        if section.kind in _FOUR and section.rows and running_text(document, section)
    ]
    _consume(layout)
    return doc


def item_record(document: Document, item: ItemSpan) -> Item:
    start, end = clipped(item.title_start, item.head_end)
    return Item(
        number=item.number,
        title=item.title,
        case=item.case,
        officers=item.officers,
        evidence=evidence(document, start, end, "item-heading"),
    )


def section_record(document: Document, item: ItemSpan, section: SectionSpan) -> Section:
    return Section(
        number=item.number,
        section=str(section.kind),
        text=running_text(document, section),
        start=section.start,
        end=section.end,
        page=document.line_at(section.start).page,
    )


def running_text(document: Document, section: SectionSpan) -> str:
    """The words of a section without web addresses and without the sign for an enclosure (`./.`)."""
    words = URL.sub("", document.text[section.start : section.end])
    return re.sub(r"\s+", " ", _ENCLOSURE_SIGN.sub("", words)).strip()


def _consume(layout: Layout) -> None:
    """A line under an item has been read as part of its section, whatever else it yields."""
    for item in layout.items:
        for section in item.sections:
            layout.consumed.update(row.index for row in section.rows)
