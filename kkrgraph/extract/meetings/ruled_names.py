"""Body and day of a meeting whose head does not say them: in the headings of rulings, in what it is to decide, in its text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kkrgraph.extract.meetings.name_shapes import body_name
from kkrgraph.extract.structure.layout import Layout, Row
from kkrgraph.extract.text.dates import find_dates

# `Beslutning Havnerådet den 04-05-2021`, `Beslutning fra konstituerende møde den 4. maj 2021:`
_HEADED = re.compile(
    r"(?:Beslutning(?:er)?|Vedtagelse|Afgørelse|Konklusion(?:er)?|"
    r"Referat)\s(?:(?:i|fra|for|af|på)\s)?(?P<body>.{0,90}?),?\s*(?:(?:den|d\.)\s*)?\Z"
)
# `Kystforum, 4. maj 2021, pkt. 4:`, `Havnerådet 4. maj 2021`, `Havnerådet, den 04-05-2021:`
_SIGNED = re.compile(
    r"(?:(?:Politisk|Tidligere) behandling:?\s|Behandlet i\s)?(?P<body>[A-ZÆØÅ][^.:;]{3,80}?)[,:]?\s(?:(?:den|d\.)\s*)?\Z"
)
# `Havnerådets beslutning den 4. maj 2021`
_OF_BODY = re.compile(
    r"(?P<body>[A-ZÆØÅ][^.:;,]{3,80}?)[’']?s\s(?:beslutning(?:er)?|behandling|vedtagelse|afgørelse|"
    r"konklusion(?:er)?)(?: fra)?(?: mødet)?,?\s(?:(?:den|d\.)\s*)?\Z"
)
# `Sagen forelægges Byrådet 4. maj 2021`: a sentence
_CLAUSE = re.compile(
    r"\s(?:\w+lægges|\w*behandle[sr]|behandlede|drøfte(?:s|r|de)|godkende(?:s|r)|beslutte(?:s|r)|"
    r"\w*sende[sr]|er|har|får|fik|holder|holdt|mødes|mødtes|samles|samledes|forventes|ventes|forelagt|tog|"
    r"konstituere(?:r|de)|vælger|valgte|udpeger|udpegede|afholder|afholdt|inviterer|besøger|indkalder|"
    r"indtræder|tiltræder|udtræder|skal|vil|blev|bliver|var|til|af|fra|ved|på|i)(?:\s|\Z)"
)
_BEHIND = re.compile(r",?\s*(?:(?:pkt\.?|punkt|sag)\s*(?:nr\.?\s*)?\d+\s*)?[.:]?\s*(?:\Z|[A-ZÆØÅ])")
# asked first, since they are cheap: a year or the figures of a day, and what a council is called by
_DAY = re.compile(r"20\d\d|\d[-/.]\d\d")
_COUNCIL = re.compile(
    r"(?i:råd|udvalg|forum|styrelse|nævn|kommission|gruppe|netværk|kreds|skab|panel|komit)|møde"
)
_MEETING = re.compile(r"(?:\w+\s)?møde[t]?(?:\si)?\s*", re.IGNORECASE)
# `Økonomiudvalget 2018-2021`: for how long it is elected
_TERM = re.compile(r"\s\(?(?:20)?\d\d\s?[-–]\s?(?:20)?\d\d\)?\Z")
_BODY = (
    r"(?P<body>(?:[A-ZÆØÅ][\wæøå]*-?,? og )?[A-ZÆØÅ][\wæøå-]*(?:rådet|udvalget|bestyrelsen|nævnet|"
    r"kommissionen|repræsentantskabet|forummet|forum)"
    r"|[Vv]ækstforum)"
)
_DECIDES = (
    r"(?:godkender|tager|drøfter|vælger|udpeger|beslutter|behandler|vedtager|konstituerer|bevilger|"
    r"indstiller|anbefaler|tiltræder)"
)
_TO_DECIDE = (
    r"(?:godkende|tage|drøfte|vælge|udpege|beslutte|behandle|vedtage|konstituere|bevilge|indstille|"
    r"anbefale|tiltræde|orienteres)"
)
_ACTS = (
    re.compile(rf"\b[Aa]t\s(?:•\s|-\s|\d\.\s)?{_BODY}\s{_DECIDES}\b"),
    re.compile(rf"\b{_BODY}\sskal\s(?:\w+\s)?{_TO_DECIDE}\b"),
    re.compile(rf"\bskal\s{_BODY}\s(?:\w+\s)?{_TO_DECIDE}\b"),
    re.compile(rf"(?:\A|[.:]\s|\d\.\s){_BODY}\s{_DECIDES}\b"),
)
# whose proposals go to another body: who is named as deciding need not be who meets
_PASSED_ON = re.compile(
    r"\b(?:[Aa]nbefales|[Ii]ndstilles|[Ff]remsendes|[Oo]versendes|[Vv]ideresendes)\b|"
    r"\b(?:indstiller|anbefaler)\s(?:til|over\s?for)\b"
)
_AT_MEETING = re.compile(rf"\b[Pp]å\s{_BODY}s\s(?:\w+\s)?møde[t]?\s(?:(?:den|d\.)\s*)?\Z")
# a line of running text: the next one is no signature
_OPEN = re.compile(r"(?:\s(?:med|af|i|til|for|fra|på|hos|og|at|samt|som)|,)\Z")
_LONGEST_LINE, _WITHIN = 300, 140


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruled:
    """A ruling's heading or signature: body and ISO date, either None, and where they stand."""

    body: str | None
    date: str
    start: int
    end: int


def ruled(layout: Layout) -> Iterator[Ruled]:
    """The rulings that name a day, in order: of the meeting itself, and before it of those that dealt with a point first."""
    above = ""
    for row in layout.rows:
        before, above = above, row.text
        if not row.text[0].isupper() or len(row.text) > _LONGEST_LINE:
            continue
        if _DAY.search(row.text, 0, _WITHIN) is None or _COUNCIL.search(row.text, 0, _WITHIN) is None:
            continue
        if _OPEN.search(before) is not None:
            continue
        found = _ruled(row)
        if found is not None:
            yield found


def _ruled(row: Row) -> Ruled | None:
    date = next(
        (d for d in find_dates(row.text[:_WITHIN]) if len(d.value) == 10 and d.value[0].isdigit()), None
    )
    if date is None or date.start == 0:
        return None
    before = row.text[: date.start]
    headed = _HEADED.match(before)
    if headed is not None:
        words = _TERM.sub("", _MEETING.sub("", headed["body"]))
        body = body_name(words) if words else None
        if words and body is None and _MEETING.match(headed["body"]) is None:
            return None
        return Ruled(body=body, date=date.value, start=row.start, end=row.start + date.end)
    signed = _OF_BODY.match(before) or _SIGNED.match(before)
    if signed is None or _BEHIND.match(row.text, date.end) is None:
        return None
    body = body_name(signed["body"]) if _CLAUSE.search(signed["body"]) is None else None
    return (
        None if body is None else Ruled(body=body, date=date.value, start=row.start, end=row.start + date.end)
    )


def own_ruling(layout: Layout, date: str | None) -> Ruled | None:
    """The ruling of the meeting itself: of its date, where that is known, else of the last day that rulings name."""
    found = [one for one in ruled(layout) if date is None or one.date == date]
    if not found:
        return None
    last = max(one.date for one in found)
    named = [one for one in found if one.date == last]
    return next((one for one in named if one.body is not None), named[0])


def acting_body(text: str, end: int) -> tuple[str, int, int] | None:
    """The one council that proposals let decide: `indstiller, at Ældrerådet godkender`; None where it may be another's paper."""
    if _PASSED_ON.search(text, 0, end) is not None:
        return None
    found: dict[str, tuple[str, int, int]] = {}
    for pattern in _ACTS:
        for match in pattern.finditer(text, 0, end):
            name = body_name(match["body"])
            if name is not None:
                found.setdefault(name.lower(), (name, *match.span("body")))
    return next(iter(found.values())) if len(found) == 1 else None


def body_of_day(text: str, end: int, date: str) -> tuple[str, int, int] | None:
    """`på Havnerådets møde den 3. maj 2021`, where that is the day of this meeting."""
    for place in re.finditer(r"\bmøde[t]?\s", text[:end]):
        day = next((d for d in find_dates(text[place.end() : place.end() + 40]) if d.value == date), None)
        if day is None:
            continue
        stop = place.end() + day.start
        match = _AT_MEETING.search(text[max(0, place.start() - 80) : stop])
        if match is not None:
            start = max(0, place.start() - 80) + match.start("body")
            return match["body"], start, start + len(match["body"])
    return None
