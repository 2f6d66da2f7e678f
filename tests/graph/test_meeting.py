"""The document, its meeting, attendance, items and passages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from kkrgraph import model
from kkrgraph.model import Evidence, Minutes
from kkrgraph.namespaces import DCT, KKR

if TYPE_CHECKING:
    from tests.graph.conftest import Described

Words = Callable[..., Evidence]
Make = Callable[..., Minutes]
Describe = Callable[[Minutes], "Described"]


def test_the_document_and_its_meeting(minutes: Make, describe: Describe) -> None:
    found = describe(minutes())
    meeting = f"{found.base}/id/meeting/kkr-sjaelland-2026-03-04"
    assert found.values(found.doc, DCT.identifier) == {"a"}
    assert found.values(found.doc, KKR.documents) == {meeting}
    assert found.values(meeting, KKR.date) == {"2026-03-04"}
    assert found.values(meeting, KKR.body) == {f"{found.base}/id/organization/kkr-sjaelland"}


def test_where_a_file_lay_is_not_published(minutes: Make, describe: Describe) -> None:
    assert "/home/me" not in "\n".join(str(quad) for quad in describe(minutes()).quads)
    document = replace(minutes().document, source="https://example.org/a.pdf")
    found = describe(replace(minutes(), document=document))
    assert "https://example.org/a.pdf" in "\n".join(str(quad) for quad in found.quads)


def test_agenda_and_minutes_are_of_one_meeting(minutes: Make, describe: Describe) -> None:
    agenda, referat = describe(minutes("a", "dagsorden")), describe(minutes("b"))
    assert agenda.typed(KKR.Meeting) == referat.typed(KKR.Meeting)
    graphs = [{quad.graph_name for quad in found.quads} for found in (agenda, referat)]
    assert graphs[0].isdisjoint(graphs[1])


def test_attendance_as_stated(words: Words, minutes: Make, describe: Describe) -> None:
    record = model.Attendance(
        person="Karl Holm", party="V", municipality="Greve Kommune", status="absent", note="til punkt 3",
        evidence=words("Karl Holm (V), Greve", 40),
    )  # fmt: skip
    found = describe(minutes(attendance=(record,)))
    attendance = f"{found.doc}/attendance/40"
    assert found.values(attendance, KKR.person) == {f"{found.base}/id/person/karl-holm-greve"}
    assert found.values(attendance, KKR.partyLetter) == {"V"}
    assert found.values(attendance, KKR.municipality) == {f"{found.base}/id/organization/greve-kommune"}
    assert found.values(attendance, KKR.status) == {"https://w3id.org/kkrgraph/code/attendance-status/absent"}
    assert found.values(attendance, KKR.note) == {"til punkt 3"}


def test_an_item_has_what_its_heading_says(words: Words, minutes: Make, describe: Describe) -> None:
    record = model.Item(
        number="3.2", title="Valg", case="SAG-2026-00001", officers="abc/def", evidence=words("3.2. Valg", 40)
    )
    found = describe(minutes(items=(record,)))
    item = f"{found.doc}/item/3.2"
    assert found.values(item, KKR.number) == {"3.2"}
    assert found.values(item, DCT.title) == {"Valg"}
    assert found.values(item, KKR.caseNumber) == {"SAG-2026-00001"}
    assert found.values(item, KKR.officers) == {"abc/def"}
    assert found.values(item, KKR.meeting) == {f"{found.base}/id/meeting/kkr-sjaelland-2026-03-04"}


def test_proposal_and_decision_are_passages_of_their_own_class(minutes: Make, describe: Describe) -> None:
    def section(name: str, start: int) -> model.Section:
        return model.Section(number="1", section=name, text="Tekst.", start=start, end=start + 6, page=2)

    names = ("Baggrund", "Indstilling", "Sagsfremstilling", "Beslutning")
    found = describe(minutes(sections=tuple(section(name, start) for start, name in enumerate(names))))
    assert len(found.typed(KKR.Passage)) == 4
    assert found.typed(KKR.Proposal) == [f"{found.doc}/passage/1"]
    assert found.typed(KKR.Decision) == [f"{found.doc}/passage/3"]
    assert found.values(f"{found.doc}/passage/0", KKR.page) == {"2"}
