"""What items are about: concepts at the item and at the words that name them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kkrgraph import model
from kkrgraph.model import Evidence, Minutes
from kkrgraph.namespaces import DCT, KKR, TOPIC

if TYPE_CHECKING:
    from tests.graph.conftest import Described


def test_item_and_words_have_the_topic_as_their_subject(
    words: Callable[..., Evidence],
    minutes: Callable[..., Minutes],
    describe: Callable[[Minutes], Described],
) -> None:
    heading, quote = words("1. Natbusser", 40), words("turismen vokser", 90)
    found = describe(
        minutes(
            items=(model.Item(number="1", title="Natbusser", case=None, officers=None, evidence=heading),),
            topics=(
                model.Topic(number="1", topic="public_transport", words="Natbusser", evidence=heading),
                model.Topic(number="1", topic="tourism", words="turismen", evidence=quote),
            ),
        )
    )
    item, title, text = (f"{found.doc}/{part}" for part in ("item/1", "evidence/40-52", "evidence/90-105"))
    assert found.values(item, DCT.subject) == {TOPIC.public_transport, TOPIC.tourism}
    assert found.values(title, DCT.subject) == {TOPIC.public_transport}
    assert found.values(text, DCT.subject) == {TOPIC.tourism}
    assert found.values(item, KKR.evidence) == {title}
    assert found.values(item, DCT.source) == {text}
