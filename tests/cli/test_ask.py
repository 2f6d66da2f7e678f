"""`queries`, `query` and `export`: what reads the store."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import rdflib

from kkrgraph.graph.export import FORMATS
from kkrgraph.model import VIEWS
from kkrgraph.query.catalogue import catalogue

Run = Callable[..., Any]


def test_lists_the_queries(run: Run) -> None:
    ran = run("queries")
    assert ran.code == 0
    assert [line.split()[0] for line in ran.out.splitlines()] == [query.name for query in catalogue()]


def test_shows_one_query_with_its_parameters(run: Run) -> None:
    ran = run("queries", "case_history")
    assert ran.code == 0
    assert "  -p case=STRING  the case number" in ran.out


def test_a_view_as_csv(run: Run, built: Path) -> None:
    ran = run("query", "attendance", "--store", built, "--format", "csv")
    assert ran.code == 0
    rows = list(csv.DictReader(ran.out.splitlines()))
    assert {(row["document"], row["person"], row["status"]) for row in rows} >= {
        ("first", "Asta Mølgård Brink", "present"),
        ("second", "Sigrid Tang Overby", "absent"),
    }


def test_a_table_for_reading(run: Run, built: Path) -> None:
    ran = run("query", "appointments", "--store", built)
    assert ran.code == 0
    assert ran.err == "2 rows; their IRIs are in --format csv\n"
    assert "https://" not in ran.out
    assert ran.out.split()[:3] == ["document", "number", "action"]
    assert "Villads Hedelund" in ran.out


def test_a_question_with_a_parameter(run: Run, built: Path) -> None:
    ran = run("query", "case_history", "-p", "case=SAG-2025-00123", "--store", built, "--format", "json")
    assert ran.code == 0
    documents = {row["document"]["value"] for row in json.loads(ran.out)["results"]["bindings"]}
    assert documents == {"first", "second"}
    ran = run("query", "case_history", "-p", "case=SAG-2025-99999", "--store", built, "--format", "csv")
    assert len(ran.out.splitlines()) == 1


def test_queries_of_one_s_own(run: Run, built: Path, tmp_path: Path) -> None:
    file = tmp_path / "own.rq"
    file.write_text("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } LIMIT 3", encoding="utf-8")
    ran = run("query", file, "--store", built)
    assert len(rdflib.Graph().parse(data=ran.out, format="turtle")) == 3
    file.write_text("SELECT ?s WHERE { ?s ?p ?o } LIMIT 2", encoding="utf-8")
    assert run("query", file, "--store", built).out.count("https://") == 2
    file.write_text("ASK { ?s ?p ?o }", encoding="utf-8")
    assert run("query", file, "--store", built).out == "answer\ntrue\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["atendance"], "attendance"),
        (["case_history", "-p", "cas=1"], "'case'"),
        (["case_history", "-p", "case"], "KEY=VALUE"),
        (["case_history", "-p", "case=1", "-p", "case=2"], "'case' is given twice"),
        (["attendance", "--format", "xlsx"], "table, csv, tsv, json, ttl"),
        (["attendance", "--format", "ttl"], "CONSTRUCT"),
        (["attendance", "--endpoint", "http://127.0.0.1:9/query"], "both"),
    ],
)
def test_what_cannot_be_asked_ends_with_2(run: Run, built: Path, arguments: list[str], said: str) -> None:
    ran = run("query", *arguments, "--store", built)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def test_no_store(run: Run, tmp_path: Path) -> None:
    for command in (["query", "attendance"], ["export"], ["validate"], ["evaluate", "--gold", tmp_path]):
        ran = run(*command, "--store", tmp_path / "none")
        assert ran.code == 2
        assert "there is no store" in ran.err


def test_one_is_one(run: Run, built: Path, tmp_path: Path) -> None:
    (tmp_path / "one.rq").write_text("SELECT (1 AS ?x) WHERE {}", encoding="utf-8")
    assert run("query", tmp_path / "one.rq", "--store", built).err == "1 row\n"
    assert run("query", "meeting", "--store", built).err.startswith("2 rows")


@pytest.mark.parametrize("form", FORMATS)
def test_exports_to_stdout_and_file_alike(run: Run, built: Path, tmp_path: Path, form: str) -> None:
    ran = run("export", "--store", built, "--format", form)
    assert ran.code == 0
    assert run("export", "--store", built, "--format", form, "-o", tmp_path / "graph").code == 0
    assert (tmp_path / "graph").read_text(encoding="utf-8") == ran.out


def test_the_suffix_says_the_format(run: Run, built: Path, tmp_path: Path) -> None:
    run("export", "--store", built, "-o", tmp_path / "graph.nq")
    run("export", "--store", built, "-o", tmp_path / "graph.rdf")
    assert (tmp_path / "graph.nq").read_text(encoding="utf-8").endswith("> .\n")
    assert (tmp_path / "graph.rdf").read_text(encoding="utf-8").startswith("<?xml")


def test_a_suffix_of_no_format_is_no_guess(run: Run, built: Path, tmp_path: Path) -> None:
    ran = run("export", "--store", built, "-o", tmp_path / "graph.json")
    assert (ran.code, ran.out, list(tmp_path.iterdir())) == (2, "", [])
    assert "no format is written to .json files" in ran.err and ".jsonld" in ran.err
    assert run("export", "--store", built, "--format", "jsonld", "-o", tmp_path / "graph.json").code == 0


def test_what_cannot_be_written_is_no_fault_of_ours(run: Run, built: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for form, place in (
        ("turtle", tmp_path),
        ("csv", tmp_path / "file"),
        ("nquads", tmp_path / "file" / "x.nq"),
    ):
        ran = run("export", "--store", built, "--format", form, "-o", place)
        assert (ran.code, ran.out) == (2, "")
        assert f"error: cannot write {place}" in ran.err and "fault of kkrgraph" not in ran.err


def test_exports_the_views(run: Run, built: Path, tmp_path: Path) -> None:
    assert run("export", "--store", built, "--format", "csv", "-o", tmp_path / "views").code == 0
    assert len(list((tmp_path / "views").iterdir())) == len(VIEWS)
    ran = run("export", "--store", built, "--format", "csv")
    assert ran.code == 2
    assert "-o DIR" in ran.err
