"""People: runs of capitalised words that begin with a given name, or that stand where only a name can stand.

No list of the people themselves: the given-name list, the shape of Danish names and their surroundings decide.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import replace

from kkrgraph.extract.entities.callings import is_calling
from kkrgraph.extract.entities.gazetteer import municipality_of
from kkrgraph.extract.entities.known_names import again, apart
from kkrgraph.extract.entities.name_forms import (
    INITIALS,
    NAME,
    SHORTENED,
    is_no_name,
    names_in_lists,
    words_of,
)
from kkrgraph.extract.entities.name_forms import is_given_name as is_given_name
from kkrgraph.extract.entities.nobodies import is_institution, is_named_after
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.reference import derived, roles

# what a person has: the s before it is a genitive
_HIS = re.compile(
    r"\s(?:bortgang|død|plads|post|sæde|stedfortræder|suppleant|afløser|efterfølger|mandat|hverv|fratræden|udtræden|orlov)\b"
)
_PARTY = r"\s?,?\s?\(\s?(?:[A-ZÆØÅ]|DF|SF|EL|LA|RV|KF|KD|DD|NB|UP|ALT)\s?\)"


@derived
def _role_words() -> str:
    words = {
        w
        for role in roles()
        for w in (role.word, *role.abbreviations)
        if role.category not in ("event_word", "attendance")
    }
    return "|".join(sorted((re.escape(word) for word in words), key=len, reverse=True))


@derived
def _title_before() -> re.Pattern[str]:
    return re.compile(rf"(?:^|[\s(,])(?:[\wæøåÆØÅ-]*(?:{_role_words()}))(?:en|n|er)?,?\s$", re.IGNORECASE)


@derived
def _context_after() -> re.Pattern[str]:
    return re.compile(
        rf"{_PARTY}|\s?,\s(?:[\wæøå-]+\s)?[\wæøå-]*(?:{_role_words()})\b(?:\s(?:i|for|ved|på)\b|\s?,)?"
    )


# a name has two words at least, and what somebody is called before it six letters
_FULL_NAME, _A_WORD = 2, 6
_LINE_HEAD = re.compile(r"(?:\A|\n|[.:;!?] )\Z")
# `Eva Lind, indehaver, Nordkaj Rundfart`: behind what she is stands where
_APPOSITION = re.compile(r"[\w)], [a-zæøå][a-zæøå. -]{2,30},\s\Z")
# what goes before and behind a name in a list, and what tells that the words are part of a sentence or title
_LEADS_IN = re.compile(
    r"(?:(?<![\w.-])(?!(?:og|samt|var|er|med|ved|fra|af|deltog|mødte|for|v)\s)[a-zæøå][\w-]*|\w[)/&-]|[|&]|(?<!\n)(?<!\A)\b\d+|"
    r"(?:chef|leder|direktør|formand|konsulent|ansvarlig)(?:en)? for|(?i:mødested|sted|lokale|adresse)\b[^\n]{0,60})\s*\Z"
)
_GOES_ON = re.compile(
    r"[-–/]\w|\s(?!(?:og|samt|deltog|deltager|mødte|var|er|har|havde|for|fra|i|som|afbud|orlov|under|ved|"
    r"til|med|suppleant|supp|"
    r"stedfortræder|kom|gik|forlod|ankom|fraværende|meldte?|blev|bød|v|t|ikke|punkt|pkt|kommune|region)\b)[a-zæøå]|\s&"
)


def _is_entry(text: str, start: int, end: int) -> bool:
    """Whether a run of a list stands as a name does: not in the midst of a title, an address or a sentence."""
    before = text[max(0, start - 80, text.rfind("\n", 0, start)) : start]
    return _LEADS_IN.search(before) is None and _GOES_ON.match(text, end) is None


_NEAR = 150
_ROSTER = re.compile(
    r"deltager|deltog|afbud|fravær|til ?stede|mødt|medlem|referent|observatør|stedfortræder|suppleant|bestyrelse|forfald",
    re.IGNORECASE,
)


def among_people(text: str, mentions: list[Mention]) -> list[Mention]:
    """The mentions without those that a list alone makes a name, where neither people nor a roster's words are near."""
    sure = sorted(m.start for m in mentions if m.rule != "name-in-list")
    kept = []
    for mention in mentions:
        if mention.rule == "name-in-list":
            near = bisect_left(sure, mention.start - _NEAR)
            beside = near < len(sure) and sure[near] < mention.end + _NEAR
            around = text[max(0, mention.start - _NEAR) : mention.end + _NEAR]
            if not beside and _ROSTER.search(around) is None:
                continue
            mention = replace(mention, rule="name-in-context")
        kept.append(mention)
    return kept


def find_people(
    text: str,
    taken: Iterable[tuple[int, int]] = (),
    lists: Iterable[tuple[int, int]] = (),
) -> list[Mention]:
    """All people of the text who are named in full.

    taken: stretches that name something else (organisations). lists: stretches where a capitalised run is a name even
    when its first word is no known given name (attendance lists). No name goes over a newline.
    """
    blocked, listed = bytearray(len(text)), sorted(lists)
    for start, end in taken:
        blocked[start:end] = b"\x01" * (end - start)
    found = []
    for match in NAME.finditer(text):
        for start, end in _split(text, match.start(), match.end(), blocked):
            mention = _person(text, start, end, listed) or _behind_a_word(text, start, end, listed)
            if mention is not None:
                found.append(mention)
    found.extend(names_in_lists(text, listed, blocked))
    found = apart(among_people(text, found), text)
    found.extend(again(text, found, blocked))
    return found


def _split(text: str, start: int, end: int, blocked: bytearray) -> list[tuple[int, int]]:
    """The parts of a capitalised run that may be names: between blocked stretches and words that are never names."""
    parts: list[tuple[int, int]] = []
    begin: int | None = None
    last = start
    seen_surname = False
    count = 0
    words = list(words_of(text, start, end))
    for number, (w_start, w_end) in enumerate(words):
        bare = text[w_start:w_end].strip(".,")
        stop = is_no_name(bare) or any(blocked[w_start:w_end])
        if not stop and (begin is None or seen_surname) and number + 1 < len(words):
            following = text[slice(*words[number + 1])]
            stop = (
                is_calling(bare, begin is None)
                and not is_given_name(bare)
                and (is_given_name(following) or (begin is None and number + 2 < len(words)))
            )
        if stop and begin is not None and count >= 2 and _is_surname_there(text, w_start, w_end, end):
            stop = False
        if (
            stop
            and count == 1
            and (_is_before_town(text, w_end, end) or _is_middle(bare, text, words[number + 1 :]))
        ):
            stop = any(blocked[w_start:w_end]) or not is_given_name(text[begin:last])
        glued = begin is not None and w_start == last and seen_surname
        new = begin is not None and seen_surname and count >= 2 and is_given_name(bare) and w_end < end
        if (stop or new or glued) and begin is not None:
            parts.append((begin, last))
            begin = None
        if not stop:
            if begin is None:
                begin, seen_surname, count = w_start, False, 0
            elif not is_given_name(bare) and not text[w_start:w_end].endswith("."):
                seen_surname = True
            count += 1
            last = w_end
    if begin is not None:
        parts.append((begin, last))
    return parts


_SHORTEST = 3
# `Karl Holm Vest (V)`, `Eva Lind Greve (A), Faxe Kommune`: the last word before a party, where the town comes behind it
_SKY = ("Vest", "Øst", "Nord", "Syd")
_PARTY_BEHIND = re.compile(r"\s?\([A-ZÆØÅ]{1,2}\)")
# `Eva Green, Faxe,`: a word of other things, where a town comes behind it
_TOWN_BEHIND = re.compile(r",\s(?P<town>[A-ZÆØÅ][\wæøåÆØÅ-]+)(?: Kommune\b|(?=[,.)\n]|\s[a-zæøå]|\Z))")
_HOME_BEHIND = re.compile(r"\s?\([A-ZÆØÅ]{1,2}\),?\s(?P<town>[A-ZÆØÅ][\wæøåÆØÅ-]+)")


def _is_surname_there(text: str, start: int, end: int, last: int) -> bool:
    """Whether a word that is no name elsewhere is one's last name here: it ends the run, and a party stands behind it."""
    if end != last or _PARTY_BEHIND.match(text, end) is None:
        return False
    word = text[start:end]
    if word in _SKY or (
        len(word) > _SHORTEST and word.istitle() and not is_no_name(word) and municipality_of(word) is None
    ):
        return True  # `Karl Holm Falck (V)`: a company's name too
    home = _HOME_BEHIND.match(text, end)
    return (
        home is not None
        and municipality_of(home["town"]) is not None
        and municipality_of(text[start:end]) is not None
    )


def _is_before_town(text: str, end: int, last: int) -> bool:
    """Whether a word that ends a run of two has a municipality's name behind its comma."""
    town = _TOWN_BEHIND.match(text, end) if end == last else None
    return town is not None and municipality_of(town["town"]) is not None


def _is_middle(word: str, text: str, following: list[tuple[int, int]]) -> bool:
    """`Eva Vest Lind`: a word of the sky between a given name and the last name."""
    return word in _SKY and len(following) == 1 and not is_no_name(text[slice(*following[0])].strip(".,"))


def _person(text: str, start: int, end: int, listed: list[tuple[int, int]]) -> Mention | None:
    name = text[start:end]
    words = name.split()
    if not 2 <= len(words) <= 6 or words[-1].endswith("."):
        return None
    known = is_given_name(words[0]) or re.fullmatch(rf"{INITIALS}|{SHORTENED}", words[0]) is not None
    if is_named_after(text, words, end) or is_institution(words, known):
        return None
    rule = "given-name" if known else _shown_by(text, start, end, listed)
    # without a known given name only two or three plain words are safe
    if rule is None or (not known and (len(words) > 4 or name.isupper())):
        return None
    return Mention(start=start, end=end, label=Label.PERSON, value=name, rule=rule)


def _behind_a_word(text: str, start: int, end: int, listed: list[tuple[int, int]]) -> Mention | None:
    """`Digegreve Karl Holm` at the head of a sentence: the person, where the word before the given name is no name itself."""
    first, _, rest = text[start:end].partition(" ")
    following = rest.split(" ")
    if len(following) < _FULL_NAME or len(first) < _A_WORD or "-" in first or is_given_name(first):
        return None
    if not is_given_name(following[0]) or _LINE_HEAD.search(text, max(0, start - 3), start) is None:
        return None
    return _person(text, start + len(first) + 1, end, listed)


def _shown_by(text: str, start: int, end: int, listed: list[tuple[int, int]]) -> str | None:
    """The rule that makes a run a name although no list of given names knows it; None where nothing does."""
    before = text[max(0, start - 60) : start]
    beside = _APPOSITION.search(before) is not None
    if (_title_before().search(before) and not beside) or _context_after().match(text, end):
        return "name-in-context"
    if beside:
        return None
    in_list = any(b <= start and end <= e for b, e in listed)
    return "name-in-list" if in_list and _is_entry(text, start, end) else None


def without_genitive(mentions: list[Mention], text: str) -> list[Mention]:
    """The mentions with `Karl Holms` put back to `Karl Holm` where the text names him so, or the s can be nothing else."""
    names = {m.value for m in mentions}
    before_noun = {m.end for m in mentions if m.value.endswith("s") and _HIS.match(text, m.end)}
    mended = []
    for mention in mentions:
        value = re.sub(r"[’']s$", "", mention.value)
        if value.endswith("s") and (
            value[:-1] in names
            or mention.end in before_noun
            or value.endswith(("sens", "gaards", "strups", "lunds", "bergs", "dals"))
        ):
            value = value[:-1]
        mended.append(
            replace(mention, end=mention.start + len(value), value=value)
            if value != mention.value
            else mention
        )
    return mended
