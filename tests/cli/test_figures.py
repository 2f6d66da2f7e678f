"""`validate` and `evaluate`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kkrgraph.graph.report import Report, Result, Severity
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
    assert ran.out.splitlines()[0] == "missed persons first: person=karlholm"
    figures = json.loads(
        run("evaluate", "--gold", gold, "--store", built, "--errors", "--format", "json").out
    )
    assert figures["views"]["persons"] == {
        "gold": 1,
        "found": 3,
        "hits": 0,
        "precision": 0,
        "recall": 0,
        "f1": 0,
    }
    assert len(figures["errors"]) == 4
    assert "errors" not in json.loads(
        run("evaluate", "--gold", gold, "--store", built, "--format", "json").out
    )


def test_no_annotation(run: Run, built: Path, tmp_path: Path) -> None:
    ran = run("evaluate", "--gold", tmp_path, "--store", built)
    assert ran.code == 2
    assert "holds no annotation" in ran.err
