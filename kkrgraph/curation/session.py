"""What a reviewer is asked about a document: unsure names, unread lines and statements that nobody has judged yet."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from kkrgraph.curation.files import Judgements
from kkrgraph.curation.matching import meant, settled, span, touches, words_of
from kkrgraph.curation.places import FoldedText, Place, find, folded
from kkrgraph.curation.unread import unread_lines
from kkrgraph.curation.values import shown
from kkrgraph.model import (
    FURTHER,
    LONGEST,
    UNREAD,
    VIEWS,
    Line,
    Minutes,
    Record,
    StatementJudgement,
    UnsureLink,
    Verdict,
)

NAMES = "names"
KINDS = (NAMES, UNREAD, *VIEWS)
# So many characters are shown on each side of a quote, unless its sentence ends before.
AROUND = 160
_DOTS = re.compile(r"\s*(?:\.\.\.|…)\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One thing to be judged. kind: a view, `unread` or `names`; of record, line and link the one that it is about."""

    kind: str
    place: Place
    record: Record | None = None
    line: Line | None = None
    link: UnsureLink | None = None


def questions(
    minutes: Minutes, judgements: Judgements, kinds: Collection[str], unsure: Iterable[UnsureLink] = ()
) -> tuple[Question, ...]:
    """What is not judged yet: unsure names, then unread lines, then view by view in the order of the text.

    A statement whose judgement is orphaned or ambiguous is asked about again.
    """
    found = [
        *_links(minutes, judgements, unsure),
        *_lines(minutes, judgements),
        *_records(minutes, judgements),
    ]
    return tuple(one for one in found if one.kind in kinds)


def _links(minutes: Minutes, judgements: Judgements, unsure: Iterable[UnsureLink]) -> Iterator[Question]:
    def key(one: object) -> frozenset[tuple[str, str]]:
        ends = (("document", "name"), ("other_document", "other_name"))
        return frozenset((getattr(one, document), folded(getattr(one, name))) for document, name in ends)

    judged = {key(one) for one in judgements.names}
    text = FoldedText(minutes.document.text)
    for link in unsure:
        if minutes.document.id in (link.document, link.other_document) and key(link) not in judged:
            name = link.name if link.document == minutes.document.id else link.other_name
            places = text.all_of(folded(name))
            yield Question(kind=NAMES, place=places[0] if places else (0, 0), link=link)


def _lines(minutes: Minutes, judgements: Judgements) -> Iterator[Question]:
    text = FoldedText(minutes.document.text)
    judged = [
        place
        for one in judgements.statements.get(minutes.document.id, ())
        if one.view == UNREAD
        for place in find(text, words_of(one))
    ]
    for line in unread_lines(minutes).values():
        place = (line.start, line.end)
        if not any(touches(place, one) for one in judged):
            yield Question(kind=UNREAD, place=place, line=line)


def _records(minutes: Minutes, judgements: Judgements) -> Iterator[Question]:
    own = judgements.statements.get(minutes.document.id, ())
    text = FoldedText(minutes.document.text)
    for view in (*VIEWS, *FURTHER):
        records = records_of(minutes, view)
        judged = _judged([one for one in own if one.view == view], text, records)
        waiting = [one for number, one in enumerate(records) if number not in judged]
        for record in sorted(waiting, key=span):
            yield Question(kind=view, place=span(record), record=record)


def records_of(minutes: Minutes, view: str) -> tuple[Record, ...]:
    """The records of a view; the one meeting too."""
    return (minutes.meeting,) if view == "meeting" else getattr(minutes, view)


def _judged(
    judgements: Iterable[StatementJudgement], text: FoldedText, records: tuple[Record, ...]
) -> set[int]:
    found = set()
    for one in judgements:
        if one.judgement is not Verdict.ADD:
            numbers, _ = meant(one, text, records)
            found |= set(settled(one, numbers, records))
    return found


def sentence(text: str, place: Place) -> tuple[str, str, str]:
    """The words before a stretch of the text, itself and the words after, as far as its sentence goes."""
    start, end = place
    begin = max(start - AROUND, 0)
    for sign in re.finditer(r"[.!?]\s", text[begin:start]):
        begin = max(start - AROUND, 0) + sign.end()
    stop = re.search(r"[.!?](?=\s|$)|\n", text[end : end + AROUND])
    after = (
        end if text[start:end].rstrip().endswith((".", "!", "?")) else end + (stop.end() if stop else AROUND)
    )
    return text[begin:start].lstrip(), text[start:end], text[end:after].rstrip()


def place_of(minutes: Minutes, words: str, near: Place) -> Place:
    """Where a reviewer's words stand, nearest to a place; `first words ... last words` mean all between them.

    Raises ValueError where they stand nowhere or are more than a quote holds.
    """
    first, *rest = _DOTS.split(words.strip().strip('«»"'))
    text = FoldedText(minutes.document.text)
    begins = text.all_of(folded(first))
    if not begins:
        raise ValueError(f"«{first}» is not in the document")
    start, end = min(begins, key=lambda place: abs(place[0] - near[0]))
    if rest and rest[-1]:
        ends = [place[1] for place in text.all_of(folded(rest[-1])) if place[1] >= end]
        if not ends:
            raise ValueError(f"«{rest[-1]}» does not follow «{first}»")
        end = min(ends)
    if end - start > LONGEST:
        raise ValueError(f"these are {end - start} characters, and a quote has at most {LONGEST}")
    # A full stop belongs to the sentence that it ends.
    return start, end + (minutes.document.text[end : end + 1] == ".")


def columns(question: Question) -> tuple[tuple[str, str], ...]:
    """What is shown of a question beside its sentence."""
    if question.record is not None:
        return shown(question.record, question.kind)
    if question.link is not None:
        link = question.link
        return (
            (link.document, link.name),
            (link.other_document, link.other_name),
            ("unsure because", link.reason),
        )
    return ()
