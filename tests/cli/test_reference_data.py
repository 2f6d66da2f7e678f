"""`--reference`: a user's rows in a build, and what is said of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
HEAD = "name,aliases,kind,parent\n"
GUILD = f"{HEAD}Tanglauget,Det Fælles Tanglaug,association,KL\n"


@pytest.fixture
def file(tmp_path: Path, write_minutes: Callable[..., Path]) -> Path:
    """Minutes that name a body which only a user's rows know for one."""
    file = write_minutes(tmp_path / "first.txt")
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("Selskabet får", "Det Fælles Tanglaug får"), encoding="utf-8")
    return file


@pytest.fixture
def own(tmp_path: Path) -> Callable[[str], Path]:
    def write(text: str) -> Path:
        place = tmp_path / "own"
        place.mkdir(exist_ok=True)
        (place / "organisations.csv").write_text(text, encoding="utf-8")
        return place

    return write


def test_a_body_that_was_added_is_read_and_in_the_graph(
    run: Run, file: Path, own: Callable[[str], Path], tmp_path: Path
) -> None:
    ran = run("build", file, "--store", tmp_path / "s", "--reference", own(GUILD))
    assert ran.code == 0
    assert ran.err.startswith("[1/1] first.txt: stored"), "nothing is said of rows without fault"
    shown = run("query", "organisations", "--store", tmp_path / "s", "--format", "csv").out
    assert "first,Tanglauget,association," in shown
    assert run("validate", "--store", tmp_path / "s").out == "the store conforms to all shapes\n"


def test_it_is_gone_when_the_rows_are(
    run: Run, file: Path, own: Callable[[str], Path], tmp_path: Path
) -> None:
    def exported() -> str:
        return str(run("export", "--store", tmp_path / "s", "--format", "nquads").out)

    run("build", file, "--store", tmp_path / "s")
    before = exported()
    run("build", file, "--store", tmp_path / "s", "--reference", own(GUILD))
    assert "/id/organization/tanglauget" in exported()
    run("build", file, "--store", tmp_path / "s")
    assert exported() == before


def test_a_build_without_the_rows_of_the_last_one_says_what_is_lost(
    run: Run, file: Path, own: Callable[[str], Path], tmp_path: Path, write_minutes: Callable[..., Path]
) -> None:
    other = write_minutes(tmp_path / "second.txt")
    run("build", file, "--store", tmp_path / "s", "--reference", own(GUILD))
    assert "warning" not in run("build", other, "--store", tmp_path / "s", "--reference", own(GUILD)).err
    ran = run("build", other, "--store", tmp_path / "s")
    assert ran.code == 0
    first, hint = ran.err.splitlines()[:2]
    assert first.endswith("has no more (1): Tanglauget")
    assert hint.startswith("  hint: name their folder with --reference")
    assert "warning" not in run("build", other, "--store", tmp_path / "s").err


def test_the_environment_names_the_folder_where_no_option_does(
    run: Run, file: Path, own: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KKRGRAPH_REFERENCE", str(own(GUILD)))
    assert '"name": "Tanglauget"' in run("extract", file).out
    monkeypatch.delenv("KKRGRAPH_REFERENCE")
    assert '"name": "Tanglauget"' not in run("extract", file).out
    assert '"name": "Tanglauget"' in run("extract", file, "--reference", own(GUILD)).out


def test_warnings_are_told_with_file_and_line_and_the_build_goes_on(
    run: Run, file: Path, own: Callable[[str], Path], tmp_path: Path
) -> None:
    place = own(f"{HEAD}Tanglauget,NT,association,Lauget\n")
    ran = run("build", file, "--store", tmp_path / "s", "--reference", place)
    assert ran.code == 0
    first, hint, second = ran.err.splitlines()[:3]
    assert first.startswith(f"warning: {place / 'organisations.csv'}:2: ")
    assert first.endswith("[unknown-parent]")
    assert hint.startswith("  hint: ")
    assert ran.err.splitlines()[3].startswith("  hint: ")
    assert second.endswith("[ambiguous-alias]")


def test_what_nothing_can_be_built_on_ends_with_2(
    run: Run, file: Path, own: Callable[[str], Path], tmp_path: Path
) -> None:
    place = own(f"{HEAD}Tanglauget,,laug,KL\n")
    for command in (["build", file, "--store", tmp_path / "s"], ["extract", file]):
        ran = run(*command, "--reference", place)
        assert (ran.code, ran.out) == (2, "")
        assert "organisations.csv:2: kind cannot be 'laug'" in ran.err
        assert "  hint: " in ran.err
        assert ran.err.count("error: ") == 1
    assert not (tmp_path / "s").exists()


@pytest.mark.parametrize("name", ["nowhere", "."])
def test_a_folder_that_is_none_ends_with_2(run: Run, file: Path, tmp_path: Path, name: str) -> None:
    ran = run("build", file, "--store", tmp_path / "s", "--reference", tmp_path / name)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("error: there is no ")
