"""Sentences: where a stretch of running text stops, with the abbreviations and dates of the genre kept whole."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kkrgraph.extract.text.dates import MONTHS
from kkrgraph.extract.text.patterns import word_list

_END = re.compile(r"(?P<sign>[.!?])[”\"’)]?\s+(?=[”\"“'(–-]?\s?[A-ZÆØÅ0-9])")


def sentence_spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of `text[start:end]` as offsets, without surrounding white space."""
    begin = start
    for match in _ends(text, start, end):
        if match["sign"] == "." and not _ends_sentence(text, match.start(), match.end()):
            continue
        yield begin, match.start() + len(match[0].rstrip())
        begin = match.end()
    if begin < end and text[begin:end].strip():
        yield begin, end


def _ends(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Where a sentence may end: its signs are soon found, and few stand before white space and a capital."""
    places = []
    for sign in ".!?":
        place = text.find(sign, start, end)
        while place >= 0:
            places.append(place)
            place = text.find(sign, place + 1, end)
    past = start
    for place in sorted(places):
        match = _END.match(text, place, end) if place >= past else None
        if match is not None:
            yield match
            past = match.end()


def _ends_sentence(text: str, dot: int, after: int) -> bool:
    """Whether the full stop at `dot` ends a sentence: not after an abbreviation, an initial or an ordinal."""
    start = text.rfind(" ", 0, dot) + 1
    if not text[start:dot].isalpha():  # most words are
        start = dot
        while start and (text[start - 1].isalnum() or text[start - 1] in "._"):
            start -= 1
    before = text[start:dot]
    following = text[after : after + 12]
    if before == "KL" and following[:1].isalpha():  # the association, and no `kl. 10`
        return True
    if text[max(0, dot - 3) : dot] in ("A/S", "I/S", "P/S", "K/S") and following[:1].isupper():
        return True
    abbreviations = word_list("abbreviations")
    if before in abbreviations or before.lower() in abbreviations:
        # "... 3 mia. kr. Det": money and `mv.` may end a sentence where a new word with a capital follows
        if before in ("mio", "mia", "t.kr", "tkr"):
            return re.match(r"[A-ZÆØÅ][a-zæøå]", following) is not None and not following.startswith("Kr")
        return before in ("kr", "mv", "m.v", "m.m", "osv", "m.fl", "mfl", "pct") and following[:1].isupper()
    if all(len(initial) == 1 and initial.isupper() for initial in before.split(".")):
        return False
    return not (
        before.isdigit()
        and len(before) <= 2
        and following.lower().startswith((*MONTHS, "0", "1", "2", "3", "4", "5", "6", "7", "8", "9"))
    )
