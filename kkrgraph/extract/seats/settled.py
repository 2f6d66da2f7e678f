"""Settled seat rules: each of an item once, with who has the last word."""

from __future__ import annotations

import re
from dataclasses import replace

from kkrgraph.model import Seat

# the seats that a nomination is a part of were told before
_PARTLY = re.compile(r"\b(?:[Hh]eraf|[Hh]voraf|[Aa]f (?:dem|disse))\b")


def _of_the_whole(part: Seat, seats: list[Seat]) -> str | None:
    """Who appoints all of a body's members, of whom others nominate some: `Heraf indstiller KKR Fyn seks`."""
    if _PARTLY.search(part.evidence.quote) is None:
        return None
    for seat in seats:
        if (
            (seat.number, seat.body) == (part.number, part.body)
            and seat.appointed_by
            and not seat.nominated_by
        ):
            whole, some = seat.count or "", part.count or ""
            if whole.isdigit() and some.isdigit() and int(whole) > int(some):
                return seat.appointed_by
    return None


def settled(seats: list[Seat], ministers: dict[str, str]) -> list[Seat]:
    """Each rule of an item once; whoever nominates does not appoint where the item names the minister who does."""
    stated = {
        s.number: s.appointed_by
        for s in seats
        if s.appointed_by and s.appointed_by.lower().endswith("ministeren")
    }
    ministers = ministers | stated
    ruled = {(s.number, s.role, s.count) for s in seats if s.appointed_by or s.nominated_by}
    counted = {
        s.number
        for s in seats
        if s.count is not None and (s.nominated_by or (s.evidence.rule == "holds" and s.number in ministers))
    }
    records: dict[tuple[str | None, ...], Seat] = {}
    for seat in seats:
        if seat.appointed_by is None and seat.nominated_by is not None and seat.number in ministers:
            seat = replace(seat, appointed_by=ministers[seat.number])
        if seat.evidence.rule == "holds" and seat.number in ministers and seat.nominated_by is None:
            # `KKR Fyn har fem pladser i rådet`, to which the minister appoints
            seat = replace(seat, appointed_by=ministers[seat.number], nominated_by=seat.appointed_by)
        if seat.evidence.rule == "appointed-by-minister" and seat.number in counted:
            continue
        if (
            seat.evidence.rule == "total"
            and seat.nominated_by is None
            and (seat.number, seat.role, seat.count) in ruled
        ):
            continue
        # `tre medlemmer fra regionsrådet`, and nobody else has the last word
        if (
            seat.evidence.rule == "seats-from"
            and seat.appointed_by is None
            and not (seat.nominated_by or "hver").startswith("hver")
        ):
            seat = replace(seat, appointed_by=seat.nominated_by, nominated_by=None)
        if seat.evidence.rule == "nominates" and seat.appointed_by is None:
            seat = replace(seat, appointed_by=_of_the_whole(seat, seats))
        # `Movia skal pege på en repræsentant`, and nobody else has the last word
        if seat.evidence.rule == "points-at" and seat.appointed_by is None:
            seat = replace(seat, appointed_by=seat.nominated_by, nominated_by=None)
        # who only nominates, with nobody named who appoints, tells of no rule
        if seat.evidence.rule == "nominates" and seat.appointed_by is None:
            continue
        records.setdefault(
            (seat.number, seat.body, seat.role, seat.count, seat.nominated_by, seat.appointed_by), seat
        )
    return list(records.values())
