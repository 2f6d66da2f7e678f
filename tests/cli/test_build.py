"""`build` and `remove`: results, messages and exit codes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import spacy

from kkrgraph.graph.store import Store

Run = Callable[..., Any]


@pytest.fixture
def file(tmp_path: Path, write_minutes: Callable[..., Path]) -> Path:
    return write_minutes(tmp_path / "first.txt")


def test_builds_and_says_what_was_done(run: Run, file: Path, tmp_path: Path) -> None:
    ran = run("build", file, "--store", tmp_path / "s")
    assert ran.code == 0
    assert ran.out.splitlines()[0] == "documents   1 stored, 0 unchanged, 0 failed"
    assert [line.split()[0] for line in ran.out.splitlines()] == [
        "documents",
        "statements",
        "evidence",
        "unread",
        "warnings",
        "people",
        "store",
    ]
    assert ran.err.startswith("[1/1] first.txt: stored, ")
    assert ran.err.endswith("lines unread\n")


def test_warnings_stand_with_their_sentences(
    run: Run, tmp_path: Path, write_minutes: Callable[..., Path]
) -> None:
    abroad = write_minutes(tmp_path / "abroad.txt", "Bo Ask (A), Herning Kommune,")
    early = write_minutes(tmp_path / "early.txt")
    text = early.read_text(encoding="utf-8").replace("14-03-2025", "14-03-2021").replace("(A)", "(Æ)")
    early.write_text(text, encoding="utf-8")
    ran = run("build", abroad, early, "--store", tmp_path / "s")
    assert ran.code == 0
    assert "warnings    2, and 0 notes\n" in ran.out
    one, other = ran.err.split("all documents of the store together:\n")
    assert "  warning: A KKR names somebody of a municipality outside its geography: check" in one
    assert '    in abroad, item 1.1, page 1: "KKR Nordjylland udpegede Bo Ask (A), Herning Kommune' in one
    assert "  warning: A representative has the letter of a party that had no letter yet: check" in other
    assert '    in early, page 1: "Asta Mølgård Brink (Æ) Aalborg Kommune"\n' in other
    told = run("validate", "--store", tmp_path / "s")
    assert (told.code, told.out.splitlines()[-1]) == (0, "2 x warning")
    assert '  in abroad, item 1.1, page 1: "KKR Nordjylland udpegede Bo Ask' in told.out
    rows = run("validate", "--store", tmp_path / "s", "--format", "csv").out
    assert "Et KKR peger på en person" in rows and ",abroad,1.1,1," in rows


def test_the_store_is_the_environment_s_where_none_is_named(
    run: Run, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KKRGRAPH_STORE", str(tmp_path / "elsewhere"))
    assert run("build", file).code == 0
    assert (tmp_path / "elsewhere" / "current").is_file()
    monkeypatch.delenv("KKRGRAPH_STORE")
    monkeypatch.chdir(tmp_path)
    assert run("build", file).code == 0
    assert (tmp_path / "build" / "store" / "current").is_file()


def test_a_document_that_fails_is_listed_and_the_rest_goes_on(run: Run, file: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.pdf").touch()
    (tmp_path / "letter.txt").write_text("Kære alle\n\nTak for i går.\n", encoding="utf-8")
    (tmp_path / "nothing").mkdir()
    given = [tmp_path / name for name in ("empty.pdf", "letter.txt", "nothing")]
    ran = run("build", *given, file, "--store", tmp_path / "s")
    assert ran.code == 1
    assert ran.out.splitlines()[0] == "documents   1 stored, 0 unchanged, 3 failed"
    assert "[1/4] empty.pdf: failed\nerror: " in ran.err
    assert "[2/4] letter.txt: failed" in ran.err
    assert f"[3/4] nothing: failed\nerror: {tmp_path / 'nothing'}: a directory without documents" in ran.err
    assert ran.err.count("  hint: ") == 3
    assert "Traceback" not in ran.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nowhere.txt"], "nowhere.txt"),
        (["https://example.org/a.pdf"], "download the file"),
        (["a/x.txt", "b/x.txt"], "a/x.txt and b/x.txt"),
        (["a/x.txt", "--shacl", "none"], "pyshacl, fast"),
        (["empty"], "empty"),
        (["a/x.txt", "--store", "a/x.txt"], "a/x.txt"),
    ],
)
def test_what_cannot_run_ends_with_2(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a", "b", "empty"):
        (tmp_path / name).mkdir()
    for name in ("a/x.txt", "b/x.txt"):
        (tmp_path / name).write_text("x\n", encoding="utf-8")
    ran = run("build", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert "hint: " in ran.err
    assert not (tmp_path / "build").exists()


def test_a_second_writer_is_told_to_wait(run: Run, file: Path, tmp_path: Path) -> None:
    with Store.open(tmp_path / "s"):
        ran = run("build", file, "--store", tmp_path / "s")
    assert ran.code == 2
    assert "another process is writing" in ran.err


def test_removes_a_document(run: Run, file: Path, tmp_path: Path) -> None:
    run("build", file, "--store", tmp_path / "s")
    ran = run("remove", "first", "--store", tmp_path / "s")
    assert (ran.code, ran.out) == (0, "")
    assert "first is removed" in ran.err
    ran = run("remove", "first", "--store", tmp_path / "s")
    assert ran.code == 2
    assert "no document 'first'" in ran.err


@pytest.fixture
def prose(tmp_path: Path, write_minutes: Callable[..., Path]) -> Path:
    """Minutes that name someone whom only the model knows."""
    file = write_minutes(tmp_path / "prose.txt")
    text = file.read_text(encoding="utf-8").replace(
        "i 2026.\n", "i 2026. Herefter gav Thrym Askeblad en status.\n"
    )
    file.write_text(text, encoding="utf-8")
    return file


def test_a_model_s_names_get_into_the_store_and_only_with_it(
    run: Run, prose: Path, ner_model: Path, tmp_path: Path
) -> None:
    def persons(*arguments: object) -> tuple[str, str]:
        assert run("build", prose, "--store", tmp_path / "s", *arguments).code == 0
        shown = run("query", "persons", "--store", tmp_path / "s", "--format", "csv").out
        return shown, run("export", "--store", tmp_path / "s", "--format", "nquads").out

    without, plain = persons()
    assert "Thrym Askeblad" not in without
    with_model, _ = persons("--model", ner_model)
    added = set(with_model.splitlines()) - set(without.splitlines())
    assert [line.split(",")[:2] for line in added] == [["prose", "Thrym Askeblad"]]
    # built again without it, byte for byte what it was
    assert persons() == (without, plain)


@pytest.mark.parametrize(
    ("model", "said"),
    [
        ("da_core_news_none", "python -m pip install"),
        ("sentences", "it has: sentencizer"),
        ("nowhere/sentences", "no spaCy pipeline 'nowhere/sentences'"),
    ],
)
@pytest.mark.parametrize("command", ["build", "extract"])
def test_a_model_that_cannot_be_used_ends_with_2(
    run: Run, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, model: str, said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    nlp = spacy.blank("da")
    nlp.add_pipe("sentencizer")
    nlp.to_disk("sentences")
    ran = run(command, file, "--model", model)
    assert ran.code == 2
    assert ran.out == ""
    assert said in ran.err
    assert ran.err.startswith("error: ")
    assert "Traceback" not in ran.err
    assert not (tmp_path / "build").exists()


def rows(curation: Path, *rows: str) -> Path:
    curation.mkdir()
    header = "document,view,judgement,quote,before,after,record,field,value,reviewer,date,note"
    (curation / "statements.csv").write_text("\n".join((header, *rows, "")), encoding="utf-8")
    return curation


def test_says_what_became_of_the_judgements(run: Run, file: Path, tmp_path: Path) -> None:
    curation = rows(
        tmp_path / "judged",
        'first,amounts,reject,"tilskud på 2,5 mio. kr.",,,"{""value"": ""2500000""}",,,Ida,2026-03-04,',
        'first,amounts,reject,"tilskud på 3,5 mio. kr.",,,"{""value"": ""3500000""}",,,Ida,2026-03-04,',
        'other,amounts,reject,"tilskud på 3,5 mio. kr.",,,"{""value"": ""3500000""}",,,Ida,2026-03-04,',
    )
    ran = run("build", file, "--store", tmp_path / "s", "--curation", curation)
    assert ran.code == 0
    assert "judgements  1 applied, 1 orphaned, 0 ambiguous, 1 not met\n" in ran.out
    assert (
        "  orphaned: reject of amounts by Ida, 2026-03-04, «tilskud på 3,5 mio. kr.» in first: "
        "its words are not in the document any more\n" in ran.err
    )
    assert "hint: judge these statements again with `kkrgraph review FILE`" in ran.err
    assert "2500000" not in run("query", "amounts", "--store", tmp_path / "s", "--format", "csv").out


def test_the_judgements_are_the_environment_s_where_none_are_named(
    run: Run, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(
        "KKRGRAPH_CURATION", str(rows(tmp_path / "judged", "first,amounts,maybe,x,,,,,,Ida,x,"))
    )
    ran = run("build", file, "--store", tmp_path / "s")
    assert ran.code == 2
    assert "statements.csv, line 2: judgement cannot be 'maybe'" in ran.err


def test_who_is_removed_is_gone_from_all_of_the_store_with_the_next_build(
    run: Run, file: Path, tmp_path: Path, write_minutes: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    store = ("--store", tmp_path / "s")
    run("build", file, write_minutes(tmp_path / "second.txt"), *store)
    folder = tmp_path / "judged"
    folder.mkdir()
    header = "name,municipality,document,reason,reviewer,date"
    (folder / "removed.csv").write_text(f"{header}\nVillads Hedelund,,,,Ida,2026-03-04\n", encoding="utf-8")
    monkeypatch.setenv("KKRGRAPH_CURATION", str(folder))
    for command in (("query", "persons"), ("export",), ("validate",)):
        ran = run(*command, *store)
        assert (ran.code, ran.out) == (2, "")
        assert "2 documents of the store" in ran.err
        assert "hint: build any of them again" in ran.err
    ran = run("build", file, *store)
    assert ran.out.startswith("documents   1 stored, 0 unchanged, 0 failed, 1 redacted\n")
    assert "\nsecond: redacted, it was stored and named somebody who is removed\n" in ran.err
    assert "Hedelund" not in run("query", "persons", *store, "--format", "csv").out
    assert "Hedelund" not in run("export", *store).out
