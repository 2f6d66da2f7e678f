"""Staff: who works where, when a list's heading or the minutes themselves say the employer once for all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kkrgraph.extract.entities.roles import bare_role, own_body
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.model import Meeting

PERSON, ORG, PLACE, ROLE = (
    SIGN[label] for label in (Label.PERSON, Label.ORGANISATION, Label.PLACE, Label.ROLE)
)
_BODY = f"[{ORG}{PLACE}]"
# `Fra administrationen i Sydtrafik deltog:`, `FRA KL`, `Fra sekretariatet: direktør Karl Holm`
_GROUP = re.compile(
    rf"\A(?:[Dd]esuden deltog |[Dd]erudover deltog )?(?:[Ff]ra|FRA) (?P<who>{_BODY}|(?:administrationen|sekretariatet|direktionen|ledelsen|forvaltningen)(?: i {_BODY})?|ADMINISTRATIONEN|SEKRETARIATET)"
    rf"(?: (?:deltog|deltager|mødte|deltog desuden|var til stede))?(?: også| desuden)?\s?:?\s*(?=\Z|{ROLE}|{PERSON}|•|-)"
)
# a line that begins another group
_LABEL = re.compile(
    rf"\A(?:{ROLE}:|[A-ZÆØÅ][\w æøå-]{{2,40}}:|[A-ZÆØÅ ]{{4,40}}\Z|Afbud|Deltagere|Medlemmer|Gæster|Øvrige|Til stede|Fraværende)"
)
_TITLED = re.compile(
    rf"(?P<role>{ROLE}),? (?P<person>{PERSON})(?! ?(?:\([^()]{{1,40}}\))?,? ?(?:fra |i |for )?{_BODY})"
)
_NAMED = re.compile(rf"(?P<person>{PERSON}), (?P<role>{ROLE})(?!,? ?(?:i |for |fra |ved |på )?{_BODY})")
_KINDS = ("director", "head", "consultant", "official", "municipal_ceo")
_JOINT = re.compile(r"udvalget|rådet|forum|kredsen|netværket|gruppen", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Employed:
    """A person with a role, at a body."""

    sentence: Sentence
    person: Mention
    role: str
    body: str


def listed_staff(head: Iterable[Sentence], meeting: Meeting) -> Iterator[Employed]:
    """The people of a list headed by their employer."""
    employer: str | None = None
    for line in head:
        text = line.marked.text
        group = _GROUP.match(text)
        if group is not None:
            employer = _employer(line, group, meeting)
        elif _LABEL.match(text):
            employer = None
        if employer is not None:
            for pattern in (_TITLED, _NAMED):
                yield from _employed(line, pattern, employer)


def own_staff(sentences: Iterable[Sentence], meeting: Meeting) -> Iterator[Employed]:
    """`Økonomichef Karl Holm gennemgik regnskabet` in a company's or municipality's minutes: its own people.

    Not in the minutes of a KKR or of a committee, whose guests come from their members.
    """
    body = meeting.body
    if body is None or body.startswith("KKR") or (_JOINT.search(body) and "Byråd" not in body):
        return
    for sentence in sentences:
        for found in _employed(sentence, _TITLED, body):
            position = sentence.marked.text.find(PERSON)
            if not re.search(rf"{_BODY}[’']?s? (?:[a-zæøå]+ )?{ROLE},? \Z", sentence.marked.text[:position]):
                yield found


def _employer(line: Sentence, group: re.Match[str], meeting: Meeting) -> str | None:
    for position in range(*group.span("who")):
        if line.marked.text[position] in _BODY[1:-1]:
            return own_body(line.marked.mention_at(position).value, meeting)
    return meeting.body if not (meeting.body or "KKR").startswith("KKR") else None


def _employed(sentence: Sentence, pattern: re.Pattern[str], body: str) -> Iterator[Employed]:
    for match in pattern.finditer(sentence.marked.text):
        role = sentence.marked.mention_at(match.start("role"))
        if role.kind in _KINDS and role.strong:
            person = sentence.marked.mention_at(match.start("person"))
            yield Employed(sentence=sentence, person=person, role=bare_role(role.value), body=body)
