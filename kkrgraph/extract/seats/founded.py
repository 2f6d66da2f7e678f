"""Founded groups: `Bestyrelsen nedsætter et byggeudvalg på tre medlemmer`, with how many sit in it and who founds it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kkrgraph.extract.entities.roles import own_body
from kkrgraph.extract.seats.seat_agents import Agents
from kkrgraph.extract.seats.seat_grammar import ADJECTIVES, COUNT, ORG, ROLE, Allotment, count_of
from kkrgraph.extract.seats.seat_places import OF, definite
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.model import Meeting

STEMS = (
    "neds",
    "opret",
    "etabler",
    "oreslås e",
    "oreslår e",
    "sammens",
    " af en",
    " af et",
    "har en",
    "har et",
    "får e",
)
_WHO = (
    rf"(?P<who>{ORG}|[Bb]estyrelsen|[Uu]dvalget|[Rr]ådet|[Kk]ommissionen|[Ss]tyregruppen|"
    r"[Rr]epræsentantskabet|[Rr]egionsrådet|[Bb]yrådet)"
)
_FOUNDS = r"(?:nedsætter|opretter|etablerer|har nedsat|har oprettet|nedsatte|oprettede)"
_IS_FOUNDED = (
    r"(?:nedsætter|opretter|etablerer|nedsættes|oprettes|etableres|nedsætte|oprette|etablere|foreslås|foreslår|nedsat|oprettet|"
    r"sammensættes|sammensætte|(?:ledes|styres|følges|vejledes|rådgives) af|har|får)"
)
_GROUP = r"(?P<noun>[a-zæøå-]{3,}(?:gruppe|udvalg|råd|panel|forum|komité|komite)|panel|udvalg)"
_FOUNDING = re.compile(
    rf"(?<!\w)(?:{_WHO} (?:vil |skal )?{_FOUNDS}|{_IS_FOUNDED})\b(?: [^.,;:{ROLE}]{{1,60}}?)?? (?:et|"
    rf"en) (?:(?!med\b)[a-zæøå]{{2,}} ){{0,2}}?(?:{_GROUP}{OF}|(?P<body>{ORG}))"
    rf" (?:på|med|bestående af) (?:op til |højst |mindst |i alt )?(?P<count>{COUNT}) {ADJECTIVES}(?:{ROLE}|"
    r"personer|deltagere|politikere)(?! fra\b)"
)


def parts_of(
    founding: Sequence[tuple[str, Allotment]], allotted: Iterable[Allotment]
) -> Iterator[tuple[str, Allotment]]:
    """`et havneudvalg på fem medlemmer: tre valgt af bestyrelsen og to af brugerne`: who fills the seats of the new group."""
    if len(founding) == 1:
        body, whole = founding[0]
        yield from ((body, part) for part in allotted if part.start >= whole.end and part.rule != "total")


def chosen_by(whole: Allotment, allotted: Iterable[Allotment]) -> Allotment:
    """`et havneudvalg på fem medlemmer, alle valgt af bestyrelsen`: the new group's members with who chooses all of them."""
    if whole.by is not None:
        return whole
    inside = (
        part for part in allotted if whole.start <= part.start < whole.end and part.count == whole.count
    )
    part = next((part for part in inside if part.by or part.nominator), None)
    return whole if part is None else replace(whole, by=part.by, nominator=part.nominator)


def founded(sentence: Sentence, meeting: Meeting) -> Iterator[tuple[str, Allotment]]:
    """The groups that a sentence founds or proposes, each with the count of its members; by whom, where it says."""
    text = sentence.marked.text
    if not any(stem in text for stem in STEMS):
        return
    for match in _FOUNDING.finditer(text):
        who = Agents(meeting).words(sentence, *match.span("who")) if match["who"] else None
        of = f" {sentence.marked.words(*match.span('of')).strip()}" if match["of"] else ""
        if match["body"]:
            name = own_body(sentence.marked.mention_at(match.start("body")).value, meeting)
        else:
            name = definite(match["noun"]) + of
        yield (
            name,
            Allotment(
                role="medlem",
                count=count_of(match["count"]),
                by=who,
                nominator=None,
                start=match.start("noun" if match["noun"] else "body"),
                end=match.end(),
                rule="founded",
            ),
        )
