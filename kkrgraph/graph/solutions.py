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
    # looked up by a dict's own method and collected in a list: no Python call for a term that was met before
    terms = _Terms()
    rows = [tuple(map(terms.__getitem__, solution)) for solution in result]
    return Table(columns=tuple(variable.value for variable in result.variables), rows=tuple(rows))


class _Terms(dict[object, Term | None]):
    """Each different term of an answer, taken apart once: documents, numbers and names stand in many rows."""

    def __missing__(self, term: object) -> Term | None:
        found = self[term] = _term(term)
        return found


# read once: a namespace looks its names up at each access
_STRING = str(XSD.string)


def _term(term: object) -> Term | None:
    # by far the most terms are literals
    if isinstance(term, ox.Literal):
        if term.language is not None:
            return Term(term.value, "literal", None, term.language)
        datatype = term.datatype.value
        return Term(term.value, "literal", None if datatype == _STRING else datatype)
    if isinstance(term, ox.NamedNode):
        return Term(term.value, "uri")
    if term is None:
        return None
    if isinstance(term, ox.BlankNode):
        return Term(term.value, "bnode")
    raise QueryError(f"the answer holds {term}, which RDF 1.1 does not know")
