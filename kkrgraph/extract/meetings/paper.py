"""What the paper is: minutes or an agenda, or neither."""

from __future__ import annotations

import re

from kkrgraph.extract.meetings.meeting_body import KIND, unspaced
from kkrgraph.extract.meetings.ruled_names import ruled
from kkrgraph.extract.structure.layout import Kind, Layout, Row, SectionSpan
from kkrgraph.extract.structure.section_heads import section_of
from kkrgraph.model import Meeting

_LONGEST_LINE = 160
# `Dagsordener og referater`: the page on which both are found
_BOTH = re.compile(r"\bdagsorden\w*\b.*\breferat|\breferat\w*\b.*\bdagsorden", re.IGNORECASE)
# a ruling that is a line of its own
_RULED = re.compile(
    r"(?:[-–•]\s)?(?:(?:Dagsordenen|Referatet|Indstillingen|Orienteringen|Sagen|Punktet|Regnskabet|"
    r"Budgettet)\s)?(?:(?:er|blev|blev\senstemmigt|Blev)\s)?"
    r"(?:[Gg]odkendt|[Tt]iltrådt|[Vv]edtaget|[Tt]aget\stil\sefterretning|[Tt]il\sefterretning|[Uu]dsat)\.?"
)
# who was there is known behind the meeting
_WERE_THERE = re.compile(
    r"(?:Til ?stede|Tilstedeværende|Fremmødte|Fraværende|Ikke (?:til ?stede|mødt)|Mødet (?:sluttede|hævet|slut))\b",
    re.IGNORECASE,
)
# what heads the next points: `Lukkede punkter`
_GROUP = re.compile(
    r"(?:Åbne|Lukkede|Offentlige|Fortrolige) (?:dagsordens)?(?:punkter|sager)|"
    r"(?:Til )?(?:[Oo]rientering|[Bb]eslutning|[Dd]røftelse)(?:ssager|spunkter)?:?",
)
_SAYS_MINUTES = re.compile(
    r"(?:Endeligt?|Godkendt|Foreløbigt|Udkast til|Åbent|Lukket)?\s?\w*(?:referat|protokol|konklusioner)\b",
    re.IGNORECASE,
)


def kind_of(layout: Layout, rows: list[Row], date: str | None) -> str:
    """`referat` where a ruling has text, is of the meeting's day, or the head says so; else `dagsorden`."""
    if any(_has_words(section) for item in layout.items for section in item.section(Kind.DECISION)):
        return "referat"
    if any(len(row.text) < 70 and _RULED.fullmatch(row.text) is not None for row in layout.rows):
        return "referat"
    for row in rows:
        if _BOTH.search(row.text) is not None or len(row.text) >= _LONGEST_LINE:
            continue
        match = KIND.search(unspaced(row.text))
        if match and (len(row.text) < 80 or _SAYS_MINUTES.match(row.text) is not None):
            return "referat" if match["minutes"] else "dagsorden"
    if date is not None and any(one.date == date for one in ruled(layout)):
        return "referat"
    if any(_WERE_THERE.match(row.text) is not None for row in rows):
        return "referat"
    return "referat" if not layout.items and _has_ruling(layout) else "dagsorden"


def _has_words(section: SectionSpan) -> bool:
    """Whether a ruling says something: the number of a page below an empty `Vedtagelse` does not."""
    return any(
        (len(row.text) > 3 or row.text.isalpha()) and _GROUP.fullmatch(row.text) is None
        for row in section.rows
    )


def _has_ruling(layout: Layout) -> bool:
    """Whether a ruling's heading has words below it, in a text of which no points were found."""
    for row, following in zip(layout.rows, layout.rows[1:], strict=False):
        found = section_of(row.text)
        if (
            found is not None
            and found[0] is Kind.DECISION
            and row.text[:7] != "Referat"
            and section_of(following.text) is None
        ):
            return True
    return False


def is_paper(layout: Layout, meeting: Meeting) -> bool:
    """Whether a text is minutes or an agenda: it has points, or two of body, day, time, place, title and the genre's sections."""
    if layout.items or layout.headed:
        return True
    signs = [value is not None for value in (meeting.body, meeting.date, meeting.start, meeting.place)]
    if sum(signs) > 1:
        return True
    titles = {
        row.index
        for row in layout.rows[:12]
        if len(row.text) < _LONGEST_LINE and KIND.search(unspaced(row.text)) is not None
    }
    # `Referat` alone is the title or a ruling's heading, not both
    headings = (section_of(row.text) for row in layout.rows if row.index not in titles)
    kinds = {found[0] for found in headings if found is not None} - {Kind.OTHER}
    return sum((*signs, bool(titles))) + len(kinds) >= 2
