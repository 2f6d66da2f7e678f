"""Affiliation: the municipality of each person of a list, behind the name, before it, or in a column of its own."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from kkrgraph.extract.entities.gazetteer import municipality_of, town_names, town_pattern
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.reference import derived

_OFFICE = (
    r"(?:(?:vice|over|fag)?borgmester|rådmand|[\w-]*medlem|kommunaldirektør|direktør|formand|næstformand)"
)
# what may stand between the names of a column, and between its municipalities
_NAMES_GAP = re.compile(
    r"(?:\s|,|\(\s?(?:[A-ZÆØÅ]{1,3}|(?:deltog|til|fra|kun|under|punkt|pkt|afbud|ref)\b[^()\n]{0,40})\s?\))*\Z"
)
_PLACES_GAP = re.compile(r"(?:\s|,|og\b)*\Z")
# a town is a municipality where it stands as an affiliation does: not in `Hotel Faxe`
_STANDS = re.compile(r"(?:\A|[,(\n–/-]|\b(?:[Ff]ra|i|på|[Ff]or|og|samt))\s?\Z|\([A-ZÆØÅ]{1,3}\),?\s\Z")
# `Navn Stilling Fra Mødt` above a table, and what its last column has behind the town
_TABLE = re.compile(
    r"(?:\A|\n)Navn\b[^\n:.]{0,40}\b(?:Fra|Kommune|By|Organisation|Myndighed|Repræsenterer|Udpeget af)\b[^\n:.]{0,30}(?=\n)"
)
_COLUMN_END = re.compile(
    r"\s?(?:[xX✓✔+]|ja|nej|til ?stede|mødt|deltog|afbud|fraværende|[Tt]eams|[Oo]nline|skærm)?\s?(?=\n|,|\Z)"
)
# a company's town is where it is, not where its people come from
_COMPANY = re.compile(r"\b(?:A/S|ApS|I/S|K/S|P/S|Amba|a\.m\.b\.a\.),?\s\Z")
# between a municipality and the name behind it; what ties a municipality to the name before it
_BEFORE_NAME = re.compile(r"\s*:?\s*(?:[\w.-]+\s){0,2}")
_OF_HIM = re.compile(r"\s*[,(–-]|\s(?:fra|i)\s")
# `Eva Lind (V), fra Faxe Kommune Bo Ask`, and a line of its own: the municipality is the next one's
_LEADS_ON = re.compile(r"(?:[,;]|\b(?:og|samt))\s(?:fra|for)\s\Z|\n\s*(?:[•–*-]\s*)?(?:[Ff](?:ra|or)\s)?\Z")
_PARTY = re.compile(r"\A\s*\([^()\n]{1,40}\)")
_FEWEST_LEADING = 2
_WORD_OF_BODY = re.compile(r"(?<![\w.])[A-ZÆØÅ][\w&/-]+ \Z")

_IN_CAPITALS = re.compile(r"(?<![\w-])(?P<town>[A-ZÆØÅ]{2,}(?:-[A-ZÆØÅ]{2,})?) KOMMUNE(?!\w)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A municipality (name) or a region (None) in a list, with its place in the document."""

    start: int
    end: int
    name: str | None


@derived
def _before() -> re.Pattern[str]:
    """`Kalundborgs borgmester `, `Randers-borgmester `, `borgmester i Ballerup, `: a municipality before its person."""
    town = "|".join(map(re.escape, town_names()))
    return re.compile(
        rf"(?<![\w-])(?:(?P<genitive>{town})(?:(?: [Kk]ommune)?[’']?s\s|-){_OFFICE}(?:en)?,?\s\Z|"
        rf"(?:\A|[\n,.;:]|\bog|\bsamt)\s?{_OFFICE}(?:en)? (?:i|på|for|fra) (?P<behind>{town})(?: [Kk]ommune)?,?\s\Z)",
        re.IGNORECASE,
    )


def places_in(head: str, offset: int, start: int, end: int, mentions: Sequence[Mention]) -> list[Place]:
    """The municipalities and regions of a stretch; bare towns too, where they stand as an affiliation does."""
    found = [
        Place(start=m.start, end=m.end, name=m.value if m.label is Label.PLACE else None)
        for m in mentions
        if m.kind == "region"
        or (
            m.label is Label.PLACE
            and not (m.rule == "town" and _is_of_body(head, m.start - offset, mentions, m))
        )
    ]
    taken = [m for m in mentions if m.label in (Label.PERSON, Label.ORGANISATION, Label.PLACE)]
    table = _TABLE.search(head) is not None
    for match in town_pattern().finditer(head, start - offset, end - offset):
        begin, stop = match.start() + offset, match.end() + offset
        before_it = bisect_left(taken, stop, key=lambda m: m.start)
        if before_it and taken[before_it - 1].end > begin:
            continue
        before = head[max(start - offset, match.start() - 12) : match.start()]
        column = table and _COLUMN_END.match(head, match.end()) is not None
        if (_STANDS.search(before) or column or match.start() == start - offset) and not _COMPANY.search(
            before
        ):
            found.append(Place(start=begin, end=stop, name=municipality_of(match[0])))
    for match in _IN_CAPITALS.finditer(head, start - offset, end - offset):
        name = municipality_of(match["town"].title())
        if name is not None:
            found.append(Place(start=match.start() + offset, end=match.end() + offset, name=name))
    ends, starts = {place.end for place in found}, {place.start for place in found}
    # `Greve Kommune PLO-Sjælland` below two names: the second cell of a column names no municipality
    found.extend(
        Place(start=m.start, end=m.end, name=None)
        for m in mentions
        if m.label is Label.ORGANISATION
        and m.kind not in ("region", "party")
        and (m.start - 1 in ends or m.end + 1 in starts)
        and "\n" not in head[max(0, m.start - offset - 1) : m.end - offset]
    )
    return sorted(found, key=lambda place: place.start)


def _is_of_body(head: str, place: int, mentions: Sequence[Mention], town: Mention) -> bool:
    """Whether a town's name is part of a body's or says where it is: `HE Horsens`, `Havnelauget A/S, Odense`."""
    before = head[max(0, place - 40) : place]
    if _COMPANY.search(before) is not None:
        return True
    if _WORD_OF_BODY.search(before) is None:
        return False
    return not any(m.label in (Label.PERSON, Label.ROLE) and m.end == town.start - 1 for m in mentions)


def between(places: Sequence[Place], start: int, stop: int) -> Sequence[Place]:
    """Those of the places, which stand in order, that begin from start to stop."""
    first = bisect_left(places, start, key=lambda place: place.start)
    return places[first : bisect_left(places, stop, lo=first, key=lambda place: place.start)]


def place_headings(people: Sequence[Mention], places: Sequence[Place], head: str, offset: int) -> list[Place]:
    """The municipalities that stand above, or right before, their people; none where the first stands behind a name."""
    leading = _leading(people, places, head, offset)
    if leading:
        return leading
    found = [place for place in places if _alone(place, head, offset)]
    return found if found and people and found[0].start < people[0].start else []


def _leading(people: Sequence[Mention], places: Sequence[Place], head: str, offset: int) -> list[Place]:
    """Those that lead to a name: `Greve Kommune Karl Holm Faxe Kommune: Eva Lind`, `fra Greve Kommune Karl Holm (V) og Bo Ask`.

    Nearly all of them do where a list is written so, the first before all names.
    """
    if len(places) < _FEWEST_LEADING or not people or places[0].start > people[0].start:
        return []
    starts = [person.start for person in people]
    found = []
    for place in places:
        number = bisect_left(starts, place.end)
        before = head[people[number - 1].end - offset : place.start - offset] if number else ""
        lead = head[place.end - offset : starts[number] - offset] if number < len(starts) else ","
        if _alone(place, head, offset):
            found.append(place)
            continue
        if _BEFORE_NAME.fullmatch(lead) is None:
            continue
        tied = _OF_HIM.match(_PARTY.sub("", before, count=1)) is not None
        if not tied or ("\n" not in lead and _LEADS_ON.search(before) is not None):
            found.append(place)
    enough = len(found) >= _FEWEST_LEADING and 3 * len(found) >= 2 * len(places)
    return found if enough and found[0] is places[0] else []


@derived
def _label() -> re.Pattern[str]:
    town = "|".join(map(re.escape, town_names()))
    return re.compile(
        rf"(?:\A|\n|[.;]\s)\s*(?:[•–-]\s)?(?:(?:(?:Deltagere|Medlemmer|Mødte|Repræsentanter|Til ?stede)\s)?(?:Fra|For|fra|for)\s(?P<town>{town})(?:s [Rr]egionskommune| [Kk]ommune)?|"
        # `Medlemmer af Havneudvalget i Greve Kommune:`
        rf"(?:Medlemmer|Deltagere) (?:af|i|fra) [^\n:.,]{{3,40}} i (?P<seat>{town}) [Kk]ommune)\s?:\s*\Z"
    )


def municipality_of_label(before: str) -> str | None:
    """The municipality of a list's label: `Fra Albertslund:`, `Medlemmer af Rådet i Faxe Kommune:`; None for any other label."""
    match = _label().search(before)
    return municipality_of(match["town"] or match["seat"]) if match is not None else None


def _alone(place: Place, head: str, offset: int) -> bool:
    start, end = place.start - offset, place.end - offset
    before, behind = (
        head[head.rfind("\n", 0, start) + 1 : start],
        head[end : (head.find("\n", end) + 1 or len(head) + 1) - 1],
    )
    return not before.strip(" •–-") and (not behind.strip() or behind.lstrip().startswith(":"))


def municipality_before(before: str, fresh: bool) -> str | None:
    """The municipality that the words before a name give its bearer. fresh: nobody else's words can be among them."""
    match = _before().search(before)
    if match is None:
        return None
    if match["genitive"] is None and not fresh and not match[0].startswith("\n"):
        return None
    return municipality_of(match["genitive"] or match["behind"])


def columns(
    people: Sequence[Mention], places: Sequence[Place], head: str, offset: int
) -> dict[int, Place | None]:
    """Person's number → municipality, for those who stand in columns: names first, as many municipalities after them.

    None where there are more names or fewer than municipalities: whose is which cannot be told.
    """
    paired: dict[int, Place | None] = {}
    run: list[int] = []
    for number, person in enumerate(people):
        if run and not _NAMES_GAP.match(head[people[run[-1]].end - offset : person.start - offset]):
            run = []
        run.append(number)
        stop = people[number + 1].start if number + 1 < len(people) else len(head) + offset
        column = _column(between(places, person.end, stop), person.end, head, offset)
        if len(column) >= 2 and len(run) >= 2:
            same = len(run) == len(column)
            paired.update({n: column[i] if same else None for i, n in enumerate(run)})
        if column:
            run = []
    return paired


def _column(places: Sequence[Place], start: int, head: str, offset: int) -> list[Place]:
    """The places that follow one another with nothing between, the first right behind the name."""
    found: list[Place] = []
    for place in places:
        gap = head[(found[-1].end if found else start) - offset : place.start - offset]
        if not (_PLACES_GAP if found else _NAMES_GAP).match(gap):
            break
        found.append(place)
    return found
