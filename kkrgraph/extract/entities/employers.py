"""Bodies that only their place gives away: what stands behind a person's name in a list, and the municipality's own council."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from kkrgraph.extract.entities.gazetteer import municipality_of, not_bodies
from kkrgraph.extract.entities.name_forms import is_given_name, is_no_name
from kkrgraph.extract.entities.roles import is_role_word
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.reference import regions

# `• Direktør Karl Holm (V), Havnens Venner, Greve`: before the name no more than a bullet and a title
_LONGEST_TITLE, _LONGEST_LINE = 50, 160
_PARTY = r"(?:\s?\([A-ZÆØÅ]{1,3}\))?"
_BEHIND = re.compile(rf"{_PARTY}(?:\s?,\s|\s\(|\s[–-]\s)(?P<body>[A-ZÆØÅ0-9][^,;:()\n]{{1,70}})")
_NEXT = re.compile(r"\s?,\s(?P<body>[A-ZÆØÅ0-9][^,;:()\n]{1,70})")
# `Karl Holm, Kystens Venner, Eva Lind`: between two people of a list in one line
_BETWEEN = re.compile(rf"{_PARTY},\s[A-ZÆØÅ0-9][^,;:.()\n]{{1,40}}(?:,|;| samt)\s(?:[A-ZÆØÅ]?[a-zæøå]+\s)?")
_SENTENCE = re.compile(
    r"[.!?:]\s+[A-ZÆØÅ]|\b(?:er|var|har|blev|bliver|vil|skal|kan|at|som|der|deltog|deltager|mødte|udpeg\w*|vælg\w*|valgt\w*)\b"
)
# `PLO-X`, `NKB`: an abbreviation, unlike a village or a surname
_ABBREVIATED = re.compile(
    r"[A-ZÆØÅ0-9][A-Za-zÆØÅæøå0-9]*[A-ZÆØÅ][A-ZÆØÅ0-9]*(?:-[A-ZÆØÅ][\wæøå]*)?|[A-ZÆØÅ]{2,}-[A-ZÆØÅ][\wæøå]+"
)
# parts of an administration that are one word
_DEPARTMENT = re.compile(
    r"[A-ZÆØÅ][a-zæøå-]*(?:planlægning|udvikling|forvaltning(?:en)?|afdeling(?:en)?|sekretariat(?:et)?|"
    r"administration(?:en)?|koordination|samarbejde|beredskab|forening(?:en)?|forbund(?:et)?|styrelse(?:n)?)"
)
# words of a name in lower case: particles, adjectives, and what is counted or named by them
_LOWER = re.compile(
    r"(?:og|i|for|af|på|til|under|&|det|den|de|[a-zæøå]*(?:ske|iske|iale|ale|ige|elle|isk|afdeling|center|"
    r"mindretal|samarbejde|firma|forening|udvalg|råd|skole|stab|forvaltning|område))"
)
# no body: what someone is, where someone stays, when he came
_NO_BODY = re.compile(
    r"(?i:chef|leder|direktør|konsulent|medlem|formand|mester|sekretær|læge|plejerske|rådgiver|ejer|"
    r"repræsentant|rektor|professor|lektor|"
    r"ingeniør|arkitekt|jurist|koordinator|assistent|medarbejder|fuldmægtig|inspektør|advokat|revisor|"
    r"forperson|stedfortræder|suppleant|"
    r"ordfører|observatør|studerende|terapeut|pædagog|lærer|kasserer|manager|partner|specialist|ansvarlig|"
    r"planlægger|gruppe|[a-zæøå]erne)\Z"
)
_NO_BODY_BEGINS = re.compile(
    r"(?:Nørre|Sønder|Øster|Vester|Store|Lille|Gammel|Ny|Sankt|Danmark|Afbud|Fravær|Punkt|Pkt|Kl|Ref|"
    r"Deltog|Supp|Stedf|Orlov|Tilforordn|Side|Tlf|Lokale|Sal)\b"
)
_TOO_SHORT = 3


def find_employers(text: str, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Bodies behind the people of a list, one person a line: `Karl Holm, HE Nord`, `Eva Lind (Folkeligt Samråd)`.

    mentions: what else was found, people among it; weak towns may be part of the name.
    """
    people = [mention for mention in mentions if mention.label is Label.PERSON]
    for person, following in zip_longest(people, people[1:]):
        between = text[person.end : following.start] if following is not None else ""
        if _is_entry(text, person) or (len(between) < _LONGEST_TITLE and _BETWEEN.fullmatch(between)):
            behind = _BEHIND.match(text, person.end)
            stop = following.start if following is not None else len(text)
            while behind is not None and behind.end() <= stop:
                start, end = behind.span("body")
                name = behind["body"].rstrip(" .*")
                if is_employer(name, person.value) and not _is_named(mentions, start, end):
                    end = start + len(name)
                    yield Mention(
                        start=start,
                        end=end,
                        label=Label.ORGANISATION,
                        value=name,
                        kind="other",
                        rule="employer",
                    )
                behind = _NEXT.match(text, behind.end())


def _is_named(mentions: Sequence[Mention], start: int, end: int) -> bool:
    """Whether something of the stretch has a name already; the mentions stand in order and do not overlap."""
    place = bisect_left(mentions, end, key=lambda mention: mention.start)
    return any(m.strong and m.end > start for m in mentions[max(0, place - 4) : place])


def _is_entry(text: str, person: Mention) -> bool:
    """Whether a person has a line of his own: a bullet and a title before the name, and no sentence behind it."""
    begin = text.rfind("\n", max(0, person.start - _LONGEST_LINE), person.start) + 1
    stop = text.find("\n", person.end, person.end + _LONGEST_LINE)
    if not begin or stop < 0 or person.start - begin > _LONGEST_TITLE:
        return False
    return _SENTENCE.search(text, begin, stop) is None


def is_employer(name: str, person: str) -> bool:
    """Whether the words behind a person's name can be a body: no role, town, part of the country or initials of his."""
    words = name.split()
    if name in not_bodies() or municipality_of(name) is not None or _NO_BODY_BEGINS.match(name) is not None:
        return False
    if any(name == region.name.removeprefix("Region ") for region in regions()):
        return False
    if any(_NO_BODY.search(word) or is_role_word(word) for word in words) or is_given_name(words[0]):
        return False
    if len(words) == 1:
        return _is_one_word(name, person)
    if any(word[0].islower() and _LOWER.fullmatch(word) is None for word in words) or any(
        map(str.isdigit, name)
    ):
        return False
    return not all(map(is_no_name, words))


def _is_one_word(name: str, person: str) -> bool:
    if _DEPARTMENT.fullmatch(name) is not None:
        return len(name) > 10
    letters = [part[0] for part in re.split(r"[ -]", person)]
    own = len(name) <= 4 and name[0] == letters[0] and set(name) <= set(person.upper())
    return _ABBREVIATED.fullmatch(name) is not None and len(name) >= _TOO_SHORT and not own


# a municipality's council by what it is called
COUNCIL = "the-council"
_OF_ANY = (COUNCIL, "council-in-lower-case")
_CAPITAL = ("B", "K")


def the_council(text: str, mentions: list[Mention]) -> list[Mention]:
    """`Byrådet` is a body of the municipality whose minutes these are; in minutes of several municipalities it may be any one's.

    A KKR's minutes, and those of a company that many own, let `byrådet` stand for each member's council.
    """
    named = {m.value for m in mentions if m.kind == "municipality" and m.strong}
    many = len(named) > 1
    if any(m.kind == "kkr" for m in mentions):
        return [m for m in mentions if m.rule not in _OF_ANY]
    return [m for m in mentions if m.rule not in _OF_ANY or not many or text[m.start] in _CAPITAL]
