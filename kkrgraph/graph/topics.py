"""What the items are about, as RDF: concepts of the code list `topic`, and the words that name them."""

from __future__ import annotations

from kkrgraph.graph.terms import node
from kkrgraph.graph.writer import GraphWriter
from kkrgraph.model import Minutes
from kkrgraph.namespaces import DCT, TOPIC


def write_topics(writer: GraphWriter, minutes: Minutes) -> None:
    """Item and words have the topic as their subject; words that are not the item's heading are a source of the item."""
    headings = {record.evidence.start for record in minutes.items}
    for record in minutes.topics:
        subject = writer.item(record.number, record.evidence.start)
        if subject is None:
            continue
        topic, words = node(TOPIC[record.topic]), writer.evidence(record.evidence)
        writer.add(subject, DCT.subject, topic)
        writer.add(words, DCT.subject, topic)
        if record.evidence.start not in headings:
            writer.add(subject, DCT.source, words)
