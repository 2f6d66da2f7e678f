"""`read` and `extract`: one stage alone."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kkrgraph.model import VIEWS

Run = Callable[..., Any]


@pytest.fixture
def file(tmp_path: Path, write_minutes: Callable[..., Path]) -> Path:
    return write_minutes(tmp_path / "first.txt")


def test_reads_to_text_with_places_and_furniture(run: Run, file: Path) -> None:
    ran = run("read", file)
    assert (ran.code, ran.err) == (0, "")
    assert "Villads Hedelund (V) Rebild Kommune" in ran.out
    assert "[page-head] KKR Nordjylland | 14-03-2025" in ran.out


def test_reads_to_json(run: Run, file: Path) -> None:
    document = json.loads(run("read", file, "--format", "json").out)
    assert document["id"] == "first"
    first = document["lines"][0]
    assert document["text"][first["start"] : first["end"]] == "REFERAT"


def test_extracts_to_json(run: Run, file: Path) -> None:
    ran = run("extract", file)
    assert ran.code == 0
    minutes = json.loads(ran.out)
    assert list(minutes) == ["document", *VIEWS, "issues"]
    assert minutes["meeting"]["date"] == "2025-03-14"
    assert minutes["amounts"][0]["value"] == 2_500_000


def test_extracts_to_text(run: Run, file: Path) -> None:
    ran = run("extract", file, "--format", "text")
    assert "attendance (3)\n  person=Asta Mølgård Brink · party=A · municipality=Aalborg Kommune" in ran.out


def test_extracts_with_a_model_and_says_what_is_the_model_s(run: Run, file: Path, ner_model: Path) -> None:
    text = file.read_text(encoding="utf-8")
    file.write_text(
        text.replace("i 2026.\n", "i 2026. Herefter gav Thrym Askeblad en status.\n"), encoding="utf-8"
    )
    ran = run("extract", file, "--model", ner_model)
    assert ran.code == 0
    rules = {row["person"]: row["evidence"]["rule"] for row in json.loads(ran.out)["persons"]}
    assert rules["Thrym Askeblad"] == "model:da_tiny"
    assert rules["Villads Hedelund"] != "model:da_tiny"
    assert "Thrym" not in json.dumps(json.loads(run("extract", file).out)["persons"], ensure_ascii=False)


def test_draws_to_html(run: Run, file: Path, tmp_path: Path) -> None:
    ran = run("extract", file, "--html", tmp_path / "out.html")
    assert (ran.code, ran.out) == (0, "")
    assert ran.err == f"drawn in {tmp_path / 'out.html'}\n"
    assert "Villads Hedelund" in (tmp_path / "out.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("place", ["nowhere/out.html", "."])
def test_a_place_that_cannot_be_written(run: Run, file: Path, tmp_path: Path, place: str) -> None:
    ran = run("extract", file, "--html", tmp_path / place)
    assert ran.code == 2
    assert "cannot write" in ran.err and "hint: " in ran.err
    assert {path.name for path in tmp_path.iterdir()} == {"first.txt"}


@pytest.mark.parametrize("command", ["read", "extract"])
def test_a_directory_is_called_one(run: Run, tmp_path: Path, command: str) -> None:
    ran = run(command, tmp_path)
    assert (ran.code, ran.out) == (2, "")
    assert f"error: {tmp_path} is a directory" in ran.err


@pytest.mark.parametrize("command", ["read", "extract"])
def test_a_file_that_cannot_be_read(run: Run, tmp_path: Path, command: str) -> None:
    (tmp_path / "x.pdf").write_bytes(b"no PDF")
    ran = run(command, tmp_path / "x.pdf")
    assert (ran.code, ran.out) == (1, "")
    assert "x.pdf" in ran.err
    assert "hint: " in ran.err
    assert run(command, tmp_path / "none.txt").code == 2
    assert run(command, tmp_path / "x.pdf", "--format", "xml").code == 2


@pytest.fixture
def removed(tmp_path: Path) -> Path:
    """A folder whose removal list has one of the people in the minutes."""
    folder = tmp_path / "judged"
    folder.mkdir()
    header = "name,municipality,document,reason,reviewer,date"
    (folder / "removed.csv").write_text(f"{header}\nVillads Hedelund,,,,Ida,2026-03-04\n", encoding="utf-8")
    return folder


def test_extract_shows_nobody_who_is_removed(run: Run, file: Path, removed: Path, tmp_path: Path) -> None:
    for form in ("json", "text"):
        shown = run("extract", file, "--format", form, "--curation", removed).out
        assert "Hedelund" not in shown and "Asta" in shown
    run("extract", file, "--html", tmp_path / "out.html", "--curation", removed)
    page = (tmp_path / "out.html").read_text(encoding="utf-8")
    assert "Hedelund" not in page and "[fjernet]" in page
    # what the file holds is what the file holds
    assert "Hedelund" in run("read", file).out


def test_extract_shows_what_reviewers_have_judged(run: Run, file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "judged"
    folder.mkdir()
    header = "document,view,judgement,quote,before,after,record,field,value,reviewer,date,note"
    row = 'first,amounts,reject,"tilskud på 2,5 mio. kr.",,,"{""value"": ""2500000""}",,,Ida,2026-03-04,'
    (folder / "statements.csv").write_text(f"{header}\n{row}\n", encoding="utf-8")
    assert json.loads(run("extract", file, "--curation", folder).out)["amounts"] == []
