"""What later items take up, in invented meetings."""

from __future__ import annotations

import datetime

import pytest

from kkrgraph.history.follow_up import is_alike, taken_up, title_words
from kkrgraph.model import Task, TreatedItem


class Known:
    """The details of the items below, by item."""

    def __init__(self) -> None:
        self.facts: dict[str, tuple[frozenset[str], frozenset[str], str]] = {}

    def topics(self, item: TreatedItem) -> frozenset[str]:
        return self.facts[item.item][0]

    def referred(self, item: TreatedItem) -> frozenset[str]:
        return self.facts[item.item][1]

    def text(self, item: TreatedItem) -> str:
        return self.facts[item.item][2]


KNOWN = Known()


def item(
    date: str,
    title: str,
    *,
    case: str | None = None,
    body: str | None = "kkr-sjaelland",
    topics: str = "",
    referred: str = "",
    text: str = "",
    task: str | None = None,
) -> TreatedItem:
    """An item; task: the addressee of a request in it, "" for a postponement."""
    name = f"{len(KNOWN.facts)}/{date}/{title}"
    KNOWN.facts[name] = (frozenset(topics.split()), frozenset(referred.split()), text)
    return TreatedItem(
        item=name, graph="g", body=body, date=datetime.date.fromisoformat(date), title=title, case=case,
        tasks=() if task is None else (Task(statement=f"{name}/act", item=name, addressee=task or None),),
    )  # fmt: skip


ASKED = item("2024-03-01", "Busdrift på landet", case="S-1", topics="transport", task="Movia")
POSTPONED = item("2024-03-01", "Lærepladser i ældreplejen", task="")


@pytest.mark.parametrize(
    ("earlier", "later", "expected"),
    [
        (ASKED, item("2024-06-01", "Orientering", case="s-1", body="movia"), True),
        (ASKED, item("2024-03-01", "Orientering", case="S-1"), False),
        (ASKED, item("2024-06-01", "Ny køreplan", topics="transport", referred="2024-03-01"), True),
        (ASKED, item("2024-06-01", "Ny skole", topics="education", referred="2024-03-01"), False),
        (ASKED, item("2024-06-01", "Status: busdrift på landet", text="movia har svaret."), True),
        (ASKED, item("2024-06-01", "Status: busdrift på landet", text="intet nyt."), False),
        (ASKED, item("2024-06-01", "Busdrift på landet", body="kkr-nordjylland", text="movia"), False),
        (POSTPONED, item("2024-06-01", "Lærepladser i ældreplejen (genoptaget)"), True),
        (POSTPONED, item("2024-06-01", "Eventuelt"), False),
    ],
)
def test_what_takes_it_up(earlier: TreatedItem, later: TreatedItem, expected: bool) -> None:
    found = list(taken_up((later, earlier), KNOWN))
    assert found == ([(earlier.tasks[0], later)] if expected else [])


def test_the_first_one_takes_it_up() -> None:
    later = [item(f"2024-0{month}-01", "Busdrift på landet", case="S-1") for month in (9, 6, 7)]
    assert list(taken_up((*later, ASKED), KNOWN)) == [(ASKED.tasks[0], later[1])]


def test_words_of_every_agenda_do_not_count() -> None:
    assert title_words("Orientering om status for KKR") == frozenset()
    assert not is_alike(frozenset(), frozenset())
