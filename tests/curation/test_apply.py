"""Judgements on statements: applied, or said to be orphaned or ambiguous, in another reading and under other rules."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from kkrgraph.curation.judging import Reviewer
from kkrgraph.model import (
    FURTHER,
    VIEWS,
    Fate,
    JudgementOutcome,
    Minutes,
    StatementJudgement,
    Verdict,
)

Read = Callable[[str], Minutes]
Judged = Callable[[Minutes, Sequence[StatementJudgement]], tuple[Minutes, tuple[JudgementOutcome, ...]]]


@pytest.fixture
def accept_all(minutes: Minutes, reviewer: Reviewer) -> tuple[StatementJudgement, ...]:
    """Every statement of the minutes, accepted."""
    found = []
    for view in (*VIEWS, *FURTHER):
        records = getattr(minutes, view) if view != "meeting" else (minutes.meeting,)
        found += [reviewer.on_record(minutes.document, view, one, Verdict.ACCEPT) for one in records]
    assert len(found) > 20
    return tuple(found)


def fates(outcomes: Sequence[JudgementOutcome]) -> set[str]:
    return {outcome.fate.value for outcome in outcomes}


def test_nothing_judged_is_nothing_changed(minutes: Minutes, judged: Judged) -> None:
    after, outcomes = judged(minutes, ())
    assert after is minutes
    assert outcomes == ()


def test_what_is_accepted_stays_as_it_is(
    minutes: Minutes, accept_all: tuple[StatementJudgement, ...], judged: Judged
) -> None:
    after, outcomes = judged(minutes, accept_all)
    assert after == minutes
    assert fates(outcomes) == {"applied"}
    assert [outcome.judgement for outcome in outcomes] == list(accept_all)


@pytest.mark.parametrize("width", [30, 44, 61, 100])
def test_judgements_outlive_other_line_breaks(
    text: str, read_text: Read, accept_all: tuple[StatementJudgement, ...], judged: Judged, width: int
) -> None:
    head, begin, rest = text.partition("1.1. Udpegning")
    # a case number stands on a line of its own
    paragraphs = [
        part if "SAG-" in part else textwrap.fill(part, width) for part in (begin + rest).split("\n\n")
    ]
    again = read_text(head + "\n\n".join(paragraphs))
    assert again.document.lines != ()
    _, outcomes = judged(again, accept_all)
    assert [(one.reason, one.judgement.view) for one in outcomes if one.fate is not Fate.APPLIED] == []


def test_of_what_reads_otherwise_with_other_line_breaks_none_is_lost_silently(
    text: str, read_text: Read, accept_all: tuple[StatementJudgement, ...], judged: Judged
) -> None:
    head, begin, rest = text.partition("1.1. Udpegning")
    again = read_text(head + "\n\n".join(textwrap.fill(part, 60) for part in (begin + rest).split("\n\n")))
    assert again.items[0].officers is None
    _, outcomes = judged(again, accept_all)
    lost = [one for one in outcomes if one.fate is not Fate.APPLIED]
    assert {one.judgement.view for one in lost} <= {"items", "topics"}
    assert lost[0].reason.endswith("; officers is now empty, was abc")


def test_a_rejected_statement_is_gone(minutes: Minutes, reviewer: Reviewer, judged: Judged) -> None:
    act = minutes.decisions[0]
    after, (outcome,) = judged(
        minutes, [reviewer.on_record(minutes.document, "decisions", act, Verdict.REJECT)]
    )
    assert after.decisions == minutes.decisions[1:]
    assert (outcome.fate, outcome.record) == (Fate.APPLIED, None)


def test_a_corrected_field_has_its_value(minutes: Minutes, reviewer: Reviewer, judged: Judged) -> None:
    given = minutes.appointments[0]
    corrections = [
        reviewer.on_record(
            minutes.document, "appointments", given, Verdict.CORRECT, field="role", value="stedfortræder"
        ),
        reviewer.on_record(minutes.document, "appointments", given, Verdict.CORRECT, field="party", value=""),
    ]
    after, outcomes = judged(minutes, corrections)
    assert after.appointments == (replace(given, role="stedfortræder", party=None),)
    assert outcomes[0].record == outcomes[1].record == after.appointments[0]


def test_a_correction_outlives_a_rule_that_reads_it_right_or_wrong_otherwise(
    minutes: Minutes, reviewer: Reviewer, judged: Judged
) -> None:
    given = minutes.appointments[0]
    correction = reviewer.on_record(
        minutes.document, "appointments", given, Verdict.CORRECT, field="role", value="stedfortræder"
    )
    for role in ("stedfortræder", "suppleant", None):
        changed = replace(minutes, appointments=(replace(given, role=role, actor=None),))
        after, (outcome,) = judged(changed, [correction])
        assert outcome.fate is Fate.APPLIED
        assert after.appointments[0].role == "stedfortræder"


def test_quotes_that_grew_or_shrank_are_the_same_statement(
    minutes: Minutes, reviewer: Reviewer, judged: Judged
) -> None:
    act = minutes.decisions[0]
    judgement = reviewer.on_record(minutes.document, "decisions", act, Verdict.REJECT)
    text, start = minutes.document.text, act.evidence.start
    for begin, end in ((start - 11, start + 60), (start + 16, start + 24), (start, start + 150)):
        evidence = replace(act.evidence, start=begin, end=end, quote=text[begin:end])
        after, (outcome,) = judged(
            replace(minutes, decisions=(replace(act, evidence=evidence),)), [judgement]
        )
        assert outcome.fate is Fate.APPLIED
        assert after.decisions == ()


def test_a_judgement_never_falls_on_a_neighbour(minutes: Minutes, reviewer: Reviewer, judged: Judged) -> None:
    given = minutes.appointments[0]
    other = replace(given, person="Sigrid Tang Overby")
    for verdict, field, value in (
        (Verdict.REJECT, "", ""),
        (Verdict.CORRECT, "person", "Villads Hede"),
        (Verdict.CORRECT, "role", "formand"),
    ):
        judgement = reviewer.on_record(
            minutes.document, "appointments", given, verdict, field=field, value=value
        )
        after, (outcome,) = judged(replace(minutes, appointments=(other,)), [judgement])
        assert after.appointments == (other,)
        assert outcome.fate is Fate.ORPHANED
        assert "something else: number=1.1" in outcome.reason


def test_a_corrected_name_may_be_read_right_by_now(
    minutes: Minutes, reviewer: Reviewer, judged: Judged
) -> None:
    row = minutes.attendance[1]
    judgement = reviewer.on_record(
        minutes.document, "attendance", row, Verdict.CORRECT, field="person", value="Villads"
    )
    for read in (row, replace(row, person="Villads")):
        after, (outcome,) = judged(replace(minutes, attendance=(read,)), [judgement])
        assert outcome.fate is Fate.APPLIED
        assert after.attendance[0].person == "Villads"


@pytest.mark.parametrize("verdict", [Verdict.ACCEPT, Verdict.REJECT])
def test_what_was_judged_and_reads_otherwise_is_orphaned(
    minutes: Minutes, reviewer: Reviewer, judged: Judged, verdict: Verdict
) -> None:
    given = minutes.appointments[0]
    judgement = reviewer.on_record(minutes.document, "appointments", given, verdict)
    changed = replace(minutes, appointments=(replace(given, role="formand"),))
    after, (outcome,) = judged(changed, [judgement])
    assert after == changed
    assert outcome.fate is Fate.ORPHANED
    assert outcome.reason == "it is read otherwise: role is now formand, was medlem"


def test_an_accepted_statement_that_a_rule_lost_is_reported(
    minutes: Minutes, accept_all: tuple[StatementJudgement, ...], judged: Judged
) -> None:
    _, outcomes = judged(replace(minutes, amounts=(), persons=()), accept_all)
    lost = {one.judgement.view for one in outcomes if one.fate is Fate.ORPHANED}
    assert lost == {"amounts", "persons"}


def test_a_person_is_the_same_wherever_named_first(
    minutes: Minutes, reviewer: Reviewer, judged: Judged
) -> None:
    person = minutes.persons[1]
    judgement = reviewer.on_record(minutes.document, "persons", person, Verdict.REJECT)
    moved = replace(person, evidence=minutes.decisions[0].evidence)
    after, (outcome,) = judged(replace(minutes, persons=(moved,)), [judgement])
    assert (after.persons, outcome.fate) == ((), Fate.APPLIED)


def test_two_statements_that_are_alike_are_a_doubt(
    minutes: Minutes, reviewer: Reviewer, judged: Judged
) -> None:
    act = minutes.decisions[0]
    judgement = reviewer.on_record(minutes.document, "decisions", act, Verdict.REJECT)
    twice = replace(minutes, decisions=(act, act))
    after, (outcome,) = judged(twice, [judgement])
    assert after == twice
    assert (outcome.fate, outcome.reason) == (Fate.AMBIGUOUS, "it can be about 2 statements")
    # but both can be right: the same sum in two columns of a table
    _, (outcome,) = judged(twice, [replace(judgement, judgement=Verdict.ACCEPT)])
    assert outcome.fate is Fate.APPLIED


def test_what_is_rejected_can_be_added_otherwise(
    minutes: Minutes, reviewer: Reviewer, judged: Judged
) -> None:
    amount = minutes.amounts[0]
    reject = reviewer.on_record(minutes.document, "amounts", amount, Verdict.REJECT)
    add = missed(minutes, reviewer, "2,5 mio. kr.", "amounts", value="2500000", text="2,5 mio. kr.")
    after, outcomes = judged(minutes, [add, reject])
    assert [one.evidence.quote for one in after.amounts] == ["2,5 mio. kr."]
    assert after.amounts[0].number == ""
    assert fates(outcomes) == {"applied"}


def test_of_two_that_contradict_each_other_the_later_holds(
    minutes: Minutes, reviewer: Reviewer, judged: Judged
) -> None:
    act = minutes.decisions[0]
    first, last = (
        reviewer.on_record(minutes.document, "decisions", act, verdict)
        for verdict in (Verdict.ACCEPT, Verdict.REJECT)
    )
    after, outcomes = judged(minutes, [first, last])
    assert after.decisions == minutes.decisions[1:]
    assert [one.fate for one in outcomes] == [Fate.AMBIGUOUS, Fate.APPLIED]
    after, outcomes = judged(minutes, [last, first])
    assert after == minutes
    assert "later row" in outcomes[0].reason


def missed(minutes: Minutes, reviewer: Reviewer, quote: str, view: str, **record: str) -> StatementJudgement:
    start = minutes.document.text.index(quote)
    return reviewer.missed(minutes.document, view, (start, start + len(quote)), record)
