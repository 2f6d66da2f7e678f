"""Calendars: lines that begin with a day, under words for meetings, or with an event's name behind the day."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kkrgraph.extract.meetings.gathering_words import KL_EVENT, NOUN, WEEKDAY
from kkrgraph.extract.structure.layout import ItemSpan, Layout, Row
from kkrgraph.extract.text.dates import of_coming_year
from kkrgraph.extract.text.evidence import evidence
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.model import Document, Meeting, MeetingAhead

# what such lines stand under: a heading, the words above them, the title of the point
_HEADED = re.compile(
    r"(?i:\b(?:kommende|næste|fremtidige|planlagte|øvrige|årets) (?:[a-zæøå]+ )?(?:møder|datoer)|"
    r"\bmøde(?:datoer|dage|plan|kalender|række)|\b(?:års)?kalender|\bdatoer for)"
    r"|(?:Møder|MØDER|Datoer|Vigtige datoer)(?: (?:i|for) (?:[a-zæøå]+ )?(?:20\d\d|året|[a-zæøå]*rådet|"
    r"udvalget|bestyrelsen))?\s*:?\Z"
)
_DAY = re.compile(
    rf"(?:[-–•·*▪]\s*)?(?:(?P<weekday>(?i:{WEEKDAY})),? (?:den |d\. ?)?|[Dd]en |"
    rf"[Dd]\. ?)?(?P<day>\d{{1,2}}(?=[./-]|\s[a-zæøå])|20\d\d-)"
)
_TIME = re.compile(
    r"[\s,:;.–|-]*(?:(?:kl\.?|klokken)?\s*\d{1,2}[.:]?(?:\d\d)?(?:\s*(?:[-–]|"
    r"til)\s*(?:kl\.?\s*)?\d{1,2}(?:[.:]\d\d)?)?(?=[\s,:;.)]|\Z)[\s,:;.–|-]*)?"
)
_EVENT = re.compile(
    r"(?!(?:på|ved|i|hvor|og|samt)\b)(?!(?:[^.,;:(]* )?(?:blev|er|var|har|havde|holdt|holdes|skal|vil|fik|"
    r"fra|til|(?!møder)[a-zæøå]+(?:er|ede|tes|des) (?=\S))\b)"
    rf"(?P<event>[^.,;:()]{{0,50}}?(?:{NOUN}|[Ss]tudietur|[Ee]kskursion|[Rr]eception|[Bb]esigtigelse(?:stur)?))(?![\wæøå])"
)
_OF_BODY = re.compile(r" (?:i|for|af|hos|med|ved) (?:bestyrelsen (?:for|i) )?\Z")
_PLACE = re.compile(r"[\s,–-]*[(,–]\s*(?:i |på |hos )?(?P<place>[A-ZÆØÅ][^,.;()]{2,60})")
_YEAR = re.compile(r"(?<![\d-])20\d\d(?![\d-])")
# what a day at the beginning of a line begins with: a bullet, a figure, a weekday, `den`
_BEGINS = frozenset("0123456789-–•·*▪DMTOFLS")
_LONGEST_LINE, _SHORT = 120, 60


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """A line of a calendar: its date, and where the words behind day and time begin in it."""

    row: Row
    date: Mention
    weekday: str | None
    words: int


def calendar_days(
    document: Document, layout: Layout, mentions: Sequence[Mention], meeting: Meeting
) -> Iterator[tuple[Mention, MeetingAhead]]:
    """The days of calendars, each with the mention of its date; days before the meeting's own are left out."""
    starts = [mention.start for mention in mentions]
    for item in layout.items:
        for section in item.sections:
            if not any(row.text[0] in _BEGINS and _DAY.match(row.text) is not None for row in section.rows):
                continue  # most sections: no line begins with a day
            above = [item.title, section.heading.text if section.heading is not None else ""]
            head = next((words for words in reversed(above) if _HEADED.search(words) is not None), None)
            for entry, under in _entries(layout, section.rows, mentions, starts, head):
                found = _record(document, item, entry, mentions, meeting, under)
                if found is not None:
                    yield entry.date, found


def _entries(
    layout: Layout, rows: Sequence[Row], mentions: Sequence[Mention], starts: Sequence[int], head: str | None
) -> Iterator[tuple[_Entry, str | None]]:
    """The lines that begin with a day, each with the words that it stands under."""
    entry: _Entry | None = None
    for above, row in zip([None, *rows], rows, strict=False):
        headed = above is not None and head == above.text
        begins = entry is not None or headed or _begins(layout, above, row)
        entry = _entry(row, mentions, starts) if begins and row.text[0] in _BEGINS else None
        if entry is not None:
            yield entry, head
        elif begins and _heads(row.text):
            head = row.text
        elif len(row.text) > _SHORT or row.text[-1] in ".:":
            head = None


def _heads(text: str) -> bool:
    """Whether a line leads a calendar in: `Kommende møder:`, `Mødeplan for 2027`."""
    short = len(text) < (_LONGEST_LINE if text[-1] == ":" else _SHORT)
    return short and text[-1] not in ".," and _HEADED.search(text) is not None


def _begins(layout: Layout, above: Row | None, row: Row) -> bool:
    """Whether a line is no paragraph's next one: bulleted, the first, or below one that ended early."""
    return above is None or not row.text[0].isalnum() or layout.ended_on_purpose(above.index)


def _entry(row: Row, mentions: Sequence[Mention], starts: Sequence[int]) -> _Entry | None:
    lead = _DAY.match(row.text) if len(row.text) < _LONGEST_LINE else None
    if lead is None:
        return None
    place = bisect_left(starts, row.start + lead.start("day"))
    if place == len(starts) or starts[place] != row.start + lead.start("day"):
        return None
    date = mentions[place]
    if date.label is not Label.DATE or not date.value[-5:].replace("-", "").isdigit():
        return None
    time = _TIME.match(row.text, date.end - row.start)
    words = time.end() if time is not None else date.end - row.start
    return _Entry(row=row, date=date, weekday=lead["weekday"], words=words)


def _record(
    document: Document,
    item: ItemSpan,
    entry: _Entry,
    mentions: Sequence[Mention],
    meeting: Meeting,
    head: str | None,
) -> MeetingAhead | None:
    row = entry.row
    event = _EVENT.match(row.text, entry.words)
    date = _dated(entry, meeting, head)
    if date is None or (event is None and head is None):
        return None
    if meeting.date is not None and date <= meeting.date.isoformat():
        return None
    end = event.end() if event is not None else entry.words
    place = _PLACE.match(row.text, end)
    return MeetingAhead(
        number=item.number,
        body=_body(row, entry.words, end, mentions)
        or ("KL" if event is not None and KL_EVENT.search(event["event"]) else meeting.body),
        event=event["event"].strip() if event is not None else "møde",
        date=date,
        place=place["place"].strip() if place is not None else None,
        evidence=evidence(document, row.start, row.end, "calendar"),
    )


def _dated(entry: _Entry, meeting: Meeting, head: str | None) -> str | None:
    """The day with its year: its own, the heading's, else the coming one."""
    value = entry.date.value
    if not value.startswith("-"):
        return value if len(value) == 10 else None
    years = set(_YEAR.findall(head or ""))
    if len(value) != 7:
        return None
    if len(years) == 1:
        return f"{years.pop()}{value[1:]}"
    return None if meeting.date is None else of_coming_year(value, meeting.date, entry.weekday)


def _body(row: Row, start: int, end: int, mentions: Sequence[Mention]) -> str | None:
    """The body that an entry names: at its beginning, or behind `møde i`."""
    for mention in mentions:
        if mention.label is Label.ORGANISATION and row.start <= mention.start < row.end:
            place = mention.start - row.start
            if place == start or (place >= end and _OF_BODY.fullmatch(row.text[end:place]) is not None):
                return mention.value
    return None
