"""Tokens of seat rules: the counts, agents, verbs and turns that a sentence about a body's composition is made of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from kkrgraph.extract.entities.roles import bare_role
from kkrgraph.extract.seats.seat_grammar import (
    ORG,
    PERSON,
    ROLES,
    count_of,
    final_say,
)
from kkrgraph.extract.seats.token_words import ELSE, HAS_ROLE, LEAVES, OTHER_CHAIR, PLACE_OF, TOKENS
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.mentions import Mention


class Turn(StrEnum):
    """What a token does in the sentence."""

    QUANTITY = "quantity"
    AGENT = "agent"
    ACTIVE = "active"
    PASSIVE = "passive"
    TOTAL = "total"
    PART = "part"
    RELATIVE = "relative"


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """One token with its place in the marked text.

    word, count: role and number of a quantity, None where not said. link: what leads to an agent, `af`, `fra`, `for`,
    `nominated` (`efter indstilling fra`) or nothing. nominates: of a verb. each: `hver` behind it. definite: a chair without count.
    """

    turn: Turn
    start: int
    end: int
    word: str | None = None
    count: str | None = None
    link: str = ""
    nominates: bool = False
    each: bool = False
    definite: bool = False


# a count that is the one before it: `fire medlemmer og lige så mange suppleanter`
SAME = "="


def plain_tokens(sentence: Sentence) -> list[Token]:
    """The tokens of a sentence by words that are known, in order; what is none of these is left out."""
    return [token for match in TOKENS.finditer(sentence.marked.text) for token in _token(sentence, match)]


def _token(sentence: Sentence, match: re.Match[str]) -> Iterator[Token]:
    if match["perfect"]:
        yield Token(turn=Turn.ACTIVE, start=match.start(), end=match.end(), nominates="indstil" in match[0])
    elif match["quantity"]:
        yield from _quantity(sentence, match)
    elif match["plain"] or match["oneofthem"]:
        # `to observatører, hvoraf den ene vælges af ... og den anden af ...`
        count = count_of(match["plain"]) if match["plain"] else "1"
        if not ELSE.search(sentence.marked.text[: match.start()]):
            yield Token(turn=Turn.QUANTITY, start=match.start(), end=match.end(), count=count)
    elif match["same"] or match["post"] or match["rest"]:
        yield from _other_quantity(sentence, match)
    elif match["members"]:
        if PLACE_OF.search(sentence.marked.text[: match.start()]):
            return  # `I Movias bestyrelse udpeger KKR Fyn to medlemmer`
        yield Token(turn=Turn.AGENT, start=match.start(), end=match.end())
    elif match["definite"]:
        yield from _definite(sentence, match)
    elif match["agent"]:
        yield from _agent(sentence, match)
    else:
        turn = next(turn for turn in Turn if turn in _NAMED and match[turn])
        has = "has" if match[0] == "har" and HAS_ROLE.match(match.string, match.end()) else None
        nominates = match[0].startswith(("indstil", "pege")) or "indstillingsret" in match[0]
        yield Token(turn=turn, start=match.start(), end=match.end(), word=has, nominates=nominates)


_NAMED = (Turn.TOTAL, Turn.PART, Turn.RELATIVE, Turn.PASSIVE, Turn.ACTIVE)


# `et nyt medlem` takes somebody's place
_FOR_OTHERS = re.compile(
    r"(?:plads|sæde)(?:er)? til (?!bestyrelse|repræsentantskab|råd|udvalg|styregruppe|arbejdsgruppe|"
    r"følgegruppe|de[nt]? |e[nt] |hver|kommun|region|polit|medlem|repræsentant)[a-zæøå]"
)
# `to faste udvalg med fire medlemmer hver`: of none of them alone
_OF_SEVERAL = re.compile(
    r"(?:udvalg|grupper|råd|nævn|paneler|bestyrelser) (?:med|på) (?:op til |højst |mindst )?\Z"
)
# `to læger, som foreningen indstiller`: who has a trade is a member where the next words say who sends him
_CHOSEN = re.compile(
    r",? (?:fra|udpeget|udpeges|valgt|vælges|indstillet|indstilles|som|der|efter (?:fælles )?indstilling)\b"
)
# `to observatørposter`: the role that a seat's word begins with
_POSTS = ("observatør", "suppleant")
# `Et medlem fra KL mangler fortsat at blive udpeget`
_LACKING = re.compile(r"[^.,;]{0,60}? mangler (?:fortsat |stadig |endnu )?at blive ")
_VACANT = re.compile(r"(?:[Ee][nt]|[Éé][nt]|1) nyt? ")


def _quantity(sentence: Sentence, match: re.Match[str]) -> Iterator[Token]:
    """`to medlemmer`, `fem politikere`; not `to af` something else, and not one who is named."""
    count, word = "1" if match["count"] in ("det", "Det") else count_of(match["count"]), "medlem"
    if (
        match.string.endswith(("Af de ", " af de "), 0, match.start())
        and match["count"] is not None
        and not match.string.startswith((" udpeg", " vælg"), match.end())
    ):
        yield Token(turn=Turn.PART, start=match.start(), end=match.end())
        return  # `Af de ni medlemmer udpeges fem af ...`: the whole
    if _OF_SEVERAL.search(match.string, 0, match.start()) and match.string.startswith(" hver", match.end()):
        return
    if _LACKING.match(match.string, match.end()):
        return
    if _VACANT.match(match[0]) or _FOR_OTHERS.match(match.string, match.start("noun")):
        return
    if match["role"]:
        mention = sentence.marked.mention_at(match.start("role"))
        if (
            (mention.kind not in ROLES and _CHOSEN.match(match.string, match.end()) is None)
            or OTHER_CHAIR.match(mention.value)
            or re.match(f",? (?:fra |af )?{PERSON}", sentence.marked.text[match.end() :])
        ):
            return
        word = role_word(mention) if mention.kind in ROLES else "medlem"
    elif match["noun"] is not None:
        word = next((role for role in _POSTS if match["noun"].startswith(role)), "medlem")
    yield Token(turn=Turn.QUANTITY, start=match.start(), end=match.end(), word=word, count=count)


def _other_quantity(sentence: Sentence, match: re.Match[str]) -> Iterator[Token]:
    """`lige så mange suppleanter`, `pladsen som næstformand`, `de øvrige`: counts that are no figures."""
    if match["rest"]:
        yield Token(turn=Turn.QUANTITY, start=match.start(), end=match.end(), word="medlem")
        return
    if match["same"] and match["samerole"] is None:  # `KL har lige så mange`
        yield Token(turn=Turn.QUANTITY, start=match.start(), end=match.end(), count=SAME)
        return
    if match["chairpost"]:
        word = match["chairpost"].lower().split("spo")[0].split("spl")[0]
        yield Token(turn=Turn.QUANTITY, start=match.start(), end=match.end(), word=word, count="1")
        return
    group = "samerole" if match["same"] else "postrole"
    mention = sentence.marked.mention_at(match.start(group))
    if mention.kind in ROLES:
        count = SAME if match["same"] else "1"
        yield Token(
            turn=Turn.QUANTITY, start=match.start(), end=match.end(), word=role_word(mention), count=count
        )


def role_word(mention: Mention) -> str:
    """The role that a seat's word gives: directors and politicians sit as members."""
    as_member = mention.kind in ("municipal_ceo", "director", "elected_politician", "representative")
    return "medlem" if as_member else bare_role(mention.value)


# `Havnerådets medlemmer vælges`
_MEMBERS_THERE = re.compile(rf"(?:\A|[.;] ){ORG}[’']?s \Z")
# `vælger ny formand på mødet i maj`: an event, no rule
_NEW = re.compile(r"\b(?:ny|nye) \Z")
# `Regionsrådet udpeger medlemmerne`
_ALL_OF_THEM = re.compile(r"\b(?:udpeger|vælger|udnævner|beskikker)(?: herefter| derefter| alle| selv)? \Z")


def _definite(sentence: Sentence, match: re.Match[str]) -> Iterator[Token]:
    """`formanden`, `formand og næstformand`: one seat each; `suppleanterne udpeges`: however many; a minister is an agent."""
    mention = sentence.marked.mention_at(match.start())
    words = sentence.marked.source[mention.start : mention.end].lower()
    if words.endswith("ministeren"):
        link = "af" if sentence.marked.text[: match.start()].endswith(" af ") else ""
        yield Token(turn=Turn.AGENT, start=match.start(), end=match.end(), link=link)
    elif mention.kind in ("chair", "deputy_chair") and mention.strong:
        if _NEW.search(match.string, 0, match.start()):
            return
        yield Token(
            turn=Turn.QUANTITY,
            start=match.start(),
            end=match.end(),
            word=bare_role(mention.value),
            count="1",
            definite=True,
        )
    elif mention.kind == "observer" and words.endswith("en") and mention.strong:
        yield Token(
            turn=Turn.QUANTITY,
            start=match.start(),
            end=match.end(),
            word="observatør",
            count="1",
            definite=True,
        )
    elif (
        mention.kind in ROLES
        and (words.endswith("ne") or _MEMBERS_THERE.search(sentence.marked.text, 0, match.start()))
        and (
            re.match(r"(?: i \ue001)? (?:udpeges|vælges|beskikkes)", sentence.marked.text[match.end() :])
            or (
                _ALL_OF_THEM.search(sentence.marked.text, 0, match.start())
                and not final_say(sentence.marked.text)
            )
        )
    ):
        yield Token(turn=Turn.QUANTITY, start=match.start(), end=match.end(), word=role_word(mention))


def _agent(sentence: Sentence, match: re.Match[str]) -> Iterator[Token]:
    text = sentence.marked.text
    if re.match(r"[’']?s (?!bestyrelse\b)[a-zæøå]", text[match.end("who") :]):  # `efter KL’s love`
        return
    if match.start() == 0 and text.startswith(":", match.end()):
        return  # `Havnerådet: Her har KL en observatør`
    if match["link"] and LEAVES.search(text[: match.start()]):
        return
    if not match["link"] and PLACE_OF.search(text[: match.start()]):
        return
    if match["link"] == "for " and re.search(
        r"(?:estyrelsen|tskabet|gruppen|udvalget|rådet) \Z", text[: match.start()]
    ):
        return
    if match["link"] and match["link"].startswith(("tilf", "går", "giv", "tild")):
        yield Token(turn=Turn.AGENT, start=match.start("who"), end=match.end("who"), link="af")
        return
    link = (
        "nominated" if "indstilling" in (match["link"] or "") else (match["link"] or "").split(" ")[0].lower()
    )
    yield Token(
        turn=Turn.AGENT,
        start=match.start("who"),
        end=match.end("who"),
        link=link,
        each=match["each"] is not None,
    )
