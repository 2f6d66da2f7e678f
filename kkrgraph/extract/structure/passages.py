"""Sentences with their place in the document: item, section, bullet and the words that lead the bullet in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from operator import attrgetter

from kkrgraph.extract.structure.blocks import blocks
from kkrgraph.extract.structure.layout import ItemSpan, Kind, Layout, SectionSpan
from kkrgraph.extract.text.finding import vocabulary
from kkrgraph.extract.text.marked import Marked
from kkrgraph.extract.text.mentions import Mention
from kkrgraph.extract.text.sentences import sentence_spans

_start = attrgetter("start")


@dataclass(slots=True, kw_only=True)
class Sentence:
    """One sentence, bullet or heading. lead: the sentence before a list, which its bullets go on from."""

    item: ItemSpan
    section: SectionSpan
    start: int
    end: int
    bullet: bool
    heading: bool
    marked: Marked
    lead: Sentence | None = field(default=None, repr=False)
    block: int = 0

    @property
    def number(self) -> str:
        return self.item.number

    @property
    def kind(self) -> Kind:
        return self.section.kind

    @property
    def text(self) -> str:
        return self.marked.source[self.start : self.end]


def holding(sentences: Sequence[Sentence], stems: Sequence[str]) -> frozenset[int]:
    """The ids of the sentences that hold one of `stems`.

    What a rule needs is rare: most sentences are left out before any pattern is tried on them.
    """
    if not sentences:
        return frozenset()
    ordered = sorted(sentences, key=_start)
    text, starts = ordered[0].marked.source, [sentence.start for sentence in ordered]
    last = ordered[-1].end
    found = set()
    has = vocabulary(text).may_have
    for stem in filter(has, stems):
        place = text.find(stem, starts[0], last)
        while place >= 0:
            sentence = ordered[bisect_right(starts, place) - 1]
            held = place + len(stem) <= sentence.end
            if held:
                found.add(id(sentence))
            place = text.find(stem, sentence.end if held else place + 1, last)
    return frozenset(found)


def sentences_of(text: str, layout: Layout, mentions: Sequence[Mention]) -> list[Sentence]:
    """All sentences under the items, in the order of the text."""
    found: list[Sentence] = []
    for item in layout.items:
        if item.title:
            found.append(_title(text, item, mentions))
        for section in item.sections:
            if section.rows:
                found.extend(_section(text, layout, item, section, mentions))
    return found


def _title(text: str, item: ItemSpan, mentions: Sequence[Mention]) -> Sentence:
    """An item's title as a heading of its own, with its number left out."""
    start = text.find(item.title[:8], item.title_start, item.title_end)
    start = start if start >= 0 else item.title_start
    marked = Marked.of(text, start, item.title_end, mentions)
    section = SectionSpan(kind=Kind.OTHER, heading=None)
    return Sentence(
        item=item,
        section=section,
        start=start,
        end=item.title_end,
        bullet=False,
        heading=True,
        marked=marked,
        block=-1,
    )


def _section(
    text: str, layout: Layout, item: ItemSpan, section: SectionSpan, mentions: Sequence[Mention]
) -> Iterator[Sentence]:
    lead: Sentence | None = None
    for number, block in enumerate(blocks(layout, section.rows)):
        for start, end in sentence_spans(text, block.start, block.end):
            sentence = Sentence(
                item=item,
                section=section,
                start=start,
                end=end,
                bullet=block.bullet,
                heading=block.heading,
                marked=Marked.of(text, start, end, mentions),
                lead=lead if block.bullet else None,
                block=number,
            )
            if not block.bullet and not block.heading:
                lead = sentence
            yield sentence
