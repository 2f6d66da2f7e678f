"""The questions of a review at the terminal, and what is done with each answer; answers may also come from a pipe."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from kkrgraph.cli.console import note
from kkrgraph.curation.apply import apply
from kkrgraph.curation.files import append
from kkrgraph.curation.judging import Reviewer
from kkrgraph.curation.places import Place
from kkrgraph.curation.rows import ADDABLE
from kkrgraph.curation.session import Question, columns, place_of, sentence
from kkrgraph.curation.values import CODES, columns_of, may_be_empty, parsed
from kkrgraph.extract.verify import verify
from kkrgraph.model import Fate, Minutes, NameJudgement, Sameness, StatementJudgement, Verdict

STATEMENT = "accept, reject, correct, new, All of this kind, skip, quit [a/r/c/n/A/s/q]? "
LINE = "accept: it states nothing, new statement, All, skip, quit [a/n/A/s/q]? "
NAMES = "same, different, unsure, skip, quit [s/d/u/enter/q]? "
SAMENESS = {"s": Sameness.SAME, "d": Sameness.DIFFERENT, "u": Sameness.UNSURE}
BOLD, PLAIN = "\033[1m", "\033[0m"


class Quit(Exception):
    """The reviewer ends here; what was judged is written already."""


class Walk:
    """One reviewer's way through the questions about a document."""

    def __init__(self, minutes: Minutes, reviewer: Reviewer, folder: Path) -> None:
        self.minutes = minutes
        self.reviewer = reviewer
        self.written = 0
        self._folder = folder
        self._accepted: set[str] = set()

    def through(self, asked: Sequence[Question]) -> None:
        """Ask one question after the other, until all are answered or the reviewer quits."""
        try:
            for number, question in enumerate(asked, start=1):
                if question.kind in self._accepted:
                    self._accept(question)
                    continue
                self._show(f"[{number}/{len(asked)}]", question)
                self._answer(question)
            while self._new((0, 0), asked="a statement that was missed? its kind, or enter to end: "):
                pass
        except Quit:
            note("")

    def _show(self, position: str, question: Question) -> None:
        text = self.minutes.document.text
        before, words, after = sentence(text, question.place)
        mark = (BOLD, PLAIN) if sys.stderr.isatty() else ("", "")
        rule = (
            "" if question.record is None else getattr(getattr(question.record, "evidence", None), "rule", "")
        )
        page = self.minutes.document.line_at(question.place[0]).page
        note(f"\n{position} {question.kind}, page {page}{f', rule {rule}' if rule else ''}")
        note(f"  | {before}{mark[0]}«{words}»{mark[1]}{after}")
        for name, value in columns(question):
            note(f"  {name}: {value}")

    def _answer(self, question: Question) -> None:
        if question.link is not None:
            self._names(question)
            return
        while True:
            answer = ask(LINE if question.record is None else STATEMENT)
            if answer in ("s", ""):
                return
            if answer == "q":
                raise Quit
            if answer == "n":
                self._new(question.place)
                if question.record is None:
                    return
            elif answer in ("a", "A"):
                if answer == "A":
                    self._accepted.add(question.kind)
                self._accept(question)
                return
            elif (answer == "r" and self._reject(question)) or (answer == "c" and self._correct(question)):
                return

    def _names(self, question: Question) -> None:
        link = question.link
        assert link is not None
        answer = ask(NAMES)
        if answer == "q":
            raise Quit
        if answer in SAMENESS:
            self._write(
                NameJudgement(
                    document=link.document,
                    name=link.name,
                    other_document=link.other_document,
                    other_name=link.other_name,
                    judgement=SAMENESS[answer],
                    reviewer=self.reviewer.name,
                    date=self.reviewer.date,
                    note=remark(),
                )
            )

    def _accept(self, question: Question) -> None:
        document = self.minutes.document
        if question.record is not None:
            self._write(self.reviewer.on_record(document, question.kind, question.record, Verdict.ACCEPT))
        elif question.line is not None:
            self._write(self.reviewer.on_line(document, question.line))

    def _reject(self, question: Question) -> bool:
        if question.record is None or question.kind == "meeting":
            note("  it cannot be rejected")
            return False
        self._write(
            self.reviewer.on_record(
                self.minutes.document,
                question.kind,
                question.record,
                Verdict.REJECT,
                note=remark(),
            )
        )
        return True

    def _correct(self, question: Question) -> bool:
        """Ask for columns and their values, until none is named; False where nothing was corrected."""
        corrected = False
        while question.record is not None:
            column = self._column(
                question.kind, "another column (enter: done): " if corrected else "column: "
            )
            if column is None:
                break
            value = self._value(question.kind, column)
            judgement = self.reviewer.on_record(
                self.minutes.document,
                question.kind,
                question.record,
                Verdict.CORRECT,
                field=column,
                value=value,
                note=remark(),
            )
            corrected = self._try(judgement) or corrected
        return corrected

    def _new(self, near: Place, *, asked: str = "kind of statement (enter: none): ") -> bool:
        """Ask for a statement that the rules missed; False where none is named."""
        view = _one_of(asked, ADDABLE)
        if view is None:
            return False
        while True:
            words = ask("its words (copied, or `first words ... last words`; enter: these): ")
            try:
                place = place_of(self.minutes, words, near) if words or near == (0, 0) else near
                break
            except ValueError as error:
                note(f"  {error}")
        record = {column: self._value(view, column) for column in columns_of(view)}
        return self._try(self.reviewer.missed(self.minutes.document, view, place, record)) or True

    def _column(self, view: str, prompt: str) -> str | None:
        return _one_of(prompt, columns_of(view))

    def _value(self, view: str, column: str) -> str:
        codes = CODES.get((view, column))
        hint = (
            f" ({', '.join(sorted(codes))})"
            if codes
            else " (may be empty)"
            if may_be_empty(view, column)
            else ""
        )
        while True:
            value = ask(f"{column}{hint}: ")
            try:
                parsed(view, column, value)
            except ValueError as error:
                note(f"  {error}")
                continue
            return value

    def _try(self, judgement: StatementJudgement) -> bool:
        """Write a judgement that can be applied; of another say why not."""
        _, (outcome,) = apply(self.minutes, (judgement,), verify)
        if outcome.fate is not Fate.APPLIED:
            note(f"  not written, it would be {outcome.fate}: {outcome.reason}")
            return False
        self._write(judgement)
        return True

    def _write(self, judgement: StatementJudgement | NameJudgement) -> None:
        append(self._folder, judgement)
        self.written += 1


def ask(prompt: str) -> str:
    """One line of the reviewer's. Raises Quit at the end of the input."""
    sys.stderr.write(prompt)
    sys.stderr.flush()
    try:
        return input().strip()
    except EOFError:
        raise Quit from None


def remark() -> str:
    """A note on an answer; none where the input ends, so that the answer itself is kept."""
    try:
        return ask("note (enter: none): ")
    except Quit:
        return ""


def _one_of(prompt: str, names: Sequence[str]) -> str | None:
    """One of the names, by itself or its beginning; None for an empty answer."""
    while True:
        answer = ask(prompt)
        if not answer:
            return None
        fitting = [name for name in names if name == answer] or [
            name for name in names if name.startswith(answer)
        ]
        if len(fitting) == 1:
            return fitting[0]
        note(f"  one of: {', '.join(fitting or names)}")
