"""What the words leave open: issues for the editor of the data, each at the line that it is about."""

from __future__ import annotations

from bisect import bisect_right

from spacy.tokens import Doc

from kkrgraph.extract.structure.layout import Layout
from kkrgraph.model import Issue

# code → what it says; docs/commands.md explains each
MESSAGES = {
    "unpaired-columns": "names and municipalities stand in columns of different length: whose is which cannot be told",
    "unclear-absence": "the words for absence stand apart from the names: who was away cannot be told",
    "absence-without-name": "someone is absent, and the words do not say who",
    "unclear-deputy": "a deputy is named, and the words do not say whether he took part",
    "unclear-party": "these letters may stand for more than one party, or for none that is known",
    "damaged-name": "a name is masked or torn",
    "two-spellings": "one person seems to be spelt in two ways",
    "unclear-date": "the date is lost in part",
    "unclear-time": "the time is lost in part",
}


def report(doc: Doc, code: str, start: int) -> None:
    """Adds the issue `code` at the line that holds offset `start`; the same issue at the same line stands once."""
    layout: Layout = doc._.layout
    row = layout.rows[max(bisect_right(layout.rows, start, key=lambda r: r.start) - 1, 0)]
    issue = Issue(
        code=code, message=MESSAGES[code], page=row.line.page, line=row.line.number, text=row.text[:200]
    )
    if (code, row.index) not in layout.reported:
        layout.reported.add((code, row.index))
        doc._.issues.append(issue)
