"""Who proposes, and what is asked for, at the passages that say it."""

from __future__ import annotations

from kkrgraph.graph.meeting import passage_node
from kkrgraph.graph.terms import node
from kkrgraph.graph.writer import GraphWriter
from kkrgraph.model import Minutes
from kkrgraph.namespaces import ACT, KKR


def write_proposals(writer: GraphWriter, minutes: Minutes) -> None:
    """A proposal is the passage `Indstilling` around its words; the passage's text is its evidence."""
    passages = [section for section in minutes.sections if section.section == "Indstilling"]
    for record in minutes.proposals:
        start = record.evidence.start
        around = (section for section in passages if section.start <= start < section.end)
        section = next(around, None)
        if section is None:  # nothing but an enclosure stood in it
            continue
        subject = passage_node(writer, section)
        writer.agent(subject, KKR.agent, KKR.agentName, record.actor)
        for act in record.acts:
            writer.add(subject, KKR.act, node(ACT[act]))
