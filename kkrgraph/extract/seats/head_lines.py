"""Lines of the head as sentences: lists name chairs, mayors and staff by their office."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from kkrgraph.extract.structure.layout import ItemSpan, Kind, SectionSpan
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.marked import SIGN, Marked
from kkrgraph.extract.text.mentions import Label, Mention

PERSON, ROLE = SIGN[Label.PERSON], SIGN[Label.ROLE]
_TITLED = re.compile(f"{ROLE} {PERSON}")
# so many people in one line are a list that lost its line ends
_A_LIST = 3
# what a line may end with before a role whose person stands on the next one
_LEADS_ON = (" og ", " samt ", " deltog ", " deltager ", " ved ", " fra ")


def head_sentences(doc: Doc) -> list[Sentence]:
    """The lines of the head as sentences without an item; a list in one line is cut before each `Direktør Karl Holm`."""
    return [
        _sentence(doc, start, end)
        for first, last in _head_lines(doc)
        for start, end in _entries(doc, first, last)
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
        for match in _TITLED.finditer(marked.text):
            cut = marked.mention_at(match.start()).start
            if cut > start and text[cut].isupper() and text[cut - 2] not in ",:•–-":
                yield start, cut - 1
                start = cut
    yield start, end


def _head_lines(doc: Doc) -> Iterator[tuple[int, int]]:
    """The lines of the head, those put together that were broken in the middle of a sentence or name."""
    start: int | None = None
    rows, unfinished = doc._.layout.rows, _unfinished(doc)
    for row in doc._.layout.head:
        start = row.start if start is None else start
        following = rows[row.index + 1] if row.index + 1 < len(rows) else None
        broken = following is not None and (
            row.text.endswith((",", " og")) or following.text[0].islower() or row.end in unfinished
        )
        if not broken or following is None or following.start - start > 600:
            yield start, row.end
            start = None


def _unfinished(doc: Doc) -> set[int]:
    """The ends of lines inside a person's name, or between `og økonomichef` and the name that it belongs to."""
    head = doc._.layout.head
    ends = {row.end for row in head}
    last = max(ends, default=0)
    text: str = doc._.document.text
    found: set[int] = set()
    before: Mention | None = None
    for mention in doc._.mentions:
        if mention.start > last:
            break
        if mention.label is Label.PERSON and "\n" in text[mention.start : mention.end]:
            found.update(end for end in ends if mention.start < end < mention.end)
        if (
            before is not None
            and before.label is Label.ROLE
            and mention.label is Label.PERSON
            and text[: before.start].endswith(_LEADS_ON)
            and text[before.end : mention.start].isspace()
        ):
            found.add(before.end)
        before = mention
    return found & ends
