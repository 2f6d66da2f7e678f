"""Tokens of seat rules: the counts, agents, verbs and turns that a sentence about a body's composition is made of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from kkrgraph.extract.entities.roles import bare_role
from kkrgraph.extract.seats.seat_grammar import (
    ADJECTIVES,
    COUNT,
    ORG,
    PERSON,
    PLACE,
    ROLE,
    ROLES,
    count_of,
    final_say,
)
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label, Mention


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
_BODY = f"[{ORG}{PLACE}]"
_COUNCIL = r"[A-ZÆØÅ][a-zæøå]+ (?:Byråd|Kommunalbestyrelse|Borgerrepræsentation|Regionsråd)"
_TOWN = rf"(?:[A-ZÆØÅ][a-zæøå]+(?:-[A-ZÆØÅ][a-zæøå]+)?|{_BODY})"
# the meeting's own body or organ by its kind, where it acts
_OWN_NOUN = r"(?:(?:[Ss]elskabet|[Rr]egionen|[Kk]ommissionen|[Ss]tyregruppen|[Ee]rhvervshuset|[Uu]dvalget|[Rr]ådet|[Ff]onden|[Ff]oreningen|[Vv]i)(?= (?:selv )?(?:udpeger|vælger|udnævner|besætter|sender|indstiller|sætter|har|råder)\b)|(?<=har )(?:selskabet|regionen|kommissionen|styregruppen|erhvervshuset|rådet|vi)\b|(?:(?<=bedt )|(?<=anmodet )|(?<=inviteret )|(?<=opfordret ))(?:rådet|udvalget|kommissionen|styregruppen|selskabet|foreningen|regionen|erhvervshuset|os)\b|(?<= fra )(?:den|det) [a-zæøå]+ [a-zæøå]*(?:gruppe|udvalg|råd|bestyrelse|ledelse)\b|(?:(?<= fra )|(?<= af ))(?:kommunen|hospitalet|sygehuset|universitetet|selskabet|regionen|kommissionen|styregruppen|erhvervshuset|udvalget|rådet|fonden|foreningen)(?=[.,;]|\s*\Z| (?:og|for|efter|blandt|selv)\b))"
# who fills seats and is no body with a name of its own
_GROUP = (
    rf"(?:[Kk]ommunernes {ROLE}(?: (?:af|i) repræsentantskabet)?|[Rr]epræsentantskabets (?:kommunale )?{ROLE}|[Rr]egionsrådet|[Bb]yrådet|(?:[Kk]ommunalbestyrelserne|[Bb]yrådene) i {_TOWN}(?:, {_TOWN})* og {_TOWN}|(?:alle )?[Kk]ommunalbestyrelserne(?: i [a-zæøå]+)?|[Kk]ommunerne(?: (?:bag|i) {_BODY})?|[Ee]jerkommunerne|"
    rf"(?:fondens|selskabets|skolens|foreningens|institutionens) (?:generalforsamling|repræsentantskab|bestyrelse)|(?:[Gg]eneralforsamlingen|[Rr]epræsentantskabet|[Bb]estyrelsen|delegeretmødet)(?! (?:for|i) (?!(?:{COUNT}|en|et|hver|den|perioden|valgperioden|fællesskab)\b))|"
    rf"[Rr]epræsentantskabet for {_BODY}|"
    r"[Mm]edarbejderne|[Ll]åntagerne|[Ee]jerne|[Aa]ktionærerne|[Mm]edlemskommunerne|[Ii]nteressentkommunerne|[Dd]e ansatte|[Dd]e studerende|[Ll]ærerne|[Ee]leverne|arbejdsmarkedets parter|[a-zæøå]+parterne|[a-zæøå]*institutionerne|[a-zæøå]*organisationerne|"
    rf"[a-zæøå]+skolerne|erhvervslivet|[Tt]rafikselskaberne|[Hh]vert? af (?:de |disse )?(?:{COUNT} )?(?:deltagende )?[a-zæøå]{{5,}}(?:er|erne|råd)|[Aa]lle (?:regionens |områdets |deltagende )?(?:[a-zæøå]*kommuner|regioner)|[Dd]e (?:{COUNT}|deltagende) (?:regionsråd|byråd|kommuner|regioner|[a-zæøå]+kommuner|kommunalbestyrelser)|[Hh]vert? (?!med\b|på\b|især|af\b|{COUNT})[a-zæøå]{{4,}}(?: {_BODY})?|"
    rf"{_COUNCIL}|[Dd]e øvrige (?:{COUNT} )?(?:[a-zæøå]*kommuner|regioner|deltagere)(?: (?:på|i|fra) [^,.;]{{2,40}}?)?(?= (?:vælger|udpeger|indstiller|besætter|sender|har|får)\b)|[Dd]e (?:kommunale|regionale) {ROLE}(?: (?:af|i) repræsentantskabet)?|{ROLE} i de enkelte (?:partier|partigrupper|kommuner|kommunalbestyrelser)|(?:[a-zæøåA-ZÆØÅ]+-,? (?:[a-zæøå]+- )?og )?[a-zæøå-]+ministeren|{_OWN_NOUN})"
)
_AGENT = rf"(?:{_GROUP}|{_BODY}(?: \({_BODY}\))?)"
_VERB_AHEAD = r"(?: (?:derefter|herefter|alle|selv))? (?:udpeger|vælger|indstiller|beskikker)"
# who sits there by trade, where the next words say who sends them
_PEOPLE = (
    r"(?:teknikere?|fagfolk|fagpersoner|eksperter?|embedsmænd|embedsmand|lærere?|læger?|elever?|borgere?|beboere?|patienter?|pårørende|brugere?"
    r"|erhvervsfolk|forældre|frivillige|deltagere?|naboer?|praktiserende læger?|fagchefer|chefer|medarbejdere?)(?=,? (?:fra|udpeget|udpeges|valgt|vælges|som|der)\b)"
)
# each begins a word, which is asked first: most places in a sentence begin none
_TOKENS = re.compile(
    r"(?<!\w)(?:(?P<total>\b(?:består(?: i dag| fremover| herefter)? af|(?:skal|vil|kan) bestå af|udgøres af|(?:er|foreslås|bliver) sammensat (?:af|med)|sammensættes (?:af|med)|bestående af|tæller)\b)"
    rf"|(?P<part>\b(?:[Hh]eraf|hvoraf|herunder)\b|(?<={ROLE}):)"
    rf"|(?P<relative>\b(?:som|der) (?=(?:{_AGENT}|{ROLE}){_VERB_AHEAD}))"
    r"|(?P<perfect>\bhar(?: hidtil| også| siden)? (?:udpeget|valgt|indstillet)\b)"
    r"|(?P<passive>\b(?:udpeges|udpeget|vælges|valgt|indstilles|indstillet|beskikkes|beskikket|besættes|besat|sættes|fyldes|findes(?= af\b)|udnævnes|udnævnt|sidder)\b)"
    rf"|(?P<active>\b(?:udpeger|[Uu]dpege|vælger|vælge|indstiller|indstille|besætter|besætte|beskikker|pege på|peger på|Udpeger|[Kk]onstituerer(?= sig\b[^.,;]{{0,20}} med\b(?![^.]* den [\d{SIGN[Label.DATE]}]))|sender|sende|leverer|levere|udnævner|udnævne|råder over|disponerer over|fylder|sætter(?= {COUNT}\b)|tildeles|(?:har|får) (?:fået )?tildelt|har fået(?= {COUNT} (?:pladser|plads|sæder?)\b)|er repræsenteret(?: i {ORG}| i [a-zæøå]+)? (?:med|ved)|repræsenteres (?:i {ORG} )?(?:af|med)|(?:har|får)(?= (?:desuden |også |endvidere |derudover |fortsat |ligeledes |fået |ret til |hver |hver især )?(?:(?:(?:de )?{COUNT}|{_AGENT}(?: og {_AGENT})? {COUNT}) (?:af (?:de |{ORG}[’']?s )?(?:{COUNT} )?)?(?:fast |faste )?(?:bestyrelses)?(?:poster|pladser(?:ne)?|plads|sæder?)\b|{_AGENT} {COUNT} {ROLE}))|har(?= (?:hver )?{COUNT} {ROLE}(?: i\b| med\b|[.,;]|\s*\Z))|har (?:udpegnings|indstillings)?ret(?:ten)? til(?= {COUNT}\b)|har(?= (?:de )?{COUNT}(?:[.;]|\s*\Z|,? (?:og|mens) )))\b)"
    rf"|(?P<quantity>(?<![\w-])(?P<count>{COUNT}|[Dd]et(?= {ROLE}[^.,;]{{0,40}}, som ))(?: af (?:de |dens |bestyrelsens |rådets |udvalgets |{ORG}[’']?s )?(?:{COUNT} )?(?={ROLE}|pladser\b|sæder\b)| )(?:(?:menigt?|menige|regionale|supplerende) )*{ADJECTIVES}(?:(?P<role>{ROLE})|(?P<noun>(?:kommunal|lokal|regional)?politikere?|kandidat(?:er)?|(?:bestyrelses)?plads(?:er)?|bestyrelsesposter|personer|mandater|sæder|(?<!en )mand|{_PEOPLE})\b))"
    rf"|(?P<same>[Ll]ige så mange (?P<samerole>{ROLE}))|(?P<post>[Pp](?:ladsen|osten) som (?P<postrole>{ROLE}))"
    rf"|(?P<rest>[Dd]e (?:øvrige|resterende)(?=[.,;]| (?:{ROLE} )?(?:vælges|udpeges|besættes|udnævnes|indstilles)\b))"
    rf"|(?P<oneofthem>[Dd]e[nt] (?:ene|anden|andet|tredje|fjerde|sidste)(?= (?:er |bliver |skal )?(?:udpeg|vælg|valgt|indstil|besæt|beskik|udnævn|sættes|af|fra|efter|tilfalder)\w*\b))|(?P<plain>(?<![\w-]){COUNT}(?= (?:hver|af dem|af hver|ud af|af (?:pladserne|sæderne|mandaterne|medlemmerne))\b|[.,;]|\s*\Z| og\b| fra\b| af\b| udpeg| valgt| vælg| indstil| besæt| sættes| fyldes| udnævn| tilfalder| går til| gives til| mens\b|, som\b| efter (?:fælles )?indstilling| (?:er|bliver|skal) (?:udpeg|valgt|vælg|indstil)))"
    rf"|(?P<members>{ROLE} af (?:hvert )?{ORG}(?= (?:vælger|udpeger))|(?<=vælger ){ROLE} af {ORG}|{ORG}[’']?s? (?:{ROLE}|repræsentantskab|generalforsamling|bestyrelse)(?= (?:vælger|udpeger|indstiller)))"
    rf"|(?P<definite>{ROLE})"
    rf"|(?P<agent>(?P<link>(?:efter (?:fælles )?indstilling )?\b[Ff]ra |\baf (?:og blandt )?|\bfor |\b(?:tilfalder|går til|gives til|tildeles) )?(?P<who>{_GROUP}(?: og {_GROUP})*|{_BODY}(?: \({_BODY}\))?(?:(?:, | og ){_BODY}(?: \({_BODY}\))?(?! (?:{COUNT}(?! [a-zæøå{ROLE}]+ hver\b)|har(?! (?:hver {COUNT}|{COUNT} [a-zæøå{ROLE}]+ hver)\b))\b)(?!(?<!og [{ORG}{PLACE}]) (?:vælger|udpeger|indstiller|besætter|sender)\b))*)(?P<each> hver\b)?))"
)
# a chair of something else than the body in question
_OTHER_CHAIR = re.compile(r"(?:udvalgs|gruppe|afdelings|regionsråds|KKR-)")
# a figure that counts something else
_ELSE = re.compile(r"(?:nr\.|stk\.|\b[Ii]|\b[Dd]en|§|\bpkt\.|\bpunkt|\bside|\bmed|kl\.) \Z")
# `Havnerådet har 14 medlemmer` may be a whole, `hvoraf KL har ét medlem` is a part
_HAS_ROLE = re.compile(rf" {COUNT} {ROLE}(?! i\b)")
# `udtræder samtidig af udvalget`: nobody is chosen
_LEAVES = re.compile(
    r"(?:\bud|træde[rt]?|trådte?|orlov|medlem|udelukket)(?: samtidig| dermed| igen| straks| også)? \Z"
)
# a body named as the place, not as the one who acts
_PLACE_OF = re.compile(
    rf"\b(?:[Ii]|[Tt]il|[Pp]å|[Vv]ed|[Hh]os|[Bb]landt|mellem|[Mm]ed|ejer|[Bb]estyrelsen for|{ROLE} af)(?: bestyrelsen (?:for|i)| det nye| den nye)? \Z"
)


def plain_tokens(sentence: Sentence) -> list[Token]:
    """The tokens of a sentence by words that are known, in order; what is none of these is left out."""
    return [token for match in _TOKENS.finditer(sentence.marked.text) for token in _token(sentence, match)]


def _token(sentence: Sentence, match: re.Match[str]) -> Iterator[Token]:
    if match["perfect"]:
        yield Token(turn=Turn.ACTIVE, start=match.start(), end=match.end(), nominates="indstil" in match[0])
    elif match["quantity"]:
        yield from _quantity(sentence, match)
    elif match["plain"] or match["oneofthem"]:
        # `to observatører, hvoraf den ene vælges af ... og den anden af ...`
        count = count_of(match["plain"]) if match["plain"] else "1"
        if not _ELSE.search(sentence.marked.text[: match.start()]):
            yield Token(turn=Turn.QUANTITY, start=match.start(), end=match.end(), count=count)
    elif match["same"] or match["post"] or match["rest"]:
        yield from _other_quantity(sentence, match)
    elif match["members"]:
        if _PLACE_OF.search(sentence.marked.text[: match.start()]):
            return  # `I Movias bestyrelse udpeger KKR Fyn to medlemmer`
        yield Token(turn=Turn.AGENT, start=match.start(), end=match.end())
    elif match["definite"]:
        yield from _definite(sentence, match)
    elif match["agent"]:
        yield from _agent(sentence, match)
    else:
        turn = next(turn for turn in Turn if turn in _NAMED and match[turn])
        has = "has" if match[0] == "har" and _HAS_ROLE.match(match.string, match.end()) else None
        nominates = match[0].startswith(("indstil", "pege")) or "indstillingsret" in match[0]
        yield Token(turn=turn, start=match.start(), end=match.end(), word=has, nominates=nominates)


_NAMED = (Turn.TOTAL, Turn.PART, Turn.RELATIVE, Turn.PASSIVE, Turn.ACTIVE)


# `et nyt medlem` takes somebody's place
_FOR_OTHERS = re.compile(
    r"(?:plads|sæde)(?:er)? til (?!bestyrelse|repræsentantskab|råd|udvalg|styregruppe|arbejdsgruppe|følgegruppe|de[nt]? |e[nt] |hver|kommun|region|polit|medlem|repræsentant)[a-zæøå]"
)
# `to faste udvalg med fire medlemmer hver`: of none of them alone
_OF_SEVERAL = re.compile(
    r"(?:udvalg|grupper|råd|nævn|paneler|bestyrelser) (?:med|på) (?:op til |højst |mindst )?\Z"
)
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
    if _VACANT.match(match[0]) or _FOR_OTHERS.match(match.string, match.start("noun")):
        return
    if match["role"]:
        mention = sentence.marked.mention_at(match.start("role"))
        if (
            mention.kind not in ROLES
            or _OTHER_CHAIR.match(mention.value)
            or re.match(f",? (?:fra |af )?{PERSON}", sentence.marked.text[match.end() :])
        ):
            return
        word = role_word(mention)
    yield Token(turn=Turn.QUANTITY, start=match.start(), end=match.end(), word=word, count=count)


def _other_quantity(sentence: Sentence, match: re.Match[str]) -> Iterator[Token]:
    """`lige så mange suppleanter`, `pladsen som næstformand`, `de øvrige`: counts that are no figures."""
    if match["rest"]:
        yield Token(turn=Turn.QUANTITY, start=match.start(), end=match.end(), word="medlem")
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
    if match["link"] and _LEAVES.search(text[: match.start()]):
        return
    if not match["link"] and _PLACE_OF.search(text[: match.start()]):
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
