"""Bodies by their form: endings (`-ministeriet`, `-udvalget`), first and last words, introduced abbreviations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from kkrgraph.extract.entities.employers import COUNCIL
from kkrgraph.extract.entities.gazetteer import entries, municipality_of, town_pattern
from kkrgraph.extract.entities.name_forms import is_given_name
from kkrgraph.extract.entities.roles import is_role_word
from kkrgraph.extract.text.finding import places_of, vocabulary
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.extract.text.patterns import Pattern, load

# looked for by its rare end, and what stands before that
_LAST_TOWN = re.compile(r" (?:og|samt) [A-ZÆØÅ][\wæøå-]+ [Kk]ommuner?\b")
_TOWNS_BEFORE = re.compile(r"(?:[A-ZÆØÅ][\wæøå-]+, )*[A-ZÆØÅ][\wæøå-]+\Z")
# these endings alone name no body: "udvalget", "rådet"; nor do bodies that every municipality has
_GENERIC = re.compile(
    r"(?<!- og )(?<!og )(?:[Ff]ag|[Ss]tående |[Pp]olitiske |økonomi|[Kk]ommunal|[Uu]nge|[Mm]ål|[Aa]rbejds|"
    r"[Bb]aggrunds|[Pp]atient(?=gruppe)|[Ff]orskels|[Bb]orger)"
    r"(?:udvalget|udvalg|gruppen)\Z|\A(?:Fagforbundet|Fagforeningen|Mødeforum|Kommunaløkonomisk Forum|"
    r"Kommunalpolitisk Forum|Valggruppen|Udvalget|Rådet|Nævnet|Kredsen|Ejerkredsen|Netværket|Gruppen|"
    r"Forum|Byrådet|Sekretariatet|"
    r"Arbejdsgruppen|Styregruppen|styregruppen|Fællesskabet|Partnerskabet|Målgruppen|Hovedudvalget|"
    r"fællesskabet|samfundsfællesskabet|Ungegruppen|Trafikselskabet|Trafikselskab|Forsyningsselskabet|Affaldsselskabet)\Z"
)


@cache
def compiled() -> tuple[tuple[Pattern, re.Pattern[str], tuple[tuple[str, tuple[str, ...]], ...]], ...]:
    """Each pattern, compiled, and the words of which every match has one, with their parts."""
    return tuple(
        (p, re.compile(p["pattern"]), tuple((word, tuple(word.split())) for word in p["has"]))
        for p in load("bodies")
    )


def is_generic(name: str) -> bool:
    """Whether a name is only what bodies are called (`Udvalget`), or a body that every municipality has."""
    return _GENERIC.search(name) is not None


def without_s(words: str) -> str:
    """A name without its genitive s; `Museum Assens` keeps it, since towns end in one."""
    if municipality_of(words.rsplit(" ", 1)[-1]) is not None:
        return words
    return re.sub(r"(?<=[a-zæøå])[’']?s\Z", "", words)


# a project that money is asked for or given to
_GRANT_BEFORE = re.compile(
    r"\b(?:[Aa]nsøg|[Tt]ilskud|[Tt]illægsbevilling|[Bb]evilling|[Ss]tøtte|[Mm]edfinansiering|"
    r"udviklingsmidler|midler)[^.;:]{0,60} til (?:[a-zæøå]+ )?\Z"
)


def name_by_form(pattern: Pattern, match: re.Match[str]) -> str:
    """The body's name in the nominative: the pattern's `rename` filled in, else the words with a capital."""
    words = without_s(match[0]) if pattern.get("genitive") else match[0]
    if "rename" in pattern:
        groups = {key: value for key, value in match.groupdict().items() if value is not None}
        words = pattern["rename"].format(word=match[0], **groups)
        if pattern["rule"] == "steering-group":
            words = re.sub(r"\b(kommunal|national|regional|tværkommunal)e? ", r"\1e ", words).removesuffix(
                "n"
            )
    elif pattern["rule"] == "committee-by-ending" and words.endswith("udvalg"):
        words += "et"  # `KL’s Børne- og Havneudvalg` is called Børne- og Havneudvalget
    return words[0].upper() + words[1:]


# so long a list of towns is read
_LISTED = 400
# names are shorter than this on either side of the word that gives them away
_REACH, _EDGE = 140, 40


def _near(text: str, regex: re.Pattern[str], has: list[str], found: _Places) -> Iterator[re.Match[str]]:
    """The matches of a pattern, looked for only around the words that every one of them has: most patterns have none."""
    if not has:  # the pattern itself begins with something rare
        yield from regex.finditer(text)
        return
    end = 0
    for place in found.of(has):
        if place < end:
            continue
        # whole words only
        start = max(end, text.rfind(" ", end, max(end, place - _REACH)) + 1)
        stop = text.find(" ", place + _REACH)
        stop = stop if stop >= 0 else len(text)
        for match in regex.finditer(text, start, stop):
            if match.start() > place and match.end() > stop - _EDGE and stop < len(text):
                break  # what begins at the window's end is read whole around its own word
            yield match
            end = match.end()
        end = max(end, place + 1)


class _Places:
    """Where words stand in a text, each looked for once: many patterns have the same ones."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: dict[str, list[int]] = {}

    def of(self, words: Sequence[str]) -> list[int]:
        """The places of any of the words, in the order of the text."""
        found: list[int] = []
        for word in words:
            known = self._known.get(word)
            if known is None:
                known = self._known[word] = list(places_of(word, self._text))
            found += known
        return sorted(found) if len(words) > 1 else found


def find_by_form(text: str) -> Iterator[Mention]:
    """All mentions that the patterns of data/patterns/bodies.jsonl read; earlier patterns come first."""
    words_of_text, places = vocabulary(text), _Places(text)
    for pattern, regex, has in compiled():
        words = [word for word, parts in has if all(map(words_of_text.has, parts))]
        if has and not words:
            continue
        for match in _near(text, regex, words, places):
            start = match.start()
            if start and (text[start - 1].isalnum() or text[start - 1] in "-&"):
                continue
            if pattern["rule"] == "named-behind-its-form" and _COMPANY_BEFORE.search(
                text, max(0, start - 30), start
            ):
                continue  # `Havnen A/S Karl Holm`: the form ends the name before it
            end = before_person(text, match)
            name = name_by_form(pattern, match) if end == match.end() else match[0][: end - start]
            if name.islower() or name in ("Det", "Den", "De"):
                continue  # `selskabet Eva Lind`: nothing of the name is left
            if pattern["rule"] != COUNCIL and (is_generic(name) or is_generic(match[0])):
                continue
            if _is_nobody(pattern["rule"], name, text, start):
                continue
            led = _PREPOSITION.match(name)
            if led is not None and text.startswith(name, start):
                start, name = start + led.end(), name[led.end() :]
            yield body(start, end, name, pattern["kind"], pattern["rule"])


def _is_nobody(rule: str, name: str, text: str, start: int) -> bool:
    """A town behind `bestyrelsen i`, a project that money is asked for, or a known name and more behind it."""
    if rule == "board-of":
        return is_place(name)
    if rule == "development-of-town":  # `Udvikling Nordby` where no such place is
        return municipality_of(name.partition(" ")[2]) is None and name.split()[-1] not in _AREAS
    if rule == "seat-in-named":  # `stedfortræder i Karl Holms orlov`
        words = name.split(" ")
        return len(words) == 2 and words[1].endswith("s") and is_given_name(words[0])
    if rule == "quoted-project":
        return _GRANT_BEFORE.search(text, max(0, start - 90), start) is not None
    if rule == "association-called-so":
        return name.partition(" ")[2] in entries()
    return rule == "definite-name" and _begins_with_known(name)


_AREAS = (
    "Fyn",
    "Nordsjælland",
    "Vestjylland",
    "Østjylland",
    "Sønderjylland",
    "Trekantområdet",
    "Lolland-Falster",
)


def _begins_with_known(name: str) -> bool:
    """`Det Fælles Parti Havnens Venner`: a known name, and another behind it, in lists without commas."""
    words = name.split(" ")
    return any(" ".join(words[:count]) in entries() for count in range(2, len(words)))


# a sentence's first word is no part of a name: `Fra Nordby Havn kom ...`, `Til Coast EU Office udpeges ...`
_PREPOSITION = re.compile(
    r"(?:Fra|Til|Hos|Med|Ved|På|Om|I|Efter|Mellem|Ifølge|Via|Både|Også|Samt)\s(?=[A-ZÆØÅ]\w+\s[A-ZÆØÅa-zæøå])"
)
_COMPANY_BEFORE = re.compile(r"[A-ZÆØÅ][\wæøå]+ \Z")


# `Forum for Havne, og Karl Holm ...`
_TRAILING = re.compile(r",?(?: og| samt| &| i| på| til| for| af| fra| med| ved| efter)?\Z")
_COMPANY_FORMS = ("A/S", "ApS", "I/S", "P/S", "K/S")


def before_person(text: str, match: re.Match[str]) -> int:
    """Where a name ends that a person's may stand behind: `direktør i Copenhagen Harbour Karl Holm` has a person's name behind the body's."""
    words = match[0].split(" ")
    for place, word in enumerate(words[1:], start=1):
        surname = words[place + 1] if len(words) - place > 1 else ""
        if surname[:1].isupper() and is_given_name(word) and surname not in _COMPANY_FORMS:
            # `Styrelsen for Kyst Professor Eva Lind` too: her title is no part of the name
            kept = words[: place - 1] if place > 2 and is_role_word(words[place - 1]) else words[:place]
            return match.start() + len(_TRAILING.sub("", " ".join(kept)))
    # Turkish and Polish names begin with other capitals too
    follows = re.match(r" [^\W\d_a-zæøå][^\W\d_A-ZÆØÅ]+", text[match.end() : match.end() + 40])
    # `Nordkaj Akademi Rektor Karl Holm`: what the next person of a list is
    if len(words) > 2 and follows is not None and (is_given_name(words[-1]) or is_role_word(words[-1])):
        return match.end() - len(words[-1]) - 1
    return match.end()


def is_place(name: str) -> bool:
    """Whether a name is a town's or a stretch of country's, or an organ's with its area: no body of its own."""
    return municipality_of(name) is not None or name.split()[0] in (
        "Regionsrådet",
        "København",
        "Fyn",
        "Jylland",
    )


def body(start: int, end: int, name: str, kind: str, rule: str) -> Mention:
    known = entries().get(name) or (entries().get(name[:-1]) if name.endswith("s") else None)
    if known is not None and known.strong:
        return Mention(start=start, end=end, label=known.label, value=known.name, kind=known.kind, rule=rule)
    return Mention(start=start, end=end, label=Label.ORGANISATION, value=name, kind=kind, rule=rule)


def find_towns(text: str) -> Iterator[Mention]:
    """Bare names of municipalities; weak, since most are towns too: only their surroundings make them a municipality."""
    for match in town_pattern().finditer(text):
        name = municipality_of(match[0])
        if name is not None:
            yield Mention(
                start=match.start(),
                end=match.end(),
                label=Label.PLACE,
                value=name,
                kind="municipality",
                rule="town",
                strong=False,
            )


def find_coordinated_towns(text: str) -> Iterator[Mention]:
    """`Aalborg og Hjørring Kommune`: the towns before the last one are municipalities as well."""
    for last in _LAST_TOWN.finditer(text):
        before = max(0, last.start() - _LISTED)
        listed = _TOWNS_BEFORE.search(text, before, last.start())
        if listed is None:
            continue
        # `Greve og Faxe Kommune` is known by its name, `Greve og Faxe kommuner` is not
        end = last.end() if last[0].endswith("r") else listed.end()
        for town in town_pattern().finditer(text, listed.start(), end):
            name = municipality_of(town[0])
            if name is not None:
                begin = town.start()
                yield Mention(
                    start=begin,
                    end=begin + len(town[0]),
                    label=Label.PLACE,
                    value=name,
                    kind="municipality",
                    rule="coordinated-town",
                )
