"""Committees that have a line of the head for themselves, below or above the name of whose committee they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from kkrgraph.extract.entities.bodies import is_generic
from kkrgraph.extract.meetings.found import Found
from kkrgraph.extract.meetings.name_shapes import body_name
from kkrgraph.extract.structure.layout import Row

# whose name alone on a line is a letterhead: their committees meet as well
_HOUSE = re.compile(
    r"(?:KL|Kommunernes Landsforening|Region [A-ZÆØÅ][a-zæøå]+|[A-ZÆØÅ][\wæøå-]+ [Kk]ommune)\Z"
)
_WORDS = r"[A-ZÆØÅa-zæøå][\wæøå-]*(?:(?:, | og | & | )[A-ZÆØÅa-zæøå][\wæøå-]*){0,5}"
_COMMITTEE = re.compile(
    rf"(?:Udvalg(?:et)?|Følgegruppen?|Styregruppen?|Råd(?:et)?|Nævn(?:et)?) for {_WORDS}\Z"
    r"|(?:[A-ZÆØÅ][a-zæøå]+-(?:, | og | & ))*(?:(?:Politiske?|Administrative?|Tværsektorielle?|Faglige?t?|"
    r"Teknisk|Socialt?|Lokal[te]?) )?"
    r"[A-ZÆØÅa-zæøå][a-zæøå]+(?:udvalg(?:et)?|råd(?:et)?|nævn(?:et)?|styregruppen?|følgegruppen?|kommission(?:en)?)\Z"
)
# `Nordby Byråd`, `Strandby Kommunalbestyrelse`
_COUNCIL = re.compile(
    r"[A-ZÆØÅ][\wæøåÆØÅ-]+(?: [A-ZÆØÅ][\wæøåÆØÅ-]+){0,2} (?:Byråd|Kommunalbestyrelse|Borgerrepræsentation|Magistrat)\Z"
)
# `Havneudvalget - mødesager`
_CASES = re.compile(r"\s[-–]\s(?:mødesager|møde|dagsorden|referat|beslutninger)\Z", re.IGNORECASE)
_FIRST_LINES = 5


def read_committee(rows: Sequence[Row], found: Found) -> None:
    """`KL` / `Kultur- og Fritidsudvalget`: the committee meets, not the house whose paper it is."""
    for one, two in pairwise(rows[:_FIRST_LINES]):
        for house, line in ((one, two), (two, one)):
            text = _CASES.sub("", line.text.strip())
            if _HOUSE.match(house.text.strip()) is not None and is_committee(text):
                found.add("body", text, line.start, line.start + len(text))


def read_committee_line(rows: Sequence[Row], found: Found) -> None:
    """`Udvalg for Havne og Kyster`, `Nordby Byråd`, where the head names nobody else."""
    for row in rows[:_FIRST_LINES]:
        text = _CASES.sub("", row.text.strip())
        if is_committee(text) or _COUNCIL.match(text) is not None:
            found.add("body", text, row.start, row.start + len(text))
        elif text.isupper() and (name := body_name(text)) is not None and not is_generic(name):
            found.add("body", name, row.start, row.end)


def is_committee(line: str) -> bool:
    """Whether a line is the name of a committee and nothing else; `Udvalget` is the name of none."""
    text = line.strip()
    return len(text) > 8 and _COMMITTEE.match(text) is not None and not is_generic(text)


def is_host(body: str, text: str) -> bool:
    """`hos Danske Havne, Kajen 4`: where the meeting is, and not who meets."""
    return re.search(rf"(?:\A|\s)(?:hos|ved) {re.escape(body)}\b", text) is not None
