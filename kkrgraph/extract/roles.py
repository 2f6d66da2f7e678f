"""Roles: `formand`, `næstformanden`, `fmd.`, `beskæftigelsesdirektør`, `børne- og arbejdsmarkedsdirektør`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kkrgraph.extract.mentions import Label, Mention
from kkrgraph.model import Meeting
from kkrgraph.reference import roles

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
}
_ENDINGS = ("", "en", "n", "et", "s", "ens", "ns")


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One printed form of a role: its bare word, category, and whether it is a plural."""

    word: str
    category: str
    plural: bool


@cache
def forms() -> dict[str, Form]:
    """Printed form in lower case → role."""
    table: dict[str, Form] = {}
    for role in roles():
        # mostly verbs: `Eva Lind afløser Karl Holm`, `Karl Holm indleder punktet`
        if role.category in _SKIPPED or role.word in ("afløser", "indleder"):
            continue
        for ending in _ENDINGS:
            table.setdefault((role.word + ending).lower(), Form(word=role.word, category=role.category, plural=False))
        if role.word.endswith("lem"):
            table[role.word.lower() + "met"] = Form(word=role.word, category=role.category, plural=False)
        for abbreviation in role.abbreviations:
            if "." in abbreviation:
                table.setdefault(abbreviation.lower(), Form(word=role.word, category=role.category, plural=False))
        for ending in ("", "ne", "s", "nes"):
            if role.plural:
                table.setdefault((role.plural + ending).lower(), Form(word=role.word, category=role.category, plural=True))
    return table


def is_role_word(word: str) -> bool:
    """Whether a single word, capital or not, is a role (`Rektor`, `Klimachef`)."""
    return word.lower() in forms() or any(word.lower().endswith(head) for head in _HEADS)


@cache
def _pattern() -> re.Pattern[str]:
    words = sorted(forms(), key=len, reverse=True)
    heads = "|".join(_HEADS)
    return re.compile(
        rf"(?<![\w-])(?:(?P<double>[a-zæøå]{{3,}}- og [a-zæøå]+(?:{heads})(?:en|n)?)"
        rf"|(?P<listed>{'|'.join(map(re.escape, words))})"
        rf"|(?P<compound>[A-ZÆØÅa-zæøå]{{3,}}(?:{heads})(?P<inflection>en|n|er|e|erne)?))(?![\w-])",
        re.IGNORECASE,
    )


def find_roles(text: str) -> list[Mention]:
    """All role words; value is the bare word, kind its category, strong False for a plural."""
    found = []
    for match in _pattern().finditer(text):
        form = _form(match)
        if form is not None:
            found.append(
                Mention(
                    start=match.start(),
                    end=match.end(),
                    label=Label.ROLE,
                    value=form.word,
                    kind=form.category,
                    rule="role",
                    strong=not form.plural,
                )
            )
    return found


def _form(match: re.Match[str]) -> Form | None:
    if match["listed"]:
        return forms()[match["listed"].lower()]
    words = (match["double"] or match["compound"]).lower()
    for head, category in _HEADS.items():
        stem = re.search(rf"{head}(?P<rest>en|n|er|e|erne)?\Z", words)
        if stem:
            bare = words[: stem.start()] + head
            return Form(word=bare, category=category, plural=stem["rest"] in ("er", "e", "erne"))
    return None


# a board's chair is the chair of the organisation whose board it is
_BARE = {"bestyrelsesformand": "formand", "bestyrelsesnæstformand": "næstformand", "kkr-formand": "formand", "kkr-medlem": "medlem", "bestyrelsesmedlem": "medlem", "formand for bestyrelsen": "formand"}


def bare_role(word: str) -> str:
    """`bestyrelsesformand` → `formand`; other roles as they are."""
    return _BARE.get(word.lower(), word if word[:2].isupper() else word.lower())


def own_body(name: str, meeting: Meeting) -> str:
    """`KKR` alone stands for the meeting's own KKR."""
    return meeting.body if name == "KKR" and meeting.body else name
