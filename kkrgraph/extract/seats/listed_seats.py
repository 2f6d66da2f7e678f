"""Listed seats: lines that give a body and how many sit there: `- Movia: to medlemmer og en suppleant`.

Who fills them is said by the words over the list (`Byrådet skal besætte følgende poster:`), else it is who meets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kkrgraph.extract.entities.roles import own_body
from kkrgraph.extract.seats.seat_agents import Agents
from kkrgraph.extract.seats.seat_grammar import (
    ADJECTIVES,
    COUNT,
    ORG,
    PERSON,
    ROLE,
    ROLES,
    Allotment,
    count_of,
)
from kkrgraph.extract.seats.seat_tokens import role_word
from kkrgraph.extract.seats.seating import Seating
from kkrgraph.extract.seats.spoken_bodies import is_sender
from kkrgraph.extract.seats.token_words import AGENT
from kkrgraph.extract.seats.usual_bodies import is_council
from kkrgraph.extract.structure.layout import Kind
from kkrgraph.extract.structure.passages import Sentence

_ORGAN = r"(?:bestyrelse|repræsentantskab|styregruppe|råd|udvalg)"
_SEATS = rf"{COUNT} {ADJECTIVES}(?:{ROLE}|(?:bestyrelses)?plads(?:er)?|(?:bestyrelses)?poste?r?)"
# what may stand behind a count before the next one or the end of the line
_WHERE = rf"(?: (?:af|i|til) (?:{_ORGAN}(?:en|et|n)|{ORG}[’']?s? {_ORGAN}))?"
_SHORT = r"(?! ?:)[\wæøåÆØÅ’'.&/-]+"
# `Hegnsynet: 1 medlem og 1 suppleant`, `Movia (trafikselskab) – to medlemmer af bestyrelsen`
_LINE = re.compile(
    rf"\A(?:[Tt]il |[Ii] )?(?:[Bb]estyrelsen (?:for|i|af) |[Rr]epræsentantskabet (?:for|i|af) )?"
    rf"(?P<label>{ORG}|[A-ZÆØÅ]{_SHORT}(?: {_SHORT}){{0,5}})"
    rf"(?:[’']?s? {_ORGAN}(?:en|et)?)?(?: \([^()]{{1,60}}\))?(?: ?:| [–-]) "
    rf"(?P<seats>{_SEATS}{_WHERE}(?:(?:,| og|, og| samt| \+) {_SEATS}{_WHERE}){{0,3}})(?=[.;,(]|\s*\Z)"
)
# `to medlemmer`, `1 plads`
_EACH = re.compile(
    rf"(?<![\w-])(?P<count>{COUNT}) {ADJECTIVES}(?:(?P<role>{ROLE})|(?:bestyrelses)?(?:plads|post)[a-zæøå]*)"
)
# `KKR Fyn har følgende pladser:`, `Byrådet skal udpege medlemmer til:`
_WHO = re.compile(
    rf"(?P<who>{AGENT}) (?:har|får|råder over|disponerer over|(?:skal |kan )?(?:udpege|vælge|besætte|indstille|sende|pege)r?)\b"
)
# what a list of seats is led in by, or stands under
_LEADS = re.compile(r"dpeg|ælg|alg |alg af|besæt|indstil|plads|post|repræsent|medlem|sammensæt|råder|mangle")
# `Byrådet skal vælge`: a council by its noun
_COUNCIL = re.compile(r"\b(?:Byrådet|Kommunalbestyrelsen|Borgerrepræsentationen)\b(?! i )")
# `Følgende pladser er ledige:`: seats that stand empty are no rule
_EMPTY = re.compile(r"\b(?:ledige?|ubesatt?e?|vakante?)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Filler:
    """Who fills the seats of a list; `nominates` where another has the last word."""

    name: str
    nominates: bool


def listed_seats(sentence: Sentence, seating: Seating) -> Iterator[tuple[str | None, Allotment]]:
    """The bodies that a line of a list counts seats of, None where it has who sends before the colon."""
    match = (
        _LINE.match(sentence.marked.text)
        if ": " in sentence.text or " – " in sentence.text or " - " in sentence.text
        else None
    )
    if match is None or PERSON in sentence.marked.text:
        return
    body, filler = _body(sentence, match, seating), _filler(sentence, seating)
    sends = match["label"] == ORG and _sends(sentence, match, seating)
    if sends and filler is not None:  # `KKR Fyn: 3 medlemmer` under the words for the whole
        label = sentence.marked.mention_at(match.start("label"))
        filler = _Filler(name=own_body(label.value, seating.meeting), nominates=filler.nominates)
    if (body is None and not sends) or filler is None:
        return
    for seat in _EACH.finditer(sentence.marked.text, *match.span("seats")):
        mention = sentence.marked.mention_at(seat.start("role")) if seat["role"] else None
        if mention is not None and mention.kind not in ROLES:
            return
        yield (
            None if sends else body,
            Allotment(
                role=role_word(mention) if mention is not None else "medlem",
                count=count_of(seat["count"]),
                by=None if filler.nominates else filler.name,
                nominator=filler.name if filler.nominates else None,
                start=seat.start(),
                end=seat.end(),
                rule="nominates" if filler.nominates else "listed",
            ),
        )


def _sends(sentence: Sentence, match: re.Match[str], seating: Seating) -> bool:
    """Whether the label is one who sends: a KKR, a municipality, a region, or who meets."""
    mention = sentence.marked.mention_at(match.start("label"))
    return (
        mention.kind == "kkr"
        or is_sender(mention)
        or own_body(mention.value, seating.meeting) == seating.meeting.body
    )


def _body(sentence: Sentence, match: re.Match[str], seating: Seating) -> str | None:
    """The body before the colon: by its known name, else by its words, where it is one of a list."""
    if match["label"] == ORG:
        return seating.seat_of(sentence.marked.mention_at(match.start("label")))
    return sentence.marked.words(*match.span("label")) if sentence.bullet else None


def _over(sentence: Sentence, seating: Seating) -> Sentence | None:
    """The last sentence of the section before this one that ends with a colon."""
    leads = (
        other
        for other in reversed(seating.sentences)
        if other.section is sentence.section and other.start < sentence.start
    )
    return next((other for other in leads if other.text.rstrip().endswith(":")), None)


def _own(sentence: Sentence, seating: Seating) -> str | None:
    """Who meets; a council by the word that the item has for it, as where it is named with its verb."""
    own = seating.meeting.body
    if not is_council(own):
        return own
    named = (_COUNCIL.search(other.text) for other in seating.sentences if other.item is sentence.item)
    return next((match[0] for match in named if match is not None), own)


def _filler(sentence: Sentence, seating: Seating) -> _Filler | None:
    """Who fills the seats of the list, by the words over it; None where they are no seats that somebody fills."""
    lead = sentence.lead or _over(sentence, seating)
    words = lead.text if lead is not None else ""
    over = f"{words} {sentence.item.title}"
    if (
        _LEADS.search(over) is None
        or _EMPTY.search(words) is not None
        or sentence.kind in (Kind.PROPOSAL, Kind.DECISION)
    ):
        return None
    who = _WHO.search(lead.marked.text) if lead is not None else None
    if lead is not None and who is not None:
        name = Agents(seating.meeting).words(lead, *who.span("who"))
        return _Filler(name=name, nominates="indstil" in who[0] or "pege" in who[0])
    own = _own(sentence, seating)
    return _Filler(name=own, nominates="indstil" in words) if own is not None else None
