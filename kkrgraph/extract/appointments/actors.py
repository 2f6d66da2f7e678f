"""Actors: who nominates or appoints in a sentence about seats."""

from __future__ import annotations

import re

from kkrgraph.extract.entities.roles import own_body
from kkrgraph.extract.seats.seat_agents import Agents
from kkrgraph.extract.seats.seating import ORG, PLACE, ROLE
from kkrgraph.extract.structure.layout import Kind
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.model import Meeting

_MINISTER = re.compile(rf"\A(?P<who>{ROLE})|af (?P<by>{ROLE}|ministeren)\b")
# `På det konstituerende møde i KKR Fyn den 3. maj blev Karl Holm udpeget`, `På KKR Fyns møde blev ... valgt`
_AT_MEETING = re.compile(
    rf"\b[Pp]å (?:(?:det|et|sit) )?(?:[a-zæøå]+ )?møde(?:t)? i (?P<in>{ORG})[^.;]{{0,40}}? (?:blev|"
    r"udpegedes|valgtes|indstilledes)\b"
    rf"|\b[Pp]å (?P<of>{ORG})[’']?s (?:[a-zæøå]+ )?møde\b[^.;]{{0,40}}? (?:blev|udpegedes|valgtes|indstilledes)\b"
)
# `KKR Fyn har på mødet i maj udpeget Karl Holm`, `Faxe Byråd valgte Eva Lind`
_DID = re.compile(
    r" (?:(?:har|havde) [^.,;]{0,50}?\b(?:gen|ny)?(?:udpeget|valgt|indstillet|peget på)|(?:gen|ny)?(?:udpegede|valgte|indstillede))\b"
)
# `4 medlemmer udpeget af KKR Fyn:`, `Karl Holm blev valgt af regionsrådet`; `Karl Holm, der er udpeget af KKR Fyn` is told beside
_AGENT = re.compile(
    r"(?<!der er )(?<!som er )(?<!der blev )(?<!som blev )(?<!, )\b(?:gen|ny)?(?:udpeg|vælg|valg|indstil)(?:et|let|t|es|les|edes|ledes|tes)"
    rf"(?: (?:som|til) {ROLE})?(?: (?:i|til) {ORG})? af (?P<agent>[{ORG}{PLACE}](?: og [{ORG}{PLACE}])?|regionsrådet)(?!\w)(?![’']?s )"
)


def actor_of(lead: Sentence, meeting: Meeting) -> str | None:
    """A minister or body named as subject, the body at whose meeting it was done, else the meeting's body."""
    marked = lead.marked
    minister = _MINISTER.search(marked.text)
    if minister is not None:
        position = minister.start("who") if minister["who"] else minister.start("by")
        words = marked.words(position, minister.end())
        if words.lower().endswith("ministeren"):
            return words[0].upper() + words[1:]
    subject = re.match(rf"\A(?:[\w]+ ){{0,2}}(?P<who>[{ORG}{PLACE}])(?![’']?s |:)", marked.text)
    if subject is not None and (lead.kind is Kind.DECISION or _DID.match(marked.text, subject.end())):
        return own_body(marked.mention_at(subject.start("who")).value, meeting)
    agent = _AGENT.search(marked.text)
    if agent is not None:
        return Agents(meeting).words(lead, *agent.span("agent"))
    there = _AT_MEETING.search(marked.text)
    if there is not None:
        return own_body(marked.mention_at(there.start(there.lastgroup or 0)).value, meeting)
    return meeting.body
