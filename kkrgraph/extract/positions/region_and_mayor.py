"""Offices that need no naming of their body: chairs of regions and mayors, where the document speaks of one region or municipality."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from spacy.tokens import Doc

from kkrgraph.extract.entities.gazetteer import municipality_of
from kkrgraph.extract.entities.roles import bare_role
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.model import Attendance, Meeting
from kkrgraph.reference import regions

PERSON, ROLE, ORG, PLACE = (
    SIGN[label] for label in (Label.PERSON, Label.ROLE, Label.ORGANISATION, Label.PLACE)
)
# roles that belong to one kind of body and need no naming of it
_REGIONAL = ("regionsrådsformand", "regionsdirektør", "regionsrådsmedlem")
_OFFICE = ("borgmester", "overborgmester", "kommunaldirektør")
# what members of a council are at home, in minutes of several municipalities
_AT_HOME_ALONE = (
    *_OFFICE,
    "udvalgsformand",
    "viceborgmester",
    "1. viceborgmester",
    "2. viceborgmester",
    "rådmand",
)
_MAYOR = re.compile(
    rf"(?P<role>{ROLE}),? (?P<person>{PERSON})(?!(?: ?\([A-ZÆØÅ]{{1,2}}\))?,? ?\(?(?:fra |i )?[{ORG}{PLACE}])"
)
# `Greves borgmester Karl Holm` in another municipality's minutes
_OF_A_TOWN = re.compile(rf"(?:{PLACE}[’']?s?|\b[A-ZÆØÅ][\w-]+s) \Z")
# `Karl Holm (V), regionsrådsformand`
_NAMED_REGIONAL = re.compile(
    rf"(?P<person>{PERSON})(?: ?\([A-ZÆØÅ]{{1,3}}\))?,? \(?(?P<role>{ROLE})(?!,? (?:i |for |{PERSON}|{ORG}))"
)
# `Nyborg-borgmester Karl Holm`: one role, whose first half says where
_TOWN_OFFICE = re.compile(
    r"(?P<town>[A-ZÆØÅ][\wæøå -]+?)-(?P<office>borgmester|viceborgmester|kommunaldirektør|byrådsmedlem|rådmand)(?:en)?\Z"
)
# person, role, body, rule
Office = tuple[Mention, str, str, str]


def region_of(meeting: Meeting) -> str | None:
    """The region of a KKR: `KKR Midtjylland` → `Region Midtjylland`."""
    wanted = (meeting.body or "").replace("KKR", "Region")
    return wanted if any(region.name == wanted for region in regions()) else None


def regional(sentence: Sentence, meeting: Meeting, region_named: str | None) -> Iterator[Office]:
    """`Regionsrådsformand Karl Holm sendte et brev`: the region is the meeting's own."""
    region = region_of(meeting) or region_named
    if region is None:
        return
    for match in re.finditer(f"{ROLE},? {PERSON}", sentence.marked.text):
        role = sentence.marked.mention_at(match.start())
        if role.value in _REGIONAL:
            person = sentence.marked.mention_at(match.end() - 1)
            yield person, role.value, region, "regional-office"
    for match in _NAMED_REGIONAL.finditer(sentence.marked.text):
        role = sentence.marked.mention_at(match.start("role"))
        if role.value in _REGIONAL:
            person = sentence.marked.mention_at(match.start("person"))
            yield person, role.value, region, "regional-office"


def only_municipality(doc: Doc) -> str | None:
    """The only municipality that the document names, where no more than one person is called its mayor."""
    places = {m.value for m in doc._.mentions if m.kind == "municipality"}
    if len(places) != 1 or (doc._.context.body or "").startswith("KKR"):
        return None
    mayors = {
        after.value
        for role, after in pairwise(doc._.mentions)
        if role.value == "borgmester" and after.label is Label.PERSON and after.start - role.end <= 2
    }
    return places.pop() if len(mayors) <= 1 else None


# `Karl Holm (V) Borgmester`, `Karl Holm (V), 1. viceborgmester` in the list of a council's members
_NAMED_MAYOR = re.compile(
    rf"\A\W{{0,3}}?(?P<person>{PERSON})(?: ?\([A-ZÆØÅ]{{1,3}}\))?,? \(?(?P<role>{ROLE})\)?(?: ?\([A-ZÆØÅ]{{1,3}}\))?\Z"
)
_MAYORS = ("mayor", "deputy_mayor")


def mayor(sentence: Sentence, municipality: str | None) -> Iterator[Office]:
    """`Borgmester Karl Holm bød velkommen` in a document that speaks of one municipality."""
    if municipality is None:
        return
    named = _NAMED_MAYOR.match(sentence.marked.text) if sentence.block == -1 else None
    if named is not None and sentence.marked.mention_at(named.start("role")).kind in _MAYORS:
        role = sentence.marked.mention_at(named.start("role"))
        yield sentence.marked.mention_at(named.start("person")), role.value, municipality, "own-mayor"
    for match in _MAYOR.finditer(sentence.marked.text):
        role = sentence.marked.mention_at(match.start("role"))
        elsewhere = _OF_A_TOWN.search(sentence.marked.text, 0, match.start())
        if role.value in _OFFICE and role.strong and elsewhere is None:
            person = sentence.marked.mention_at(match.start("person"))
            yield person, role.value, municipality, "only-municipality"


def listed_mayor(sentence: Sentence, listed: Mapping[str, Attendance]) -> Iterator[Office]:
    """`Borgmester Karl Holm ledede mødet`, of whom the attendance list says which municipality he comes from."""
    for match in _MAYOR.finditer(sentence.marked.text) if sentence.block != -1 else ():
        role = sentence.marked.mention_at(match.start("role"))
        person = sentence.marked.mention_at(match.start("person"))
        home = listed[person.value].municipality if person.value in listed else None
        if role.value in _AT_HOME_ALONE and role.strong and home is not None:
            yield person, role.value, home, "listed-mayor"


# `For Greve: borgmester Karl Holm og udvalgsformand Eva Lind` in the list of those who came
_OF_TOWN = re.compile(r"\A\W{0,3}?(?:For|Fra) (?P<town>[A-ZÆØÅ][\wæøåÆØÅ -]{2,30}?)(?:s? [Kk]ommune)?: ")
_AT_TOWN = ("udvalgsformand", "gruppeformand", "kommunaldirektør")


def of_listed_town(sentence: Sentence) -> Iterator[Office]:
    """The offices of those who came for a municipality, by the label of their line."""
    match = _OF_TOWN.match(sentence.text) if sentence.block == -1 else None
    town = municipality_of(match["town"]) if match is not None else None
    if town is None:
        return
    for office in _MAYOR.finditer(sentence.marked.text):
        role = sentence.marked.mention_at(office.start("role"))
        if role.strong and (role.kind in _AT_HOME or role.value in _AT_TOWN):
            yield (
                sentence.marked.mention_at(office.start("person")),
                bare_role(role.value),
                town,
                "listed-town",
            )


# `Greve Byråd har udpeget viceborgmester Karl Holm`
_SENT = re.compile(
    rf"(?P<town>[{ORG}{PLACE}]) (?:har )?(?:[a-zæøå]+ )?(?:gen|ny)?(?:udpeget|valgt|indstillet|udpegede|"
    r"valgte|indstillede|udpeger|vælger|indstiller|foreslået|"
    rf"foreslår) (?P<role>{ROLE}) (?P<person>{PERSON})(?!(?: ?\([A-ZÆØÅ]{{1,3}}\))?,? ?\(?(?:fra |i )?[{ORG}{PLACE}])"
)
_AT_HOME = ("mayor", "deputy_mayor", "elected_politician", "executive_politician")
_COUNCIL = re.compile(
    r"(?P<town>[A-ZÆØÅ].+?) (?:Byråd|Kommunalbestyrelse)\Z|(?:Byrådet|Kommunalbestyrelsen) i (?P<of>.+)\Z"
)


def sent_by_town(sentence: Sentence) -> Iterator[Office]:
    """The office of whoever a council sends: that of its own municipality."""
    for match in (
        _SENT.finditer(sentence.marked.text) if "st" in sentence.text or "pe" in sentence.text else ()
    ):
        town, role = (sentence.marked.mention_at(match.start(name)) for name in ("town", "role"))
        council = _COUNCIL.match(town.value)
        home = municipality_of((council["town"] or council["of"]) if council is not None else town.value)
        if home is not None and role.kind in _AT_HOME:
            person = sentence.marked.mention_at(match.start("person"))
            yield person, bare_role(role.value), home, "sent-by-town"


def town_mayor(sentence: Sentence) -> Iterator[Office]:
    """`Nyborg-borgmester Karl Holm`: the office and its town in one word."""
    for match in re.finditer(f"{ROLE},? {PERSON}", sentence.marked.text) if "-" in sentence.text else ():
        role = sentence.marked.mention_at(match.start())
        words = _TOWN_OFFICE.match(sentence.marked.source[role.start : role.end])
        town = municipality_of(words["town"]) if words is not None else None
        if words is not None and town is not None:
            person = sentence.marked.mention_at(match.end() - 1)
            yield person, words["office"], town, "town-office"
