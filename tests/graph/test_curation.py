"""Judgements as RDF: who judged which words when, and the statement that holds because of it."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad

from kkrgraph.curation import apply
from kkrgraph.curation.judging import Reviewer
from kkrgraph.extract import extract
from kkrgraph.extract.verify import verify
from kkrgraph.graph.curation import curation_quads, curation_root, statement_nodes
from kkrgraph.graph.document import document_quads
from kkrgraph.graph.writer import GraphWriter
from kkrgraph.model import FURTHER, VIEWS, JudgementOutcome, Minutes, StatementJudgement, Verdict
from kkrgraph.namespaces import DC, DCT, JUDGEMENT, KKR, OA, PROV, RDF, Minter
from kkrgraph.reading import read
from kkrgraph.resolve import link
from kkrgraph.resources import root
from kkrgraph.settings import DEFAULT_BASE, Settings

MINTER = Minter(DEFAULT_BASE)
REVIEWER = Reviewer(name="Ida Sø", date=datetime.date(2026, 3, 4))
FILES = sorted((root() / "data" / "minutes").glob("*.*"))


@pytest.fixture(scope="module")
def minutes() -> Minutes:
    return extract(read(root() / "data" / "minutes" / "kkr-nordjylland-2023-05-12-referat.txt", Settings()))


def quads_of(
    minutes: Minutes, judgements: Sequence[StatementJudgement]
) -> tuple[tuple[Quad, ...], tuple[Quad, ...]]:
    after, outcomes = apply(minutes, judgements, verify)
    links = link(after)
    return document_quads(after, links, DEFAULT_BASE), curation_quads(after, links, DEFAULT_BASE, outcomes)


def objects(quads: Sequence[Quad], predicate: str) -> list[str]:
    found = (quad.object for quad in quads if quad.predicate.value == predicate)
    return sorted(term.value for term in found if isinstance(term, NamedNode | Literal))


def test_a_judgement_is_an_activity_with_its_words(minutes: Minutes) -> None:
    act = minutes.decisions[0]
    judgement = REVIEWER.on_record(
        minutes.document, "decisions", act, Verdict.CORRECT, field="amended", value="true", note="se bilag"
    )
    document, quads = quads_of(minutes, [judgement])
    assert {str(quad.graph_name) for quad in quads} == {f"<{MINTER.graph('curation')}>"}
    assert objects(quads, DCT.type) == [JUDGEMENT.correct]
    assert objects(quads, DCT.date) == ["2026-03-04"]
    assert objects(quads, DC.creator) == ["Ida Sø"]
    assert objects(quads, PROV.wasAssociatedWith) == [f"{DEFAULT_BASE}/id/reviewer/ida-soe"]
    assert objects(quads, OA.exact) == [act.evidence.quote]
    assert objects(quads, OA.hasSource) == [MINTER.document(minutes.document.id)]
    assert objects(quads, DCT.description) == ["decisions: amended = true"]
    (statement,) = objects(quads, PROV.generated)
    amended = [quad for quad in document if quad.subject == NamedNode(statement)]
    assert objects(amended, KKR.amended) == ["true"]


def test_accepted_is_used_and_rejected_has_no_statement(minutes: Minutes) -> None:
    document = minutes.document
    first, second = minutes.decisions[:2]
    judgements = [
        REVIEWER.on_record(document, "decisions", first, Verdict.ACCEPT),
        REVIEWER.on_record(document, "decisions", second, Verdict.REJECT),
    ]
    _, quads = quads_of(minutes, judgements)
    statements = [iri for iri in objects(quads, PROV.used) if "/act/" in iri]
    assert statements == [MINTER.part(document.id, "act", str(first.evidence.start))]
    assert objects(quads, PROV.generated) == []


def test_all_hang_from_one_node_and_are_the_same_each_time(minutes: Minutes) -> None:
    judgements = [REVIEWER.on_record(minutes.document, "items", one, Verdict.ACCEPT) for one in minutes.items]
    _, quads = quads_of(minutes, judgements)
    top = curation_root(MINTER, minutes.document.id)
    assert all(str(quad.subject)[1:-1].startswith(top) for quad in quads)
    assert len(objects(quads, PROV.hadMember)) == len(judgements)
    assert quads_of(minutes, judgements)[1] == quads


def test_what_was_not_applied_is_not_there(minutes: Minutes) -> None:
    judgement = REVIEWER.on_record(minutes.document, "items", minutes.items[0], Verdict.ACCEPT)
    after, outcomes = apply(minutes, [judgement], verify)
    lost: list[JudgementOutcome] = []
    assert curation_quads(after, link(after), DEFAULT_BASE, lost) == ()
    assert len(outcomes) == 1


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.stem)
def test_every_statement_s_node_is_in_the_document_s_graph(file: Path) -> None:
    if file.stem == "README":
        return
    minutes = extract(read(file, Settings()))
    links = link(minutes)
    quads = document_quads(minutes, links, DEFAULT_BASE)
    subjects = {quad.subject for quad in quads if quad.predicate.value == RDF.type}
    nodes = statement_nodes(minutes, GraphWriter(minutes, links, DEFAULT_BASE))
    assert sum(len(getattr(minutes, view)) for view in (*VIEWS[1:], *FURTHER)) + 1 >= len(nodes)
    assert {node for node in nodes.values() if node not in subjects} == set()
