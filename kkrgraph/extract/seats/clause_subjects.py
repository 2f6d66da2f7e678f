"""Subjects of clauses: who chooses, by words that no list knows: `grundejerforeningerne vælger tre medlemmer`.

In a Danish main clause the subject stands between the clause's border and its verb. Bodies and groups that are known are
found by seat_tokens.py; here are those that are not, and those whose name is only in part a known one.
"""

from __future__ import annotations

import re

from kkrgraph.extract.seats.seat_grammar import COUNT, ORG, PERSON, PLACE, ROLE
from kkrgraph.extract.structure.passages import Sentence

_STEMS = (
    "dpeger ",
    "vælger ",
    "ndstiller ",
    "sender ",
    "besætter ",
    "eskikker ",
    "udnævner ",
    " plads",
    " repræsenteret ",
    " hver ",
)
_CHOSEN_STEMS = ("dpege", "ælges", "algt", "ndstill", "eskikke", "esættes", "besat", "sættes", "udnævn")
_VERB = (
    r"(?:udpeger|vælger|indstiller|sender|besætter|beskikker|udnævner)"
    r"(?: (?:også|desuden|endvidere|derudover|fortsat|selv|tilsammen|sammen|hver|hver især|i fællesskab|"
    rf"i forening|ligeledes|samtidig))* (?:{COUNT}|{ROLE})"
    rf"|har (?:også |desuden |endvidere |derudover |fortsat )?{COUNT} pladse?r? (?:i|til) "
)
# what begins no subject, and what stands in none
_NO_HEAD = (
    r"(?:som|der|at|så|hvor\w*|heraf|deraf|ikke|efter|ifølge|under|inden|siden|ud|ved|med|mod|hos|blandt|i|"
    r"på|til|fra|af|for|om|når|da|hvis|samt|og|men|mens"
    r"|her\w*|der\w+|således|desuden|endvidere|samtidig|fremover|fortsat|ligeledes|har|er|skal|kan|vil|"
    r"bliver|blev|parti\w*|den ene|den anden|hver \w+ år|de øvrige)\b"
)
_WORD = (
    r"(?!(?:og|som|der|at|har|er|skal|kan|vil|består|bliver|blev|udpeger|vælger|indstiller|sender|selv|"
    rf"hver)\b)(?:[\wæøåÆØÅ][\wæøåÆØÅ&/’'.-]*[\wæøåÆØÅ’']|\w|[{ORG}{PLACE}{ROLE}](?:[’']s?|s)?)"
)
_HEAD = rf"(?!(?i:{_NO_HEAD})){_WORD}(?: (?!(?:i|på|for|af|fra|ved|med|til|efter|under)\b){_WORD}){{0,4}}"
_TAIL = rf"(?: (?:i|på|ved|for|af|fra|under|bag|inden for) {_WORD}(?: {_WORD}){{0,3}})?"
_SUBJECT = re.compile(
    rf"(?:\A|(?<=[,;:] )|(?<=\bog )|(?<=\bmens )|(?<=\bhvor )|(?<=\bat ))(?P<subject>(?P<head>{_HEAD}){_TAIL})(?= (?:{_VERB}))"
)
_CHOSEN = r"(?:udpeges|udpeget|vælges|valgt|indstilles|indstillet|beskikkes|beskikket|besættes|besat|sættes|udnævnes|udnævnt)"
# `vælges af de frivillige`, `og den anden af husejerne`
_CHOOSER = re.compile(
    rf"\b(?:{_CHOSEN}(?: (?:alle|hver|herefter|derefter|også|desuden|i dag|pr\. tradition))?|"
    rf"[Dd]en (?:anden|sidste|tredje)) af (?P<subject>(?P<head>{_HEAD}){_TAIL})(?=[,.;:)]|\s*\Z|"
    r" (?:og|samt|mens|efter|på|for|blandt|med|i)\b)"
)
# `KKR Fyn udpeger to, staten tre og erhvervet har fire`
_ELLIPTIC = re.compile(
    rf"(?:(?<=[,;] )|(?<=\bog )|(?<=\bmens ))(?P<subject>(?P<head>{_HEAD}){_TAIL})"
    rf"(?= (?:har |hver |de |med ){{0,2}}{COUNT}(?:[,.;]|\s*\Z| og\b| mens\b))"
)
# `seks udpeges af kommunerne og fire af øerne`, `to fra selskabets ledelse`
_PARTS = re.compile(
    rf"(?<![\w-]){COUNT}(?: {ROLE})? (?P<link>af|fra) (?!(?:dem|disse|dens|bestyrelsens)\b)"
    rf"(?P<subject>(?P<head>{_HEAD}){_TAIL})(?=[,.;:)]|\s*\Z| (?:og|samt|mens|efter|blandt)\b)"
)
_ALL_KNOWN = re.compile(rf"[{ORG}{PLACE}](?:(?:, | og )[{ORG}{PLACE}])*")
# `hjemmehjælperne og chaufførerne har hver én plads`, `Havnens Venner og KL skal udpege hver et`
_EACH_ACTS = (
    r"(?:(?:skal |kan |må )?(?:udpege|vælge|indstille|sende|besætte|stille)r?(?: med)?|har)"
    r"(?: (?:desuden|også|endvidere))?"
)
_EACH_OF = re.compile(
    rf"(?:\A|(?<=[,;:] )|(?<=\bog )|(?<=\bmens )|(?<=\bhvor )|(?<=\bat ))"
    rf"(?![^,;:]* {COUNT} og )(?P<subject>(?P<head>{_HEAD}){_TAIL} og (?P<last>{_HEAD}){_TAIL})"
    rf"(?= (?:hver(?: især)? {_EACH_ACTS}|{_EACH_ACTS} hver(?: især)?|hver) {COUNT})"
)
_SEATS = re.compile(r"(?:pladser|sæder|medlemmer|mandater|suppleanter|poster|kandidater)(?:ne)?\Z")
# what is named, by article, by the definite form of several, or by a name
_ALL = re.compile(r"(?:de|den|det|hver|hvert|alle|begge)\b", re.IGNORECASE)
_ACTIVE = re.compile(r"\b(?:udpeger|vælger|indstiller|sender|besætter|har|repræsenteret)\b")
_PASSIVE = re.compile(rf"\b{_CHOSEN}\b")
_PRONOUN = re.compile(r"(?:de|den|det|begge|alle|disse)", re.IGNORECASE)
# `medarbejdere og studerende vælger hver to`: groups that need no article
_BY_TRADE = re.compile(
    r"(?:[Mm]edarbejdere|[Aa]nsatte|[Ss]tuderende|[Ee]lever|[Ll]ærere|[Bb]rugere|[Pp]årørende|[Ff]orældre)"
)
_DEFINITE = re.compile(r"(?:erne|ene|ne|en|et)\Z|(?:nes|ens|ets) [\wæøå]+\Z")


def clause_subjects(sentence: Sentence) -> list[range]:
    """The places in the marked text of those who choose."""
    text = sentence.marked.text
    if not any(stem in text for stem in _STEMS):
        return []
    found = [m for m in _SUBJECT.finditer(text) if _names_somebody(sentence, m)]
    each = _each_of_several(sentence) if " hver " in text else []
    return [range(*m.span("subject")) for m in (*each, *found, *_told_short(sentence))]


def _each_of_several(sentence: Sentence) -> list[re.Match[str]]:
    """Those who choose so many each, where one of them at least is no known body."""
    return [
        m
        for m in _EACH_OF.finditer(sentence.marked.text)
        if _names_somebody(sentence, m) and not _ALL_KNOWN.fullmatch(m["subject"])
    ]


def _told_short(sentence: Sentence) -> list[re.Match[str]]:
    """Those who choose by the verb that the sentence had before."""
    text = sentence.marked.text
    return [
        m
        for m in _ELLIPTIC.finditer(text)
        if _names_somebody(sentence, m) and _ACTIVE.search(text, 0, m.start())
    ]


def clause_parts(sentence: Sentence) -> list[tuple[range, str]]:
    """The places in the marked text of those who fill a part, each with `af` or `fra`."""
    text = sentence.marked.text
    if " af " not in text and " fra " not in text:
        return []
    return [
        (range(*m.span("subject")), m["link"])
        for m in _PARTS.finditer(text)
        if _names_somebody(sentence, m)
        and not _SEATS.search(sentence.marked.words(*m.span("head")))
        and (m["link"] == "fra" or _PASSIVE.search(text, 0, m.start()))
    ]


def clause_agents(sentence: Sentence) -> list[range]:
    """The places in the marked text of those by whom others are chosen: `vælges af de frivillige`."""
    text = sentence.marked.text
    if " af " not in text or not any(stem in text for stem in _CHOSEN_STEMS):
        return []
    return [range(*m.span("subject")) for m in _CHOOSER.finditer(text) if _names_somebody(sentence, m)]


def _names_somebody(sentence: Sentence, match: re.Match[str]) -> bool:
    head = match["head"]
    # `det` alone is told of before; one who holds an office is no group
    if PERSON in match["subject"] or _PRONOUN.fullmatch(head) or match["subject"] == ROLE:
        return False
    if ORG in head or PLACE in head or _ALL.match(head) is not None:
        return True
    words = sentence.marked.words(*match.span("head"))
    if _BY_TRADE.fullmatch(words) is not None:
        return True
    if head.endswith(ROLE):  # `formanden` is one who holds an office, `kommunaldirektørerne` are a group
        return words.endswith(("ne", "medlemmer"))
    return _DEFINITE.search(words) is not None
