"""The replaced: who had a seat, or was only proposed for it, before another one takes it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kkrgraph.extract.decisions.acts import SEAT_NOUN
from kkrgraph.extract.entities.roles import bare_role
from kkrgraph.extract.structure.layout import Kind
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label, Mention

PERSON, PLACE, ROLE, DATE = (SIGN[label] for label in (Label.PERSON, Label.PLACE, Label.ROLE, Label.DATE))
_OLD = re.compile(
    r"\b(?:afløser(?: for)?|afløste|at (?:afløse|erstatte|efterfølge)|[Ii] stedet for|(?:som )?(?:afløser|erstatning|efterfølger) for|"
    rf"over(?:tager|tog|taget) {SEAT_NOUN}[^.;{PERSON}]{{0,60}}? (?:efter|fra)|erstatter|erstattede|"
    rf"efterfølger(?! for)|efterfulgte|[Ee]fter) (?:{ROLE} (?:(?:i|fra|på) {PLACE},? )?)?(?P<old>{PERSON})"
    rf"(?!(?: ?\([A-ZÆØÅ]{{1,2}}\))? (?:er|blev|har|var) (?:ønsk|bedt|meddel|oplys))"
    rf"|(?P<left>{PERSON})(?: ?\([A-ZÆØÅ]{{1,2}}\))?(?:,? {PLACE},?)? (?:afløses|erstattes|"
    rf"efterfølges)(?: som {ROLE})?(?: (?:pr\.|fra|den) {DATE})? af"
    # `Karl Holms plads i Havnerådet overgår til Eva Lind`
    rf"|(?P<theirs>{PERSON})[’']?s? (?:plads|post|hverv|sæde|mandat)[^.;{PERSON}]{{0,60}}? (?:overgår til|overtages af|går til|gik til|overgik til|tilfalder|besættes af)"
    rf"|\bover(?:tager|tog|taget) (?P<whose>{PERSON})[’']?s? (?:plads|post|hverv|sæde|mandat)\b"
    rf"|\bafløses (?P<goes>{PERSON})(?: ?\([A-ZÆØÅ]{{1,2}}\))?(?:,? {PLACE},?)?(?: som {ROLE})?(?: (?:pr\.|fra|den) {DATE})? af"
    rf"|\b(?:plads|post|hverv|sæde)(?:en|et)?,? som (?P<had>{PERSON}) (?:har|havde) (?:haft|opsagt|forladt|besat)\b"
    rf"|\b(?:ud)?skift(?:et|er|ede) (?P<out>{PERSON})(?: ?\([A-ZÆØÅ]{{1,2}}\))?(?:,? {PLACE},?)?(?: ud)? med {PERSON}"
)
# `Karl Holm og Eva Lind udpeges i stedet for Bo Ask og Pia Rohde.`
_AND_OLD = re.compile(
    rf"{PERSON}(?: ?\([A-ZÆØÅ]{{1,2}}\))?(?:,? {PLACE},?)? og (?P<second>{PERSON})(?: ?\([A-ZÆØÅ]{{1,2}}\))?(?=[.,;]|\s*\Z)"
)
# the proposal holds but for the names that the ruling changes
CHANGES = re.compile(
    r"\bmed den ændring,? at\b|\b(?:bortset fra|undtagen|på nær),? at\b|\bdog således,? at\b|\bmed følgende ændring"
)

_SEAT = r"(?:plads|post|sæde|hverv|mandat|opgave)(?:en|et|er)?"
# `Eva Lind overtager hans plads`
_HIS_SEAT = re.compile(
    rf"\bover(?:tager|tog|taget) (?:hans|hendes|dennes) {_SEAT}|"
    rf"\b(?:hans|hendes|dennes) {_SEAT} (?:overtages|går|gik|overgår|besættes)\b"
)
# `med den ændring, at Karl Holm udpeges som formand`
_SEATS_ANOTHER = re.compile(
    rf"{PERSON}[^.;]{{0,40}}? (?:udpeges|vælges|indstilles|bliver|indtræder)(?: som| til)? (?:ny |nyt )?{ROLE}"
)
_INSTEAD = re.compile(r"\bi stedet(?! for)\b")
# who is on leave comes back
_ON_LEAVE = re.compile(
    rf"(?: ?\([A-ZÆØÅ]{{1,3}}\))?(?:,? {PLACE})?, (?:der|som) [^.;,{PERSON}]*\b(?:orlov|barsel)\b"
)
# `Karl Holm får orlov`, `i den periode, hvor Karl Holm har orlov`
_GOES_ON_LEAVE = re.compile(
    rf"(?: ?\([A-ZÆØÅ]{{1,3}}\))?(?:,? {PLACE},?)? (?:får|har|bevilges|har fået|holder|går på|er på|tager) "
    r"(?:[a-zæøå]+ )?(?:orlov|barsel)"
    # `Eva Lind Karl Holm var fraværende.`: a sentence glued to a list
    rf"|(?: ?\([A-ZÆØÅ]{{1,3}}\))?(?:,? {PLACE},?)? (?:var fraværende|var ikke til stede|deltog ikke|tog forbehold|stemte imod)\b"
    # `Karl Holm fra Faxe fratræder, og som ny suppleant indtræder Eva Lind`
    rf"|(?: ?\([A-ZÆØÅ]{{1,3}}\))?(?:,? (?:fra )?{PLACE},?)? (?:fratræder|udtræder|træder ud|trækker sig|stopper)\b"
)
_FOR_A_LEAVE = re.compile(
    r"\bi (?:orlovsperioden|orlovstiden|barselsperioden)\b|\bunder (?:orloven|barslen|hans orlov|hendes orlov)\b"
)
# who died has given up nothing
_BEREAVED = re.compile(r"bortgang|\bdød\b|\bdøde\b|afdøde|ved døden")
_DIED = re.compile(
    rf"{PERSON}(?:[’']?s? bortgang|(?: ?\([A-ZÆØÅ]{{1,2}}\))?(?:,? {PLACE})?,? (?:der |som )?(?:døde|"
    r"er (?:pludseligt )?død|er afgået ved døden|afgik ved døden))"
)


def is_bereaved(sentence: Sentence) -> bool:
    """Whether a seat is free by a death: nobody has resigned."""
    return _BEREAVED.search(sentence.text) is not None


def has_died(person: Mention, sentence: Sentence, sentences: Sequence[Sentence]) -> bool:
    """Whether another sentence of the same item tells of somebody's death: `Karl Holm (V), der døde i april`."""
    for other in sentences:
        if other.item is not sentence.item or _BEREAVED.search(other.text) is None:
            continue
        for match in _DIED.finditer(other.marked.text):
            if other.marked.mention_at(match.start()).value == person.value:
                return True
    return False


def is_on_leave(sentence: Sentence, person: Mention) -> bool:
    """Whether somebody is replaced for a leave only: he keeps his seat."""
    text = sentence.marked.text
    if _FOR_A_LEAVE.search(text) is not None:
        return True
    return any(
        sign == PERSON
        and sentence.marked.mention_at(place).start == person.start
        and _ON_LEAVE.match(text, place + 1) is not None
        for place, sign in enumerate(text)
    )


def goes_on_leave(sentence: Sentence, position: int) -> bool:
    """Whether the person at a place of the marked text goes on leave: he gets no seat by the sentence that says so."""
    return _GOES_ON_LEAVE.match(sentence.marked.text, position + 1) is not None


def replaced_in(sentence: Sentence) -> dict[int, str]:
    """Offset and name of each person who is replaced in a sentence."""
    found: dict[int, str] = {}
    for match in _OLD.finditer(sentence.marked.text):
        group = next(name for name in ("old", "left", "goes", "whose", "theirs", "had", "out") if match[name])
        mention = sentence.marked.mention_at(match.start(group))
        found[mention.start] = mention.value
        second = _AND_OLD.match(sentence.marked.text, match.start(group))
        if second is not None and sentence.marked.text.count(PERSON, 0, match.start(group)) > 1:
            other = sentence.marked.mention_at(second.start("second"))
            found[other.start] = other.value
    return found


def predecessor(sentence: Sentence, sentences: Sequence[Sentence]) -> Mention | None:
    """Of whom the sentence before told, where this one gives `hans plads` to another; None where it tells of several."""
    if _HIS_SEAT.search(sentence.marked.text) is None:
        return None
    place = next(i for i, other in enumerate(sentences) if other is sentence)
    before = sentences[place - 1] if place else None
    if before is None or before.item is not sentence.item:
        return None
    people = before.marked.mentions(Label.PERSON)
    return people[0] if len(people) == 1 else None


def passed_over(sentence: Sentence, sentences: Sequence[Sentence]) -> set[str]:
    """The names of a proposal in whose place its ruling put others."""
    if sentence.kind is not Kind.PROPOSAL:
        return set()
    return {
        name
        for s in sentences
        if s.item is sentence.item and s.kind is Kind.DECISION and CHANGES.search(s.marked.text)
        for name in replaced_in(s).values()
    }


def changed_roles(sentence: Sentence, sentences: Sequence[Sentence]) -> dict[str, set[str | None]]:
    """The roles of a proposal in which its ruling put others without saying instead of whom, and the bodies it names for them.

    `..., med den ændring, at Karl Holm udpeges som suppleant i stedet`. None stands for the one body that the item is about.
    """
    if sentence.kind is not Kind.PROPOSAL:
        return {}
    changed: dict[str, set[str | None]] = {}
    for other in sentences:
        if other.item is sentence.item and changes_role(other):
            named = {m.value for m in other.marked.mentions(Label.ORGANISATION) if m.kind != "party"}
            for mention in other.marked.mentions(Label.ROLE):
                changed.setdefault(bare_role(mention.value), set()).update(named or {None})
    return changed


def is_spared(sentence: Sentence, bodies: Sequence[str], changed: set[str | None]) -> bool:
    """Whether a proposal names the bodies of a role itself, and its ruling changes that role in others only."""
    spelled = {m.value for m in sentence.marked.mentions(Label.ORGANISATION)}
    return bool(bodies) and spelled.issuperset(bodies) and changed.isdisjoint((*bodies, None))


def changes_role(sentence: Sentence) -> bool:
    """Whether a ruling follows a proposal but for the holder of a role whom it does not name."""
    text = sentence.marked.text
    return (
        sentence.kind is Kind.DECISION
        and (change := CHANGES.search(text)) is not None
        and (_INSTEAD.search(text) is not None or _SEATS_ANOTHER.search(text, change.end()) is not None)
        and not replaced_in(sentence)
    )


def was_only_proposed(person: Mention, sentence: Sentence, sentences: Sequence[Sentence]) -> bool:
    """Who is replaced in a ruling that changes the proposal never had the seat."""
    if sentence.kind is not Kind.DECISION or not CHANGES.search(sentence.marked.text):
        return False
    return any(
        person.value == other.value
        for s in sentences
        if s.item is sentence.item and s.kind is Kind.PROPOSAL
        for other in s.marked.mentions(Label.PERSON)
    )
