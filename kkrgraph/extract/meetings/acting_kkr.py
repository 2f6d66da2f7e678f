"""The KKR that proposals and rulings let act: who meets where the head is lost."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from kkrgraph.extract.meetings.meeting_body import MEETS_IN
from kkrgraph.extract.structure.layout import ItemSpan, Kind, Layout, SectionSpan
from kkrgraph.extract.text.mentions import Mention
from kkrgraph.model import Document

_OWN_PAPERS = re.compile(r"[Gg]odkendelse af (?:dagsorden|referat)")
_SUBJECT_BEFORE = re.compile(r"(?:\A|[.:;!?]\s|\bat\s|\n)\Z")
_SUBJECT_BEHIND = re.compile(r"\s(?!og\b|den\b|i\b|på\b|til\b)[a-zæøå]+(?:de|te|r|s|g|v)\b")


def ruling_body(document: Document, layout: Layout, mentions: Sequence[Mention]) -> Mention | None:
    """The KKR that proposals and rulings let act most often: the body of minutes whose head is lost; else None.

    A KKR that the text only mentions is not the one that meets.
    """
    text = document.text
    sections = [
        (section, item)
        for item in layout.items
        for section in item.sections
        if section.rows and section.kind in (Kind.PROPOSAL, Kind.DECISION)
    ]
    acting = []
    for mention in mentions:
        if mention.kind != "kkr" or not mention.value.startswith("KKR "):
            continue
        place = bisect_right(sections, mention.start, key=lambda pair: pair[0].start) - 1
        if place >= 0 and mention.start < sections[place][0].end and _acts(text, mention, *sections[place]):
            acting.append(mention)
    if not acting:
        return None
    names = Counter(m.value for m in acting)
    name = max(names, key=lambda n: (names[n], n))
    return next(m for m in acting if m.value == name)


def _acts(text: str, mention: Mention, section: SectionSpan, item: ItemSpan) -> bool:
    """Whether a body is what a proposal or ruling lets act, or what approves its own agenda or minutes."""
    before = text[max(section.start, mention.start - 40) : mention.start]
    if _OWN_PAPERS.search(item.title) is not None and MEETS_IN.search(before) is not None:
        return True
    return (not before or _SUBJECT_BEFORE.search(before) is not None) and (
        _SUBJECT_BEHIND.match(text, mention.end) is not None
    )
