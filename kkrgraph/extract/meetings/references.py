"""References: web addresses, enclosures (`./.`), minutes to be approved, earlier meetings of the same body."""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import copy

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.meetings.enclosures import attachments, reference, without_items
from kkrgraph.extract.meetings.gathering import Gathering, is_about_minutes, is_before, is_of_kkr
from kkrgraph.extract.meetings.gatherings import Finder
from kkrgraph.extract.meetings.meetings_ahead import title_mentions
from kkrgraph.extract.structure.items import URL
from kkrgraph.extract.structure.layout import ItemSpan, Kind, Layout, SectionSpan
from kkrgraph.extract.structure.passages import Sentence, sentences_of
from kkrgraph.extract.text.evidence import evidence
from kkrgraph.model import Document, Meeting, Reference

# `ligger på havnen.dk/broen`: an address without its beginning, looked for by its end, which is rare
_DOMAIN = re.compile(r"\.(?:dk|eu|com|org|net|nu|info)(?![\w@-])(?:/[^\s<>”\"]*[^\s<>”\".,;:)])?")
_BEFORE_DOMAIN = re.compile(r"(?:\A|[\s(])(?!www)(?P<name>[a-zæøå0-9][a-zæøå0-9.-]*)\Z")
_LONGEST_NAME = 60
# a browser prints a page's address at its foot, with the number of the page
_PAGE = re.compile(r"\s+\d{1,3}/\d{1,3}(?!\S)")


def urls(document: Document, item: ItemSpan) -> Iterator[Reference]:
    """Web addresses under an item, each once."""
    seen = set()
    text = document.text
    spans = [match.span() for match in URL.finditer(text, item.title_start, item.end)]
    spans += _bare(text, item.title_start, item.end)
    for start, end in spans:
        words = text[start:end]
        foot = _PAGE.match(text, end) is not None and text.count(words) > 1
        if words not in seen and not foot:
            seen.add(words)
            yield reference(document, item.number, "url", words, (start, end), "web-address")


def _bare(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in _DOMAIN.finditer(text, start, end):
        before = _BEFORE_DOMAIN.search(text[max(start, match.start() - _LONGEST_NAME) : match.start()])
        if before is not None:
            yield match.start() - len(before["name"]), match.end()


def meetings(document: Document, gatherings: list[Gathering], meeting: Meeting) -> Iterator[Reference]:
    """Past meetings: those whose minutes are approved, and those of a KKR that are referred to by date."""
    titled = {g.value for g in gatherings if g.sentence.heading and is_about_minutes(g)}
    for gathering in gatherings:
        if not is_before(gathering.value, meeting.date) or len(gathering.value) != 10:
            continue
        # a list of the points, under the point that approves it
        if gathering.sentence.bullet and gathering.value in titled:
            continue
        sentence = gathering.sentence
        minutes = gathering.own and is_about_minutes(gathering)
        if not minutes and not is_of_kkr(gathering, meeting):
            continue
        yield Reference(
            number=sentence.number,
            kind="minutes" if minutes else "earlier_meeting",
            value=gathering.value,
            evidence=evidence(
                document,
                gathering.date.start,
                gathering.date.end,
                "own-earlier-meeting",
                (sentence.start, sentence.end),
            ),
        )


def unnumbered_sentences(doc: Doc) -> list[Sentence]:
    """The sentences of minutes in which no points were found, behind their head."""
    layout: Layout = doc._.layout
    rows = [row for row in layout.rows if row.start >= doc._.context.evidence.end]
    if not rows:
        return []
    item = ItemSpan(
        number="",
        title="",
        title_start=rows[0].start,
        title_end=rows[0].start,
        head_end=rows[0].start,
        end=rows[-1].end,
        sections=[SectionSpan(kind=Kind.OTHER, heading=None, rows=rows)],
    )
    whole = copy(layout)
    whole.items = [item]
    return sentences_of(doc._.document.text, whole, doc._.mentions)


@Language.component(
    "kkr_references",
    requires=["doc._.document", "doc._.layout", "doc._.mentions", "doc._.sentences", "doc._.context"],
    assigns=["doc._.gatherings", "doc._.references_records"],
)
def read_references(doc: Doc) -> Doc:
    """Fills `doc._.references_records`: each reference of an item once; and `doc._.gatherings` for the meetings ahead."""
    document, layout, meeting = doc._.document, doc._.layout, doc._.context
    sentences = doc._.sentences if layout.items else unnumbered_sentences(doc)
    doc._.gatherings = list(Finder(sentences, meeting, title_mentions(doc)).find())
    found = list(meetings(document, doc._.gatherings, meeting))
    if not layout.items:
        found.extend(without_items(document, layout))
    for item in layout.items:
        found.extend(urls(document, item))
        found.extend(attachments(document, layout, item))
    records: dict[tuple[str, str, str], Reference] = {}
    for record in found:
        records.setdefault((record.number, record.kind, record.value), record)
    doc._.references_records = list(records.values())
    return doc
