"""The wheel, in an environment of its own: the command runs, and finds ontology, shapes, queries and data."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import sysconfig
import venv
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def run(*command: object, place: Path | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        # Away from the checkout, so that nothing of it is found by chance.
        cwd=place or os.environ.get("TMPDIR", "/tmp"),
        env={**os.environ, "PYTHONPATH": "", **environment},
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("wheel")
    built = run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", place, ROOT)
    assert built.returncode == 0, built.stderr
    (wheel,) = place.glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def command(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """`kkrgraph` installed from the wheel in a fresh environment; its dependencies are this environment's."""
    place = tmp_path_factory.mktemp("fresh")
    venv.create(place, with_pip=False)
    scripts = Path(sysconfig.get_path("scripts", "venv", {"base": str(place)}))
    packages = Path(sysconfig.get_path("purelib", "venv", {"base": str(place), "platbase": str(place)}))
    installed = run(
        sys.executable,
        "-m",
        "pip",
        "--python",
        scripts / "python",
        "install",
        "--no-deps",
        "--no-index",
        wheel,
    )
    assert installed.returncode == 0, installed.stderr
    # A path entry, so that the wheel's own package stands before the checkout's.
    (packages / "dependencies.pth").write_text(f"{sysconfig.get_path('purelib')}\n", encoding="utf-8")
    return scripts / "kkrgraph"


def test_the_wheel_holds_what_the_package_reads_and_nothing_of_the_tests(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for part in (
        "ontology/kkr.ttl",
        "shapes/statement.ttl",
        "queries/views/items.rq",
        "queries/texts/passages.rq",
        "data/reference/roles.csv",
        "data/curation/statements.csv",
    ):
        assert f"kkrgraph/_data/{part}" in names
    for part in ("page.css", "page.js", "words.csv"):
        assert f"kkrgraph/publish/drawing/{part}" in names
    assert not [name for name in names if name.startswith(("tests/", "benchmarks/", "data/"))]
    assert not [name for name in names if "/minutes/" in name or "/gold/" in name]


def test_the_package_is_the_wheel_s(command: Path) -> None:
    shown = run(command.with_name("python"), "-c", "import kkrgraph; print(kkrgraph.__file__)")
    assert shown.stdout.startswith(str(command.parents[1]))


def test_the_command_answers(command: Path) -> None:
    assert "build" in run(command, "--help").stdout
    queries = run(command, "queries")
    assert queries.returncode == 0, queries.stderr
    assert queries.stdout.startswith("meeting ")


def test_the_command_builds(command: Path, tmp_path: Path, write_minutes: Callable[..., Path]) -> None:
    built = run(command, "build", write_minutes(tmp_path / "first.txt"), "--store", tmp_path / "store")
    assert built.returncode == 0, built.stderr
    persons = run(command, "query", "persons", "--store", tmp_path / "store", "--format", "csv")
    assert "first,Villads Hedelund," in persons.stdout


NOTEBOOK = """
import sys
import spacy
nlp = spacy.blank("da")
{add}
doc = nlp("Eva Lind (V), Greve Kommune, er formand for Movia.")
print(*(record.person for record in doc._.persons_records))
print(*(f"{ent.label_}:{ent.text}" for ent in doc.ents), sep=",")
print(nlp.analyze_pipes(pretty=False)["problems"])
nlp.to_disk(sys.argv[1])
print(*spacy.load(sys.argv[1])(doc.text).ents, sep=",")
"""
ONE_BY_ONE = (
    'for name in ("kkr_document", "kkr_layout", "kkr_naming", "kkr_persons", "kkr_spans"): nlp.add_pipe(name)'
)


@pytest.mark.parametrize("add", ['nlp.add_pipe("kkr")', ONE_BY_ONE], ids=["kkr", "one by one"])
def test_a_notebook_needs_no_import(command: Path, tmp_path: Path, add: str) -> None:
    ran = run(command.with_name("python"), "-c", NOTEBOOK.replace("{add}", add), tmp_path / "saved")
    assert ran.returncode == 0, ran.stderr
    persons, ents, problems, loaded = ran.stdout.splitlines()
    assert persons == "Eva Lind"
    assert ents == "PER:Eva Lind,LOC:Greve Kommune,ROLE:formand,ORG:Movia"
    assert set(re.findall(r"\[.*?\]", problems)) == {"[]"}
    assert loaded == "Eva Lind,Greve Kommune,formand,Movia"


def test_the_examples_of_the_page_on_spacy_run(command: Path, tmp_path: Path) -> None:
    page = (ROOT / "docs" / "spacy.md").read_text(encoding="utf-8")
    examples = re.findall(r"^```pycon\n(.*?)^```$", page, flags=re.DOTALL | re.MULTILINE)
    assert len(examples) == 5
    file = tmp_path / "examples.txt"
    file.write_text("\n".join(examples), encoding="utf-8")
    (tmp_path / "data").symlink_to(ROOT / "data")
    ran = run(command.with_name("python"), "-m", "doctest", file, place=tmp_path)
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_every_component_has_its_entry_point(command: Path) -> None:
    listed = """
import importlib.metadata, spacy
points = {group: {point.name for point in importlib.metadata.entry_points(group=group) if point.value.startswith("kkrgraph.")}
          for group in ("spacy_factories", "spacy_tokenizers")}
import kkrgraph.extract
from spacy.util import registry
own = {name for name in registry.factories.get_all() if name.startswith("kkr")}
print(len(own), sorted(points["spacy_factories"] ^ own), points["spacy_tokenizers"])
"""
    ran = run(command.with_name("python"), "-c", listed)
    assert ran.stdout == "28 [] {'kkrgraph.da'}\n", ran.stderr
