"""Topics: what an item is about, by its title, else by its text; measured on all items of the annotated minutes."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from kkrgraph.extract import extract
from kkrgraph.extract.decisions.topics import ENOUGH
from kkrgraph.model import Minutes
from kkrgraph.reading import find, read
from kkrgraph.settings import Settings

Read = Callable[..., Minutes]
DATA = Path(__file__).resolve().parents[3] / "data"


def topics(minutes: Minutes, number: str = "2.1") -> list[tuple[str, str]]:
    return sorted((record.topic, record.words) for record in minutes.topics if record.number == number)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Flextrafik i yderområderne", [("public_transport", "Flextrafik")]),
        (
            "Stedfortræder i RAR Fyn",
            [("appointments", "Stedfortræder"), ("employment", "RAR")],
        ),
        ("Budget for natbusserne", [("finances", "Budget"), ("public_transport", "natbusserne")]),
        ("Social- og sundhedsuddannelser i Faxe", [("education", "sundhedsuddannelser")]),
        ("Orientering fra formanden", [("own_affairs", "Orientering fra formanden")]),
        ("Havnen i Nordby", []),
    ],
)
def test_a_title_names_several_topics_or_none(
    title: str, expected: list[tuple[str, str]], read: Read
) -> None:
    assert topics(read(title=title, background="Havnen er fra 1902.")) == expected


@pytest.mark.parametrize(("times", "expected"), [(ENOUGH - 1, []), (ENOUGH, ["tourism"])])
def test_the_text_counts_where_it_names_a_topic_often_enough(
    times: int, expected: list[str], read: Read
) -> None:
    minutes = read(title="Havnen i Nordby", background="Turismen vokser på havnen. " * times)
    assert [topic for topic, _ in topics(minutes)] == expected


def test_the_text_is_not_asked_where_the_title_says_it(read: Read) -> None:
    minutes = read(title="Flextrafik i Nordby", background="Turismen vokser på havnen. " * 9)
    assert [topic for topic, _ in topics(minutes)] == ["public_transport"]


def test_evidence_is_the_heading_or_the_words_in_the_text(read: Read) -> None:
    minutes = read(title="Natbusser i Nordby")
    (record,) = [record for record in minutes.topics if record.number == "2.1"]
    assert record.evidence.quote.startswith("2.1. Natbusser i Nordby")
    assert record.evidence.rule == "topic-buses"
    minutes = read(title="Havnen i Nordby", background="Øens gæster kommer for turismen. " * 3)
    (record,) = [record for record in minutes.topics if record.number == "2.1"]
    assert record.words == "turismen" and record.words in record.evidence.quote


# measured figures are in docs/quality.md; these are floors
@pytest.mark.parametrize(
    ("minutes", "gold", "precision", "recall"),
    [("minutes", "gold", 0.98, 0.97), ("held_out/minutes", "held_out/gold", 0.97, 0.94)],
)
def test_topics_of_all_items_of_the_annotated_minutes(
    minutes: str, gold: str, precision: float, recall: float
) -> None:
    found: set[tuple[str, str, str]] = set()
    with (DATA / gold / "topics.csv").open(encoding="utf-8", newline="") as file:
        wanted = {(row["document"], row["number"], row["topic"]) for row in csv.DictReader(file)}
    annotated = {document for document, _, _ in wanted}
    for path in find([DATA / minutes]):
        if path.stem not in annotated:
            continue
        records = extract(read(path, Settings())).topics
        found |= {(path.stem, record.number, record.topic) for record in records}
    assert len(wanted) > 80
    assert len(wanted & found) >= precision * len(found)
    assert len(wanted & found) >= recall * len(wanted)
