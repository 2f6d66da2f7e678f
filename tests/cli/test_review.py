"""`review` in a pipe: every key, what is written, what a second walk asks, and what cannot run."""

from __future__ import annotations

import datetime
import io
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kkrgraph.cli.asking import Walk
from kkrgraph.curation import load
from kkrgraph.curation.judging import Reviewer
from kkrgraph.curation.session import questions
from kkrgraph.model import Sameness, UnsureLink, Verdict
from kkrgraph.pipeline import extract_minutes, read_document
from kkrgraph.settings import Settings

Run = Callable[..., Any]


@pytest.fixture
def file(tmp_path: Path, write_minutes: Callable[..., Path]) -> Path:
    return write_minutes(tmp_path / "first.txt")


@pytest.fixture
def answer(run: Run, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """A function that reviews the file with these lines as the answers."""

    def review(*lines: str, options: tuple[object, ...] = (), kinds: str | None = "decisions") -> Any:  # noqa: ANN401
        monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        asked = () if kinds is None else ("--kinds", kinds)
        curation = ("--curation", tmp_path / "judged")
        return run(
            "review", file, "--reviewer", "Ida Sø", "--date", "2026-03-04", *curation, *asked, *options
        )

    return review


def test_accepts_and_rejects_and_asks_no_more(answer: Run, tmp_path: Path) -> None:
    ran = answer("a", "r", "det er en anden beslutning")
    assert (ran.code, ran.out) == (0, "")
    assert "[1/2] decisions, page 1, rule act-appointed\n  | Beslutning «KKR Nordjylland udpegede" in ran.err
    assert f"2 judgements written to {tmp_path / 'judged'}; 0 of first left\n" in ran.err
    first, second = load(tmp_path / "judged").statements["first"]
    assert (first.judgement, first.date) == (Verdict.ACCEPT, datetime.date(2026, 3, 4))
    assert (second.judgement, second.note) == (Verdict.REJECT, "det er en anden beslutning")
    ran = answer("a", "a")
    assert "decisions, page" not in ran.err
    assert "0 judgements written" in ran.err


def test_what_was_judged_before_the_end_of_the_input_is_kept(answer: Run, tmp_path: Path) -> None:
    assert answer("a").code == 0
    assert len(load(tmp_path / "judged").statements["first"]) == 1
    ran = answer("q")
    assert "0 judgements written" in ran.err and "1 of first left" in ran.err
    assert "[1/1]" in answer("s").err


def test_corrects_columns_and_refuses_what_is_no_value_or_not_in_the_words(
    answer: Run, tmp_path: Path
) -> None:
    ran = answer(
        *(
            "c",
            "hat",
            "ro",
            "stedfortræder",
            "se referatet",
            "person",
            "Eva Lind",
            "",
            "action",
            "vacant",
            "vacancy",
        ),
        *("", ""),
        kinds="appointments",
    )
    assert "  one of: number, action, actor, person" in ran.err
    assert "action cannot be 'vacant'; it is one of appointed" in ran.err
    assert "not written, it would be orphaned: its words do not hold it: " in ran.err
    written = load(tmp_path / "judged").statements["first"]
    assert [(one.field, one.value, one.note) for one in written] == [
        ("role", "stedfortræder", "se referatet"),
        ("action", "vacancy", ""),
    ]


def test_accepts_all_of_a_kind(answer: Run, tmp_path: Path) -> None:
    ran = answer("A", "s", kinds="attendance,amounts")
    assert ran.err.count("] attendance") == 1
    views = [one.view for one in load(tmp_path / "judged").statements["first"]]
    assert views == ["attendance"] * 3


def test_adds_a_missed_statement(answer: Run, file: Path, tmp_path: Path, run: Run) -> None:
    ran = answer(
        *(
            "s",
            "s",
            "positions",
            "på månen",
            "Villads Hedelund (V) som ... bestyrelsen",
            "",
            "Villads Hedelund",
        ),
        *("medlem", "Nordjyllands Trafikselskab", ""),
    )
    assert "«på månen» is not in the document" in ran.err
    assert "person cannot be empty" in ran.err
    (added,) = load(tmp_path / "judged").statements["first"]
    assert added.quote == "Villads Hedelund (V) som medlem af bestyrelsen"
    run("build", file, "--store", tmp_path / "s", "--curation", tmp_path / "judged")
    rows = run("query", "positions", "--store", tmp_path / "s", "--format", "csv").out.splitlines()
    assert rows[1].startswith("first,Villads Hedelund,medlem,Nordjyllands Trafikselskab,")


def test_unread_lines_state_nothing_or_become_a_statement(answer: Run, file: Path, tmp_path: Path) -> None:
    text = file.read_text(encoding="utf-8")
    odd = "Xyzzy plugh frotz\nThrym Askeblad fra Engfogderiet blandt gæster\n"
    file.write_text(text.replace("Deltagere\n", f"{odd}Deltagere\n", 1), encoding="utf-8")
    ran = answer("a", "n", "persons", "Thrym Askeblad", "Thrym Askeblad", "", kinds="unread")
    assert "«Xyzzy plugh frotz»" in ran.err
    first, second = load(tmp_path / "judged").statements["first"]
    assert (first.view, first.judgement) == ("unread", Verdict.ACCEPT)
    assert (second.view, dict(second.record)) == ("persons", {"person": "Thrym Askeblad"})


def test_judgements_outlive_a_document_with_other_line_breaks(
    answer: Run, run: Run, file: Path, tmp_path: Path
) -> None:
    answer("A", "A", "A", kinds="items,decisions,appointments")
    head, begin, rest = file.read_text(encoding="utf-8").partition("1.1. Udpegning")
    parts = (begin + rest).split("\n\n")
    # a case number stands on a line of its own
    paragraphs = (part if "SAG-" in part else textwrap.fill(part, 41) for part in parts)
    file.write_text(head + "\n\n".join(paragraphs), encoding="utf-8")
    ran = run("build", file, "--store", tmp_path / "s", "--curation", tmp_path / "judged")
    assert "judgements  5 applied, 0 orphaned, 0 ambiguous, 0 not met" in ran.out
    assert "[1/" not in answer(kinds="items,decisions,appointments").err


def test_unsure_names_are_judged(file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    link = UnsureLink(
        document="first", name="Villads Hedelund", other_document="second", other_name="Villads H. Hedelund",
        reason="another middle name",
    )  # fmt: skip
    minutes = extract_minutes(read_document(file, Settings()), Settings())
    place = tmp_path / "judged"
    place.mkdir()
    for keys, sameness in (("s\n\n", Sameness.SAME), ("\n", None), ("u\nspørg kommunen\n", Sameness.UNSURE)):
        monkeypatch.setattr(sys, "stdin", io.StringIO(keys))
        walk = Walk(minutes, Reviewer(name="Ida", date=datetime.date(2026, 3, 4)), place)
        walk.through(questions(minutes, load(tmp_path), ("names",), (link,)))
        if sameness is None:
            assert walk.written == 0
        else:
            assert load(place).names[-1].judgement is sameness
    assert load(place).names[-1].note == "spørg kommunen"


def test_an_answer_is_kept_where_the_input_ends_before_its_note(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    minutes = extract_minutes(read_document(file, Settings()), Settings())
    monkeypatch.setattr(sys, "stdin", io.StringIO("r\n"))
    walk = Walk(minutes, Reviewer(name="Ida", date=datetime.date(2026, 3, 4)), tmp_path / "judged")
    walk.through(questions(minutes, load(tmp_path), ("amounts",)))
    (judged,) = load(tmp_path / "judged").statements["first"]
    assert (judged.judgement, judged.note) == (Verdict.REJECT, "")


def test_the_unsure_names_of_a_store_are_listed(
    run: Run, write_minutes: Callable[..., Path], tmp_path: Path
) -> None:
    first = write_minutes(tmp_path / "first.txt")
    second = tmp_path / "second.txt"
    text = first.read_text(encoding="utf-8")
    assert "Villads Hedelund (V)" in text
    second.write_text(
        text.replace("Villads Hedelund", "Villads Hedelumd").replace("(V)", ""), encoding="utf-8"
    )
    store = ("--store", tmp_path / "store")
    built = run("build", first, second, *store)
    listed = run("review", *store, "--format", "csv")
    head, *rows = listed.out.splitlines()
    assert head == "name,document,other_name,other_document,reason"
    assert f"{len(rows)} pair" in built.out
    assert any(row.startswith("Villads Hedelumd,second,Villads Hedelund,first,") for row in rows)
    assert "Villads Hedelumd" in run("review", *store).out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--reviewer", "Ida"], "no file is named"),
        (["--format", "xml"], "--format cannot be 'xml'"),
        (["--store", "nowhere"], "there is no store at nowhere"),
        (["nowhere.txt", "--reviewer", "Ida"], "there is no file nowhere.txt"),
        (["first.txt"], "say who: --reviewer NAME"),
        (["first.txt", "--reviewer", "Ida", "--kinds", "hats"], "--kinds cannot be 'hats'"),
        (["first.txt", "--reviewer", "Ida", "--date", "i dag"], "--date cannot be 'i dag'"),
        (
            ["first.txt", "--reviewer", "Ida", "--curation", "first.txt"],
            "no folder of judgements at first.txt",
        ),
    ],
)
def test_what_cannot_run_ends_with_2(
    run: Run, file: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], said: str
) -> None:
    monkeypatch.chdir(file.parent)
    ran = run("review", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert "hint: " in ran.err


def test_a_reviewed_document_becomes_annotation(answer: Run, run: Run, file: Path, tmp_path: Path) -> None:
    gold = ("review", file, "--curation", tmp_path / "judged", "--export-gold", tmp_path / "gold")
    answer("r", "kun en orientering", kinds="amounts")
    ran = run(*gold)
    assert ran.code == 2
    assert "first is not reviewed: 21 statements are not judged (1 of meeting, 3 of attendance," in ran.err
    assert not (tmp_path / "gold").exists()
    answer(*"AAAAAAAA", kinds=None)
    ran = run(*gold)
    assert (ran.code, ran.err) == (0, f"annotation written to {tmp_path / 'gold' / 'first'}\n")
    assert (tmp_path / "gold" / "first" / "amounts.csv").read_text(encoding="utf-8").count("\n") == 1
    assert "(reject): kun en orientering" in (tmp_path / "gold" / "first" / "notes.md").read_text("utf-8")
    run("build", file, "--store", tmp_path / "s", "--curation", tmp_path / "judged")
    ran = run("evaluate", "--gold", tmp_path / "gold", "--store", tmp_path / "s")
    assert "macro F1 1.000" in ran.out


def test_nobody_is_asked_about_people_who_are_removed(answer: Run, tmp_path: Path) -> None:
    (tmp_path / "judged").mkdir()
    header = "name,municipality,document,reason,reviewer,date"
    rows = f"{header}\nVillads Hedelund,,,,Ida,2026-03-04\n"
    (tmp_path / "judged" / "removed.csv").write_text(rows, encoding="utf-8")
    ran = answer("A", "A", kinds="attendance,appointments")
    assert "[1/2] attendance" in ran.err
    # the sentence around is the file as it is
    assert "person: Villads Hedelund" not in ran.err
    assert "0 of first left" in ran.err
