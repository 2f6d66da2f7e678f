"""Roles: `formand`, `næstformanden`, `fmd.`, `beskæftigelsesdirektør`, `børne- og arbejdsmarkedsdirektør`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.model import Meeting
from kkrgraph.reference import derived, roles

_SKIPPED = ("event_word", "attendance", "body", "chair_group")
# heads of compounds that the list of roles need not spell out one by one
_HEADS = {
    "direktør": "director",
    "chef": "head",
    "formand": "chair",
    "konsulent": "consultant",
    "leder": "head",
    "koordinator": "consultant",
    "borgmester": "mayor",
    "rådmand": "executive_politician",
    "sekretær": "official",
    "inspektør": "official",
    "medarbejder": "official",
    "bestyrer": "head",
    "forstander": "head",
    "planlægger": "consultant",
    "rådgiver": "consultant",
    "analytiker": "consultant",
    "assistent": "official",
    "ingeniør": "official",
    "økonom": "expert",
    "observatør": "observer",
    "ansvarlig": "official",
    "repræsentant": "representative",
}
# nouns too, but in minutes mostly verbs: `Eva Lind afløser Karl Holm`, `Karl Holm indleder punktet`; and what things are
_VERBS = ("afløser", "indleder", "anleder", "forleder", "medansvarlig", "samfundsansvarlig")
# others are mostly spoken of as groups: `Medarbejderne har ét medlem`
_DEPUTIES = ("substitute",)
_ENDINGS = ("", "en", "n", "et", "s", "ens", "ns")


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One printed form of a role: its bare word, category, and whether it is a plural."""

    word: str
    category: str
    plural: bool


@derived
def forms() -> dict[str, Form]:
    """Printed form in lower case → role."""
    table: dict[str, Form] = {}
    for role in roles():
        if role.category in _SKIPPED or role.word in _VERBS:
            continue
        for ending in _ENDINGS:
            table.setdefault(
                (role.word + ending).lower(), Form(word=role.word, category=role.category, plural=False)
            )
        if role.word.endswith("lem"):
            table[role.word.lower() + "met"] = Form(word=role.word, category=role.category, plural=False)
        for abbreviation in role.abbreviations:
            if "." in abbreviation:
                table.setdefault(
                    abbreviation.lower(), Form(word=role.word, category=role.category, plural=False)
                )
        for ending in ("", "ne", "s", "nes"):
            if role.plural:
                table.setdefault(
                    (role.plural + ending).lower(), Form(word=role.word, category=role.category, plural=True)
                )
        for definite in _definite_plurals(role.word, role.plural or "") if role.category in _DEPUTIES else ():
            table.setdefault(definite, Form(word=role.word, category=role.category, plural=True))
    return table


def _definite_plurals(word: str, plural: str) -> tuple[str, ...]:
    """`stedfortræderne` of `stedfortrædere`, `formændene` of `formænd`: what no ending of the plural alone makes."""
    if plural == f"{word}e":
        return f"{word}ne".lower(), f"{word}nes".lower()
    if plural and not plural.endswith(("e", "r")):
        return f"{plural}ene".lower(), f"{plural}enes".lower()
    return ()


# `formand`, `fmd.`, `beskæftigelsesdirektøren`; hyphens inside a word belong to it (`it-chef`)
_WORD = re.compile(r"(?<![\w-])[A-ZÆØÅa-zæøå][\w-]*(?:\.(?=[a-zæøå])[\w-]+)*\.?")
_NUMBERED = re.compile(r"(?<![\w-])\d\.")
# `børne- og kulturdirektør`: looked for by its rare middle
_DOUBLE = re.compile(rf"- og (?:[a-zæøå]+|[A-ZÆØÅ]{{2,3}}-)(?:{'|'.join(_HEADS)})(?:en|n)?(?![\w-])")
# what stands before a plain word and belongs to it: `teknisk chef`, `sundhedsfaglig leder`, `statsautoriseret revisor`
_QUALIFIED = ("chef", "leder", "direktør", "konsulent", "rådgiver", "koordinator", "medarbejder", "revisor")
_QUALITY = re.compile(
    r"(?<![\w-])(?<!til )(?:[Tt]eknisk|[A-ZÆØÅa-zæøå]*[Ff]aglig|[Dd]aglig|[Aa]dministrativ|[Jj]uridisk|"
    r"[Øø]konomisk|[Pp]ædagogisk|[Pp]olitisk"
    r"|[Kk]ommerciel|[Ss]trategisk|[Kk]unstnerisk|[Vv]idenskabelig|[Kk]ritisk|"
    r"[Ss]tatsautoriseret|[Rr]egistreret|[Ss]tatsaut\.|[Rr]eg\.) \Z"
)
_NUMBER = re.compile(r"(?<![\w.])[1-9]\. \Z")
_FIRST_HALF = re.compile(r"(?<![\w-])[A-ZÆØÅa-zæøå]{3,}\Z")


@derived
def _phrases() -> re.Pattern[str]:
    """The forms of several words: `administrerende direktør`, `1. næstformand`."""
    phrases = sorted((form for form in forms() if " " in form), key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(map(re.escape, phrases))})(?![\w-])", re.IGNORECASE)


@derived
def _first_words() -> frozenset[str]:
    return frozenset(form.split()[0] for form in forms() if " " in form)


def find_roles(text: str) -> list[Mention]:
    """All role words; value is the bare word, kind its category, strong False for a plural."""
    found = []
    for match in _role_words(text):
        form = form_of(match[0])
        if form is not None and not (match[0].lower() in _OWNERS and not _is_apposed(text, match)):
            length = len(match[0]) - (match[0].endswith(".") and match[0].lower() not in forms())
            start, word = _with_quality(text, match.start(), form)
            found.append(_mention(start, match.start() + length, word))
        if match[0].lower() in _first_words():
            found.extend(_phrase_at(text, match.start()))
    for match in _NUMBERED.finditer(text):
        found.extend(_phrase_at(text, match.start()))
    for match in _DOUBLE.finditer(text):
        before = max(0, match.start() - 40)
        first = _FIRST_HALF.search(text[before : match.start()])
        start = before + first.start() if first is not None else match.start()
        form = compound(text[start : match.end()])
        if first is not None and form is not None:
            found.append(_mention(start, match.end(), form))
    return found


# `Karl Holm, ejer, Nordkaj ApS`, `Ejer Karl Holm`; `ejer` is what bodies do, and `ejer af Nordkaj ApS` sits nowhere
_OWNERS = ("ejer", "medejer", "indehaver")
_APPOSED = re.compile(r",|\)|;|\s?\Z|\n")


def _is_apposed(text: str, match: re.Match[str]) -> bool:
    """Whether an owner's word stands before a name, or beside one between commas."""
    if match[0][0].isupper():
        return re.match(r" [A-ZÆØÅ][a-zæøå]", text[match.end() : match.end() + 3]) is not None
    before = text[max(0, match.start() - 2) : match.start()]
    return before in (", ", "– ", "- ", " (") and _APPOSED.match(text, match.end()) is not None


def _role_words(text: str) -> Iterator[re.Match[str]]:
    """The words of the text that are roles or begin one; each different word is looked up once."""
    firsts, known = _first_words(), forms()
    # no word goes over white space, so the different stretches between it hold all of them
    for word in dict.fromkeys(_WORD.findall("\n".join(dict.fromkeys(text.split())))):
        small = word.lower()
        # most words end like no role, and are not asked further
        may_be = small in firsts or small in known or small.endswith(_ENDS)
        if not may_be or (small not in firsts and form_of(word) is None):
            continue
        start = text.find(word)
        while start >= 0:
            match = _WORD.match(text, start)
            if match is not None and match[0] == word:
                yield match
            start = text.find(word, start + len(word))


def _with_quality(text: str, start: int, form: Form) -> tuple[int, Form]:
    """Where a role begins with the word that belongs to it: `faglig leder`, and the number of `1. viceborgmester`."""
    if form.word == "viceborgmester":
        number = _NUMBER.search(text, max(0, start - 3), start)
        return (number.start() if number is not None else start), form
    quality = _QUALITY.search(text, max(0, start - 24), start) if form.word in _QUALIFIED else None
    if quality is None:
        return start, form
    word = f"{quality[0].lower()}{form.word}"
    return quality.start(), Form(word=word, category=form.category, plural=form.plural)


def _phrase_at(text: str, start: int) -> Iterator[Mention]:
    match = _phrases().match(text, start)
    if match is not None:
        yield _mention(start, match.end(), forms()[match[0].lower()])


@derived
def form_of(word: str) -> Form | None:
    """The role that a single word is, a full stop behind it apart; None for any other word."""
    bare = word.removesuffix(".")
    return forms().get(word.lower()) or forms().get(bare.lower()) or compound(bare)


def _mention(start: int, end: int, form: Form) -> Mention:
    return Mention(
        start=start,
        end=end,
        label=Label.ROLE,
        value=form.word,
        kind=form.category,
        rule="role",
        strong=not form.plural,
    )


# what compounds end with, and a full stop behind any role
_ENDS = (".", *(head + inflection for head in _HEADS for inflection in ("", "en", "n", "er", "e", "erne")))
_COMPOUND = re.compile(rf"(?P<bare>.{{3,}}(?P<head>{'|'.join(_HEADS)}))(?P<inflection>en|n|er|e|erne)?\Z")


def compound(word: str) -> Form | None:
    """A compound that ends in a known role: `miljøchef`, `beskæftigelsesdirektøren`; None for any other word."""
    match = _COMPOUND.match(word.lower()) if len(word) > 6 and word.lower() not in _VERBS else None
    if match is None or match["bare"] in _VERBS:
        return None
    plural = match["inflection"] in ("er", "e", "erne")
    return Form(word=match["bare"], category=_HEADS[match["head"]], plural=plural)


def is_role_word(word: str) -> bool:
    """Whether a single word, capital or not, is a role (`Rektor`, `Klimachef`)."""
    return word.lower() in forms() or compound(word) is not None


# a board's chair is the chair of the organisation whose board it is
_BARE = {
    "bestyrelsesformand": "formand",
    "bestyrelsesnæstformand": "næstformand",
    "kkr-formand": "formand",
    "kkr-medlem": "medlem",
    "bestyrelsesmedlem": "medlem",
    "formand for bestyrelsen": "formand",
    "personlig stedfortræder": "stedfortræder",
    "personlig suppleant": "suppleant",
}


# `venstreborgmester`, `SF-rådmand`: the party is no part of the office
_OF_PARTY = re.compile(
    r"\A(?:[Vv]enstre|[Kk]onservative?|[Ss]ocialdemokratiske?|"
    r"[A-ZÆØÅ]{1,2}-)(?=(?:over|vice)?borgmester\Z|rådmand\Z|byrådsmedlem\Z)"
)


def bare_role(word: str) -> str:
    """`bestyrelsesformand` → `formand`; other roles as they are."""
    word = _OF_PARTY.sub("", word)
    return _BARE.get(word.lower(), word if word[:2].isupper() else word.lower())


def own_body(name: str, meeting: Meeting) -> str:
    """`KKR` alone stands for the meeting's own KKR."""
    return meeting.body if name == "KKR" and meeting.body else name
