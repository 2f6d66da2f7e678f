"""Which later item takes up what a meeting asked for, authorised or put off."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from functools import cache

from kkrgraph.model import ItemDetails, Task, TreatedItem
from kkrgraph.resources import resource

_WORDS = re.compile(r"\w{3,}")
SHARED = 2
ALIKE = 0.5


def taken_up(items: Iterable[TreatedItem], details: ItemDetails) -> Iterator[tuple[Task, TreatedItem]]:
    """Each task and the first later item that takes it up, by the first of these that holds:

    the same case number; a reference to the meeting, and a topic or the words of the title in common; in the same body, the
    words of the title in common and the addressee named.
    """
    agenda = _Agenda(items, details)
    for item in agenda.items:
        for task in item.tasks:
            found = agenda.of_case(item) or agenda.of_body(item, task)
            if found is not None:
                yield task, found


class _Agenda:
    """The items of all meetings by date, and by what can lead from one to a later one."""

    def __init__(self, items: Iterable[TreatedItem], details: ItemDetails) -> None:
        self._details = details
        self.items = sorted(items, key=lambda item: (item.date, item.item))
        self._words = {item.item: title_words(item.title) for item in self.items}
        self._by_case: dict[str, list[TreatedItem]] = {}
        self._by_body: dict[str, list[TreatedItem]] = {}
        for item in self.items:
            if item.case is not None:
                self._by_case.setdefault(item.case.casefold(), []).append(item)
            if item.body is not None:
                self._by_body.setdefault(item.body, []).append(item)

    def of_case(self, item: TreatedItem) -> TreatedItem | None:
        """The first later item with the same case number."""
        same = [] if item.case is None else self._by_case[item.case.casefold()]
        return next((other for other in same if other.date > item.date), None)

    def of_body(self, item: TreatedItem, task: Task) -> TreatedItem | None:
        """The first later item of the same body that takes the task up by reference, or by subject and addressee."""
        same = [] if item.body is None else self._by_body[item.body]
        for other in same:
            if other.date <= item.date:
                continue
            alike = is_alike(self._words[item.item], self._words[other.item])
            if self._refers(other, item, alike=alike) or (alike and self._names(other, task)):
                return other
        return None

    def _refers(self, later: TreatedItem, item: TreatedItem, *, alike: bool) -> bool:
        """Whether an item refers to the meeting of an earlier one, and is about the same."""
        if item.date.isoformat() not in self._details.referred(later):
            return False
        return alike or bool(self._details.topics(item) & self._details.topics(later))

    def _names(self, later: TreatedItem, task: Task) -> bool:
        """Whether an item's text names who was asked, where somebody was."""
        return task.addressee is None or task.addressee.casefold() in self._details.text(later)


def title_words(title: str) -> frozenset[str]:
    """What a title is about: its words without those of every agenda."""
    return frozenset(word for word in _WORDS.findall(title.casefold()) if word not in _of_every_agenda())


def is_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two titles share two words and half of all."""
    shared = len(one & other)
    return shared >= SHARED and shared >= ALIKE * len(one | other)


@cache
def _of_every_agenda() -> frozenset[str]:
    """Words of headings that say what kind of item it is, not what it is about."""
    with resource("data", "lookups", "title_words.csv").open(encoding="utf-8", newline="") as file:
        return frozenset(row["word"] for row in csv.DictReader(file))
