"""Mastheads: who meets where the head only says `Styregruppen`, below the name of what it steers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from kkrgraph.extract.meetings.title_names import names_meeting
from kkrgraph.extract.structure.layout import Row

_ORGAN = re.compile(
    r"(?:(?:Den )?(?:[Pp]olitiske?|[Aa]dministrative?|[Ff]aglige?) )?(?:[Ss]tyregruppe(?:n)?|"
    r"[Bb]estyrelse(?:n)?|[Rr]epræsentantskab(?:et)?|[Ff]orretningsudvalg(?:et)?"
    r"|[Ff]ormandskab(?:et)?|[Kk]oordinationsgruppe(?:n)?|[Ff]ølgegruppe(?:n)?|[Aa]rbejdsgruppe(?:n)?|"
    r"[Dd]irektion(?:en)?)(?:\s[–-]\s.*)?\Z"
)
# `Konklusioner fra bestyrelsesmøde nr. 4`: an organ's meeting, and whose organ a line near it says
_ORGANS_MEETING = re.compile(
    r"\b(?:bestyrelses|repræsentantskabs|styregruppe|forretningsudvalgs|direktions|formandskabs|"
    r"interessentskabs|ejer)møde[tr]?\b|\bmøde[tr]?\si\s(?:bestyrelsen|repræsentantskabet|styregruppen)(?:\s(?!for|i)|\Z)",
    re.IGNORECASE,
)
# `Destination Nordkajen Bestyrelsesmøde torsdag den 3. maj`: who meets before the word for its meeting
_BEFORE_MEETING = re.compile(
    r"(?P<name>[A-ZÆØÅ].{3,60}?)(?:,|\s[-–|:])?\s(?:[Oo]rdinært |[Ee]kstraordinært |"
    r"[Kk]onstituerende )?(?:[Bb]estyrelses|[Rr]epræsentantskabs|[Ss]tyregruppe|[Ff]orretningsudvalgs)møde\b"
)
_NOT_FIRST = re.compile(
    r"(?:[Oo]rdinært|[Ee]kstraordinært|[Kk]onstituerende|[Nn]æste|[Ff]ra|[Tt]il|[Ii]|[Pp]å|[Dd]et|[Dd]en)\b"
)
# `Nordkajens Venner - bestyrelsen`
_ITS_ORGAN = re.compile(
    r"(?P<name>[A-ZÆØÅ][\wæøåÆØÅ&/.-]{2,}(?:\s[\wæøåÆØÅ&/.-]+){0,5}?)(?:,|\s[-–·|])\s(?:bestyrelsen|"
    r"styregruppen|repræsentantskabet|bestyrelse)\Z"
)
_PAPER = re.compile(
    r"(?:beslutnings|konklusions|kort )?(?:referat|dagsorden|protokol|konklusioner|beslutninger|"
    r"mødereferat|møde|til stede|deltagere|afbud|indkaldelse|bilag)\b",
    re.IGNORECASE,
)
# a word alone may be anything that a web page prints
_LONG_WORD = 8
# a meeting's name stands so far below the name of who meets
_NEAR = 4
# a name and nothing else: at most six words, of which the first has a capital
_MASTHEAD = re.compile(r"[A-ZÆØÅ][\wæøåÆØÅ&/-]{2,}(?:\s[\wæøåÆØÅ&/-]+){0,5}\Z")
_NO_NAME = re.compile(r"\d|\b(?:Kommune|KOMMUNE|[Ss]ide|[Ff]orside|[Hh]ent|[Mm]enu|[Ss]øg)\b")


def of_masthead(rows: Sequence[Row]) -> tuple[str, int, int] | None:
    """`KYSTPARTNERSKAB NORD`, and below it `Styregruppen`: the name and where it stands; None where no line is so."""
    for above, row in pairwise(rows):
        if _ORGAN.match(row.text) is None or _MASTHEAD.match(above.text) is None:
            continue
        if _NO_NAME.search(above.text) is None and not names_meeting(above.text):
            return in_case(above.text), above.start, above.end
    return _above_meeting(rows)


def _above_meeting(rows: Sequence[Row]) -> tuple[str, int, int] | None:
    """`NORDKAJENS TURISTFORENING` above `Referat af bestyrelsesmøde`, `Nordkajens Venner - bestyrelsen`."""
    for place, row in enumerate(rows):
        organ = _ITS_ORGAN.match(row.text)
        if organ is not None and _is_name(organ["name"]):
            return in_case(organ["name"]), row.start, row.start + organ.end("name")
        if _ORGANS_MEETING.search(row.text) is None:
            continue
        above = _nearest_name(rows[max(0, place - _NEAR) : place])
        if above is not None:
            return in_case(above.text), above.start, above.end
        before = _BEFORE_MEETING.match(row.text)
        if before is not None and _is_name(before["name"]) and _NOT_FIRST.match(before["name"]) is None:
            return in_case(before["name"]), row.start, row.start + before.end("name")
    return None


def _nearest_name(rows: Sequence[Row]) -> Row | None:
    """The last line that is a name; of `NORDKAJENS KULTURCENTER` / `Greve` the first, for the town is where it is."""
    names = [row for row in rows if _is_name(row.text)]
    if len(names) > 1 and names[-2].text.isupper() and " " not in names[-1].text:
        return names[-2]
    return names[-1] if names else None


def _is_name(text: str) -> bool:
    """Whether a line is nothing but a name: no paper, no day, no place and no municipality."""
    return (
        _MASTHEAD.match(text) is not None
        and (" " in text or len(text) >= _LONG_WORD)
        and _NO_NAME.search(text) is None
        and _PAPER.match(text) is None
        and _ORGAN.match(text) is None
        and not names_meeting(text)
    )


_SMALL = ("OG", "FOR", "OM", "I", "PÅ", "AF")
_FORM = re.compile(r"[AIPKS]/[SI]")
# `NORDKYSTENS HAVNE I/S NKH`: what the company is called for short, at the other end of the line
_SHORT_NAME = re.compile(r"(?<= [AIPKS]/[SI]) \(?[A-ZÆØÅ&]{2,6}\)?\Z")


def in_case(text: str) -> str:
    """`KYSTPARTNERSKAB NORD` → `Kystpartnerskab Nord`, `HAVNENE I/S HI` → `Havnene I/S`; other words as they are."""
    if not text.isupper():
        return text
    words = _SHORT_NAME.sub("", text).split()
    return " ".join(
        word.lower() if word in _SMALL else word if _FORM.fullmatch(word) else word.capitalize()
        for word in words
    )
