"""Events: which records of nominations, appointments and resignations tell of the same one."""

from __future__ import annotations

from dataclasses import replace

from kkrgraph.model import Appointment


def distinct(records: list[Appointment]) -> list[Appointment]:
    """Each event once: in one item a person resigns, is nominated or appointed to a body once, whatever tells of it first."""
    seen: dict[tuple[str | None, ...], Appointment] = {}
    for record in records:
        role = record.role if record.action in ("vacancy", "appointed", "nominated") else None
        body = record.body if record.action != "resigned" else None
        if (
            record.action == "resigned"
            and record.evidence.rule == "resigned"
            and record.body in _several(records, record)
        ):
            body = record.body  # who leaves two bodies in one sentence leaves twice
        key: tuple[str | None, ...] = (record.number, record.action, record.person, body, role)
        if record.action == "resigned" and record.evidence.rule == "resigned":
            key = (*key, record.role)  # who leaves as chair and as member leaves twice
        known = seen.get(key) or (seen.get((*key, "medlem")) if record.evidence.rule == "replaced" else None)
        if known is not None and record.evidence.rule == "replaced" and not _is_office(record, known):
            continue
        if known is not None and record.evidence.rule == "replaced":
            key = (*key, record.role)  # who leaves the board, and his office in it to another
            known = seen.get(key)
        if known is None or (known.body is None and record.body is not None):
            seen[key] = record if known is None else replace(known, body=record.body)
    return list(seen.values())


def _is_office(record: Appointment, known: Appointment) -> bool:
    """Whether somebody is replaced in an office of the body that he is told to leave as a member."""
    return (
        record.body == known.body
        and known.role == "medlem"
        and record.role is not None
        and record.role.endswith(("formand", "forperson"))
    )


def _several(records: list[Appointment], record: Appointment) -> set[str | None]:
    """The bodies that somebody leaves in the very words of a record, where they are more than one."""
    bodies = {
        r.body
        for r in records
        if r.action == "resigned" and r.person == record.person and r.evidence.start == record.evidence.start
    }
    return bodies if len(bodies) > 1 else set()


# who leads or writes down this one meeting
_MEETING_ROLES = ("dirigent", "ordstyrer", "mødeleder", "referent", "stemmetæller")


def elected(records: list[Appointment]) -> list[Appointment]:
    """Without those pointed at for a post of the meeting itself who are then elected to it: one event, told twice."""
    seats = {(r.number, r.person, r.role) for r in records if r.action == "appointed"}
    return [
        record
        for record in records
        if record.action != "nominated"
        or record.role not in _MEETING_ROLES
        or (record.number, record.person, record.role) not in seats
    ]


def overruled(records: list[Appointment]) -> list[Appointment]:
    """Without those whom a proposal gives what its ruling gives to others: `med den ændring, at Karl Holm udpeges`.

    A body's members are many; they are overruled where the ruling names as many as the proposal.
    """
    ruled, proposed = _seats(records, "appointed-in-decision"), _seats(records, "appointed-in-proposal")
    passed = {
        seat: people - ruled[seat]
        for seat, people in proposed.items()
        if seat in ruled and len(ruled[seat] - people) == len(people - ruled[seat])
    }
    return [
        record
        for record in records
        if record.evidence.rule != "appointed-in-proposal"
        or record.person not in passed.get((record.number, record.body, record.role), ())
    ]


def _seats(
    records: list[Appointment], rule: str
) -> dict[tuple[str, str | None, str | None], set[str | None]]:
    """Item, body and role → those whom a rule gives it."""
    found: dict[tuple[str, str | None, str | None], set[str | None]] = {}
    for record in records:
        if record.evidence.rule == rule:
            found.setdefault((record.number, record.body, record.role), set()).add(record.person)
    return found
