"""The forms of names: initials, particles, hyphens, foreign letters; in lists also capitals and a surname in lower case."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kkrgraph.extract.entities.nobodies import PLACE_WORD, is_masked
from kkrgraph.extract.entities.roles import is_role_word
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.extract.text.patterns import word_list
from kkrgraph.reference import derived, given_names

# Latin letters with marks beside those of Danish
_MARKED = [chr(code) for code in range(0x100, 0x250)]
UPPER = "A-ZÀ-ÖØ-Þ" + "".join(letter for letter in _MARKED if letter.isupper())
LOWER = "a-zß-öø-ÿ" + "".join(letter for letter in _MARKED if letter.islower())
INITIALS = rf"(?:[{UPPER}]\.\s?){{0,2}}[{UPPER}]\."
WORD = rf"[{UPPER}][{LOWER}]+(?:[-'’][{UPPER}]?[{LOWER}]+)*(?:[{UPPER}][{LOWER}]+)?"
# `Niels Chr. Holm`: given names that are often cut short
SHORTENED = (
    r"(?:Chr|Kr|Fr|Frd|Th|Ths|Thv|Joh|Johs|Jørg|Jul|Vald|Wilh|Alb|Aug|Edv|Nic|Rasm|Bernh|Ferd|Gust|Herm|"
    r"Kn|Sv|Vilh|Marg|Aa|Hj|Bj|Ph|Ch|St)\."
)
_PARTICLE = (
    r"(?:(?:de|di|da|do|dos|das|del|von|van|der|den|el|al|la|le|du|zu|ter|ten|av|á|í|à|bin|"
    r"ibn)[ ]){0,2}(?:[dD]['’]|[Oo]['’])?"
)
_PART = rf"(?:{INITIALS}|{SHORTENED}|{WORD})"
NAME = re.compile(
    rf"(?<![\w.]){_PART}(?:[ ]{_PARTICLE}{_PART})+(?!\w|"
    r"-\s(?!(?i:afbud|fravær|forfald|forhindret|orlov|deltog|mødt|ikke|til ?stede|suppleant|stedfortræder|"
    r"formand|næstformand|referent)))"
)
_CAPITALS = rf"[{UPPER}]{{2,}}(?:-[{UPPER}]{{2,}})*"
# `KARL HOLM`, `Karl HOLM` in a list
_IN_CAPITALS = re.compile(
    rf"(?<![\w.])(?:{_CAPITALS}|{WORD}(?: {WORD})?)(?: (?:{INITIALS} )?{_CAPITALS}){{1,3}}(?![\w-])"
)
# `Karl holm (V), Greve Kommune`, `Eva Lind, Karl holm og Bo Dam`
_LOWERED = re.compile(
    rf"(?<![\w.])(?P<listed>(?<=, ))?(?P<given>{WORD}(?: {WORD})?) (?P<last>[{LOWER}]{{3,}}(?:-{WORD})?)"
    r"(?=\s?\([A-ZÆØÅ]|, [A-ZÆØÅ]| [A-ZÆØÅ][\wæøå-]+ [Kk]ommune\b|(?(listed) og [A-ZÆØÅ]|(?!)))"
)
_NO_SURNAME = frozenset(("fra", "for", "deltog", "samt", "afbud", "mødte", "med", "ved", "som", "var"))
# words that no surname ends in: what a point of the agenda begins with behind a name of the one before
_ABSTRACT = re.compile(r"[a-zæøå]{2}(?:tion|tioner|tionen|sion|else|elser|skab|skabet|arbejde|arbejdet)\Z")
# `HolmEva`: two words that lost the space between them
_GLUED = re.compile(rf"(?P<one>[{UPPER}][{LOWER}]+)(?P<two>[{UPPER}][{LOWER}]+)\Z")


@derived
def is_given_name(word: str) -> bool:
    """Whether a word, or the first part of a hyphenated word, is on the list of given names."""
    names = given_names()
    return word in names or ("-" in word and word.split("-")[0] in names)


@derived
def is_no_name(word: str) -> bool:
    """Words that end a name or keep one from beginning: headings, roles (`Rektor`), places (`Byens Rådhus`), masks."""
    return (
        word in word_list("not_names")
        or is_role_word(word)
        or (PLACE_WORD.search(word) is not None and word not in given_names())
        or _ABSTRACT.search(word) is not None
        or is_masked(word)
    )


def words_of(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The words of a capitalised run as offsets; two that are glued together are told apart by the given name."""
    for word in re.finditer(r"\S+", text[start:end]):
        glued = _GLUED.match(word[0])
        if glued is not None and is_given_name(glued["two"]) and len(glued["one"]) > 3:
            middle = start + word.start() + len(glued["one"])
            yield start + word.start(), middle
            yield middle, start + word.end()
        else:
            yield start + word.start(), start + word.end()


def names_in_lists(text: str, listed: list[tuple[int, int]], blocked: bytearray) -> Iterator[Mention]:
    """Names in capitals and with a surname in lower case, where the first word is a given name; only in lists."""
    for begin, stop in listed:
        for match in _IN_CAPITALS.finditer(text, begin, stop):
            words = match[0].split()
            given = [word for word in words if not word.isupper()] or words[:1]
            if len(words[-1]) < 3 or not all(is_given_name(word.title()) for word in given):
                continue
            # `EVA LIND (V)` is no institute that is called EVA
            stands = (
                text[match.end() : match.end() + 1] in ("", ",", "\n")
                or text[match.end() : match.end() + 2] == " ("
            )
            if any(blocked[match.start() : match.end()]) and not (stands and words[0].isupper()):
                continue
            if any(is_no_name(w.capitalize()) for w in words):
                continue
            yield _listed(match)
        for match in _LOWERED.finditer(text, begin, stop):
            last = match["last"]
            if last in _NO_SURNAME or is_role_word(last) or any(blocked[match.start() : match.end()]):
                continue
            if all(is_given_name(word) for word in match["given"].split()):
                mention = _listed(match)
                # `Aage holmstrup` in the list is `Aage Holmstrup` of the text
                written = f"{match['given']} {last[0].upper()}{last[1:]}"
                yield replace(mention, value=written) if written in text else mention


def _listed(match: re.Match[str]) -> Mention:
    return Mention(
        start=match.start(), end=match.end(), label=Label.PERSON, value=match[0], rule="given-name"
    )
