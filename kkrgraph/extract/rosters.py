"""Rosters: the labelled stretches of the head in which people are listed, as present, as absent, or without telling."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from kkrgraph.extract.headings import section_of
from kkrgraph.extract.layout import Layout, Row
from kkrgraph.extract.parties import party_heading
from kkrgraph.extract.roles import is_role_word


class Standing(StrEnum):
    """What a label says of those below it. TORN: marks that have lost their names. OTHER: no list of people.

    DEPUTIES: who could have come for whom, which is no word of who came. UNKNOWN: a list whose marks are torn off.
    """

    PRESENT = "present"
    ABSENT = "absent"
    TORN = "torn"
    DEPUTIES = "deputies"
    UNKNOWN = "unknown"
    OTHER = "other"


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A label in the head's text, offsets in the document. sentence: it holds to the end of its sentence only."""

    start: int
    end: int
    standing: Standing
    sentence: bool = False
    party: str | None = None


# labels are printed as `Deltagere` and as `DELTAGERE`; a word in lower case is running prose
_LABEL = re.compile(
    r"(?<![\w(–-])(?=[A-ZÆØÅ])(?i:"
    r"(?P<torn>Afbud(?:\s+Afbud)+)|"
    r"(?P<none>(?:Evt\.? |Eventuelle? |Eventuelt )?Afbud(?: bedes| kan| skal)?(?: (?:sker|bedes|meldes|meddel\w+|gives|sendes|rettes|kan|skal)\b[^\n.]{0,25}? til| til)\b:?|"
    r"(?:Kopi|Udsendt|Sendt|Fordeles) til\b:?|Kontaktperson(?:er)?\b:?|Sagsbehandler\b:?|(?P<deputies>(?:Personlige )?(?:Suppleanter|Stedfortrædere)(?= ?:|\n)))|"
    r"(?P<absent>Afbud (?:var|er) (?:meldt|modtaget|indløbet) (?:af|fra)|Afbud(?: fra)?|Fraværende(?: var)?|Ikke til ?stede|Ikke mødt|"
    r"Meldt afbud(?: fra)?|[a-zæøå ]{3,30} (?:med afbud|fraværende|ikke til ?stede|meldt afbud)(?= ?:))\b(?! (?:sker|bedes|meldes|meddeles|gives|sendes|rettes|kan|skal|til|ved|under)\b)|"
    r"(?P<prose>Der (?:var|er) (?:meldt |modtaget |indløbet )?afbud fra|Der (?:var|er) (?:meldt|modtaget|indløbet) afbud af)\b|"
    r"(?P<present>Deltagerfortegnelse|Deltagerliste|Deltagere?|Mødedeltagere|Mødeleder|Ordstyrer|Til ?stede|Fremmødte|"
    r"(?:Faste |Mødte |Kommunale |Regionale )?Medlemmer|Mødte (?:suppleanter|stedfortrædere)|Mødt|Gæst(?:er)?|(?:Øvrige|Andre)(?: deltagere)?|"
    r"Observatør(?:er)?|Tilforordnede|Referent(?:er)?|Repræsentantskabsmedlemmer|Bestyrelsesmedlemmer|Bestyrelsen|Embedsmænd|"
    r"(?:Fra )?(?:administrationen|sekretariatet|forvaltningen|direktionen)(?: deltog)?|Administration|Sekretariat|"
    r"Fra (?:KL|KKR)(?: deltog)?|Fra [^\n.:]{2,40} deltog|For de [^\n.:]{2,40} (?:deltog|mødte)|(?:Desuden|Endvidere|Derudover|Herudover|I øvrigt) deltog|"
    r"[a-zæøå]{3,20} (?:til ?stede|mødt|der deltog)(?= ?:))\b"
    r")(?P<colon>(?: (?:under|ved|til|i|fra|på) [^\n:.]{1,40})?\s*:)?"
)
_EXCEPT = re.compile(
    r"\b(?:[Aa]lle|[Ss]amtlige)\b[^.\n]{0,80}?\b(?:undtagen|med undtagelse af|bortset fra|på nær)\b"
)
_ALL_CAME = re.compile(
    r"\A(?:Alle|Samtlige)\b[^.:]{0,60}\b(?:mødt|til ?stede|fremmødt|deltog)\b[^.:]{0,20}\.?\Z"
)
_CLOSED = re.compile(
    r"\A(?:Dagsorden|Indhold|Sted|Dato|Tid|Tidspunkt|Mødested|Mødet (?:slut|hæv|start|begynd)\w*)\b\s*:?"
)
# `Til stede var Eva Lind`, `Afbud borgmester Eva Lind`: a label that goes on in words
_GOES_ON = re.compile(r"\s*(?:[A-ZÆØÅ•*–(-]|\d+\.|(?:var|er|fra|i mødet)\b)")
# a table with columns for those who came and those who did not: a lone cross tells nothing
_COLUMNS = re.compile(
    r"(?=.*\b(?:til ?stede|deltog|mødt|fremmødt)\b)(?=.*\b(?:afbud|fraværende)\b)[^:.,()]{8,70}\Z",
    re.IGNORECASE,
)
# words that open a sentence about a body as well
_BODY_WORDS = re.compile(
    r"\A(?:Bestyrelsen|Medlemmer|Administrationen|Sekretariatet|Forvaltningen|Direktionen|Øvrige|Andre)\Z",
    re.IGNORECASE,
)
# labels that stand in the midst of a line without a colon
_MIDLINE = re.compile(
    r"\A(?:Deltagerfortegnelse|Deltagere|Mødedeltagere|Afbud(?: fra)?|Fraværende|Gæster|Øvrige deltagere|Observatør(?:er)?|Referent|"
    r"Repræsentantskabsmedlemmer)\Z",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"\.(?=\s+[A-ZÆØÅ]|\s*\Z)(?<![ (][A-ZÆØÅ]\.)(?<!\bKl\.)(?<!\bref\.)")
_NUMBERED = re.compile(r"\A\d{1,3}(?:\.\d{1,2})*\.?\s+[A-ZÆØÅ]")


def anyone_in(people: list[int], start: int, stop: int) -> bool:
    """Whether one of the offsets, which are in order, is from start to stop."""
    place = bisect_left(people, start)
    return place < len(people) and people[place] < stop


def lined(text: str, rows: list[Row]) -> str:
    """The text of the rows with a newline between each two, offsets kept: the same length as the text they span."""
    if not rows:
        return ""
    begin = rows[0].start
    characters = list(text[begin : rows[-1].end])
    for row in rows[1:]:
        if characters[row.start - 1 - begin] == " ":
            characters[row.start - 1 - begin] = "\n"
    return "".join(characters)


def labels(head: str, offset: int) -> Iterator[Label]:
    """The labels in the head's lined text, in order, and where the sentences end that only one label governs."""
    found: list[Label] = []
    for match in _LABEL.finditer(head):
        standing = _standing(match)
        chained = bool(found) and not head[found[-1].end - offset : match.start()].strip()
        if chained or _is_label(head, match, standing):
            found.append(
                Label(
                    start=offset + match.start(),
                    end=offset + match.end(),
                    standing=standing,
                    sentence=match["prose"] is not None,
                )
            )
    for match in _EXCEPT.finditer(head):
        found.append(
            Label(
                start=offset + match.start(),
                end=offset + match.end(),
                standing=Standing.ABSENT,
                sentence=True,
            )
        )
    yield from sorted(found, key=lambda label: label.start)


def _standing(match: re.Match[str]) -> Standing:
    if match["torn"] is not None:
        return Standing.TORN
    if match["none"] is not None:
        return Standing.OTHER if match["deputies"] is None else Standing.DEPUTIES
    return Standing.ABSENT if match["absent"] is not None or match["prose"] is not None else Standing.PRESENT


def _is_label(head: str, match: re.Match[str], standing: Standing) -> bool:
    """Whether the words stand as a label: at the start of a line or sentence, or in a line that holds the whole list."""
    line = head[head.rfind("\n", 0, match.start()) + 1 : match.start()]
    begins = re.fullmatch(r"\s*(?:\d{1,3}\s+)?", line) is not None or re.search(r"[.;]\s\Z", line) is not None
    colon = match["colon"] is not None
    if standing in (Standing.TORN, Standing.OTHER, Standing.DEPUTIES):
        return begins or standing is Standing.TORN
    stop = head.find("\n", match.end())
    rest = head[match.end() : stop if stop >= 0 else len(head)]
    words = match[0].strip()
    if begins:
        if colon or not rest.strip():
            return True
        if _BODY_WORDS.match(words) and not re.match(r"\s*[A-ZÆØÅ]", rest):
            return False
        first = re.match(r"\s*([\w-]+)", rest)
        return (
            _GOES_ON.match(rest) is not None
            or words.endswith(("deltog", "mødte", "fra", "af"))
            or (first is not None and is_role_word(first[1]))
        )
    if re.search(r"[,:(/–-]\s*\Z", line):
        return False
    return colon or (_MIDLINE.match(words) is not None and re.match(r"\s+[\w•(]", rest) is not None)


def stretches(layout: Layout, head: str, people: list[int]) -> list[Stretch]:
    """The stretches of the lists in the head. head: its lined text. people: where the names in it begin.

    Lines that only open or close a list are marked as read.
    """
    if not layout.head:
        return []
    offset = layout.head[0].start
    marks = _marks(layout, list(labels(head, offset)), people)
    found: list[Stretch] = []
    current: Stretch | None = None
    for position, mark in enumerate(marks):
        stop = marks[position + 1].start if position + 1 < len(marks) else layout.head[-1].end
        if mark.party is not None:
            if current is None or current.standing is Standing.OTHER:
                continue
            current = Stretch(start=mark.end, end=stop, standing=current.standing, party=mark.party)
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
    rest = Stretch(start=offset + end.end(), end=stretch.end, standing=before.standing, party=before.party)
    stretch.end = rest.start
    found.append(rest)
    return rest


def _marks(layout: Layout, found: list[Label], people: list[int]) -> list[Label]:
    """Labels, party headings and closing lines in one order."""
    marks = list(found)
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
        party = party_heading(row.text)
        if party is not None and found and found[0].start < row.start:
            marks.append(Label(start=row.start, end=row.end, standing=Standing.OTHER, party=party))
            layout.consumed.add(row.index)
        elif _closes(row, people):
            marks.append(Label(start=row.start, end=row.start, standing=Standing.OTHER))
        elif _ALL_CAME.match(row.text):
            layout.consumed.add(row.index)
    return sorted(marks, key=lambda label: label.start)


def _closes(row: Row, people: list[int]) -> bool:
    """A line that ends the list: the next label of the head, a section's heading, a numbered point that is no name."""
    if _CLOSED.match(row.text) or section_of(row.text) is not None:
        return True
    number = _NUMBERED.match(row.text)
    return number is not None and not anyone_in(people, row.start, row.start + number.end() + 30)
