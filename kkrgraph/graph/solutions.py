"""From the database's results to plain answers: the one place where its types of terms are taken apart."""

from __future__ import annotations

import pyoxigraph as ox

from kkrgraph.errors import QueryError
from kkrgraph.graph.answer import Answer, Table, Term, Triples, Truth
from kkrgraph.namespaces import XSD


def to_answer(result: ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples) -> Answer:
    """What the database found, in plain types; the order of rows is kept. Raises QueryError."""
    if isinstance(result, ox.QueryBoolean):
        return Truth(value=bool(result))
    if isinstance(result, ox.QueryTriples):
        return Triples(ntriples="".join(sorted(f"{triple} .\n" for triple in result)))
    rows = tuple(tuple(_term(cell) for cell in solution) for solution in result)
    return Table(columns=tuple(variable.value for variable in result.variables), rows=rows)


def _term(term: object) -> Term | None:
    match term:
        case None:
            return None
        case ox.NamedNode():
            return Term(value=term.value, kind="uri")
        case ox.BlankNode():
            return Term(value=term.value, kind="bnode")
        case ox.Literal():
            datatype = term.datatype.value
            plain = term.language is not None or datatype == XSD.string
            return Term(
                value=term.value, kind="literal", datatype=None if plain else datatype, language=term.language
            )
    raise QueryError(f"the answer holds {term}, which RDF 1.1 does not know")
