"""Sections: where those of an item begin and end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from kkrgraph.extract.structure.inline_heads import label_of, remarks_of
from kkrgraph.extract.structure.layout import BULLET, ItemSpan, Kind, Layout, Row, SectionSpan
from kkrgraph.extract.structure.numbering import META
from kkrgraph.extract.structure.section_heads import (
    doubled_at,
    opens_proposal,
    proposer_alone,
    proposes,
    section_of,
)

# what a web page prints between two items, or under the last one
_NAVIGATION = re.compile(
    r"(?:Til|Tilbage til|Gå til) (?:toppen|top|indholdsfortegnelsen?|dagsordenen|oversigten?)\Z|"
    r"(?:[Åå]bent?|[Ll]ukket) (?:punkt|sag|møde)\Z"
)
# who proposes to the body that meets; what stands first under a ruling's heading in another's name is the ruling
_STAFF = re.compile(
    r"(?:[A-ZÆØÅ]?[\wæøå-]*(?:[Dd]irektør|[Dd]irektion|[Aa]dministration|[Ff]orvaltning|[Ss]ekretariat|"
    r"[Cc]hef|[Bb]orgmester|[Mm]agistrat)"
    r"|Det (?:indstilles|foreslås|anbefales))"
)
# `LUKKEDE PUNKTER` between two items
_PART = re.compile(r"(?:åbn?e|lukkede|åben|lukket) (?:punkter|sager|dagsorden|del)\s*:?\Z", re.IGNORECASE)


def add_sections(item: ItemSpan, rows: Sequence[Row], layout: Layout) -> None:
    """Fill the item's sections with its rows: what stands under no heading is a section of kind OTHER."""
    section = SectionSpan(kind=Kind.OTHER, heading=None)
    item.sections.append(section)
    strict = item.case is not None and item.case.startswith("SAG-") and not layout.more_headings
    for row, following in pairwise([*rows, None]):
        assert row is not None
        if _is_navigation(row.text) or (not section.rows and META.match(row.text)):
            layout.consumed.add(row.index)
            continue
        heading = _glued(row.text)
        if heading:
            section = _parted(row, heading, section)
            item.sections.append(section)
            continue
        opened = _opened(row, following, section, strict, layout)
        if opened is None and _is_paragraphs(row, section, item, layout):
            opened = SectionSpan(kind=Kind.PROPOSAL, heading=None)
        elif opened is None and label_of(row.text) is None and _is_behind(row, section, layout):
            opened = SectionSpan(kind=Kind.OTHER, heading=None)
        if opened is not None:
            section = opened
            item.sections.append(section)
        label = label_of(row.text) if opened is None else None
        if label is None and opened is None and section.kind is Kind.OTHER:
            label = remarks_of(row.text)
        if section.heading is row:
            layout.consumed.add(row.index)
        elif label is not None:
            section = SectionSpan(kind=label[1], heading=None, body=label[2])
            section.rows.append(replace(row, start=row.start + label[0], text=row.text[label[0] :]))
            item.sections.append(section)
        else:
            section.rows.append(row)


# web pages lose the end of the line before a heading: `... tages til efterretning.Beslutning`
_GLUED = re.compile(r"(?<=[a-zæøå.)])(?:Beslutning|Indstilling|Sagsfremstilling|Vedtagelse|Konklusion)\Z")


def _glued(text: str) -> str:
    """The heading at a line's end that no space parts from the words before it; empty for none."""
    if not text.endswith(("slutning", "stilling", "tagelse", "klusion")):
        return ""
    match = _GLUED.search(text)
    return match[0] if match is not None and match.start() > 0 else ""


def _parted(row: Row, heading: str, section: SectionSpan) -> SectionSpan:
    """The section that a heading glued to a line's end opens; the words before it are of `section`."""
    words = row.text.removesuffix(heading)
    section.rows.append(replace(row, text=words, end=row.start + len(words)))
    found = section_of(heading)
    return SectionSpan(
        kind=found[0] if found is not None else Kind.OTHER,
        heading=replace(row, text=heading, start=row.start + len(words)),
    )


def _is_navigation(text: str) -> bool:
    return text[0] in "TGÅåLl" and _NAVIGATION.match(text) is not None


def _opened(
    row: Row, following: Row | None, section: SectionSpan, strict: bool, layout: Layout
) -> SectionSpan | None:
    """The section that a line opens as its heading, or as its first words; None for any other line."""
    heading = _heading(row, layout)
    if section.kind is Kind.PROPOSAL and proposer_alone(row.text):
        return None  # `Direktøren indstiller` under `Indstilling` is of its words
    part = row.text[0] in "ÅåLl" and _PART.match(row.text) is not None
    # what no proposal goes on about may be a word of running text in a case
    told = strict and section.kind is not Kind.PROPOSAL
    if part or (heading is not None and not (heading[0] is Kind.OTHER and told)):
        kind, body = heading if heading is not None else (Kind.OTHER, None)
        return SectionSpan(kind=kind, heading=row, body=body)
    nominates = section.kind is Kind.DECISION and (
        row.text.endswith(":")  # `KL indstiller til Vejforum:`
        or (section.heading is not None and not section.rows and _STAFF.match(row.text) is None)
    )
    if section.kind is Kind.PROPOSAL or nominates or not opens_proposal(row.text):
        return None
    alone = following is not None and doubled_at(row.text, following.text)
    return SectionSpan(kind=Kind.PROPOSAL, heading=row if alone else None)


def _is_paragraphs(row: Row, section: SectionSpan, item: ItemSpan, layout: Layout) -> bool:
    """Whether a line begins a paragraph that proposes, in a text that has no heading for it: `Det indstilles, at ...`."""
    return (
        not layout.headed_proposals
        and section.kind is Kind.OTHER
        and section.heading is None
        and proposes(row.text)
        and not item.section(Kind.PROPOSAL)
        and (not section.rows or _ended(section.rows[-1], layout))
    )


def _ended(row: Row, layout: Layout) -> bool:
    """Whether a paragraph ends here: lines of web pages are paragraphs, however long."""
    return layout.ended_on_purpose(row.index) or row.text.endswith((".", "?", ":"))


def _is_behind(row: Row, section: SectionSpan, layout: Layout) -> bool:
    """Whether a line stands behind the paragraph that proposes, and is no point of it."""
    if row.index in layout.rulings and section.kind is Kind.PROPOSAL:
        return True
    return (
        section.kind is Kind.PROPOSAL
        and section.heading is None
        and bool(section.rows)
        and proposes(section.rows[0].text)
        and _ended(section.rows[-1], layout)
        and not BULLET.match(row.text)
        and not row.text.startswith(("at ", "At "))
        and not section.rows[-1].text.endswith((",", ":", " og", " at"))
        and row.text[0].isupper()
    )


def _heading(row: Row, layout: Layout) -> tuple[Kind, str | None] | None:
    kind = layout.headings.get(row.index)
    return section_of(row.text) if kind is None else (kind, None)
