"""Named places: the known body that a sentence names as the place of the seats it counts, or as the whole they make up."""

from __future__ import annotations

import re

from kkrgraph.extract.entities.roles import own_body
from kkrgraph.extract.seats.seat_grammar import ORG, ROLE, Allotment
from kkrgraph.extract.seats.spoken_bodies import NOT_SEATED, is_sender
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.model import Meeting

_TO_BODY = re.compile(
    r"\b(?:[Tt]il|[Ii]) (?:[Bb]estyrelsen (?:for|i|af) |[Rr]epræsentantskabet (?:for|i) |hvert |det nye |"
    rf")(?P<body>{ORG})(?![’']?s? {ROLE} (?:vælger|udpeger))"
    rf"|(?:\b(?:[Bb]estyrelsen|[Rr]epræsentantskabet|[Ff]orretningsudvalget|[Ff]ormanden)|{ROLE}) (?:for|i|af) (?P<board>{ORG})"
)
_WHOLE = re.compile(
    rf"(?P<body>{ORG})[’']?s? (?:bestyrelse |repræsentantskab )?(?:består|(?:skal|vil|kommer til at) bestå|har|er sammensat|"
    r"sammensættes|tæller|får)\b"
    rf"|(?P<of>{ORG})[’']?s bestyrelse|\bbestår (?P<turned>{ORG})(?= )|"
    rf"(?P<with>{ORG})(?=[^.{ORG}]{{0,60}} bestående af| med [1-9])"
)
# `Havnerådet, hvor KKR Fyn udpeger to`, `Hertil kommer Havnerådet, som er nyt, og hvor ...`
_WHERE = re.compile(
    rf"(?P<body>{ORG})(?: \([^()]{{1,40}}\))?(?:, (?:som|der) [^.;{ORG}]{{2,60}})?,? (?:og )?(?:hvor|hvortil|hvori) "
)
# the body that consists of them comes before any that is named behind it
_CONSISTS = re.compile(
    rf"{ORG}[’']?s? (?:bestyrelse |repræsentantskab )?"
    rf"(?:består|(?:skal|vil|kommer til at) bestå|er sammensat|sammensættes)\b|består {ORG}"
)
_IN_BODY = re.compile(rf" (?:til|i|af) (?:bestyrelsen (?:for|i) )?{ORG}")
_NO_BODIES = ("party", "ministry", "region", "agency", "municipality", "kkr")


def named_here(
    sentence: Sentence, allotment: Allotment, agents: frozenset[str], meeting: Meeting
) -> str | None:
    """The body that the sentence itself names as the place of the seats, or as the whole."""
    marked = sentence.marked
    # `består af borgmestrene og en repræsentant for Havneforbundet`: of the body that consists of them
    consists = _CONSISTS.search(marked.text, 0, allotment.start)
    whole = consists is not None and _IN_BODY.match(marked.text, allotment.end) is None
    for pattern in (_WHOLE, _TO_BODY) if whole else (_TO_BODY, _WHERE, _WHOLE):
        end = allotment.start if pattern is _WHERE else len(marked.text)
        matches = list(pattern.finditer(marked.text, 0, end))
        # nearest behind the count first: `fire medlemmer til RAR Fyn og fem til RAR Sydjylland`
        for match in sorted(matches, key=lambda m: (m.start() < allotment.end, m.start())):
            group = next(name for name in match.re.groupindex if match[name])
            mention = marked.mention_at(match.start(group))
            if _is_office(sentence, match):
                continue
            name = own_body(mention.value, meeting)
            if (
                mention.kind not in _NO_BODIES
                and not is_sender(mention)
                and name not in agents
                and name not in NOT_SEATED
            ):
                return name
    return None


def _is_office(sentence: Sentence, match: re.Match[str]) -> bool:
    """`politidirektøren i Nordkredsens Politi`: who sits there is no seat of that body."""
    text = sentence.marked.text
    place = match.start() if match[0][0] == ROLE else match.start() - 2
    role = sentence.marked.mention_at(place) if place >= 0 and text[place] == ROLE else None
    return role is not None and role.kind in ("director", "head", "mayor", "official")
