"""Towns: whether the bare name of a municipality stands for the municipality; people and offices beside it say so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kkrgraph.extract.entities.gazetteer import municipality_of, town_pattern
from kkrgraph.extract.text.finding import places_of
from kkrgraph.extract.text.mentions import Label, Mention

# offices that nothing but a municipality has
_MUNICIPAL = ("mayor", "deputy_mayor", "elected_politician", "executive_politician", "municipal_ceo")
_STAFF = ("director", "head", "consultant", "official")
# heads and directors of something else that stands in the town
_ELSEWHERE = re.compile(
    r"(?:hospital|sygehus|lufthavn|museum|teater|festival|universitet|museums|bank|kirke|skole|politi|hotel|retten)"
)
_REACH = 110
_ROLE = "\x01"
_PARTY = r"(?:\(?[A-ZÆØÅ]{1,2}\)?[\s,]*)?"
# between a person and the town he comes from: party, roles, commas
_BEHIND_PERSON = re.compile(
    r"\A(?: \((?:afbud|fraværende|orlov|stedfortræder|"
    rf"suppleant)\))?[\s,–-]*{_PARTY}(?:(?:(?:der|som) (?:er|var) )?(?:(?:tidligere|nuværende|afgående|"
    rf"[12]\.|og) )*[–(-]?\s?{_ROLE}\s?\)?[\s,]*(?:\({_ROLE}\)[\s,]*)?{_PARTY}(?:(?:i|for|på)\s)?)?(?:fra\s|\()?\Z"
)
# the same with words before the role: `der er nyvalgt byrådsmedlem i`
_AFTER_PERSON = re.compile(
    r"\A[\s,]*(?:\(?[A-ZÆØÅ]{1,2}\)?[\s,]*)?[\wæøå -]*(?:medlem|borgmester|rådmand|formand|direktør|chef|"
    r"konsulent)\s(?:i|for|fra|på)\s(?:fra\s|\()?\Z"
)
_PERSON_FOLLOWS = re.compile(r"\A\s?(?:\([A-ZÆØÅ]{1,2}\))?,? \Z")
_FROM_WHOM = re.compile(r"(?:\A|\n)[\W\d]{0,4}(?:Fra|For) \Z")
_COLON = re.compile(rf"\A(?: kommune)?\s?: ?(?:{_ROLE} )?\Z")
_HIS_OFFICE = re.compile(
    r"(?P<town>[A-ZÆØÅ][\wæøå]+(?:-[A-ZÆØÅ][\wæøå]+)??)(?:(?:s|[’'`])s?|s) (?:[a-zæøå]{3,}- og |"
    r"(?:nye|tidligere|daværende|afgående|kommende) )?[a-zæøå]*\Z"
)
_LEADS = (
    "ommuner som ",
    "ommunerne ",
    "estyrelserne i ",
    "yrådene i ",
    "orgmestrene i ",
    "orgmestrene fra ",
    "aldirektørerne i ",
    "aldirektørerne fra ",
    "fbud: ",
    "fbud fra ",
)
_TOWN = r"[A-ZÆØÅ][\wæøå]+(?:-[A-ZÆØÅ][\wæøå]+)?"
_LISTED = re.compile(rf"{_TOWN}(?:, {_TOWN})*,? (?:og|samt) {_TOWN}(?![\w-])")
# `der sad for Faxe`
_SITS_FOR = (" sad for ", " sidder for ", " siddet for ")
_OFFICES = ("borgmester", "kommunaldirektør", "stadsdirektør", "forvaltning", "rådmand", "byrådsmedlem")


def names_municipality(text: str, mentions: Sequence[Mention], position: int) -> bool:
    """Whether a town's name stands for its municipality: a person comes from it, or holds an office in it."""
    return (
        _has_person(text, mentions, position)
        or _is_office(text, mentions, position)
        or _leads_list(text, mentions, position)
        or text.endswith(_SITS_FOR, 0, mentions[position].start)
    )


def find_towns_with_office(text: str) -> Iterator[Mention]:
    """`Greves borgmester`, `Nyborgs nye kommunaldirektør`, `Esbjergs forvaltning`: the town that has the office."""
    for office in _OFFICES:
        for place in places_of(office, text):
            match = _HIS_OFFICE.search(text, max(0, place - 60), place)
            if match is None:
                continue
            name = municipality_of(match["town"])
            if name is not None:
                start, end = match.span("town")
                yield Mention(
                    start=start,
                    end=end,
                    label=Label.PLACE,
                    value=name,
                    kind="municipality",
                    rule="town-with-office",
                )


def find_listed_towns(text: str) -> Iterator[Mention]:
    """`byrådene i Greve, Køge og Faxe`, `kommuner som Greve og Faxe`: each of them is a municipality."""
    for lead in _LEADS:
        for place in places_of(lead, text):
            start = place + len(lead)
            match = _LISTED.match(text, start)
            for town in town_pattern().finditer(text, start, match.end()) if match is not None else ():
                name = municipality_of(town[0])
                if name is not None:
                    yield Mention(
                        start=town.start(),
                        end=town.end(),
                        label=Label.PLACE,
                        value=name,
                        kind="municipality",
                        rule="listed-town",
                    )


def _between(text: str, start: int, end: int, mentions: Sequence[Mention]) -> str | None:
    """The text from start to end with each role as one sign; None where something else is named there."""
    pieces, cursor = [], start
    for mention in mentions:
        if mention.label is not Label.ROLE:
            return None
        pieces += [text[cursor : mention.start], _ROLE]
        cursor = mention.end
    return "".join([*pieces, text[cursor:end]])


def _has_person(text: str, mentions: Sequence[Mention], position: int) -> bool:
    """Whether a person stands just before the town, with at most party, role and commas between."""
    town = mentions[position]
    for count in range(1, min(4, position) + 1):
        before = mentions[position - count]
        if town.start - before.end > _REACH:
            return False
        if before.label is Label.PERSON:
            between = _between(text, before.end, town.start, mentions[position - count + 1 : position])
            if between is None:
                return False
            if _BEHIND_PERSON.match(between) or _AFTER_PERSON.match(text[before.end : town.start]):
                return True
            titled = mentions[position - count - 1] if position > count else None
            return between in (" i ", " på ") and titled is not None and _is_municipal(titled, before, text)
    return False


def _is_municipal(role: Mention, person: Mention, text: str) -> bool:
    """`Byrådsmedlem Eva Lind` in front of `i Greve`."""
    return role.kind in _MUNICIPAL and text[role.end : person.start] in (" ", ", ")


def _is_office(text: str, mentions: Sequence[Mention], position: int) -> bool:
    """`borgmester i Greve, Eva Lind`: an office of the town, and whose it is."""
    town = mentions[position]
    role = mentions[position - 1] if position else None
    person = mentions[position + 1] if position + 1 < len(mentions) else None
    if role is None or person is None or role.label is not Label.ROLE or person.label is not Label.PERSON:
        return False
    staff = (
        role.kind in _STAFF
        and _ELSEWHERE.search(role.value) is None
        and role.value not in ("direktør", "leder")
    )
    if not (role.strong and (role.kind in _MUNICIPAL or staff)):
        return False
    return (
        text[role.end : town.start] in (" i ", " for ", " fra ", " på ")
        and _PERSON_FOLLOWS.match(text[town.end : person.start]) is not None
    )


def _leads_list(text: str, mentions: Sequence[Mention], position: int) -> bool:
    """`Fra Greve: Eva Lind (V)` at the beginning of a line of those who came."""
    town = mentions[position]
    if _FROM_WHOM.search(text, max(0, town.start - 12), town.start) is None:
        return False
    for count in (1, 2):
        person = mentions[position + count] if position + count < len(mentions) else None
        if person is not None and person.label is Label.PERSON:
            between = _between(text, town.end, person.start, mentions[position + 1 : position + count])
            return between is not None and _COLON.match(between) is not None
    return False
