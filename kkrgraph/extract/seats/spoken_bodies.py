"""Spoken bodies: which bodies a stretch of text speaks of as having seats, and which only send people."""

from __future__ import annotations

import re
from itertools import chain

from kkrgraph.extract.entities.roles import own_body
from kkrgraph.extract.seats.seat_grammar import ORG, PERSON, PLACE, ROLE
from kkrgraph.extract.seats.seat_verbs import APPOINTED, NOMINATED, REASON
from kkrgraph.extract.text.marked import Marked
from kkrgraph.extract.text.mentions import Mention
from kkrgraph.model import Meeting

# bodies that send people and are spoken of everywhere: an item's seats are not theirs
NOT_SEATED = ("Regionsrådet", "Regeringen", "Folketinget", "Europa-Parlamentet", "KL", "Danske Regioner")
_BY_VOTERS = ("Folketinget", "Europa-Parlamentet", "Regeringen")
SENDERS = ("party", "ministry", "region", "agency", "municipality")
# rules that read departments, offices and employers: they have staff and no seats
ADMINISTRATION = ("department-by-ending", "department", "employer", "executive-board", "secretariat-of")
_IN_BODY = re.compile(
    rf"(?:\b(?<!møde )(?<!mødet )(?<!over )(?:[Ii]|[Tt]il|for|(?<!ndstilling )(?<!forslag )(?<!nbefaling )(?<!nmodning )(?<!oplæg )(?<!ønske )(?<!{PERSON} )(?<!\) )[Ff]ra|"
    rf"på)|(?:{ROLE}|\bud|træder|trådt|trådte|træde|orlov)(?: (?:samtidig|dermed|også|derfor|derved))? af|"
    r"(?:og|samt|også) (?:(?:dermed|samtidig|derfor|derved|også|således) )+(?:af|fra)|udgår af|medlemskab(?:et)? af|om (?:udtræden|fratræden) af)"
    r" (?:bestyrelsen (?:for|i|af) |(?:det|den) (?:nye|kommende|ledige plads i) |"
    rf")(?:{ORG}[’']?s )?(?P<body>{ORG})(?:[’']?s? bestyrelse)?(?!(?: i {PLACE})? {PERSON})"
    rf"|(?P<genitive>{ORG})[’']?s? (?:bestyrelse|repræsentantskab|{ROLE})"
)
# `Karl Holm, der allerede er formand for Movia`: what he is already
_HOLDS = re.compile(
    rf", (?:der|som) (?:[a-zæøå]+ )?(?:er|var) (?:[a-zæøå]+ )?(?:{ROLE}|stoppet|fraflyttet|flyttet|ansat|"
    r"valgt (?:ind )?(?:til|i)) [^,.;]*"
)
# `formanden for Movia, Karl Holm, ...`, `Karl Holm, formand for Movia, ...`: who he is
_TITLED = re.compile(
    rf"(?<!som )(?<!til )(?<!ny )(?<!nye )(?<!nyt ){ROLE} (?:for|i|af|ved|"
    rf"på) (?:bestyrelsen (?:for|i) )?{ORG}(?: i {PLACE})?,? (?={PERSON})"
    rf"|{PERSON}(?: ?\([^()]{{1,20}}\))?(?:,? {PLACE})?, {ROLE} (?:for|i|af|ved|"
    rf"på) (?:bestyrelsen (?:for|i) )?[{ORG}{PLACE}](?: i [{ORG}{PLACE}])?(?: (?:og|samt) {ROLE} (?:for|i|"
    rf"af|ved|på) [{ORG}{PLACE}])?(?: ?\([^()]{{1,20}}\))?(?=, )"
)
# `i bestyrelserne for A, B og C`
_BOARDS = re.compile(rf"bestyrelserne (?:for|i) (?P<list>{ORG}(?:(?:,| og|, og| samt) {ORG})+)")
# `KL’s bestyrelse har indstillet`: who does it
_DOES = re.compile(
    r" (?:har )?(?:[a-zæøå]+ )?(?:indstil|pege|foresl|ønsk|godkend|beslut|vedt|drøft|udpeg|valgt|vælger)"
)
_TO_WHOM = re.compile(r"\b(?:indstil(?:ler|lede|les)|anbefal(?:er|ede|es)|foreslår|foreslog) \Z")
_WHAT = re.compile(r",? at\b")
_SENDS = re.compile(
    r" (?:indtræder|indtrådte|udpeges|udpegedes|vælges|valgtes|blev|sidder|deltager|kommer|"
    rf"er (?:{PERSON}[^.;]{{0,40}} )?(?:udpeget|valgt|indtrådt|indstillet|kommet)) "
)
_OF_ANOTHER = re.compile(rf" (?:af|i|til) (?:bestyrelsen (?:for|i) )?{ORG}")
_BETWEEN = re.compile(r"(?:[’']?s \w+)?,?(?: og| samt)? ?")
# `Regionsrådet har nedsat Havneudvalget og udpeget ...`
_FOUNDED_STEMS = ("neds", "oprett", "etabler")
_FOUNDED = re.compile(
    r"\b(?:nedsat|nedsatte|nedsætter|nedsættes|nedsætte|oprettet|oprettede|opretter|etableret|etablerede|"
    rf"etablerer) (?P<founded>{ORG})|(?P<group>{ORG}) (?:(?:blev|er|bliver) (?:nedsat|oprettet|etableret)|nedsættes|oprettes)\b"
)


def is_sender(mention: Mention) -> bool:
    """Whether a body only sends people, or is part of an administration: an item's seats are not in it."""
    return mention.kind in SENDERS or mention.rule in ADMINISTRATION


def spoken_bodies(marked: Marked, meeting: Meeting) -> list[str]:
    """The bodies that seats are told of in, by preferred names, in the order of the text; what people hold already apart."""
    text = marked.text
    founded = any(stem in text for stem in _FOUNDED_STEMS)
    held = [m.span() for m in _HOLDS.finditer(text)] if " er " in text or " var " in text else []
    held.extend(m.span() for m in REASON.finditer(text))
    # of whom it is told that he leaves, what he is says what he leaves
    if PERSON in text and ROLE in text and (APPOINTED.search(text) or NOMINATED.search(text)):
        held.extend(m.span() for m in _TITLED.finditer(text))
    named: list[str] = []
    for match in chain(_IN_BODY.finditer(text), _FOUNDED.finditer(text) if founded else ()):
        mention = marked.mention_at(match.start(match.lastgroup or 0))
        board = (
            mention.kind == "agency" and "bestyrelse" in match[0]
        )  # `til bestyrelsen for Havneinstituttet`
        place = match.start(match.lastgroup or 0)
        if any(start < place < end for start, end in held) or (is_sender(mention) and not board):
            continue
        if _TO_WHOM.search(text, 0, match.start()) is not None and _WHAT.match(text, match.end()) is not None:
            continue  # `Udvalget indstiller til Byrådet, at Karl Holm vælges`: who is to decide
        if match.start() == 0 and _SENDS.match(text, match.end()) is not None and text.startswith("Fra "):
            continue  # `Fra Havneforeningen indtræder Karl Holm`: who sends him
        if match.start() == 0 and text.startswith("Fra ") and text.startswith(":", match.end()):
            continue  # `Fra Havneforeningen: Karl Holm`
        if match.lastgroup == "genitive" and (
            _DOES.match(text, match.end()) is not None or not _is_genitive(marked, match)
        ):
            continue
        if mention.value not in _BY_VOTERS and not mention.value.endswith("sekretariatet"):
            named.append(own_body(mention.value, meeting))
    return named


def _is_genitive(marked: Marked, match: re.Match[str]) -> bool:
    """Whether a body owns what stands behind it: `FynBus bestyrelse` does, in `udpeger KKR Fyn formanden` it only comes before."""
    place = match.start("genitive")
    sent = match[0].endswith(ROLE) and _OF_ANOTHER.match(match.string, match.end()) is not None
    if sent:
        return False  # `PLO-Fyns medlem af Havnerådet`: who sends him
    return match[0][1] != " " or marked.words(place, place + 1).endswith(("s", "x", "z", "’", "'"))


def joined_bodies(marked: Marked, meeting: Meeting) -> list[str]:
    """The bodies of `af bestyrelsen for A og af B`, where there are several; empty where there is one at most."""
    several = _BOARDS.search(marked.text)
    if several is not None:
        bodies = [
            marked.mention_at(i)
            for i, sign in enumerate(marked.text)
            if sign == ORG and several.start("list") <= i < several.end()
        ]
        return [own_body(m.value, meeting) for m in bodies if not is_sender(m)]
    found: list[str] = []
    last = 0
    for match in _IN_BODY.finditer(marked.text):
        mention = marked.mention_at(match.start("body")) if match["body"] else None
        if mention is None or is_sender(mention) or mention.value in NOT_SEATED:
            continue
        if found and _BETWEEN.fullmatch(marked.text, last, match.start()) is None:
            break
        found.append(own_body(mention.value, meeting))
        last = match.end()
    return list(dict.fromkeys(found)) if len(found) > 1 else []
