"""The shapes graph: paths as SPARQL writes them, messages, and the same text in every run."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest

from kkrgraph.errors import ResourceError
from kkrgraph.graph.shapes import Shapes, _ntriples, project_shapes

PATHS = {
    "ex:p": "https://example.org/p",
    "[ sh:inversePath ex:p ]": "^<https://example.org/p>",
    "( ex:p ex:q )": "<https://example.org/p> / <https://example.org/q>",
    "[ sh:alternativePath ( ex:p [ sh:inversePath ex:q ] ) ]": "(<https://example.org/p> | ^<https://example.org/q>)",
    "[ sh:zeroOrMorePath ex:p ]": "(<https://example.org/p>)*",
    "[ sh:oneOrMorePath [ sh:zeroOrOnePath ex:p ] ]": "((<https://example.org/p>)?)+",
}


def shapes(tmp_path: Path, body: str) -> Shapes:
    file = tmp_path / "test.ttl"
    prefixes = "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix ex: <https://example.org/> .\n"
    file.write_text(prefixes + body, encoding="utf-8")
    return Shapes(_ntriples(file))


@pytest.mark.parametrize("path", PATHS)
def test_a_path_as_sparql_writes_it(tmp_path: Path, path: str) -> None:
    assert shapes(tmp_path, f"ex:P sh:path {path} .").path("https://example.org/P") == PATHS[path]


def test_a_shape_without_path_or_message(tmp_path: Path) -> None:
    node_shape = shapes(tmp_path, "ex:S a sh:NodeShape .")
    assert node_shape.path("https://example.org/S") == ""
    assert node_shape.message("https://example.org/S", "v") == ""


def test_blank_nodes_have_the_same_names_in_every_run(tmp_path: Path) -> None:
    body = "ex:S sh:property [ sh:path ex:p ], [ sh:path ex:q ] ."
    assert shapes(tmp_path, body).ntriples == shapes(tmp_path, body).ntriples


def test_a_file_that_is_no_turtle(tmp_path: Path) -> None:
    with pytest.raises(ResourceError, match="is not Turtle"):
        shapes(tmp_path, "no turtle")


def test_the_project_s_shapes_are_one_graph() -> None:
    assert list(ox.parse(project_shapes().ntriples, ox.RdfFormat.N_TRIPLES))
    # A triple may stand in two files. The graph is a fresh one: pySHACL adds a few of its own where it has worked.
    text = project_shapes().ntriples
    assert len(Shapes(text).rdflib) == len(set(text.splitlines()))
