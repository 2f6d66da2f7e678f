"""Terms cross from pyoxigraph to rdflib as they are."""

from __future__ import annotations

import pyoxigraph as ox
import pytest
import rdflib
from rdflib.compare import isomorphic

from kkrgraph.graph.rdf import rdflib_graph, rdflib_term
from kkrgraph.namespaces import XSD

NTRIPLES = f"""\
<x:s> <x:p> "plain \\"quoted\\" \\\\ \\n æ 🙂" .
<x:s> <x:p> "plain"@da .
<x:s> <x:p> "2026-01-31"^^<{XSD.date}> .
<x:s> <x:p> "7"^^<{XSD.integer}> .
<x:s> <x:p> "seven"^^<{XSD.integer}> .
<x:s> <x:q> _:b .
_:b <x:p> <x:o> .
"""


@pytest.mark.filterwarnings("ignore")
def test_the_graph_is_that_of_rdflib_s_own_parser() -> None:
    assert isomorphic(rdflib_graph(NTRIPLES), rdflib.Graph().parse(data=NTRIPLES, format="nt"))


def test_a_lexical_form_stays_as_it_is() -> None:
    term = rdflib_term(ox.Literal("007", datatype=ox.NamedNode(XSD.integer)))
    assert term.n3() == f'"007"^^<{XSD.integer}>'


def test_what_rdf_1_1_does_not_know() -> None:
    node = ox.NamedNode("x:s")
    with pytest.raises(ValueError, match=r"RDF 1\.1"):
        rdflib_term(ox.Triple(node, node, node))
