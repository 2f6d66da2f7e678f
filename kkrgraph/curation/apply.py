"""Judgements applied to what was read: rejected statements go, corrected ones change, missed ones come."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from kkrgraph.curation.matching import GONE, differing, meant, settled, span, touches, words_of
from kkrgraph.curation.places import FoldedText, Place, find, with_signs
from kkrgraph.curation.unread import unread_lines, without_judged_lines
from kkrgraph.curation.values import made, parsed, shown
from kkrgraph.errors import EvidenceError
from kkrgraph.model import (
    FURTHER,
    LONGEST,
    UNREAD,
    VIEWS,
    Decision,
    Evidence,
    Fate,
    Issue,
    JudgementOutcome,
    Minutes,
    Record,
    StatementJudgement,
    Verdict,
)

# Raises EvidenceError for minutes with a quote that does not hold.
Check = Callable[[Minutes], object]
SEVERAL = "it can be about {count} statements"
CONTRADICTED = "a later row says otherwise of the same statement; take one of them out"
READ_NOW = "its line is read by a rule now"
Target = tuple[str, int]


def apply(
    minutes: Minutes, judgements: Sequence[StatementJudgement], check: Check
) -> tuple[Minutes, tuple[JudgementOutcome, ...]]:
    """The minutes as the judgements on this document make them, and what became of each, in their order.

    check: the check of evidence. What it refuses of a judgement stays as the rules read it, and is an issue.
    """
    if not judgements:
        return minutes, ()
    desk = _Desk(minutes, check)
    desk.take(judgements)
    return desk.result(), tuple(desk.outcomes[id(one)] for one in judgements)


class _Desk:
    """One document on the reviewer's desk: its records as read, and what is to be done with them."""

    def __init__(self, minutes: Minutes, check: Check) -> None:
        self.minutes = minutes
        self.text = FoldedText(minutes.document.text)
        self.outcomes: dict[int, JudgementOutcome] = {}
        self._check = check
        self._records: dict[str, list[Record]] = {
            view: list(getattr(minutes, view)) for view in (*VIEWS, *FURTHER) if view != "meeting"
        }
        self._records["meeting"] = [minutes.meeting]
        self._now: dict[Target, Record | None] = {}
        self._added: dict[str, list[Record]] = {}
        self._states_nothing: list[Place] = []
        self._issues: list[Issue] = []

    def take(self, judgements: Sequence[StatementJudgement]) -> None:
        about: dict[Target, list[StatementJudgement]] = {}
        for one in judgements:
            if one.view == UNREAD:
                self._take_line(one)
            elif one.judgement is not Verdict.ADD:
                numbers, reason = meant(one, self.text, self._records[one.view])
                certain = settled(one, numbers, self._records[one.view])
                if certain:
                    about.setdefault((one.view, certain[0]), []).append(one)
                else:
                    self._say(one, reason or SEVERAL.format(count=len(numbers)), several=len(numbers) > 1)
        for target, found in about.items():
            self._judge(target, found)
        for one in judgements:
            if one.judgement is Verdict.ADD:
                self._add(one)

    def result(self) -> Minutes:
        """The minutes after all of it."""
        kept: dict[str, Any] = {view: self._kept(view) for view in self._records}
        (kept["meeting"],) = kept["meeting"]
        kept["decisions"] = tuple(self._with_amounts(one) for one in kept["decisions"])
        issues = without_judged_lines(self.minutes, self._states_nothing)
        return replace(self.minutes, issues=(*issues, *self._issues), **kept)

    def _kept(self, view: str) -> tuple[Record, ...]:
        now = (self._now.get((view, number), one) for number, one in enumerate(self._records[view]))
        return (*(one for one in now if one is not None), *self._added.get(view, ()))

    def _with_amounts(self, decision: Decision) -> Decision:
        """An act concerns amounts that are statements of their own: they change with these."""
        amounts: dict[Record, Any] = {
            self._records[view][number]: now for (view, number), now in self._now.items() if view == "amounts"
        }
        changed = tuple(amounts.get(one, one) for one in decision.amounts)
        if changed == decision.amounts:
            return decision
        return replace(decision, amounts=tuple(one for one in changed if one is not None))

    def _judge(self, target: Target, found: Sequence[StatementJudgement]) -> None:
        """All judgements on one statement; the later row holds where two contradict each other."""
        held: list[StatementJudgement] = []
        for one in reversed(found):
            if any(_contradict(one, later) for later in held):
                self._say(one, CONTRADICTED, several=True)
            else:
                held.insert(0, one)
        for one in held:
            if one.judgement is Verdict.REJECT:
                self._now[target] = None
            elif one.judgement is Verdict.CORRECT:
                self._correct(target, one)
        record = self._now.get(target, self._records[target[0]][target[1]])
        for one in held:
            if id(one) not in self.outcomes:
                self._say(one, "", record=record)

    def _correct(self, target: Target, judgement: StatementJudgement) -> None:
        view, number = target
        before = self._now.get(target, self._records[view][number])
        assert before is not None  # who rejects it contradicts
        value: Any = parsed(view, judgement.field, judgement.value)
        after: Record = replace(before, **{judgement.field: value})
        if self._holds(view, after, judgement):
            self._now[target] = after

    def _add(self, judgement: StatementJudgement) -> None:
        places = find(self.text, words_of(judgement))
        if len(places) != 1:
            several = len(places) > 1
            reason = f"its words stand in {len(places)} places" if several else GONE
            self._say(judgement, reason, several=several)
            return
        known = self._known(judgement, places[0])
        if known is not None:
            self._say(judgement, "", record=known)
            return
        record = made(judgement.view, dict(judgement.record), self._evidence(judgement, places[0]))
        if self._holds(judgement.view, record, judgement):
            self._added.setdefault(judgement.view, []).append(record)
            self._say(judgement, "", record=record)

    def _known(self, judgement: StatementJudgement, place: Place) -> Record | None:
        """What the rules, or a judgement before, read there with the same values."""
        for one in self._kept(judgement.view):
            if touches(span(one), place) and not differing(
                dict(judgement.record), dict(shown(one, judgement.view))
            ):
                return one
        return None

    def _evidence(self, judgement: StatementJudgement, place: Place) -> Evidence:
        document = self.minutes.document
        start, end = with_signs(document.text, place, judgement.quote)
        end = min(end, start + LONGEST)
        return Evidence(
            start=start,
            end=end,
            quote=document.text[start:end],
            page=document.line_at(start).page,
            rule=f"curation:{judgement.reviewer}",
        )

    def _holds(self, view: str, record: Record, judgement: StatementJudgement) -> bool:
        """Whether the words hold what they are to be evidence for; where not, it is an issue."""
        given: Mapping[str, Any] = {view: record if view == "meeting" else (record,)}
        trial: dict[str, Any] = {"document": self.minutes.document, "meeting": self.minutes.meeting, **given}
        try:
            self._check(Minutes(**trial))
        except EvidenceError as error:
            line = self.minutes.document.line_at(span(record)[0])
            self._issues.append(
                Issue(
                    code="unverified-judgement",
                    message=str(error),
                    page=line.page,
                    line=line.number,
                    text=judgement.quote,
                )
            )
            self._say(judgement, f"its words do not hold it: {error}")
            return False
        return True

    def _take_line(self, judgement: StatementJudgement) -> None:
        places = find(self.text, words_of(judgement))
        unread = unread_lines(self.minutes).values()
        about = [place for place in places if any(touches((line.start, line.end), place) for line in unread)]
        if len(about) == 1:
            self._states_nothing.append(about[0])
        several = len(about) > 1
        reason = f"its words stand in {len(about)} places" if several else (READ_NOW if places else GONE)
        self._say(judgement, "" if len(about) == 1 else reason, several=several)

    def _say(
        self,
        judgement: StatementJudgement,
        reason: str,
        *,
        several: bool = False,
        record: Record | None = None,
    ) -> None:
        fate = Fate.APPLIED if not reason else Fate.AMBIGUOUS if several else Fate.ORPHANED
        self.outcomes[id(judgement)] = JudgementOutcome(
            judgement=judgement, fate=fate, reason=reason, record=record
        )


def _contradict(one: StatementJudgement, other: StatementJudgement) -> bool:
    rejects = Verdict.REJECT in (one.judgement, other.judgement)
    same_field = one.judgement is other.judgement is Verdict.CORRECT and one.field == other.field
    return (rejects and one.judgement is not other.judgement) or (same_field and one.value != other.value)
