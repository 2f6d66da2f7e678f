"""Addressees: who is asked or authorised by an act, behind an active verb or before a passive one."""

from __future__ import annotations

import re

from kkrgraph.extract.decisions.acts import ORG, PERSON, PLACE, ROLE, Act
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.mentions import Label
from kkrgraph.model import Meeting

_BODIES = f"[{ORG}{PLACE}]"
_ORGAN = (
    r"(?:[Ff]ormandskabet|[Ss]ekretariatet|[Ff]ormanden|[Aa]dministrationen|[Kk]ommunerne|"
    r"[Kk]ommunalbestyrelserne|[Rr]egionen|[Bb]estyrelsen|[Uu]dvalget|[Rr]ådet|[Dd]irektionen|"
    r"[Mm]inisteren|[Mm]edlemmerne|[Ss]tyregruppen)"
)
# `direktør Karl Holm`, `Karl Holm (V) og formanden for Havneforum Eva Lind`
_ONE = rf"(?:(?:den |de )?{ROLE}(?: (?:i|for|fra|ved) {_BODIES},?)? )?{PERSON}(?: \([^()]{{1,20}}\))?"
_PEOPLE = rf"{_ONE}(?:(?:, | og | samt ){_ONE})*"
# `de kommunale medlemmer af Havneforum`, `den fælles arbejdsgruppe`, `havnenes formænd`, `EU-kontorerne`
_PHRASE = (
    rf"(?:(?:de|den|det) (?:[a-zæøå-]+ ){{0,3}}?{ROLE}(?: (?:i|af|fra|for) {_BODIES})"
    r"|(?:de|den|det) (?:[a-zæøå-]+ ){1,3}?[a-zæøå-]{4,}|[a-zæøå-]+(?:nes|ens|ets) [a-zæøå-]{4,}|"
    r"[A-ZÆØÅ]{2,}-[a-zæøå-]+(?:erne|ene|en|et))"
)
_WHO = (
    rf"(?P<who>{_PEOPLE}|{_BODIES}(?:(?:, | og ){_BODIES})*|(?:KKR[’'s-]*\s?)?{_ORGAN}|{ROLE} og {ROLE}|"
    rf"{ROLE}|begge [a-zæøå-]{{4,}}|[Ff]ormanden og (?:direktøren|næstformanden)|"
    # `kommunerne i Havneegnen`: a place of no list too
    r"(?:de |den |det )?(?!idet\b)[a-zæøå-]+(?:erne|eren|ene|en|et)"
    rf"(?: (?:i|på) (?:[{ORG}{PLACE}]|[A-ZÆØÅ][a-zæøå]+))?|"
    rf"de (?:[a-zæøå]+ |\d+ ){{0,2}}[a-zæøå-]+(?:er|e|re|lemmer)(?: (?:i|af|fra) [{ORG}{PLACE}])?"
)
_RELATIVE = r"(?:, (?:som|der) [^,.]{3,80},)?"
# a body that no list knows: `bad K7 om en plan`
_NAMED_SO = r"(?P<who>[A-ZÆØÅ][\wæøå&-]+(?: (?:og |i |for )?[A-ZÆØÅ][\wæøå&-]+){0,3})"
_UNKNOWN_AFTER = re.compile(rf"\A\s{_NAMED_SO}(?= (?:om|til)\b)")
# `opfordrede samtidig regionen til`
_BESIDES = r"(?:(?:samtidig|også|derfor|endvidere|desuden|dog|i øvrigt|herudover|tillige) )?"
_AFTER_VERB = re.compile(rf"\A\s{_BESIDES}{_WHO}){_RELATIVE}(?=,?\s(?:til|om|at|[a-zæøå]+e\b))")
_PHRASE_AFTER = re.compile(rf"\A\s{_BESIDES}(?P<who>{_PHRASE}){_RELATIVE}(?=,?\s(?:til|om|at)\b)")
# `til, at Greve Kommune svarer` asks the municipality; `til, at broen males` nobody
_TO_THAT = re.compile(
    rf"\A til,? at (?P<who>{_BODIES}(?:(?:, | og ){_BODIES})*|(?:KKR[’'s-]*\s?)?{_ORGAN}|{ROLE}|kommunerne|"
    r"regionerne)(?= [a-zæøå]+[re]?s?\b)"
)
# `Udvalget anbefaler over for Greve Kommune, at`
_RECOMMENDED_TO = re.compile(rf"[Aa]nbefal(?:er|ede)(?: over ?for)? (?P<who>[{ORG}{PLACE}]),? at\b")
_INSIDE = re.compile(
    rf"\A(?:gav|giver) {_WHO}|{_PHRASE}) (?=mandat|bemyndigelse|fuldmagt|(?:til|i) op(?:gave|drag)|lov til|"
    r"besked|frie hænder|hjemmel|beføjelse)"
)
_BEFORE_VERB = re.compile(
    rf"(?<![a-zæøå-]){_WHO})(?: [a-zæøå]+)?\s(?:(?:blev|bliver|er)(?: [a-zæøå]+)?\s)?\Z"
)
_PASSIVE = re.compile(
    r"(?:es|et|agt|bedt om)\Z|\A(?:fik|får|har fået|gives|blev givet|blev sat|bliver sat|skal)\b"
)


def is_passive(verb: str) -> bool:
    """Whether the subject of an act's verb is who is asked or authorised: `anmodes`, `blev bedt om`, `fik lov til`."""
    return _PASSIVE.search(verb) is not None


def addressee(sentence: Sentence, act: Act, meeting: Meeting) -> str | None:
    """Who is asked or authorised: behind an active verb, before a passive one, or between the verb's parts; None where nobody is."""
    text = sentence.marked.text
    if act.act == "endorsed":
        match = _RECOMMENDED_TO.match(text, act.start)
        return _named(sentence, *match.span("who"), meeting) if match is not None else None
    if act.act not in ("authorised", "requested"):
        return None
    verb, behind = text[act.start : act.end], text[act.end :]
    if is_passive(verb):
        match, offset = _BEFORE_VERB.search(text[: act.start]), 0
    else:
        match, offset = (
            (
                _PHRASE_AFTER.match(behind)
                or _AFTER_VERB.match(behind)
                or _TO_THAT.match(behind)
                or _UNKNOWN_AFTER.match(behind)
            ),
            act.end,
        )
    if match is None:
        match, offset = _INSIDE.search(verb), act.start  # `gav formandskabet mandat til at`
    if match is None:
        return None
    return _named(sentence, offset + match.start("who"), offset + match.end("who"), meeting)


def _named(sentence: Sentence, start: int, end: int, meeting: Meeting) -> str:
    """The names of the people or bodies that words name, else the words."""
    marked = sentence.marked
    words = marked.text[start:end]
    if words in (ROLE, f"{ROLE} og {ROLE}"):
        return marked.words(start, end).capitalize()
    signs = (PERSON,) if PERSON in words else (ORG, PLACE) if words[0] in (ORG, PLACE) else ()
    names = [marked.mention_at(start + i).value for i, sign in enumerate(words) if sign in signs]
    return "; ".join(names) if names else _organ(marked.words(start, end), sentence, meeting)


def _organ(words: str, sentence: Sentence, meeting: Meeting) -> str:
    """`formandskabet` → `KKR Fyns formandskab`; `udvalget` → the committee that the item names before."""
    bare = re.sub(r"\AKKR[’'s-]*\s?", "", words).lower()
    if bare == "formandskabet" and meeting.body and meeting.body.startswith("KKR "):
        return f"{meeting.body}s formandskab"
    if bare == "bestyrelsen" and meeting.body and not meeting.body.startswith("KKR"):
        return meeting.body
    if bare in ("udvalget", "rådet", "bestyrelsen"):
        named = [m for m in sentence.marked.mentions(Label.ORGANISATION) if m.value.lower().endswith(bare)]
        if named:
            return named[0].value
    return words[0].upper() + words[1:]
