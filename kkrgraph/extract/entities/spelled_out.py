"""Spelled out: organs whose names go on in plain words: `Følgegruppen for nære havnetilbud`, `Kyst- og havnepanelet`.

What kind of organ it is stands in the head of the name, and what it is for in lower case behind it. The name ends where a verb,
a preposition or a sign begins something else; Danish tells that by a handful of words and endings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kkrgraph.extract.text.finding import places_of
from kkrgraph.extract.text.mentions import Label, Mention

_HEAD = (
    r"(?:gruppen|udvalget|rådet|panelet|forummet|forum|netværket|kredsen|klyngen|partnerskabet|"
    r"kommissionen|nævnet|fællesskabet)"
)
# what each form has in it: the expression is tried around those words only
_FOR_WORDS = ("gruppen for ", "gruppen om ", "gruppen bag ", "gruppen vedr", "udvalget for ", "rådet for ", "panelet for ", "forummet for ", "netværket for ", "kredsen for ", "klyngen for ", "partnerskabet for ", "kommissionen for ", "nævnet for ", "fællesskabet for ")  # fmt: skip
_FIELD_WORDS = ("- og ",)
_KIND_WORDS = (" politiske ", " administrative ", " faglige ", " rådgivende ", " tværgående ", " tværkommunale ", " fælleskommunale ", " nationale ")  # fmt: skip
# so far before and behind those words a name reaches
_BEFORE, _BEHIND = 60, 160
# `Følgegruppen for`, and then its words in lower case; names with capitals are read by the patterns of bodies
_FOR = re.compile(
    rf"(?<![\w-])(?:[A-ZÆØÅ][a-zæøå]+- og )?[A-ZÆØÅ][a-zæøå-]*(?:(?!forum )(?<!Om){_HEAD} for|"
    rf"gruppen (?:om|bag|vedrørende|vedr\.)) (?P<field>[a-zæøå][\wæøå-]*(?:,? [a-zæøå][\wæøå-]*){{0,6}})"
)
# `Kyst- og havnepanelet`, `Revisions- og risikoudvalget`
_TWO_FIELDS = re.compile(
    rf"(?<![\w-])[A-ZÆØÅ][a-zæøå]+-(?:, [a-zæøå]+-)* og [a-zæøå]{{3,}}{_HEAD}(?![\wæøå])"
)
# `det politiske havneudvalg`, `den tværgående styregruppe`
_OF_A_KIND = re.compile(
    r"(?<![\w-])[Dd]e[nt] (?:politiske|administrative|faglige|rådgivende|tværgående|tværkommunale|"
    r"fælleskommunale|nationale) [a-zæøå]{3,}(?:udvalg|gruppe|forum|panel|nævn|"
    r"netværk)(?![\wæøå])(?! (?:for|om|bag|i) [A-ZÆØÅ])"
)
# words that are no part of what an organ is for
_STOP = frozenset(
    (
        "har", "er", "var", "blev", "bliver", "skal", "kan", "vil", "får", "fik", "med", "af", "fra", "til", "på", "der", "som", "hos", "ved", "mod", "inden", "den", "det", "de", "dem", "en", "et", "samt", "efter", "under", "over", "havde", "holder", "holdt",
        "sidder", "at", "om", "hvor", "når", "mens", "men", "idet", "hvis", "da", "i", "for", "kl", "nu", "også", "ikke", "desuden", "fortsat", "herefter", "endvidere", "selv", "igen", "gerne", "siden", "hver", "begge",
        "frem", "ind", "ud", "op", "perioden", "resten", "året", "tiden", "indspillet", "indsatsen", "bidraget", "invitationen", "orienteringen",
    )
)  # fmt: skip
# verbs that go on about an organ; plurals of nouns end like verbs, so the verbs are told by name
_VERB = re.compile(
    r"(?:[a-zæøå]{2,}(?:ede|edes|te|tes)|[a-zæøå]{3,}es|valgt|udpeget|nedsat|tog|bad|gav|består|får|"
    r"foreslår|indgår|fremgår|ser|gør|"
    r"(?:af|over|ind|frem|ud|op)?(?:tager|lægger|løser|leder|giver|peger|sætter|følger|vælger|stiller)|"
    r"drøfter|anbefaler|ønsker|arbejder|orienterer|udarbejder|"
    r"samler|behandler|godkender|mener|finder|begynder|starter|slutter|rådgiver|støtter|understøtter|"
    r"koordinerer|planlægger|ligger|skriver|svarer|inviterer|"
    r"efterspørger|bakker|afholder|indtræder|udtræder|fratræder|deltager|besøger|byder|beder|forventer|har)\Z"
)
_MOST_WORDS = 5


def find_spelled_out(text: str) -> Iterator[Mention]:
    """The organs of a text whose names are spelled out in plain words, each as far as its name goes."""
    for match in _around(text, _FOR_WORDS, _FOR):
        end = match.start("field") + _length(match["field"])
        if end > match.start("field"):
            yield _organ(text, match.start(), end)
    for words, pattern in ((_FIELD_WORDS, _TWO_FIELDS), (_KIND_WORDS, _OF_A_KIND)):
        for match in _around(text, words, pattern):
            yield _organ(text, match.start(), match.end())


def _around(text: str, words: Sequence[str], pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """The matches of a pattern around the words that each of them has, each once."""
    end = 0
    for place in sorted(place for word in words for place in places_of(word, text)):
        match = pattern.search(text, max(end, place - _BEFORE), place + _BEHIND) if place >= end else None
        if match is not None and match.start() <= place < match.end():
            yield match
            end = match.end()


def _length(words: str) -> int:
    """How many characters of the words behind `for` are what the organ is for; 0 for none."""
    end = position = 0
    count = 0
    for word in re.finditer(r"[\wæøå-]+", words):
        name = word[0]
        if words[position : word.start()].strip() == "," and name not in ("og",):
            following = re.match(r"(?:, [\w-]+)* og ", words[word.end() :])
            if following is None:  # a comma ends it, but for `børn, unge og ældre`
                break
        if name == "og":
            position = word.end()
            continue  # it counts once a word follows that belongs to it
        verb = _VERB.match(name) is not None
        if name in _STOP or (verb and count > 0) or count == _MOST_WORDS:
            break
        count, end, position = count + 1, word.end(), word.end()
    return end


def _organ(text: str, start: int, end: int) -> Mention:
    value = text[start:end]
    return Mention(
        start=start,
        end=end,
        label=Label.ORGANISATION,
        value=value[0].upper() + value[1:],
        kind="committee",
        rule="spelled-out",
    )
