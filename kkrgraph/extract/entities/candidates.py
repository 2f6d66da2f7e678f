"""Candidates: what another pipeline's named-entity component takes for a person or an organisation.

They count only where no rule of our own has read anything, and only where they can be what their label says.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kkrgraph.extract.entities.bodies import is_generic
from kkrgraph.extract.entities.gazetteer import entries, municipality_of, not_bodies
from kkrgraph.extract.entities.name_forms import is_no_name
from kkrgraph.extract.entities.nobodies import is_named_after
from kkrgraph.extract.entities.people import without_genitive
from kkrgraph.extract.text.mentions import Label, Mention, without_overlaps

# the labels of spaCy's pipelines and DaCy's, and of those trained on OntoNotes
LABELS = {"PER": Label.PERSON, "PERSON": Label.PERSON, "ORG": Label.ORGANISATION}
_AROUND = " \t\n.,;:()[]\"'”“»«’–-"
# `Lind`, `Friis-Holm`, `C.C.`; not `KKR`
_CAPITALISED = re.compile(r"(?:[^\W\d_]\.)+|[^\W\d_][\w.'’-]*[^\W\d_A-ZÆØÅ][\w.'’-]*")


def candidate(text: str, start: int, end: int, label: str, rule: str) -> Mention | None:
    """The stretch as a mention, signs around it left out; None for a label that is none of ours, or nothing but signs."""
    words = text[start:end]
    value = words.strip(_AROUND)
    if label not in LABELS or not value:
        return None
    begin = start + words.index(value)
    kind = "other" if LABELS[label] is Label.ORGANISATION else ""
    return Mention(
        start=begin, end=begin + len(value), label=LABELS[label], value=value, kind=kind, rule=rule
    )


def with_candidates(text: str, mentions: list[Mention], candidates: Sequence[Mention]) -> list[Mention]:
    """Our own mentions, the weak ones too, and between them the candidates that can be what they are said to be."""
    if not candidates:
        return mentions
    taken = bytearray(len(text))
    for mention in mentions:
        taken[mention.start : mention.end] = b"\x01" * (mention.end - mention.start)
    free = [c for c in candidates if not any(taken[c.start : c.end]) and _accepted(text, c)]
    people = [m for m in (*mentions, *free) if m.label is Label.PERSON]
    named = {m.start: m for m in without_genitive(people, text)}
    names = {m.value for m in mentions} | {c.value for c in free}
    settled = [named[c.start] if c.label is Label.PERSON else _nominative(c, names) for c in free]
    return sorted([*mentions, *without_overlaps(settled)], key=lambda m: m.start)


def _nominative(mention: Mention, names: set[str]) -> Mention:
    """`Havnelaugets` is `Havnelauget` where that is named as well."""
    value = re.sub(r"[’']s\Z", "", mention.value)
    if value.endswith("s") and value[:-1] in names:
        value = value[:-1]
    return replace(mention, value=value, end=mention.start + len(value))


def _accepted(text: str, mention: Mention) -> bool:
    if mention.label is Label.PERSON:
        return _may_be_person(text, mention)
    return _may_be_body(mention.value)


def _may_be_person(text: str, mention: Mention) -> bool:
    """At least two capitalised parts, and no known body, town, street or word that names never hold."""
    parts = mention.value.split()
    capitalised = [part for part in parts if part[0].isupper() and _CAPITALISED.fullmatch(part)]
    if len(capitalised) < 2 or len(parts) > 6 or any(sign.isdigit() for sign in mention.value):
        return False
    if mention.value in entries() or municipality_of(mention.value) is not None:
        return False
    return not is_named_after(text, parts, mention.end) and not any(map(is_no_name, parts))


def _may_be_body(name: str) -> bool:
    """A name with a capital: no town, heading or role, no word for any body, and none known to be no body."""
    letters = [sign for sign in name if sign.isalpha()]
    if len(letters) < 2 or not any(sign.isupper() for sign in letters):
        return False
    if name in not_bodies() or municipality_of(name) is not None or is_generic(name):
        return False
    return not all(map(is_no_name, name.split()))
