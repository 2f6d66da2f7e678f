"""The removal list: which names of a document are those of removed people, and the minutes without them."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any

from kkrgraph.curation.places import folded
from kkrgraph.curation.redaction import Cut, Redactor
from kkrgraph.model import (
    FURTHER,
    VIEWS,
    Appointment,
    Attendance,
    Document,
    Evidence,
    Links,
    Minutes,
    Position,
    Presentation,
    Record,
    Removal,
    Section,
)
from kkrgraph.namespaces import slug

# The column that says whom a statement is about; without the person there is no statement.
ABOUT = {
    "attendance": "person",
    "presentations": "person",
    "positions": "person",
    "appointments": "person",
    "persons": "person",
    "votes": "agent",
}
# Who acts or is asked: the statement stands without.
BESIDE = ("actor", "addressee", "appointed_by", "nominated_by")


def digest(removals: Sequence[Removal]) -> str:
    """A fingerprint of whom a list removes where; "" for an empty list."""
    rows = sorted((folded(one.name), folded(one.municipality), one.document) for one in removals)
    return hashlib.sha256(repr(rows).encode("utf-8")).hexdigest() if rows else ""


def perhaps_named(removals: Sequence[Removal], texts: Iterable[str]) -> tuple[Removal, ...]:
    """Those of whose names all words stand somewhere in the texts: a quick look that leaves nobody out."""
    letters = folded(" ".join(texts))
    return tuple(
        one
        for one in removals
        if any(
            all(folded(word) in letters for word in re.split(r"[\s-]+", form))
            for form in (one.name, slug(one.name))
        )
    )


def is_home(municipality: str, stated: Iterable[str]) -> bool:
    """Whether someone of these municipalities is meant; where none is stated, it is better to remove too much."""
    stated = {_town(name) for name in stated}
    return not municipality or not stated or _town(municipality) in stated


def _town(name: str) -> str:
    # by slug, since the graph has municipalities by their IRIs
    return slug(name).removesuffix("-kommune").removesuffix("s")


def removed_people(minutes: Minutes, links: Links, removals: Sequence[Removal]) -> Redactor | None:
    """What takes the removed people out of a document's texts, by all the names they have there; None for nobody."""
    names: set[str] = set()
    gone: set[str] = set()
    people = dict(links.persons)
    for removal in removals:
        if removal.document not in ("", minutes.document.id):
            continue
        bearers = {key for name, key in people.items() if folded(name) == folded(removal.name)}
        own = {key for key in bearers if is_home(removal.municipality, _homes(minutes, people, key))}
        if own or not bearers:
            names.add(removal.name)
        gone |= own
    own_names = {name for name, key in people.items() if key in gone}
    quotes = (one.evidence.quote for one in _statements(minutes) if one.person in own_names)
    others = (name for name, key in people.items() if key not in gone)
    return redactor(names | own_names, others, quotes) if names | own_names else None


def redactor(names: Iterable[str], others: Iterable[str], quotes: Iterable[str]) -> Redactor:
    """What takes people out by their names, full and bare, and leaves others'.

    quotes: the evidence of statements about them. A first name or surname that stands there alone is theirs.
    """
    every = frozenset(names)
    bare = {name for name in every if len(name.split()) == 1}
    full = every - bare
    ends = {word for name in full for word in (name.split()[0], name.split()[-1])}
    in_full = Redactor(names=full)
    for quote in quotes:
        if in_full(quote) == quote:
            bare |= {word for word in ends if re.search(rf"(?<!\w){re.escape(word)}(?:['’]?s)?(?!\w)", quote)}
    return Redactor(names=full, bare=frozenset(bare), kept=frozenset(others) - every)


def _statements(minutes: Minutes) -> Iterator[Attendance | Presentation | Position | Appointment]:
    yield from minutes.attendance
    yield from minutes.presentations
    yield from minutes.positions
    yield from minutes.appointments


def _homes(minutes: Minutes, people: dict[str, str], key: str) -> set[str]:
    rows: list[Attendance | Appointment] = [*minutes.attendance, *minutes.appointments]
    return {row.municipality for row in rows if row.municipality and people.get(row.person or "") == key}


def redact(minutes: Minutes, links: Links, removals: Sequence[Removal]) -> Minutes:
    """The minutes without removed people: no statement about them, and a mark for their names in every text.

    Offsets are those of the text with its marks. Verify the evidence before: a mark is no evidence.
    """
    people = removed_people(minutes, links, removals)
    if people is None:
        return minutes
    cut = people.cut(minutes.document.text)
    held: dict[str, Any] = {
        view: tuple(
            _without(record, people, cut)
            for record in getattr(minutes, view)
            if not about(view, record, people)
        )
        for view in (*VIEWS, *FURTHER, "issues")
        if view != "meeting"
    }
    return Minutes(
        document=_document(minutes.document, people, cut),
        meeting=_without(minutes.meeting, people, cut),
        **held,
    )


def is_removed(name: str | None, people: Redactor) -> bool:
    """Whether this is a name of somebody who is removed, and nothing more."""
    return name is not None and folded(people(name)) in (folded("fjernet"), folded("fjernets"))


def _document(document: Document, people: Redactor, cut: Cut) -> Document:
    lines = tuple(replace(one, start=cut.begin(one.start), end=cut.end(one.end)) for one in document.lines)
    return replace(
        document,
        source=people(document.source),
        lines=lines,
        text=cut.text,
        body_end=cut.end(document.body_end),
    )


def _without(value: Any, people: Redactor, cut: Cut) -> Any:  # noqa: ANN401
    """A record, or a part of one, without the names; its offsets as they are in the text with the marks."""
    if isinstance(value, str):
        # A code of a list is no text, and no name either.
        return str(people(value)) if type(value) is str else value
    if isinstance(value, Evidence):
        start, end = cut.begin(value.start), cut.end(value.end)
        return replace(value, start=start, end=end, quote=cut.text[start:end], rule=people(value.rule))
    if isinstance(value, tuple):
        return tuple(_without(one, people, cut) for one in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    given = {one.name: _without(getattr(value, one.name), people, cut) for one in fields(value)}
    for column in BESIDE:
        if column in given and is_removed(getattr(value, column), people):
            given[column] = None
    if isinstance(value, Section):
        given |= {"start": cut.begin(value.start), "end": cut.end(value.end)}
    return replace(value, **given)


def about(view: str, record: Record, people: Redactor | None) -> bool:
    """Whether a statement is about somebody who is removed."""
    return people is not None and view in ABOUT and is_removed(getattr(record, ABOUT[view]), people)
