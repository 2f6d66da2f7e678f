"""Absences told in words: `Der var afbud fra Eva Lind`, `Karl Holm var fraværende.`, `Alle var mødt undtagen ...`."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc

from kkrgraph.extract.attendance.affiliation import municipality_before, places_in
from kkrgraph.extract.attendance.entries import Entry
from kkrgraph.extract.attendance.presence import Presence
from kkrgraph.extract.attendance.stand_ins import SAT_FOR, stand_ins
from kkrgraph.extract.entities.parties import party_behind
from kkrgraph.extract.structure.layout import Kind, Layout, SectionSpan
from kkrgraph.extract.text.marked import SIGN, Marked
from kkrgraph.extract.text.mentions import Label, Mention

_HINT = re.compile(
    r"fravær|afbud|forhindre|deltog ikke|ikke (?:til ?stede|mødt)|mødte ikke|undtag|bortset|på nær",
    re.IGNORECASE,
)
# what the two patterns need, looked for first: most sections have none of it
_NEEDED = (
    "fravær", "afbud", "forhindre", "deltog", "tilstede", "til stede", "mødt", "undtag", "bortset", "på nær",
    "deltager", "møder", "stedfortræder", "suppleant", "afløser", "vikar", " stedet",
)  # fmt: skip
_CAME_HINT = re.compile(
    r"\b(?:ledede mødet|mødeleder|førte protokol|til stede|deltog|deltager|var til ?stede|var mødt|mødte op)\b"
)
_PERSON, _PLACE, _ORG = SIGN[Label.PERSON], SIGN[Label.PLACE], SIGN[Label.ORGANISATION]
_ONE = rf"(?:{SIGN[Label.ROLE]} )?{_PERSON}(?: \([A-ZÆØÅ]{{1,3}}\)|, [A-ZÆØÅ](?=[, ])|,? \(?[{_PLACE}{_ORG}]\)?)*"
_MANY = rf"{_ONE}(?:(?:, og|,| og| samt) {_ONE})*"
_LIST = rf"(?P<list>{_MANY}),?"
_PARTLY = (
    r"(?! (?:\w+ ){0,2}?(?:under|ved|i|til|fra|på|før|efter) (?:dette |de |behandlingen |sagen|punkt|pkt|"
    r"sag|dagsorden|kl|\d))"
)
_TOLD = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_LIST} (?:(?:havde |har )?(?:meldt|sendt)|havde|har) afbud{_PARTLY}",
        rf"{_LIST} (?:var|er) (?:fraværende|ikke til ?stede|forhindret|ikke mødt){_PARTLY}",
        rf"{_LIST} (?:deltog|deltager|mødte) ikke(?: (?:i|på|til|under) (?:dette |dagens )?møde(?:t)?)?{_PARTLY}(?=[.,;]|\Z)",
        rf"\b(?:[Aa]lle|[Ss]amtlige)\b[^.\n]{{0,80}}?\b(?:undtagen|med undtagelse af|bortset fra|på nær) {_LIST}",
        rf"\b[Aa]fbud (?:var |er )?(?:(?:meldt|modtaget|indløbet) )?(?:fra|af):? {_LIST}",
        r"(?:\A|(?<=\. )|(?<=\n))(?:Fraværende|Afbud|Ikke til ?stede|Ikke mødt|Deltog ikke|Mødte ikke)(?: var|"
        rf" fra)?:? (?P<list>{_MANY}(?:,? {_ONE})*)",
    )
)
# in the head: `Eva Lind og Karl Holm deltog i mødet.`
_CAME = (
    re.compile(
        rf"{_LIST} (?:deltog|deltager|var til ?stede|var mødt|mødte op)(?! ikke| for\b| i stedet\b)(?: i mødet|"
        r" under\b| ved\b|(?=[.,;]|\Z))"
    ),
    # `Endvidere var kommunaldirektør Eva Lind og Karl Holm til stede`
    re.compile(
        rf"\b(?:[Ee]ndvidere|[Dd]esuden|[Dd]erudover|[Hh]erudover|[Tt]illige|[Ll]igeledes) (?:var|deltog|mødte) {_LIST}(?= til ?stede| mødt|[.;])"
    ),
    # `Karl Holm deltog fra havnens side`, `Eva Lind ledede mødet`
    re.compile(rf"{_LIST} (?:deltog fra [a-zæøå]+ side|ledede mødet|var mødeleder|førte protokol(?:len)?)\b"),
)
# under a point: `Havnerådets formand, Eva Lind, var til stede og svarede på spørgsmål`
_CAME_UNDER = re.compile(
    rf"{_LIST} (?:var til ?stede|var mødt op|var inviteret med)"
    r"(?: under (?:punktet|behandlingen|drøftelsen|denne sag|sagen)| ved (?:punktet|behandlingen|drøftelsen|sagens)"
    r"| i (?:punktet|behandlingen|drøftelsen)(?! ikke)"
    r"| og (?:redegjorde|fortalte|orienterede|svarede|besvarede|gennemgik|præsenterede|forklarede|uddybede|holdt))\b"
)
# `Deltagere: Afbud fra: Karl Holm, Eva Lind`: two labels and one list, which `joint_lists` may share out
_EMPTY_LABEL = re.compile(r"(?:[Dd]eltage(?:r|re)|[Dd]eltog|[Tt]il ?stede|[Mm]ødte?|[Mm]edlemmer)\s?:\s*\Z")
# what is told of another meeting
_ELSEWHERE = re.compile(r"\b(?:sidste møde|forrige møde|mødet den|seneste møde|dengang)\b")
# `Teknisk Udvalg den 6. september 2024: Karl Holm var fraværende.`
_OF_ANOTHER = re.compile(
    rf"[\w{_ORG}],? (?:den |d\. )?(?P<date>{SIGN[Label.DATE]})(?:,? (?:pkt\.?|punkt|sag) \d+)?:[^\n]*\Z"
)


def absences_in_head(doc: Doc, head: str, offset: int) -> Iterator[Entry]:
    """Those whom the running text of the head, or of a roll call, calls absent. offset: where it begins."""
    layout: Layout = doc._.layout
    if _HINT.search(head) is not None:
        for person in told(doc, head, offset):
            if head[person.start - offset].isspace():
                continue
            layout.consume(person.start, person.end)
            yield entry_of(doc, person, head, offset)
    for person, presence in stand_ins(doc, head, offset):
        if not head[person.start - offset].isspace():
            yield replace(entry_of(doc, person, head, offset), presence=presence)


def present_in_head(doc: Doc, head: str) -> Iterator[Entry]:
    """Those who took part, as the head's running text tells; of minutes without points the head is no head."""
    layout: Layout = doc._.layout
    if not layout.items or _CAME_HINT.search(head) is None:
        return
    offset = layout.head[0].start
    for person in told(doc, head, offset, _CAME):
        layout.consume(person.start, person.end)
        yield replace(
            entry_of(doc, person, head, offset), presence=Presence.PRESENT, rule="presence-in-words"
        )


def absences_in_rulings(doc: Doc, listed: set[str]) -> Iterator[Entry]:
    """Those whom the rulings call absent: under every ruling, or under one and in no list of the head.

    listed: the names of the lists; who is among them and away under some points was there for a part of the meeting.
    """
    layout: Layout = doc._.layout
    found: dict[str, list[Entry]] = defaultdict(list)
    rulings = 0
    for item in layout.items:
        sections = [s for s in item.sections if s.rows and s.kind in (Kind.DECISION, Kind.OTHER)]
        rulings += any(s.kind is Kind.DECISION for s in sections)
        here = {e.person.value: e for section in sections for e in in_section(doc, section)}
        for name, entry in here.items():
            found[name].append(entry)
    for name, entries in found.items():
        if name not in listed or len(entries) >= (rulings or 2):
            yield entries[0]


def present_under_points(doc: Doc, named: set[str]) -> Iterator[Entry]:
    """Guests of single points, as the points tell. named: those whom the lists name."""
    layout: Layout = doc._.layout
    for item in layout.items:
        for section in item.sections:
            text = doc._.document.text[section.start : section.end] if section.rows else ""
            if " var " not in text:
                continue
            for person in told(doc, text, section.start, (_CAME_UNDER,)):
                if person.value not in named:
                    entry = entry_of(doc, person, text, section.start)
                    yield replace(entry, presence=Presence.PRESENT, rule="presence-in-words")


def may_tell(text: str) -> bool:
    """Whether a text holds a word that tells who was away or came for another."""
    lower = text.lower()
    return any(word in lower for word in _NEEDED)


def in_section(doc: Doc, section: SectionSpan) -> Iterator[Entry]:
    """Those whom a section calls absent, and those who came for others."""
    text = doc._.document.text[section.start : section.end]
    if not may_tell(text):
        return
    if _HINT.search(text) is not None or SAT_FOR.search(text) is not None:
        for person in told(doc, text, section.start):
            yield entry_of(doc, person, text, section.start)
        for person, presence in stand_ins(doc, text, section.start):
            yield replace(entry_of(doc, person, text, section.start), presence=presence)


def told(doc: Doc, text: str, offset: int, patterns: Sequence[re.Pattern[str]] = _TOLD) -> Iterator[Mention]:
    """The people whom a stretch of text, which begins at `offset`, calls absent, or what the patterns say of them."""
    marked = Marked.of(doc._.document.text, offset, offset + len(text), doc._.mentions)
    for pattern in patterns:
        for match in pattern.finditer(marked.text):
            sentence = marked.text[marked.text.rfind(". ", 0, match.start()) + 1 : match.end() + 40]
            if (
                _ELSEWHERE.search(sentence) is not None
                or is_of_another(doc, marked, match.start())
                or _EMPTY_LABEL.search(marked.text, max(0, match.start() - 40), match.start()) is not None
            ):
                continue
            begin = match.start("list")
            for place, sign in enumerate(match["list"]):
                if sign == _PERSON:
                    yield marked.mention_at(begin + place)


def is_of_another(doc: Doc, marked: Marked, place: int) -> bool:
    """Whether the line is what another body, on another day, ruled before: that tells nothing of this meeting."""
    own = doc._.context.date
    before = _OF_ANOTHER.search(marked.text, max(0, place - 400), place)
    return (
        own is not None and before is not None and marked.mention_at(before.start("date")).value != str(own)
    )


def entry_of(doc: Doc, person: Mention, text: str, offset: int) -> Entry:
    mentions = Marked.of(
        doc._.document.text, person.end, min(person.end + 60, offset + len(text)), doc._.mentions
    ).mentions()
    stop = next(
        (m.start for m in mentions if m.label is Label.PERSON), min(person.end + 60, offset + len(text))
    )
    behind = re.split(r";|(?<!,)\n|\.(?=\s|\Z)", text[person.end - offset : stop - offset])[0]
    printed = party_behind(behind)
    places = [p for p in places_in(text, offset, person.end, stop, mentions) if p.start < stop]
    places = [p for p in places if p.end <= person.end + len(behind)]  # those of his own sentence and line
    near = places[0] if places and len(behind[: places[0].start - person.end].split()) <= 2 else None
    before = municipality_before(text[max(0, person.start - offset - 60) : person.start - offset], False)
    return Entry(
        person=person,
        party=printed.letter if printed is not None else None,
        printed=printed,
        municipality=before or (near.name if near is not None else None),
        presence=Presence.ABSENT,
        end=near.end if near is not None else person.end,
        rule="absence-in-words",
    )
