"""Later names: a first name or a surname alone that stands for the one person of the document who bears it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kkrgraph.extract.entities.gazetteer import municipality_of
from kkrgraph.extract.entities.roles import is_role_word
from kkrgraph.extract.text.mentions import Label, Mention

_SAYS = (
    r"(?:orienterede|præsenterede|fortalte|gennemgik|redegjorde|oplyste|takkede|spurgte|foreslog|"
    r"bemærkede|bød|udtalte|nævnte|svarede|"
    r"tilføjede|supplerede|fremlagde|berettede|gav|holdt|indledte|motiverede|understregede|pegede|"
    r"orienterer|præsenterer|fortæller|"
    r"gennemgår|redegør|fremlægger|giver|holder|indleder)"
)
# `Jesper præsenterede planen`, `Jespers oplæg`
_BEHIND = re.compile(
    rf"\s{_SAYS}\b|[’']?s\s(?:oplæg|orientering|præsentation|forslag|bemærkning(?:er)?|indlæg|redegørelse|gennemgang)\b"
)
_BEFORE = re.compile(rf"\b{_SAYS}\s\Z")
_WORD_BEFORE = re.compile(r"([\w-]+) \Z")


def find_later(text: str, people: Sequence[Mention], taken: Sequence[tuple[int, int]]) -> Iterator[Mention]:
    """Later mentions of people by one of their names, where the words around say that someone speaks or is titled.

    people: those named in full. taken: stretches that name something. A name that two people bear stands for none.
    """
    blocked = {start for start, _ in taken} | {m.start for m in people}
    inside = bytearray(len(text))
    for start, end in [*taken, *((m.start, m.end) for m in people)]:
        inside[start:end] = b"\x01" * (end - start)
    for word, person in _single_names(people).items():
        begin = text.find(word, person.end)
        while begin >= 0:
            end = begin + len(word)
            if begin not in blocked and not inside[begin] and _stands_alone(text, begin, end):
                yield Mention(
                    start=begin, end=end, label=Label.PERSON, value=person.value, rule="name-in-part"
                )
            begin = text.find(word, end)


def _single_names(people: Sequence[Mention]) -> dict[str, Mention]:
    """First name or surname → the first mention of the one person who bears it."""
    bearers: dict[str, set[str]] = {}
    first: dict[str, Mention] = {}
    for person in people:
        words = person.value.split()
        for word in {words[0], words[-1]}:
            if len(word) > 2 and word[0].isupper() and not word.isupper() and "." not in word:
                bearers.setdefault(word, set()).add(person.value.casefold())
                first.setdefault(word, person)
    return {
        word: first[word]
        for word, names in bearers.items()
        if len(names) == 1 and municipality_of(word) is None
    }


def _stands_alone(text: str, begin: int, end: int) -> bool:
    """Whether the word is no part of another, and its bearer speaks or has a title before it."""
    if begin and (text[begin - 1].isalnum() or text[begin - 1] in "-–.&"):
        return False
    following = text[end : end + 40]
    if following[:1].isalnum() and not following.startswith("s "):
        return False
    if re.match(r"-| [A-ZÆØÅ]", following):
        return False
    before = text[max(0, begin - 40) : begin]
    word = _WORD_BEFORE.search(before)
    titled = word is not None and is_role_word(word[1])
    if word is not None and word[1][0].isupper() and not titled:  # part of a longer name
        return False
    return titled or _BEHIND.match(following) is not None or _BEFORE.search(before) is not None
