"""Patterns as data: the JSON lines of data/patterns/, each with its rule's name and an example that the tests read."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from kkrgraph.errors import ResourceError
from kkrgraph.resources import resource

Pattern = dict[str, Any]


@cache
def load(name: str) -> tuple[Pattern, ...]:
    """The patterns of `data/patterns/{name}.jsonl`, in order.

    Raises ResourceError for a line that is no JSON object, or has no rule, pattern or example.
    """
    patterns = []
    text = resource("data", "patterns", f"{name}.jsonl").read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        where = f"data/patterns/{name}.jsonl, line {number}"
        try:
            pattern = json.loads(line)
        except json.JSONDecodeError as error:
            raise ResourceError(f"{where}: {error}", hint="one JSON object a line") from error
        missing = {"rule", "pattern", "example"} - set(pattern)
        if missing:
            raise ResourceError(f"{where}: no {', '.join(sorted(missing))}", hint="see docs/patterns.md")
        patterns.append(pattern)
    return tuple(patterns)


@cache
def word_list(name: str) -> frozenset[str]:
    """The words of `data/patterns/{name}.txt`, one a line; lines with `#` are remarks."""
    lines = resource("data", "patterns", f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))
