"""The graph `derived`: what follows from the documents' statements, by the queries of queries/derived/."""

from __future__ import annotations

from collections.abc import Iterable

from pyoxigraph import NamedNode, Quad, RdfFormat, parse

from kkrgraph.graph.answer import Triples
from kkrgraph.graph.follow_up import follow_up_quads
from kkrgraph.graph.history import history_quads
from kkrgraph.graph.people import tombstones
from kkrgraph.graph.store import Store
from kkrgraph.model import Merge
from kkrgraph.namespaces import Minter
from kkrgraph.resources import resource


def derive(store: Store, minter: Minter, merges: Iterable[Merge] = ()) -> bool:
    """Make the graph `derived` anew from the others and from the persons that linking joined; False where it was so already.

    It can be thrown away: nothing stands in it that the statements do not say, to which `prov:wasDerivedFrom` leads.
    """
    name = minter.graph("derived")
    graph = NamedNode(name)
    quads = [*tombstones(merges, minter), *history_quads(store, minter), *follow_up_quads(store, minter)]
    for path in sorted(resource("queries", "derived").glob("*.rq")):
        answer = store.query(path.read_text(encoding="utf-8"))
        assert isinstance(answer, Triples)  # they are CONSTRUCT queries
        for triple in parse(answer.ntriples, RdfFormat.N_TRIPLES):
            quads.append(Quad(triple.subject, triple.predicate, triple.object, graph))
    return store.replace(name, quads)
