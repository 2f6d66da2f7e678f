"""Free bodies: employers that no list knows, at the end of a list's line: `Rektor Karl Holm, Nordkajens Akademi`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kkrgraph.extract.entities.callings import is_calling
from kkrgraph.extract.entities.gazetteer import municipality_of
from kkrgraph.extract.entities.roles import bare_role
from kkrgraph.extract.positions.staff import Employed
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label

_PERSON, _ROLE, _ORG, _PLACE = (
    SIGN[label] for label in (Label.PERSON, Label.ROLE, Label.ORGANISATION, Label.PLACE)
)
_ENTRY = re.compile(
    rf"\A\W{{0,3}}?(?:(?P<role>{_ROLE})|(?P<calling>[A-ZÆØÅ][\wæøå-]{{4,}})) (?P<person>{_PERSON})(?: ?\([A-ZÆØÅ]{{1,3}}\))?, "
    rf"(?P<body>[A-ZÆØÅ{_ORG}][\wæøåÆØÅ&/. {_ORG}{_PLACE}-]{{2,70}}?)(?P<town>, {_PLACE})?\Z"
)
# `Karl Holm, direktør, Nordkaj Rundfart`, `Eva Lind - leder hos Nordkaj Rundfart`
_BEHIND_ROLE = re.compile(
    rf"\A\W{{0,3}}?(?P<person>{_PERSON})(?: ?\([A-ZÆØÅ]{{1,3}}\))?(?:, | [–-] )(?P<role>{_ROLE})(?:, |"
    r" [–-] | (?:for|i|ved|på|hos) | )"
    rf"(?P<body>[A-ZÆØÅ][\wæøåÆØÅ&/. {_ORG}{_PLACE}-]{{2,70}}?)(?P<town>, {_PLACE})?\Z"
)
# nobody is named before it
_FIRST_ROLE = re.compile(rf"[^\w{_PERSON}{_ORG}{_PLACE}]{{0,3}}?(?P<role>{_ROLE})")
_NO_EMPLOYMENT = (
    "chair",
    "deputy_chair",
    "member",
    "board_member",
    "substitute",
    "representative",
    "observer",
)
# a sentence is no name
_VERB = re.compile(
    r"\b(?:er|var|har|blev|deltog|deltager|mødte|(?<!- )og|der|som|under|fra|til|afbud|punkt)\b"
)


def free_bodies(head: Sequence[Sentence]) -> Iterator[Employed]:
    """Who works where, in lines whose last words are a name of a body that is not known."""
    entries = [(line, match) for line in head if (match := _ENTRY.match(line.marked.text)) is not None]
    for line in head:
        behind = _BEHIND_ROLE.match(line.marked.text)
        if behind is not None and _VERB.search(behind["body"]) is None:
            held = line.marked.mention_at(behind.start("role"))
            if held.kind not in _NO_EMPLOYMENT:
                yield _employed(line, behind, bare_role(held.value))
    chairs = sum(begins_with_chair(line) for line in head)
    for line, match in entries:
        body = match["body"]
        role = line.marked.mention_at(match.start("role")) if match["role"] else None
        known = len(body) == 1 and role is not None  # which the patterns of positions read
        if known or _VERB.search(body) is not None:
            continue
        if role is None and (not is_calling(match["calling"], True) or match["calling"].endswith("medlem")):
            continue
        # of several chairs in one list none is the meeting's own
        if role is not None and role.kind in _NO_EMPLOYMENT and not (_is_chair(line, match) and chairs > 1):
            continue
        word = match["calling"].lower() if role is None else bare_role(role.value)
        yield _employed(line, match, word)


def _employed(line: Sentence, match: re.Match[str], role: str) -> Employed:
    body = line.marked.words(*match.span("body"))
    person = line.marked.mention_at(match.start("person"))
    name = " ".join(body.split())
    # `Byrådsmedlem Karl Holm (V), Nyborg`
    return Employed(sentence=line, person=person, role=role, body=municipality_of(name) or name)


def begins_with_chair(line: Sentence) -> bool:
    """Whether a line of a list is a chair's: `Formand Karl Holm, Nordkajens Venner`."""
    match = _FIRST_ROLE.match(line.marked.text)
    return match is not None and line.marked.mention_at(match.start("role")).kind == "chair"


def _is_chair(line: Sentence, match: re.Match[str]) -> bool:
    return bool(match["role"]) and line.marked.mention_at(match.start("role")).kind == "chair"
