"""Rosters: the labelled stretches of the head in which people are listed, as present, as absent, or without telling."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import pairwise

from kkrgraph.extract.attendance.roster_labels import Label, Standing, labels
from kkrgraph.extract.entities.gazetteer import municipality_of
from kkrgraph.extract.entities.parties import party_group, party_heading
from kkrgraph.extract.structure.layout import Layout, Row
from kkrgraph.extract.structure.section_heads import section_of


@dataclass(slots=True, kw_only=True)
class Stretch:
    """Names under one label, and under one party's heading where the list has such.

    alone: the label has its line to itself. sentence: it is a sentence's words and holds to its end.
    """

    start: int
    end: int
    standing: Standing
    party: str | None = None
    alone: bool = False
    sentence: bool = False


_ALL_CAME = re.compile(
    r"\A(?:Alle|Samtlige)\b[^.:]{0,60}\b(?:mødt|til ?stede|fremmødt|deltog)\b[^.:]{0,20}\.?\Z"
)
_CLOSED = re.compile(
    r"\A(?:Dagsorden|Dagsordenspunkter|Indhold|Indholdsfortegnelse|Indholdsliste|Sagsoversigt|Sagsliste|"
    r"Bilagsliste|Bilagsoversigt|Sted|Dato|Tid|Tidspunkt|Mødested|Mødet (?:slut|hæv|start|begynd)\w*)\b\s*:?"
)
# a table with columns for those who came and those who did not: a lone cross tells nothing
_COLUMNS = re.compile(
    r"(?=.*\b(?:til ?stede|deltog|mødt|fremmødt)\b)(?=.*\b(?:afbud|fraværende)\b)[^:.,()]{8,70}\Z",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"\.(?=\s+[A-ZÆØÅ]|\s*\Z)(?<![ (][A-ZÆØÅ]\.)(?<!\bKl\.)(?<!\bref\.)")
# the next heading, or running text about something else than who was there
_TELLS = re.compile(
    r"\A(?:Godkendelse|Henvendelse|Høring|Ansøgning|Anmodning|Forslag|Redegørelse|Evaluering|Regnskab|"
    r"Nedsættelse|Fastsættelse|Ansættelse|"
    r"Konstituering|Handlingsplan|Årsrapport|Revision|Opfølgning|Præsentation|Rapport|Lukket|Nyt fra|"
    r"Orientering|Udpegning(?:er)?|Drøftelse|Status|Eventuelt|Meddelelser|Punkt|Næste møde|Mødeplan|Budget|Bilag)\b"
    r"|\b(?:blev|skal|vil|kan|godkend\w*|orienterede|fortalte|gennemgik|drøftede|besluttede|bød|"
    r"(?<!, )indstill\w+|(?<!, )udpeg\w+|vedtog\w*|behandlede|ønskede)\b"
)
_OF_ATTENDANCE = re.compile(
    r"\b(?:deltog|deltager|mødt|mødte|til ?stede|afbud|fraværende|forlod|ankom|stedfortræder|suppleant|supp\.|undtagen)\b",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"\A\d{1,3}(?:\.\d{1,2})*\.?\s+[A-ZÆØÅ]")


def anyone_in(people: list[int], start: int, stop: int) -> bool:
    """Whether one of the offsets, which are in order, is from start to stop."""
    place = bisect_left(people, start)
    return place < len(people) and people[place] < stop


def lined(text: str, rows: list[Row]) -> str:
    """The text of the rows with a newline between each two, offsets kept: the same length as the text they span.

    What stands between rows and is none (a list of contents, a page's foot) is blank.
    """
    if not rows:
        return ""
    begin = rows[0].start
    characters = list(text[begin : rows[-1].end])
    for above, row in pairwise(rows):
        if row.start > above.end + 1:
            characters[above.end - begin : row.start - begin] = " " * (row.start - above.end)
        if characters[row.start - 1 - begin] == " ":
            characters[row.start - 1 - begin] = "\n"
    return "".join(characters)


def stretches(
    layout: Layout, head: str, people: list[int], standing: Standing | None = None
) -> list[Stretch]:
    """The stretches of the lists in the head. head: its lined text. people: where the names in it begin.

    standing: that of the people before any label; None where they are no list.

    Lines that only open or close a list are marked as read.
    """
    if not layout.head:
        return []
    offset = layout.head[0].start
    opening = [] if standing is None else [Label(start=offset, end=offset, standing=standing)]
    marks = _marks(layout, [*opening, *labels(head, offset)], people)
    found: list[Stretch] = []
    current: Stretch | None = None
    for position, mark in enumerate(marks):
        stop = marks[position + 1].start if position + 1 < len(marks) else layout.head[-1].end
        if mark.party is not None:
            if current is None or current.standing is Standing.OTHER:
                continue
            current = Stretch(start=mark.end, end=stop, standing=current.standing, party=mark.party or None)
            found.append(current)
            continue
        before = current
        current = Stretch(start=mark.end, end=stop, standing=mark.standing, sentence=mark.sentence)
        current.alone = head[mark.end - offset : mark.end - offset + 1] == "\n"
        found.append(current)
        if mark.sentence:
            current = _sentence_only(head, offset, current, before, found)
    return found


def _sentence_only(
    head: str, offset: int, stretch: Stretch, before: Stretch | None, found: list[Stretch]
) -> Stretch | None:
    """End the stretch with its sentence; what follows goes on as before the sentence."""
    end = _SENTENCE_END.search(head, stretch.start - offset, stretch.end - offset)
    if end is None or before is None:
        stretch.end = offset + end.end() if end is not None else stretch.end
        return before
    rest = Stretch(start=offset + end.end(), end=stretch.end, standing=before.standing)
    stretch.end = rest.start
    found.append(rest)
    return rest


def _marks(layout: Layout, found: list[Label], people: list[int]) -> list[Label]:
    """Labels, party headings and closing lines in one order."""
    marks, breaks = list(found), set(layout.breaks)
    unlabelled = _unlabelled(layout, found, people)
    if unlabelled is not None:
        marks.append(unlabelled)
    opened = min((label.start for label in marks), default=None)
    for row in layout.head:
        if _COLUMNS.match(row.text) and not anyone_in(people, row.start, row.end):
            marks = [label for label in marks if not row.start <= label.start < row.end]
            marks.append(Label(start=row.start, end=row.end, standing=Standing.TORN))
            layout.consumed.add(row.index)
            continue
        following = bisect_right(found, row.end, key=lambda label: label.start)
        if following and found[following - 1].end > row.start:
            layout.consumed.add(row.index)
            continue
        if _NO_PARTY.match(row.text) is not None and opened is not None and opened <= row.start:
            marks.append(Label(start=row.start, end=row.end, standing=Standing.OTHER, party=""))
            layout.consumed.add(row.index)
            continue
        party = party_heading(row.text)
        group = party_group(row.text) if party is None and anyone_in(people, row.start, row.end) else None
        if (party is not None or group is not None) and opened is not None and opened <= row.start:
            letter, length = group if group is not None else (party, len(row.text))
            marks.append(
                Label(start=row.start, end=row.start + length, standing=Standing.OTHER, party=letter)
            )
            layout.consumed.add(row.index)
        elif _closes(row, people, row.start in breaks):
            marks.append(Label(start=row.start, end=row.start, standing=Standing.OTHER))
        elif _ALL_CAME.match(row.text):
            layout.consumed.add(row.index)
    return sorted(marks, key=lambda label: label.start)


# those below belong to no party, whatever heading stands above
_NO_PARTY = re.compile(
    r"(?:Uden for (?:parti(?:erne)?|grupperne?)|Uden parti|Løsgængere?|Partiløse?|Uafhængige?)\s*:?\Z"
)
# `(V), Nordby`, `, Nordby Kommune`: what stands behind the name of one who was invited
_INVITED = re.compile(r"\([A-ZÆØÅ]{1,2}\)|, ?[A-ZÆØÅ]| Kommune\b|\bRegion [A-ZÆØÅ]")
_A_LIST = 3


def _unlabelled(layout: Layout, found: list[Label], people: list[int]) -> Label | None:
    """A list of names with party or home that stands before all labels, under a word that is none: who was there."""
    first = found[0].start if found else layout.head[-1].end
    run: list[Row] = []
    for row in layout.head:
        inside = [p for p in people if row.start <= p < min(row.end, first)]
        if len(inside) >= _A_LIST and len(_INVITED.findall(row.text)) >= len(inside):
            return Label(start=row.start, end=row.start, standing=Standing.PRESENT)
        listed = row.start < first and anyone_in(people, row.start, row.end) and _INVITED.search(row.text)
        if listed or (row.start < first and municipality_of(row.text.rstrip(" :")) is not None):
            run.append(row)  # a name, or the town above its people
        elif run and row.start < first and (_NO_PARTY.match(row.text) or party_heading(row.text)) is not None:
            continue  # the next party's people follow
        elif len(run) >= _A_LIST:
            break
        else:
            run = []
    while run and not anyone_in(people, run[-1].start, run[-1].end):
        run.pop()
    if sum(anyone_in(people, row.start, row.end) for row in run) < _A_LIST:
        return None
    before = layout.rows[run[0].index - 1] if run[0].index else None
    if before is not None and party_heading(before.text) is not None:
        return Label(start=before.start, end=before.start, standing=Standing.PRESENT)
    if before is not None and len(before.text) < 40 and not before.text[-1].isdigit():
        layout.consumed.add(before.index)
    return Label(start=run[0].start, end=run[0].start, standing=Standing.PRESENT)


def _closes(row: Row, people: list[int], begins: bool) -> bool:
    """A line that ends the list: the next label of the head, a section's heading, a numbered point that is no name."""
    if _CLOSED.match(row.text) or section_of(row.text) is not None:
        return True
    if begins and _TELLS.search(row.text) is not None and _OF_ATTENDANCE.search(row.text) is None:
        return True
    number = _NUMBERED.match(row.text)
    return number is not None and not anyone_in(people, row.start, row.start + number.end() + 30)
