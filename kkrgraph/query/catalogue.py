"""The named queries of queries/, and queries in files, with what their head comments say about them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import takewhile
from pathlib import Path

from kkrgraph.errors import QueryError
from kkrgraph.model import VIEWS
from kkrgraph.query.parameters import KINDS, Parameter, slots
from kkrgraph.resources import resource

ROOMS = ("views", "questions")
_TITLE = re.compile(r"# (\w+): (.*)")
_PARAMETER = re.compile(r"# param (\w+) \((\w+)\): (.*)")


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedQuery:
    """room: `views`, `questions`, or None for a user's own file. text: the query with its head."""

    name: str
    room: str | None
    title_da: str
    title_en: str
    parameters: tuple[Parameter, ...]
    text: str


def catalogue() -> tuple[NamedQuery, ...]:
    """All named queries: the views in the contract's order, then the questions by name."""
    views = [path for name in VIEWS if (path := resource("queries", "views") / f"{name}.rq").is_file()]
    questions = sorted(resource("queries", "questions").glob("*.rq"))
    return tuple(
        _read(path, room) for room, paths in zip(ROOMS, (views, questions), strict=True) for path in paths
    )


def find(name: str) -> NamedQuery:
    """The query of that name, else the one in that file.

    Raises QueryError where there is neither, with the nearest names, and where the query's head is wrong.
    """
    known = {path.stem: (path, room) for room in ROOMS for path in resource("queries", room).glob("*.rq")}
    if name in known:
        return _read(*known[name])
    path = Path(name)
    if path.is_file():
        return _read(path, None)
    nearest = get_close_matches(name, known, n=3)
    hint = f"did you mean {' or '.join(nearest)}?" if nearest else "kkrgraph queries lists the names"
    raise QueryError(f"there is no query and no file called {name!r}", hint=hint)


def parse(text: str, name: str, room: str | None) -> NamedQuery:
    """A query from its text. Raises QueryError where declared parameters and open places differ."""
    head = _head(text)
    parameters = tuple(_parameter(line, name) for line in head if line.startswith("# param"))
    declared = tuple(parameter.name for parameter in parameters)
    if sorted(declared) != sorted(slots(text)):
        raise QueryError(
            f"query {name}: the head declares the parameters {_list(declared)}, the text leaves open {_list(slots(text))}",
            hint="declare each as `# param NAME (KIND): what it is`, and open each once: VALUES ?NAME { UNDEF }",
        )
    titles = {match[1]: match[2] for line in head if (match := _TITLE.fullmatch(line)) is not None}
    return NamedQuery(
        name=name,
        room=room,
        title_da=titles.get("title_da", ""),
        title_en=titles.get("title_en", ""),
        parameters=parameters,
        text=text,
    )


def _read(path: Path, room: str | None) -> NamedQuery:
    try:
        return parse(path.read_text(encoding="utf-8"), path.stem, room)
    except (OSError, UnicodeDecodeError) as error:
        raise QueryError(f"the query {path} cannot be read: {error}", hint="write it in UTF-8") from error


def _head(text: str) -> list[str]:
    lines = (line.strip() for line in text.splitlines())
    return list(takewhile(lambda line: line.startswith("#"), lines))


def _parameter(line: str, query: str) -> Parameter:
    match = _PARAMETER.fullmatch(line)
    if match is None or match[2] not in KINDS:
        raise QueryError(
            f"query {query}: cannot read the line {line!r}",
            hint=f"write `# param NAME (KIND): what it is`; KIND is one of {', '.join(KINDS)}",
        )
    return Parameter(name=match[1], kind=match[2], description=match[3])


def _list(names: tuple[str, ...]) -> str:
    return ", ".join(names) if names else "none"
