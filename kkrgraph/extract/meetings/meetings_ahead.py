"""Meetings ahead, and other dated meetings of other bodies; the meeting's own past meetings are references."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.meetings.calendars import calendar_days
from kkrgraph.extract.meetings.gathering import Gathering, is_about_minutes, is_before, is_of_kkr
from kkrgraph.extract.meetings.name_shapes import same_body
from kkrgraph.extract.meetings.ruled_names import ruled
from kkrgraph.extract.structure.layout import Layout
from kkrgraph.extract.structure.passages import Sentence, holding
from kkrgraph.extract.text.dates import MONTHS
from kkrgraph.extract.text.evidence import evidence
from kkrgraph.extract.text.marked import Marked
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.model import Document, Meeting, MeetingAhead

_MONTH = r"(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zæøå]*"
# a plan whose days are still open, `Havnegruppen (XX. apr./maj)`, or fixed, `HF (11. sep.)`
_PLANNED = re.compile(
    rf"(?P<body>[A-ZÆØÅ][\wæøåÆØÅ-]*(?: [A-ZÆØÅ][\wæøåÆØÅ-]*){{0,3}}) \((?:(?P<day>\d{{1,2}})\.|"
    rf"XX\.?) ?(?P<first>{_MONTH})\.?(?: ?/ ?(?P<second>{_MONTH})\.?)?\)"
)
_BRACKET = re.compile(rf"\((?:\d{{1,2}}\.|XX\.?) ?{_MONTH}")
_BARE_YEAR = re.compile(
    r"(?P<event>(?:første|andet|sidste|næste|konstituerende) møde i|[A-ZÆØÅ][a-zæøå]+ [Tt]opmøde) (?P<year>20\d\d)\b"
)
# whatever `Referat fra mødet i Politisk styregruppe` calls the body, its minutes are the own ones
_APPROVAL = re.compile(
    r"(?:\d+[.)]? )?Godkendelse af (?:dagsorden(?:en)?,? (?:og|samt) )?(?:referat|protokol|konklusioner)"
)
_YEAR_STEMS = ("møde i 20", "opmøde 20")


def _month(name: str) -> int:
    return next(number for number, month in enumerate(MONTHS, start=1) if month.startswith(name[:3].lower()))


def record(document: Document, gathering: Gathering, meeting: Meeting) -> MeetingAhead:
    sentence = gathering.sentence
    start = gathering.sentence.marked.offset(gathering.event_start)
    end = gathering.date.end
    if end - start > 200:
        start = gathering.date.start
    name = gathering.body_name
    return MeetingAhead(
        number=sentence.number,
        body=meeting.body if gathering.own else name,
        event=gathering_name(document, gathering),
        date=gathering.value,
        place=gathering.place,
        evidence=evidence(document, start, end, "dated-meeting", (sentence.start, sentence.end)),
    )


def gathering_name(document: Document, gathering: Gathering) -> str:
    """The event's own words, mentions written out."""
    marked = gathering.sentence.marked
    position = marked.text.find(gathering.event, max(0, gathering.event_start))
    words = marked.words(position, position + len(gathering.event)) if position >= 0 else gathering.event
    return words.strip()


def planned(
    document: Document, number: str, span: tuple[int, int], meeting: Meeting, mentions: list[Mention]
) -> Iterator[MeetingAhead]:
    """`Havnegruppen (XX. apr.)`: dates in brackets behind a body in a plan; an open day lies ahead."""
    if meeting.date is None or _BRACKET.search(document.text, *span) is None:
        return
    names = {m.start: m for m in mentions if m.label is Label.ORGANISATION}
    for match in _PLANNED.finditer(document.text, *span):
        mention = names.get(match.start("body"))
        body = mention.value if mention is not None else match["body"]
        value = _planned_date(match, meeting.date)
        if value != meeting.date.isoformat():
            yield MeetingAhead(
                number=number,
                body=meeting.body if body == "KKR" else body,
                event="møde",
                date=value,
                place=None,
                evidence=evidence(document, match.start("body"), match.end(), "planned-meeting"),
            )


def _planned_date(match: re.Match[str], today: datetime.date) -> str:
    """The ISO date of a planned meeting: a named day in the nearest year, an open day in the year to come."""
    months = [_month(match["first"])] + ([_month(match["second"])] if match["second"] else [])
    if match["day"]:
        years = (today.year - 1, today.year, today.year + 1)
        year = min(years, key=lambda y: abs((y - today.year) * 12 + months[0] - today.month))
        return f"{year}-{months[0]:02}-{int(match['day']):02}"
    year = today.year + (months[0] < today.month)
    return "/".join(f"{year}-{month:02}" for month in months)


def with_bare_year(document: Document, sentence: Sentence, meeting: Meeting) -> Iterator[MeetingAhead]:
    """`på første møde i 2027`: a meeting of which only the year is known."""
    for match in _BARE_YEAR.finditer(sentence.text):
        start = sentence.start + match.start()
        yield MeetingAhead(
            number=sentence.number,
            body="KL" if "opmøde" in match["event"] else meeting.body,
            event=match[0],
            date=match["year"],
            place=None,
            evidence=evidence(
                document,
                start,
                sentence.start + match.end(),
                "meeting-in-year",
                (sentence.start, sentence.end),
            ),
        )


def rulings_of_others(document: Document, layout: Layout, meeting: Meeting) -> Iterator[MeetingAhead]:
    """`Havneudvalget, 6. april 2021: ...`: who dealt with a point before, and on which day."""
    if not layout.items:
        return
    for one in ruled(layout):
        item = layout.item_at(one.start)
        own = one.body is None or (meeting.body is not None and same_body(one.body, meeting.body))
        if item is None or own or meeting.date is None or one.date == meeting.date.isoformat():
            continue
        yield MeetingAhead(
            number=item.number,
            body=one.body,
            event="møde",
            date=one.date,
            place=None,
            evidence=evidence(document, one.start, one.end, "earlier-ruling"),
        )


def is_reference(gathering: Gathering, meeting: Meeting) -> bool:
    """Whether a gathering is past and the meeting's own or a KKR's, which is a reference and no row of this view."""
    today = meeting.date is not None and gathering.value == meeting.date.isoformat()
    past = (today or is_before(gathering.value, meeting.date)) and not gathering.upcoming
    if past and _APPROVAL.match(gathering.sentence.item.title) and is_about_minutes(gathering):
        return True
    own = gathering.own and (today or is_about_minutes(gathering))
    return past and (own or is_of_kkr(gathering, meeting))


def most_precise(records: list[MeetingAhead]) -> list[MeetingAhead]:
    """Without the months of meetings whose day the same item gives: `mødet i juni` beside `mødet den 15. juni`."""
    days = {
        (r.number, r.body, r.date[:size])
        for r in records
        if r.date is not None and len(r.date) == 10
        for size in ((4, 7) if "opmøde" in (r.event or "") else (7,))
    }
    return [r for r in records if (r.number, r.body, r.date) not in days]


def title_mentions(doc: Doc) -> dict[str, list[Mention]]:
    """The bodies that each item's title names."""
    return {
        item.number: Marked.of(
            doc._.document.text, item.title_start, item.title_end, doc._.mentions
        ).mentions(Label.ORGANISATION)
        for item in doc._.layout.items
    }


@Language.component(
    "kkr_meetings_ahead",
    requires=[
        "doc._.document",
        "doc._.layout",
        "doc._.mentions",
        "doc._.sentences",
        "doc._.gatherings",
        "doc._.context",
    ],
    assigns=["doc._.meetings_ahead_records"],
)
def read_meetings_ahead(doc: Doc) -> Doc:
    """Fills `doc._.meetings_ahead_records`; the meeting's own past dates and its own day are left to the references."""
    document, meeting = doc._.document, doc._.context
    calendar = dict(calendar_days(document, doc._.layout, doc._.mentions, meeting))
    found = list(calendar.values())
    days = {date.start for date in calendar}
    found += [
        record(document, gathering, meeting)
        for gathering in doc._.gatherings
        if gathering.date.start not in days and not is_reference(gathering, meeting)
    ]
    for item in doc._.layout.items:
        found += planned(document, item.number, (item.head_end, item.end), meeting, doc._.mentions)
    found += rulings_of_others(document, doc._.layout, meeting)
    holds = holding(doc._.sentences, _YEAR_STEMS)
    for sentence in doc._.sentences:
        if id(sentence) in holds:
            found += with_bare_year(document, sentence, meeting)
    records: dict[tuple[str, str | None, str | None], MeetingAhead] = {}
    for one in found:
        records.setdefault((one.number, one.body, one.date), one)
    doc._.meetings_ahead_records = most_precise(list(records.values()))
    return doc
