"""Label places: `Hegnsynet: Karl Holm` in a list whose other lines name bodies: one of them, though no list knows it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kkrgraph.extract.entities.gazetteer import municipality_of
from kkrgraph.extract.seats.seat_grammar import ORG, PERSON, PLACE, ROLE
from kkrgraph.extract.structure.passages import Sentence

_SIGNS = f"{ORG}{PERSON}{PLACE}{ROLE}"
LABEL = re.compile(
    rf"\A(?P<label>[A-ZÆØÅ][^:;.{_SIGNS}]{{3,50}}?)(?: \([^()]{{1,60}}\))?: ?(?P<names>(?:{ROLE} )?{PERSON})"
)
# what else stands before a colon and a name
_NO_BODY = re.compile(
    r"\b(?:[Ff]or|[Ii]mod|[Mm]od|[Vv]algt|[Uu]dpeget|[Gg]envalg|[Nn]yvalg|[Vv]alg|[Mm]edlem|[Ss]uppleant|"
    r"[Ff]ormand|[Aa]fbud|[Ff]raværende|[Ss]tede|"
    r"[Ss]temme|[Kk]andidat|[Ff]ra|[Aa]d|[Pp]unkt|[Ff]ølgende|[Bb]eslutning|[Ll]iste|[Gg]ruppe[nr]|"
    r"[Ii]ndstil|[Dd]eltag|[Mm]ødt|[Rr]eferent|[Dd]irigent|"
    r"[Kk]ontakt|[Oo]plæg|[Oo]rientering|[Bb]emærkning|[Ss]pørgsmål|[Ff]orslag|[Ss]varer|[Nn]ye?t?|"
    r"[Uu]dtræder|[Ii]ndtræder|[Oo]bservatør|[Ss]tedfortræder)"
)
_BODY = re.compile(
    r"\A(?:[Bb]estyrelsen (?:for|i) |[Rr]epræsentantskabet (?:for|i) |"
    rf"[Tt]il )?{ORG}[^:{PERSON}]{{0,60}}: ?(?:{ROLE} )?{PERSON}"
)
_MOST_WORDS = 6
# the first word of a label that a narrow column broke
_HALF = re.compile(r"[A-ZÆØÅ][\w-]{3,}(?: [A-ZÆØÅ][\w-]+)?")


def label_of(sentence: Sentence) -> str | None:
    """The words before the colon of `Havn og kyst: Karl Holm`; None where they may be something else than a name."""
    match = LABEL.match(sentence.marked.text) if ":" in sentence.marked.text else None
    if match is None or _NO_BODY.search(match["label"]) is not None:
        return None
    label = match["label"].strip()
    if municipality_of(label) is not None:
        return None  # `Faxe: Karl Holm er indtrådt`: where he comes from
    return label if len(label.split()) <= _MOST_WORDS else None


def without_label(sentence: Sentence) -> str:
    """A sentence's marked text behind such a label."""
    match = LABEL.match(sentence.marked.text) if label_of(sentence) is not None else None
    return sentence.marked.text if match is None else sentence.marked.text[match.start("names") :]


def labelled_by_place(sentence: Sentence, sentences: Sequence[Sentence]) -> str | None:
    """The label of a line where another line of its section names a body, or has a label, in the same way."""
    label = label_of(sentence)
    if label is None:
        return None
    beside = [s for s in sentences if s.section is sentence.section]
    others = [s for s in beside if s is not sentence]
    place = next(i for i, other in enumerate(beside) if other is sentence)
    before = beside[place - 1] if place else None
    if before is not None and before.heading and _HALF.fullmatch(before.text.strip()):
        label = f"{before.text.strip()} {label}"  # `Nordkaj` / `Gymnasium & HF: Karl Holm`
    return label if any(_BODY.match(s.marked.text) or label_of(s) is not None for s in others) else None
