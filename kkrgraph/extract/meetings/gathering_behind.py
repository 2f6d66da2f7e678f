"""Gatherings whose event stands behind the day: `den 3. maj på sit møde`, `Den 3. maj holdes der temamøde`, and days that share one event."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kkrgraph.extract.meetings.gathering_named import named_in
from kkrgraph.extract.meetings.gathering_words import ADJECTIVES, NOUN, OPENING, STEMS, WEEKDAY, B, D
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label, Mention

_CLOCK = r"\d{1,2}(?:[.:]\d\d)?(?: ?(?:[-–]|til) ?\d{1,2}(?:[.:]\d\d)?)?"
_TIME = rf"(?:,? (?:fra )?(?:kl\.?|klokken) ?{_CLOCK},?)?"
_EVENT = rf"(?P<event>{ADJECTIVES}(?:[A-ZÆØÅ][\w-]+ )?{NOUN})(?![\wæøå])"
_ITS = r"(?:(?P<its>sin|sit|sine|deres)|et|en|det|den|[a-zæøå]+(?:ens|ets)) "
# `Movia vedtog planen den 3. maj på sin generalforsamling`
_AT_EVENT = re.compile(
    rf"\A{_TIME},? (?:på|ved|under|i forbindelse med|til|"
    rf"i(?= (?:et|det) )) (?:{_ITS})?(?:(?P<whose>{B})(?:[’']?s |-|[’'] )?)?{_EVENT}(?: (?:i|for|hos|af|"
    rf"med) (?P<body>{B}))?"
)
# `den 3. maj, når Movia holder møde`
_WHEN = re.compile(
    rf"\A{_TIME},? (?:når|hvor|da) (?P<body>{B})(?:[’']?s (?:bestyrelse|repræsentantskab))? (?:(?:mødes|"
    rf"mødtes|samles|samledes)\b|(?:holder|holdt|afholder|afholdt|har|havde) (?:[a-zæøå]+ ){{0,2}}?{_EVENT})"
)
# `Den 3. maj er der møde i Movia`
_DAY_IS = re.compile(
    rf"\A{_TIME} (?:(?:er|bliver|var|holdes|holdtes|afholdes|afholdtes|afvikles|indbydes|"
    r"inviteres)(?: der)?|(?:er|blev|bliver|var) der (?:holdt|afholdt))(?: til)?(?: igen| et|"
    rf" en)? {_EVENT}(?: (?:i|for|hos|af|med) (?P<body>{B}))?"
)
OPENS = re.compile(
    rf"(?:[:,;] (?:(?:og|mens|men) )?|\A)(?:(?:[Pp]å )?{WEEKDAY} )?(?:[Dd]en |[Dd]\. )?\Z", re.IGNORECASE
)
# what has the day itself: `udsendt den 3. maj på mødet`
_OWN_DAY = re.compile(
    r"\b(?:(?:ud)?sendt|senest|inden|frist(?:en)?|fra|siden|efter|før|af|til|omdelt|aftalen?|brev(?:et)?|"
    r"notat(?:et)?)(?: [a-zæøå]+)? (?:den |d\. )?\Z"
)
# `den 3. maj kl. 10 i Nordby og`: the day that follows is of the same event
LINK = re.compile(
    rf"(?:,? (?:kl\.?|klokken) ?{_CLOCK})?(?:,? (?:i|på|hos|ved) (?:[A-ZÆØÅ]|{SIGN[Label.PLACE]}|"
    rf"(?<!i ){SIGN[Label.ORGANISATION]})[^,.;{D}{SIGN[Label.ORGANISATION]}]{{0,50}}?)?(?:,? og|,? samt|"
    r"[,;/])(?: (?:mødes|samles|ses))?(?: igen| derefter| herefter|"
    rf" næste gang)?(?: (?:(?:i|til|hos|for) )?(?P<body>{B}))?(?: {WEEKDAY},?)?(?: den| d\.)? \Z"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Behind:
    """body None: whoever the sentence is about where `its`, else the meeting's own body."""

    event: str
    body: Mention | None
    its: bool


def behind(sentence: Sentence, position: int, left: str) -> Behind | None:
    """The event that the words behind the day at `position` name."""
    text = sentence.marked.text
    right = text[position + 1 : position + 140]
    meets = " når " in right or " hvor " in right or " da " in right
    if not meets and STEMS.search(right) is None:
        return None
    when = _WHEN.match(right) if meets else None
    if when is not None:
        body = sentence.marked.mention_at(position + 1 + when.start("body"))
        return Behind(event=when["event"] or "møde", body=body, its=False)
    opens = OPENS.search(left) is not None or OPENING.match(left) is not None
    match = _DAY_IS.match(right) if opens else None
    if match is None and _OWN_DAY.search(left) is None:
        match = _AT_EVENT.match(right)
    if match is None:
        return None
    groups = match.groupdict()
    name = next((n for n in ("body", "whose") if groups.get(n) is not None), None)
    named = None if name is None else sentence.marked.mention_at(position + 1 + match.start(name))
    if named is None:
        named = named_in(sentence, position + 1 + match.end("event"))
    return Behind(event=match["event"].strip(), body=named, its=groups.get("its") is not None)
