"""docs/queries.md names every query, its parameters and its columns."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from kkrgraph.resources import resource, root

QUERIES = sorted([*resource("queries", "views").glob("*.rq"), *resource("queries", "questions").glob("*.rq")])
pytestmark = pytest.mark.skipif(
    not (root() / "docs").is_dir(), reason="the documentation is in a checkout only"
)


def documentation() -> str:
    return (root() / "docs" / "queries.md").read_text(encoding="utf-8")


def entry(name: str) -> str:
    """What the documentation says of one query: a row of the table of views, or a section of its own."""
    text = documentation()
    row = re.search(rf"^\| `{name}` \|.*$", text, re.MULTILINE)
    section = re.search(rf"^### `{name}`\n(.*?)(?=^##)", text, re.MULTILINE | re.DOTALL)
    found = row or section
    assert found is not None, f"docs/queries.md does not name {name}"
    return found.group(0)


@pytest.mark.parametrize("path", QUERIES, ids=lambda path: path.stem)
def test_every_query_is_documented_with_parameters_and_columns(path: Path) -> None:
    text, described = path.read_text(encoding="utf-8"), entry(path.stem)
    head = [line for line in text.splitlines() if line.startswith("# ")]
    titles = [line.partition(": ")[2] for line in head if line.startswith(("# title_da", "# title_en"))]
    assert len(titles) == 2
    assert all(title in described for title in titles)
    for name, kind, meaning in re.findall(r"^# param (\w+) \((\w+)\): (.*)$", text, re.MULTILINE):
        assert f"| `{name}` | {kind} | {meaning} |" in described
        assert text.count(f"VALUES ?{name} {{ UNDEF }}") == 1
    select = re.search(r"^SELECT (?:DISTINCT )?(.*)$", text, re.MULTILINE)
    assert select is not None
    assert ", ".join(f"`{column}`" for column in re.findall(r"\?(\w+)", select.group(1))) in described


def test_the_example_gives_its_answer(tmp_path: Path, ask: Callable[..., list[dict[str, str]]]) -> None:
    example = re.search(r"```sparql\n(.*?)```", documentation(), re.DOTALL)
    assert example is not None
    path = tmp_path / "example.rq"
    path.write_text(example.group(1), encoding="utf-8")
    march, may = (
        {"date": "2026-03-04", "place": "Rådhuset, Greve"},
        {"date": "2026-05-20", "place": "Rådhuset, Greve"},
    )
    assert ask(path) == [march, may]
    assert ask(path, body="KKR Hovedstaden") == [may]
