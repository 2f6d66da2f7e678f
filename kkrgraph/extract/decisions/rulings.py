"""Rulings without a heading: the words under a proposal, or the last words of an item, in which a body acts.

Boards' and committees' minutes often print no `Beslutning`; the ruling follows the proposal at once (formats 50).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from kkrgraph.extract.decisions.acts import BODY_SUBJECT, PERSON_SUBJECT, acts_in
from kkrgraph.extract.structure.layout import Kind, SectionSpan
from kkrgraph.extract.structure.passages import Sentence

_PROPOSES = re.compile(
    r"\b(?:indstill(?:er|es)|foreslå(?:r|s)|anbefaler)\b(?:[^.]{0,60}\bat\b|[^.]{0,40}:?\Z)"
)
_PAST = re.compile(
    r"\b(?:[a-zæøå]+(?:ede|te|tes|edes)|tog|bad|vedtog|gav|var|blev|foreslog|fandt|fik|holdt|bød|stod|havde|er enige|er enighed|[a-zæøå]*(?:gjorde|lagde|sagde))\b"
)
_BARE = re.compile(
    r"\A(?:Godkendt|Tiltrådt|Vedtaget|Taget (?:til|ad)|Til (?:efterretning|orientering)|Drøftet|Udsat|Udgår|Udgik|Tages af|Som indstillet|"
    r"Orienteredes|Anbefalet|Forkastet|Intet(?: at|\.)|Ingen (?:bemærkninger|kommentarer)|Der var (?:intet|ingen|ikke|enighed|opbakning|tilslutning))"
)
_THING = re.compile(
    r"\A(?:Dagsorden|Referat|Orientering|Indstilling|Punkt|Sag|Forslag|Oplysning|Plan|Status|Beretning|Redegørelse|Emne|Dato)[a-zæøå]* "
    r"(?:[\w ]{0,40} )?(?:blev|er|var|udgår|udgik|udsættes|godkendtes|toges|drøftedes)\b"
)
_MEMBERS = re.compile(
    r"\A(?:De (?:[a-zæøå]+ ){0,2}m|M)edlemme(?:rne|r)\b|\A[\w -]*[Ss]ekretariatet (?:blev|fik)|\ADer (?:blev\b|er enighed om,? at\b)|"
    r"\ADet blev (?:[a-zæøå]+ )?(?:drøftet|besluttet|vedtaget|godkendt|foreslået|bemærket)\b"
)
_ENCLOSED = re.compile(r"\A(?:\./\.|Bilag\b|Link\b|https?:)")
# sentences that may follow an item's last ruling: `Punktet tages op igen i maj.`
_BEHIND = 2
# what a meeting of another day did is background
_DATED = re.compile("\ue004|\\b(?:i|I) (?:19|20)\\d\\d\\b")


def mark_rulings(sentences: Sequence[Sentence]) -> None:
    """Give sentences that rule without a heading a section of kind DECISION; for minutes, not for agendas."""
    for _, group in groupby(sentences, key=lambda sentence: id(sentence.item)):
        own = [s for s in group if s.block >= 0]
        if not own or any(s.kind is Kind.DECISION for s in own):
            continue
        found = _under_proposal(own) or _last_words(own)
        section = SectionSpan(kind=Kind.DECISION, heading=None)
        for sentence in found:
            sentence.section = section


def rules(sentence: Sentence) -> bool:
    """Whether a sentence records what a body did: a bare participle, or a body or a thing with a verb in the past."""
    text = sentence.marked.text
    if _BARE.match(text):
        return True
    if _THING.match(text) or _MEMBERS.match(sentence.text):
        return bool(acts_in(text)) and _PAST.search(text) is not None
    if BODY_SUBJECT.match(text) or text.startswith(("Til ", "Som ")):
        return bool(acts_in(text)) and _PAST.search(text) is not None
    return False


def _speaks(sentence: Sentence) -> bool:
    """A person who says something: a remark beside the ruling."""
    return (
        PERSON_SUBJECT.match(sentence.marked.text) is not None
        and _PAST.search(sentence.marked.text) is not None
    )


def _under_proposal(own: list[Sentence]) -> list[Sentence]:
    """From the first ruling behind the item's proposal to the item's end."""
    last = next((i for i in range(len(own) - 1, -1, -1) if _PROPOSES.search(own[i].marked.text)), None)
    if last is None:
        return []
    tail = [s for s in own[last + 1 :] if s.lead is not own[last] and not _ENCLOSED.match(s.text)]
    first = next((i for i, s in enumerate(tail) if rules(s) or _seats(s)), None)
    if first is None or (first > 0 and tail[first].section is not own[last].section):
        return []
    begin = next((i for i in range(first) if all(map(_speaks, tail[i:first]))), first)
    return tail[begin:]


def _seats(sentence: Sentence) -> bool:
    """`Karl Holm (V) blev udpeget.` under a proposal is its ruling."""
    text = sentence.marked.text
    return _speaks(sentence) and any(a.act in ("appointed", "nominated") for a in acts_in(text))


def _last_words(own: list[Sentence]) -> list[Sentence]:
    """The rulings that end an item, with a sentence or two behind them; in an item without headings also what people say.

    By sentence and not by paragraph: a text layer does not keep the empty line between two paragraphs.
    """
    headed = any(s.kind is not Kind.OTHER for s in own)
    words = [s for s in own if not _ENCLOSED.match(s.text)]
    if headed:  # a ruling stands under the last heading, and not in what was asked or told before
        words = [s for s in words if s.section is own[-1].section and s.kind in (Kind.CASE, Kind.OTHER)]
    first, behind = None, 0
    for position in range(len(words) - 1, -1, -1):
        sentence = words[position]
        if (rules(sentence) and not (headed and _DATED.search(sentence.marked.text))) or (
            not headed and _speaks(sentence)
        ):
            first = position
        elif sentence.heading or sentence.bullet or behind == _BEHIND or (headed and first is not None):
            break
        else:
            behind += 1
    return words[first:] if first is not None else []
