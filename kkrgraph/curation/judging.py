"""A reviewer's answer as a judgement: keyed by document, quote and context, so that it is found in another reading."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from kkrgraph.curation.matching import span
from kkrgraph.curation.places import Place
from kkrgraph.curation.values import shown
from kkrgraph.model import LONGEST, UNREAD, Document, Line, Record, StatementJudgement, Verdict

# So many words of the text are kept on each side of a quote.
CONTEXT = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewer:
    """Who judges, and when."""

    name: str
    date: datetime.date

    def on_record(
        self,
        document: Document,
        view: str,
        record: Record,
        judgement: Verdict,
        *,
        field: str = "",
        value: str = "",
        note: str = "",
    ) -> StatementJudgement:
        """The judgement on a statement as the rules read it."""
        return self._judgement(
            document, span(record), view, judgement, shown(record, view), field=field, value=value, note=note
        )

    def on_line(self, document: Document, line: Line, *, note: str = "") -> StatementJudgement:
        """That an unread line states nothing."""
        return self._judgement(document, (line.start, line.end), UNREAD, Verdict.ACCEPT, (), note=note)

    def missed(
        self, document: Document, view: str, place: Place, record: dict[str, str], *, note: str = ""
    ) -> StatementJudgement:
        """A statement that the rules have missed, by the place of its quote; empty columns are left out."""
        columns = tuple((column, value) for column, value in record.items() if value)
        return self._judgement(document, place, view, Verdict.ADD, columns, note=note)

    def _judgement(
        self,
        document: Document,
        place: Place,
        view: str,
        judgement: Verdict,
        record: tuple[tuple[str, str], ...],
        *,
        field: str = "",
        value: str = "",
        note: str = "",
    ) -> StatementJudgement:
        start, end = place[0], min(place[1], place[0] + LONGEST)
        before, after = context(document, (start, end))
        return StatementJudgement(
            document=document.id,
            view=view,
            judgement=judgement,
            quote=document.text[start:end],
            before=before,
            after=after,
            record=record,
            field=field,
            value=value,
            reviewer=self.name,
            date=self.date,
            note=note,
        )


def context(document: Document, place: Place) -> tuple[str, str]:
    """Some words before a stretch of the text, and some after it."""
    before = document.text[: place[0]].split()[-CONTEXT:] if place[0] else []
    # Behind the running text stand page heads and the like, which say nothing of a place.
    after = document.text[place[1] : max(document.body_end, place[1])].split()[:CONTEXT]
    return " ".join(before), " ".join(after)
