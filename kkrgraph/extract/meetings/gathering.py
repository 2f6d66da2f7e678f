"""A gathering: a dated meeting that a sentence speaks of, and what can be told of it: whose it is, when, why it is named."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.dates import WEEKDAYS, of_coming_year
from kkrgraph.extract.text.mentions import Mention
from kkrgraph.model import Meeting

_MINUTES = re.compile(
    r"[Rr]eferat|\b(?:[Mm]ødenotat|[Nn]otat(?:et)? (?:fra|af)\b|[Kk]onklusioner(?:ne)? (?:fra|af)\b)|"
    r"\b(?:[Gg]odkendelse|[Uu]nderskrift|[Uu]nderskrivelse) af \w*protokol|"
    r"[Pp]rotokol(?:len)? (?:nr\.? ?\d+ )?(?:fra|af)\b"
)

_IN_YEAR = re.compile(r"\b[Ii] (20\d\d)\b")
_YEAR_OF_MEETINGS = re.compile(
    r"(?i:\bmøde(?:plan|datoer|kalender|række|r|rne)|\b(?:års)?kalender|"
    r"\bdatoer) (?:(?:for|i) )?(?:(?:efteråret|foråret|[12]\. halvår) )?(20\d\d)(?! ?[-–/]\d)"
)
_WEEKDAY = re.compile(rf"\b(?P<day>{'|'.join(WEEKDAYS)}),?(?: den| d\.)? \Z", re.IGNORECASE)
_AHEAD = re.compile(
    r"\b(?:[Nn]æste|[Kk]ommende) (?:[a-zæøå]+ )?\w*møder?\b|\b(?:mødes|ses) (?:igen|næste gang)\b"
)
_DAY_WITHOUT_YEAR = len("--12-31")
_FAR = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathering:
    """body is None where the words leave it to the context. own: of the meeting's own body. upcoming: called next or coming."""

    sentence: Sentence
    date: Mention
    value: str
    event: str
    body: Mention | None
    body_name: str | None
    place: str | None
    own: bool
    upcoming: bool
    event_start: int


def is_about_minutes(gathering: Gathering) -> bool:
    """Whether a meeting is named for its minutes: `Godkendelse af referat`, `referatet af mødet den 3. maj`."""
    sentence = gathering.sentence
    near = sentence.marked.text[max(0, gathering.event_start - 30) : gathering.event_start + 20]
    return _MINUTES.search(sentence.item.title) is not None or _MINUTES.search(near) is not None


def is_of_kkr(gathering: Gathering, meeting: Meeting) -> bool:
    """Whether a KKR met: the one whose minutes these are, or another."""
    name = meeting.body if gathering.own else gathering.body_name
    return re.fullmatch(r"KKR(?: \w+)?", name or "") is not None


def in_stated_year(sentence: Sentence, date: Mention, value: str, meeting: Meeting) -> str:
    """A day without a year in the year that the words name once, or that its weekday asks for; else as it is in `value`.

    `I 2026 holdes møde den 27. marts og den 4. december`, `Mødeplan 2026`, `næste møde tirsdag den 2. juni`.
    """
    if not date.value.startswith("-"):
        return value
    words = sentence.text + (sentence.lead.text if sentence.lead is not None else "")
    years: set[str] = set(_IN_YEAR.findall(words)) or set(
        _YEAR_OF_MEETINGS.findall(f"{sentence.item.title} {words}")
    )
    if len(years) == 1:
        return years.pop() + value[4:]
    if meeting.date is None or len(date.value) != _DAY_WITHOUT_YEAR:
        return value
    before = sentence.marked.source[max(0, date.start - 40) : date.start]
    weekday = _WEEKDAY.search(before)
    if _AHEAD.search(before) is not None:
        return of_coming_year(date.value, meeting.date, weekday["day"] if weekday else None) or value
    if weekday is None:
        return value
    near = (meeting.date.year + step for step in (0, 1, -1))
    days = (f"{year}{value[4:]}" for year in near)
    return next((day for day in days if _is_on(weekday["day"], day, meeting.date)), value)


def _is_on(weekday: str, day: str, today: datetime.date) -> bool:
    """Whether a day has a weekday and is not too far from the meeting: a weekday may be a slip too."""
    try:
        date = datetime.date.fromisoformat(day)
    except ValueError:
        return False
    return WEEKDAYS[date.weekday()] == weekday.lower() and abs((date - today).days) <= _FAR


def is_before(value: str, date: datetime.date | None) -> bool:
    """Whether an ISO day, month or year lies before a date, compared as far as it is known."""
    return date is not None and value < date.isoformat()[: len(value)]
