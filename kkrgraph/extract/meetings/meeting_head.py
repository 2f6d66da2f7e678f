"""The head of the meeting: date, times and place, labelled, in columns of labels and values, or in a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kkrgraph.extract.meetings.found import Found
from kkrgraph.extract.meetings.head_days import (
    days_of,
    is_dated_meeting,
    is_only_date,
    is_written,
    note_written,
    of_another_day,
    without_year,
)
from kkrgraph.extract.meetings.head_labels import Field
from kkrgraph.extract.meetings.venues import (
    add_place,
    add_rest,
    add_venue,
    before_people,
    is_of_people,
    is_venue,
    place_goes_on,
    place_in_sentence,
    read_held,
)
from kkrgraph.extract.structure.layout import Layout
from kkrgraph.extract.text.clock import bare_time, closing_time, is_lost, opening_time, times_in
from kkrgraph.extract.text.mentions import Mention

_OTHER_TIME = re.compile(
    r"\b(?:gruppemøde\w*|formøde\w*|frokost|kaffe|morgenmad|tilmelding|frist|senest)\b", re.IGNORECASE
)
# `kl Havnesalen`: the time between them is lost
_LOST_TIME = re.compile(r"\bkl\.?\s+(?=[A-ZÆØÅ])", re.IGNORECASE)
_MEETING = re.compile(
    r"\A(?:Ordinært|Ekstraordinært|Konstituerende|Åbent|Lukket)?\s?\w*[Mm]øde(?:\s+nr\.?\s*\d+)?\Z"
)
_AND_PLACE = re.compile(r"(?:(?:Dato, )?tid|Dato|Tidspunkt)(?: og |/)sted\b", re.IGNORECASE)
# behind their label: `17-19`; `:30-15:00`, of which the beginning is lost
_HOURS = re.compile(r"(?:\d{1,2}\s?[-–]\s?\d{1,2}|[012]\d[0-5]\d\s?[-–]\s?[012]\d[0-5]\d)\.?")
_LOST_START = re.compile(
    r"(?:(?<!\d)[.:]\d\d|\A(?:00|30|45))\s?[-–]\s?(?P<a>[01]?\d|2[0-3])[.:](?P<am>[0-5]\d)(?!\d)"
)
_LONGEST_LINE = 160


def read_fields(layout: Layout, pieces: Sequence[Field], found: Found, people: Sequence[int] = ()) -> None:
    """Date, times and place of the head's fields; what has lost a part is noted in `found.lost`.

    people: where the names in the head begin; a line with names tells when someone came, not when the meeting began.
    """
    fields = [
        before_people(piece, people)
        for piece in pieces
        if piece.name or not (is_of_people(piece.row, people) or _OTHER_TIME.search(piece.row.text))
    ]
    dated = any(is_dated_meeting(piece.row.text) for piece in fields)
    told = False
    for position, piece in enumerate(fields):
        if len(piece.row.text) < _LONGEST_LINE:
            told = _read_field(layout, fields[position:], found, told, dated)
    read_held(pieces, found)
    if "date" not in found.values:
        without_year(layout, fields, found)
    if found.written is not None:
        found.add("date", *found.written)


def _read_field(layout: Layout, fields: Sequence[Field], found: Found, told: bool, dated: bool) -> bool:
    """Reads the first of `fields`; whether it had day or time. dated: whether a line of the head says the meeting's day."""
    piece = fields[0]
    if piece.name == "body":
        return False
    if piece.name == "place":
        add_place(layout, fields, found)
        return False
    if told and not piece.name and "place" not in found.values and is_venue(fields, found):
        add_place(layout, fields, found)
    if dated and not piece.name and is_only_date(piece.text):
        note_written(piece, found)
        return told
    told = _read_line(layout, piece, found, told)
    place_goes_on(layout, fields, found)
    return told


def _read_line(layout: Layout, piece: Field, found: Found, told: bool) -> bool:
    """Reads one line's date and times; whether it had any. told: whether the line before had."""
    base, text = piece.row.start + piece.start, piece.text
    dates = days_of(text)
    if dates and not piece.name and is_written(text, dates[0]):
        found.written = found.written or (dates[0].value, base + dates[0].start, base + dates[0].end)
    elif dates and not of_another_day(piece.row.text):
        found.add("date", dates[0].value, base + dates[0].start, base + dates[0].end)
    elif piece.name == "date" and text.strip():
        found.lost.append(("date", base))
        layout.consumed.add(piece.row.index)
    last = _read_times(layout, piece, dates, found)
    if dates and not last and (gone := _LOST_TIME.search(text, dates[0].end)) is not None:
        last = gone.end()
    if dates or last:
        layout.consumed.add(piece.row.index)
        place = _place_behind(text, dates, last)
        if place is None:
            add_venue(text, last or dates[-1].end, base, found)
        if dates and _AND_PLACE.match(piece.row.text) is not None:
            add_rest(text, max(last, dates[0].end), base, found)
    else:
        place = place_in_sentence(text, 0) if told else None
    if place is not None and (dates or last or text[0].islower()):
        found.add("place", place["place"].strip(), base + place.start("place"), base + place.end("place"))
        layout.consumed.add(piece.row.index)
    elif _MEETING.match(text):
        layout.consumed.add(piece.row.index)
    return bool(dates or last)


def _place_behind(text: str, dates: list[Mention], last: int) -> re.Match[str] | None:
    """The place behind the day and the times that end at `last`, or behind the day where a sentence with the times follows."""
    if not dates:
        return place_in_sentence(text, last)
    place = place_in_sentence(text, max(last, dates[0].end))
    return place if place is not None or last <= dates[0].end else place_in_sentence(text, dates[0].end)


def _read_times(layout: Layout, piece: Field, dates: list[Mention], found: Found) -> int:
    """Reads the times of one line; where their words end in it, 0 for none."""
    base, text = piece.row.start + piece.start, piece.text
    # the figures of a date are no time
    bare = "".join(c if not any(d.start <= i < d.end for d in dates) else " " for i, c in enumerate(text))
    closing, opening = closing_time(bare, 0, len(bare)), opening_time(bare)
    if opening is not None:
        found.add("start", opening.start, base + opening.first, base + opening.last)
    if closing is not None:
        found.add("end", closing.start, base + closing.first, base + closing.last)
    if opening is not None or closing is not None:
        return max(t.last for t in (opening, closing) if t is not None)
    times = times_in(bare)
    if piece.name == "time" and (hours := _HOURS.fullmatch(bare.strip())) is not None:
        times = times_in(f"kl. {hours[0]}")
        times = None if times is None else replace(times, first=0, last=len(text))
    elif piece.name in ("date", "time") and (late := _LOST_START.search(bare)) is not None:
        found.add("end", f"{int(late['a']):02}:{late['am']}", base + late.start("a"), base + late.end())
    if times is None and (piece.name in ("time", "start", "end") or dates):
        times = bare_time(bare, dates[0].end if dates else 0)
    if piece.name in ("date", "time", "start", "end") or dates or times is not None:
        lost = is_lost(bare) or (times is not None and times.start is None)
        if lost and not (piece.name == "date" and not dates):
            found.lost.append(("end" if times is not None and times.start is not None else "start", base))
    if times is None:
        return 0
    name = "end" if piece.name == "end" else "start"
    found.add(name, times.start, base + times.first, base + times.last)
    found.add("end", times.end, base + times.first, base + times.last)
    return times.last
