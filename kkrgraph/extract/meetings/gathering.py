"""A gathering: a dated meeting that a sentence speaks of, and what can be told of it: whose it is, when, why it is named."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.mentions import Mention
from kkrgraph.model import Meeting

_MINUTES = re.compile(
    r"[Rr]eferat|\b(?:[Mm]ødenotat|[Nn]otat(?:et)? (?:fra|af)\b|[Kk]onklusioner(?:ne)? (?:fra|af)\b)|\b(?:[Gg]odkendelse|[Uu]nderskrift|[Uu]nderskrivelse) af \w*protokol|[Pp]rotokol(?:len)? (?:nr\.? ?\d+ )?(?:fra|af)\b"
)


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
    near = sentence.marked.text[max(0, gathering.event_start - 30) : gathering.event_start + 14]
    return _MINUTES.search(sentence.item.title) is not None or _MINUTES.search(near) is not None


def is_of_kkr(gathering: Gathering, meeting: Meeting) -> bool:
    """Whether a KKR met: the one whose minutes these are, or another."""
    name = meeting.body if gathering.own else gathering.body_name
    return re.fullmatch(r"KKR(?: \w+)?", name or "") is not None


def in_stated_year(sentence: Sentence, date: Mention, value: str) -> str:
    """`I 2026 holdes møde den 27. marts og den 4. december`: the year that the sentence or its lead names once."""
    if not date.value.startswith("-"):
        return value
    words = sentence.text + (sentence.lead.text if sentence.lead is not None else "")
    years = set(re.findall(r"\b[Ii] (20\d\d)\b", words))
    return years.pop() + value[4:] if len(years) == 1 else value


def is_before(value: str, date: datetime.date | None) -> bool:
    """Whether an ISO day, month or year lies before a date, compared as far as it is known."""
    return date is not None and value < date.isoformat()[: len(value)]
