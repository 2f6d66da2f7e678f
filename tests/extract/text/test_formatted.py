"""Expressions written as formatted strings: a bound such as `{1,40}` needs its braces doubled, or it is read as a pair."""

from __future__ import annotations

import ast
from pathlib import Path

import kkrgraph


def test_no_bound_is_lost_in_a_formatted_string() -> None:
    lost = [
        f"{path.name}:{node.lineno}"
        for path in sorted(Path(kkrgraph.__file__).parent.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FormattedValue)
        and (
            isinstance(node.value, ast.Tuple)
            or (isinstance(node.value, ast.Constant) and isinstance(node.value.value, int))
        )
    ]
    assert lost == []
