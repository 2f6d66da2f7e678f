"""Bodies, municipalities, regions and parties that reference data knows by name, found with spaCy's PhraseMatcher."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc

from kkrgraph.extract.entities.name_forms import is_given_name
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.reference import Municipality, bodies, derived, municipalities, parties, regions
from kkrgraph.resources import resource


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What a phrase names. strong: False for short abbreviations, which need a neighbour that vouches for them."""

    name: str
    kind: str
    label: Label
    strong: bool


# abbreviations that are ordinary words or other things in this genre; they count only where the document introduces them
NEVER_ALONE = frozenset(
    [
        "US",
        "IM",
        "FM",
        "DE",
        "EM",
        "BM",
        "UM",
        "JM",
        "EP",
        "SL",
        "RM",
        "RN",
        "DR",
        "TRE",
        "KP",
        "IT",
        "DA",
        "KU",
        "AU",
        "VD",
        "DH",
        "SIT",
        "MIM",
        "SIM",
        "SUM",
        "TBM",
        "IBM",
        "BER",
        "KKU",
        "AMU",
        "UVM",
        "STM",
        "Hus",
        "Partnerskabet",
        "Kommissionen",
        "ISM",
        "Metropol",
    ]
)


def _is_abbreviation(name: str) -> bool:
    return len(name) <= 4 and name.upper() == name


@cache
def not_bodies() -> frozenset[str]:
    """Names of reference data that minutes use for something else than a body (data/lookups/not_bodies.csv)."""
    with resource("data", "lookups", "not_bodies.csv").open(encoding="utf-8", newline="") as file:
        return frozenset(row["name"] for row in csv.DictReader(file))


@derived
def entries() -> dict[str, Entry]:
    """Phrase → what it names; a phrase that several bodies claim (`Regionsrådet`, `Erhvervshuset`) names none by itself."""
    table: dict[str, Entry] = {}
    shared: set[str] = set()
    for phrase, entry in _claims():
        known = table.setdefault(phrase, entry)
        if known.name != entry.name:
            shared.add(phrase)
    return {phrase: entry for phrase, entry in table.items() if phrase not in shared}


def _claims() -> Iterator[tuple[str, Entry]]:
    """Every spelling of reference data with what it names, municipalities and regions first."""
    for municipality in municipalities():
        for spelling in (
            municipality.name,
            f"{municipality.short_name} Kommune",
            f"{municipality.short_name}s Kommune",
            *(alias for alias in municipality.aliases if alias.endswith(" Kommune")),
            *(f"{alias} Kommune" for alias in town_aliases(municipality) if not alias.endswith("s")),
        ):
            entry = Entry(name=municipality.name, kind="municipality", label=Label.PLACE, strong=True)
            yield spelling, entry
            yield spelling.replace("Kommune", "kommune"), entry
    for region in regions():
        yield region.name, Entry(name=region.name, kind="region", label=Label.ORGANISATION, strong=True)
    for party in parties():
        for spelling in (party.name, *party.aliases):
            if (
                party.letter
                and (len(spelling) > 2 or spelling == "SF")
                and not spelling.startswith("(")
                and spelling[0].isupper()
                and spelling != f"{party.name}s"  # `Venstres`: the matcher makes genitives itself
            ):
                name = party.name.split(" - ")[0]
                yield (
                    spelling,
                    Entry(
                        name=name, kind="party", label=Label.ORGANISATION, strong=not _plain_word(spelling)
                    ),
                )
    yield from _body_claims()


def _body_claims() -> Iterator[tuple[str, Entry]]:
    skipped = not_bodies()
    for body in bodies():
        if body.name in skipped:
            continue
        # KL's board, presidency and assembly are KL itself
        organ = body.name.startswith(f"{body.parent}'s ")
        name, kind = (body.parent, "association") if organ else (body.name, body.kind)
        for spelling in (body.name, *body.aliases):
            if spelling and (
                spelling[0].isupper()
                or spelling[0].isdigit()
                or (spelling[:3].islower() and "-" in spelling[:4])
            ):
                short = _is_abbreviation(spelling) and spelling != body.name and len(spelling) < 3
                strong = spelling not in NEVER_ALONE and not short
                entry = Entry(name=name, kind=kind, label=Label.ORGANISATION, strong=strong)
                yield spelling, entry
                if "- og " in spelling:  # a slip that is often made: `Kyst og Havnestyrelsen`
                    yield spelling.replace("- og ", " og "), entry


# party short names that begin a sentence as ordinary words
def _plain_word(spelling: str) -> bool:
    return spelling in {"Radikale", "Konservative", "Lokallisten", "Borgerlisten", "Lokalliste"}


def make_matcher(nlp: Language) -> PhraseMatcher:
    """A matcher over all phrases and their genitives (`Midttrafiks`, `VIA's`)."""
    matcher = PhraseMatcher(nlp.vocab)
    for phrase in entries():
        forms = [phrase, f"{phrase}s"] if not phrase.endswith("s") else [phrase]
        if phrase[-1].isdigit():
            forms.append(f"{phrase}.")  # the tokenizer takes the full stop behind `21` for an ordinal's
        matcher.add(phrase, [nlp.make_doc(form) for form in forms])
    return matcher


def find_known(doc: Doc, text: str, matcher: PhraseMatcher) -> Iterator[Mention]:
    """All mentions of known bodies; value is the preferred name, end leaves a genitive s out."""
    table = entries()
    for key, start, _end in matcher(doc):
        phrase = doc.vocab.strings[key]
        entry = table[phrase]
        begin = doc[start].idx
        if _goes_on(text, phrase, entry, begin + len(phrase)) or _is_of_person(text, phrase, begin):
            continue
        yield Mention(
            start=begin,
            end=begin + len(phrase),
            label=entry.label,
            value=entry.name,
            kind=entry.kind,
            rule="known-name",
            strong=entry.strong,
        )


def town_aliases(municipality: Municipality) -> list[str]:
    """Other Danish spellings of its bare name: `Århus`, `Nordfyn`, `Ikast Brande`; no foreign or plain-letter ones."""
    bare = municipality.short_name
    return [
        alias
        for alias in municipality.aliases
        if alias != bare
        and not alias.endswith((" Kommune", ")", "."))
        and not alias.isupper()
        and " of " not in alias
        and (
            not alias.isascii() or bare.isascii() or bare.replace("-", " ") == alias or bare.startswith(alias)
        )
        and alias not in _ORDINARY
    ]


# a pronoun, and an abbreviation of many things
_ORDINARY = frozenset(("Mors",))


_CAPITALISED = re.compile(r" (?P<word>[A-ZÆØÅ][a-zæøå]+)(?= [A-ZÆØÅ]|,|\.|\Z| og)")


def _goes_on(text: str, phrase: str, entry: Entry, end: int) -> bool:
    """Whether a short name is only the beginning of another body's: `Zealand` in `Zealand Business College`."""
    if " " in phrase or phrase == entry.name or phrase.isupper() or entry.label is Label.PLACE:
        return False
    match = _CAPITALISED.match(text, end)
    return match is not None and not is_given_name(match["word"])


_GIVEN_BEFORE = re.compile(r"(?P<word>[A-ZÆØÅ][\w-]+) \Z")
_SURNAME_BEHIND = re.compile(r" [A-ZÆØÅ][a-zæøå]{2,}")


def _is_of_person(text: str, phrase: str, begin: int) -> bool:
    """Whether a name of one word stands in the middle of a person's: `Karl Falck Holm`."""
    if not phrase.istitle() or " " in phrase or _SURNAME_BEHIND.match(text, begin + len(phrase)) is None:
        return False
    before = _GIVEN_BEFORE.search(text, max(0, begin - 30), begin)
    return before is not None and is_given_name(before["word"])


@derived
def town_names() -> tuple[str, ...]:
    """The bare names of municipalities (`Herning`, `Ringkøbing-Skjern`, also `Århus`), longest first."""
    spellings = {name for m in municipalities() for name in (m.short_name, *town_aliases(m))}
    return tuple(sorted(spellings, key=lambda name: (-len(name), name)))


@derived
def town_pattern() -> re.Pattern[str]:
    """Any of the bare names, as a word."""
    tails: dict[str, list[str]] = defaultdict(list)
    for name in town_names():
        tails[name[0]].append(re.escape(name[1:]))
    # the letter before the look back from it: a search skips to a letter, but not to a look-behind
    return re.compile(
        "|".join(rf"{first}(?<![\w-].)(?:{'|'.join(rest)})(?![\w-])" for first, rest in tails.items())
    )


@derived
def _municipalities_by_spelling() -> dict[str, str]:
    """Spelling in lower case → official name; where two share one, the first keeps it."""
    table: dict[str, str] = {}
    for municipality in municipalities():
        official = municipality.name.removesuffix(" Kommune")
        for spelling in (municipality.short_name, official, *municipality.aliases):
            table.setdefault(spelling.lower(), municipality.name)
    return table


@derived
def municipality_of(town: str) -> str | None:
    """`Herning` → `Herning Kommune`; also `Århus`, `Nordfyn`; None for an unknown town."""
    wanted = town.strip().removesuffix(" Kommune").removesuffix(" kommune").lower()
    return _municipalities_by_spelling().get(wanted)
