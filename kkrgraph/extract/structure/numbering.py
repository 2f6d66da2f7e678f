"""Numbering: the lines that may begin an item, by the form of their number, and the case numbers that stand with items."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum

from kkrgraph.extract.structure.layout import Row

# `9.00 i Byens Hus` is a time, no item: the second figure has no leading zero
_TWO_LEVEL = re.compile(
    r"(?:(?:[Pp]unkt|[Pp]kt\.?|[Dd]agsordenspunkt|[Ss]ag)\s+(?:nr\.?\s*)?)?(?P<number>\d{1,2}\.[1-9]\d?)\s*[.:)–-]?\s+(?P<title>\S.*)\Z"
)
_ONE_LEVEL = re.compile(
    r"(?:(?:[Pp]unkt|[Pp]kt\.?|[Dd]agsordenspunkt|[Dd]agsordenens punkt|[Bb]eslutningspunkt|[Oo]rienteringspunkt|[Dd]røftelsespunkt|[Ss]agspunkt|[Ee]mne|[Ss]ag|Ad(?: punkt| pkt\.)?)\s+(?:nr\.?\s*)?(?P<named>\d{1,3}(?:/\d\d)?)\s*[.:)–-]?|(?:#|§|[Nn]r\.)\s?(?P<signed>\d{1,3})\s*[.:)–-]?(?=\s)|(?P<number>\d{1,3})[.:](?!\d)|"
    r"(?P<open>\d{1,3})\s+\((?:[Åå]ben|[Åå]bent|[Ll]ukket)[^)]*\)\s*[:.–-]?|(?P<slashed>\d{1,3}/\d\d)\s*[.:]?|(?P<paren>\d{1,2})\)|(?P<bare>\d{1,3})(?=\s+[A-ZÆØÅ]))\s*(?P<title>\S.*)?\Z"
)
_INITIALS = r"[A-Za-zæøåÆØÅ]{2,5}(?:\s*/\s*[A-Za-zæøåÆØÅ]{2,5})*"
_CASE_LABEL = r"(?:Sags?[ -]?(?:nr|nummer|ID|id|snr)|J\.? ?nr|Journal(?:nr|nummer)|Acadre|ESDH)\.?\s*:?\s*"
# behind its label a case number may have any form: `00.01.00A10-0001/2018`, `2018-0412`, `22/0409`
_ANY_CASE = r"(?=(?:[^\s\d]*\d){4})[A-ZÆØÅ]{0,5}-?\d[\dA-ZÆØÅ]*(?:[./-][\dA-ZÆØÅ]+)+"
_BARE_CASE = (
    r"[A-ZÆØÅ]{2,5}-\d{4}-\d{4,7}|\d{2,4}/\d{3,6}|\d{3,4}-\d{4}-\d{3,6}|\d{1,3}(?:-\d{1,3}){3,5}|"
    r"\d\d\.\d\d\.\d\d-[A-ZÆØÅ]\d\d-\d{1,4}-\d\d"
)
CASE = re.compile(
    rf"(?:(?P<label>{_CASE_LABEL})|Sags?\.?\s*:?\s*)?(?P<case>{_BARE_CASE}|(?(label){_ANY_CASE}|(?!)))"
    rf"(?:\s*[,/–-]?\s*(?:[Ss]agsbehandler|[Kk]ontakt|[Aa]nsvarlig)?:?\s*(?P<officers>(?!Sagsf){_INITIALS}))?(?:\s*Sagsforløb\b.*)?\s*\Z"
)
# `12. Broen i Nordby J.nr. 2018-0412 abc`: the case in the title's own line
_CASE_BEHIND = re.compile(rf"\s[–-]?\s*(?={_CASE_LABEL})")
# on the line below the case number
OFFICER = re.compile(
    rf"(?:[Ss]agsbehandler|[Aa]nsvarlig)(?: \(?initialer\)?)?\s*:\s*(?P<officers>{_INITIALS})\s*\Z"
)

# the characters that a number or the word before it begins with
_BEGINS = frozenset("0123456789PpDdSsAaBbOoEeNn#§")


class Form(IntEnum):
    """How a document numbers its items."""

    BARE = 0
    PAREN = 1
    PLAIN = 2
    NAMED = 3
    TWO_LEVEL = 4


# by the group of `_ONE_LEVEL` that holds the number
_FORMS = {
    "named": Form.NAMED,
    "signed": Form.NAMED,
    "number": Form.PLAIN,
    "open": Form.NAMED,
    "slashed": Form.NAMED,
    "paren": Form.PAREN,
    "bare": Form.BARE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A line that may begin an item."""

    row: Row
    number: str
    title: str
    form: Form
    order: tuple[int, int]


def case_behind(title: str) -> tuple[str, re.Match[str] | None]:
    """A title without the case number at its end, and the match of that; the title itself and None where it has none."""
    for label in _CASE_BEHIND.finditer(title) if "nr" in title else ():
        match = CASE.match(title, label.end())
        if match is not None and label.start() > 0:
            return title[: label.start()].rstrip(" ,–-"), match
    return title, None


def candidate_of(row: Row) -> Candidate | None:
    """The line as one that may begin an item; None for any other line."""
    if row.text[0] not in _BEGINS or len(row.text) > 220:
        return None
    match = _TWO_LEVEL.match(row.text)
    if match and CASE.match(row.text):
        return None
    if match and match["title"][0].isalpha() | (match["title"][0] in "”\"'«»§0123456789"):
        major, minor = match["number"].split(".")
        return Candidate(
            row=row,
            number=match["number"],
            title=match["title"],
            form=Form.TWO_LEVEL,
            order=(int(major), int(minor)),
        )
    match = _ONE_LEVEL.match(row.text)
    if match is None:
        return None
    form, number = next((form, match[name]) for name, form in _FORMS.items() if match[name])
    title = match["title"] or ""
    if title and not (title[0].isupper() or title[0].isdigit() or title[0] in "”\"'«"):
        return None
    if CASE.match(row.text):
        return None
    return Candidate(row=row, number=number, title=title, form=form, order=(int(number.split("/")[0]), 0))


def numbered_row(row: Row, number: str) -> Candidate:
    """A row that is known to begin an item of this number, which the transcript may have lost."""
    found = candidate_of(row)
    if found is not None and found.number == number:
        return found
    behind = re.match(rf"(?:\D{{0,12}}\s)?{re.escape(number)}\s?[.:]?\s+", row.text)
    title = row.text if behind is None else row.text[behind.end() :]
    return Candidate(row=row, number=number, title=title, form=Form.PLAIN, order=(0, 0))
