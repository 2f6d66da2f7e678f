"""Blocks: the paragraphs, bullets, entries and headings that the lines of one section form."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kkrgraph.extract.structure.layout import (
    BULLET,
    FIRM_FORM,
    LONGEST_HALF,
    Block,
    Layout,
    Row,
    is_half_label,
)

# `Havnens Venner: Karl Holm`: an entry with its label, below a line that ends with a colon
LABELLED = re.compile(r"[A-ZÆØÅ][^:.]{3,80}: [A-ZÆØÅ]")
# `Havnerådet: borgmester Eva Lind`, `Fra liste A: Karl Holm`; a sentence with a colon has a verb or an article before it
_ENTRY = re.compile(
    r"(?:(?!(?:Det|Den|De)\b(?! [A-ZÆØÅ]))(?!(?:Der|Vi|Om|At|Ad|Se|Kl|Note|Obs|Bilag|Punkt|Pkt)\b)[A-ZÆØÅ])"
    r"(?:(?!\b(?:er|var|blev|har|skal|kan|vil|som|at|indstilles?|indstiller|følgende)\b)[^:.;?!]){3,80}: (?=\S)"
)
# `Havnenes Fælles Indkøb A/S (HFI)` over a list
_INTRODUCES = re.compile(r"\([A-ZÆØÅ]{2,8}\)\Z")
# `Nordby Forsyning A/S (bestyrelse, 5 medlemmer)`, `Nordby Beredskab (beredskabskommissionen)`
_OVER_NAMES = re.compile(
    r"[A-ZÆØÅ][^.:;()]{3,60} \((?=[^()]*(?:bestyrelse|repræsentantskab|medlem|suppleant|pladser|råd|nævn|"
    r"kommission|udvalg))[^():.]{3,60}\)"
)


def blocks(layout: Layout, rows: list[Row]) -> list[Block]:
    """The paragraphs, bullets and headings that the rows of one section form."""
    found: list[Block] = []
    current: list[Row] = []
    listed = sum(_ENTRY.match(row.text) is not None for row in rows if ": " in row.text) > 1
    for position, row in enumerate(rows):
        following = rows[position + 1] if position + 1 < len(rows) else None
        if current and (
            BULLET.match(row.text)
            or _leads_on(current, row)
            or (listed and _is_next(current, row, following))
        ):
            found.append(_block(current, listed))
            current = []
        current.append(row)
        if following is None or _ends(layout, current, rows[position + 1 : position + 3]):
            found.append(_block(current, listed))
            current = []
    return found


def _ends(layout: Layout, current: list[Row], below: Sequence[Row]) -> bool:
    """Whether a block ends with its last line so far, before the line below it, which another may complete."""
    row, following = current[-1], below[0]
    if _leads_entries(row, following) or (row.text.endswith(":") and _is_half(row, below)):
        return True
    if current[0] is row and _stands_over(row, following):
        return True
    if row.index in layout.parted and following.text.endswith(":") and len(following.text) < LONGEST_HALF:
        return True  # `til Havnerådet:` behind an empty line
    return layout.ended_on_purpose(row.index) and not _goes_on(row, following)


# `Til Det Nye Råd indstilledes:` behind a bullet whose last line is full: the lead of the next list
_LEAD = re.compile(r"[A-ZÆØÅ][^:]{3,88}:")
_UNFINISHED = re.compile(r"(?:\b(?:af|til|for|i|og|fra|som|på|med|ved|at|den|det|en|et)|[,(–-])\Z")


def _leads_on(current: list[Row], row: Row) -> bool:
    """Whether a line behind a bullet's begins something new: it leads a list in, and the bullet is at its end."""
    if BULLET.match(current[0].text) is None or _LEAD.fullmatch(row.text) is None:
        return False
    return _UNFINISHED.search(current[-1].text) is None


def _stands_over(row: Row, following: Row) -> bool:
    """Whether a line is a body with its seats in brackets over the names of those who get them."""
    return len(following.text) < LONGEST_HALF and _OVER_NAMES.fullmatch(row.text) is not None


def _is_next(current: list[Row], row: Row, following: Row | None) -> bool:
    """Whether a line is the next entry of a list with labels, however full the last line of what stands above it is."""
    text = row.text
    if following is not None and (
        FIRM_FORM.match(following.text) is not None or _is_half(current[-1], [row, following])
    ):
        text = f"{text} {following.text}"
    if ": " not in text or _ENTRY.match(text) is None:
        return False
    above = " ".join(one.text for one in current)
    if above.endswith("."):
        return True
    return _ENTRY.match(above) is not None and _UNFINISHED.search(above) is None


def _is_half(above: Row, below: Sequence[Row]) -> bool:
    """Whether the line below is the first half of an entry's label: `Center` over `Valby: Karl Holm`."""
    return len(below) > 1 and is_half_label(below[0].text, below[1].text, above.text)


def _leads_entries(row: Row, following: Row) -> bool:
    """Whether a line leads in entries with labels: it ends with a colon, however full it is."""
    if not row.text.endswith(":"):
        return False
    return LABELLED.match(following.text) is not None or _NAME.match(following.text) is not None


# `Karl Holm`, `Eva Lind (V)`, `C. H. Ask, Greve` on a line of its own
_NAME = re.compile(
    r"[A-ZÆØÅÖÜÄÉ][\w.-]+(?: (?:(?:van|von|de|der|af|el|la) )?[A-ZÆØÅÖÜÄÉ][\w.’'-]*){1,4}"
    r"(?: \([A-ZÆØÅ]{1,2}\)|, [A-ZÆØÅ][^.,;:]{2,40}| [-–] [^.:;]{3,60})?\Z"
)


def _goes_on(row: Row, following: Row) -> bool:
    """A line that stops early still goes on where the next one begins in lower case or with a firm's form, or it ends with a comma or hyphen."""
    if FIRM_FORM.match(following.text) is not None:
        return True
    return following.text[0].islower() or row.text.endswith((",", "-", "–", "("))


def _block(rows: list[Row], listed: bool) -> Block:
    """listed: several lines of the section are entries with labels, so that such a line is no heading."""
    first = BULLET.match(rows[0].text)
    start = rows[0].start + (first.end() if first else 0)
    text = rows[-1].text
    heading = (
        first is None
        and len(rows) == 1
        and len(text) < 90
        and text[0].isupper()
        and (
            text[-1] not in ".:;,?!)"
            or _INTRODUCES.search(text) is not None
            or _OVER_NAMES.fullmatch(text) is not None
        )
        and not (listed and _ENTRY.match(text))
    )
    return Block(start=start, end=rows[-1].end, bullet=first is not None, heading=heading)
