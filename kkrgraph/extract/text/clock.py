"""The clock: when a meeting began and ended, as heads and closing lines print it, and times that have lost a part."""

from __future__ import annotations

import re
from dataclasses import dataclass

_KL = r"(?:kl(?:okken|\.)?\s*)"
_FROM_TO = re.compile(
    rf"(?:{_KL}?(?P<a>\d{{1,2}})[.:](?P<am>\d\d)|{_KL}(?P<a2>\d{{1,2}})(?![.:]?\d))\s*(?:[-–—]|til)\s*{_KL}?(?P<b>\d{{1,2}})(?:[.:](?P<bm>\d\d))?(?![.:]?\d)",
    re.IGNORECASE,
)
_FROM = re.compile(rf"\b{_KL}(?P<a>\d{{1,2}})(?:[.:](?P<am>\d\d))?(?![.:]?\d)", re.IGNORECASE)
_BARE = re.compile(r"(?P<a>\d{1,2})[.:](?P<am>\d\d)(?!\d|[.:]\d)")
_LOST = re.compile(
    r"\bkl(?:okken|\.)?(?:\s*(?:til\b|[-–]|,|\Z)|\s*\d{1,2}[.:]\d(?!\d))|[-–]\s*\d{1,2}[.:]\s*\Z|(?<!\d):\d\d\b",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"(?:\b[Mm]ødet (?:blev |er |var )?(?:sluttede|slutter|sluttet|slut|hæves|hævet|hævedes|afsluttedes|afsluttet|færdig)\b|\bhævede mødet\b|\bog sluttede\b)"
    r"[:,]?\s*(?:kl(?:okken|\.)?\s*)?(?P<a>\d{1,2})[.:](?P<am>\d\d)(?!\d)"
)
_OPENING = re.compile(
    r"\b[Mm]ødet (?:blev |er )?(?:begyndte|startede|åbnede|åbnet|indledtes)\b[:,]?\s*(?:kl(?:okken|\.)?\s*)?(?P<a>\d{1,2})[.:](?P<am>\d\d)(?!\d)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """start, end: `HH:MM`. first, last: offsets of the words in the text they were read from."""

    start: str | None
    end: str | None
    first: int
    last: int


def times_in(text: str) -> Times | None:
    """`kl. 10.00 - 12.30`, `kl. 10-12`, `kl. 9`: the times of a line of the head; None where it has none."""
    match = _FROM_TO.search(text)
    if match is not None:
        ends_early = match["bm"] is None and match["am"] is not None and text[match.end() :].strip() == "."
        start = _time(match["a"] or match["a2"], match["am"])
        end = None if ends_early else _time(match["b"], match["bm"])
        return Times(start=start, end=end, first=match.start(), last=match.end())
    match = _FROM.search(text)
    return _one(match)


def bare_time(text: str, start: int = 0) -> Times | None:
    """`08:30` without a word before it, where only a time can stand: behind the date, behind its label."""
    match = re.compile(r",?\s*[-–|]?\s*").match(text, start)
    return _one(_BARE.match(text, match.end() if match is not None else start))


def closing_time(text: str, start: int, end: int) -> Times | None:
    """`Mødet sluttede kl. 12.40`, `Mødet hævet kl. 12.40`: the last such words of a stretch."""
    found = None
    for match in _CLOSING.finditer(text, start, end):
        found = match
    return _one(found)


def opening_time(text: str) -> Times | None:
    """`Mødet begyndte kl. 10.00`."""
    return _one(_OPENING.search(text))


def is_lost(text: str) -> bool:
    """Whether a time has lost a part: `fra kl til`, `kl. 9.3`, `10.00 - 12.`, `:00`, `kl. 25:00`."""
    if _LOST.search(text) is not None:
        return True
    return any(_time(match["a"], match["am"]) is None for match in _FROM.finditer(text))


def _one(match: re.Match[str] | None) -> Times | None:
    if match is None:
        return None
    return Times(start=_time(match["a"], match["am"]), end=None, first=match.start("a"), last=match.end())


def _time(hours: str | None, minutes: str | None) -> str | None:
    if hours is None or int(hours) > 23 or int(minutes or 0) > 59:
        return None
    return f"{int(hours):02}:{minutes or '00'}"
