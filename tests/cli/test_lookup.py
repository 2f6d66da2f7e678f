"""`person`, `body` and `who`, as an analyst asks them, and the two questions on the real documents."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from kkrgraph.pipeline import build
from kkrgraph.resources import root
from kkrgraph.settings import Settings

Run = Callable[..., Any]


def test_a_person(run: Run, built: Path) -> None:
    ran = run("person", "Villads Hedelund", "--store", built)
    assert ran.code == 0
    assert "Villads Hedelund: seats and nominations" in ran.out
    assert "Nordjyllands Trafikselskab   medlem   stated     2025-03-14" in ran.out
    assert "appointed" in ran.out and "https://" not in ran.out
    assert "udpegede" not in ran.out
    assert "--quotes adds the sentences" in ran.err


def test_sentences_stand_below_a_table_by_number(run: Run, built: Path) -> None:
    ran = run("body", "NT", "--quotes", "--store", built)
    assert ran.out.count("\n  1 »") == 1
    assert "  2 »KKR Nordjylland udpegede Villads Hedelund" in ran.out


def test_every_line_has_its_sentence(run: Run, built: Path) -> None:
    ran = run("person", "Villads Hedelund", "--quotes", "--format", "csv", "--store", built)
    rows = list(csv.DictReader(ran.out.splitlines()))
    assert {row["section"] for row in rows} == {"seats", "steps", "meetings"}
    assert all(row["evidence"] for row in rows)
    assert any("udpegede Villads Hedelund" in row["evidence"] for row in rows)


@pytest.mark.parametrize("on", [[], ["--on", "2025-06-01"]])
def test_a_body(on: list[str], run: Run, built: Path) -> None:
    ran = run("body", "NT", *on, "--format", "json", "--store", built)
    assert ran.code == 0
    found = json.loads(ran.out)
    assert [(row["person_name"], row["known"], row["since"]) for row in found["seats"]] == [
        ("Asta Mølgård Brink", "stated", "2025-03-14"),
        ("Villads Hedelund", "stated", "2025-03-14"),
    ]
    assert found["chairs"] == []


def test_a_body_before_anybody_was_known(run: Run, built: Path) -> None:
    ran = run("body", "NT", "--on", "2025-01-01", "--store", built)
    assert "who is in it on 2025-01-01\n  nothing is stated\n" in ran.out


def test_who_represents_a_municipality(run: Run, built: Path) -> None:
    ran = run(
        "who",
        "--municipality",
        "rebild",
        "--on",
        "2025-06-01",
        "--format",
        "md",
        "--quotes",
        "--store",
        built,
    )
    assert ran.code == 0
    assert ran.out.startswith("## Who represents Rebild Kommune on 2025-06-01\n\n| person_name |")
    assert ran.out.count("| Villads Hedelund |") == 2
    assert "| attended |" in ran.out and "| stated |" in ran.out


def test_who_is_of_a_party(run: Run, built: Path) -> None:
    ran = run("who", "--party", "Venstre", "--format", "csv", "--store", built)
    assert {row["person_name"] for row in csv.DictReader(ran.out.splitlines())} == {"Villads Hedelund"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["person", "ri"], "2 fit the name"),
        (["person", " "], "the name of the person is empty"),
        (["who", "--municipality", ""], "the name of the municipality is empty"),
        (["who", "--party", ""], "is empty"),
        (["body", "kommune"], "Aalborg Kommune, municipality: "),
        (["person", "Vilads"], "Villads Hedelund"),
        (["body", "Nordjyllands Trafikselskap"], "Nordjyllands Trafikselskab"),
        (["body", "NT", "--on", "i går"], "2026-01-31"),
        (["who"], "--municipality"),
        (["who", "--municipality", "Rebil Kommun"], "Rebild Kommune"),
        (["who", "--party", "V", "--format", "ttl"], "table, csv, json, md"),
        (["who", "--party", "V", "--endpoint", "http://127.0.0.1:9/query"], "both"),
    ],
)
def test_what_cannot_be_answered_ends_with_2(arguments: list[str], said: str, run: Run, built: Path) -> None:
    ran = run(*arguments, "--store", built)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err and "hint: " in ran.err


@pytest.mark.parametrize(
    "arguments", [["body", "NT", "--on", "2025-06-01"], ["trace", "Villads"], ["trace", "NT", "Asta"]]
)
def test_pictures(arguments: list[str], run: Run, built: Path, tmp_path: Path) -> None:
    file = tmp_path / "drawn.svg"
    ran = run(*arguments, "--svg", file, "--format", "json", "--store", built)
    assert ran.code == 0 and json.loads(ran.out)
    assert f"drawn in {file}" in ran.err
    drawn = file.read_text(encoding="utf-8")
    assert ElementTree.fromstring(drawn).get("role") == "img"
    assert "udpegede" in drawn
    assert [path.name for path in tmp_path.iterdir()] == ["drawn.svg"]


def test_a_picture_that_cannot_be_written(run: Run, built: Path, tmp_path: Path) -> None:
    ran = run("body", "NT", "--svg", tmp_path / "none" / "drawn.svg", "--store", built)
    assert (ran.code, ran.out) == (2, "") and "cannot write" in ran.err


@pytest.fixture(scope="module")
def real(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real documents and the project's own in one store."""
    store = tmp_path_factory.mktemp("real") / "store"
    files = [
        *sorted((shared / "minutes").glob("*.txt")),
        *sorted((root() / "data" / "minutes").glob("kkr-*")),
    ]
    assert all(outcome.error is None for outcome in build(files, Settings(store=store)))
    return store


def test_who_represents_silkeborg_where_on_a_day_by_which_decision(run: Run, real: Path) -> None:
    place = ("--store", real, "--format", "csv")
    ran = run("who", "--municipality", "Silkeborg", "--on", "2025-03-01", "--quotes", *place)
    rows = list(csv.DictReader(ran.out.splitlines()))
    assert all("Silkeborg" in row["evidence"] for row in rows)
    # a nomination by the KKR is shown as one, with its decision, and not as a seat
    council = [row for row in rows if row["document"] == "001"]
    assert [(row["known"], row["decided_by"], row["number"]) for row in council] == [
        ("nominated", "KKR Midtjylland", "3.7")
    ]
    asked = run("query", "who_sits_where", "-p", "municipality=Silkeborg", "-p", "on=2025-03-01", *place)
    same = list(csv.DictReader(asked.out.splitlines()))
    assert [row["statement"] for row in same] == [row["statement"] for row in rows]


def test_who_chaired_a_body_and_since_when_do_we_know(run: Run, real: Path) -> None:
    place = ("--store", real, "--format", "csv")
    ran = run("body", "Central Denmark EU Office", "--quotes", *place)
    chairs = [row for row in csv.DictReader(ran.out.splitlines()) if row["section"] == "chairs"]
    known = [(row["known"], row["since"], row["first"]) for row in chairs]
    assert known == [
        ("attested", "", "2022-06-23"),
        ("attested", "", "2022-09-19"),
        ("stated", "2024-10-02", "2024-10-02"),
    ]
    assert all(row["person_name"].split()[0] in row["evidence"] for row in chairs)
    asked = run("query", "who_sits_where", "-p", "body=Central Denmark EU Office", "-p", "role=chair", *place)
    same = list(csv.DictReader(asked.out.splitlines()))
    assert [row["statement"] for row in same] == [row["statement"] for row in chairs]
