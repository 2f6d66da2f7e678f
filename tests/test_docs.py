"""The docs: every command, option, query and issue code is documented, links lead somewhere, README's examples run."""

from __future__ import annotations

import doctest
import io
import re
import shlex
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr
from pathlib import Path

import pytest
import typer

import kkrgraph
from kkrgraph.cli import main
from kkrgraph.cli.app import app
from kkrgraph.extract.structure.unclear import MESSAGES
from kkrgraph.query.catalogue import catalogue

ROOT = Path(__file__).parents[1]
COMMANDS = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
PAGES = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")] + sorted(
    (ROOT / "docs").glob("*.md")
)
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
    assert len(names) == 14


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
    raised = set(re.findall(r'Issue\(\s*code="([\w-]+)"', code))
    for call in re.findall(r"\breport\(\s*doc,([^()]*)", code):
        raised |= set(re.findall(r'"([a-z]+-[a-z-]+)"', call))
    assert set(MESSAGES) < raised
    cells = re.findall(r"^\| (`[^|]+`) \|", sections()["Issues"], flags=re.MULTILINE)
    documented = {issue for cell in cells for issue in re.findall(r"`([\w-]+)`", cell)}
    assert raised == documented


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
    assert count == 13
    assert (tmp_path / "build" / "graph.ttl").is_file()
    assert len(list((tmp_path / "build" / "views").iterdir())) == 15
