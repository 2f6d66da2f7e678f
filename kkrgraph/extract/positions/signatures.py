"""Signatures: names under the minutes, and under each what its bearer is: `Karl Holm  Eva Lind` over `Formand  Næstformand`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from spacy.tokens import Doc

from kkrgraph.extract.entities.roles import bare_role
from kkrgraph.extract.positions.staff import Employed
from kkrgraph.extract.structure.layout import ItemSpan, Kind, Row, SectionSpan
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.marked import SIGN, Marked
from kkrgraph.extract.text.mentions import Label

PERSON, ROLE = SIGN[Label.PERSON], SIGN[Label.ROLE]
# so many lines from the end they stand
_LAST = 30
_GAP = r"[\s_.,:;·|/()–-]"
_NAMES = re.compile(rf"{_GAP}*{PERSON}(?:{_GAP}+{PERSON})*{_GAP}*")
_ROLES = re.compile(rf"{_GAP}*{ROLE}(?:{_GAP}+{ROLE})*{_GAP}*")
_ROLE_WORDS = ("ormand", "orperson", "irektør")
_LONGEST = 120
_CHAIRS = ("chair", "deputy_chair")


def signatures(doc: Doc) -> Iterator[Employed]:
    """The chairs who sign the minutes, and of a body with staff its director; as many roles in one line as names over it."""
    own = doc._.context.body
    if own is None:
        return
    for one, two in pairwise(doc._.layout.rows[-_LAST:]):
        # few lines are looked at: a line of roles has nothing but these, and its neighbour is as short
        if (
            not any(role in row.text for row in (one, two) for role in _ROLE_WORDS)
            or len(two.text) > _LONGEST
        ):
            continue
        above, below = _marked(doc, one), _marked(doc, two)
        names, roles = (above, below) if _NAMES.fullmatch(above.text) else (below, above)
        if _NAMES.fullmatch(names.text) is None or _ROLES.fullmatch(roles.text) is None:
            continue
        people, held = names.mentions(Label.PERSON), roles.mentions(Label.ROLE)
        if len(people) != len(held):
            continue
        for person, role in zip(people, held, strict=True):
            if role.kind in _CHAIRS or (role.kind == "director" and not own.startswith("KKR")):
                sentence = _sentence(names)
                yield Employed(sentence=sentence, person=person, role=bare_role(role.value), body=own)


def _marked(doc: Doc, row: Row) -> Marked:
    return Marked.of(doc._.document.text, row.start, row.end, doc._.mentions)


def _sentence(marked: Marked) -> Sentence:
    return Sentence(
        item=ItemSpan(number="", title="", title_start=0, title_end=0, head_end=0),
        section=SectionSpan(kind=Kind.OTHER, heading=None),
        start=marked.start,
        end=marked.end,
        bullet=False,
        heading=False,
        marked=marked,
        block=-1,
    )
