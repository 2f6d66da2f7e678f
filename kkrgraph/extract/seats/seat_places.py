"""Places of seats: organs and groups that a case calls by what they are: `to medlemmer til følgegruppen for havnen`.

Bodies with a name of their own are found in seats.py.
"""

from __future__ import annotations

import re

from kkrgraph.extract.entities.roles import own_body
from kkrgraph.extract.seats.own_organs import indefinite, own_organ
from kkrgraph.extract.seats.seat_grammar import ORG, PLACE, ROLE, Allotment
from kkrgraph.extract.seats.seating import Seating
from kkrgraph.extract.structure.passages import Sentence

GROUP = r"(?:følge|arbejds|styre|projekt|ekspert|koordinations|reference|borger|bruger|politiker|dialog|analyse)gruppe"
KIND = rf"(?:{GROUP}|(?:[a-zæøå]+- og )?[a-zæøå-]{{3,}}(?:udvalg|råd|nævn|panel)|panel|dialogforum)"
# what the group is for, up to where the sentence goes on
OF = (
    r"(?: (?P<of>(?:for|om|vedr\.|vedrørende) (?!hver|de \w+ |perioden|valgperioden|resten|tiden|hele|"
    r"en (?:ny )?[a-zæøå]*periode|\d|"
    r"(?:et|to|tre|fire|fem|seks) )[^,.;:(]{3,70}?)(?=[,.;:]| \(|\s*\Z|"
    r" og (?:en|et|én|ét|to|tre|fire|fem|seks)\b| med | mens | til | på | bestående | består | har | får | tæller ))?"
)
_SAYS = r"(?:nye?|nyt|kommende|fælles|politiske?|politisk|tværgående|kommunale?|kommunalt)"
# `til en ny følgegruppe for havnen`, `i foreningens energiudvalg`, `for arbejdsgruppen om fælles drift`
_BEHIND = re.compile(
    rf"(?:(?:(?! til )[^,.;:{ORG}]){{0,60}})?? (?:til|i|for) (?:en |et |den |det |de )?(?:{_SAYS} )*(?:[a-zæøå]+(?:ens|ets) )?"
    rf"(?P<adjective>[a-zæøå]{{4,}}(?:sk|ske|alt|ale) )?(?P<noun>{KIND})(?:n|et|met)?\b(?!s\b){OF}"
)
# `Efter kommissoriet består styregruppen af`, `Hver følgegruppe består af`
_SUBJECT = re.compile(
    rf"(?:\A|[.;:] |\b(?P<each>[Hh]ver ))(?P<first>(?i:{GROUP}))n?{OF} (?:består|har|får|tæller|"
    rf"skal bestå)\b|\b(?:består|har) (?P<every>hver )?(?P<turned>{GROUP})n? "
)
# `en projektgruppe med to medlemmer fra kommunerne`
_FOUNDED = re.compile(
    rf"\b(?:nedsæt|opret|etabler|neds)\w* (?:en|et) (?:{_SAYS} )*(?P<adjective>[a-zæøå]{{4,}}(?:sk|"
    rf"alt) )?(?P<noun>{KIND}){OF},? (?:med|på|bestående af|hvor) "
)
_KIND_HAS = re.compile(
    r"(?P<noun>Udvalget|Rådet|Nævnet|Panelet)\b[^.,;:]{0,40}? ?(?:har|består|får|tæller|skal bestå)\b"
)
# an organ that elects its own chair
_ITSELF = re.compile(
    rf"\b(?:vælger|udpeger|udpeges|vælges|finder)\b[^.,;]{{0,60}}?(?: selv\b| sin (?:egen )?| af sin midte|"
    rf" blandt sine (?:egne )?{ROLE}| af og blandt)"
)
# `vælger formanden for følgegruppen blandt sine medlemmer`
_ELSEWHERE = re.compile(
    rf"(?:,? (?:og|samt) (?:en )?{ROLE})? (?:for|i|af|til) (?!sin\b|sine\b|egne\b|deres\b)"
)
# `Takstgruppens formand`
_OWNER = re.compile(
    rf"(?:\b(?P<owner>[A-ZÆØÅ][a-zæøå]{{3,}}(?:gruppen|udvalget|rådet|panelet|nævnet))|(?P<named>{ORG})[’']?)s \Z"
)
# `Havnerådet har bedt KKR Fyn om at indstille et medlem`: to itself, unless another place is named
_ASKS = re.compile(
    rf"(?P<asker>{ORG})(?: (?:på|i|for) [A-ZÆØÅ{PLACE}][a-zæøå]*)? (?:har )?(?:bedt|beder|anmodet|anmoder|"
    rf"inviteret|inviterer|opfordret|opfordrer)\b[^.;]{{1,60}}? (?:om|til) at (?:indstille|udpege|pege på|vælge) \Z"
)
_TO_SOMETHING = re.compile(r"[^.;]{0,60}? (?:til|i) (?:en|et|den|det|bestyrelsen|[A-ZÆØÅ\ue000-\uf8ff])")
# `Borgmestrene er fødte medlemmer af KKR`
_IS = re.compile(r" (?:er|som) ")
_BORN_INTO = re.compile(rf" (?:af|i|for) (?P<body>{ORG})")
# `to medlemmer til foreningens bestyrelse`
_ITS_BOARD = re.compile(
    r" (?:til|i|af) (?:foreningens|selskabets|fondens|institutionens|organisationens) (?:bestyrelse|repræsentantskab)\b"
)
# `ét medlem af repræsentantskabet`
_OWN_SEAT = re.compile(
    r" (?:af|til|i) (?:selskabets )?(?:bestyrelsen|repræsentantskabet|"
    r"kommissionen)\b(?! (?:for|i|af) (?!hver|en |et |perioden|\d))"
)
# `to medlemmer til Advisory Board for Havnecentret`: an organ by a name of its own
_BOARD_OF = re.compile(
    rf" (?:til|i) (?P<name>(?!Bestyrelse|Repræsentantskab)[A-ZÆØÅ][a-zæøå]+(?: [A-ZÆØÅ][a-zæøå]+){{0,2}} (?:for|under) {ORG})"
)
_GROUP_OF = re.compile(rf"\b(?P<noun>(?i:{GROUP}))(?:n|rne|r)?\b{OF}")
_CHAIRS = ("formand", "næstformand")


def definite(noun: str) -> str:
    """`følgegruppe`, `Energiudvalg`, `dialogforum` → `Følgegruppen`, `Energiudvalget`, `Dialogforummet`."""
    bare = indefinite(noun)
    end = "n" if bare.endswith("gruppe") else "met" if bare.endswith("forum") else "et"
    return bare[0].upper() + bare[1:] + end


def own_seat(sentence: Sentence, seating: Seating, agents: frozenset[str]) -> str | None:
    """The meeting's own body, in minutes of no KKR and under a title that names no other."""
    own = seating.meeting.body
    if own is None or own.startswith("KKR") or own in agents or seating.focus.of(sentence) is not None:
        return None
    return own if seating.title_body(sentence) in (None, own) else None


def place_of(
    sentence: Sentence, allotment: Allotment, seating: Seating, agents: frozenset[str]
) -> str | None:
    """The organ or group whose seats are counted, where it has no name; None where a named body is to be looked for."""
    text = sentence.marked.text
    into = _BORN_INTO.match(text, allotment.end) if allotment.rule == "ex-officio" else None
    if into is not None and _IS.search(text, allotment.start, allotment.end):
        return own_body(sentence.marked.mention_at(into.start("body")).value, seating.meeting)
    said = (
        _chaired(sentence, allotment, seating)
        or _asked(sentence, allotment, seating, agents)
        or _last_named(sentence, allotment, seating, agents)
        or _board_of(sentence, allotment)
    )
    if said is not None:
        return said
    if _OWN_SEAT.match(text, allotment.end) is not None:
        return own_seat(sentence, seating, agents)
    match = _FOUNDED.search(text, 0, allotment.start) or _BEHIND.match(text, allotment.end)
    if match is not None:
        return _called(sentence, match, seating)
    kind = _KIND_HAS.match(text)
    if kind is not None:
        return _of_kind(sentence, kind["noun"], seating)
    subject = _SUBJECT.search(text)
    if subject is None or subject.start() >= allotment.start:
        return None
    if subject["of"]:
        return f"{definite(subject['first'])} {sentence.marked.words(*subject.span('of')).strip()}"
    noun = (subject["first"] or subject["turned"]).casefold()
    if subject["each"] or subject["every"]:
        return f"hver {noun}"
    if noun in (seating.meeting.body or "").casefold():
        meant = seating.focus.of(sentence)
        return seating.meeting.body if meant is not None and meant.body == seating.meeting.body else None
    return seating.focus.of_kind(sentence, noun) or _spoken_of(sentence, noun, seating) or definite(noun)


def _board_of(sentence: Sentence, allotment: Allotment) -> str | None:
    match = _BOARD_OF.match(sentence.marked.text, allotment.end)
    return sentence.marked.words(*match.span("name")) if match is not None else None


def _last_named(
    sentence: Sentence, allotment: Allotment, seating: Seating, agents: frozenset[str]
) -> str | None:
    """`to medlemmer til foreningens bestyrelse`: of the body that the sentence named before."""
    text, named = sentence.marked.text, None
    if _ITS_BOARD.match(text, allotment.end) is None:
        return None
    for place in range(allotment.start):
        if text[place] == ORG:
            body = seating.seat_of(sentence.marked.mention_at(place))
            named = body if body is not None and body not in agents else named
    return named


def _chaired(sentence: Sentence, allotment: Allotment, seating: Seating) -> str | None:
    """The body of a chair: of the organ that elects its own, or of the one whose chair it is."""
    if allotment.role not in _CHAIRS:
        return None
    itself = _itself(sentence, allotment, seating)
    owner = _OWNER.search(sentence.marked.text, 0, allotment.start)
    if itself is not None or owner is None:
        return itself
    if owner["owner"] is not None:
        return owner["owner"]
    named = seating.seat_of(sentence.marked.mention_at(owner.start("named")))
    return named if named != allotment.by else None


def _asked(sentence: Sentence, allotment: Allotment, seating: Seating, agents: frozenset[str]) -> str | None:
    """The body that asks somebody to nominate, where no other place is named."""
    text = sentence.marked.text
    asker = _ASKS.search(text, 0, allotment.start)
    if asker is None or _TO_SOMETHING.match(text, allotment.end) is not None:
        return None
    named = seating.seat_of(sentence.marked.mention_at(asker.start("asker")))
    return named if named not in agents else None


def _of_kind(sentence: Sentence, noun: str, seating: Seating) -> str | None:
    """`Udvalget har fem medlemmer`: the committee that the item spoke of as `Teknisk Udvalg`."""
    if indefinite(noun) in (seating.meeting.body or "").casefold():
        return None
    if seating.focus.of(sentence) is not None:
        return None  # it has been named
    named: str | None = None
    capital = indefinite(noun).capitalize()
    for other in seating.sentences:
        if other is sentence:
            break
        if named is None and other.item is sentence.item and f" {capital}" in other.text:
            match = re.search(rf"\b[A-ZÆØÅ][a-zæøå]{{3,}} {capital}\b", other.text)
            named = match[0] if match is not None else None
    return named


def _called(sentence: Sentence, match: re.Match[str], seating: Seating) -> str | None:
    """The name of a group behind a count: with what it is for, as the title has it, or as the item called it before."""
    noun = match["noun"]
    if match["of"] is not None:
        return f"{definite(noun)} {sentence.marked.words(*match.span('of')).strip()}"
    phrase = f"{match['adjective'] or ''}{noun}"
    title = seating.title(sentence).source[sentence.item.title_start : sentence.item.title_end]
    place = re.sub(r"\s+", " ", title).casefold().find(phrase)
    if match["adjective"] and place >= 0:
        return re.sub(r"\s+", " ", title)[place : place + len(phrase)]
    return _spoken_of(sentence, noun, seating) or definite(noun)


def _spoken_of(sentence: Sentence, noun: str, seating: Seating) -> str | None:
    """The full name that the item has called a group of this kind by: `Følgegruppen for havnen` of `følgegruppen`."""
    full = re.compile(rf"\b(?i:{noun})(?:n|et|met)?{OF}")
    for other in seating.sentences:
        if other.item is not sentence.item or noun not in other.text.casefold():
            continue
        for match in full.finditer(other.marked.text):
            if match["of"] is not None:
                return f"{definite(noun)} {other.marked.words(*match.span('of')).strip()}"
        if other is sentence:
            break
    return None


def in_full(sentence: Sentence, body: str, seating: Seating) -> str:
    """`Følgegruppen` by the name that its item calls it by anywhere: `Følgegruppen for havnen`, where it has one such."""
    noun = indefinite(body)
    if " " in body or re.fullmatch(KIND, noun) is None:
        return body
    full = re.compile(rf"\b(?i:{noun})(?:n|et|met)?{OF}")
    names = {
        f"{definite(noun)} {other.marked.words(*match.span('of')).strip()}"
        for other in seating.sentences
        if other.item is sentence.item and noun in other.text.casefold()
        for match in full.finditer(other.marked.text)
        if match["of"] is not None
    }
    return names.pop() if len(names) == 1 else body


def titled_group(sentence: Sentence, seating: Seating) -> str | None:
    """The group that an item's title speaks of: `Udpegning til følgegruppen for havnen`."""
    title = seating.title(sentence)
    match = _GROUP_OF.search(title.text)
    if match is None:
        return None
    of = f" {title.words(*match.span('of')).strip()}" if match["of"] else ""
    return definite(match["noun"]) + of


def _itself(sentence: Sentence, allotment: Allotment, seating: Seating) -> str | None:
    """`Repræsentantskabet vælger af sin midte en formand`: the seats are those of the organ that elects."""
    match = _ITSELF.search(sentence.marked.text)
    if match is None or allotment.by is None or not match.start() <= allotment.end:
        return None
    elsewhere = _ELSEWHERE.match(sentence.marked.text, allotment.end)
    if allotment.by == seating.meeting.body and elsewhere is None and not allotment.by.startswith("KKR"):
        return allotment.by
    if allotment.by[0].isupper() and allotment.by in {m.value for m in sentence.marked.mentions()}:
        return allotment.by
    own = seating.meeting.body
    if own is None or own.startswith("KKR"):
        return None
    if indefinite(allotment.by) in ("repræsentantskab", "bestyrelse") and own_organ(sentence, own) is None:
        return own
    return None
