"""A SHACL report as records, read from and written as RDF."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

import pyoxigraph as ox

from kkrgraph.graph.shapes import Shapes
from kkrgraph.graph.store import Quad
from kkrgraph.graph.terms import TYPE, danish, node
from kkrgraph.namespaces import SH


class Severity(IntEnum):
    """From the most severe on."""

    VIOLATION = 0
    WARNING = 1
    INFO = 2

    @property
    def label(self) -> str:
        return self.name.capitalize()


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Result:
    """One result: the most severe sort first.

    shape, component, focus: IRIs. path: an IRI, or a property path as SPARQL writes it, "" without one.
    value: the offending value without its datatype, "" where the shape is about its absence.
    message: English. message_da: the same in Danish, "" where the shape has none.
    """

    severity: Severity
    shape: str
    focus: str
    path: str
    value: str
    component: str
    message: str
    message_da: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """All results, most severe first."""

    results: tuple[Result, ...] = ()

    @property
    def conforms(self) -> bool:
        """True without any result, as SHACL defines it."""
        return not self.results

    @property
    def violations(self) -> tuple[Result, ...]:
        return tuple(result for result in self.results if result.severity is Severity.VIOLATION)

    @property
    def warnings(self) -> tuple[Result, ...]:
        """The results that keep nothing out of the store: warnings and what is only worth knowing."""
        return tuple(result for result in self.results if result.severity is not Severity.VIOLATION)

    def count(self, severity: Severity) -> int:
        """How many results there are of one severity."""
        return sum(result.severity is severity for result in self.results)


def make_result(found: dict[str, str], shapes: Shapes) -> Result:
    """A result from the terms an engine reports, by the local names of SHACL's properties, in N-Triples form.

    Message, and the path where it is not a plain property, are the shape's own, whatever the engine words itself.
    """
    shape, path = _value(found, "sourceShape"), found.get("resultPath", "")
    component, value = _value(found, "sourceConstraintComponent"), _value(found, "value")
    severity = _value(found, "resultSeverity").removeprefix(SH.iri).upper()
    return Result(
        severity=Severity[severity] if severity in Severity.__members__ else Severity.VIOLATION,
        shape=shape,
        focus=_value(found, "focusNode"),
        path=shapes.path(shape)
        or (_plain(path) if path.startswith("<") and path.find(">") == len(path) - 1 else ""),
        value=value,
        component=component,
        message=shapes.message(shape, value)
        or component.removeprefix(SH.iri).removesuffix("ConstraintComponent"),
        message_da=shapes.message(shape, value, ("da",)),
    )


def report_from_rdf(ntriples: str, shapes: Shapes) -> Report:
    """The records of a `sh:ValidationReport` in N-Triples."""
    found: dict[str, dict[str, str]] = {}
    for quad in ox.parse(ntriples, ox.RdfFormat.N_TRIPLES):
        name = quad.predicate.value.removeprefix(SH.iri)
        found.setdefault(str(quad.subject), {})[name] = str(quad.object)
    results = (make_result(terms, shapes) for terms in found.values() if "sourceConstraintComponent" in terms)
    return Report(results=tuple(sorted(results)))


def report_quads(results: Iterable[Result], root: str, graph: str) -> tuple[Quad, ...]:
    """The RDF of results in a named graph: a `sh:ValidationReport` at the IRI `root`, no blank nodes."""
    name, report = ox.NamedNode(graph), ox.NamedNode(root)
    results = tuple(results)
    conforms = ox.Literal(not results)
    quads = [
        Quad(report, TYPE, node(SH.ValidationReport), name),
        Quad(report, node(SH.conforms), conforms, name),
    ]
    for number, result in enumerate(results, start=1):
        subject = ox.NamedNode(f"{root}/{number}")
        quads.append(Quad(report, node(SH.result), subject, name))
        quads.append(Quad(subject, TYPE, node(SH.ValidationResult), name))
        quads.extend(Quad(subject, node(predicate), term, name) for predicate, term in _terms(result))
    return tuple(quads)


def _terms(result: Result) -> Iterable[tuple[str, ox.NamedNode | ox.Literal]]:
    yield SH.resultSeverity, node(SH[result.severity.label])
    yield SH.focusNode, ox.NamedNode(result.focus)
    yield SH.sourceConstraintComponent, node(result.component)
    yield from ((SH.resultMessage, message) for message in _messages(result))
    if result.shape:
        yield SH.sourceShape, node(result.shape)
    if result.path and " " not in result.path and "<" not in result.path:
        yield SH.resultPath, node(result.path)
    if result.value:
        yield SH.value, ox.Literal(result.value)


def _messages(result: Result) -> Iterable[ox.Literal]:
    """In both languages; where the shape has none in Danish, its only one without a language."""
    if not result.message_da:
        yield ox.Literal(result.message)
        return
    yield danish(result.message_da)
    if result.message != result.message_da:
        yield ox.Literal(result.message, language="en")


def _value(found: dict[str, str], name: str) -> str:
    return _plain(found[name]) if name in found else ""


def _plain(term: str) -> str:
    if term.startswith("_:"):
        return ""
    (quad,) = ox.parse(f"<x:s> <x:p> {term} .", ox.RdfFormat.N_TRIPLES)
    return quad.object.value if isinstance(quad.object, ox.NamedNode | ox.Literal) else ""
