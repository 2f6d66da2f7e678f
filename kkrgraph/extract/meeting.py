"""The meeting: body, date, times and place from the head, the page heads or the running text."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from dataclasses import dataclass, field

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.dates import find_dates
from kkrgraph.extract.evidence import clipped, evidence
from kkrgraph.extract.gazetteer import entries
from kkrgraph.extract.layout import Kind, Layout
from kkrgraph.extract.mentions import Label, Mention
from kkrgraph.model import Document, Evidence, Furniture, Meeting

_TIME = r"(?:kl\.?\s*)?(?P<{0}>\d{{1,2}})(?:[.:](?P<{0}m>\d\d))(?!\d)"
_TIMES = re.compile(rf"{_TIME.format('a')}\s*(?:[-–—]|til)\s*{_TIME.format('b')}", re.IGNORECASE)
# the time right behind the date, without a word: `Dato: 02-12-2022 08:30`
_BARE_START = re.compile(r",?\s+(?P<a>\d{1,2})[.:](?P<am>\d\d)\s*\Z")
_START = re.compile(r"kl(?:\.|okken)?\s*(?P<a>\d{1,2})(?:[.:](?P<am>\d\d))?(?!\d)", re.IGNORECASE)
_PLACE = re.compile(r"(?:(?:Møde)?[Ss]ted|MØDESTED|STED|Lokale|Mødelokale|Adresse)\s*:?\s+(?P<place>\S.*)\Z")
_PROGRAMME = re.compile(
    r"(?P<a>\d{1,2})[.:](?P<am>\d\d)\s*[-–]\s*(?P<b>\d{1,2})[.:](?P<bm>\d\d)\s*[-–:]?\s*(?:[Mm]øde|[Mm]ødet|[Kk]onstituerende møde) i "
)
_DATED = re.compile(
    r"(?:\b[Dd]agsorden(?:en)?|\b[Rr]eferat(?:et)?)\s+(?:til|for|fra)\s+(?:\w+\s){0,2}?møde[^.]{0,60}?\Z"
)
_KIND = re.compile(
    r"\b(?P<minutes>[A-Za-zæøå]*referat|konklusioner|beslutningsprotokol)\b|\b(?P<agenda>dagsorden)\b",
    re.IGNORECASE,
)
_BODY_LABEL = re.compile(r"(?:Udvalg|Organ|Forum|Møde i|[Bb]estyrelsesmøde i|[Mm]øde for|[Ff]or)\s*:?\s+\Z")


@dataclass(slots=True)
class Found:
    """What was found so far, each value with the place it stands at."""

    values: dict[str, str] = field(default_factory=dict)
    places: list[tuple[int, int]] = field(default_factory=list)

    def add(self, name: str, value: str | None, start: int, end: int) -> None:
        if value and name not in self.values:
            self.values[name] = value
            self.places.append((start, end))


def unspaced(text: str) -> str:
    """`K K R  M I D T J Y L L A N D` → `KKR MIDTJYLLAND`: letters set apart joined, known words told apart."""
    if not re.fullmatch(r"(?:[A-ZÆØÅ]\s+){3,}[A-ZÆØÅ]\s*", text):
        return text
    letters = re.sub(r"\s+", "", text)
    return re.sub(r"\A(KKR)(?=[A-ZÆØÅ])", r"\1 ", letters)


def known_body(text: str) -> str | None:
    """The preferred name of the body that a line of the head names, whatever its capitals; None if it names none."""
    printed = unspaced(text).strip(" :.")
    wanted = printed.casefold()
    for phrase, entry in _folded():
        if phrase not in wanted or not re.search(rf"(?<!\w){re.escape(phrase)}s?(?!\w)", wanted):
            continue
        # `kl. 10.00` is no KL
        if len(phrase) > 2 or re.search(rf"(?<!\w){phrase.upper()}(?![\w.])", printed):
            return entry
    return None


def _folded() -> list[tuple[str, str]]:
    if not _FOLDED:
        kinds = ("kkr", "council", "committee", "company", "association", "other", "region")
        names = [
            (p.casefold(), e.name)
            for p, e in entries().items()
            if e.kind in kinds and (len(p) > 4 or p in ("KL", "NT"))
        ]
        _FOLDED.extend(sorted(names, key=lambda pair: -len(pair[0])))
    return _FOLDED


_FOLDED: list[tuple[str, str]] = []


def _clock(match: re.Match[str], name: str) -> str | None:
    hours = match.groupdict().get(name)
    if hours is None or int(hours) > 23:
        return None
    minutes = match.groupdict().get(f"{name}m") or "00"
    return f"{int(hours):02}:{minutes}" if int(minutes) < 60 else None


def read_head(document: Document, layout: Layout, found: Found) -> None:
    """`Dato: 19-09-2022 Kl. 10:00 – 12.00`, `Sted: ...`, the body's name on a line of its own."""
    for row in layout.head:
        dates = [d for d in find_dates(row.text) if re.fullmatch(r"\d{4}-\d\d-\d\d", d.value)]
        head_like = len(row.text) < 160
        if (
            dates
            and head_like
            and "date" not in found.values
            and not re.search(r"\b(?:udsendt|udskrevet|godkendt)\b", row.text, re.I)
        ):
            found.add("date", dates[0].value, row.start + dates[0].start, row.start + dates[0].end)
        times = _TIMES.search(row.text)
        if times and head_like:
            found.add("start", _clock(times, "a"), row.start + times.start(), row.start + times.end())
            found.add("end", _clock(times, "b"), row.start + times.start(), row.start + times.end())
        elif head_like and (start := _START.search(row.text)):
            found.add("start", _clock(start, "a"), row.start + start.start(), row.start + start.end())
        elif dates and (bare := _BARE_START.match(row.text, dates[0].end)):
            found.add("start", _clock(bare, "a"), row.start + bare.start("a"), row.start + bare.end("am"))
        place = _PLACE.match(row.text)
        if place and not find_dates(row.text):
            found.add("place", place["place"].strip(), row.start + place.start("place"), row.end)
        if head_like and "body" not in found.values:
            found.add("body", known_body(row.text), row.start, row.end)
        if head_like and (dates or times or place or known_body(row.text) or _KIND.search(row.text)):
            layout.consumed.add(row.index)


_LABEL = re.compile(
    r"(?P<name>Dato|Sted|Mødested|MØDESTED|Tid|Tidspunkt|Mødeleder|Referent|Lokale|Kl|Emne|Deltagere)\.?\s*:?\Z"
)


def read_labelled_column(layout: Layout, found: Found) -> None:
    """Labels one below the other, then their values in the same order: `Dato:` / `Sted:` / `21-09-2023` / `Byens Hus`."""
    labels: list[str] = []
    for position, row in enumerate(layout.head):
        match = _LABEL.match(row.text)
        if match is not None and row.text.rstrip().endswith(":"):
            labels.append(match["name"])
            layout.consumed.add(row.index)
            continue
        if len(labels) >= 2:
            for label, value in zip(labels, layout.head[position : position + len(labels)], strict=False):
                if label in ("Sted", "Mødested", "MØDESTED", "Lokale"):
                    found.add("place", value.text.strip(), value.start, value.end)
                layout.consumed.add(value.index)
        labels = []


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
            own = item is not None and re.search(r"[Gg]odkendelse af dagsorden", item.title)
            if own and _DATED.search(before):
                found.add("date", mention.value, mention.start, mention.end)
    programme = _PROGRAMME.search(text, 0, document.body_end)
    if programme and layout.items and programme.start() < layout.items[min(1, len(layout.items) - 1)].end:
        found.add("start", _clock(programme, "a"), programme.start(), programme.end())
        found.add("end", _clock(programme, "b"), programme.start(), programme.end())


def most_named(mentions: list[Mention]) -> Mention | None:
    """The KKR named most often, or else None: the body of minutes whose head is lost."""
    names = Counter(m.value for m in mentions if m.kind == "kkr" and m.value.startswith("KKR "))
    if not names:
        return None
    name = max(names, key=lambda n: (names[n], n))
    return next(m for m in mentions if m.value == name)


def kind_of(document: Document, layout: Layout) -> str:
    """`referat` where a ruling has text, or the head says so; else `dagsorden`."""
    if any(item.section(Kind.DECISION) for item in layout.items):
        return "referat"
    for row in layout.head:
        match = _KIND.search(unspaced(row.text))
        if match and len(row.text) < 80:
            return "referat" if match["minutes"] else "dagsorden"
    return "dagsorden"


@Language.component(
    "kkr_meeting",
    requires=["doc._.document", "doc._.layout", "doc._.mentions"],
    assigns=["doc._.meeting_records", "doc._.context"],
)
def read_meeting(doc: Doc) -> Doc:
    """Fills `doc._.meeting_records` with the one meeting, and `doc._.context` with its date and body for later rules."""
    document, layout, mentions = doc._.document, doc._.layout, doc._.mentions
    found = Found()
    read_head(document, layout, found)
    read_labelled_column(layout, found)
    read_page_heads(document, found)
    read_text(document, mentions, layout, found)
    if "body" not in found.values and (named := most_named(mentions)) is not None:
        found.add("body", named.value, named.start, named.end)
    date = datetime.date.fromisoformat(found.values["date"]) if "date" in found.values else None
    meeting = Meeting(
        body=found.values.get("body"),
        date=date,
        kind=kind_of(document, layout),
        start=found.values.get("start"),
        end=found.values.get("end"),
        place=found.values.get("place"),
        evidence=_evidence(document, found),
    )
    # a text without words has no words to show for a meeting
    doc._.meeting_records = [meeting] if document.lines else []
    doc._.context = meeting
    return doc


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
