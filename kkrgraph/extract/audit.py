"""The audit: every line is read by a component, is furniture, or is reported as unread; that is how a new layout shows."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.structure.layout import Layout
from kkrgraph.model import Issue


@Language.component(
    "kkr_audit",
    requires=[
        "doc._.layout",
        "doc._.issues",
        "doc._.meeting_records",
        "doc._.attendance_records",
        "doc._.items_records",
    ],
    assigns=["doc._.issues"],
)
def audit(doc: Doc) -> Doc:
    """Adds an issue `unread-line` to `doc._.issues` for each body line that no component has claimed."""
    layout: Layout = doc._.layout
    issues: list[Issue] = list(doc._.issues or ())
    for row in layout.rows:
        if row.index not in layout.consumed:
            message = "no component reads this line"
            issues.append(
                Issue(
                    code="unread-line",
                    message=message,
                    page=row.line.page,
                    line=row.line.number,
                    text=row.text,
                )
            )
    doc._.issues = issues
    return doc
