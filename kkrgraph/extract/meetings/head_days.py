"""Which day of a head is the meeting's: not the one that the paper bears, nor one without its year."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

from kkrgraph.extract.meetings.found import Found
from kkrgraph.extract.meetings.head_labels import Field
from kkrgraph.extract.structure.layout import Layout
from kkrgraph.extract.text.dates import WEEKDAYS, find_dates
from kkrgraph.extract.text.mentions import Label, Mention

_OTHER_DAY = re.compile(
    r"\b(?:udsendt|udskrevet|godkendt|næste|afbud|frist|senest|tilmelding|gruppemøde\w*|forrige|seneste)\b",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(rf"\b(?P<day>{'|'.join(WEEKDAYS)})\b", re.IGNORECASE)
_YEAR = re.compile(
    r"\b(?:[Rr]eferat|REFERAT|[Dd]agsorden|DAGSORDEN|[Kk]onklusioner)\w*\s+(?P<year>20\d\d)\b|"
    r"\A(?P<alone>20\d\d)\Z|\b[Nn][Rr]\.?\s?\d{1,3}\s?[/-]\s?(?P<numbered>20\d\d)\b"
)
_ANY_YEAR = re.compile(r"(?<![\d./-])20[0-4]\d(?![\d/-])")
# `Sekretariatet, den 26.03.15`, `Greve, den 3. maj 2016`: when the letter was written
_WRITTEN = re.compile(r"(?:\A|\s)(?!\w*dag,)[A-ZÆØÅ][\w-]+, (?:(?:den|d\.) )?\Z")
# whose letters stand behind the day that a paper was written
_INITIALS = re.compile(r"[/,|–-] ?[A-ZÆØÅ]{2,4}|/ ?[a-zæøå]{2,4}(?:/[a-zæøå]{2,4})?")

# `Wednesday, May 5, 2021`, `Onsdag, May 5, 2021`: pages whose dates are still in English
_ENGLISH = re.compile(
    r"\b(?P<month>Jan(?:uary|uar)?|Feb(?:ruary|ruar)?|Mar(?:ch|ts)?|Apr(?:il)?|Ma[yj]|June?|Juni|July?|"
    r"Juli|Aug(?:ust)?|Sep(?:t|tember)?|O[ck]t(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? "
    r"(?P<day>\d{1,2})(?:st|nd|rd|th)?, (?P<year>20\d\d)\b"
)
_ENGLISH_MONTHS = ("jan", "feb", "mar", "apr", "ma", "jun", "jul", "aug", "sep", "o", "nov", "dec")


def days_of(text: str) -> list[Mention]:
    """The full dates of a line of the head, also as English pages print them."""
    found = [d for d in find_dates(text) if len(d.value) == 10 and d.value[0].isdigit()]
    english = _ENGLISH.search(text) if not found and ", 20" in text else None
    if english is None:
        return found
    word = english["month"].lower()
    month = next(
        n for n in (1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 5) if word.startswith(_ENGLISH_MONTHS[n - 1])
    )
    try:
        day = datetime.date(int(english["year"]), month, int(english["day"]))
    except ValueError:
        return found
    return [Mention(start=english.start(), end=english.end(), label=Label.DATE, value=day.isoformat())]


def of_another_day(text: str) -> bool:
    """Whether a line tells another day than the meeting's: `Udsendt den 3. maj`, `Næste møde`."""
    return _OTHER_DAY.search(text) is not None


def is_dated_meeting(text: str) -> bool:
    """`Fredag den 3. maj 2021`, `Møde 3. maj 2021`: a day that is told to be the meeting's."""
    if _OTHER_DAY.search(text) is not None or (_WEEKDAY.search(text) is None and "øde" not in text):
        return False
    return any(len(d.value) == 10 and d.value[0].isdigit() for d in find_dates(text))


# `KL                  Den 14. juni 2012`: the letterhead beside the day
_LETTERHEAD = re.compile(r"\A(?:[A-ZÆØÅ]{2,}\s)?(?:[Dd]en|d\.)?\s?\Z")


def is_only_date(text: str) -> bool:
    """Whether a line has a day and nothing else but, at most, short letters of who writes."""
    dates = find_dates(text)
    return (
        len(dates) == 1
        and len(dates[0].value) == 10
        and not text[dates[0].end :].strip(" .")
        and _LETTERHEAD.match(text[: dates[0].start]) is not None
    )


def note_written(piece: Field, found: Found) -> None:
    date = find_dates(piece.text)[0]
    base = piece.row.start + piece.start
    found.written = found.written or (date.value, base + date.start, base + date.end)


def is_written(text: str, date: Mention) -> bool:
    """`Greve, den 3. maj 2016`, `Nordkaj A/S 3. maj 2016 / ABC`"""
    behind = text[date.end :].strip(" .")
    if _INITIALS.fullmatch(behind) is not None:
        return True
    return behind == "" and _WRITTEN.search(text[: date.start]) is not None


def without_year(layout: Layout, fields: Sequence[Field], found: Found) -> None:
    """`REFERAT 2015`, `MØDE NR. 4/2015` and `Fredag 6. september`: the year stands in the title; a weekday of another year denies it."""
    title = next((m for row in layout.head if (m := _YEAR.search(row.text)) is not None), None)
    for piece in fields:
        days = [d for d in find_dates(piece.text) if d.value.startswith("--") and len(d.value) == 7]
        weekday = _WEEKDAY.search(piece.text)
        labelled = (
            piece.name == "date"
            or weekday is not None
            or re.search(r"\b(?:[Dd]en|[Dd]\.|[Mm]øde)\s", piece.text)
        )
        if not days or not labelled or len(piece.row.text) >= 160 or _OTHER_DAY.search(piece.row.text):
            continue
        layout.consumed.add(piece.row.index)
        base = piece.row.start + piece.start
        date = _in_year(days[0].value, title)
        if title is None and weekday is not None:
            date = _in_named_year(days[0].value, weekday["day"].lower(), layout)
        if date is not None and (weekday is None or WEEKDAYS[date.weekday()] == weekday["day"].lower()):
            found.add("date", date.isoformat(), base + days[0].start, base + days[0].end)
        else:
            found.lost.append(("date", base))


def _in_named_year(value: str, weekday: str, layout: Layout) -> datetime.date | None:
    """`Onsdag 9. juni`: in the only one of the years which the paper names whose 9th of June was a Wednesday."""
    years = {int(year) for row in layout.rows for year in _ANY_YEAR.findall(row.text)}
    found = []
    for year in years:
        try:
            date = datetime.date(year, int(value[2:4]), int(value[5:7]))
        except ValueError:
            continue
        if WEEKDAYS[date.weekday()] == weekday:
            found.append(date)
    return found[0] if len(found) == 1 else None


def _in_year(value: str, title: re.Match[str] | None) -> datetime.date | None:
    if title is None:
        return None
    try:
        return datetime.date.fromisoformat(
            f"{title['year'] or title['alone'] or title['numbered']}{value[1:]}"
        )
    except ValueError:
        return None
