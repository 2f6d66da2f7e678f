"""Slots: what stands where a sentence says which seats it gives: `Til Nordkajens Havnesamarbejde udpeges Karl Holm`.

Between the preposition and the verb stands the body's name and nothing else, whatever words it is made of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_GIVES = (
    r"(?:gen|ny)?(?:udpeg|indstil|nominer)(?:es|ede|edes|er|ler|les|lede|ledes)|(?:gen|ny)?(?:vælge[rs]|valgte[s]?)|"
    r"udnævn(?:es|tes)|(?:blev|bliver|er) (?:[a-zæøå]+ )?(?:gen|ny)?(?:udpeget|valgt|indstillet)"
)
_NAME = (
    r"(?P<name>(?!(?:Bestyrelsen|Udvalget|Rådet|Posten|Pladsen|Styregruppen|Arbejdsgruppen|Det|Den|De|Dette|Denne) "
    rf"(?:{_GIVES})\b)[A-ZÆØÅ][\wæøåÆØÅ&’'-]*(?:(?: (?!(?:{_GIVES})\b)[\wæøåÆØÅ&/-]+){{0,8}}))"
)
_OWN = r"(?:bestyrelsen (?:for|i) |repræsentantskabet (?:for|i) |styregruppen for )?"
_SEAT = r"(?:medlem|repræsentant|suppleant|stedfortræder|observatør|formand|næstformand)(?:mer|er)?"
_SLOTS = (
    # `Til Nordkajens Havnesamarbejde udpeges Karl Holm`
    re.compile(rf"(?:(?<=\n)|(?<=[.;:] )|(?<=[•–-] ))(?:Til|I) {_OWN}{_NAME} (?:{_GIVES})\b"),
    # `Som ny repræsentant i Nordkajens Havnesamarbejde udpegedes Karl Holm`
    re.compile(rf"\bSom (?:[a-zæøå]+ ){{0,2}}{_SEAT} (?:i|af|til) {_OWN}{_NAME} (?:{_GIVES})\b"),
)
_STEMS = ("udpeg", "vælge", "valgte", "ndstil", "nominer", "dnævn")
_LONGEST = 130
# words that a name does not hold
_NO_NAME = re.compile(r"\b(?:som|der|har|er|blev|bliver|fra|pr|med|efter|samt|skal|kan|vil)\b|\d{4}")


def names_in_slots(text: str) -> Iterator[str]:
    """The words between `Til` and the verb that gives seats, each once."""
    if not any(stem in text for stem in _STEMS):
        return
    for slot in _SLOTS:
        for match in slot.finditer(text):
            if len(match["name"]) < _LONGEST and _NO_NAME.search(match["name"]) is None:
                yield match["name"]
