"""Lines of the head as sentences: lists name chairs, mayors and staff by their office."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from spacy.tokens import Doc

from kkrgraph.extract.structure.layout import ItemSpan, Kind, Row, SectionSpan
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.marked import SIGN, Marked
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.extract.text.sentences import sentence_spans

PERSON, ROLE = SIGN[Label.PERSON], SIGN[Label.ROLE]
_TITLED = re.compile(f"{ROLE} {PERSON}")
# so many people in one line are a list that lost its line ends
_A_LIST = 3
# what stands between the people of a list in one line, and what the list begins with
_SEPARATOR = re.compile(r" [-–·•|*] (?=\S)|; ")
_LABEL = re.compile(r"\A[A-ZÆØÅ][\w ./-]{2,60}: (?=\S)")
# so long is a list in one line; and what a line goes on after
_LONGEST = 2400
_GOES_ON = (",", " og", " samt", " fra", " for", " i", " af", " ved", " som", " deltog", " var", " ·", ";")
# where all lines are short none is full
_FULL = 60
_PROSE = 140
# what a line may end with before a role whose person stands on the next one
_LEADS_ON = (" og ", " samt ", " deltog ", " deltager ", " ved ", " fra ")


def head_sentences(doc: Doc) -> list[Sentence]:
    """The lines of the head as sentences without an item; a list in one line is cut before each `Direktør Karl Holm`."""
    return [
        _sentence(doc, start, end)
        for first, last in _head_lines(doc)
        for begin, stop in _head_parts(doc, first, last)
        for start, end in _entries(doc, begin, stop)
    ]


def title_sentences(doc: Doc) -> list[Sentence]:
    """The titles of the items that name someone, as sentences: `Velkomst ved formand Karl Holm`."""
    return [
        _sentence(doc, item.title_start, item.title_end, item)
        for item in doc._.layout.items
        if item.title_end > item.title_start
    ]


def _sentence(doc: Doc, start: int, end: int, item: ItemSpan | None = None) -> Sentence:
    return Sentence(
        item=item or ItemSpan(number="", title="", title_start=0, title_end=0, head_end=0),
        section=SectionSpan(kind=Kind.OTHER, heading=None),
        start=start,
        end=end,
        bullet=False,
        heading=False,
        marked=Marked.of(doc._.document.text, start, end, doc._.mentions),
        block=-1 if item is None else -2,
    )


def _entries(doc: Doc, start: int, end: int) -> Iterator[tuple[int, int]]:
    text = doc._.document.text
    marked = Marked.of(text, start, end, doc._.mentions)
    if marked.text.count(PERSON) >= _A_LIST:
        entries = _separated(marked)
        if entries:
            yield from entries
            return
        for match in _TITLED.finditer(marked.text):
            cut = marked.mention_at(match.start()).start
            if cut > start and text[cut].isupper() and text[cut - 2] not in ",:•–-":
                yield start, cut - 1
                start = cut
    yield start, end


def _head_parts(doc: Doc, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of a head that is written out; a line is one."""
    if end - start < _PROSE:
        yield start, end
    else:
        yield from sentence_spans(doc._.document.text, start, end)


def _separated(marked: Marked) -> list[tuple[int, int]]:
    """Where the entries of a list stand that are parted by dashes or semicolons: most of them name one person."""
    label = _LABEL.match(marked.text)
    cuts = [(0, 0)] if label is None else [(0, 0), (label.end() - 1, label.end())]
    cuts += [match.span() for match in _SEPARATOR.finditer(marked.text)]
    cuts.append((len(marked.text), len(marked.text)))
    pieces = [(one[1], two[0]) for one, two in pairwise(cuts)]
    people = [marked.text.count(PERSON, *piece) for piece in pieces[label is not None :]]
    if len(people) < _A_LIST or people.count(1) * 3 < len(people) * 2:
        return []
    return [(marked.offset(begin), marked.end_offset(stop)) for begin, stop in pieces if begin < stop]


def _head_lines(doc: Doc) -> Iterator[tuple[int, int]]:
    """The lines of the head, those put together that were broken in the middle of a sentence or name."""
    start: int | None = None
    rows, unfinished = doc._.layout.rows, _unfinished(doc)
    for row in doc._.layout.head:
        start = row.start if start is None else start
        following = rows[row.index + 1] if row.index + 1 < len(rows) else None
        broken = following is not None and (
            row.text.endswith(_GOES_ON)
            or following.text[0].islower()
            or following.text[0] == "("
            or row.end in unfinished
            or (row.index + 2 < len(rows) and _is_office_below(following, rows[row.index + 2]))
        )
        if not broken or following is None or following.start - start > _LONGEST:
            yield start, row.end
            start = None


# `Karl Holm`, `Formand`, `(V)`: three cells of a row, each on a line of its own
_OFFICE_ALONE = re.compile(r"(?:1\. |2\. )?(?:[Ff]ormand|[Nn]æstformand)\Z")
_PARTY_ALONE = re.compile(r"\([A-ZÆØÅ]{1,3}\)\Z")


def _is_office_below(row: Row, below: Row) -> bool:
    """Whether a line is an office that belongs to the name above it: the party's letter stands below."""
    return _OFFICE_ALONE.match(row.text) is not None and _PARTY_ALONE.match(below.text) is not None


def _unfinished(doc: Doc) -> set[int]:
    """The ends of lines inside a name of somebody or of a body, or between `og økonomichef` and the name that it belongs to."""
    layout = doc._.layout
    full = {
        row.end for row in layout.head if layout.width >= _FULL and not layout.ended_on_purpose(row.index)
    }
    ends = {row.end for row in layout.head}
    last = max(ends, default=0)
    text: str = doc._.document.text
    found: set[int] = set()
    before: Mention | None = None
    for mention in doc._.mentions:
        if mention.start > last:
            break
        if mention.label in (Label.PERSON, Label.ORGANISATION):
            found.update(range(mention.start + 1, mention.end))
        if (
            before is not None
            and before.label is Label.ROLE
            and mention.label is Label.PERSON
            and text[before.end : mention.start].isspace()
            and (
                text[: before.start].endswith(_LEADS_ON)
                or (before.end in full and text[before.start].islower())
            )
        ):
            found.add(before.end)
        before = mention
    return found & ends
