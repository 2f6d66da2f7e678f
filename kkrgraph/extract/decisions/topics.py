"""Topics: what an item is about, by the words of its title, else by those of its background, proposal and ruling."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.structure.items import item_record
from kkrgraph.extract.structure.layout import ItemSpan, Kind
from kkrgraph.extract.text.evidence import evidence
from kkrgraph.extract.text.patterns import load
from kkrgraph.model import Document, Topic

# a topic that the title does not name counts where so many places of the text name it (measured in docs/quality.md)
ENOUGH = 3
# the reasoning of an item goes far afield, and a long background too; its first lines do not
_BEGINNING = 300
_READ = (Kind.BACKGROUND, Kind.PROPOSAL, Kind.DECISION)


@dataclass(frozen=True, slots=True)
class Field:
    """One pattern. has: words in lower case of which each match holds one; it is tried only where one stands."""

    topic: str
    rule: str
    pattern: re.Pattern[str]
    has: tuple[str, ...]
    in_text: bool

    def find(self, lower: str) -> Iterator[re.Match[str]]:
        if any(word in lower for word in self.has):
            yield from self.pattern.finditer(lower)


@cache
def compiled() -> tuple[Field, ...]:
    """The patterns of data/patterns/topics.jsonl."""
    return tuple(
        Field(
            p["topic"],
            p["rule"],
            re.compile(p["pattern"]),
            tuple(p["has"]),
            p["where"] == "all",
        )
        for p in load("topics")
    )


def lowered(text: str) -> str:
    """The text in lower case, each character where it was; a text whose lower case is longer (Turkish `İ`) stays."""
    lower = text.lower()
    return lower if len(lower) == len(text) else text


def words_of(match: re.Match[str]) -> tuple[int, int]:
    """Where the topic's words stand: a pattern's group `words`, else all that it reads, from the word's beginning."""
    if "words" in match.re.groupindex:
        return match.span("words")
    start = match.start()
    while start > 0 and match.string[start - 1].isalnum():
        start -= 1
    return start, match.end()


def title_topics(title: str) -> Iterator[tuple[Field, str]]:
    """The topics that a title names, each once, with the words that name it."""
    lower = lowered(title)
    seen: set[str] = set()
    for field in compiled():
        if field.topic not in seen:
            for match in field.find(lower):
                seen.add(field.topic)
                start, end = words_of(match)
                yield field, title[start:end]
                break


def text_topics(text: str, spans: list[tuple[int, int]]) -> Iterator[tuple[Field, int, int]]:
    """The topics that stretches of a text name in at least ENOUGH places, each with the first of its places."""
    found: dict[str, list[tuple[Field, int, int]]] = {}
    for begin, end in spans:
        lower = lowered(text[begin:end])
        for field in compiled():
            if field.in_text:
                for match in field.find(lower):
                    found.setdefault(field.topic, []).append(
                        (field, begin + match.start(), begin + match.end())
                    )
    for places in found.values():
        if len(places) >= ENOUGH:
            field, start, end = min(places, key=lambda place: place[1])
            while start > 0 and text[start - 1].isalnum():
                start -= 1
            yield field, start, end


def topics_of(document: Document, item: ItemSpan) -> Iterator[Topic]:
    """The topics of one item; the words of the title come first, and where they name a field the text is not asked."""
    heading = item_record(document, item).evidence
    named = list(title_topics(item.title))
    for field, words in named:
        quote = evidence(document, heading.start, heading.end, field.rule)
        yield Topic(number=item.number, topic=field.topic, words=words, evidence=quote)
    if any(field.in_text or field.topic == "own_affairs" for field, _ in named):
        return
    spans = [(s.start, min(s.end, s.start + _BEGINNING)) for s in item.sections if s.rows and s.kind in _READ]
    for field, start, end in text_topics(document.text, spans):
        yield Topic(
            number=item.number,
            topic=field.topic,
            words=document.text[start:end],
            evidence=evidence(document, start, end, field.rule, (max(start - 60, 0), end + 60)),
        )


@Language.component(
    "kkr_topics", requires=["doc._.document", "doc._.layout"], assigns=["doc._.topics_records"]
)
def read_topics(doc: Doc) -> Doc:
    """Fills `doc._.topics_records`: each topic of an item once."""
    items = [item for item in doc._.layout.items if item.number]
    doc._.topics_records = [topic for item in items for topic in topics_of(doc._.document, item)]
    return doc
