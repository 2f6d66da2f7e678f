"""Stand-ins told in words: `Eva Lind deltog som suppleant for Karl Holm`, `Bo Krag mødte i stedet for Karl Holm.`"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from kkrgraph.extract.attendance.presence import Presence
from kkrgraph.extract.text.marked import SIGN, Marked
from kkrgraph.extract.text.mentions import Label, Mention

SAT_FOR = re.compile(
    r"[Ss]tedfortræder|[Ss]uppleant|[Aa]fløser|[Vv]ikar|\b[Ii] stedet\b|"
    r"\b(?:deltog|deltager|mødte|møder|mødt)(?: i mødet)? for\b|"
    r"\b[Ff]or\s[A-ZÆØÅ][^.]{3,60}\s(?:deltog|mødte|møder)\b|"
    r"\b(?:erstattet|erstattedes|afløst|afløstes) af\b|\b[Ii] (?:hans|hendes|deres|dennes) sted\b"
)
_PERSON, _ROLE = SIGN[Label.PERSON], SIGN[Label.ROLE]
_ONE = (
    rf"(?:{_ROLE} )?{_PERSON}(?: \([A-ZÆØÅ]{{1,3}}\)|, [A-ZÆØÅ](?=[, ])|"
    rf",? \(?[{SIGN[Label.PLACE]}{SIGN[Label.ORGANISATION]}]\)?)*"
)
_MANY = rf"{_ONE}(?:(?:, og|,| og| samt) {_ONE})*"
_CAME = rf"(?P<came>{_MANY}),? (?:deltog|deltager|mødte|møder|var mødt|mødt|var)(?: (?:i|på) mødet)?"
_DID = r"(?:deltog|deltager|mødte|møder)(?: (?:i|på) mødet)?"
_SAT = (
    re.compile(rf"{_CAME}(?: som)? (?P<role>{_ROLE}) for (?P<away>{_MANY})"),
    re.compile(rf"{_CAME}(?<! var)(?: i stedet)? for (?P<away>{_MANY})"),
    re.compile(rf"{_CAME}(?: som)? (?P<role>{_ROLE})(?! for\b)"),
    # `For Karl Holm deltog Eva Lind`, `Som suppleant for Karl Holm mødte Eva Lind`
    re.compile(
        rf"(?:\b[Ff]or|\b[Ss]om (?P<role>{_ROLE}) for) (?P<away>{_MANY}),? {_DID}(?: {_ROLE})? (?P<came>{_MANY})"
    ),
    re.compile(rf"\b[Ii] stedet (?:for (?P<away>{_MANY}) )?{_DID}(?: {_ROLE})? (?P<came>{_MANY})"),
    # `I stedet for Karl Holm var indkaldt 1. stedfortræder på liste A, Eva Lind`
    re.compile(
        rf"\b[Ii] stedet for (?P<away>{_MANY}),? (?:var|er|blev) (?:der )?(?:indkaldt|mødt|mødte)"
        rf"(?:,? (?:\d\. )?{_ROLE}(?: på [Ll]iste [A-ZÆØÅ]\b)?)?,? (?P<came>{_MANY})"
    ),
    # `Karl Holm var erstattet af Eva Lind`, `Karl Holm havde sendt Eva Lind i stedet`
    re.compile(
        rf"(?P<away>{_MANY}),? (?:(?:var|blev|er) (?:erstattet|afløst)|erstattedes|afløstes) af (?P<came>{_MANY})"
    ),
    re.compile(rf"(?P<away>{_MANY}),? (?:havde|har) sendt (?P<came>{_MANY}),? i stedet\b"),
    # `I hans sted mødte 1. stedfortræder på liste A, Eva Lind`
    re.compile(
        rf"\b[Ii] (?:hans|hendes|deres|dennes) sted {_DID}(?: "
        rf"(?:\d\. )?{_ROLE}(?: på [Ll]iste [A-ZÆØÅ]\b)?)?,? (?P<came>{_MANY})"
    ),
    # `Afbud: Karl Holm (stedfortræder: Eva Lind)`
    re.compile(
        r"\b(?:Afbud|Fraværende|Deltog ikke|Ikke til ?stede)(?: fra|"
        rf" var)?:? (?P<away>{_MANY})[.,;]? \(?(?P<role>{_ROLE}):? (?P<came>{_MANY})"
    ),
)
_DEPUTIES = frozenset(("suppleant", "stedfortræder", "personlig stedfortræder", "afløser", "vikar"))


def stand_ins(doc: Doc, text: str, offset: int) -> Iterator[tuple[Mention, Presence]]:
    """Those who came for others, and those for whom they came. text: a stretch that begins at `offset`."""
    if SAT_FOR.search(text) is None:
        return
    marked = Marked.of(doc._.document.text, offset, offset + len(text), doc._.mentions)
    for pattern in _SAT:
        for match in pattern.finditer(marked.text):
            groups = match.groupdict()
            if groups.get("role") and marked.mention_at(match.start("role")).value not in _DEPUTIES:
                continue
            for group, presence in (("came", Presence.PRESENT), ("away", Presence.ABSENT)):
                for place, sign in enumerate(groups.get(group) or ""):
                    if sign == _PERSON:
                        yield marked.mention_at(match.start(group) + place), presence
