"""Dates as Danish minutes write them: `19. november 2024`, `den 2. oktober`, `19-09-2022`, `26.04.17`, `marts 2025`."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from kkrgraph.extract.text.finding import places_of
from kkrgraph.extract.text.mentions import Label, Mention

MONTHS = (
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
)
WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
_MONTH_NUMBER = {name: number for number, name in enumerate(MONTHS, start=1)} | {
    abbreviation: number
    for number, names in enumerate(
        (
            ("jan",),
            ("feb",),
            ("mar",),
            ("apr",),
            (),
            ("jun",),
            ("jul",),
            ("aug",),
            ("sep", "sept"),
            ("okt",),
            ("nov",),
            ("dec",),
        ),
        start=1,
    )
    for abbreviation in names
}
_MONTH = r"(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)"
_SHORT = r"(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)(?:\.|(?=\s(?:19|20)\d\d))"
_YEAR = r"(?:19|20)\d\d"

# of `13.-14. september` the first day counts; `7 marts 2023`, `7 marts, 2023` and `den 7 marts` have no full stop
_WORDED = re.compile(
    rf"(?:\b(?P<day>\d{{1,2}})(?:\.\s?|\s(?={_MONTH},?\s{_YEAR})|(?<=\b[Dd]en \d)\s|(?<=\b[Dd]en \d\d)\s|"
    rf"(?<=\bd\. \d)\s|(?<=\bd\. \d\d)\s)(?:(?:[-–]|og)\s?\d{{1,2}}\.\s?)?)?\b(?P<month>{_MONTH}|"
    rf"{_SHORT})(?![\wæøå])(?:,?\s(?P<year>{_YEAR})(?!\d))?",
    re.IGNORECASE,
)
# the first letters of a month; cheap to look for, and rare
_MONTH_BEGINS = re.compile(r"[JFMASONDjfmasond](?<!\w.)(?i:an|eb|ar|pr|aj|un|ul|ug|ep|kt|ov|ec)")
_DAY_BEFORE = re.compile(r"\b\d{1,2}(?:\.\s?|\s)(?:(?:[-–]|og)\s?\d{1,2}\.\s?)?\Z", re.IGNORECASE)
# these begin with the digit itself and look back from it: a search skips to a digit, but not to a look-behind
_FIGURES = re.compile(
    rf"(?P<day>\d(?<![\d./-].)\d?)(?P<mark>[-./])(?P<month>\d{{1,2}})(?P=mark)"
    rf"(?:(?P<year>{_YEAR}|\d\d)(?![\d/-]|[A-ZÆØÅa-zæøå]\d)|(?<=\.)(?=[\s,;)]|\Z)(?!\s(?:19|20)\d\d))"
)
# `02.12. 2009`, `2. 12. 2009`: not `2.1. 2024`, which may be an item's number
_SPACED = re.compile(
    rf"(?P<day>\d(?<![\d./-].)\d?)\.\s?(?P<month>0[1-9]|1[0-2])\.\s(?P<year>{_YEAR})(?![\d/-])"
)
# `6/9 2024`
_SLASHED = re.compile(rf"(?P<day>\d(?<![\d./-].)\d?)/(?P<month>\d{{1,2}})[ -](?P<year>{_YEAR})(?![\d/-])")
# `den 6/9`, `torsdag d. 6.9.`: without its year a day needs a word before it, since `6/9` is a fraction and `2.1.` a number too
_DAY_WORD = re.compile(r"\b(?:den|d\.|\w+dag) \Z", re.IGNORECASE)
_FRACTION = re.compile(
    r"(?P<day>\d{1,2})/(?P<month>1[0-2]|0?[1-9])(?!\d|[ -]?(?:19|20)\d\d|[/-]\d| ?(?:procent|pct|del))(?P<year>)"
)
_BEFORE_SLASH = re.compile(r"(?:den|d\.|dag) (?P<day>\d{1,2})\Z", re.IGNORECASE)
_ISO = re.compile(r"(?P<year>[12](?<![\d-].)(?:(?<=1)9|(?<=2)0)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)")


def iso(day: int | None, month: int, year: int | None) -> str | None:
    """`2024-11-19`, `2024-11` without a day, `--11-19` without a year; None where there is no such date."""
    if not 1 <= month <= 12:
        return None
    try:
        datetime.date(year or 2000, month, day or 1)
    except ValueError:
        return None
    tail = f"{month:02}" if day is None else f"{month:02}-{day:02}"
    return f"--{tail}" if year is None else f"{year}-{tail}"


def _year(text: str | None) -> int | None:
    if text is None:
        return None
    return int(text) if len(text) == 4 else 2000 + int(text)


def find_dates(text: str) -> list[Mention]:
    """All dates of the text; value as in `iso`. A month alone counts only with its year or after i/ultimo/primo/medio."""
    found = []
    slashed = _SLASHED.finditer(text) if "/" in text else ()
    spaced = _SPACED.finditer(text) if ". 20" in text or ". 19" in text else ()
    for matches in (_worded(text), _figures(text), spaced, slashed, _yearless(text), _ISO.finditer(text)):
        for match in matches:
            day = int(match["day"]) if match["day"] else None
            name = match["month"].lower().rstrip(".")
            month = int(name) if name.isdigit() else _MONTH_NUMBER[name]
            value = iso(day, month, _year(match["year"] or None))
            if value is None or (
                day is None and not match["year"] and not _led_by_preposition(text, match.start())
            ):
                continue
            found.append(
                Mention(start=match.start(), end=match.end(), label=Label.DATE, value=value, rule="date")
            )
    return found


def _worded(text: str) -> Iterator[re.Match[str]]:
    """The matches of `_WORDED`, each tried only where a month may stand."""
    done = 0
    for month in _MONTH_BEGINS.finditer(text):
        window = max(done, month.start() - 16)
        day = _DAY_BEFORE.search(text[window : month.start()])
        match = _WORDED.match(text, month.start() if day is None else window + day.start())
        if match is not None and match.start() >= done:
            done = match.end()
            yield match


def _figures(text: str) -> Iterator[re.Match[str]]:
    """The matches of `_FIGURES`, without a year only behind `den`, `d.` or a weekday."""
    for match in _FIGURES.finditer(text):
        start = match.start()
        if match["year"] or _DAY_WORD.search(text[max(0, start - 12) : start]) is not None:
            yield match


def _yearless(text: str) -> Iterator[re.Match[str]]:
    """`den 6/9`"""
    for place in places_of("/", text):
        if not text[place - 1 : place].isdigit():
            continue
        before = _BEFORE_SLASH.search(text[max(0, place - 7) : place])
        match = _FRACTION.match(text, place - len(before["day"])) if before is not None else None
        if match is not None:
            yield match


def _led_by_preposition(text: str, start: int) -> bool:
    """`i marts`, `ultimo maj`: a month's name without day and year is a date only after such a word."""
    return (
        re.search(r"\b(?:i|primo|medio|ultimo|inden|til|fra|XX\.?)\s$", text[max(0, start - 9) : start])
        is not None
    )


def of_coming_year(value: str, today: datetime.date, weekday: str | None = None) -> str | None:
    """A day without a year (`--10-02`) of a meeting that lies ahead: the first that has the weekday, if one is told."""
    month, day = (int(part) for part in value.strip("-").split("-"))
    for year in range(today.year, today.year + 3):
        try:
            date = datetime.date(year, month, day)
        except ValueError:
            continue
        if date >= today and (weekday is None or WEEKDAYS[date.weekday()] == weekday.lower()):
            return date.isoformat()
    return None if weekday is None else of_coming_year(value, today)


def with_year(value: str, near: datetime.date | None) -> str | None:
    """A date without a year (`--10-02`) in the year that brings it nearest to `near`; None where `near` is unknown."""
    if not value.startswith("-"):
        return value
    if near is None:
        return None
    parts = [int(part) for part in value.strip("-").split("-")]
    month, day = parts[0], (parts[1] if len(parts) > 1 else 15)
    candidates = []
    for year in (near.year - 1, near.year, near.year + 1):
        try:
            candidates.append(datetime.date(year, month, day))
        except ValueError:  # 29 February of a common year
            continue
    if not candidates:
        return None
    best = min(candidates, key=lambda date: abs((date - near).days))
    return best.isoformat() if len(parts) > 1 else f"{best.year}-{month:02}"
