"""Held positions: what who resigns, or leaves a party, had until then."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kkrgraph.model import Appointment, Position


def held_positions(records: list[Appointment]) -> Iterator[Position]:
    """Who resigns held the seat until then; who left a party whose seats are to be filled anew held one of those."""
    for record in records:
        if record.person is None:
            continue
        if record.action == "resigned" and record.body and record.role:
            yield Position(
                person=record.person, role=record.role, organisation=record.body, evidence=record.evidence
            )
        if record.action == "left_party":
            seat = next(
                (
                    r
                    for r in records
                    if r.number == record.number and r.action == "vacancy" and r.body and r.role
                ),
                None,
            )
            if seat is not None and re.search(r"\bnye? ", seat.evidence.quote) and seat.body and seat.role:
                yield Position(
                    person=record.person, role=seat.role, organisation=seat.body, evidence=record.evidence
                )
