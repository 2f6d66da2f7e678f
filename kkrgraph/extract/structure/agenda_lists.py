"""Numbers inside running lines: which of them begin entries of the list of contents, and which begin items."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from kkrgraph.extract.structure import cues

_NUMBER = re.compile(
    r"(?<![\w.,/–§-])(?:(?:(?:Punkt|PUNKT|Pkt\.?|PKT\.?|Sag|SAG|Dagsordenspunkt|"
    r"A[dD]\.?(?: (?:dagsordenens )?(?:punkt|pkt\.?))?)(?: (?:nr|NR)\.?)? (?P<named>\d{1,3})\s?[.:]?|"
    r"(?P<slashed>\d{1,3}/\d\d)|"
    r"(?P<two>\d{1,2}\.[1-9]\d?)\.?|(?P<plain>\d{1,3})\.) (?=[A-ZÆØÅ”\"«]|\d\d/\d{3,6} [A-ZÆØÅ]))"
)
# in a list of contents the number may stand without any sign, and the page behind the title
_BARE = re.compile(r"(?<= )(?P<bare>\d{1,3}) (?=[A-ZÆØÅ])")
_LEADERS = re.compile(r"\s?(?:\.{3,}|(?:\. ){2,}\.|…|_{4,}).*\Z")
_PAGE = re.compile(r" \d{1,3}\Z")
# what a number that is none of an item stands behind
_BEHIND = re.compile(
    r"\b(?:[Pp]unkt(?:erne)?|[Pp]kt\.?|[Bb]ilag|[Nn]r\.?|[Kk]l\.?|[Dd]en|[Dd]\.|[Ss]tk\.?|§|"
    r"[Kk]ap(?:itel|\.)|[Ff]ase|[Tt]rin) \Z"
)
_MONTH = re.compile(
    r"(?:Januar|Februar|Marts|April|Maj|Juni|Juli|August|September|Oktober|November|December)\b"
)
_LETTERS = re.compile(r"[\W_]+")
# as many letters of a title tell it
_TELLING = 10
_SHORT_TITLE = 6
# as many numbers may be lost between two
_LOST = 3
_LONGEST_TITLE = 220
_FEWEST_ENTRIES = 3
_FEWEST = 2
_NAMED = ("named", "slashed")
# so near its beginning a page may have its title
_EDGE = 30


@dataclass(frozen=True, slots=True)
class Numbered:
    """A number in front of a capital: where it and its title begin, and where the next number or the page's end is.

    number: to compare by; label: as it is printed; form: the group of `_NUMBER`, or `lost`.
    """

    start: int
    title: int
    stop: int
    number: tuple[int, int]
    label: str
    form: str

    def words(self, text: str) -> str:
        words = _LEADERS.sub("", text[self.title : self.stop].strip())
        return _PAGE.sub("", words) if self.form == "bare" else words


@dataclass(frozen=True, slots=True)
class Agenda:
    """The list of contents, what begins the items, and what begins groups of items; each may be empty."""

    entries: tuple[Numbered, ...] = ()
    items: tuple[Numbered, ...] = ()
    groups: tuple[Numbered, ...] = ()


def numbered(text: str, spans: Iterable[tuple[int, int]]) -> list[Numbered]:
    """All numbers in the spans (the pages) that an item may begin with, in order."""
    found: list[Numbered] = []
    for begin, end in spans:
        matches = [m for m in _NUMBER.finditer(text, begin, end) if _may_begin(text, m, begin)]
        heading = cues.CONTENTS.search(text, begin, end)
        if heading is not None and not any(m.start() >= heading.end() for m in matches):
            matches += [m for m in _BARE.finditer(text, heading.end(), end) if _may_begin(text, m, begin)]
        for match, following in pairwise([*matches, None]):
            assert match is not None
            stop = end if following is None else following.start()
            form = match.lastgroup or ""
            found.append(Numbered(match.start(), match.end(), stop, _order(match[form]), match[form], form))
    return found


def _may_begin(text: str, match: re.Match[str], begin: int) -> bool:
    before = text[max(begin, match.start() - 14) : match.start()]
    return _BEHIND.search(before) is None and _MONTH.match(text, match.end()) is None


def _order(number: str) -> tuple[int, int]:
    first, _, second = number.partition("." if "." in number else "/")
    return int(first), int(second) if "." in number else 0


def agenda(text: str, numbers: Sequence[Numbered], pages: Sequence[tuple[int, int]]) -> Agenda:
    """The list of contents, which has a heading or comes again, and what begins the items behind it or around it."""
    points = [number for number in numbers if number.form == "two"]
    groups = [n for n, following in pairwise(numbers) if n.form == "plain" and following.form == "two"]
    alone = sum(number.form == "plain" for number in numbers) - len(groups)
    if len(points) < _FEWEST or alone > len(points):
        groups = []  # `3.1` under `3. Orientering` among points of one level
    runs = _runs(points if groups else numbers)
    named = _longest(run for run in runs if run[0].form in _NAMED)
    plain = [run for run in runs if run[0].form not in _NAMED]
    listed = next((run for run in plain if _is_list(text, run)), None)
    if listed is None:
        return Agenda(items=tuple(named if len(named) >= _FEWEST else _longest(runs)), groups=tuple(groups))
    listed = _without_pages(text, listed)
    later = [number for run in plain for number in run if number.start > listed[-1].start]
    found = named if len(named) >= _FEWEST else _items(text, listed, sorted([*later, *named], key=_place))
    found = found or list(_titles_alone(text, listed, pages))
    items = sorted([*found, *_unnumbered(text, listed, found, pages)], key=_place)
    return Agenda(tuple(listed), tuple(items), tuple(n for n in groups if n.start > listed[-1].start))


def _without_pages(text: str, run: list[Numbered]) -> list[Numbered]:
    """A list of contents whose titles end with the page that they lead to, most of them at least, as one that says so."""
    paged = sum(_PAGE.search(entry.words(text)) is not None for entry in run)
    return [replace(entry, form="bare") for entry in run] if 3 * paged >= 2 * len(run) else run


def _place(number: Numbered) -> int:
    return number.start


def _longest(runs: Iterable[list[Numbered]]) -> list[Numbered]:
    return max(runs, key=len, default=[])


def _is_list(text: str, run: Sequence[Numbered]) -> bool:
    """Whether a run is a list of contents: it stands under its heading, and no entry holds a sentence."""
    if cues.CONTENTS.search(text, max(0, run[0].start - 40), run[0].start + 8) is not None:
        return all(cues.SECTION.search(entry.words(text)) is None for entry in run[:-1])
    return len(run) >= _FEWEST_ENTRIES and all(_is_entry(entry.words(text)) for entry in run[:-1])


def _is_entry(words: str) -> bool:
    """Whether words may be a title alone, with nothing below it."""
    return (
        len(words) <= _LONGEST_TITLE
        and cues.SECTION.search(words) is None
        and cues.SENTENCE.search(words) is None
    )


def _items(text: str, entries: Sequence[Numbered], later: Sequence[Numbered]) -> list[Numbered]:
    """Those behind the list that repeat its numbers with its titles, or the numbers that it has lost, rising."""
    titles = {entry.number: letters(entry.words(text)) for entry in entries}
    items: list[Numbered] = []
    last = (0, 0)
    for number in later:
        title = titles.get(number.number)
        words = letters(text[number.title : number.title + 2 * _LONGEST_TITLE])
        known = title is not None and words.startswith(title[:_TELLING])
        lost = title is None and bool(items) and last < number.number <= (last[0] + _LOST, 0)
        if number.number > last and (known or lost):
            items.append(number)
            last = number.number
    return items


def _unnumbered(
    text: str, entries: Sequence[Numbered], items: Sequence[Numbered], pages: Sequence[tuple[int, int]]
) -> Iterator[Numbered]:
    """Pages that begin with the words of an entry whose number they have lost."""
    known = {item.number for item in items}
    for entry in entries:
        title = entry.words(text)[:_LONGEST_TITLE]
        telling = " ".join(title.split(" ")[:3])
        for begin, end in pages:
            place = text.find(telling, begin, min(end, begin + _EDGE + len(telling)))
            if entry.number in known or begin <= entry.start or place < 0 or len(telling) < _TELLING:
                continue
            known.add(entry.number)
            yield Numbered(place, place, end, entry.number, entry.label, "lost")


def _titles_alone(
    text: str, entries: Sequence[Numbered], pages: Sequence[tuple[int, int]]
) -> Iterator[Numbered]:
    """The titles of the list one after the other behind it, all without their numbers; none where most do not come."""
    end = max((stop for _, stop in pages), default=0)
    place = entries[-1].title
    found: list[Numbered] = []
    for entry in entries:
        last = entry is entries[-1] and bool(found)
        title = text[entry.title : found[0].start].strip() if last else entry.words(text)[:_LONGEST_TITLE]
        start = text.find(title, place, end) if len(title) >= _SHORT_TITLE else -1
        if (
            start > 0
            and text[start - 1] in " .\n"
            and not text[start + len(title) : start + len(title) + 1].isalnum()
        ):
            found.append(Numbered(start, start, end, entry.number, entry.label, "lost"))
            place = start + len(title)
    if len(found) >= _FEWEST and 2 * len(found) >= len(entries):
        for item, following in pairwise([*found, None]):
            assert item is not None
            yield item if following is None else replace(item, stop=following.start)


def letters(words: str) -> str:
    """The letters and digits of some words in lower case, to compare titles by."""
    return _LETTERS.sub("", words).casefold()


def common(text: str, start: int, title: str) -> tuple[int, str]:
    """How far the words of `text` from `start` on are those of a title, whatever the case; and what is left of it."""
    words, end = title.split(), start
    while words:
        word = text[end : end + len(words[0])]
        behind = text[end + len(word) : end + len(word) + 1]
        if letters(word) != letters(words[0]) or behind.isalnum():
            break
        words.pop(0)
        end += len(word)
        while end < len(text) and text[end] in " .:":
            end += 1
    return end, " ".join(words)


def _runs(numbers: Sequence[Numbered]) -> list[list[Numbered]]:
    """Numbers of one form that rise, each run as far as it goes; a run begins at its first number."""
    runs: list[list[Numbered]] = []
    forms = {number.form for number in numbers}
    for form in forms:
        run: list[Numbered] = []
        for number in (n for n in numbers if n.form == form):
            if run and _follows(run[-1].number, number.number):
                run.append(number)
            elif not run or number.number[0] <= run[-1].number[0]:
                run = [number]
                runs.append(run)
    return sorted(runs, key=lambda run: run[0].start)


def _follows(last: tuple[int, int], new: tuple[int, int]) -> bool:
    if new[1] or last[1]:
        return last < new and new[0] <= last[0] + _LOST
    return last[0] < new[0] <= last[0] + 1 + _LOST
