"""Mastheads: who meets where the head only says `Styregruppen`, below the name of what it steers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from kkrgraph.extract.meetings.title_names import names_meeting
from kkrgraph.extract.structure.layout import Row

_ORGAN = re.compile(
    r"(?:(?:Den )?(?:[Pp]olitiske?|[Aa]dministrative?|[Ff]aglige?) )?(?:[Ss]tyregruppe(?:n)?|[Bb]estyrelse(?:n)?|[Rr]epræsentantskab(?:et)?|[Ff]orretningsudvalg(?:et)?"
    r"|[Ff]ormandskab(?:et)?|[Kk]oordinationsgruppe(?:n)?|[Ff]ølgegruppe(?:n)?|[Aa]rbejdsgruppe(?:n)?|[Dd]irektion(?:en)?)(?:\s[–-]\s.*)?\Z"
)
# a name and nothing else: at most six words, of which the first has a capital
_MASTHEAD = re.compile(r"[A-ZÆØÅ][\wæøåÆØÅ&/-]{2,}(?:\s[\wæøåÆØÅ&/-]+){0,5}\Z")
_NO_NAME = re.compile(r"\d|\b(?:Kommune|KOMMUNE|[Ss]ide|[Ff]orside|[Hh]ent|[Mm]enu|[Ss]øg)\b")


def of_masthead(rows: Sequence[Row]) -> tuple[str, int, int] | None:
    """`KYSTPARTNERSKAB NORD`, and below it `Styregruppen`: the name and where it stands; None where no line is so."""
    for above, row in pairwise(rows):
        if _ORGAN.match(row.text) is None or _MASTHEAD.match(above.text) is None:
            continue
        if _NO_NAME.search(above.text) is None and not names_meeting(above.text):
            return in_case(above.text), above.start, above.end
    return None


def in_case(text: str) -> str:
    """`KYSTPARTNERSKAB NORD` → `Kystpartnerskab Nord`; other words as they are."""
    if not text.isupper():
        return text
    small = ("OG", "FOR", "OM", "I", "PÅ", "AF")
    return " ".join(word.lower() if word in small else word.capitalize() for word in text.split())
