"""Proposals: who proposes and what is asked for stand at the passage that says it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kkrgraph import model
from kkrgraph.model import Evidence, Minutes
from kkrgraph.namespaces import ACT, KKR

if TYPE_CHECKING:
    from tests.graph.conftest import Described


def test_the_passage_says_who_proposes_what(
    words: Callable[..., Evidence],
    minutes: Callable[..., Minutes],
    describe: Callable[[Minutes], Described],
) -> None:
    def section(start: int) -> model.Section:
        text = "Sekretariatet indstiller, at planen drøftes."
        return model.Section(
            number="1", section="Indstilling", text=text, start=start, end=start + 44, page=1
        )

    def proposal(start: int) -> model.Proposal:
        quote = words("Sekretariatet indstiller", start)
        return model.Proposal(number="1", actor="Sekretariatet", acts=("discussed", "noted"), evidence=quote)

    found = describe(minutes(sections=(section(40), section(140)), proposals=(proposal(140), proposal(500))))
    passage = f"{found.doc}/passage/140"
    assert passage in found.typed(KKR.Proposal)
    assert found.values(passage, KKR.agentName) == {"Sekretariatet"}
    assert found.values(passage, KKR.act) == {ACT.discussed, ACT.noted}
    assert found.values(f"{found.doc}/passage/40", KKR.act) == set()
    assert found.values(f"{found.doc}/passage/500", KKR.act) == set()
