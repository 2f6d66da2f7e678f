"""Entries: the people of one list, each with party, municipality and presence as the words around the name give them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from spacy.tokens import Doc

from kkrgraph.extract.attendance.affiliation import (
    Place,
    between,
    columns,
    municipality_before,
    municipality_of_label,
    place_headings,
    places_in,
)
from kkrgraph.extract.attendance.bracketed import outside_brackets
from kkrgraph.extract.attendance.damaged import damaged_names
from kkrgraph.extract.attendance.presence import Presence, Words, is_his_deputy, part, presences
from kkrgraph.extract.attendance.roster_labels import Standing
from kkrgraph.extract.attendance.rosters import Stretch, anyone_in
from kkrgraph.extract.entities.parties import Printed, leading_letter, party_before, party_behind
from kkrgraph.extract.structure.unclear import report
from kkrgraph.extract.text.marked import Marked
from kkrgraph.extract.text.mentions import Label, Mention

# what a person in a list does not do: `Karl Holm bød velkommen` is no entry
_TELLS = re.compile(
    r"\A(?:\s?\([A-ZÆØÅ]{1,3}\))?,?\s(?!deltog|mødte|meldte|forlod|ankom|ledede|"
    r"repræsenterede)(?:[a-zæøå]{3,}(?:ede|rede|gte|lte|rte)|bød|gav|holdt|sagde|bad|foreslog)\s[a-zæøå]"
)
_IN_BRACKETS = re.compile(r"\A \((?P<letters>[A-ZÆØÅ]{2,4})\)")
_INITIALS = re.compile(r"\b([A-ZÆØÅ])[\w.-]* (?:[A-ZÆØÅ][\w.-]* )?([A-ZÆØÅ])[\w-]+ \(\1[A-ZÆØÅ]?\2\)")
# so many with their initials in brackets show that brackets are no parties
_A_HABIT = 2
_LONGEST_LABEL = 100
# `(Det Konservative` / `Folkeparti)`
_BROKEN = re.compile(r"\n(?=[^()\n]{1,40}\))")
# a line that says which municipalities stayed away: `Faxe Kommune og Greve Kommune havde meldt afbud.`
_STAYED_AWAY = (
    r"\n(?=[A-ZÆØÅ][\w -]{1,30}[Kk]ommune(?:(?:,| og| samt) [A-ZÆØÅ][\w -]{1,30}[Kk]ommune)* "
    r"(?:(?:havde|har) (?:meldt |sendt )?afbud|(?:var|er) (?:fraværende|forhindret|ikke)|(?:deltog|deltager|mødte) ikke)\b)"
)
_OF_PLACES = re.compile(_STAYED_AWAY + r"[^\n]*")
# what is said of nobody: that, and whatever stands below the end of his sentence
_OF_NOBODY = re.compile(
    rf"(?<=\A\.)\s*\n|{_STAYED_AWAY}|\n(?=(?:Endvidere|Desuden|Derudover|Herudover|Tillige)(?: var der)? (?:afbud|forfald) fra\b)"
)
# `Afbud: Faxe Kommune, Karl Holm`: from where the only one of a list comes
_LEADS_TO_HIM = re.compile(r"[,:]? (?:\w+ )?\Z")
_LISTED_NEXT = re.compile(r"\s?[,;]?\s?(?:og|samt)?\s?\Z")


# `Eva Lind for Bo Krag, Faxe Kommune`: she came for him, and from where he comes
_FOR = re.compile(r"(?: \([A-ZÆØÅ]{1,3}\))?,? (?:stedfortræder |suppleant |i stedet )?for ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """end: offset behind the last word that was read of the person."""

    person: Mention
    party: str | None
    printed: Printed | None
    municipality: str | None
    presence: Presence
    end: int
    note: str | None = None
    rule: str = "attendance-list"


def entries_of(doc: Doc, stretch: Stretch, head: str, offset: int) -> Iterator[Entry]:
    """The people of one stretch of the head. head: its lined text, which begins at `offset` of the document."""
    mentions = Marked.of(doc._.document.text, stretch.start, stretch.end, doc._.mentions).mentions()
    people = [m for m in mentions if m.label is Label.PERSON and not head[m.start - offset].isspace()]
    away = [m.span() for m in _OF_PLACES.finditer(head)] if "ommune" in head else []
    places = [
        place
        for place in places_in(head, offset, stretch.start, stretch.end, mentions)
        if not any(start <= place.start - offset < end for start, end in away)
    ]
    absent = stretch.standing is Standing.ABSENT
    damaged = list(damaged_names(head, offset, stretch, people, places))
    for start in damaged:
        report(doc, "damaged-name", start)
    if absent and not damaged:
        _report_nameless(doc, head, offset, stretch, people, places)
    yield from people_of(doc, stretch, people, places, head, offset)


def people_of(
    doc: Doc, stretch: Stretch, people: list[Mention], places: list[Place], head: str, offset: int
) -> Iterator[Entry]:
    """One entry for each person; party and municipality are what stands before the next one."""
    around = _words(stretch, people, head, offset)
    headings = place_headings(people, places, head, offset)
    if headings:
        begins = {heading.start for heading in headings}
        places = [place for place in places if place.start not in begins]
    paired = columns(people, places, head[: stretch.end - offset], offset)
    if any(place is None for place in paired.values()):
        report(doc, "unpaired-columns", people[min(paired)].start)
    if len(_INITIALS.findall(head)) >= _A_HABIT:
        around = [
            _without_initials(person.value, words) for person, words in zip(people, around, strict=True)
        ]
    statuses = presences(around, stretch.standing is Standing.ABSENT)
    said = outside_brackets(people, around)
    labelled = municipality_of_label(
        head[max(0, stretch.start - offset - _LONGEST_LABEL) : stretch.start - offset]
    )
    before = [municipality_before(w.before, n == 0) for n, w in enumerate(around)]
    prefixed = bool(before) and before[0] is not None
    before = [municipality_before(w.before, n == 0 or prefixed) for n, w in enumerate(around)]
    for number, (person, words) in enumerate(zip(people, around, strict=True)):
        if _TELLS.match(words.behind):
            continue
        leading = leading_letter(words.before) if number == 0 or "\n" in words.before else None
        behind = _own_words(said[number].behind, number + 1 < len(people) and before[number + 1] is not None)
        inside = between(places, person.end, person.end + len(behind))
        place = paired[number] if number in paired else next(iter(inside), None)
        if place is None and number not in paired:
            place = _his_deputys(number, people, around, places) or _leading_to(
                people, places, words, stretch
            )
        entry = _entry(stretch, person, words, behind, before[number], place, statuses[number])
        if leading is not None and entry.printed is None:
            entry = replace(entry, party=leading)
        above = bisect_left(headings, person.start, key=lambda heading: heading.start)
        if above and entry.municipality is None:
            entry = replace(entry, municipality=headings[above - 1].name)
        if labelled is not None and entry.municipality is None:
            entry = replace(entry, municipality=labelled)
        yield entry


def _without_initials(name: str, words: Words) -> Words:
    """The words around `Eva Lind (EL)` without the letters by which the minutes call her, which are no party's."""
    match = _IN_BRACKETS.match(words.behind)
    if match is None or "".join(word[0] for word in name.split()) != match["letters"]:
        return words
    return replace(words, behind=" " * match.end() + words.behind[match.end() :])


def _his_deputys(
    number: int, people: Sequence[Mention], around: Sequence[Words], places: Sequence[Place]
) -> Place | None:
    """The municipality behind someone's deputy or whom he came for: `Eva Lind og hendes suppleant Bo Krag (Faxe Kommune)`."""
    if number + 1 == len(people):
        return None
    if not is_his_deputy(around[number + 1].before) and _FOR.fullmatch(around[number].behind) is None:
        return None
    deputy = people[number + 1]
    return next(iter(between(places, deputy.end, deputy.end + len(around[number + 1].behind))), None)


def _leading_to(
    people: Sequence[Mention], places: Sequence[Place], words: Words, stretch: Stretch
) -> Place | None:
    """The municipality that begins the list of a single person: `Faxe Kommune, Karl Holm`."""
    first = places[0] if places else None
    if first is None or len(people) > 1 or first.end > people[0].start:
        return None
    if words.before[: first.start - stretch.start].strip(" :\n"):
        return None
    return first if _LEADS_TO_HIM.match(words.before[first.end - stretch.start :]) is not None else None


def _entry(
    stretch: Stretch,
    person: Mention,
    words: Words,
    behind: str,
    before: str | None,
    place: Place | None,
    presence: Presence,
) -> Entry:
    """behind: the words behind the name that are said of its bearer. before: the municipality in front of it."""
    printed = party_behind(_BROKEN.sub(" ", behind))
    letter = party_before(words.before) if printed is None else printed.letter
    ends = [person.end]
    if printed is not None:
        ends.append(person.end + printed.end)
    if place is not None and place.start < person.end + len(behind):
        ends.append(place.end)
    return Entry(
        person=person,
        party=letter or (stretch.party if printed is None else None),
        printed=printed,
        municipality=before or (place.name if place is not None else None),
        presence=presence,
        end=max(ends),
        note=part(words.behind),
    )


def _words(stretch: Stretch, people: Sequence[Mention], head: str, offset: int) -> list[Words]:
    found = []
    for number, person in enumerate(people):
        start = people[number - 1].end if number else stretch.start
        stop = people[number + 1].start if number + 1 < len(people) else stretch.end
        found.append(
            Words(
                before=head[start - offset : person.start - offset],
                behind=_OF_NOBODY.split(head[person.end - offset : stop - offset], maxsplit=1)[0],
            )
        )
    return found


def _own_words(behind: str, next_has_office: bool) -> str:
    """The words behind a name without those that lead to the next one: `..., Faxes borgmester ` is said of the next."""
    if leading_letter(behind) is not None:
        behind = behind[: behind.rfind("\n")]
    if not next_has_office:
        return behind
    return (
        behind[: max(behind.rfind(sign) for sign in (",", "\n", " og ", " samt ", ".", ";")) + 1]
        if re.search(r"[,\n.;]|\b(?:og|samt)\b", behind.rstrip(" ,"))
        else ""
    )


def _report_nameless(
    doc: Doc, head: str, offset: int, stretch: Stretch, people: list[Mention], places: list[Place]
) -> None:
    """Absence of a municipality: `Afbud: Eva Lind, Faxe, samt Lemvig.`"""
    if not people and places:
        report(doc, "absence-without-name", places[0].start)
    starts = [person.start for person in people]
    for one, two in pairwise(places):
        nobody = not anyone_in(starts, one.start, two.end)
        first = bool(people) and people[0].end <= one.start
        listed = _LISTED_NEXT.match(head[one.end - offset : two.start - offset]) is not None
        if people and nobody and first and listed and "\n" not in head[one.end - offset : two.start - offset]:
            report(doc, "absence-without-name", two.start)
