"""Words that the walk over seat rules turns on: where a bare figure counts, and whose a count is not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from kkrgraph.extract.seats.seat_grammar import COUNT, ORG, ROLE, Allotment
from kkrgraph.extract.seats.seat_tokens import Token, Turn
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.mentions import Label

# what can be counted without the word for a role
COUNTED = re.compile(
    rf"(?<![\w-]){COUNT}|[Dd]e (?:øvrige|resterende)\b|[Dd]e[nt] (?:ene|anden)\b|ormandsp(?:ost|lads)en\b"
)
# an agent stands near the count that it fills
REACH = 90
# `KKR Fyn udpeger to medlemmer, Region Fyn tre og Aarhus Universitet ét`
JOINED = re.compile(r"(?:,|;|\bog|\bmens) \Z")

# `en formand udpeget af ministeren`
PARTICIPLES = ("udpeget", "valgt", "indstillet", "beskikket", "udnævnt")
# `tre udpeges af KKR Fyn, der også udpeger formanden`
GOES_ON = re.compile(r", (?:der|som) (?:også|desuden|endvidere|ligeledes|tillige|derudover|samtidig) ")
# `KL har to medlemmer; de udnævnes af ministeren`
ALL_OF_THEM = re.compile(r"[;,] (?:de|disse|som|der|som alle|der alle|som begge|alle|begge) \w+ af \Z")


# `mens formanden for Havnerådet udpeges af ...`
OF_BODY_CHOSEN = re.compile(
    rf" (?:for|i|af) (?:bestyrelsen (?:for|i) )?{ORG} (?:udpeges|vælges|beskikkes|indstilles|udnævnes)\b"
)
# `to medlemmer af KL's udvalg`: what they are members of, unless a verb before says that they are chosen
MEMBERS_OF = re.compile(rf"{ROLE} af \Z")
_JOINED = re.compile(r"(?:,| og| samt|, og)(?: [a-zæøå]+)? |: ?")
# `de to øvrige vælges af ...`
THE_REST = re.compile(r" (?:øvrige|sidste|resterende) ")
# `KKR Fyn udpeger ti medlemmer, to fra hvert område`: the same seats once more
PARTED_AGAIN = re.compile(r" fra hvert? ")
# `tre fra hver af de ti kommuner`: who sends them; `to fra hvert område` only says where they come from
FROM_EACH_SENDER = re.compile(r" fra hvert? (?:af [a-zæøå0-9 ]{2,30}?)?(?:[a-zæøå]*kommun|region|byråd)")


def given(found: Sequence[Allotment], name: str) -> list[Allotment]:
    """`KL udpeger to, og KKR Fyn indstiller tre, som udpeges af regionsrådet`: the nominated ones, else all."""
    proposed = any(a.rule == "nominates" for a in found)
    return [
        replace(a, by=name, rule="appointed-by") if not proposed or a.rule == "nominates" else a
        for a in found
    ]


# the office that acts: `og politidirektøren udpeger ét medlem`
_OFFICIAL = re.compile(rf"(?:\A|[,;] |\bog |\bmens )(?P<who>{ROLE})(?: selv)? \Z")
_OFFICIALS = ("director", "head", "official", "mayor")


def official_before(sentence: Sentence, start: int) -> str | None:
    """The office that does what the verb at `start` says, where it stands right before it; None for seats and bodies."""
    match = _OFFICIAL.search(sentence.marked.text, 0, start)
    if match is None or sentence.marked.mention_at(match.start("who")).kind not in _OFFICIALS:
        return None
    return sentence.marked.words(match.start("who"), match.end("who")).strip().lower()


FOR_EACH = re.compile(r" for hvert?(?: af (?:dem|disse))?(?=[.,;]|\s*\Z| og\b)")


def for_each(token: Token, text: str, found: Sequence[Allotment]) -> Token:
    """`tre medlemmer og en stedfortræder for hver`: as many as there are members."""
    if not found or token.count != "1" or FOR_EACH.match(text, token.end) is None:
        return token
    return replace(token, count=found[-1].count)


def heads_a_clause(token: Token, following: Sequence[Token], text: str) -> bool:
    """`Tre besættes af ...`, `De to tilfalder ...`: a bare figure as the subject of its sentence."""
    if (
        not following
        or following[0].start - token.end > 12
        or not re.fullmatch(r"(?:[Dd]e )?(?:øvrige |resterende |sidste )?", text[: token.start])
    ):
        return False
    return following[0].turn is Turn.PASSIVE or following[0].link == "af"


def last_count(tokens: Sequence[Token]) -> str | None:
    return next((t.count for t in reversed(tokens) if t.turn is Turn.QUANTITY), None)


def of_one_clause(waiting: Sequence[Token], text: str) -> list[Token]:
    """The counts that wait, without `to fra` somebody who was not read."""
    return [token for token in waiting if token is waiting[-1] or not text.startswith(" fra ", token.end)]


def stands_for(waiting: Sequence[Token], token: Token, sentence: Sentence) -> bool:
    """`består af fire politikere og en repræsentant for KL`: who sends the one that was counted last."""
    text = sentence.marked.text
    if not waiting or text[waiting[-1].end : token.start] != " for ":
        return False
    if "epræsentant" not in sentence.marked.words(waiting[-1].start, waiting[-1].end):
        return False
    return not text.startswith((", som ", ", der "), token.end)


def side_by_side(waiting: Sequence[Token], text: str) -> list[Token]:
    """Those before `fra`: `to medlemmer og to suppleanter fra`; not `fem kommunale medlemmer, tre regionale og to fra`."""
    kept = list(waiting[-1:])
    # `ni medlemmer, tre fra hver kommune`: a part of the whole before it
    if len(waiting) > 1 and kept[0].word is None and text[waiting[-2].end : kept[0].start] == ", ":
        return kept
    for token in reversed(waiting[:-1]):
        if not _JOINED.fullmatch(text[token.end : kept[0].start]):
            break
        kept.insert(0, token)
    return kept


def at_the_end(waiting: Sequence[Token], text: str) -> list[Token]:
    """The last of a list of counts: `består af to lodser, en skipper og en formand udpeget af ministeren`; both of two."""
    listed = any("," in text[one.end : other.start] for one, other in pairwise(waiting))
    return list(waiting[-1:]) if listed else list(waiting)


def last_role(counted: Sequence[str]) -> str:
    """What a bare figure counts: the role counted last; `herunder formanden, og KL fire` counts members again."""
    return next((role for role in reversed(counted) if "formand" not in role), "medlem")


def rule_of(verb: Token, text: str) -> str:
    """The rule that an active verb stands for."""
    if text.startswith(("pege", "Pege"), verb.start):
        return "points-at"
    return "nominates" if verb.nominates else "holds" if text.startswith("har", verb.start) else "appoints"


def is_relative(text: str, before: Token) -> bool:
    """`to medlemmer, som KL udpeger`: whether an agent begins a relative clause."""
    return re.search(r", (?:som|der) \Z", text[: before.start]) is not None


def is_each(text: str, before: Token, token: Token) -> bool:
    """`KL og DI udpeger hver to`."""
    return before.each or " hver" in text[before.end : token.end + 6]


def chosen_besides(found: Sequence[Allotment], before: Token, text: str) -> bool:
    """Whether a participle behind a comma says who chooses those of whom it was only told where they come from."""
    if not found or found[-1].rule != "seats-from":
        return False
    return text.startswith(PARTICIPLES, before.start) and text.endswith(", ", 0, before.start)


def is_party(sentence: Sentence, token: Token) -> bool:
    """A party only says whom a body is to choose."""
    return token.turn is Turn.AGENT and any(
        m.kind == "party"
        for m in sentence.marked.mentions(Label.ORGANISATION)
        if sentence.marked.offset(token.start) <= m.start < sentence.marked.end_offset(token.end)
    )
