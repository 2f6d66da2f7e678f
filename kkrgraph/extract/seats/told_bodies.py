"""Told bodies: whose composition a sentence begins to tell by words that are no known name: `Havnepanelet for natlig drift har ...`.

`Hvert fagudvalg har seks medlemmer`, `Temagruppen for unge består af ti personer`, `Brugerpanelet blev nedsat i 2020`: the
sentences behind it in the same paragraph go on about that body, until another one is introduced.
"""

from __future__ import annotations

import re

from kkrgraph.extract.seats.own_organs import indefinite
from kkrgraph.extract.seats.seat_grammar import COUNT, ORG, ROLE
from kkrgraph.extract.seats.seating import Seating
from kkrgraph.extract.structure.passages import Sentence

_NOUN = r"(?:udvalg|råd|nævn|gruppe|panel|forum|kreds|netværk|kommission|komité|klynge)"
_END = r"(?:et|en|n|met)?"
_HAS = (
    r"(?:har|ledes af|består|bestod|får|tæller|omfatter|udgøres|er sammensat|sammensættes|skal bestå|kommer til at bestå)"
    rf"\b[^.;:]{{0,50}}?(?<![\w-]){COUNT} (?:[a-zæøå]+ ){{0,2}}(?:{ROLE}|pladser|personer|medlemmer|"
    r"repræsentanter|borgmestre|politikere)"
)
_IS_FOUNDED = (
    r"(?:blev|er|bliver)(?: i [^.;:,]{3,20}?)? (?:nedsat|oprettet|etableret|stiftet|sat ned)\b|"
    r"(?:nedsættes|oprettes|etableres)\b"
)
_WORD = r"(?!(?:har|består|blev|er|får)\b)[\wæøåÆØÅ-]+"
_EACH = re.compile(rf"\A(?P<each>Hvert?) (?P<noun>[a-zæøå-]*{_NOUN}) (?={_HAS})")
_NAMED = re.compile(
    r"\A(?P<name>(?:(?:Det|Den|De) )?(?:[A-ZÆØÅ][a-zæøå]+- og )?(?:[A-ZÆØÅ][\wæøå-]+ "
    rf"){{0,3}}?(?:(?:[A-ZÆØÅ]?[\wæøå-]*?{_NOUN}{_END}|"
    rf"{ORG})(?P<of> (?:for|om|vedrørende|vedr\.) {_WORD}(?:,? {_WORD}| {ORG}){{0,7}}?|(?: for| om) {ORG}|"
    rf" [A-ZÆØÅ][\wæøå]+)?))(?:[’']?s bestyrelse)?,? (?:{_HAS}|{_IS_FOUNDED})"
)
# what tells of a body without its seats
TELLS = ("nedsat", "oprettet", "etableret", "stiftet", "sat ned", "nedsættes", "oprettes", "etableres")
_VERBS = (
    " har ",
    " består ",
    " bestod ",
    " får ",
    " tæller ",
    " ledes af ",
    " omfatter ",
    " sammens",
    " bestå ",
    " udgøres ",
    *TELLS,
)
_BARE = re.compile(rf"(?:{_NOUN}{_END}|{ORG})", re.IGNORECASE)


def told(sentence: Sentence, seating: Seating) -> str | None:
    """The body that a sentence begins with, where it is no name that is known; None elsewhere."""
    text = sentence.marked.text
    if not any(verb in text for verb in _VERBS):
        return None
    each = _EACH.match(text)
    if each is not None:
        return f"{each['each'].lower()} {_compound(sentence, each['noun'], seating)}"
    match = _NAMED.match(text)
    if match is None or _BARE.fullmatch(match["name"]) or match["name"].startswith("Bestyrelse"):
        return None
    if ORG in match["name"] and match["of"] is None and not match["name"].startswith(("Det ", "Den ")):
        return None
    name = sentence.marked.words(*match.span("name")).strip()
    own = seating.meeting.body or ""
    return own if match["of"] is None and indefinite(name) in own.casefold() else name


def _compound(sentence: Sentence, noun: str, seating: Seating) -> str:
    """`udvalg` → `stationsudvalg`, where the item has called it so."""
    if not re.fullmatch(_NOUN, noun):
        return noun
    for other in seating.sentences:
        if other.item is sentence.item:
            longer = re.search(rf"\b[a-zæøå]{{3,}}{noun}(?:e|ene)?\b", other.text)
            if longer is not None:
                return re.sub(r"(?:ene|e)\Z", "", longer[0]) if not longer[0].endswith(noun) else longer[0]
    return noun
