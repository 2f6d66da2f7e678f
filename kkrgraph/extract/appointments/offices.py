"""Offices: what a body elects to in itself, and not to a seat in another: mayors, chairs, a secretary, a treasurer."""

from __future__ import annotations

import re

from kkrgraph.extract.entities.employers import COUNCIL
from kkrgraph.extract.entities.roles import bare_role, own_body
from kkrgraph.extract.seats.seating import ORG, PERSON, ROLE, Seating
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.model import Meeting

_OFFICE = re.compile(rf"\b(?:som|til) (?:ny |[12]\. |første |anden )?(?P<role>{ROLE})")
_OFFICE_ELECTED = re.compile(rf"\b[Vv]alg af (?:ny |[12]\. |første |anden )?(?P<role>{ROLE})")
# who elects to an office: `at Byrådet vælger Karl Holm som ny borgmester`
_ELECTS = re.compile(rf"(?P<who>{ORG}) (?:vælger|valgte|udpeger|udpegede) {PERSON}")
# offices of a body that seats no one anywhere else
_TASK = re.compile(
    r"\b(?:valgt|valgte|valgtes|vælges|udpeget|udpeges|genvalgt|"
    r"konstitueret)(?: [A-ZÆØÅ][\w. -]+?)? (?:som|til)"
    r" (?:ny )?(?P<task>(?:økonomi|økonomisk |web|presse|kommunikations)ansvarlig|sekretær|kasserer|"
    r"tovholder|webmaster|talsperson|kontaktperson|bisidder|protokolfører)\b",
    re.IGNORECASE,
)
_LISTED_ROLE = re.compile(rf"\A(?P<role>{ROLE})(?: (?:for|i|af) {ORG})?: ?(?:{ROLE} )?{PERSON}")
# `Bestyrelsen konstituerede sig således: Formand Karl Holm`
_CONSTITUTED = re.compile(rf"\b[Kk]onstituer(?:ede|er|et)\b[^.:]*:(?: (?P<role>{ROLE}):? {PERSON})?")
_ROLE_FIRST = re.compile(rf"\A(?P<role>{ROLE}) {PERSON}")


def council(seating: Seating) -> str | None:
    """The municipality's council, which elects mayors among its members: the only one that the document names."""
    names = {
        own_body(mention.value, seating.meeting)
        for mention in seating.mentions
        if mention.rule == COUNCIL or mention.value.endswith(" Byråd")
    }
    return names.pop() if len(names) == 1 else None


def office_in(sentence: Sentence, seating: Seating) -> str | None:
    """`Karl Holm valgt som 1. viceborgmester`: an office in the council, and no seat in another body."""
    marked = sentence.marked
    match = _OFFICE.search(marked.text)
    if match is None:
        marked = seating.title(sentence)
        match = _OFFICE_ELECTED.search(marked.text)
    mention = marked.mention_at(match.start("role")) if match is not None else None
    if mention is None or not (mention.kind == "deputy_mayor" or _ELECTS.search(sentence.marked.text)):
        return None
    return bare_role(mention.value) if mention.kind in ("deputy_mayor", "mayor") else None


def elector(sentence: Sentence, meeting: Meeting) -> str | None:
    """The body that elects to an office in itself, whoever's minutes these are."""
    match = _ELECTS.search(sentence.marked.text)
    if match is None:
        return None
    return own_body(sentence.marked.mention_at(match.start("who")).value, meeting)


def names_task(sentence: Sentence) -> bool:
    """Whether somebody is elected to a task in the body itself: `Karl Holm blev valgt som kasserer`."""
    return _TASK.search(sentence.text) is not None


def constitutes(sentence: Sentence) -> bool:
    """Whether a sentence leads in who a body elects among its members."""
    return _CONSTITUTED.search(sentence.marked.text) is not None


def task_of(sentence: Sentence, lead: Sentence) -> str | None:
    """The role of the first name: a task in the body itself, or the word before him in a list."""
    task = _TASK.search(sentence.text)
    if task is not None:
        return task["task"].lower()
    match = _LISTED_ROLE.match(sentence.marked.text)
    if match is None and constitutes(lead):
        match = _ROLE_FIRST.match(sentence.marked.text)
    if match is None:
        match = _CONSTITUTED.search(sentence.marked.text)
    if match is None or not match["role"]:
        return None
    return bare_role(sentence.marked.mention_at(match.start("role")).value)
