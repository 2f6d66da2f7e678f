"""The writer: evidence is shared, spellings are kept, and what the reference graph describes is not repeated."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from pyoxigraph import NamedNode

from kkrgraph import model
from kkrgraph.model import Evidence, Minutes
from kkrgraph.namespaces import FOAF, KKR, SKOS

if TYPE_CHECKING:
    from tests.graph.conftest import Described

Words = Callable[..., Evidence]
Make = Callable[..., Minutes]
Describe = Callable[[Minutes], "Described"]


def test_records_with_the_same_words_share_their_evidence(
    words: Words, minutes: Make, describe: Describe
) -> None:
    quote = words("Karl Holm orienterede om Movia", 50)
    found = describe(
        minutes(
            presentations=(model.Presentation(number="1", person="Karl Holm", evidence=quote),),
            persons=(model.Person(person="Karl Holm", evidence=quote),),
            organisations=(model.Organisation(name="Movia", kind="company", evidence=quote),),
        )
    )
    evidence = f"{found.doc}/evidence/50-80"
    assert set(found.typed(KKR.Evidence)) == {evidence, f"{found.doc}/evidence/0-25"}
    people, bodies = f"{found.base}/id/person/karl-holm", f"{found.base}/id/organization/movia"
    assert found.values(evidence, KKR.mentions) == {people, bodies}


def test_evidence_costs_five_triples(minutes: Make, describe: Describe) -> None:
    found = describe(minutes())
    evidence = NamedNode(f"{found.doc}/evidence/0-25")
    assert len([quad for quad in found.quads if quad.subject == evidence]) == 5


def test_another_spelling_is_kept_where_it_stands(words: Words, minutes: Make, describe: Describe) -> None:
    people = (
        model.Person(person="Per Dahl Krog", evidence=words("Per Dahl Krog", 10)),
        model.Person(person="Krog", evidence=words("Krog spurgte", 90)),
    )
    talk = model.Presentation(number="1", person="Krog", evidence=words("Krog orienterede", 120))
    found = describe(minutes(persons=people, presentations=(talk,)))
    assert found.values(f"{found.base}/id/person/per-dahl-krog", FOAF.name) == {"Per Dahl Krog"}
    assert found.values(f"{found.doc}/evidence/90-102-krog", KKR.nameAsWritten) == {"Krog"}
    assert found.values(f"{found.doc}/presentation/120", KKR.nameAsWritten) == {"Krog"}
    assert found.values(f"{found.doc}/evidence/10-23", KKR.nameAsWritten) == set()


def test_the_reference_graph_is_not_repeated(words: Words, minutes: Make, describe: Describe) -> None:
    known = model.Organisation(name="Movia", kind="company", evidence=words("Movia", 10))
    other = model.Organisation(name="Sund By", kind="association", evidence=words("Sund By", 20))
    found = describe(minutes(organisations=(known, other)))
    assert found.typed(KKR.Organization) == [f"{found.base}/id/organization/sund-by"]
    assert found.values(f"{found.base}/id/organization/movia", KKR.kind) == set()
    assert found.values(f"{found.base}/id/organization/sund-by", SKOS.prefLabel) == {"Sund By"}


def test_who_acts_is_a_link_where_it_is_known_and_else_a_name(
    words: Words, minutes: Make, describe: Describe
) -> None:
    def act(actor: str, start: int) -> model.Decision:
        return model.Decision(
            number="1", act="noted", actor=actor, addressee=None, amended=False, evidence=words("x", start)
        )

    people = (model.Person(person="Eva Lind", evidence=words("Eva Lind", 1)),)
    acts = (act("KKR Sjælland", 10), act("Eva Lind", 20), act("borgmestrene", 30))
    found = describe(minutes(decisions=acts, persons=people))
    assert found.values(f"{found.doc}/act/10", KKR.agent) == {f"{found.base}/id/organization/kkr-sjaelland"}
    assert found.values(f"{found.doc}/act/20", KKR.agent) == {f"{found.base}/id/person/eva-lind"}
    assert found.values(f"{found.doc}/act/30", KKR.agent) == set()
    assert found.values(f"{found.doc}/act/30", KKR.agentName) == {"borgmestrene"}


def test_words_belong_to_the_last_item_of_their_number_before_them(
    words: Words, minutes: Make, describe: Describe
) -> None:
    def item(start: int) -> model.Item:
        return model.Item(
            number="1", title="Åben", case=None, officers=None, evidence=words("1. Åben", start)
        )

    def amount(start: int) -> model.Amount:
        return model.Amount(number="1", value=1, text="1 kr.", evidence=words("1 kr.", start))

    found = describe(minutes(items=(item(10), item(500)), amounts=(amount(100), amount(600), amount(5))))
    assert found.values(f"{found.doc}/amount/100", KKR.item) == {f"{found.doc}/item/1"}
    assert found.values(f"{found.doc}/amount/600", KKR.item) == {f"{found.doc}/item/1~2"}
    assert found.values(f"{found.doc}/amount/5", KKR.item) == {f"{found.doc}/item/1"}


def test_what_stands_outside_all_items_has_none(words: Words, minutes: Make, describe: Describe) -> None:
    amount = model.Amount(number="", value=1, text="1 kr.", evidence=words("1 kr.", 3))
    found = describe(minutes(amounts=(amount,)))
    assert found.typed(KKR.AgendaItem) == []


def test_statements_of_the_same_words_are_told_apart(words: Words, minutes: Make, describe: Describe) -> None:
    record = model.Amount(number="", value=1, text="1 kr.", evidence=words("1 kr. eller 2 kr.", 7))
    found = describe(minutes(amounts=(record, replace(record, value=2, text="2 kr."))))
    assert set(found.typed(KKR.Amount)) == {f"{found.doc}/amount/7", f"{found.doc}/amount/7-2"}


@pytest.mark.parametrize("missing", ["body", "date"])
def test_a_meeting_without_body_or_date_is_one_of_its_document(
    missing: str, minutes: Make, describe: Describe
) -> None:
    record = minutes()
    meeting = replace(record.meeting, body=None) if missing == "body" else replace(record.meeting, date=None)
    found = describe(replace(record, meeting=meeting))
    assert found.values(found.doc, KKR.documents) == {f"{found.doc}/meeting/unknown"}
