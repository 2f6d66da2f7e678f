"""The Danish words of the drawing, from words.csv."""

from __future__ import annotations

import csv
import io
from functools import cache
from importlib.resources import files


@cache
def _words() -> dict[str, str]:
    table = (files("kkrgraph.publish.drawing") / "words.csv").read_text(encoding="utf-8")
    return {row["key"]: row["da"] for row in csv.DictReader(io.StringIO(table))}


def word(key: str, **values: object) -> str:
    """The word or sentence of that key with its values filled in; a key without words stands for itself."""
    return _words().get(key, key).format(**values)
