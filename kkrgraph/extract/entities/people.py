"""People: runs of capitalised words that begin with a given name, or that stand where only a name can stand.

No list of the people themselves: the given-name list, the shape of Danish names and their surroundings decide.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

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
            mention = _person(text, start, end, listed)
            if mention is not None:
                found.append(mention)
    found.extend(names_in_lists(text, listed, blocked))
    return found


def _split(text: str, start: int, end: int, blocked: bytearray) -> list[tuple[int, int]]:
    """The parts of a capitalised run that may be names: between blocked stretches and words that are never names."""
    parts: list[tuple[int, int]] = []
    begin: int | None = None
    last = start
    seen_surname = False
    count = 0
    for w_start, w_end in words_of(text, start, end):
        bare = text[w_start:w_end].strip(".,")
        stop = is_no_name(bare) or any(blocked[w_start:w_end])
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


def _person(text: str, start: int, end: int, listed: list[tuple[int, int]]) -> Mention | None:
    name = text[start:end]
    words = name.split()
    if not 2 <= len(words) <= 6 or words[-1].endswith("."):
        return None
    known = is_given_name(words[0]) or re.fullmatch(rf"{INITIALS}|{SHORTENED}", words[0]) is not None
    if is_named_after(text, words, end) or is_institution(words, known):
        return None
    if not known:
        in_list = any(b <= start and end <= e for b, e in listed)
        before = text[max(0, start - 60) : start]
        if not (in_list or _title_before().search(before) or _context_after().match(text, end)):
            return None
        # without a known given name only two or three plain words are safe
        if len(words) > 4 or name.isupper():
            return None
    return Mention(
        start=start,
        end=end,
        label=Label.PERSON,
        value=name,
        rule="given-name" if known else "name-in-context",
    )


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
