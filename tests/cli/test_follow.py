"""`follow-up` on the project's own minutes, and `trace`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kkrgraph.pipeline import build
from kkrgraph.resources import root
from kkrgraph.settings import Settings

Run = Callable[..., Any]


@pytest.fixture(scope="module")
def syddanmark(tmp_path_factory: pytest.TempPathFactory) -> Path:
    store = tmp_path_factory.mktemp("follow") / "store"
    files = sorted((root() / "data" / "minutes").glob("kkr-s*"))
    assert all(outcome.error is None for outcome in build(files, Settings(store=store)))
    return store


def test_what_is_open_with_its_sentences(run: Run, syddanmark: Path) -> None:
    ran = run("follow-up", "--format", "json", "--quotes", "--store", syddanmark)
    assert ran.code == 0
    found = json.loads(ran.out)
    assert list(found) == ["open"]
    assert found["open"] and all(row["evidence"] for row in found["open"])


def test_what_was_taken_up_too(run: Run, syddanmark: Path) -> None:
    ran = run("follow-up", "--all", "--body", "KKR Syddanmark", "--store", syddanmark)
    assert ran.code == 0
    assert "Still to be followed up: KKR Syddanmark\n" in ran.out
    assert "Taken up by a later item: KKR Syddanmark\n" in ran.out


def test_a_period(run: Run, syddanmark: Path) -> None:
    ran = run("follow-up", "--from", "2030-01-01", "--to", "2031-01-01", "--store", syddanmark)
    assert ran.out == "Still to be followed up\n  nothing is stated\n"


def test_a_wrong_date_or_body(run: Run, syddanmark: Path) -> None:
    assert run("follow-up", "--from", "snart", "--store", syddanmark).code == 2
    ran = run("follow-up", "--from", "2026-01-01", "--to", "2025-01-01", "--store", syddanmark)
    assert ran.code == 2 and "--from 2026-01-01 is after --to 2025-01-01" in ran.err
    ran = run("follow-up", "--body", "KKR Syddanmarken", "--store", syddanmark)
    assert (ran.code, ran.out) == (2, "") and "KKR Syddanmark" in ran.err


def test_all_ties_of_a_person(run: Run, built: Path) -> None:
    ran = run("trace", "Villads", "--format", "json", "--quotes", "--store", built)
    assert ran.code == 0
    found = json.loads(ran.out)
    ties = {(row["tie"], row["other_name"]) for row in found["ties"]}
    assert ties >= {
        ("seat", "Nordjyllands Trafikselskab"),
        ("appointed_by", "KKR Nordjylland"),
        ("attended", "KKR Nordjylland"),
        ("same_body", "Asta Mølgård Brink"),
    }
    # two documents, but one meeting
    assert [(row["other_name"], row["times"]) for row in found["met"]] == [("Asta Mølgård Brink", "1")]
    assert all(row["evidence"] for rows in found.values() for row in rows)


def test_ties_between_two(run: Run, built: Path) -> None:
    ran = run("trace", "Villads", "Asta", "--format", "json", "--store", built)
    found = json.loads(ran.out)
    assert [row["tie"] for row in found["ties"]] == ["same_body"]
    assert {row["other_name"] for row in found["through"]} == {
        "KKR Nordjylland",
        "Nordjyllands Trafikselskab",
    }
    assert len(found["met"]) == 1
    ran = run("trace", "Nordjyllands Trafikselskab", "KKR Nordjylland", "--format", "json", "--store", built)
    assert {row["other_name"] for row in json.loads(ran.out)["through"]} == {
        "Asta Mølgård Brink",
        "Villads Hedelund",
    }


def test_a_tie_of_nobody(run: Run, built: Path) -> None:
    ran = run("trace", "Vilads Hedelun", "--store", built)
    assert (ran.code, ran.out) == (2, "") and "Villads Hedelund" in ran.err
