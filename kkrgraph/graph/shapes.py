"""The shapes of shapes/*.ttl: one text for the engines, and what a report says in a shape's own words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import pyoxigraph as ox

from kkrgraph.errors import ResourceError
from kkrgraph.graph.rdf import rdflib_graph
from kkrgraph.namespaces import RDF, SH, Vocabulary
from kkrgraph.resources import resource

if TYPE_CHECKING:
    import rdflib

Node = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple

_TERMS = Vocabulary(
    "sh",
    SH.iri,
    frozenset(
        {
            "path",
            "message",
            "sparql",
            "inversePath",
            "alternativePath",
            "zeroOrMorePath",
            "oneOrMorePath",
            "zeroOrOnePath",
        }
    ),
)
_LIST = Vocabulary("rdf", RDF.iri, frozenset({"first", "rest", "nil"}))
_SUFFIXES = {_TERMS.zeroOrMorePath: "*", _TERMS.oneOrMorePath: "+", _TERMS.zeroOrOnePath: "?"}
_LANGUAGES = ("en", "da", None)
FIELD = "field"
_NOT_AT_THE_GATE = ("knowledge-base",)
_AT_THE_GATE = "geography.ttl"


class Shapes:
    """A shapes graph. ntriples: the whole of it, as engines take it."""

    def __init__(self, ntriples: str) -> None:
        self.ntriples = ntriples
        self._objects: dict[tuple[str, str], list[Node]] = defaultdict(list)
        for quad in ox.parse(ntriples, ox.RdfFormat.N_TRIPLES):
            self._objects[str(quad.subject), quad.predicate.value].append(quad.object)

    @cached_property
    def wordless(self) -> str:
        """The shapes without their messages, for an engine that parses the text for each document."""
        message = f" <{_TERMS.message}> "
        return "\n".join(line for line in self.ntriples.split("\n") if message not in line)

    def message(self, shape: str, value: str, languages: tuple[str | None, ...] = _LANGUAGES) -> str:
        """The shape's message, or its only SPARQL constraint's, in the first language that there is; "" without any."""
        subject = f"<{shape}>"
        constraints = self._objects[subject, _TERMS.sparql]
        holders = [subject, *(str(constraint) for constraint in constraints if len(constraints) == 1)]
        for holder in holders:
            messages = [
                text for text in self._objects[holder, _TERMS.message] if isinstance(text, ox.Literal)
            ]
            for language in languages:
                for text in messages:
                    if text.language == language:
                        return text.value.replace("{?value}", value).replace("{$value}", value)
        return ""

    def path(self, shape: str) -> str:
        """The path of a property shape: an IRI, or a SPARQL property path; "" of a shape without one."""
        paths = self._objects[f"<{shape}>", _TERMS.path]
        if not paths:
            return ""
        return paths[0].value if isinstance(paths[0], ox.NamedNode) else self._path(paths[0])

    def _path(self, path: Node) -> str:
        if isinstance(path, ox.NamedNode):
            return str(path)
        subject = str(path)
        for inner in self._objects[subject, _TERMS.inversePath]:
            return f"^{self._path(inner)}"
        for inner in self._objects[subject, _TERMS.alternativePath]:
            return f"({' | '.join(self._steps(inner))})"
        for predicate, suffix in _SUFFIXES.items():
            for inner in self._objects[subject, predicate]:
                return f"({self._path(inner)}){suffix}"
        return " / ".join(self._steps(path))

    def _steps(self, first: Node) -> list[str]:
        steps, rest = [], first
        while rest != ox.NamedNode(_LIST.nil):
            steps.append(self._path(self._objects[str(rest), _LIST.first][0]))
            rest = self._objects[str(rest), _LIST.rest][0]
        return steps

    @cached_property
    def rdflib(self) -> rdflib.Graph:
        """The shapes for an engine that works on rdflib, parsed once."""
        return rdflib_graph(self.ntriples)


@cache
def project_shapes() -> Shapes:
    """The shapes of shapes/ and shapes/field/ together. Raises ResourceError where a file is not Turtle."""
    return Shapes("".join(_ntriples(path) for path in sorted(resource("shapes").rglob("*.ttl"))))


@cache
def gate_shapes() -> Shapes:
    """The shapes that one document can violate.

    Those of the reference data are left out, for they are about that alone, and of the rules of the field those that look
    at the graph `derived`: together they would double the time of the gate, and find nothing.
    """
    paths = [path for path in sorted(resource("shapes").glob("*.ttl")) if path.stem not in _NOT_AT_THE_GATE]
    return Shapes("".join(_ntriples(path) for path in (*paths, resource("shapes", FIELD, _AT_THE_GATE))))


@cache
def field_shapes() -> Shapes:
    """The rules of the field alone: shapes/field/*.ttl, all of them warnings or less."""
    return Shapes("".join(_ntriples(path) for path in sorted(resource("shapes", FIELD).glob("*.ttl"))))


def _ntriples(path: Path) -> str:
    try:
        quads = list(ox.parse(path=str(path), format=ox.RdfFormat.TURTLE, base_iri=path.absolute().as_uri()))
    except SyntaxError as error:
        raise ResourceError(f"{path} is not Turtle: {error}", hint="mend the shapes file") from error
    named = _renamer(path.stem)
    return "".join(f"{named(quad.subject)} {quad.predicate} {named(quad.object)} .\n" for quad in quads)


def _renamer(prefix: str) -> Callable[[Node], str]:
    # Blank nodes get the same names in every run, and names of their own in every file.
    labels: dict[str, str] = {}

    def name(term: Node) -> str:
        if isinstance(term, ox.BlankNode):
            return labels.setdefault(term.value, f"_:{prefix}{len(labels)}")
        return str(term)

    return name
