"""Rows of seats, appointments and positions as tests compare them."""

from __future__ import annotations

from kkrgraph.model import Minutes

AppointmentRow = tuple[str, str | None, str | None, str | None]
SeatRow = tuple[str, str, str | None, str | None, str | None]
PositionRow = tuple[str, str, str | None]
Part = tuple[str, str | None, str | None] | tuple[str, str | None, str | None, str]


def appointment_rows(minutes: Minutes) -> list[AppointmentRow]:
    """(action, person, body, role)."""
    return [(a.action, a.person, a.body, a.role) for a in minutes.appointments]


def seat_rows(minutes: Minutes) -> list[SeatRow]:
    """(body, role, count, appointed_by, nominated_by)."""
    return [(s.body, s.role, s.count, s.appointed_by, s.nominated_by) for s in minutes.seats]


def position_rows(minutes: Minutes) -> list[PositionRow]:
    """(person, role, organisation)."""
    return [(p.person, p.role, p.organisation) for p in minutes.positions]


def rows_of(body: str, *parts: Part) -> list[SeatRow]:
    """Rows of one body: (role, count, appointed_by) or (role, count, appointed_by, nominated_by)."""
    return [(body, part[0], part[1], part[2], part[3] if len(part) == 4 else None) for part in parts]


def assert_same_rows(found: list[SeatRow], expected: list[SeatRow]) -> None:
    """Assert that two lists hold the same rows, in whatever order."""
    assert sorted(found, key=str) == sorted(expected, key=str)
