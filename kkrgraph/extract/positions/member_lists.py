"""Member lists: `Udvalget består af følgende medlemmer:` and a bullet for each of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kkrgraph.extract.entities.roles import bare_role
from kkrgraph.extract.positions.staff import Employed
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label
from kkrgraph.model import Meeting

_PERSON, _ROLE, _ORG = (SIGN[label] for label in (Label.PERSON, Label.ROLE, Label.ORGANISATION))
_NOUN = (
    r"(?:[A-ZÆØÅa-zæøå]*(?:[Uu]dvalget|[Rr]ådet|[Bb]estyrelsen|[Kk]ommissionen|[Gg]ruppen|"
    r"[Ff]orum(?:met)?|[Nn]ævnet|[Kk]redsen|[Nn]etværket))"
)
_LEADS_IN = re.compile(
    rf"(?:(?P<subject>\A(?:{_NOUN}|(?P<body>{_ORG}))) (?:består|bestod) (?:\w+ )?af\b[^.]*|"
    rf"\AMedlemmer(?:ne)? (?:af|i) (?:{_NOUN}|(?P<of>{_ORG}))(?: er| består af)?[^.]*):\Z"
)
_MEMBER = re.compile(
    rf"\A\W{{0,3}}?(?:{_ROLE} )?(?P<person>{_PERSON})"
    rf"(?: ?\([A-ZÆØÅ]{{1,3}}\))?[\s,]*(?:\(?(?P<role>{_ROLE})"
    rf"\)?)?(?: ?\([A-ZÆØÅ]{{1,3}}\))?(?:,? [-–]? ?(?:valgt?|udpeget|indstillet|repræsenterer|"
    rf"{_ROLE} (?:fra|for)) (?:\w|{_ORG}).*)?[.,;]?\Z"
)


def listed_members(sentences: Sequence[Sentence], meeting: Meeting) -> Iterator[Employed]:
    """Who sits in the body that a list of bullets is led in by; the meeting's own where it is called by its kind."""
    body: str | None = None
    for sentence in sentences:
        text = sentence.marked.text
        match = _LEADS_IN.search(text) if text.endswith(":") else None
        if match is not None:
            group = "body" if match["body"] else "of" if match["of"] else None
            body = sentence.marked.mention_at(match.start(group)).value if group else meeting.body
            continue
        member = _MEMBER.match(text) if body is not None else None
        if member is None or body is None:
            body = body if sentence.bullet else None  # an entry that names nobody known ends no list
            continue
        role = "medlem"
        if member["role"]:
            role = bare_role(sentence.marked.mention_at(member.start("role")).value)
        person = sentence.marked.mention_at(member.start("person"))
        yield Employed(sentence=sentence, person=person, role=role, body=body)
