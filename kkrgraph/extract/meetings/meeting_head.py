"""The head of the meeting: date, times and place, labelled, in columns of labels and values, or in a sentence."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from kkrgraph.extract.meetings.head_labels import Field
from kkrgraph.extract.meetings.name_shapes import body_name
from kkrgraph.extract.meetings.title_names import title_body
from kkrgraph.extract.structure.layout import Layout, Row
from kkrgraph.extract.text.clock import bare_time, closing_time, is_lost, opening_time, times_in
from kkrgraph.extract.text.dates import find_dates
from kkrgraph.extract.text.mentions import Mention

_OTHER_DAY = re.compile(
    r"\b(?:udsendt|udskrevet|godkendt|næste|afbud|frist|senest|tilmelding|gruppemøde\w*|forrige|seneste)\b",
    re.IGNORECASE,
)
_OTHER_TIME = re.compile(
    r"\b(?:gruppemøde\w*|formøde\w*|frokost|kaffe|morgenmad|tilmelding|frist|senest)\b", re.IGNORECASE
)
_WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
_WEEKDAY = re.compile(rf"\b(?P<day>{'|'.join(_WEEKDAYS)})\b", re.IGNORECASE)
_YEAR = re.compile(
    r"\b(?:[Rr]eferat|REFERAT|[Dd]agsorden|DAGSORDEN|[Kk]onklusioner)\w*\s+(?P<year>20\d\d)\b|\A(?P<alone>20\d\d)\Z"
)
_IN_SENTENCE = re.compile(
    r",?\s*(?:på|i|hos|ved)\s+(?!(?:KKR|[Kk]ommunekontaktråd|[\wæøå-]*(?:rådet|udvalget|bestyrelsen|gruppen|forum|nævnet))(?:[\s,]|\Z))(?P<place>(?:[A-ZÆØÅ0-9]|mødelokale |lokale )[^.;]{1,100}?)(?=\s(?:med|for at|hvor)\b|[.;]|\Z)"
)
# a line that can only be an address or a room: `Ved Havnen 20, 4700 Næstved`, `Viborg Rådhus, lokale 3`
_VENUE = re.compile(
    r"\A(?=[A-ZÆØÅ])[^.:;]*?(?:[Rr]ådhus|[Rr]egionshus|\b[Hh]otel|[Kk]ro\b|[Kk]ongres|[Kk]onference|[Kk]ulturhus|[Kk]ursuscent|[Ff]orsamlingshus|"
    r"(?:Medborger|Administrations|Borger|Sundheds|Forenings|Aktivitets)hus|[a-zæøå](?:gården|museet|skolen|biblioteket|hallen)\b|"
    r"\b[Mm]ødelokale\b|\b[Ll]okale\b|[Ss]alen\b|\bTeams\b|\b[Vv]irtuelt\b|\b\d{4} [A-ZÆØÅ]|[^\W\d]+ \d{1,3}[A-Z]?, )[^.:;]*\Z"
)
# `Sekretariatet, den 26.03.15`, `Greve, den 3. maj 2016`: when the letter was written
_WRITTEN = re.compile(r"(?:\A|\s)(?!\w*dag,)[A-ZÆØÅ][\w-]+, (?:den|d\.) \Z")
# `kl Havnesalen`: the time between them is lost
_LOST_TIME = re.compile(r"\bkl\.?\s+(?=[A-ZÆØÅ])", re.IGNORECASE)
_HELD = re.compile(
    r"\b[Mm]ødet (?:holdes|holdtes|afholdes|afholdtes|(?:blev|bliver) (?:af)?holdt|finder sted|fandt sted) (?:i|på|hos|ved) (?P<place>[^.;]{3,100}?(?:\d\. ?sal)?)(?=\s(?:med|for at|hvor|kl)\b|[.;]|\Z)"
)
_SHORT_PLACE = re.compile(r"[A-ZÆØÅ][^.:;|()\d]{2,40}(?:\s\d{1,3})?\Z")
_LIST = re.compile(
    r"(?:Medlemmer|(?:Møde)?[Dd]eltagere|Mødedeltagelse|Til ?stede|Fremmødte|Tilstedeværende|Mødt)\b", re.IGNORECASE
)
_GOES_ON = re.compile(r".*(?:[,–-]|\b(?:og|i|på|ved))\Z")
_POSTAL = re.compile(r"\A\d{4} [A-ZÆØÅ][a-zæøå]")
_MEETING = re.compile(
    r"\A(?:Ordinært|Ekstraordinært|Konstituerende|Åbent|Lukket)?\s?\w*[Mm]øde(?:\s+nr\.?\s*\d+)?\Z"
)


@dataclass(slots=True)
class Found:
    """What was found so far, each value with the place it stands at. lost: (view's column, offset) of damaged values.

    written: the day that the paper bears, which is the meeting's where no other is named.
    """

    values: dict[str, str] = field(default_factory=dict)
    written: tuple[str, int, int] | None = None
    places: list[tuple[int, int]] = field(default_factory=list)
    lost: list[tuple[str, int]] = field(default_factory=list)

    def add(self, name: str, value: str | None, start: int, end: int) -> None:
        if value and name not in self.values:
            self.values[name] = value
            self.places.append((start, end))


def _is_of_people(row: Row, people: Sequence[int]) -> bool:
    place = bisect_left(people, row.start)
    if place >= len(people) or people[place] >= row.end or find_dates(row.text):
        return False
    return _VENUE.match(row.text[: people[place] - row.start]) is None


def _before_people(piece: Field, people: Sequence[int]) -> Field:
    """`Havnesalen, Kajen 4, 4000 Nordby Karl Holm Eva Lind`: the line as far as its first name."""
    place = bisect_left(people, piece.row.start)
    if piece.name or place >= len(people) or people[place] >= piece.row.end or find_dates(piece.row.text):
        return piece
    text = piece.row.text[: people[place] - piece.row.start].rstrip(" ,;:-–•")
    if not text:
        return piece
    return replace(piece, row=replace(piece.row, end=piece.row.start + len(text), text=text))


def _is_dated_meeting(text: str) -> bool:
    """`Fredag den 3. maj 2021`, `Møde 3. maj 2021`: a day that is told to be the meeting's."""
    if _OTHER_DAY.search(text) is not None or (_WEEKDAY.search(text) is None and "øde" not in text):
        return False
    return any(len(d.value) == 10 and d.value[0].isdigit() for d in find_dates(text))


def _is_only_date(text: str) -> bool:
    dates = find_dates(text)
    return len(dates) == 1 and len(dates[0].value) == 10 and text.strip(" .") == text[dates[0].start : dates[0].end].strip(" .")


def _note_written(piece: Field, found: Found) -> None:
    date = find_dates(piece.text)[0]
    base = piece.row.start + piece.start
    found.written = found.written or (date.value, base + date.start, base + date.end)


def read_fields(layout: Layout, pieces: Sequence[Field], found: Found, people: Sequence[int] = ()) -> None:
    """Date, times and place of the head's fields; what has lost a part is noted in `found.lost`.

    people: where the names in the head begin; a line with names tells when someone came, not when the meeting began.
    """
    fields = [
        _before_people(piece, people)
        for piece in pieces
        if piece.name or not (_is_of_people(piece.row, people) or _OTHER_TIME.search(piece.row.text))
    ]
    dated = any(_is_dated_meeting(piece.row.text) for piece in fields)
    told = False
    for position, piece in enumerate(fields):
        if len(piece.row.text) >= 160:
            continue
        if piece.name == "body":
            told = False
            continue
        if piece.name == "place":
            _add_place(layout, fields[position:], found)
            told = False
            continue
        if told and not piece.name and "place" not in found.values and _is_venue(fields[position:], found):
            _add_place(layout, fields[position:], found)
        if dated and not piece.name and _is_only_date(piece.text):
            _note_written(piece, found)
            continue
        told = _read_line(layout, piece, found, told)
        _place_goes_on(layout, fields[position:], found)
    for piece in pieces:
        held = _HELD.search(piece.row.text) if "ødet " in piece.row.text else None
        if held is not None:
            found.add("place", held["place"].strip(), piece.row.start + held.start("place"), piece.row.start + held.end("place"))
    if "date" not in found.values:
        _without_year(layout, fields, found)
    if found.written is not None:
        found.add("date", *found.written)


def _is_venue(fields: Sequence[Field], found: Found) -> bool:
    """Whether the line below day and time is a place: by its form, or a few words between them and the list of people."""
    text = fields[0].text
    if _VENUE.match(text):
        return True
    above_list = len(fields) > 1 and _LIST.match(fields[1].text) is not None and "start" in found.values
    return above_list and _SHORT_PLACE.match(text) is not None and title_body(text) is None


def _read_line(layout: Layout, piece: Field, found: Found, told: bool) -> bool:
    """Reads one line's date and times; whether it had any. told: whether the line before had."""
    base, text = piece.row.start + piece.start, piece.text
    dates = [d for d in find_dates(text) if len(d.value) == 10 and d.value[0].isdigit()]
    if (
        dates
        and not piece.name
        and text[dates[0].end :].strip(" .") == ""
        and _WRITTEN.search(text[: dates[0].start])
    ):
        found.written = found.written or (dates[0].value, base + dates[0].start, base + dates[0].end)
    elif dates and not _OTHER_DAY.search(piece.row.text):
        found.add("date", dates[0].value, base + dates[0].start, base + dates[0].end)
    elif piece.name == "date" and text.strip():
        found.lost.append(("date", base))
        layout.consumed.add(piece.row.index)
    last = _read_times(layout, piece, dates, found)
    if dates and not last and (gone := _LOST_TIME.search(text, dates[0].end)) is not None:
        last = gone.end()
    if dates or last:
        layout.consumed.add(piece.row.index)
        place = _IN_SENTENCE.match(text, max(last, dates[0].end if dates else 0))
        if last and place is None:
            _add_venue(text, last, base, found)
    else:
        place = _IN_SENTENCE.match(text) if told else None
    if place is not None and body_name(place["place"]) is None and (dates or last or text[0].islower()):
        found.add("place", place["place"].strip(), base + place.start("place"), base + place.end("place"))
        layout.consumed.add(piece.row.index)
    elif _MEETING.match(text):
        layout.consumed.add(piece.row.index)
    return bool(dates or last)


def _add_venue(text: str, last: int, base: int, found: Found) -> None:
    """A place behind the times of its line: `kl. 10.00, Greve Rådhus`, `kl. 9.30. Havnesalen. Møde nr. 1`."""
    start = last + len(text[last:]) - len(text[last:].lstrip(" ,.|–-"))
    words = re.split(r"\.\s(?=[A-ZÆØÅ])|\.\Z", text[start:])[0]
    if _VENUE.match(words):
        found.add("place", words.strip(), base + start, base + start + len(words.rstrip()))


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


def _add_place(layout: Layout, fields: Sequence[Field], found: Found) -> None:
    """The place behind its label, with the next line where the first one stops short."""
    piece = fields[0]
    if find_dates(piece.text) or not piece.text.strip():
        return
    start, end, words = piece.row.start + piece.start, piece.row.end, piece.text.strip()
    layout.consumed.add(piece.row.index)
    following = fields[1] if len(fields) > 1 else None
    if following is not None and _runs_on(words, piece, following):
        words, end = f"{words} {following.text.strip()}", following.row.end
        layout.consumed.add(following.row.index)
    found.add("place", words, start, end)


def _place_goes_on(layout: Layout, fields: Sequence[Field], found: Found) -> None:
    """A place at the end of a sentence's line, with the next line where it stops short: `i Greve Rådhus,`, `lokale 3`."""
    if len(fields) < 2 or not found.places or "place" not in found.values:
        return
    (start, end), (piece, following) = found.places[-1], fields[:2]
    words = found.values["place"]
    if end == piece.row.end and piece.row.text.endswith(words) and _runs_on(words, piece, following):
        found.values["place"] = f"{words} {following.text.strip()}"
        found.places[-1] = (start, following.row.end)
        layout.consumed.add(following.row.index)


def _runs_on(words: str, piece: Field, following: Field) -> bool:
    """Whether a place goes on in the next line: it stops short, or a postal code or a word in lower case follows."""
    if following.name or following.row.index != piece.row.index + 1 or find_dates(following.text):
        return False
    text = following.text
    return bool(_GOES_ON.match(words) or _POSTAL.match(text)) or text[0].islower()


def _without_year(layout: Layout, fields: Sequence[Field], found: Found) -> None:
    """`REFERAT 2015` and `Fredag 6. september`: the year stands in the title; a weekday of another year denies it."""
    title = next((m for row in layout.head if (m := _YEAR.search(row.text)) is not None), None)
    for piece in fields:
        days = [d for d in find_dates(piece.text) if d.value.startswith("--") and len(d.value) == 7]
        weekday = _WEEKDAY.search(piece.text)
        labelled = (
            piece.name == "date"
            or weekday is not None
            or re.search(r"\b(?:[Dd]en|[Dd]\.|[Mm]øde)\s", piece.text)
        )
        if not days or not labelled or len(piece.row.text) >= 160 or _OTHER_DAY.search(piece.row.text):
            continue
        layout.consumed.add(piece.row.index)
        base = piece.row.start + piece.start
        date = _in_year(days[0].value, title)
        if date is not None and (weekday is None or _WEEKDAYS[date.weekday()] == weekday["day"].lower()):
            found.add("date", date.isoformat(), base + days[0].start, base + days[0].end)
        else:
            found.lost.append(("date", base))


def _in_year(value: str, title: re.Match[str] | None) -> datetime.date | None:
    if title is None:
        return None
    try:
        return datetime.date.fromisoformat(f"{title['year'] or title['alone']}{value[1:]}")
    except ValueError:
        return None
