"""Items and sections: the records of what the layout found."""

from __future__ import annotations

import re

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.structure.layout import BULLET, ItemSpan, Kind, Layout, SectionSpan
from kkrgraph.extract.text.evidence import clipped, evidence
from kkrgraph.model import Document, Item, Section

URL = re.compile(r"(?:https?://|www\.)[^\s<>”\"]+[^\s<>”\".,;:)]")
# the edges of a table's cells
_BARS = re.compile(r"(?<!\S)\|(?!\S)")
# signs of points that stand alone, as web pages print them
_POINTS = re.compile(r"(?<!\S)[·▪●̵](?!\S)")
_ENCLOSURE_SIGN = re.compile(r"(?<!\S)\.\s?/\s?\.{1,2}(?!\S)")
# what stands below a section's own words: enclosures, links, and the end of the meeting
_BELOW = re.compile(
    r"\.\s?/\s?\.{1,2}(?!\S)|(?:Bilag(?:sliste)?(?: (?:til|i) \w+)?|Vedlagte?|Vedhæftet|Medsendt|Medfulgte|Links?|(?:Sagens )?[Aa]kter(?: i sagen)?|Materiale)(?:\s\d{1,2}(?:\.\d{1,2})?[a-z]?)?\s*:(?:\s+\S|\Z)|(?:Links?|Bilag)\Z|Bilag\s\d{1,2}(?:\.\d{1,2}|[a-z])?:?\s+[A-ZÆØÅ]|(?:https?://|www\.)\S+(?:\s+\d{1,3}/\d{1,3})?\Z|"
    r"Mødet\s(?:blev\s|er\s|var\s)?(?:hævet|hævedes|sluttede|sluttet|slut|afsluttet)\b|Næste\s(?:\w+\s)?møde\b"
)
_MAY_BE_BELOW = (
    *("./", ". /", "Bilag", "Vedlagt", "Vedhæft", "Medsendt", "Medfulgt", "Akter", "Sagens akter", "Materiale", "Link"),
    *("http", "www", "Mødet ", "Næste "),
)  # fmt: skip
_FEW = 8
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


def words_end(document: Document, layout: Layout, section: SectionSpan, last: bool = True) -> int:
    """Where the section's own words end: before the enclosures below them, before `Mødet hævet kl. 11.50`.

    `Næste møde er ...` is below only the words of an item's `last` section.
    """
    end = section.end
    if not any(row.text.startswith(_MAY_BE_BELOW) for row in section.rows[-_FEW:]):
        return end
    rows, cut = section.rows, len(section.rows)
    while cut:
        first = cut - 1
        while (
            first
            and not _BELOW.match(rows[first].text)
            and (BULLET.match(rows[first].text) or not layout.ended_on_purpose(rows[first - 1].index))
        ):
            first -= 1
        match = _BELOW.match(rows[first].text)
        if match is None or first == 0:
            break
        if not last and match[0].startswith("Næste"):
            break
        if match[0].startswith(".") and rows[cut - 1].text.endswith("."):
            return end  # `./. Tidsplanen er vedlagt.` is a sentence of the text
        cut = first
    return rows[cut - 1].end


def running_text(document: Document, start: int, end: int) -> str:
    """The words from start to end without web addresses, edges of cells and the sign for an enclosure (`./.`)."""
    words = document.text[start:end]
    # most texts have none of these, which is quickly seen
    if "://" in words or "www." in words:
        words = URL.sub("", words)
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
