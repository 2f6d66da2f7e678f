"""Verified evidence: a quote stands at its offsets and holds the value that it is evidence for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from typing import Any

from kkrgraph.errors import EvidenceError
from kkrgraph.extract.entities.gazetteer import entries, town_aliases
from kkrgraph.extract.text.patterns import load
from kkrgraph.model import (
    LONGEST,
    Appointment,
    Attendance,
    Evidence,
    Issue,
    Minutes,
    Person,
    Position,
    Presentation,
    Reference,
)
from kkrgraph.reference import derived, municipalities

Named = Attendance | Presentation | Position | Person | Appointment

_LETTERS = re.compile(r"[^0-9a-zæøåäöüéèáàçñ]+")


def folded(text: str) -> str:
    """Letters and digits alone, in lower case: hyphens and spaces never decide."""
    return _LETTERS.sub("", text.casefold())


def records_of(minutes: Minutes) -> Iterator[tuple[Evidence, str, list[str]]]:
    """(evidence, what it is evidence for, the words of which one must stand in the quote) for every record."""
    yield minutes.meeting.evidence, "meeting", []
    for view, words in _words_of().items():
        yield from ((record.evidence, view, words(record)) for record in getattr(minutes, view))
    for act in minutes.decisions:
        yield from ((r.evidence, "deadlines", _deadline_words(r.date)) for r in act.deadlines)


@cache
def _words_of() -> dict[str, Callable[[Any], list[str]]]:
    """View → the words of which one must stand in a record's quote; none where the rule's own match holds the value.

    An act's verb and a seat's count are what their rules matched: they are in the quote or the rule is none.
    """
    return {
        **dict.fromkeys(
            ("attendance", "presentations", "positions", "persons", "appointments"), _person_words
        ),
        "items": lambda r: [r.number, r.title[:20]],
        "organisations": lambda r: _name_words(r.name),
        "amounts": lambda r: [r.text],
        "references": _reference_words,
        "meetings_ahead": lambda r: _date_words(r.date),
        "agreements": lambda r: _long_words(r.name),
        "topics": lambda r: [r.words],
        "votes": lambda r: _name_words(r.agent) if r.agent else [],
        **dict.fromkeys(("proposals", "decisions", "seats"), lambda r: []),
    }


def withhold(minutes: Minutes) -> Minutes:
    """The minutes without the statements whose quote lacks their value; each is reported as an issue `unverified`.

    A rule that names a thing in other words than the quote's is wrong in that record, not in the whole document.
    """
    kept: dict[str, Any] = {}
    issues: list[Issue] = []
    for view, words in _words_of().items():
        records = getattr(minutes, view)
        kept[view] = tuple(record for record in records if _holds(record.evidence, words(record)))
        if len(kept[view]) < len(records):
            issues += [
                _unverified(minutes, view, record.evidence) for record in records if record not in kept[view]
            ]
    for place, act in enumerate(kept["decisions"]):
        dated = tuple(one for one in act.deadlines if _holds(one.evidence, _deadline_words(one.date)))
        if dated != act.deadlines:
            issues += [
                _unverified(minutes, "deadlines", one.evidence) for one in act.deadlines if one not in dated
            ]
            rest = kept["decisions"][place + 1 :]
            kept["decisions"] = (*kept["decisions"][:place], replace(act, deadlines=dated), *rest)
    return replace(minutes, **kept, issues=(*minutes.issues, *issues)) if issues else minutes


def _unverified(minutes: Minutes, view: str, quote: Evidence) -> Issue:
    line = minutes.document.line_at(quote.start)
    message = f"{view}: the words do not hold what the rule {quote.rule} read; the statement is left out"
    return Issue(code="unverified", message=message, page=line.page, line=line.number, text=quote.quote)


def _holds(quote: Evidence, words: list[str]) -> bool:
    # mostly as it stands
    if not words or any(word in quote.quote for word in words):
        return True
    held = folded(quote.quote)
    return any(folded(word) in held for word in words)


def _long_words(text: str) -> list[str]:
    return [word for word in text.split() if len(word) > 3][:3]


def _person_words(record: Named) -> list[str]:
    if record.person is None:  # a vacancy
        return []
    words = record.person.split()
    # who is named in full elsewhere may speak under a first name: `Jesper præsenterede planen`
    first = [] if isinstance(record, Attendance | Person) else words[:1]
    return [record.person, words[-1], *first]


@derived
def _spellings() -> dict[str, tuple[str, ...]]:
    """Preferred name → the spellings that reference data knows for it (`SF` for `Socialistisk Folkeparti`)."""
    table: dict[str, list[str]] = {}
    for phrase, entry in entries().items():
        table.setdefault(entry.name, []).append(phrase)
    for municipality in municipalities():
        table[municipality.name].extend(town_aliases(municipality))  # `Århus`
    for pattern in load("bodies"):  # `kommunekontaktrådene` for KKR
        table.setdefault(pattern.get("rename", ""), []).extend(pattern["has"])
    return {name: tuple(phrases) for name, phrases in table.items()}


def _name_words(name: str) -> list[str]:
    """Beginnings of the name's words, or of its initials: `Herning Kommune` is read from `Herning`, `CDEU` stands for four."""
    words = [word for word in re.split(r"[\s’'.&/-]+", name) if len(word) >= 2]
    initials = "".join(word[0] for word in words if word[0].isupper())
    return (
        [word[:4] for word in words]
        + list(_spellings().get(name, ()))
        + [initials[:length] for length in range(len(initials), 1, -1)]
    )


def _reference_words(reference: Reference) -> list[str]:
    if reference.kind in ("minutes", "earlier_meeting"):
        return _date_words(reference.value)
    return [reference.value[:12], *(word for word in reference.value.split() if len(word) > 4)]


def _date_words(value: str | None) -> list[str]:
    """The day or the year of an ISO date; a month alone has neither as a figure."""
    if value is None:
        return []
    parts = value.split("/")[0].split("-")
    return [str(int(parts[2]))] if len(parts) == 3 else ([parts[0]] if len(parts) == 1 else [])


def _deadline_words(date: str) -> list[str]:
    """The day; a month is written as a word, and a year may be `årets udgang`."""
    return _date_words(date) if date.count("-") == 2 else []


def verify(minutes: Minutes) -> int:
    """The number of quotes verified.

    Raises EvidenceError for the first quote that is not at its offsets, is too long or empty, or lacks its value.
    """
    text, count = minutes.document.text, 0
    for quote, view, words in records_of(minutes):
        count += 1
        where = f"{minutes.document.id}, {view}, rule {quote.rule}"
        if not quote.quote or len(quote.quote) > LONGEST or text[quote.start : quote.end] != quote.quote:
            raise EvidenceError(
                f"{where}: the quote is not at {quote.start}-{quote.end}", hint="report this rule"
            )
        if not _holds(quote, words):
            raise EvidenceError(
                f"{where}: {words[0]!r} is not in the quote {quote.quote!r}", hint="report this rule"
            )
    return count
