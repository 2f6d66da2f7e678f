"""Deadlines and amounts of acts: by when, and about how much money; the act's own sentence decides."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.decisions.acts import Act, ruling_acts
from kkrgraph.extract.decisions.decisions import led_by_person, listed_act
from kkrgraph.extract.structure.layout import Kind
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.dates import MONTHS, iso
from kkrgraph.extract.text.evidence import evidence
from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label
from kkrgraph.model import Amount, Deadline, Decision, Document

_DATE, _AMOUNT = SIGN[Label.DATE], SIGN[Label.AMOUNT]
_CUE = re.compile(r"\b(?:senest|inden|før|frist|møde[rt]?)\b|[a-zæøå]mødet?\b|årets|årsskiftet")
_END = r"(?:(?:ved |med )?(?:udgangen|udløbet|slutningen) af )"
_BY = r"\b(?:[Ss]enest|[Ii]nden(?! for)|[Ff]ør|ikke senere end|[Ff]rist(?:en)?(?: er| på)?)"
_MONTH = f"(?P<month>{'|'.join(MONTHS)})"
_YEAR = r"(?P<year>20\d\d)"
# `senest den 1. maj`, `inden udgangen af maj 2025`, `inden bestyrelsens møde den 9. september`
_DATED = re.compile(rf"{_BY} (?:[^.,;:{_DATE}]{{0,60}} )?{_DATE}")
# `udsat til mødet den 4. juni`, `et forslag til mødet i juni`, `en plan på mødet den 16. november`
_MEETING = re.compile(rf"\b(?:til|på) (?:[a-zæøå]+ )?[a-zæøå]*mødet? (?:[a-zæøå]+ )?(?:den |d\. |i )?{_DATE}")
# dates that are no mentions: `inden udgangen af september`, `senest i 2. kvartal 2025`, `inden årets udgang`
_MONTHLY = re.compile(rf"{_BY} (?:i )?{_END}?{_MONTH}\b(?: {_YEAR})?")
_QUARTER = re.compile(rf"{_BY} (?:i )?{_END}?(?P<quarter>[1-4])\. kvartal\b(?: {_YEAR})?")
_YEARLY = re.compile(rf"{_BY} (?:i )?{_END}?{_YEAR}(?!\d)")
_THIS_YEAR = re.compile(
    r"\b(?:inden|senest(?: ved| med)?|ved) (?:årets (?:udgang|udløb)|årsskiftet|udgangen af året)\b"
)
# which acts a sentence without one goes on from: `Svaret skal foreligge senest den 1. maj`
_MEETS = ("requested", "authorised", "postponed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A deadline in a sentence's marked text: where its words stand, its ISO date, the rule that read it."""

    start: int
    end: int
    date: str
    rule: str


def ahead(value: str, meeting: datetime.date | None) -> str | None:
    """A date as it is, or without a year (`--05-01`, `--09`) the first one on or after the meeting; None without one."""
    if not value.startswith("-"):
        return value
    if meeting is None:
        return None
    parts = [int(part) for part in value.strip("-").split("-")]
    past = (parts[0], parts[-1]) < (meeting.month, meeting.day if len(parts) > 1 else parts[-1])
    return iso(parts[1] if len(parts) > 1 else None, parts[0], meeting.year + past)


def terms(sentence: Sentence, meeting: datetime.date | None) -> Iterator[Term]:
    """The deadlines of a sentence, each stretch of words once."""
    text = sentence.marked.text
    if _CUE.search(text) is None:
        return
    taken = -1
    for term in sorted(_found(sentence, text, meeting), key=lambda term: (term.start, -term.end)):
        if term.start > taken:
            taken = term.end
            yield term


def _found(sentence: Sentence, text: str, meeting: datetime.date | None) -> Iterator[Term]:
    for rule, pattern in (("deadline", _DATED), ("deadline-meeting", _MEETING)):
        for match in pattern.finditer(text):
            date = ahead(sentence.marked.mention_at(match.end() - 1).value, meeting)
            if date is not None:
                yield Term(start=match.start(), end=match.end(), date=date, rule=rule)
    for pattern in (_MONTHLY, _QUARTER, _YEARLY, _THIS_YEAR):
        for match in pattern.finditer(text):
            date = _worded(match, meeting)
            if date is not None:
                yield Term(start=match.start(), end=match.end(), date=date, rule="deadline-worded")


def _worded(match: re.Match[str], meeting: datetime.date | None) -> str | None:
    """A month, a quarter's last month, or a year; what says no year is of the next such time."""
    parts = match.groupdict()
    month = None
    if parts.get("month"):
        month = MONTHS.index(parts["month"]) + 1
    elif parts.get("quarter"):
        month = 3 * int(parts["quarter"])
    if month is None:
        return parts.get("year") or (None if meeting is None else str(meeting.year))
    year = parts.get("year")
    return f"{year}-{month:02}" if year else ahead(f"--{month:02}", meeting)


def of_act(acts: Sequence[Act], position: int) -> int:
    """Which act of a sentence words at `position` belong to: the last one that begins before them, else the first."""
    return max((place for place, act in enumerate(acts) if act.start <= position), default=0)


class _Attached:
    """The records of decisions, and what is attached to them while the sentences are read."""

    def __init__(self, doc: Doc) -> None:
        self.document: Document = doc._.document
        self.meeting: datetime.date | None = doc._.context.date
        self.records: list[Decision] = list(doc._.decisions_records)
        self.amounts: list[Amount] = doc._.amounts_records
        self._done = 0

    def _places(self, sentence: Sentence) -> list[int]:
        """The places of a sentence's records; they stand in the order of the sentences."""
        places = []
        while self._done < len(self.records) and self.records[self._done].evidence.start < sentence.end:
            if self.records[self._done].evidence.start >= sentence.start:
                places.append(self._done)
            self._done += 1
        return places

    def read(self, sentence: Sentence, last: int | None) -> int | None:
        """Attach what a sentence says; gives the place of its last record, or `last` where it has none."""
        places = self._places(sentence)
        found = list(terms(sentence, self.meeting))
        if not found and _AMOUNT not in sentence.marked.text:
            return places[-1] if places else last
        acts = ruling_acts(sentence.marked.text, led_by_person(sentence)) or listed_act(sentence)
        if not places and not acts and last is not None:
            self._goes_on(sentence, found, last)
        elif places and len(places) == len(acts):
            self._attach(sentence, found, places, acts)
        return places[-1] if places else last

    def _goes_on(self, sentence: Sentence, found: list[Term], last: int) -> None:
        for term in found:
            if term.rule != "deadline-meeting" or self.records[last].act in _MEETS:
                self._deadline(sentence, term, last)

    def _attach(self, sentence: Sentence, found: list[Term], places: list[int], acts: list[Act]) -> None:
        for term in found:
            place = places[of_act(acts, term.start)]
            if term.rule != "deadline-meeting" or self.records[place].act in _MEETS:
                self._deadline(sentence, term, place)
        for position, character in enumerate(sentence.marked.text):
            if character == _AMOUNT:
                self._amount(sentence, position, places[of_act(acts, position)])

    def _deadline(self, sentence: Sentence, term: Term, place: int) -> None:
        start, end = sentence.marked.offset(term.start), sentence.marked.end_offset(term.end)
        words = evidence(self.document, start, end, term.rule, (sentence.start, sentence.end))
        record = self.records[place]
        deadline = Deadline(date=term.date, evidence=words)
        self.records[place] = replace(record, deadlines=(*record.deadlines, deadline))

    def _amount(self, sentence: Sentence, position: int, place: int) -> None:
        mention = sentence.marked.mention_at(position)
        for amount in self.amounts:
            quote = amount.evidence
            if quote.start <= mention.start < quote.end and str(amount.value) == mention.value:
                record = self.records[place]
                self.records[place] = replace(record, amounts=(*record.amounts, amount))
                return


@Language.component(
    "kkr_deadlines",
    requires=[
        "doc._.document",
        "doc._.sentences",
        "doc._.context",
        "doc._.amounts_records",
        "doc._.decisions_records",
    ],
    assigns=["doc._.decisions_records"],
)
def read_deadlines(doc: Doc) -> Doc:
    """Puts deadlines and amounts into `doc._.decisions_records`."""
    attached = _Attached(doc)
    section, last = None, None
    for sentence in doc._.sentences:
        if sentence.kind is Kind.DECISION:
            if sentence.section is not section:
                section, last = sentence.section, None
            last = attached.read(sentence, last)
    doc._.decisions_records = attached.records
    return doc
