"""The house: a room imports from lower floors only, and each library has the one room that may import it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import kkrgraph

PACKAGE = Path(str(kkrgraph.__file__)).parent
FLOORS = (
    {"errors"},
    {"model", "settings", "resources", "output"},
    {"namespaces", "issues", "lookups"},
    {"reference"},
    {"reading", "extract", "resolve", "history", "curation"},
    {"graph"},
    {"validate", "query", "draw"},
    {"pipeline", "engines", "evaluate", "publish"},
    {"portal"},
    {"cli"},
)
FLOOR = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}
WALLS = {
    "pypdfium2": {"reading"},
    "docx": {"reading"},
    "lxml": {"reading"},
    "selectolax": {"reading"},
    "spacy": {"extract"},
    "srsly": {"extract"},
    "rapidfuzz": {"resolve"},
    "rdflib": {"graph", "namespaces"},
    "pyoxigraph": {"graph"},
    "pyshacl": {"validate"},
    "shacl_rust": {"validate"},
    "SPARQLWrapper": {"query"},
    "dask": {"engines"},
    "typer": {"cli"},
    "rich": {"cli"},
}
FILES = sorted(PACKAGE.rglob("*.py"))


def room(module: str) -> str | None:
    parts = module.split(".")
    return parts[1] if parts[0] == "kkrgraph" and len(parts) > 1 else None


def imports(path: Path) -> Iterator[str]:
    """The modules that a file imports anywhere; `from kkrgraph import x` is an import of `kkrgraph.x`."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            module = str(node.module)
            yield from (
                [f"{module}.{alias.name}" for alias in node.names] if module == "kkrgraph" else [module]
            )


def own_room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_room_imports_from_lower_floors_only(path: Path) -> None:
    own = own_room(path)
    if own == "__init__":
        assert list(imports(path)) in ([], ["__future__"])
        return
    for module in imports(path):
        other = room(module)
        if other is not None and other != own:
            assert FLOOR[other] < FLOOR[own], (
                f"{own} (floor {FLOOR[own]}) imports {module} (floor {FLOOR[other]})"
            )


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_library_is_imported_in_its_rooms_only(path: Path) -> None:
    for module in imports(path):
        allowed = WALLS.get(module.partition(".")[0])
        assert allowed is None or own_room(path) in allowed, f"{own_room(path)} imports {module}"


def test_every_room_has_a_floor() -> None:
    rooms = {own_room(path) for path in FILES} - {"__init__"}
    assert rooms <= set(FLOOR)
    assert len(FLOOR) == sum(len(rooms) for rooms in FLOORS)


# inside the largest room: what is read later is made of what is read before
EXTRACT = (
    {"text"},
    {"structure"},
    {"entities"},
    {"meetings", "attendance", "decisions"},
    {"seats"},
    {"appointments", "positions"},
)
EXTRACT_FLOOR = {part: number for number, parts in enumerate(EXTRACT) for part in parts}


@pytest.mark.parametrize(
    "path",
    [path for path in FILES if path.parent.parent.name == "extract"],
    ids=lambda path: f"{path.parent.name}-{path.stem}",
)
def test_a_part_of_extract_imports_from_lower_parts_only(path: Path) -> None:
    for module in imports(path):
        parts = module.split(".")
        if parts[:2] == ["kkrgraph", "extract"] and parts[2:3] != [path.parent.name]:
            assert len(parts) > 2, f"{path} imports all of extract"
            assert EXTRACT_FLOOR.get(parts[2], 99) < EXTRACT_FLOOR[path.parent.name], (
                f"{path.parent.name} imports {module}"
            )
