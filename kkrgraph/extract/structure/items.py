"""Items and sections: the records of what the layout found."""

from __future__ import annotations

import re

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.structure.below import words_end
from kkrgraph.extract.structure.layout import ItemSpan, Kind, Layout, SectionSpan
from kkrgraph.extract.text.evidence import clipped, evidence
from kkrgraph.model import Document, Item, Section

URL = re.compile(r"(?:https?://|www\.)[^\s<>”\"]+[^\s<>”\".,;:)]")
# what is left before a full stop where an address was taken out
_BEFORE_STOP = re.compile(r"\s+(?=[.,;](?:\s|\Z))")
# the edges of a table's cells
_BARS = re.compile(r"(?<!\S)\|(?!\S)")
# signs of points that stand alone, as web pages print them
_POINTS = re.compile(r"(?<!\S)[·▪●̵](?!\S)")
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
    doc._.items_records = [item_record(document, item) for item in layout.items if item.number]
    doc._.sections_records = [
        record
        for item in layout.items
        if item.number
        for section in item.sections
        if section.kind in _FOUR and section.rows
        for record in [section_record(document, layout, item, section)]
        if record.text
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


def section_record(document: Document, layout: Layout, item: ItemSpan, section: SectionSpan) -> Section:
    end = words_end(document, layout, section, section.kind is Kind.DECISION or section is item.sections[-1])
    return Section(
        number=item.number,
        section=str(section.kind),
        text=running_text(document, section.start, end),
        start=section.start,
        end=end,
        page=document.line_at(section.start).page,
    )


def running_text(document: Document, start: int, end: int) -> str:
    """The words from start to end without web addresses, edges of cells and the sign for an enclosure (`./.`)."""
    words = document.text[start:end]
    # most texts have none of these, which is quickly seen
    if "://" in words or "www." in words:
        words = _BEFORE_STOP.sub("", URL.sub("", words))
    if "|" in words:
        words = _BARS.sub("", words)
    if not words.isascii():
        words = _POINTS.sub("", words)
    if "/." in words:
        words = _ENCLOSURE_SIGN.sub("", words)
    return " ".join(words.split())


def _consume(layout: Layout) -> None:
    """A line under an item has been read as part of its section, whatever else it yields."""
    for item in layout.items:
        for section in item.sections:
            layout.consumed.update(row.index for row in section.rows)
