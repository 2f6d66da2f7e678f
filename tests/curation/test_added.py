"""Statements that a reviewer adds, values that their words must hold, and lines that state nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from kkrgraph.curation.judging import Reviewer
from kkrgraph.model import (
    FURTHER,
    VIEWS,
    Fate,
    JudgementOutcome,
    Minutes,
    Record,
    StatementJudgement,
    Verdict,
)

Read = Callable[[str], Minutes]


Judged = Callable[[Minutes, Sequence[StatementJudgement]], tuple[Minutes, tuple[JudgementOutcome, ...]]]


def fates(outcomes: Sequence[JudgementOutcome]) -> set[str]:
    return {outcome.fate.value for outcome in outcomes}


def missed(minutes: Minutes, reviewer: Reviewer, quote: str, view: str, **record: str) -> StatementJudgement:
    start = minutes.document.text.index(quote)
    return reviewer.missed(minutes.document, view, (start, start + len(quote)), record)


def test_an_added_statement_is_there_with_its_words(
    minutes: Minutes, reviewer: Reviewer, judged: Judged
) -> None:
    quote = "Villads Hedelund (V) som medlem af bestyrelsen"
    judgement = missed(
        minutes, reviewer, quote, "positions",
        person="Villads Hedelund", role="medlem", organisation="Nordjyllands Trafikselskab",
    )  # fmt: skip
    after, (outcome,) = judged(minutes, [judgement])
    (position,) = after.positions
    assert position.evidence.quote == quote
    assert position.evidence.rule == "curation:Ida Sø"
    assert outcome.record is position
    # it is not there twice where a rule has learned to read it, or another reviewer says the same
    for read in (after, replace(minutes, positions=(position,))):
        again, outcomes = judged(read, [judgement, judgement])
        assert again.positions == (position,)
        assert fates(outcomes) == {"applied"}


def test_an_added_statement_whose_words_are_gone_or_stand_twice(
    minutes: Minutes, reviewer: Reviewer, judged: Judged
) -> None:
    judgement = missed(minutes, reviewer, "2,5 mio. kr.", "amounts", value="2500000", text="2,5 mio. kr.")
    gone = replace(judgement, quote="3,5 mio. kr.")
    twice = replace(judgement, quote="KKR Nordjylland udpege", before="", after="")
    after, outcomes = judged(minutes, [gone, twice])
    assert after == minutes
    assert [one.fate for one in outcomes] == [Fate.ORPHANED, Fate.AMBIGUOUS]
    assert outcomes[1].reason == "its words stand in 2 places"


def test_values_that_the_words_do_not_hold_are_an_issue(
    minutes: Minutes, reviewer: Reviewer, judged: Judged
) -> None:
    row = minutes.attendance[0]
    judgements = [
        missed(minutes, reviewer, "Næste møde", "persons", person="Karl Holm"),
        reviewer.on_record(
            minutes.document, "attendance", row, Verdict.CORRECT, field="person", value="Eva Lind"
        ),
    ]
    after, outcomes = judged(minutes, judgements)
    assert replace(after, issues=()) == minutes
    assert fates(outcomes) == {"orphaned"}
    assert [issue.code for issue in after.issues] == ["unverified-judgement"] * 2
    assert "'Eva Lind' is not in the quote" in after.issues[0].message
    assert after.issues[0].line == 8


def test_an_act_concerns_its_amount_as_corrected(
    minutes: Minutes, reviewer: Reviewer, judged: Judged
) -> None:
    amount = minutes.amounts[0]
    act = replace(minutes.decisions[0], amounts=(amount,))
    with_amount = replace(minutes, decisions=(act,))
    document = minutes.document
    correct = reviewer.on_record(document, "amounts", amount, Verdict.CORRECT, field="value", value="2600000")
    after, _ = judged(with_amount, [correct])
    assert after.decisions[0].amounts == after.amounts == (replace(amount, value=2_600_000),)
    after, _ = judged(with_amount, [reviewer.on_record(document, "amounts", amount, Verdict.REJECT)])
    assert after.decisions[0].amounts == after.amounts == ()


def test_the_meeting_is_corrected(minutes: Minutes, reviewer: Reviewer, judged: Judged) -> None:
    judgement = reviewer.on_record(
        minutes.document, "meeting", minutes.meeting, Verdict.CORRECT, field="start", value="10:30"
    )
    after, (outcome,) = judged(minutes, [judgement])
    assert after.meeting == replace(minutes.meeting, start="10:30")
    assert outcome.fate is Fate.APPLIED


def test_a_line_that_states_nothing_is_no_longer_unread(
    text: str, read_text: Read, reviewer: Reviewer, judged: Judged
) -> None:
    odd = "Xyzzy plugh frotz\n"
    minutes = read_text(text.replace("Deltagere\n", f"{odd}Deltagere\n", 1))
    unread = [issue for issue in minutes.issues if issue.code == "unread-line"]
    assert [issue.text for issue in unread] == [odd.strip()]
    (line,) = [one for one in minutes.document.lines if one.number == unread[0].line]
    judgement = reviewer.on_line(minutes.document, line)
    after, (outcome,) = judged(minutes, [judgement])
    assert (after.issues, outcome.fate) == ((), Fate.APPLIED)
    _, (outcome,) = judged(replace(minutes, issues=()), [judgement])
    assert (outcome.fate, outcome.reason) == (Fate.ORPHANED, "its line is read by a rule now")


def test_records_of_every_view_can_be_judged(minutes: Minutes) -> None:
    record: Record = minutes.meeting
    assert record is not None
    assert set(VIEWS) | set(FURTHER) == {
        field for field in minutes.__dataclass_fields__ if field not in ("document", "issues")
    }
