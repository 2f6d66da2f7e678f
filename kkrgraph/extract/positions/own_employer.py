"""Own employer: at which body the staff of a meeting works: a council's at its municipality, a commission's at its service."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kkrgraph.extract.entities.gazetteer import municipality_of
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label
from kkrgraph.model import Meeting

_PERSON = SIGN[Label.PERSON]
# `Beredskabskommissionen for Nordkaj Brandvæsen`: an organ of what has the staff
_ORGAN_OF = re.compile(
    r"(?:Bestyrelsen|Repræsentantskabet|Forretningsudvalget|[A-ZÆØÅ][a-zæøå]*kommissionen) (?:for|i|af) (?P<of>[A-ZÆØÅ].+)\Z"
)
_COUNCIL = re.compile(r"(?P<town>[A-ZÆØÅ].+?) (?:Byråd|Kommunalbestyrelse)\Z")
_OF_A_COUNCIL = re.compile(
    r"(?:Byrådet|Kommunalbestyrelsen|Økonomiudvalget|[A-ZÆØÅ][\w, -]*udvalget)\Z|Udvalg(?:et)? for [A-ZÆØÅa-zæøå].+\Z"
)
# committees of several, whose people come from all of them
_JOINT = re.compile(r"samarbejd|kontakt|koordin|klynge|praksisplan|interreg|fælles", re.IGNORECASE)
# `Beredskabskommissionen`, whose people work for the service that stands over the minutes
_COMMISSION = re.compile(r"Beredskabskommissionen\Z")
_SERVICE = re.compile(r"beredskab(?!skommission)|\bbrand|redning", re.IGNORECASE)
# `KYSTENS BEREDSKAB` and nothing else
_MASTHEAD = re.compile(r"[A-ZÆØÅ]{3,}(?: [A-ZÆØÅ]{2,}){0,3}\Z")
_REGION_OVER = re.compile(r"\A\W*(?P<region>Region [A-ZÆØÅ][a-zæøå]+)\b")
# `NYBORG KOMMUNE - Økonomiudvalget` over the minutes
_OVER_ALL = re.compile(r"\A\W*(?P<town>[A-ZÆØÅ][\w-]+) kommune\b", re.IGNORECASE)


def own_employer(head: Iterable[Sentence], meeting: Meeting, owner: str | None = None) -> str | None:
    """Where the staff of the meeting's body works; the body itself where nothing says otherwise. None for a KKR.

    owner: the only municipality or region that the document names as having the council which elected a committee.
    """
    body = meeting.body
    if body is None or body.startswith("KKR"):
        return None
    organ, council = _ORGAN_OF.match(body), _COUNCIL.match(body)
    if organ is not None:
        return organ["of"]
    if council is not None:
        return municipality_of(council["town"]) or body
    head = list(head)
    if _COMMISSION.match(body) is not None:
        return _service_over(head, body) or body
    if _OF_A_COUNCIL.match(body) is None:
        return body
    over = _municipality_over(head) or _region_over(head)
    return over or (owner if _JOINT.search(body) is None else None) or body


def _region_over(head: Iterable[Sentence]) -> str | None:
    """The region whose name stands over everything else: `Region Sjælland` above the minutes of one of its committees."""
    for line in head:
        if _PERSON in line.marked.text:
            return None
        match = _REGION_OVER.match(line.text)
        if match is not None:
            return match["region"]
    return None


def _service_over(head: Iterable[Sentence], body: str) -> str | None:
    """The fire and rescue service that is named before anybody is."""
    for line in head:
        if _PERSON in line.marked.text:
            return None
        for mention in line.marked.mentions(Label.ORGANISATION):
            if mention.value != body and _SERVICE.search(mention.value) is not None:
                return mention.value
        if _MASTHEAD.match(line.text) is not None and _SERVICE.search(line.text) is not None:
            return " ".join(word.capitalize() for word in line.text.split())
    return None


def _municipality_over(head: Iterable[Sentence]) -> str | None:
    """The municipality whose name stands over everything else, before anybody is named."""
    for line in head:
        if _PERSON in line.marked.text:
            return None
        match = _OVER_ALL.match(line.text)
        if match is not None:
            return municipality_of(match["town"].title())
    return None
