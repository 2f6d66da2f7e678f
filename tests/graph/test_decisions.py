"""Acts, talks, references, announced meetings, amounts and agreements."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from pyoxigraph import Literal, NamedNode

from kkrgraph import model
from kkrgraph.model import Evidence, Minutes
from kkrgraph.namespaces import DCT, ELI_DL, KKR, VOTE, XSD

if TYPE_CHECKING:
    from tests.graph.conftest import Described

Words = Callable[..., Evidence]
Make = Callable[..., Minutes]
Describe = Callable[[Minutes], "Described"]


def test_an_act_is_part_of_the_decision_around_its_words(
    words: Words, minutes: Make, describe: Describe
) -> None:
    def ruling(start: int) -> model.Section:
        return model.Section(
            number="1", section="Beslutning", text="Godkendt.", start=start, end=start + 9, page=1
        )

    act = model.Decision(
        number="1", act="approved", actor=None, addressee=None, amended=False, evidence=words("Godkendt", 70)
    )
    found = describe(minutes(sections=(ruling(40), ruling(70)), decisions=(act,)))
    assert found.values(f"{found.doc}/act/70", KKR.decision) == {f"{found.doc}/passage/70"}
    alone = describe(minutes(decisions=(act,)))
    assert alone.values(f"{found.doc}/act/70", KKR.decision) == set()
    assert alone.values(f"{found.doc}/act/70", KKR.item) == {f"{found.doc}/item/1"}


@pytest.mark.parametrize(("amended", "written"), [(True, {"true"}), (False, set())])
def test_only_a_change_is_written(
    amended: bool, written: set[str], words: Words, minutes: Make, describe: Describe
) -> None:
    act = model.Decision(
        number="1", act="approved", actor=None, addressee=None, amended=amended, evidence=words("Godkendt", 7)
    )
    found = describe(minutes(decisions=(act,)))
    assert found.values(f"{found.doc}/act/7", KKR.amended) == written


@pytest.mark.parametrize(
    ("kind", "value", "term"),
    [
        ("url", "https://example.org/a", Literal("https://example.org/a", datatype=NamedNode(XSD.anyURI))),
        ("attachment", "Vedtægter", Literal("Vedtægter", language="da")),
        ("minutes", "2025-12-03", Literal("2025-12-03", datatype=NamedNode(XSD.date))),
        ("earlier_meeting", "2025-09", Literal("2025-09", datatype=NamedNode(XSD.gYearMonth))),
    ],
)
def test_the_value_of_a_reference_has_its_datatype(
    kind: str, value: str, term: Literal, words: Words, minutes: Make, describe: Describe
) -> None:
    record = model.Reference(number="1", kind=kind, value=value, evidence=words("se her", 9))
    found = describe(minutes(references=(record,)))
    assert [quad.object for quad in found.quads if quad.predicate.value == KKR.value] == [term]


def test_a_period_has_a_begin_and_an_end(words: Words, minutes: Make, describe: Describe) -> None:
    record = model.MeetingAhead(
        number="1", body=None, event="høring", date="2026-04/2026-05", place=None, evidence=words("høring", 9)
    )
    found = describe(minutes(meetings_ahead=(record,)))
    announced = f"{found.doc}/announced-meeting/9"
    assert found.values(announced, KKR.date) == {"2026-04"}
    assert found.values(announced, KKR.endDate) == {"2026-05"}
    assert found.values(announced, KKR.body) == set()


def test_no_kroner_are_an_amount(words: Words, minutes: Make, describe: Describe) -> None:
    record = model.Amount(number="1", value=0, text="0 kr.", evidence=words("0 kr.", 9))
    found = describe(minutes(amounts=(record,)))
    assert found.values(f"{found.doc}/amount/9", KKR.amount) == {"0"}


def test_known_parties_of_an_agreement_are_linked(words: Words, minutes: Make, describe: Describe) -> None:
    record = model.Agreement(
        number="1", name="Aftalen", parties="Regeringen; KL", date=None, period="2026-2029",
        evidence=words("Aftalen", 9),
    )  # fmt: skip
    found = describe(minutes(agreements=(record,)))
    agreement = f"{found.doc}/agreement/9"
    assert found.values(agreement, KKR.parties) == {"Regeringen; KL"}
    assert f"{found.base}/id/organization/kl" in found.values(agreement, KKR.agreedBy)
    assert found.values(agreement, KKR.period) == {"2026-2029"}


def test_an_act_has_its_deadlines_and_amounts(words: Words, minutes: Make, describe: Describe) -> None:
    own, later = words("Movia svarer senest i maj 2026", 70), words("Frist: den 1. juni 2026", 120)
    amount = model.Amount(number="1", value=3_000_000, text="3 mio. kr.", evidence=words("3 mio. kr.", 75))
    act = model.Decision(
        number="1", act="requested", actor=None, addressee=None, amended=False, evidence=own, amounts=(amount,),
        deadlines=(model.Deadline(date="2026-05", evidence=own), model.Deadline(date="2026-06-01", evidence=later)),
    )  # fmt: skip
    found = describe(minutes(decisions=(act,), amounts=(amount,)))
    subject = f"{found.doc}/act/70"
    assert found.values(subject, KKR.deadline) == {"2026-05", "2026-06-01"}
    assert found.values(subject, KKR.concerns) == {f"{found.doc}/amount/75"}
    # words of another sentence are a further source; the act's own are its evidence
    assert found.values(subject, DCT.source) == {f"{found.doc}/evidence/120-143"}


def test_a_vote_is_an_agent_s_or_a_number(words: Words, minutes: Make, describe: Describe) -> None:
    def vote(kind: str, agent: str | None, count: int | None, start: int) -> model.Vote:
        return model.Vote(number="1", kind=kind, agent=agent, count=count, evidence=words("x" * 9, start))

    ruling = model.Section(number="1", section="Beslutning", text="x" * 40, start=40, end=80, page=1)
    found = describe(
        minutes(
            sections=(ruling,),
            votes=(vote("against", "Eva Lind", None, 40), vote("for", None, 6, 60)),
            persons=(model.Person(person="Eva Lind", evidence=words("Eva Lind", 5)),),
        )
    )
    against, figure = f"{found.doc}/vote/40", f"{found.doc}/vote/60"
    assert set(found.typed(ELI_DL.Participation)) == {against, figure}
    assert found.values(against, KKR.agent) == {f"{found.base}/id/person/eva-lind"}
    assert found.values(against, KKR.kind) == {VOTE.against}
    assert found.values(against, KKR.votes) == set()
    assert found.values(figure, KKR.votes) == {"6"}
    assert found.values(figure, KKR.decision) == {f"{found.doc}/passage/40"}
