"""References: web addresses, enclosures (`./.`), minutes to be approved, earlier meetings of the same body."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.meetings.gatherings import Finder, Gathering, is_about_minutes, is_before, is_of_kkr
from kkrgraph.extract.meetings.meetings_ahead import title_mentions
from kkrgraph.extract.structure.items import URL
from kkrgraph.extract.structure.layout import ItemSpan, Layout, Row
from kkrgraph.extract.text.evidence import clipped, evidence
from kkrgraph.model import Document, Meeting, Reference

_MARK = re.compile(r"\A\.\s?/\s?\.(?P<several>\.)?\s*")
_NUMBERED = re.compile(r"\A(?:[-–•]\s*)?Bilag(?:\s+\d{1,2}\s*[:.–-]|\s*:)\s*(?P<title>\S.*)\Z")
# `1. Budget`, `- Budget` in a list of enclosures
_SIGN = re.compile(r"\A(?:[-–•]\s*|\d{1,2}[.)]\s+)*")
_BILAG = re.compile(r"\ABilag\s*:?\Z")
# a sentence about the enclosure instead of its title
_SENTENCES = (
    re.compile(r"\A(?P<title>[^.]+?)(?: er)? (?:vedlagt|vedlægges)(?: sagen| denne sag| som bilag)?\.?\Z"),
    re.compile(
        r"(?:udarbejdet|udarbejde|vedlagt|ses|fremgår|vedlægges)(?: der)?,? (?:en|et) (?P<title>[^.,()]+(?:20\d\d)?)(?=[.,(]| \(|, |\Z)"
    ),
)
# a full stop inside: more than a title was gathered
_RUNS_ON = re.compile(r"[a-zæøåA-ZÆØÅ)]{3,}\. [A-ZÆØÅ]")


def attachment_title(text: str) -> str:
    """The title of an enclosure: its line, or the noun phrase of the sentence that announces it."""
    for pattern in _SENTENCES:
        match = pattern.search(text)
        if match:
            return match["title"].strip()
    return text.strip().removesuffix(".")


def attachments(document: Document, layout: Layout, item: ItemSpan) -> Iterator[Reference]:
    """Lines with `./.`; after `./..` every further line of the section; `Bilag 1: ...`; lines under a heading Bilag."""
    for section in item.sections:
        rows = section.rows
        listed = section.heading is not None and _BILAG.match(section.heading.text) is not None
        several = False
        for group in _groups(layout, rows):
            text = document.text[group[0].start : group[-1].end]
            mark, numbered = _MARK.match(text), _NUMBERED.match(text)
            if URL.match(text):
                continue
            if mark and _RUNS_ON.search(text) and not any(p.search(text[mark.end() :]) for p in _SENTENCES):
                group = _first_lines(group)
                text = document.text[group[0].start : group[-1].end]
            if mark:
                several = mark["several"] is not None
                start, title = group[0].start + mark.end(), attachment_title(text[mark.end() :])
            elif numbered:
                start, title = group[0].start + numbered.start("title"), numbered["title"]
            elif several or listed:
                start, title = group[0].start, _SIGN.sub("", text).removesuffix(".")
            else:
                continue
            if title:
                yield _reference(document, item, "attachment", title, start, group[-1].end, "enclosure")


def _first_lines(group: list[Row]) -> list[Row]:
    """The lines up to the first that begins with a capital: the text behind a title that has no full stop."""
    for position, row in enumerate(group[1:], start=1):
        if row.text[0].isupper() and row.start > group[0].end:
            return group[:position]
    return group


def _groups(layout: Layout, rows: list[Row]) -> Iterator[list[Row]]:
    """Rows that belong to one enclosure or paragraph: a mark, a bullet or a line that ended early starts a new one."""
    group: list[Row] = []
    several = False
    for row in rows:
        mark = _MARK.match(row.text)
        several = several or (mark is not None and mark["several"] is not None)
        fresh = (
            not row.text[0].islower() and (several or layout.ended_on_purpose(group[-1].index))
            if group
            else False
        )
        if group and row.start > group[-1].end and (mark or _NUMBERED.match(row.text) or fresh):
            yield group
            group = []
        group.append(row)
    if group:
        yield group


def _reference(
    document: Document, item: ItemSpan, kind: str, value: str, start: int, end: int, rule: str
) -> Reference:
    return Reference(
        number=item.number, kind=kind, value=value, evidence=evidence(document, *clipped(start, end), rule)
    )


def urls(document: Document, item: ItemSpan) -> Iterator[Reference]:
    """Web addresses under an item, each once."""
    seen = set()
    for match in URL.finditer(document.text, item.title_start, item.end):
        if match[0] not in seen:
            seen.add(match[0])
            yield _reference(document, item, "url", match[0], match.start(), match.end(), "web-address")


def meetings(document: Document, gatherings: list[Gathering], meeting: Meeting) -> Iterator[Reference]:
    """Past meetings: those whose minutes are approved, and those of a KKR that are referred to by date."""
    for gathering in gatherings:
        if not is_before(gathering.value, meeting.date) or len(gathering.value) != 10:
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


@Language.component(
    "kkr_references",
    requires=["doc._.document", "doc._.layout", "doc._.mentions", "doc._.sentences", "doc._.context"],
    assigns=["doc._.references_records"],
)
def read_references(doc: Doc) -> Doc:
    """Fills `doc._.references_records`: each reference of an item once."""
    document, layout, meeting = doc._.document, doc._.layout, doc._.context
    gatherings = list(Finder(doc._.sentences, meeting, title_mentions(doc)).find())
    found = list(meetings(document, gatherings, meeting))
    for item in layout.items:
        found.extend(urls(document, item))
        found.extend(attachments(document, layout, item))
    records: dict[tuple[str, str, str], Reference] = {}
    for record in found:
        records.setdefault((record.number, record.kind, record.value), record)
    doc._.references_records = list(records.values())
    return doc
