"""The wheel, in an environment of its own: the command runs, and finds ontology, shapes, queries and data."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def run(*command: object, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        # Away from the checkout, so that nothing of it is found by chance.
        cwd=os.environ.get("TMPDIR", "/tmp"),
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
        "data/reference/roles.csv",
    ):
        assert f"kkrgraph/_data/{part}" in names
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
