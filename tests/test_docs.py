"""The docs: every command, option, query and issue code is documented, links lead somewhere, README's examples run."""

from __future__ import annotations

import csv
import doctest
import io
import re
import shlex
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import redirect_stderr
from pathlib import Path

import pytest
import typer
from pyoxigraph import QuerySolutions, Store

import kkrgraph
from kkrgraph.cli import main
from kkrgraph.cli.app import app
from kkrgraph.extract.structure.unclear import MESSAGES
from kkrgraph.graph.reference import reference_quads
from kkrgraph.query.catalogue import catalogue
from kkrgraph.reference import check, load
from kkrgraph.reference.issues import ERRORS, WARNINGS
from kkrgraph.reference.tables import TABLES
from kkrgraph.resources import resource
from kkrgraph.settings import DEFAULT_BASE

ROOT = Path(__file__).parents[1]
COMMANDS = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
PAGES = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")] + sorted(
    (ROOT / "docs").glob("*.md")
)
REFERENCE = (ROOT / "docs" / "reference-data.md").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")
LOOSE = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


def sections() -> dict[str, str]:
    parts = re.split(r"^## (.+)$", COMMANDS, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def options() -> Iterator[tuple[str, str]]:
    group = typer.main.get_command(app)
    for name, command in getattr(group, "commands").items():  # noqa: B009
        for parameter in command.params:
            yield from ((name, option) for option in parameter.opts if option.startswith("-"))


def test_every_command_has_a_section_of_its_own() -> None:
    names = {name for name, _ in options()} | {"queries"}
    assert names <= set(sections())
    assert len(names) == 15


@pytest.mark.parametrize(("command", "option"), sorted(options()))
def test_every_option_is_documented(command: str, option: str) -> None:
    assert re.search(rf"`{option}[ `]", sections()[command])


def test_no_option_is_documented_that_is_not_there() -> None:
    known = set(options())
    for name, text in sections().items():
        for option in re.findall(r"^\| `(-[-\w]+)", text, flags=re.MULTILINE):
            assert (name, option) in known


def test_every_query_is_documented() -> None:
    text = (ROOT / "docs" / "queries.md").read_text(encoding="utf-8")
    assert [query.name for query in catalogue() if f"`{query.name}`" not in text] == []


def test_every_issue_code_is_documented_and_raised() -> None:
    package = Path(str(kkrgraph.__file__)).parent
    code = "".join(path.read_text(encoding="utf-8") for path in sorted(package.rglob("*.py")))
    raised = set(re.findall(r'\bIssue\(\s*code="([\w-]+)"', code))
    for call in re.findall(r"\breport\(\s*doc,([^()]*)", code):
        raised |= set(re.findall(r'"([a-z]+-[a-z-]+)"', call))
    assert set(MESSAGES) < raised
    cells = re.findall(r"^\| (`[^|]+`) \|", sections()["Issues"], flags=re.MULTILINE)
    documented = {issue for cell in cells for issue in re.findall(r"`([\w-]+)`", cell)}
    assert raised == documented


def test_every_issue_of_the_reference_data_is_documented_and_raised() -> None:
    parts = re.split(r"^\| (error|warning) \|", REFERENCE.split("## What is reported")[1], flags=re.MULTILINE)
    documented = {
        kind: re.findall(r"^\| `([\w-]+)` \|", text, flags=re.MULTILINE)
        for kind, text in zip(parts[1::2], parts[2::2], strict=True)
    }
    assert {kind: sorted(codes) for kind, codes in documented.items()} == {
        "error": sorted(ERRORS),
        "warning": sorted(WARNINGS),
    }
    room = Path(str(kkrgraph.__file__)).parent / "reference"
    code = "".join(p.read_text(encoding="utf-8") for p in room.glob("*.py") if p.name != "issues.py")
    links = {
        f"unknown-{column.removesuffix('_from_2027')}" for table in TABLES.values() for column in table.links
    }
    raised = set(re.findall(r"\"([a-z]+(?:-[a-z]+)+)\"", code)) - {"utf-8-sig"}
    assert raised | links == set(ERRORS) | set(WARNINGS)


def test_every_file_and_column_of_the_reference_data_is_documented() -> None:
    table = REFERENCE.split("## The files")[1].split("\n\n")[1]
    rows = {
        file: set(re.findall(r"`(\w+)`", columns))
        for file, columns in re.findall(r"^\| `([\w.]+)` \|(.*)\|$", table, flags=re.MULTILINE)
    }
    assert set(rows) == set(TABLES)
    for file, known in TABLES.items():
        checked = {*known.key, *known.required, *known.forms, *known.choices, *known.links}
        assert checked | set(known.period or ()) <= rows[file]
        with resource("data", "reference", file).open(encoding="utf-8", newline="") as opened:
            assert rows[file] <= set(next(csv.reader(opened)))


def test_the_rows_of_the_page_on_reference_data_are_without_fault(tmp_path: Path) -> None:
    (rows,) = re.findall(r"^```csv\n(.*?)^```$", REFERENCE, flags=re.DOTALL | re.MULTILINE)
    (tmp_path / "organisations.csv").write_text(rows, encoding="utf-8")
    knowledge = load(tmp_path)
    assert check(knowledge) == ()
    assert len(knowledge.bodies) == len(load().bodies) + 1


def test_the_query_of_the_page_on_reference_data_gives_the_regions_of_2027() -> None:
    (text,) = re.findall(r"^```sparql\n(.*?)^```$", REFERENCE, flags=re.DOTALL | re.MULTILINE)
    store = Store()
    store.extend(reference_quads(DEFAULT_BASE))
    answer = store.query(text, use_default_graph_as_union=True)
    assert isinstance(answer, QuerySolutions)
    regions = Counter(row["region"].value for row in answer)
    assert regions == {
        "Region Østdanmark": 46,
        "Region Syddanmark": 22,
        "Region Midtjylland": 19,
        "Region Nordjylland": 11,
    }


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+)(?:#[\w-]*)?\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, flags=re.DOTALL | re.MULTILINE)


def examples() -> Iterator[tuple[str, str]]:
    for block in blocks("console"):
        for example in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, expected = example.partition("\n")
            yield command, expected


def test_the_readme_s_examples_run_in_its_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    (own,) = blocks("sparql")
    (tmp_path / "who-left.rq").write_text(own, encoding="utf-8")
    (tmp_path / "data").symlink_to(ROOT / "data")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("KKRGRAPH_STORE", raising=False)
    count = 0
    for command, expected in examples():
        monkeypatch.setattr(sys, "argv", shlex.split(command))
        with redirect_stderr(io.StringIO()), pytest.raises(SystemExit) as ended:
            main()
        shown = capfdbinary.readouterr().out.decode("utf-8")
        assert not ended.value.code, command
        assert doctest.OutputChecker().check_output(expected, shown, LOOSE), f"{command}\n{shown}"
        count += 1
    assert count == 14
    drawn = (ROOT / "docs" / "pictures" / "seats.svg").read_bytes()
    assert drawn == (tmp_path / "seats.svg").read_bytes(), "draw the README's picture anew"
    assert (tmp_path / "build" / "graph.ttl").is_file()
    assert len(list((tmp_path / "build" / "views").iterdir())) == 15
