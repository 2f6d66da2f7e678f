"""What stands in the head beside the meeting's own values: the sender's name, owners, address and contact, the meeting's number."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from kkrgraph.extract.entities.gazetteer import municipality_of
from kkrgraph.extract.structure.layout import Layout, Row
from kkrgraph.extract.text.mentions import Label, Mention

# a street and its number, a postcode and its town, before them a building or `c/o` a house
_ADDRESS = re.compile(
    r"(?:(?:c/o\s)?[^\d,;:.]{3,40},?\s)??"
    r"(?:[A-ZÆØÅ][\w.’'-]*(?:\s[A-ZÆØÅ][\w.’'-]*){0,3}\s\d{1,3}\s?[A-Za-z]?(?:,?\s\d{1,2}\.\s?(?:sal|th|tv|mf)\.?)?|"
    r"(?:DK-)?\d{4}\s[A-ZÆØÅ][\wæøå.-]+(?:\s[A-ZÆØÅ]\.?)?|(?<=\d[,\s]\s)(?:DK-)?\d{4}\s[A-ZÆØÅ][\wæøå]+)"
    r"(?:,?\s(?:DK-)?\d{4}\s[A-ZÆØÅ][\wæøå.-]+(?:\s[A-ZÆØÅ]\.?)?)?"
)
# `Initialer: bko`, `Tlf. 70 10 20 30`, `post@nordkaj.example`, `www.nordkaj.example`, `CVR-nr. 12345678`
_CONTACT = re.compile(
    r"(?:(?:Initialer|Init|Ref|Sekretær|Tlf|Telefon|Tel|Fax|Mobil|E-?mail|Mail|CVR|EAN|Web|Hjemmeside|J\.?nr|Sags?nr)[\w.-]*\s?:?\s?\S.{0,40}|"
    r"\S+@\S+|(?:https?://|www\.)\S+)",
    re.IGNORECASE,
)
# `Møde nr. 3/2017`, `Bestyrelsesmøde 2024`, `Møde i Bestyrelsen`, `3. ordinære møde`
_NUMBERED = re.compile(
    r"(?:(?:\d{1,3}\.\s)?(?:Ordinært|Ekstraordinært|Konstituerende|Åbent|Lukket|ordinære|ekstraordinære)\s)?\w*[Mm]ødet?"
    r"(?:\s(?:nr\.?|nummer)\s?\d{1,4})?(?:\s?/\s?|\s)?(?:20\d\d)?(?:\s(?:i|for)\s\w+)?"
)
# what joins the parts of a masthead that is set over lines: `fra møde i`, `der blev holdt`, `for kommunerne og`
_JOINING = frozenset(
    ("fra", "for", "i", "på", "af", "om", "til", "og", "samt", "med", "mellem", "ved", "den", "det", "de", "der", "blev", "er", "holdt", "afholdt", "møde",
     "mødet", "kommuner", "kommune", "kommunerne", "kommunernes", "almen", "praksis", "region", "regionen", "mødesager", "c/o")
)  # fmt: skip
_WORD = re.compile(r"[^\s,;:()|–-]+")
_FIRM_FORM = re.compile(r"\b(?:[AIPK]/S|ApS|a\.?m\.?b\.?a\.?)(?!\w)", re.IGNORECASE)
_LONGEST_LINE = 120


def claim_letterhead(layout: Layout, rows: Sequence[Row], mentions: Sequence[Mention], body: str) -> None:
    """Marks the head's lines that hold nothing but who sends the paper and which of his meetings it tells of.

    body: the name of who meets; a line of its letters is its name set over lines, in capitals or spaced.
    """
    named = [mention for mention in mentions if mention.label in (Label.ORGANISATION, Label.PLACE)]
    people = [mention.start for mention in mentions if mention.label is Label.PERSON]
    for row in rows:
        if row.index in layout.consumed or len(row.text) > _LONGEST_LINE or _names_person(row, people):
            continue
        if (
            _is_of_name(row.text, body)
            or _ADDRESS.fullmatch(row.text) is not None
            or _CONTACT.fullmatch(row.text) is not None
            or _NUMBERED.fullmatch(row.text) is not None
            or _only_names(row, named)
        ):
            layout.consumed.add(row.index)


def _names_person(row: Row, people: Sequence[int]) -> bool:
    place = bisect_left(people, row.start)
    return place < len(people) and people[place] < row.end


def _letters(text: str) -> str:
    return re.sub(r"[\W_]", "", text).casefold()


def _is_of_name(text: str, body: str) -> bool:
    """Whether a line has only letters of the body's name, or its name and a word beside it."""
    printed, name = _letters(text), _letters(body)
    return (
        bool(name)
        and len(printed) > 1
        and (printed in name or (name in printed and len(printed) < 2 * len(name)))
    )


def _only_names(row: Row, named: Sequence[Mention]) -> bool:
    """Whether a line is names of organisations and places, and what joins them."""
    if row.text.isupper() and municipality_of(row.text.title()) is not None:
        return True
    rest = list(row.text)
    for mention in named:
        if mention.start < row.end and row.start < mention.end:
            first, last = max(mention.start - row.start, 0), mention.end - row.start
            rest[first:last] = " " * len(rest[first:last])
    words = _WORD.findall(_FIRM_FORM.sub(" ", "".join(rest)))
    return all(word.casefold() in _JOINING or word.isdigit() for word in words)
