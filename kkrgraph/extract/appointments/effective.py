"""From when a seat is taken, and until when it is kept, where the sentence says so: `pr. 1. marts 2026`."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.dates import with_year
from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label
from kkrgraph.model import Appointment

_DATE = SIGN[Label.DATE]
_DAY = rf"(?: den| d\.)? (?P<date>{_DATE})"
# `fra den 1. maj`, not `brev fra den 1. maj`: behind words of a seat, or with `og med` or `virkning`
_FROM = re.compile(
    r"\b(?:pr\.|[Pp]r\.|(?:med )?virkning (?:fra(?: og med)?|pr\.)|fra og med|gældende fra|"
    r"(?:indtræder|tiltræder|indtrådte|tiltrådte|overtager|udpeget|valgt|medlem|formand|næstformand|"
    r"suppleant|stedfortræder|sted)"
    rf"(?: [\wæøå]+){{0,4}} (?:fra|pr\.)){_DAY}"
)
_UNTIL = re.compile(
    r"\b(?:[Pp]r\.|(?:med )?(?:virkning|udgangen) (?:fra|af|pr\.)|ved udgangen af|frem til|indtil|"
    r"(?:udtræder|udtrådte|udtrådt|fratræder|fratrådte|fratrådt|stopper|stoppede|trækker sig|"
    rf"trådte tilbage)\b[^{_DATE}.;]{{0,60}}?){_DAY}"
)
_WAYS = {"nominated": _FROM, "appointed": _FROM, "resigned": _UNTIL}


def with_dates(
    records: Sequence[Appointment], sentences: Sequence[Sentence], meeting: datetime.date | None
) -> Iterator[Appointment]:
    """The records, each with the one date from or until which its own sentence says that it holds.

    A date keeps the precision of its words: `2026-03-01`, `2026-03` or `2026`. Of several dates none is taken.
    """
    for record in records:
        way = _WAYS.get(record.action)
        sentence = _holding(sentences, record.evidence.start) if way is not None else None
        date = None if way is None or sentence is None else _only(way, sentence, meeting)
        yield record if date is None else replace(record, effective=date)


def _holding(sentences: Sequence[Sentence], offset: int) -> Sentence | None:
    return next((one for one in sentences if one.start <= offset < one.end), None)


def _only(way: re.Pattern[str], sentence: Sentence, meeting: datetime.date | None) -> str | None:
    if _DATE not in sentence.marked.text:
        return None
    found = {
        with_year(sentence.marked.mention_at(match.start("date")).value, meeting)
        for match in way.finditer(sentence.marked.text)
    }
    date = found.pop() if len(found) == 1 else None
    return None if date is None or "/" in date else date
