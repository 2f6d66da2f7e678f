"""Where the words stand that a result is about: in a document's own quads, sorted, and in a store."""

from __future__ import annotations

from collections.abc import Callable

from kkrgraph.graph.document import document_quads
from kkrgraph.graph.places import Place, places, within
from kkrgraph.graph.report import Result, Severity
from kkrgraph.model import Appointment, Evidence, Minutes
from kkrgraph.resolve import link

BASE = "https://example.org/kkr"


def result(focus: str) -> Result:
    return Result(
        severity=Severity.WARNING, shape="", focus=focus, path="", value="", component="", message="odd"
    )


def test_the_sentence_of_a_statement(words: Callable[..., Evidence], minutes: Callable[..., Minutes]) -> None:
    record = minutes(
        appointments=(
            Appointment(
                number="3.1", action="appointed", actor="KKR Sjælland", person="Bo Ask", party=None,
                municipality=None, body="Movia", role="medlem", evidence=words("Bo Ask", 30),
            ),
        )
    )  # fmt: skip
    quads = document_quads(record, link(record), BASE)
    focus, unknown = f"{BASE}/doc/a/appointment/30", f"{BASE}/doc/a/appointment/3"
    found = places([result(focus), result(unknown), result("")], within(quads))
    assert found == {focus: (Place(document="a", page=1, item="3.1", quote="Bo Ask"),)}
    assert str(found[focus][0]) == 'a, item 3.1, page 1: "Bo Ask"'
