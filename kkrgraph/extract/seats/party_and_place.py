"""Party and municipality of people who are given seats, as the document gives them anywhere."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from kkrgraph.extract.entities.gazetteer import municipality_of
from kkrgraph.extract.entities.parties import party_letter
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.model import Attendance
from kkrgraph.reference import derived, parties

Known = dict[str, tuple[str | None, str | None]]
_ORG, _PERSON, _PLACE = SIGN[Label.ORGANISATION], SIGN[Label.PERSON], SIGN[Label.PLACE]
# `Kommunalbestyrelsen i Greve Kommune har valgt Karl Holm`, `Greve Kommune har udpeget Eva Lind`
_SENDS = re.compile(
    rf"(?P<place>{_PLACE}|{_ORG}(?= Kommune))(?: Kommune)? (?:har )?(?:desuden |også |enstemmigt |i stedet )?(?:gen|ny)?(?:udpeget|valgt|indstillet|udpegede|valgte|indstillede|udpeger|vælger|indstiller) (?P<person>{_PERSON})"
)
# `Venstres ønske om at bytte: Karl Holm ...`, `Venstre ønsker, at Eva Lind ...`
_WISH = re.compile(
    rf"(?P<party>{_ORG})(?:[’']?s (?:byrådsgruppe |gruppe )?(?:ønske|ønsker|forslag|indstilling|rokade|medlem|medlemmer)\b| (?:ønsker|indstiller|peger på|foreslår|udpeger|meddeler|har (?:ønsket|meddelt|indstillet|udpeget))\b)"
)


@derived
def _letters() -> dict[str, str]:
    """Name of a party → its letter."""
    return {party.name.split(" - ")[0]: party.letter for party in parties() if party.letter}


def party_and_place(
    text: str, mentions: Sequence[Mention], sentences: Sequence[Sentence], listed: Mapping[str, Attendance]
) -> Known:
    """Person → party and municipality: of the attendance list first, then behind the name, then of a party that wishes it."""
    known: Known = {name: (record.party, record.municipality) for name, record in listed.items()}
    for position, mention in enumerate(mentions):
        if mention.label is not Label.PERSON:
            continue
        party, place = known.get(mention.value, (None, None))
        following = mentions[position + 1] if position + 1 < len(mentions) else None
        if place is None and following is not None and following.label is Label.PLACE:
            between = text[mention.end : following.start]
            place = following.value if re.fullmatch(r"[\s,]*(?:\([A-ZÆØÅ]{1,2}\))?[\s,]*", between) else None
        if mention.value in listed:
            continue
        known[mention.value] = (party or party_letter(text[mention.end : mention.end + 12]), place)
    _wished(known, sentences)
    _sent(known, sentences)
    return known


def _sent(known: Known, sentences: Sequence[Sentence]) -> None:
    """Fills in the municipality of those whom a council sends: `Byrådet i Greve Kommune har valgt Karl Holm`."""
    for sentence in sentences:
        text = sentence.marked.text
        if _PERSON not in text:
            continue
        for match in _SENDS.finditer(text):
            name = sentence.marked.mention_at(match.start("person")).value
            home = municipality_of(
                sentence.marked.mention_at(match.start("place")).value.removesuffix(" Byråd")
            )
            if name in known and known[name][1] is None:
                known[name] = (known[name][0], home)


def _wished(known: Known, sentences: Sequence[Sentence]) -> None:
    """Fills in the letter of those whom the only party of a sentence wishes to seat."""
    for sentence in sentences:
        text = sentence.marked.text
        if _ORG not in text or _PERSON not in text:
            continue
        wishes = [
            (match.end(), letter)
            for match in _WISH.finditer(text)
            if (letter := _letters().get(sentence.marked.mention_at(match.start("party")).value)) is not None
        ]
        if len(wishes) != 1:
            continue
        end, letter = wishes[0]
        for place, sign in enumerate(text):
            name = sentence.marked.mention_at(place).value if sign == _PERSON and place > end else None
            if name in known and known[name][0] is None:
                known[name] = (letter, known[name][1])
