"""Inline heads: headings that stand at the beginning of a section's first line: `Beslutning: Godkendt.`"""

from __future__ import annotations

import re

from kkrgraph.extract.structure.layout import Kind
from kkrgraph.extract.structure.section_heads import section_of

# `Beslutning: Godkendt.`, `Beslutning i Havnerådet den 3. maj 2024: Godkendt.`
_LABEL = re.compile(
    r"(?=Indstilling|Beslutning|Referat|Vedtagelse|Konklusion|Afgørelse|Sagsfremstilling|Sagsbeskrivelse|"
    r"Baggrund|INDSTILLING|BESLUTNING|REFERAT|KONKLUSION)[^:;!?]{6,80}:\s(?=\S)"
)
# `Byrådets beslutning den 3. maj 2024: Godkendt.`, `Økonomiudvalgets indstilling: ...`
_WHOSE_LABEL = re.compile(
    r"[A-ZÆØÅ][\wæøåÆØÅ-]+(?: [\wæøåÆØÅ-]+){0,4}?(?:[’']?s|) (?:beslutning|vedtagelse|afgørelse|konklusion|indstilling|anbefaling)\b[^:;!?]{0,60}:\s(?=\S)"
)
_WHOSE = ("s beslutning", "s vedtagelse", "s afgørelse", "s konklusion", "s indstilling", "s anbefaling")
_LONGEST_LABEL = 110


def label_of(text: str) -> tuple[int, Kind, str | None] | None:
    """The heading that a line's words stand behind: its length, kind and body; None where the line begins with none."""
    match = _LABEL.match(text) if text[0] in "IBRVSKA" else None
    if (
        match is None
        and ": " in text[:_LONGEST_LABEL]
        and any(words in text[:_LONGEST_LABEL] for words in _WHOSE)
    ):
        match = _WHOSE_LABEL.match(text)
    heading = section_of(match[0].rstrip()) if match is not None else None
    return None if match is None or heading is None else (match.end(), *heading)


# short minutes print the words behind the heading: `Bemærkninger: Planen blev set igennem.`
_INLINE = re.compile(r"(?:Bemærkninger|Kommentarer|Drøftelse|Opfølgning|Resum[eé]|Aftale[rt]?|Status): ?\S")

_REMARKS = re.compile(r"(?:Bemærkninger|Kommentarer): ?(?=[A-ZÆØÅ])")


def begins_inline(text: str) -> bool:
    """Whether a line begins with a heading and goes on with the section's words: `Beslutning: Godkendt.`"""
    if text[0] in "BKDORAS" and ":" in text[:14] and _INLINE.match(text) is not None:
        return True
    return label_of(text) is not None


def remarks_of(text: str) -> tuple[int, Kind, str | None] | None:
    """The heading `Bemærkninger:` that a line's words stand behind, as `label_of`."""
    match = _REMARKS.match(text) if text[0] in "BK" else None
    return None if match is None else (match.end(), Kind.OTHER, None)
