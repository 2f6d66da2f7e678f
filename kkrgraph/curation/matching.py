"""Which statement of a document a judgement is about: found by its words, then by its values; or why none is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from kkrgraph.curation.places import FoldedText, Place, Words, find, folded
from kkrgraph.curation.values import shown
from kkrgraph.model import Record, Section, StatementJudgement, Verdict

# The columns without which it is another statement.
IDENTITY: Mapping[str, tuple[str, ...]] = {
    "attendance": ("person",),
    "items": ("number",),
    "sections": ("section",),
    "decisions": ("act",),
    "presentations": ("person",),
    "positions": ("person",),
    "appointments": ("action", "person"),
    "seats": ("body",),
    "organisations": ("name",),
    "persons": ("person",),
    "references": ("value",),
    "meetings_ahead": ("date",),
    "amounts": ("value",),
    "agreements": ("name",),
    "topics": ("topic",),
    "votes": ("kind", "agent"),
}
# Once for each name in a document, at whichever words the rules saw it first.
ONCE = frozenset({"persons", "organisations"})
GONE = "its words are not in the document any more"
UNREAD_NOW = "nothing of this kind is read from its words"
Columns = Mapping[str, str]


def span(record: Record) -> Place:
    """The stretch of the document's text that a statement is read from."""
    if isinstance(record, Section):
        return record.start, record.end
    return record.evidence.start, record.evidence.end


def touches(one: Place, other: Place) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def words_of(judgement: StatementJudgement) -> Words:
    return Words(quote=judgement.quote, before=judgement.before, after=judgement.after)


def meant(
    judgement: StatementJudgement, text: FoldedText, records: Sequence[Record]
) -> tuple[tuple[int, ...], str]:
    """The ranks of the records that the judgement can be about, and where there is none, why."""
    # All values of what is accepted or rejected must be as they were: they say more than some words around.
    alone = judgement.judgement is Verdict.CORRECT
    places = find(text, words_of(judgement), alone=alone)
    if not places:
        return (), GONE
    if judgement.view == "meeting":
        return (0,), ""
    near = [
        number
        for number, one in enumerate(records)
        if judgement.view in ONCE or any(touches(span(one), place) for place in places)
    ]
    if not near:
        return (), UNREAD_NOW
    now = {number: dict(shown(records[number], judgement.view)) for number in near}
    same = [number for number in near if _is_same(judgement, now[number])]
    if not same:
        if judgement.view in ONCE:
            return (), UNREAD_NOW
        others = "; ".join(_said(now[number]) for number in near[:3])
        return (), f"from its words is read something else: {others}"
    return _narrowed(judgement, same, now, records)


def settled(
    judgement: StatementJudgement, numbers: tuple[int, ...], records: Sequence[Record]
) -> tuple[int, ...]:
    """The ranks that the judgement is about without a doubt: one, or several that say the same and are accepted alike."""
    if len(numbers) > 1:
        alike = len({shown(records[number], judgement.view) for number in numbers}) == 1
        return numbers if alike and judgement.judgement is Verdict.ACCEPT else ()
    return numbers


def _is_same(judgement: StatementJudgement, now: Columns) -> bool:
    """Whether the columns that make it this statement agree; one that is corrected may be corrected already."""
    judged = dict(judgement.record)
    for column in IDENTITY.get(judgement.view, ()):
        allowed = {folded(judged.get(column, ""))}
        if judgement.judgement is Verdict.CORRECT and judgement.field == column:
            allowed.add(folded(judgement.value))
        if folded(now.get(column, "")) not in allowed:
            return False
    return True


def _narrowed(
    judgement: StatementJudgement, same: list[int], now: Mapping[int, Columns], records: Sequence[Record]
) -> tuple[tuple[int, ...], str]:
    judged = dict(judgement.record)
    wanted: Iterable[Columns] = [judged]
    if judgement.judgement is Verdict.CORRECT:
        rest = {column: value for column, value in judged.items() if column != judgement.field}
        wanted = [judged, rest | {judgement.field: judgement.value}, rest]
    for columns in wanted:
        agreeing = [number for number in same if not differing(columns, now[number])]
        if agreeing:
            # one that says nothing more before one that does
            agreeing = [number for number in agreeing if now[number] == columns] or agreeing
            return tuple(_with_the_same_quote(judgement, agreeing, records)), ""
    if judgement.judgement is Verdict.CORRECT:
        return tuple(same), ""
    first = now[same[0]]
    changes = (
        f"{column} is now {first.get(column) or 'empty'}, was {judged[column]}"
        for column in differing(judged, first)
    )
    return (), f"it is read otherwise: {'; '.join(changes)}"


def _with_the_same_quote(
    judgement: StatementJudgement, numbers: list[int], records: Sequence[Record]
) -> list[int]:
    if len(numbers) == 1:
        return numbers
    quoted = folded(judgement.quote)
    return [number for number in numbers if folded(_quote(records[number])) == quoted] or numbers


def _quote(record: Record) -> str:
    return "" if isinstance(record, Section) else record.evidence.quote


def differing(judged: Columns, now: Columns) -> tuple[str, ...]:
    """The judged columns that now have another value; one that was empty was not judged."""
    return tuple(
        column for column, value in judged.items() if value and folded(value) != folded(now.get(column, ""))
    )


def _said(columns: Columns) -> str:
    return ", ".join(f"{column}={value}" for column, value in columns.items())
