"""The clock: when a meeting began and ended, as heads and closing lines print it, and times that have lost a part."""

from __future__ import annotations

import re
from dataclasses import dataclass

_KL = r"(?:kl(?:okken|\.)?\s*(?:ca\.?\s*)?)"
# behind `kl.` also `12,30`, `1230` and the bare hour
_AFTER_KL = r"(?P<{0}>\d{{1,2}}?)(?:[.:,]?(?P<{0}m>\d\d))?(?![.:,]?\d)"
_PLAIN = r"(?P<a>\d{1,2})[.:](?P<am>\d\d)(?!\d)(?P<pm>\s?[Pp][Mm]\b)?"
_FROM_TO = re.compile(
    rf"(?:{_KL}?(?P<a>\d{{1,2}})[.:](?P<am>\d\d)|{_KL}{_AFTER_KL.format('k')})\s*(?:[-–—]|til)\s*{_KL}?(?:ca\.?\s*)?"
    r"(?:(?P<b>\d{1,2})(?:[.:,](?P<bm>\d\d))?|(?P<c>[012]\d)(?P<cm>[0-5]\d)(?!-))(?![.:]?\d)",
    re.IGNORECASE,
)
# `fra kl. til kl. 15.30`: when it began is lost
_UNTIL = re.compile(r"\bfra kl\.? til (?:kl\.? ?)?(?P<b>\d{1,2})[.:](?P<bm>\d\d)(?!\d)", re.IGNORECASE)
_FROM = re.compile(rf"\b{_KL}{_AFTER_KL.format('k')}", re.IGNORECASE)
_BARE = re.compile(r"(?P<a>\d{1,2})[.:](?P<am>\d\d)(?!\d|[.:]\d)(?P<pm>\s?pm\b)?", re.IGNORECASE)
_LOST = re.compile(
    r"\bkl(?:okken|\.)?(?:\s*(?:til\b|[-–]|,|\Z)|\s*\d{1,2}[.:]\d(?!\d))|[-–]\s*\d{1,2}[.:]\s*\Z|(?<!\d):\d\d\b",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"(?:\b[Mm]ødet (?:blev |er |var )?(?:sluttede|slutter|sluttet|slut|hæves|hævet|hævedes|sluttedes|"
    r"afsluttedes|afsluttet|færdig)\b|\b(?:hævede|sluttede|lukkede|afsluttede) mødet\b|"
    r"\btakkede for (?:god ro og orden|(?:et|en|fremmødet|mødet|i dag)\b[^.:;]{0,40}?)(?= [Kk]l)|"
    r"(?<![\w,] )(?<!\w)(?:Slut|Sluttid|Sluttidspunkt|Mødeslut)(?= ?:? ?[Kk]l)|"
    r"\bog (?:(?:blev|er) )?(?:sluttede|hævedes|hævet|afsluttedes|afsluttet)\b)"
    rf"[:,]?\s*(?:(?i:{_KL}){_AFTER_KL.format('k')}|{_PLAIN})"
)
_OPENING = re.compile(
    r"\b[Mm]ødet (?:blev |er )?(?:begyndte|startede|åbnede|åbnedes|åbnet|indledtes|sattes|sat)\b[:,]?\s*"
    rf"(?:(?i:{_KL}){_AFTER_KL.format('k')}|{_PLAIN})"
)


# the groups of an hour, without `kl.` and behind it
_HOURS = ("a", "k")


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
    if match is None:
        until = _UNTIL.search(text)
        if until is not None:
            return Times(
                start=None, end=_time(until["b"], until["bm"]), first=until.start(), last=until.end()
            )
        return _one(_FROM.search(text))
    ends_early = (
        match["bm"] is None
        and match["c"] is None
        and match["am"] is not None
        and text[match.end() :].strip() == "."
    )
    end = None if ends_early else _time(match["b"] or match["c"], match["bm"] or match["cm"])
    return Times(start=_start(match), end=end, first=match.start(), last=match.end())


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
    return any(_start(match) is None for match in _FROM.finditer(text))


def _one(match: re.Match[str] | None) -> Times | None:
    if match is None:
        return None
    first = next(match.start(name) for name in _HOURS if match.groupdict().get(name) is not None)
    return Times(start=_start(match), end=None, first=first, last=match.end())


def _start(match: re.Match[str]) -> str | None:
    groups = match.groupdict()
    for name in _HOURS:
        if groups.get(name) is not None:
            afternoon = groups.get("pm") is not None and int(groups[name]) < 12
            return _time(str(int(groups[name]) + 12) if afternoon else groups[name], groups.get(f"{name}m"))
    return None


def _time(hours: str | None, minutes: str | None) -> str | None:
    if hours is None or int(hours) > 23 or int(minutes or 0) > 59:
        return None
    return f"{int(hours):02}:{minutes or '00'}"
