"""Firms: employers that no list knows and no form gives away, where a title and a name in running text stand beside them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from kkrgraph.extract.entities.employers import is_employer
from kkrgraph.extract.entities.gazetteer import municipality_of, not_bodies
from kkrgraph.extract.entities.name_forms import is_given_name, is_no_name
from kkrgraph.extract.text.finding import places_of
from kkrgraph.extract.text.mentions import Label, Mention

_WORD = r"[A-ZÆØÅ][\wæøåÆØÅ&-]*"
_NAME = rf"(?P<body>{_WORD}(?:(?: og| i| &)? {_WORD}){{0,4}})(?=[,.;:)\n]|\s[a-zæøå(]|\s\d{{1,2}}[.)]\s|\s[•–-]\s|\s?\Z)"
_PARTY = r"(?:\s?\([A-ZÆØÅ]{1,3}\))?"
# `Advokat Karl Holm fra Nordret`, `revisor Karl Holm, Nordret,`
_FROM = re.compile(rf"{_PARTY},?\s(?:fra|hos)\s{_NAME}")
_BESIDE = re.compile(rf"{_PARTY}(?:,\s|\s\(){_NAME}")
# `direktør Karl Holm, Nordkaj Rundfart, fortalte`, and the end of an entry in a list
_ENDS = re.compile(r"[,).\n]|\s(?:\d{1,2}[.)]|[•–-])\s|\s\((?:[Pp]unkt|[Pp]kt)|\s?\Z")
# `direktør i Nordkaj Rundfart`, `(fabrikschef, Nordkaj Rundfart)`
_OF = re.compile(rf"(?:\s(?:i|hos|ved|på)\s|,\s){_NAME}")
_FOR = re.compile(rf"\sfor\s{_NAME}")
# `ejer af`, `medejer af`, `indehaver af`, `stifter af`
_OWNERS = ("ejer af ", "indehaver af ", "stifter af ", "Ejer af ", "Indehaver af ", "Stifter af ")
_OWNED = re.compile(rf"\w+ af {_NAME}")
# how what stands behind a name or title begins
_BEHIND_NAME = (" fra ", " hos ", ", ", " (", "\nfra ", "\nhos ")
_BEHIND_TITLE = (" i ", " hos ", " ved ", " på ", " for ", ", ")
_STAFF = ("director", "head", "consultant", "official", "expert", "board_role", "other")
# whose firms are called by one word
_HIRED = (
    "revisor",
    "statsautoriseret revisor",
    "registreret revisor",
    "advokat",
    "partner",
    "arkitekt",
    "jurist",
)
_LIKE_A_TOWN = re.compile(
    r"(?:by|rup|sted|lev|løse|borg|havn|sund|bjerg|ager|bæk|næs|ø|skov|inge|toft|rød|kilde|vig|lund|mark|"
    r"dal|balle|bro|ing|um|ved|land|strand|köping|hagen|holt|voks|køb)\Z"
)
_AREAS = frozenset(
    (
        "Danmark",
        "Fyn",
        "Jylland",
        "Sjælland",
        "Bornholm",
        "Bruxelles",
        "Europa",
        "Norden",
        "Sverige",
        "Norge",
        "Tyskland",
    )
)


def find_firms(text: str, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Bodies that stand with someone's title: behind his name, or behind the title itself.

    mentions: what else was found, in order and without overlaps; weak towns may be part of the name.
    """
    for place, mention in enumerate(mentions):
        if mention.label is Label.PERSON and text.startswith(_BEHIND_NAME, mention.end):
            yield from _beside_person(text, mentions, place)
        elif (
            mention.label is Label.ROLE
            and text.startswith(_BEHIND_TITLE, mention.end)
            and mention.strong
            and mention.kind in _STAFF
        ):
            yield from _behind_role(text, mentions, place)
    for place in (place for owner in _OWNERS for place in places_of(owner, text)):
        match = _OWNED.match(text, place)
        if match is None or _is_named(mentions, *match.span("body")):
            continue
        if _is_firm(match["body"], "", False):
            yield _firm(match)


def _beside_person(text: str, mentions: Sequence[Mention], place: int) -> Iterator[Mention]:
    person = mentions[place]
    role = mentions[place - 1] if place else None
    titled = (
        role is not None
        and role.label is Label.ROLE
        and role.kind in _STAFF
        and text[role.end : person.start] in (" ", ", ")
    )
    stop = _stop(mentions, place + 1, len(text))
    match = _FROM.match(text, person.end, stop)
    if match is None and titled:
        match = _BESIDE.match(text, person.end, stop)
        if match is not None and _ENDS.match(text, match.end()) is None:
            match = None
    if match is None or _is_named(mentions, *match.span("body")):
        return
    hired = role is not None and role.value in _HIRED and match.re is _BESIDE
    if _is_firm(match["body"], person.value, titled and (hired or match.re is _FROM), hired):
        yield _firm(match)


def _behind_role(text: str, mentions: Sequence[Mention], place: int) -> Iterator[Mention]:
    """`Karl Holm, leder hos Nordkaj Rundfart`, `Karl Holm (chef, Nordkaj Rundfart)`, `direktør for Greve Rundfart, Karl Holm`."""
    role = mentions[place]
    dated = place > 1 and mentions[place - 1].label is Label.DATE
    before = mentions[place - 1 - dated] if place else None
    stop = _stop(mentions, place + 1, len(text))
    following = bisect_left(mentions, stop, key=lambda m: m.start)
    after = mentions[following] if following < len(mentions) else None
    match = _OF.match(text, role.end, stop)
    if match is None:
        match = _FOR.match(text, role.end, stop)
        if match is not None and municipality_of(match["body"].split()[0]) is None:
            return
    if match is None or _is_named(mentions, *match.span("body")) or " " not in match["body"]:
        return
    between = text[before.end : role.start] if before is not None and before.label is Label.PERSON else "?"
    his = re.fullmatch(
        r"(?:\s?\([A-ZÆØÅ]{1,3}\))?(?:, | \(| er | som er |, som er |, der er | er [^.;:]{0,40}som )(?:ny |tidligere )?",
        between,
    )
    follows = (
        after is not None
        and after.label is Label.PERSON
        and text[match.end() : after.start] in (", ", " ")
        and not text.startswith(",", role.end)
    )
    if (his or follows) and _is_firm(match["body"], "", False):
        yield _firm(match)


def _stop(mentions: Sequence[Mention], place: int, end: int) -> int:
    """Where the next mention begins that is no weak town."""
    for mention in mentions[place : place + 4]:
        if mention.strong or mention.label is not Label.PLACE:
            return mention.start
    return end if place >= len(mentions) else mentions[min(place + 3, len(mentions) - 1)].end


def _is_named(mentions: Sequence[Mention], start: int, end: int) -> bool:
    """Whether something of the stretch has a name already."""
    place = bisect_left(mentions, end, key=lambda mention: mention.start)
    return any(m.strong and m.end > start for m in mentions[max(0, place - 4) : place])


def _is_firm(name: str, person: str, one_word: bool, hired: bool = False) -> bool:
    """Whether the words can be a firm's name; one_word: also a single one, if it is no town's."""
    if " " in name:
        # `Eva Lind fra Greve og Karl Holm`
        _, _, other = name.partition(" og ")
        return not is_given_name(other.split(" ")[0]) and is_employer(name, person)
    if not one_word or name in not_bodies() or municipality_of(name) is not None or name in _AREAS:
        return False
    if is_given_name(name) or is_no_name(name) or len(name) < 4:
        return False
    return hired or _LIKE_A_TOWN.search(name) is None


def _firm(match: re.Match[str]) -> Mention:
    start, end = match.span("body")
    return Mention(
        start=start, end=end, label=Label.ORGANISATION, value=match["body"], kind="other", rule="firm"
    )
