"""The seats of a body as rows of a picture, from the answers of `who_sits_where` and `appointment_life`."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from kkrgraph.graph.answer import Table

FIRST = {"chair": 0, "deputy_chair": 1, "member": 2, "substitute": 3}


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A day on which documents know of a seat. step: `attested`, `nominated`, ..."""

    day: datetime.date
    step: str
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """One row. since, until: the stated day, month or year in ISO form, None where none is. marks: by day."""

    person: str
    about: str
    role: str
    known: str
    since: str | None
    until: str | None
    first: datetime.date
    last: datetime.date
    quote: str
    marks: tuple[Mark, ...]


def seats_of(seats: Table, steps: Table) -> tuple[Seat, ...]:
    """Chairs first, then members, substitutes and others; in each the earliest first."""
    marks: dict[tuple[str, str, str], list[Mark]] = {}
    for step in records(steps):
        key = step["person_iri"], step["body_iri"], step["role_name"]
        mark = Mark(day=_day(step["date"]), step=step["step"], quote=step["evidence"])
        marks.setdefault(key, []).append(mark)
    found = [
        (FIRST.get(row["category"], 4 if row["role_name"] else 5), row["first"], row["person_name"], row)
        for row in records(seats)
    ]
    found.sort(key=lambda one: one[:3])
    return tuple(_seat(row, marks) for *_, row in found)


def records(table: Table) -> Iterator[dict[str, str]]:
    """The rows by column."""
    for row in table.values():
        yield dict(zip(table.columns, row, strict=True))


def _seat(row: dict[str, str], marks: dict[tuple[str, str, str], list[Mark]]) -> Seat:
    first, last = _day(row["first"]), _day(row["last"])
    steps = marks.get((row["person_iri"], row["body_iri"], row["role_name"]), [])
    if row["known"] == "attended":
        steps = [Mark(day=day, step="attended", quote=row["evidence"]) for day in sorted({first, last})]
    party = f"({row['party_letter']})" if row["party_letter"] else ""
    return Seat(
        person=row["person_name"],
        about=" ".join(part for part in (party, row["municipality_name"]) if part),
        role=row["role_name"] or "deltager",
        known=row["known"],
        since=row["since"] or None,
        until=row["until"] or None,
        first=first,
        last=last,
        quote=row["evidence"],
        marks=tuple(mark for mark in steps if first <= mark.day <= last or mark.step == "nominated"),
    )


def _day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)
