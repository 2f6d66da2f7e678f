"""Labels of the head and their values: behind the label, glued to it, or below it; of labels below each other in order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kkrgraph.extract.meetings.name_shapes import body_name, labelled_name
from kkrgraph.extract.structure.layout import Layout, Row
from kkrgraph.extract.text.dates import find_dates

_NAMES = {
    "dato": "date", "mødedato": "date", "mødedag": "date", "dato og tid": "date", "dato og tidspunkt": "date", "dato/tid": "date", "tid og dato": "date",
    "mødedato og tid": "date", "mødedato og tidspunkt": "date", "tid og sted": "date", "tid/sted": "date", "tidspunkt og sted": "date", "dato og sted": "date", "dato, tid og sted": "date", "hvornår": "date",
    "tid": "time", "tidspunkt": "time", "mødetidspunkt": "time", "mødetid": "time", "kl": "time", "klokken": "time",
    "starttidspunkt": "start", "starttid": "start", "mødestart": "start", "start": "start", "mødet begyndt": "start", "møde start": "start", "mødets start": "start", "mødets begyndelse": "start", "begyndt": "start", "mødet startet": "start",
    "start kl": "start", "starter": "start", "slutter": "end", "møde slut": "end", "mødets slut": "end", "slut kl": "end", "hævet": "end", "mødet afsluttet": "end", "mødets afslutning": "end", "afsluttet": "end", "sluttet": "end", "mødet sluttede": "end", "mødet sluttede kl": "end", "mødet hævet kl": "end", "mødet slut kl": "end", "mødet sluttet kl": "end",
    "sluttidspunkt": "end", "sluttid": "end",
    "mødeslut": "end", "slut": "end", "mødet hævet": "end", "mødet slut": "end", "mødet sluttet": "end", "sted": "place", "mødested": "place", "mødets sted": "place",
    "lokale": "place", "mødelokale": "place", "adresse": "place", "lokation": "place", "hvor": "place",
    "udvalg": "body", "udvalgsnavn": "body", "mødeforum": "body", "forum": "meeting", "møde": "meeting", "møde i": "meeting", "råd": "meeting", "organ": "meeting",
    "udvalg/råd": "body", "råd/udvalg": "body", "politisk udvalg": "body", "mødegruppe": "body", "mødenavn": "body", "mødeemne": "meeting", "mødetitel": "meeting",
    "mødeleder": "other", "referent": "other", "emne": "other", "deltagere": "other",
}  # fmt: skip
# words of sentences too
_ONLY_WITH_COLON = frozenset(("hvor", "hvornår", "forum", "råd", "organ", "møde", "møde i"))
# `MødestedRådssalen`: a web page's label and value without a space
_LABEL = re.compile(
    rf"(?=[A-ZÆØÅ])(?P<name>(?i:{'|'.join(sorted(_NAMES, key=len, reverse=True))}))(?:\b|"
    r"(?<=[a-zæøå])(?=[A-ZÆØÅ\d]))\.?\s*(?P<colon>:?)\s*(?P<value>.*)\Z"
)
# in capitals also without a colon
_INSIDE = re.compile(
    r"\s(?=(?:MØDETIDSPUNKT|MØDESTED|MØDEDATO|STARTTIDSPUNKT|SLUTTIDSPUNKT|UDVALG)\s)|"
    r"(?<!ested)(?<!Sted)(?<!ted:)\s(?=(?:Mødedato|Mødetidspunkt|Mødetid|Mødested|Starttidspunkt|"
    r"Sluttidspunkt)\s+[A-ZÆØÅ\d])|(?<=\d)\s(?=Mødelokale\s+[A-ZÆØÅ\d])|"
    r"(?<!\bog)\s(?=[A-ZÆØÅ])"
    rf"(?=(?i:{'|'.join(sorted((n for n, f in _NAMES.items() if f != 'other'), key=len, reverse=True))})\.?\s?:)"
)
_UNKNOWN = re.compile(r"[A-ZÆØÅ][\w /,-]{2,40}:")
_ROOM = re.compile(r"(?:Mødelokale|Lokale)\s+(?:\d|[A-ZÆØÅ]\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A value of the head. name: `body`, `date`, `time`, `start`, `end`, `place`, or empty for a line without a label."""

    name: str
    row: Row
    start: int

    @property
    def text(self) -> str:
        return self.row.text[self.start :]


def parted(row: Row) -> list[Row]:
    """A row cut before each label that stands inside it: `Udvalg: Ældrerådet Mødedato: 4. maj 2021`."""
    cuts = (
        [0, *(match.end() for match in _INSIDE.finditer(row.text))]
        if ":" in row.text or row.text.isupper() or "MØDE" in row.text or "Møde" in row.text
        else [0]
    )
    ends = [*cuts[1:], len(row.text)]
    if len(cuts) == 1:
        return [row]
    parts = []
    for start, end in zip(cuts, ends, strict=True):
        text = row.text[start:end].rstrip()
        parts.append(replace(row, start=row.start + start, end=row.start + start + len(text), text=text))
    return parts


def fields_of(layout: Layout, rows: Sequence[Row]) -> Iterator[Field]:
    """The head's lines with their labels; of labels one below the other the values follow in the same order."""
    waiting: list[str] = []
    for row in rows:
        match = _LABEL.match(row.text)
        if match is not None and waiting and match["value"] and match["name"].lower() in ("kl", "klokken"):
            match = None  # `MØDET HÆVET`, and below it `Kl. 19.35`
        if match is not None and waiting[:1] == ["place"] and not match["colon"] and match["value"]:
            match = None  # `Mødested`, and below it `Mødelokale 3`
        name = _NAMES[match["name"].lower()] if match is not None else ""
        if match is not None and not match["value"] and (match["colon"] or name != "other"):
            waiting.append(name)
            layout.consumed.add(row.index)
        elif match is not None and name != "other" and _has_value(name, match):
            waiting = []
            room = name == "place" and not match["colon"] and _ROOM.match(row.text) is not None
            yield _field(layout, name, row, 0 if room else match.start("value"))
        elif waiting and _UNKNOWN.fullmatch(row.text) is not None:
            waiting = []  # `Mødested:` without a place, and below it `Bemærkninger:`
            yield Field(name="", row=row, start=0)
        elif waiting:
            yield _field(layout, waiting.pop(0), row, 0)
        else:
            yield Field(name="", row=row, start=0)


def _field(layout: Layout, name: str, row: Row, start: int) -> Field:
    words = row.text[start:]
    if name == "meeting":
        name = "body" if body_name(words) is not None else ""
    if name == "other" or not name or (name == "body" and labelled_name(words) is None):
        return Field(name="", row=row, start=0)
    layout.consumed.add(row.index)
    return Field(name=name, row=row, start=start)


def _has_value(name: str, match: re.Match[str]) -> bool:
    """Whether what stands behind a label is its value: behind a colon, or what can be no other words."""
    if match["colon"]:
        return True
    return match["name"].lower() not in _ONLY_WITH_COLON and _is_value(name, match["value"])


def _is_value(name: str, value: str) -> bool:
    """Whether words without a colon before them are a label's value: `MØDESTED Havnesalen`, `Kl. 10.00`."""
    if name == "place":
        return not value[:1].islower()
    if name in ("body", "meeting"):
        return value[:1].isupper() and body_name(value) is not None
    if name == "date":
        return bool(find_dates(value))
    return bool(re.match(r"(?:kl\.?\s*)?\d", value, re.IGNORECASE))
