"""Organs: what a body has and calls by a common noun: `Movias kundeforum`, `KKR Fyns socialpolitiske udvalg`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kkrgraph.extract.text.mentions import Label, Mention

# what every party, council and company has stands for these themselves
_ORGAN = re.compile(
    r"(?:[’']s?|s[’']?|s)? (?:[A-ZÆØÅ][a-zæøå]+(?:ske|ige|ale) (?:Udvalg|Forum|Råd|Panel|Netværk|Nævn|"
    r"[A-ZÆØÅ][a-zæøå]*gruppe|Task ?[Ff]orce)"
    r"|(?:[a-zæøå]{5,}(?:ske|ige|ale|iske) )(?:udvalg|forum|råd|panel|netværk|komit[eé])"
    r"|(?!forretnings|økonomi|sam|for|hoved|under|kommun|by|regions|med|fælles)[a-zæøå]{4,}(?:udvalg|forum|panel|nævn)"
    r"|(?!Forretnings|Hoved|Under)(?:[A-ZÆØÅ][a-zæøå]+-(?:, | og ))*[A-ZÆØÅ][a-zæøå]{3,}(?:udvalg|panel|"
    r"kontor|nævn)|(?:styre|følge)gruppe)(?![\wæøå])"
)
_KINDS = ("party", "other")


def find_organs(text: str, bodies: Sequence[Mention]) -> Iterator[Mention]:
    """The organs that stand behind the genitive of a body; none behind a name that ends without one."""
    for body in bodies:
        if (
            body.label is not Label.ORGANISATION
            or not body.strong
            or body.kind in _KINDS
            or body.rule == "the-region"
        ):
            continue
        match = _ORGAN.match(text, body.end)
        if match is None or (text[body.end] == " " and not text[: body.end].endswith("s")):
            continue
        yield Mention(
            start=body.start,
            end=match.end(),
            label=Label.ORGANISATION,
            value=text[body.start : match.end()],
            kind="committee",
            rule="organ",
        )
