"""The meeting: body, date, times and place from the head, the page heads or the running text."""

from __future__ import annotations

import datetime
import re

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.meetings.found import Found
from kkrgraph.extract.meetings.head_labels import fields_of
from kkrgraph.extract.meetings.head_rows import head_rows, joined
from kkrgraph.extract.meetings.letterheads import claim_letterhead
from kkrgraph.extract.meetings.meeting_body import known_body, read_body, read_labelled_body
from kkrgraph.extract.meetings.meeting_head import read_fields
from kkrgraph.extract.meetings.paper import kind_of
from kkrgraph.extract.meetings.ruled_names import acting_body, body_of_day, own_ruling
from kkrgraph.extract.meetings.ruling_body import ruling_body
from kkrgraph.extract.structure.layout import Layout
from kkrgraph.extract.structure.unclear import report
from kkrgraph.extract.text.clock import closing_time
from kkrgraph.extract.text.dates import find_dates
from kkrgraph.extract.text.evidence import clipped, evidence
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.model import Document, Evidence, Furniture, Meeting

_PROGRAMME = re.compile(
    r"(?P<a>\d{1,2})[.:](?P<am>\d\d)\s*[-–]\s*(?P<b>\d{1,2})[.:](?P<bm>\d\d)\s*[-–:]?\s*(?:[Mm]øde|"
    r"[Mm]ødet|[Kk]onstituerende møde) i "
)
_LONGEST_TIME = 60
# before or under the first point: the meeting itself
_HELD_IN = re.compile(
    r"\bMødet (?:holdes|afholdes|finder sted) (?:i|på|hos) (?P<place>[A-ZÆØÅ][\wæøå-]*(?:,? (?:[A-ZÆØÅ][\wæøå-]*|\d{1,4}))*)"
)
_DATED = re.compile(
    r"(?:\b[Dd]agsorden(?:en)?|\b[Rr]eferat(?:et)?)\s+(?:til|for|fra)\s+(?:\w+\s){0,2}?møde[^.]{0,60}?\Z"
)


def _clock(match: re.Match[str], name: str) -> str | None:
    hours, minutes = int(match[name]), int(match[f"{name}m"])
    return f"{hours:02}:{minutes:02}" if hours < 24 and minutes < 60 else None


def read_page_heads(document: Document, found: Found) -> None:
    """`KKR Midtjylland | 05-02-2025` at the head of a page."""
    for line in document.lines:
        if line.furniture is not Furniture.PAGE_HEAD:
            continue
        text = document.text[line.start : line.end]
        for date in find_dates(text):
            if len(date.value) == 10:
                found.add("date", date.value, line.start, line.end)
        if found.values.get("body") is None:
            found.add("body", known_body(text), line.start, line.end)


def read_text(document: Document, mentions: list[Mention], layout: Layout, found: Found) -> None:
    """The date that gives itself away: `dagsorden til møde i KKR X den 24. oktober 2025`; the programme's times."""
    text = document.text
    for mention in mentions:
        if mention.label is Label.DATE and len(mention.value) == 10 and "date" not in found.values:
            before = text[max(0, mention.start - 110) : mention.start]
            item = layout.item_at(mention.start)
            own = item is not None and re.search(r"[Gg]odkendelse af (?:dagsorden|referat)", item.title)
            if own and _DATED.search(before):
                found.add("date", mention.value, mention.start, mention.end)
    held = _HELD_IN.search(text, 0, layout.items[0].end) if layout.items else None
    if held is not None and "place" not in found.values:
        found.add("place", held["place"], held.start("place"), held.end("place"))
    last = layout.items[min(1, len(layout.items) - 1)].end if layout.items else 0
    programme = _PROGRAMME.search(text, 0, min(document.body_end, last + _LONGEST_TIME))
    if programme and programme.start() < last:
        found.add("start", _clock(programme, "a"), programme.start(), programme.end())
        found.add("end", _clock(programme, "b"), programme.start(), programme.end())


def _read_rulings(document: Document, layout: Layout, mentions: list[Mention], found: Found) -> None:
    """Body and day that the head does not give: from the rulings, and what the meeting is asked to decide."""
    if "date" not in found.values or "body" not in found.values:
        own = own_ruling(layout, found.values.get("date"))
        if own is not None:
            found.add("date", own.date, own.start, own.end)
            found.add("body", own.body, own.start, own.end)
    if "body" not in found.values and (named := ruling_body(document, layout, mentions)) is not None:
        found.add("body", named.value, named.start, named.end)
    if "body" not in found.values and "date" in found.values:
        of_day = body_of_day(document.text, document.body_end, found.values["date"])
        if of_day is not None:
            found.add("body", *of_day)
    if "body" not in found.values and (acting := acting_body(document.text, document.body_end)) is not None:
        found.add("body", *acting)


@Language.component(
    "kkr_meeting",
    requires=["doc._.document", "doc._.layout", "doc._.mentions"],
    assigns=["doc._.meeting_records", "doc._.context"],
)
def read_meeting(doc: Doc) -> Doc:
    """Fills `doc._.meeting_records` with the one meeting, and `doc._.context` with its date and body for later rules."""
    document, layout, mentions = doc._.document, doc._.layout, doc._.mentions
    found, rows = Found(), joined(document, layout, head_rows(layout))
    fields = list(fields_of(layout, rows))
    read_labelled_body(fields, found)
    read_body(document, layout, rows, mentions, found)
    read_fields(layout, fields, found, [m.start for m in mentions if m.label is Label.PERSON])
    read_page_heads(document, found)
    read_text(document, mentions, layout, found)
    _read_rulings(document, layout, mentions, found)
    if layout.items and (
        closing := closing_time(document.text, layout.items[-1].head_end, document.body_end)
    ):
        found.add("end", closing.start, closing.first, closing.last)
    _report_lost(doc, found)
    claim_letterhead(layout, rows, mentions, found.values.get("body", ""))
    date = datetime.date.fromisoformat(found.values["date"]) if "date" in found.values else None
    meeting = Meeting(
        body=_in_short(found.values.get("body"), document),
        date=date,
        kind=kind_of(layout, rows, found.values.get("date")),
        start=found.values.get("start"),
        end=found.values.get("end"),
        place=found.values.get("place"),
        evidence=_evidence(document, found),
    )
    # a text without words has no words to show for a meeting
    doc._.meeting_records = [meeting] if document.lines else []
    doc._.context = meeting
    return doc


# `Nordkaj Affald I/S` of the masthead
_FORM = re.compile(r"(?P<name>.{4,}?),? (?:[AaIiPpKk]/[Ss]|ApS|[Aa]\.?[Mm]\.?[Bb]\.?[Aa]\.?)\Z")


def _in_short(name: str | None, document: Document) -> str | None:
    """The name of who meets without the form of the firm, where the minutes call it so too."""
    match = _FORM.match(name) if name is not None else None
    if name is None or match is None:
        return name
    bare = match["name"]
    plain = re.compile(
        rf"(?<!\w)(?P<bare>{re.escape(bare)})(?:[’']?s)?(?!\w)(?!,? (?:[AIPK]/S\b|ApS\b|A\.?M\.?B\.?A))",
        re.IGNORECASE,
    )
    # a masthead in capitals is called as it is elsewhere
    printed = [match["bare"] for match in plain.finditer(document.text, 0, document.body_end)]
    return next((words for words in printed if not words.isupper()), printed[0] if printed else name)


def _report_lost(doc: Doc, found: Found) -> None:
    """An issue for each value of the head that has lost a part and stands nowhere else."""
    for name, start in found.lost:
        if name not in found.values:
            report(doc, "unclear-date" if name == "date" else "unclear-time", start)


def _evidence(document: Document, found: Found) -> Evidence:
    if not document.lines:
        return Evidence(start=0, end=0, quote="", page=1, rule="document-start")
    if not found.places:
        return evidence(document, *clipped(0, max(1, min(len(document.text), 80))), "document-start")
    start, end = found.places[0]
    near = [(s, e) for s, e in found.places if s >= start and e - start <= 200]
    return evidence(
        document, start, max(e for _, e in near) if near else min(end, start + 200), "meeting-head"
    )
