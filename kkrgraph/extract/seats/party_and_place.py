"""Party and municipality of people who are given seats, as the document gives them anywhere."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from kkrgraph.extract.entities.gazetteer import municipality_of
from kkrgraph.extract.entities.parties import BEHIND_NAME, party_before, party_letter
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.model import Attendance
from kkrgraph.reference import derived, parties

Known = dict[str, tuple[str | None, str | None]]
_ORG, _PERSON, _PLACE, _ROLE = (
    SIGN[label] for label in (Label.ORGANISATION, Label.PERSON, Label.PLACE, Label.ROLE)
)
_BRACKETS = re.compile(
    r" ?\((?:[A-ZÆØÅ]{1,3}, ?)?(?P<place>[A-ZÆØÅ][a-zæøå]+(?:[ -][A-ZÆØÅ][a-zæøå]+)?(?: Kommune)?)\)"
)
# `Karl Holm, rådmand, Faxe Kommune (A)`
_LATE_PARTY = re.compile(r"(?:,? (?:fra )?[^,.;:()\n]{3,70}){1,2} \((?P<party>[A-ZÆØÅ]{1,2})\)")
# `1. stedfortræder på liste A er Eva Lind`
_ON_LIST = re.compile(rf"\b[Ll]iste (?P<letter>[A-ZÆØÅ])(?:,| er)? (?P<person>{_PERSON})")
# `Eva Lind er udpeget som nyt medlem fra Faxe Kommune`
_MEMBER_FROM = re.compile(
    rf"(?P<person>{_PERSON})[^.;{_PERSON}]{{0,80}}? som (?:nyt? )?{_ROLE} fra (?P<place>{_PLACE})"
    rf"|(?P<at>{_PERSON}), (?:der|som) er [a-zæøå{_ROLE}]+ i (?P<home>{_PLACE})"
    # `Karl Holm, der sad for Faxe`, `Karl Holm er stoppet i Faxe Kommune`
    rf"|(?P<was>{_PERSON})(?: ?\([A-ZÆØÅ]{{1,3}}\))?,? (?:der |som )?(?:er |har )?(?:(?:sad|sidder) for|"
    rf"stoppe[rt]|stoppede|stoppet i|fraflyttet|forladt|fraflyttede)(?: i)? (?P<left>{_PLACE})"
)
_MEMBER_GROUPS = (("person", "place"), ("at", "home"), ("was", "left"))
_TITLE_AT_HOME = re.compile(
    r"(?P<town>[A-ZÆØÅ][\wæøå-]+)(?:s (?:[a-z]+ )?|-)(?:borgmester|viceborgmester|rådmand|"
    r"kommunaldirektør),? \Z|(?:[Bb]orgmester|rådmand|[Rr]ådmand|medlem|direktør|chef|leder) (?:i|på|"
    r"fra) (?P<home>[A-ZÆØÅ][\wæøå-]+)(?: Kommune)?,? \Z"
)
# `Kommunalbestyrelsen i Greve Kommune har valgt Karl Holm`, `Greve Kommune har udpeget Eva Lind`
_SENDS = re.compile(
    rf"(?P<place>{_PLACE}|{_ORG}(?= Kommune))(?: Kommune)? (?:har )?(?:desuden |også |enstemmigt |"
    r"i stedet )?(?:gen|ny)?(?:udpeget|valgt|indstillet|udpegede|valgte|indstillede|udpeger|vælger|"
    rf"indstiller) (?:{_ROLE} )?(?P<person>{_PERSON})"
)
# `Venstres ønske om at bytte: Karl Holm ...`, `Venstre ønsker, at Eva Lind ...`
_WISH = re.compile(
    rf"(?P<party>{_ORG})(?:[’']?s (?:byrådsgruppe |gruppe )?(?:ønske|ønsker|forslag|indstilling|rokade|"
    r"medlem|medlemmer)\b| (?:ønsker|indstiller|peger på|foreslår|udpeger|meddeler|"
    r"har (?:ønsket|meddelt|indstillet|udpeget))\b)"
)
# `Faxe: Karl Holm (V)`: a town before those whom it sends
HOME_LABEL = re.compile(
    r"\A(?:[•–-] )?(?:Fra |For )?(?P<home>[A-ZÆØÅ][\wæøåÆØÅ-]+(?: [A-ZÆØÅ][\wæøå-]+)?)(?: Kommune)?: ?"
)


@derived
def _letters() -> dict[str, str]:
    """Name of a party → its letter."""
    return {party.name.split(" - ")[0]: party.letter for party in parties() if party.letter}


def party_and_place(
    text: str, mentions: Sequence[Mention], sentences: Sequence[Sentence], listed: Mapping[str, Attendance]
) -> Known:
    """Person → party and municipality: of the attendance list first, then behind the name, then of a party that wishes it."""
    known: Known = {name: (record.party, record.municipality) for name, record in listed.items()}
    for position, mention in enumerate(mentions):
        if mention.label is not Label.PERSON:
            continue
        party, place = known.get(mention.value, (None, None))
        following = mentions[position + 1] if position + 1 < len(mentions) else None
        if place is None and following is not None and following.label is Label.PLACE:
            between = text[mention.end : following.start]
            beside = re.fullmatch(r"[\s,]*(?:\([A-ZÆØÅ]{1,2}\))?[\s,]*", between) is not None
            place = following.value if beside and not _is_label(text, following) else None
        if party is not None and place is not None:
            continue
        place = place or _home_in_brackets(text, mention.end)
        here = party_letter(text[mention.end : mention.end + BEHIND_NAME])
        if here is None and (late := _LATE_PARTY.match(text, mention.end)) is not None:
            next_ones = mentions[position + 1 : position + 6]
            alone = all(m.label is not Label.PERSON or m.start > late.end() for m in next_ones)
            here = party_letter(f" ({late['party']})") if alone else None
        party = party or here or party_before(text[max(0, mention.start - 40) : mention.start])
        known[mention.value] = (party, place)
    _wished(known, sentences)
    _on_lists(known, sentences)
    _sent(known, sentences)
    return known


def _is_label(text: str, place: Mention) -> bool:
    """Whether a place begins the next line of a list: `Greve: Karl Holm (V)` above `Faxe: Eva Lind (A)`."""
    return text.startswith((":", " Kommune:", " kommune:"), place.end)


def _home_in_brackets(text: str, end: int) -> str | None:
    """`Karl Holm (Faxe Kommune)`, `Karl Holm (V, Faxe)`: the municipality in the brackets behind a name."""
    match = _BRACKETS.match(text, end)
    return municipality_of(match["place"]) if match is not None else None


def _sent(known: Known, sentences: Sequence[Sentence]) -> None:
    """Fills in the municipality of those whom a council sends: `Byrådet i Greve Kommune har valgt Karl Holm`."""
    for sentence in sentences:
        text = sentence.marked.text
        if _PERSON not in text:
            continue
        for match in _MEMBER_FROM.finditer(text):
            who, where = next(pair for pair in _MEMBER_GROUPS if match[pair[0]])
            name = sentence.marked.mention_at(match.start(who)).value
            if name in known and known[name][1] is None:
                known[name] = (known[name][0], sentence.marked.mention_at(match.start(where)).value)
        for match in _SENDS.finditer(text):
            name = sentence.marked.mention_at(match.start("person")).value
            home = municipality_of(
                sentence.marked.mention_at(match.start("place")).value.removesuffix(" Byråd")
            )
            if name in known and known[name][1] is None:
                known[name] = (known[name][0], home)


def _on_lists(known: Known, sentences: Sequence[Sentence]) -> None:
    """Fills in the letter of the list that somebody is a deputy on."""
    for sentence in sentences:
        for match in _ON_LIST.finditer(sentence.marked.text) if "iste " in sentence.text else ():
            name = sentence.marked.mention_at(match.start("person")).value
            if name in known and known[name][0] is None:
                known[name] = (match["letter"], known[name][1])


def _wished(known: Known, sentences: Sequence[Sentence]) -> None:
    """Fills in the letter of those whom the only party of a sentence wishes to seat."""
    for sentence in sentences:
        text = sentence.marked.text
        if _ORG not in text or _PERSON not in text:
            continue
        wishes = [
            (match.end(), letter)
            for match in _WISH.finditer(text)
            if (letter := _letters().get(sentence.marked.mention_at(match.start("party")).value)) is not None
        ]
        if len(wishes) != 1:
            continue
        end, letter = wishes[0]
        for place, sign in enumerate(text):
            name = sentence.marked.mention_at(place).value if sign == _PERSON and place > end else None
            if name in known and known[name][0] is None:
                known[name] = (letter, known[name][1])


# `Faxe: Karl Holm (V) og Eva Lind (A), suppleant Ib Ask`: nothing between the label and a name but other names
_LABELLED = re.compile(
    rf"[^:{_PERSON}]*:\s*(?P<names>(?:(?:{_ROLE}:? )?{_PERSON}(?: ?\([A-ZÆØÅ]{{1,3}}\))?(?:,? og |,? samt |"
    rf"[,;]? ?(?={_PERSON})|[,;] |\Z|(?=[.;])))*)"
)


def _is_labelled(sentence: Sentence, person: Mention) -> bool:
    """Whether a name is one of those that a line has behind its label."""
    match = _LABELLED.match(sentence.marked.text)
    if match is None:
        return False
    start, end = match.span("names")
    return any(
        sentence.marked.text[place] == _PERSON and sentence.marked.mention_at(place).start == person.start
        for place in range(start, end)
    )


def place_before(sentence: Sentence, person: Mention) -> str | None:
    """The municipality that a line or title before a name gives: `Faxe: Karl Holm`, `borgmester i Faxe, Karl Holm`."""
    label = HOME_LABEL.match(sentence.text)
    if label is not None and (sentence.start + label.end() == person.start or _is_labelled(sentence, person)):
        return municipality_of(label["home"])
    title = _TITLE_AT_HOME.search(
        sentence.marked.source, max(sentence.start, person.start - 60), person.start
    )
    return municipality_of(title["home"] or title["town"]) if title is not None else None


def place_behind(text: str, mentions: Sequence[Mention], person: Mention) -> str | None:
    """The municipality just behind a name: `Karl Holm (V), Nyborg`, `Karl Holm, rådmand, Nyborg`."""
    for mention in mentions:
        if (
            mention.label is Label.PLACE
            and 0 <= mention.start - person.end < 60
            and not _is_label(text, mention)
        ):
            between = text[person.end : mention.start]
            if re.fullmatch(
                r"[\s,]*(?:\((?:[A-ZÆØÅ]{1,3}|[A-ZÆØÅ][a-zæøå]+(?: [A-ZÆØÅ]?[a-zæøå]+){0,3})\))?[\s,]*(?:[A-ZÆØÅa-zæøå-]{5,30}(?: og [a-zæøå-]{5,30})?(?:, | i ))?(?:fra )?",
                between,
            ):
                return mention.value
    return None
