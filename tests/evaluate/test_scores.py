"""Figures against annotation: the definition, the store's views, and the same figures as the shared script's."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kkrgraph.errors import UsageError
from kkrgraph.evaluate import Score, compare, differences, evaluate, evaluate_minutes, facts, macro, summed
from kkrgraph.evaluate.facts import FACTS
from kkrgraph.graph.store import Store
from kkrgraph.pipeline import Status, build, extract_minutes, read_document
from kkrgraph.publish.views import write_views
from kkrgraph.resources import resource
from kkrgraph.settings import Settings

GOLD = {
    "meeting": "body,date,kind,start,end,place,evidence\nKKR Nordjylland,2025-03-14,referat,,,,x\n",
    "persons": "person,evidence\nAsta Mølgaard Brink | Asta Mølgård Brink,x\nVillads Hedelund,x\nKarl Holm,x\n",
    "amounts": 'number,value,text,evidence\n1.1,2500000,"2,5 mio. kr.",x\n',
}


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    folder = tmp_path / "gold" / "first"
    folder.mkdir(parents=True)
    for view, text in GOLD.items():
        (folder / f"{view}.csv").write_text(text, encoding="utf-8")
    return folder.parent


def test_each_found_fact_is_matched_once_and_a_second_spelling_is_no_mistake() -> None:
    gold = facts([{"person": "Asta | Asta B"}, {"person": "Villads"}, {"person": "Karl"}], "persons")
    found = facts(
        [{"person": "Asta"}, {"person": "Asta B"}, {"person": "Villads"}, {"person": "Eva"}], "persons"
    )
    match = compare(gold, found)
    assert match.hits == 2
    assert [str(fact) for fact in match.missed] == ["person=karl"]
    assert [str(fact) for fact in match.wrong] == ["person=eva"]


@pytest.mark.parametrize(
    ("gold", "found", "hits", "figures"),
    [
        (4, 2, 1, (0.5, 0.25, 1 / 3)),
        (0, 0, 0, (1.0, 1.0, 1.0)),
        (3, 0, 0, (0.0, 0.0, 0.0)),
        (0, 3, 0, (0.0, 1.0, 0.0)),
    ],
)
def test_figures(gold: int, found: int, hits: int, figures: tuple[float, float, float]) -> None:
    score = Score(view="persons", gold=gold, found=found, hits=hits)
    assert (score.precision, score.recall, score.f1) == pytest.approx(figures)


def test_a_store_s_views_against_annotation(built: Path, gold: Path) -> None:
    with Store.read_only(built) as store:
        evaluation = evaluate(gold, store)
    scores = {score.view: score for score in evaluation.scores}
    assert (scores["meeting"].hits, scores["meeting"].gold) == (3, 3)
    assert (scores["persons"].hits, scores["persons"].gold, scores["persons"].found) == (2, 3, 3)
    assert scores["amounts"].f1 == 1
    assert [(one.kind, one.view, str(one.fact)) for one in evaluation.mistakes] == [
        ("missed", "persons", "person=karlholm"),
        ("wrong", "persons", "person=sigridtangoverby"),
    ]
    assert evaluation.macro == pytest.approx((1 + 2 / 3 + 1) / 3)
    assert {one.document for one in evaluation.by_document} == {"first"}
    assert [one.score for one in evaluation.by_document if one.score.view == "persons"] == [scores["persons"]]
    assert (evaluation.all.hits, evaluation.all.gold, evaluation.all.found) == (6, 7, 7)


def test_scores_are_summed_and_views_without_facts_do_not_count() -> None:
    one, other = (Score(view="persons", gold=gold, found=4, hits=2) for gold in (2, 6))
    assert summed("persons", (one, other)) == Score(view="persons", gold=8, found=8, hits=4)
    assert macro((one, Score(view="amounts", gold=0, found=3, hits=0))) == one.f1
    assert macro(()) == 0


def test_minutes_give_the_figures_of_the_store(
    built: Path, gold: Path, write_minutes: Callable[..., Path]
) -> None:
    minutes = extract_minutes(read_document(write_minutes(gold / "first.txt"), Settings()), Settings())
    with Store.read_only(built) as store:
        assert evaluate_minutes(gold, [minutes]).scores == evaluate(gold, store).scores


def test_a_directory_without_annotation(built: Path, tmp_path: Path) -> None:
    with Store.read_only(built) as store:
        for path in (tmp_path, tmp_path / "nowhere"):
            with pytest.raises(UsageError, match="holds no annotation"):
                evaluate(path, store)


def test_the_figures_are_the_shared_script_s(shared: Path, tmp_path: Path) -> None:
    store = Settings(store=tmp_path / "store")
    outcomes = list(build(sorted((shared / "minutes").glob("*.txt")), store))
    assert [outcome.status for outcome in outcomes] == [Status.STORED] * len(outcomes)
    with Store.read_only(store.store) as opened:
        write_views(opened, tmp_path / "views")
        evaluation = evaluate(shared / "gold", opened)
    command = [sys.executable, str(shared / "score" / "score.py"), "--gold", str(shared / "gold")]
    command += ["--views", str(tmp_path / "views"), "--json", str(tmp_path / "figures.json")]
    command += ["--aliases", str(resource("data", "reference", "organisations.csv")), "--errors"]
    printed = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout
    figures = json.loads((tmp_path / "figures.json").read_text(encoding="utf-8"))
    ours = {score.view: (score.gold, score.found, score.hits) for score in evaluation.scores}
    assert ours == {view: (row["gold"], row["found"], row["hits"]) for view, row in figures["views"].items()}
    assert evaluation.macro == pytest.approx(figures["macro"], abs=1e-4)
    assert evaluation.all.f1 == pytest.approx(figures["micro"], abs=1e-4)
    assert len(evaluation.mistakes) == sum(
        line.startswith(("missed ", "wrong  ")) for line in printed.splitlines()
    )
    listed = differences(evaluation.mistakes)
    assert {(one.view, one.document) for one in listed} == {
        (one.view, one.document) for one in evaluation.mistakes
    }
    minutes = [
        extract_minutes(read_document(path, store), store) for path in (shared / "minutes").glob("*.txt")
    ]
    assert evaluate_minutes(shared / "gold", minutes).scores == evaluation.scores


def test_the_views_have_the_columns_of_the_facts(built: Path, tmp_path: Path) -> None:
    with Store.read_only(built) as store:
        for path in write_views(store, tmp_path):
            with path.open(encoding="utf-8", newline="") as file:
                header = next(csv.reader(file))
            assert header[0] == "document"
            assert {column for columns in FACTS[path.stem] for column in columns} <= set(header)
