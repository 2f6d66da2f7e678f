"""Own acts: sentences in a text without headings that say what the meeting's body did, or whom an election gave a seat."""

from __future__ import annotations

import re

from kkrgraph.extract.decisions.acts import PERSON, acts_in
from kkrgraph.extract.structure.passages import Sentence

# the meeting's own body acts, wherever in a text without headings: `Bestyrelsen valgte enstemmigt Karl Holm som næstformand.`
_OWN_ACT = re.compile(
    r"\A(?:Herefter |Derefter )?(?:KKR|Bestyrelsen|Udvalget|Rådet|Repræsentantskabet|Styregruppen|"
    r"Formandskabet|Kommissionen|Mødet|Under eventuelt var der intet|"
    r"(?:[Dd]røftede|[Gg]odkendte|[Vv]algte|[Bb]esluttede) (?:bestyrelsen|udvalget|rådet|repræsentantskabet|styregruppen))"
    r"(?:(?: enstemmigt| herefter| også| endvidere| desuden| derfor){0,2} (?:drøftede|godkendte|vedtog|"
    r"besluttede|tiltrådte|(?:gen)?valgte|udpegede|bemyndigede|anmodede|opfordrede|bad|"
    r"tog|udskød|udsatte|afviste|støttede|bakkede|var enige?|konstituerede|anbefalede|indstillede|pålagde|"
    r"forkastede)\b| at bemærke| (?=enstemmigt|at))"
)
_EARLIER = re.compile(
    r"\b(?:seneste|sidste|forrige|tidligere|tidl\.|dengang|i (?:foråret|sommer|efteråret|vinter|fjor)|hvert år)\b"
)
# what a meeting of another day did is background
DATED = re.compile("\ue004|\\b(?:i|I) (?:19|20)\\d\\d\\b")
# the item is an election: `Eva Lind og Karl Holm genvalgtes.`, `Hun blev valgt uden modkandidat.`
_ELECTION = re.compile(r"[Vv]alg\b|[Kk]onstitu|[Uu]dpegning|VALG\b|KONSTITU|UDPEGNING")
_ELECTED = re.compile(
    rf"\A(?:{PERSON}[^.:;]{{0,120}}?|Hun|Han|Begge|De(?: [a-zæøå]+)?|Alle(?: [a-zæøå]+)?|Formanden|Næstformanden) "
    r"(?:(?:blev|er) (?:herefter |dermed |derefter |enstemmigt |hermed ){0,2}(?:gen|ny)?(?:valgt|udpeget)|"
    r"(?:gen|ny)?(?:valgtes|udpegedes))\b"
)


def elects(sentence: Sentence) -> bool:
    """Whether a sentence under an election says who was elected, with no year or earlier time beside it."""
    text = sentence.marked.text
    return (
        ("valgt" in text or "udpeget" in text or "udpegedes" in text)
        and not sentence.bullet
        and _ELECTED.match(text) is not None
        and _ELECTION.search(sentence.item.title) is not None
        and DATED.search(text) is None
        and _EARLIER.search(text) is None
        and bool(acts_in(text))
    )


def acts_itself(sentence: Sentence) -> bool:
    text = sentence.marked.text
    return (
        _OWN_ACT.match(text) is not None
        and not sentence.bullet
        and DATED.search(text) is None
        and _EARLIER.search(text) is None
        and bool(acts_in(text))
    )
