"""Acts: which verbs of a ruling's sentence record an act, and who its grammatical subject is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label
from kkrgraph.extract.text.patterns import load

ORG, PLACE, PERSON, ROLE = (
    SIGN[label] for label in (Label.ORGANISATION, Label.PLACE, Label.PERSON, Label.ROLE)
)
_BODY_WORDS = (
    r"(?:KKR|Bestyrelsen|Udvalget|Rådet|Regionsrådet|Byrådet|Kommunalbestyrelsen|Repræsentantskabet|Formandskabet|Styregruppen|"
    r"Direktionen|Forretningsudvalget|Kredsen|Generalforsamlingen|Forsamlingen)"
)
_LEAD_IN = r"(?:(?:På mødet|Herefter|Derefter|Endelig|Desuden|Samtidig|Endvidere|Dog)(?: \w+)? )?"
BODY_SUBJECT = re.compile(
    rf"\A{_LEAD_IN}(?:[{ORG}{PLACE}](?![’']?s [a-zæøå]+ (?:for|til|om)\b)|{_BODY_WORDS}\b)"
)
PERSON_SUBJECT = re.compile(
    rf"\A(?:{ROLE},? )?(?:(?:for|i|fra) [{ORG}{PLACE}],? )?{PERSON}|\A(?:Formanden|Direktøren|Næstformanden|Borgmesteren|{ROLE})(?: (?:for|i) [{ORG}{PLACE}])? (?!blev|er |bemyndiges|anmodes)"
)
# what is taken over with a seat: `overtager posten efter Karl Holm`
SEAT_NOUN = r"(?:posten|pladsen|sædet|hvervet|mandatet|formandsposten|næstformandsposten|formandskabet|formandsstolen)"
# a person is the subject of these only because the seat is spoken of: `Karl Holm blev udpeget`, `Eva Lind afløser Karl Holm`
_SEATED = re.compile(
    r"\b(?:(?:blev|bliver|er) (?:[a-zæøå]+ )?(?:udpeget|valgt|genvalgt|indstillet)|udpeges|udpegedes|indstilles|indstilledes|vælges|valgtes|afløser|afløste|indtræder|indtrådte|indtrådt|"
    rf"over(?:tager|tog) {SEAT_NOUN}|valgt som|genvalgt)"
)
# where a clause begins that only says what the act is about
_SUBORDINATE = re.compile(
    r",? (?:at|som|der (?:endnu |nu |også )?(?:ikke )?(?=blev|er|har|kan|skal)|hvor(?!efter|på)\w*|fordi|hvis|når|så|da|indtil|mens)\b|, (?:idet|dog)\b|:"
)
# `Forslaget om at nedlægge ruten blev ikke vedtaget`: what the thing is about stands between it and its verb
_ABOUT = re.compile(
    r"\A(?:[A-ZÆØÅ][a-zæøå]*(?:forslaget|forslag|anmodningen|ønsket|indstillingen|oplægget)|Forslaget|Ønsket|Et forslag)(?: fra [^,.]{2,60}?)? om,? at [^,.]*?,? (?=(?:blev|er|var|bliver)\b)"
)
_RESUMED = re.compile(
    r",? og (?=(?:[a-zæøå]+(?:ede|te|og|ådte|es)\b|bad\b|gav\b|formandskabet|sekretariatet|formanden|bestyrelsen|der (?:var|blev)|behovet|[\ue000-\ue00f]))"
)
_DECIDED_TO = re.compile(
    r"\b(?:[Bb]esluttede|[Vv]edtog|[Bb]esluttet|[Vv]edtaget)(?: [a-zæøå]+)? at (?P<verb>[a-zæøå]+)"
)
_INFINITIVES = {
    "godkende": "approved", "tiltræde": "approved", "vedtage": "approved", "udpege": "appointed", "vælge": "appointed",
    "indstille": "nominated", "udsætte": "postponed", "afvise": "rejected", "anmode": "requested", "opfordre": "requested",
    "bemyndige": "authorised", "bede": "requested", "anbefale": "endorsed", "bakke": "endorsed", "udskyde": "postponed",
}  # fmt: skip
# what a ruling calls an appointment is a nomination where a minister has the last word
FINAL_SAY = re.compile(r"ministeren (?:\w+ )?(?:foretager|udpeger|står for)|den endelige udpegning")
BY_PERSONS = ("remarked", "requested")


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """An act's verb: its place in the sentence's marked text."""

    act: str
    rule: str
    start: int
    end: int


@cache
def compiled() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    """Act, rule and pattern of each line of data/patterns/acts.jsonl."""
    return tuple((p["act"], p["rule"], re.compile(p["pattern"])) for p in load("acts"))


def main_clauses(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of a sentence that are main clauses; a subordinate one lasts until `, og` takes the main one up again."""
    about = _ABOUT.match(text)
    cursor = about.end() if about is not None else 0
    while cursor < len(text):
        stop = _SUBORDINATE.search(text, cursor)
        if stop is None:
            yield cursor, len(text)
            return
        if stop.start() > cursor:
            yield cursor, stop.start()
        resumed = _RESUMED.search(text, stop.end())
        if resumed is None or stop[0] == ":":
            return
        cursor = resumed.end()


def acts_in(text: str) -> list[Act]:
    """The acts of marked text, in order, each kind once."""
    acts: list[Act] = []
    for match in _DECIDED_TO.finditer(text):
        acts.append(
            Act(
                act=_INFINITIVES.get(match["verb"], "approved"),
                rule="act-decided-to",
                start=match.start(),
                end=match.end(),
            )
        )
    for start, end in main_clauses(text):
        # words of a subordinate clause are blanked, so that a pattern sees where its clause ends and begins
        clause = text[start:end]
        for act, rule, pattern in compiled():
            for match in pattern.finditer(clause):
                if not (act == "no_remarks" and start > 0):
                    acts.append(Act(act=act, rule=rule, start=start + match.start(), end=start + match.end()))
    return _distinct(sorted(acts, key=lambda a: (a.start, -a.end)), text)


def _distinct(acts: list[Act], text: str) -> list[Act]:
    kept: list[Act] = []
    for act in acts:
        if any(k.act == act.act or (k.start < act.end and act.start < k.end) for k in kept):
            continue
        if act.act == "nominated" and re.search(r"\b(?:[Dd]et|[Ss]om)\s\Z", text[: act.start]):
            continue
        if not fills_a_seat(text, act):
            continue
        kept.append(act)
    return kept


# `udpegede to skoler`, `udpeget som pilotområde`: no seat is filled
_NO_SEAT = re.compile(
    r"\b(?:udpeg|valg|vælg)\w*[^.;]*?\b(?:som|til|ud)? ?[a-zæøå-]*(?:område|lokalitet|placering|skole|projekt|vært|indsats|tema|model|leverandør|sted)(?:r|rne|t|n|et|er|erne|s)?\b"
    r"|\b(?:valgt?e?|vælge[rs]?) at\b",
    re.IGNORECASE,
)
# `indstilles til byrådets godkendelse`, `indstiller, at planen godkendes`: a case is recommended
_RECOMMENDED = re.compile(
    r"\bindstill\w+ (?:[^ .;]+ ){1,6}til (?:tilskud|støtte|medfinansiering|bevilling|godkendelse)\b|\bindstill\w+,? (?:til|godkendt|tiltrådt|vedtaget|sagen|at)\b",
    re.IGNORECASE,
)


def fills_a_seat(text: str, act: Act) -> bool:
    """Whether an act of nomination or appointment is about people: not areas or schools, and no recommendation of a case."""
    if act.act not in ("nominated", "appointed") or PERSON in text:
        return True
    if ROLE not in text and _RECOMMENDED.search(text) is not None:
        return False
    match = _NO_SEAT.search(text, max(0, act.start - 1))
    return match is None or match.start() > act.end or ROLE in match[0]


def ruling_acts(text: str, by_person: bool) -> list[Act]:
    """The acts that a ruling's sentence records; what a person does in it (`by_person`) counts only where he remarks or asks."""
    acts = acts_in(text)
    if by_person and not _SEATED.search(text):
        then = THEN.search(text)
        return [
            act
            for act in acts
            if (act.act in BY_PERSONS and not _passive_subject(text, act))
            or (then is not None and act.start > then.start())
        ]
    return acts


# what the body did when the speaker had spoken: `Karl Holm gennemgik planen, hvorefter den blev drøftet`
THEN = re.compile(r"\bhvor(?:efter|på)\b")


def _passive_subject(text: str, act: Act) -> bool:
    return text[act.start : act.end].endswith("es") and act.act == "requested"
