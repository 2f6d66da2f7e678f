"""People: runs of capitalised words that begin with a given name, or that stand where only a name can stand.

No list of the people themselves: the given-name list, the shape of Danish names and their surroundings decide.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from kkrgraph.extract.mentions import Label, Mention
from kkrgraph.extract.patterns import word_list
from kkrgraph.extract.roles import is_role_word
from kkrgraph.reference import given_names, roles

_UPPER = "A-ZÆØÅÖÜÄÉÁ"
_LOWER = "a-zæøåöüäéáèçćčšžñë"
_INITIALS = rf"(?:[{_UPPER}]\.\s?){{0,2}}[{_UPPER}]\."
_WORD = rf"[{_UPPER}][{_LOWER}]+(?:[-'’][{_UPPER}]?[{_LOWER}]+)*(?:[{_UPPER}][{_LOWER}]+)?"
_PARTICLE = r"(?:de|di|da|von|van|der|den|el|al|la|le|du|d'|d’)"
_NAME = re.compile(
    rf"(?<![\w.])(?:{_INITIALS}|{_WORD})(?:[ ](?:{_PARTICLE}[ ]?)?(?:{_INITIALS}|{_WORD}))+(?![\w])"
)
_CAPITALS = rf"[{_UPPER}]{{2,}}(?:-[{_UPPER}]{{2,}})*"
# `KARL HOLM`, `Karl HOLM` in a list
_IN_CAPITALS = re.compile(
    rf"(?<![\w.])(?:{_CAPITALS}|{_WORD}(?: {_WORD})?)(?: (?:{_INITIALS} )?{_CAPITALS}){{1,3}}(?![\w-])"
)
# `Jens Baggesens Vej`, `Tove Ditlevsens Skole`: named after people, but no people
_NAMED_AFTER = re.compile(
    r"\s?(?:Vej|vej|Gade|gade|Allé|allé|Alle|Plads|plads|Boulevard|Skole|skole|Skolen|Fond|Fonden|Hus|Stiftelse|Legat|Center|"
    r"Centret|Torv|Stræde|Park|Parken|Have|Minde|Kollegium|Gymnasium|Friskole|Højskole|Plejehjem|Museum|Kommune|kommune|Universitet|Bibliotek|A/S|ApS|I/S)\b"
)
# what a person has: the s before it is a genitive
_HIS = re.compile(
    r"\s(?:bortgang|død|plads|post|sæde|stedfortræder|suppleant|afløser|efterfølger|mandat|hverv|fratræden|udtræden|orlov)\b"
)
_PLACE_WORD = re.compile(
    r"(?:[a-zæøå](?:vej|gade|allé|plads|stræde|torv|huset|rådhus|center|centret|salen|skolen|bugten|havnen)|\A(?:Rådhus|Torv|Allé|Alle|Plads|Vej|Center|Hotel|Station|Kultur|Kongres))\Z"
)
_PARTY = r"\s?,?\s?\(\s?(?:[A-ZÆØÅ]|DF|SF|EL|LA|RV|KF|KD|DD|NB|UP|ALT)\s?\)"


@cache
def _role_words() -> str:
    words = {
        w
        for role in roles()
        for w in (role.word, *role.abbreviations)
        if role.category not in ("event_word", "attendance")
    }
    return "|".join(sorted((re.escape(word) for word in words), key=len, reverse=True))


@cache
def _title_before() -> re.Pattern[str]:
    return re.compile(rf"(?:^|[\s(,])(?:[\wæøåÆØÅ-]*(?:{_role_words()}))(?:en|n|er)?,?\s$", re.IGNORECASE)


@cache
def _context_after() -> re.Pattern[str]:
    return re.compile(
        rf"{_PARTY}|\s?,\s(?:[\wæøå-]+\s)?[\wæøå-]*(?:{_role_words()})\b(?:\s(?:i|for|ved|på)\b|\s?,)?"
    )


def is_given_name(word: str) -> bool:
    """Whether a word, or the first part of a hyphenated word, is on the list of given names."""
    names = given_names()
    return word in names or ("-" in word and word.split("-")[0] in names)


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
    for match in _NAME.finditer(text):
        for start, end in _split(text, match.start(), match.end(), blocked):
            mention = _person(text, start, end, listed)
            if mention is not None:
                found.append(mention)
    found.extend(_in_capitals(text, listed, blocked))
    return found


def _in_capitals(text: str, listed: list[tuple[int, int]], blocked: bytearray) -> Iterator[Mention]:
    """Names in capitals in the lists, where the first word is a given name: elsewhere capitals are headings."""
    for begin, stop in listed:
        for match in _IN_CAPITALS.finditer(text, begin, stop):
            words = match[0].split()
            given = [word for word in words if not word.isupper()] or words[:1]
            if any(blocked[match.start() : match.end()]) or len(words[-1]) < 3:
                continue
            if all(is_given_name(word.title()) for word in given) and not any(
                is_no_name(word.capitalize()) for word in words
            ):
                yield Mention(
                    start=match.start(),
                    end=match.end(),
                    label=Label.PERSON,
                    value=match[0],
                    rule="given-name",
                )


def _split(text: str, start: int, end: int, blocked: bytearray) -> list[tuple[int, int]]:
    """The parts of a capitalised run that may be names: between blocked stretches and words that are never names."""
    parts: list[tuple[int, int]] = []
    begin: int | None = None
    last = start
    seen_surname = False
    for word in re.finditer(r"\S+", text[start:end]):
        w_start, w_end = start + word.start(), start + word.end()
        bare = word[0].strip(".,")
        stop = is_no_name(bare) or any(blocked[w_start:w_end])
        new = (
            begin is not None
            and seen_surname
            and is_given_name(bare)
            and _words(text[begin:last]) >= 2
            and w_end < end
        )
        if (stop or new) and begin is not None:
            parts.append((begin, last))
            begin = None
            seen_surname = False
        if not stop:
            if begin is None:
                begin, seen_surname = w_start, False
            elif not is_given_name(bare) and not bare.endswith("."):
                seen_surname = True
            last = w_end
    if begin is not None:
        parts.append((begin, last))
    return parts


def is_no_name(word: str) -> bool:
    """Words that end a name or keep one from beginning: headings, roles (`Rektor`), places (`Byens Rådhus`)."""
    return word in word_list("not_names") or is_role_word(word) or _PLACE_WORD.search(word) is not None


def names_a_place(text: str, start: int, end: int) -> bool:
    """Whether a run of names is what a street, a school or a fund is called: `Eva Linds Vej`, `Eva Linds Skole`."""
    words = text[start:end].split()
    inside = len(words) > 2 and words[-2].endswith("s") and _NAMED_AFTER.match(words[-1]) is not None
    return inside or _NAMED_AFTER.match(text, end) is not None


def _words(text: str) -> int:
    return len(text.split())


def _person(text: str, start: int, end: int, listed: list[tuple[int, int]]) -> Mention | None:
    name = text[start:end]
    words = name.split()
    if not 2 <= len(words) <= 6 or words[-1].endswith("."):
        return None
    if names_a_place(text, start, end):
        return None
    known = is_given_name(words[0]) or re.fullmatch(_INITIALS, words[0]) is not None
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
            Mention(
                start=mention.start,
                end=mention.start + len(value),
                label=mention.label,
                value=value,
                rule=mention.rule,
            )
            if value != mention.value
            else mention
        )
    return mended
