"""`validate` and `evaluate`."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kkrgraph.graph.report import Report, Result, Severity
from kkrgraph.model import VIEWS
from kkrgraph.namespaces import SH

Run = Callable[..., Any]


@pytest.mark.parametrize("engine", ["pyshacl", "fast"])
def test_a_store_that_conforms(run: Run, built: Path, engine: str) -> None:
    ran = run("validate", "--store", built, "--shacl", engine)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == "the store conforms to all shapes\n"


@pytest.mark.parametrize(("severity", "code"), [(Severity.VIOLATION, 1), (Severity.WARNING, 0)])
def test_a_store_that_does_not(
    run: Run, built: Path, monkeypatch: pytest.MonkeyPatch, severity: Severity, code: int
) -> None:
    node = "https://example.org/x"
    result = Result(
        severity=severity,
        shape=node,
        focus=node,
        path="",
        value="",
        component=SH.ValidationResult,
        message="odd",
    )
    monkeypatch.setattr("kkrgraph.validate.validate", lambda *_, **__: Report(results=(result,)))
    ran = run("validate", "--store", built)
    assert ran.code == code
    assert ran.out.startswith(f"{severity.label.lower()}: odd at {node}\n")
    assert run("validate", "--store", built, "--format", "csv").out.startswith("severity,message,")
    assert "sh:ValidationReport" in run("validate", "--store", built, "--format", "ttl").out


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    (tmp_path / "gold" / "first").mkdir(parents=True)
    (tmp_path / "gold" / "first" / "persons.csv").write_text(
        "person,evidence\nKarl Holm,x\n", encoding="utf-8"
    )
    return tmp_path / "gold"


def test_figures_as_text(run: Run, built: Path, gold: Path) -> None:
    ran = run("evaluate", "--gold", gold, "--store", built)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines()[0].split() == ["view", "gold", "found", "P", "R", "F1"]
    assert "persons              1      3   0.000   0.000   0.000" in ran.out
    assert ran.out.splitlines()[-1] == "macro F1 0.000 over 1 views"


def test_figures_with_mistakes(run: Run, built: Path, gold: Path) -> None:
    ran = run("evaluate", "--gold", gold, "--store", built, "--errors")
    assert ran.out.splitlines()[:3] == ["persons, first", "  missed  person=Karl Holm", "          | x"]
    assert ran.out.splitlines()[-1] == "macro F1 0.000 over 1 views"
    assert "  wrong   person=Villads Hedelund\n" in ran.out


def test_figures_to_json(run: Run, built: Path, gold: Path) -> None:
    arguments = ("evaluate", "--gold", gold, "--store", built, "--format", "json")
    figures = json.loads(run(*arguments, "--errors").out)
    assert figures["views"]["persons"] == {
        "gold": 1,
        "found": 3,
        "hits": 0,
        "precision": 0,
        "recall": 0,
        "f1": 0,
    }
    assert len(figures["errors"]) == 4
    assert figures["errors"][0] == {
        "kind": "missed",
        "view": "persons",
        "document": "first",
        "columns": [],
        "wanted": {"person": "Karl Holm", "evidence": "x"},
        "found": None,
        "sentence": "x",
    }
    assert "errors" not in json.loads(run(*arguments).out)


def test_figures_to_csv(run: Run, built: Path, gold: Path) -> None:
    arguments = ("evaluate", "--gold", gold, "--store", built, "--format", "csv")
    figures = list(csv.DictReader(run(*arguments).out.splitlines()))
    assert [row["view"] for row in figures] == list(VIEWS)
    assert (figures[10]["found"], figures[10]["f1"]) == ("3", "0.0000")
    rows = list(csv.DictReader(run(*arguments, "--errors").out.splitlines()))
    assert [row["kind"] for row in rows] == ["missed", "wrong", "wrong", "wrong"]
    assert rows[0]["wanted"] == "person=Karl Holm"


def test_a_row_that_differs_stands_beside_what_was_wanted(run: Run, built: Path, gold: Path) -> None:
    (gold / "first" / "appointments.csv").write_text(
        "number,action,actor,person,party,municipality,body,role,evidence\n"
        "1.1,appointed,,Villads Hedelund,V,Rebild Kommune,Nordjyllands Trafikselskab,formand,x\n",
        encoding="utf-8",
    )
    out = run("evaluate", "--gold", gold, "--store", built, "--errors").out
    assert "  differs number=1.1 · action=appointed · person=Villads Hedelund · party=V" in out
    assert "          role: found medlem, wanted formand\n" in out
    assert "          | KKR Nordjylland udpegede Villads Hedelund (V) som medlem af bestyrelsen for" in out


def test_an_annotated_document_that_is_not_stored_is_named(run: Run, built: Path, gold: Path) -> None:
    (gold / "first").rename(gold / "elsewhere")
    ran = run("evaluate", "--gold", gold, "--store", built)
    assert ran.code == 0
    assert ran.err.startswith(
        "warning: not in the store, so all of theirs counts as missed: elsewhere\n  hint: "
    )
    assert "persons              1      0   0.000   0.000   0.000" in ran.out


def test_no_annotation(run: Run, built: Path, tmp_path: Path) -> None:
    ran = run("evaluate", "--gold", tmp_path, "--store", built)
    assert ran.code == 2
    assert "holds no annotation" in ran.err
