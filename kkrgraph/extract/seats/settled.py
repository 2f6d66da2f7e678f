"""Settled seat rules: each of an item once, with who has the last word."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from kkrgraph.model import Seat

_REST = re.compile(r"\b(?:øvrige|resterende|sidste)\b")
# the seats that a nomination is a part of were told before
_PARTLY = re.compile(r"\b(?:[Hh]eraf|[Hh]voraf|[Aa]f (?:dem|disse))\b")
# `Havnerådet har otte medlemmer, som udpeges af bestyrelsen`: all of its members
_ALL = re.compile(r"\b(?:har|består|tæller|får)\b[^.;:]*, (?:der|som)(?: alle)? ")
# `ét medlem fra hver kommunalbestyrelse`; `fra hvert sundhedsråd` says only where they sit
_SENDS = re.compile(r"(?!hver)|hvert? (?:af [a-zæøåA-ZÆØÅ0-9 ]*)?(?:[a-zæøå]*kommun|region|byråd)")

# who appoints the chair alone has no word on the others
_CHAIRS = ("formand", "næstformand")


def _of_the_whole(part: Seat, seats: Sequence[Seat]) -> str | None:
    """Who appoints all of a body's members, of whom others nominate some: `Heraf indstiller KKR Fyn seks`."""
    partly = _PARTLY.search(part.evidence.quote) is not None
    for seat in seats:
        if (
            (seat.number, seat.body) == (part.number, part.body)
            and seat.appointed_by
            and not seat.nominated_by
            and (
                partly
                or _all_members(seat)
                or (part.evidence.rule == "on-nomination" and _ALL.search(seat.evidence.quote))
            )
        ):
            whole, some = seat.count or "", part.count or ""
            if _all_members(seat) or (whole.isdigit() and some.isdigit() and int(whole) > int(some)):
                return seat.appointed_by
    return None


class _Ministers:
    """Who among the ministers has the last word on the seats of an item."""

    def __init__(self, seats: Sequence[Seat], ministers: Mapping[str, str]) -> None:
        """ministers: item number → the minister who makes the appointments there."""
        stated = {
            (s.number, s.body): s.appointed_by
            for s in seats
            if s.appointed_by and s.appointed_by.lower().endswith("ministeren") and s.role not in _CHAIRS
        }
        self._of_item = {**ministers, **{number: by for (number, _), by in stated.items()}}
        self._of_body = stated
        nominated = {(s.number, s.body) for s in seats if s.nominated_by and s.appointed_by is None}
        self._bodies: dict[str, set[str]] = {}
        for seat in seats:
            self._bodies.setdefault(seat.number, set()).add(seat.body)
        self.nominated = nominated
        # the bodies whose seats are counted without who appoints
        self.told_in_parts = nominated | {
            (s.number, s.body) for s in seats if s.evidence.rule == "total" and s.appointed_by is None
        }

    def of(self, seat: Seat) -> str | None:
        """The minister who appoints to these seats; in an item about several bodies only where they are his."""
        by = self._of_item.get(seat.number)
        key = (seat.number, seat.body)
        if by is None or seat.nominated_by is not None or len(self._bodies[seat.number]) == 1:
            return by
        return self._of_body.get(key) or (by if key in self.nominated else None)


def _all_members(seat: Seat) -> bool:
    """`Medlemmerne udpeges af Movia`: who appoints all of them, however many there are."""
    return (
        (seat.role, seat.count, seat.nominated_by) == ("medlem", None, None)
        and seat.appointed_by is not None
        and seat.evidence.rule in ("appoints", "appointed-by")
        and _REST.search(seat.evidence.quote) is None
    )


def _decided(seat: Seat, minister: str | None, seats: Sequence[Seat]) -> Seat | None:
    """The rule with who appoints; None for one that tells of no rule: nobody is named who appoints."""
    rule = seat.evidence.rule
    if rule == "holds" and minister is not None and seat.nominated_by is None:
        # `KKR Fyn har fem pladser i rådet`, to which the minister appoints
        return replace(seat, appointed_by=minister, nominated_by=seat.appointed_by)
    if seat.appointed_by is not None:
        return seat
    if minister is not None and (seat.nominated_by is not None or rule == "total"):
        return replace(seat, appointed_by=minister)
    # `tre medlemmer fra regionsrådet`, `Movia skal pege på en repræsentant`, and nobody else has the last word
    sends = rule == "seats-from" and _SENDS.match(seat.nominated_by or "hver") is not None
    if sends or rule == "points-at":
        return replace(seat, appointed_by=seat.nominated_by, nominated_by=None)
    if rule in ("nominates", "on-nomination"):
        return replace(seat, appointed_by=_of_the_whole(seat, seats))
    if rule == "total" and seat.role == "medlem":
        alike = (s for s in seats if (s.number, s.body) == (seat.number, seat.body) and _all_members(s))
        return replace(seat, appointed_by=next((s.appointed_by for s in alike), None))
    return seat


def settled(seats: list[Seat], ministers: Mapping[str, str]) -> list[Seat]:
    """Each rule of an item once; whoever nominates does not appoint where the item names the minister who does."""
    said = _Ministers(seats, ministers)
    ruled = {(s.number, s.role, s.count) for s in seats if s.appointed_by or s.nominated_by}
    counted = {
        s.number
        for s in seats
        if s.count is not None and (s.nominated_by or (s.evidence.rule == "holds" and said.of(s)))
    }
    fuller = {
        (s.number, s.body, s.role, s.count, s.nominated_by)
        for s in seats
        if s.nominated_by and s.appointed_by
    }
    records: dict[tuple[str | None, ...], Seat] = {}
    for told in seats:
        if _all_members(told) and (told.number, told.body) in said.told_in_parts:
            continue
        if told.evidence.rule == "appointed-by-minister" and told.number in counted:
            continue
        # a bare total that another rule has told with who fills it
        bare = told.evidence.rule == "total" and told.nominated_by is None and told.appointed_by is None
        if bare and (told.number, told.role, told.count) in ruled:
            continue
        if (
            told.appointed_by is None
            and (told.number, told.body, told.role, told.count, told.nominated_by) in fuller
        ):
            continue  # `KKR Fyn indstiller to, som udpeges af regionsrådet` says more
        seat = _decided(told, said.of(told), seats)
        if seat is not None:
            key = (seat.number, seat.body, seat.role, seat.count, seat.nominated_by, seat.appointed_by)
            records.setdefault(key, seat)
    return list(records.values())
