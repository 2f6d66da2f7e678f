"""A timeline of a body's seats: a row for each, stated periods solid, attested days as dots, open ends dashed."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from kkrgraph.draw.seats import Mark, Seat
from kkrgraph.draw.svg import CHARACTER, cut, element, label, picture, tooltip
from kkrgraph.model import first_day, last_day

TERM_BEGAN, TERM_YEARS = 2022, 4
TOP, ROW, FOOT = 84, 26, 74
PLOT, WHEN, EDGE, YEAR = 620, 224, 16, 36
NAMES = (160, 380)
STEPS = {"nominated": "indstillet", "appointed": "udpeget", "attested": "bevidnet", "resigned": "udtrådt"}
STEPS |= {"succeeded_by": "efterfulgt", "succeeds": "efterfølger", "attended": "på deltagerlisten"}
LEGEND = (
    ("seat", "periode efter beslutning"),
    ("dot", "dag, et dokument bevidner"),
    ("open", "ende ukendt"),
    ("asked", "indstillet"),
    ("came", "på deltagerlisten"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What is where: x of the plot's left edge, and the years that it shows, the last one excluded."""

    left: float
    begin: int
    end: int

    def x(self, day: datetime.date) -> float:
        """The place of a day."""
        start = datetime.date(self.begin, 1, 1).toordinal()
        whole = datetime.date(self.end, 1, 1).toordinal() - start
        return self.left + PLOT * (day.toordinal() - start) / whole


def term_of(year: int) -> int:
    """The first year of the electoral term of a year."""
    return year - (year - TERM_BEGAN) % TERM_YEARS


def timeline(body: str, seats: tuple[Seat, ...], on: datetime.date | None = None) -> str:
    """The picture as one SVG document."""
    longest = (max((len(_who(seat)) for seat in seats), default=0) + 1) * CHARACTER
    left = EDGE + min(max(longest, NAMES[0]), NAMES[1]) + 14
    days = [day for seat in seats for day in (seat.first, seat.last, _begin(seat), _end(seat))]
    days += [mark.day for seat in seats for mark in seat.marks]
    days += [] if on is None else [on]
    years = [day.year for day in days] or [TERM_BEGAN]
    frame = Frame(left=left, begin=term_of(min(years)), end=term_of(max(years)) + TERM_YEARS)
    bottom = TOP + ROW * max(len(seats), 1)
    rows = (_row(frame, seat, TOP + ROW * place) for place, seat in enumerate(seats))
    return picture(
        left + PLOT + WHEN + EDGE,
        bottom + FOOT,
        f"{body}: pladser over tid",
        f"{len(seats)} pladser og indstillinger i {body}; hver række er en person med rolle og periode.",
        label(f"{body}: pladser over tid", EDGE, 30, class_="head"),
        *_terms(frame, bottom),
        *rows,
        *([] if on is None else [_line(frame, on, bottom)]),
        _legend(bottom + 40),
    )


def _terms(frame: Frame, bottom: float) -> Iterator[str]:
    """The electoral terms as bands, with the years below their names."""
    for place, year in enumerate(range(frame.begin, frame.end, TERM_YEARS)):
        start = frame.x(datetime.date(year, 1, 1))
        width = frame.x(datetime.date(year + TERM_YEARS, 1, 1)) - start
        if place % 2 == 0:
            yield element("rect", class_="band", x=start, y=44, width=width, height=bottom - 44)
        yield label(
            f"{year}–{year + TERM_YEARS - 1}", start + width / 2, 58, text_anchor="middle", class_="soft"
        )
    step = next(
        step for step in (1, 2, TERM_YEARS, 20, 100) if PLOT * step / (frame.end - frame.begin) > YEAR
    )
    for year in range(frame.begin, frame.end, step):
        at = frame.x(datetime.date(year, 1, 1))
        yield element("line", class_="grid", x1=at, x2=at, y1=66, y2=bottom)
        yield label(str(year), at + 3, 76, class_="soft")


def _row(frame: Frame, seat: Seat, top: float) -> str:
    middle = top + ROW / 2
    width = frame.left - EDGE - 14
    said = tooltip(_who(seat), seat.about, _when(seat), f"»{seat.quote}«")
    return element(
        "g",
        said,
        label(cut(_who(seat), width), EDGE, middle + 4),
        *_period(frame, seat, middle),
        *(
            _mark(frame, mark, middle)
            for mark in seat.marks
            if mark.step in ("attested", "nominated", "attended")
        ),
        label(_when(seat), frame.left + PLOT + 10, middle + 4, class_="soft"),
    )


def _period(frame: Frame, seat: Seat, middle: float) -> Iterator[str]:
    """Solid where decisions state it; dashed where it is not stated when it began, or until when it lasts."""
    if seat.known in ("nominated", "attended"):
        return
    start, last = frame.x(_begin(seat)), frame.x(_end(seat))
    if seat.since is not None:
        yield element(
            "rect", class_="seat", x=start, y=middle - 5, width=max(last - start, 4), height=10, rx=2
        )
    else:
        yield element("path", class_="open", d=f"M{max(start - 22, frame.left):.1f} {middle:.1f}H{last:.1f}")
    if seat.until is None:
        term = frame.x(datetime.date(term_of(seat.last.year) + TERM_YEARS, 1, 1))
        yield element("path", class_="open", d=f"M{last + 5:.1f} {middle:.1f}H{term:.1f}")
    else:
        yield element("rect", class_="seat", x=last - 1.5, y=middle - 8, width=3, height=16)


def _mark(frame: Frame, mark: Mark, middle: float) -> str:
    at = frame.x(mark.day)
    said = tooltip(f"{STEPS[mark.step]} {_date(mark.day)}", f"»{mark.quote}«")
    if mark.step == "nominated":
        return element("path", said, class_="asked", d=_diamond(at, middle))
    kind, size = ("dot", 4.5) if mark.step == "attested" else ("came", 3.5)
    return element("circle", said, class_=kind, cx=at, cy=middle, r=size)


def _diamond(x: float, y: float) -> str:
    return f"M{x - 6:.1f} {y:.1f}L{x:.1f} {y - 6:.1f}L{x + 6:.1f} {y:.1f}L{x:.1f} {y + 6:.1f}Z"


def _line(frame: Frame, on: datetime.date, bottom: float) -> str:
    at = frame.x(on)
    return element(
        "g",
        element("line", class_="now", x1=at, x2=at, y1=66, y2=bottom + 6),
        label(_date(on), at, bottom + 20, text_anchor="middle", class_="nowtext"),
    )


def _legend(top: float) -> str:
    pieces, x = [], float(EDGE)
    for kind, text in LEGEND:
        pieces.append(_sign(kind, x, top))
        pieces.append(label(text, x + 34, top + 4, class_="soft"))
        x += 34 + len(text) * CHARACTER + 18
    return element("g", *pieces)


def _sign(kind: str, x: float, y: float) -> str:
    match kind:
        case "seat":
            return element("rect", class_=kind, x=x, y=y - 5, width=26, height=10, rx=2)
        case "open":
            return element("path", class_=kind, d=f"M{x:.1f} {y:.1f}h26")
        case "asked":
            return element("path", class_=kind, d=_diamond(x + 13, y))
        case _:
            return element("circle", class_=kind, cx=x + 13, cy=y, r=4.5 if kind == "dot" else 3.5)


def _who(seat: Seat) -> str:
    return f"{seat.person}, {seat.role}"


def _when(seat: Seat) -> str:
    """`16.03.2022 – 06.12.2023`; `kendt` before days that only attest."""
    match seat.known:
        case "stated":
            begin = _date(seat.first) if seat.since is None else _said(seat.since)
            return f"{begin} – {'' if seat.until is None else _said(seat.until)}".rstrip()
        case "nominated":
            return f"indstillet {_date(seat.first)}"
        case "attended":
            return f"på listen {_span(seat.first, seat.last)}"
        case _:
            until = "" if seat.until is None else f", til {_said(seat.until)}"
            return f"kendt {_date(seat.first)}{until}" if until else f"kendt {_span(seat.first, seat.last)}"


def _span(first: datetime.date, last: datetime.date) -> str:
    return _date(first) if first == last else f"{_date(first)} – {_date(last)}"


def _said(date: str) -> str:
    """A stated day, month or year as it is said: `2026-04` → `04.2026`."""
    return ".".join(reversed(date.split("-")))


def _begin(seat: Seat) -> datetime.date:
    return seat.first if seat.since is None else first_day(seat.since)


def _end(seat: Seat) -> datetime.date:
    """Where documents end it; of a month or a year its last day."""
    return max(_begin(seat), seat.last) if seat.until is None else last_day(seat.until)


def _date(day: datetime.date) -> str:
    return day.strftime("%d.%m.%Y")
