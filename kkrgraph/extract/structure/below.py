"""Below: where a section's own words end, before its enclosures, the meeting's end and the signatures."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kkrgraph.extract.structure.layout import BULLET, Layout, Row, SectionSpan
from kkrgraph.model import Document

# what stands below a section's own words: enclosures, links, and the end of the meeting
_BELOW = re.compile(
    r"\.\s?/\s?\.{1,2}(?!\S)|(?:(?:Under)?[Bb]ilag(?:sliste|soversigt|sfortegnelse|"
    r"smateriale)?(?: (?:til|i) \w+)?|Vedlagte?|Vedhæft(?:et|ede|ning|ninger)|Vedhæng|Vedlæg(?:ges)?|"
    r"Lagt ved|Med(?:sendt|sendte|fulgte|følger|følgende)|Følger med|Links?|"
    r"(?:Sagens )?[Aa]kter(?: i sagen)?|Materialer?|Dokumenter|Filer|"
    r"Se også)(?:\s\d{1,2}(?:\.\d{1,2})?[a-z]?)?\s*:(?:\s+\S|\Z)|"
    r"(?:Links?|Bilag(?:sliste|soversigt|sfortegnelse)?|BILAG(?:SLISTE|SOVERSIGT|SFORTEGNELSE)?)\Z|"
    r"Bilag\s\d{1,2}(?:\.\d{1,2}|[a-z])?:?\s+[A-ZÆØÅ]|(?:https?://|www\.)\S+(?:\s+\d{1,3}/\d{1,3})?\Z|"
    r"Mødet\s(?:blev\s|er\s|var\s)?(?:hævet|hævedes|sluttede|sluttet|slut|afsluttet)\b|Næste\s(?:\w+\s)?møde\b"
)
_MAY_BE_BELOW = (
    *("./", ". /", "Bilag", "BILAG", "Underbilag", "Vedlagt", "Vedhæ", "Vedlæg", "Lagt ved", "Med", "Følger med", "Akter"),
    *("Sagens akter", "Materiale", "Dokumenter", "Filer", "Se også", "Link", "Kalender", "Mødekalender"),
    *("http", "www", "Mødet ", "Næste "),
)  # fmt: skip
_FEW = 8
# a label that stands alone over a list, whose lines need no bullet
OVER_LIST = re.compile(
    r"(?:(?:Under)?[Bb]ilag(?:sliste|soversigt|sfortegnelse)?|BILAG(?:SLISTE|SOVERSIGT|SFORTEGNELSE)?|Vedlagt|"
    r"Vedhæft(?:et|ede|ninger)|Vedhæng|Lagt ved|Med(?:sendt|fulgte|følger)|Dokumenter|Materialer?|"
    r"Mødekalender|Kalender)\s*:?\Z"
)
_LONGEST = 100
# `2.A Notat`, `B1 Regnskab`: points that an enclosure's number begins
_NUMBERED = re.compile(r"(?:\d{1,2}\.[A-Z\d]\d?|[A-Z]\d{1,2}|Bilag \d{1,2})[.):]?\s+\S")
_NAME = r"(?:[A-ZÆØÅ][\w.’'-]*|[a-zæøå]{2,3})"
# `Karl Holm  Eva Lind` over their offices; `Eva Lind / 03-05-2024`
_SIGNED = re.compile(
    rf"(?:[A-ZÆØÅ][\w’'-]+(?: {_NAME}){{1,9}}|[Ff]ormand(?:en)?|[Nn]æstformand(?:en)?|Direktør|Referent|"
    rf"Dirigent|[_.…\s]{{5,}}|(?:[Ff]ormand|[Nn]æstformand|[Dd]irektør|[Dd]irigent|"
    r"[Rr]eferent)(?: (?:[Ff]ormand|[Nn]æstformand|[Dd]irektør|[Dd]irigent|[Rr]eferent))+)\Z"
)
_SIGNED_ON = re.compile(
    rf"{_NAME}(?: {_NAME}){{1,4}} ?[/,] ?(?:den )?\d{{1,2}}[./-] ?(?:\d{{1,2}}|"
    rf"[a-zæøå]{{3,9}})[./ -] ?\d{{2,4}}\Z|(?:Underskrevet|Underskrift(?:er)?|Underskrives|"
    rf"Således godkendt|Referatet er (?:skrevet|udarbejdet|ført) af|For referatet)\b.{{0,60}}\Z|_{{5,}}.*\Z"
)
_OVER = re.compile(r"Mødet\s(?:blev\s|er\s|var\s)?(?:hævet|hævedes|sluttede|sluttet|slut|afsluttet)\b")


def _signatures(rows: Sequence[Row], cut: int) -> int:
    """Where the signatures at the end of rows begin; `cut` where there are none: names alone may be those of a ruling."""
    first = cut
    while first > 1 and (_SIGNED.match(rows[first - 1].text) or _SIGNED_ON.match(rows[first - 1].text)):
        first -= 1
    signed = [index for index in range(first, cut) if _SIGNED_ON.match(rows[index].text)]
    if first < cut and _OVER.match(rows[first - 1].text):
        return first
    return signed[0] if signed else cut


def _list_below(rows: Sequence[Row], cut: int) -> int:
    """Where a list of enclosures below a label begins, of short lines without a full stop; `cut` where there is none."""
    for index in range(cut - 1, max(cut - _FEW, 0), -1):
        text = rows[index].text
        if OVER_LIST.match(text) is not None:
            return index
        if text.endswith((".", "!", "?", ":")) or len(text) > _LONGEST:
            break
    return cut


def _is_point(text: str) -> bool:
    return BULLET.match(text) is not None or _NUMBERED.match(text) is not None


def words_end(document: Document, layout: Layout, section: SectionSpan, last: bool = True) -> int:
    """Where the section's own words end: before the enclosures below them, before `Mødet hævet kl. 11.50`.

    `Næste møde er ...` is below only the words of an item's `last` section.
    """
    rows, cut = section.rows, len(section.rows)
    cut = _signatures(rows, cut) if last else cut
    if not any(row.text.startswith(_MAY_BE_BELOW) for row in rows[max(0, cut - _FEW) : cut]):
        return rows[cut - 1].end
    cut = _list_below(rows, cut)
    while cut:
        first = cut - 1
        while (
            first
            and not _BELOW.match(rows[first].text)
            and (_is_point(rows[first].text) or not layout.ended_on_purpose(rows[first - 1].index))
        ):
            first -= 1
        match = _BELOW.match(rows[first].text)
        if match is None or first == 0:
            break
        if not last and match[0].startswith("Næste"):
            break
        if match[0].startswith(".") and rows[cut - 1].text.endswith("."):
            return rows[cut - 1].end  # `./. Tidsplanen er vedlagt.` is a sentence of the text
        cut = first
    return rows[cut - 1].end
