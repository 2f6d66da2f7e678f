"""The re-elected: a ruling that only says `Genvalg`, and who holds the seat by the words of the case."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kkrgraph.extract.entities.roles import bare_role
from kkrgraph.extract.seats.seating import ORG, PERSON, PLACE, ROLE, SEAT_ROLES, Frame, Seating
from kkrgraph.extract.structure.layout import Kind
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.model import Appointment

# `Genvalg.`, `Havnerådet: Genvalg`, `Der var genvalg.`
_AGAIN = re.compile(
    rf"\A(?:(?P<label>{ORG}|[A-ZÆØÅ][^:;.]{{3,60}}): )?(?:Der (?:var|blev|er) )?(?:[Gg]envalg|[Gg]enudpegning|[Gg]envalgt)"
    r"(?: blev vedtaget| med akklamation)?[.!]?\s*\Z"
)
_STEMS = ("envalg", "enudpegning")
_BEHIND = rf"(?: ?\([^()]{{1,20}}\))?(?:,? [{PLACE}{ORG}],?)?"
# `Eva Lind har siddet i rådet siden 2018`, `Karl Holm er villig til at fortsætte`, `På valg er Bo Ask`
_HOLDS = re.compile(
    rf"(?P<who>{PERSON}){_BEHIND} (?:har (?:haft posten|haft pladsen|siddet|bestridt|varetaget|været|sagt ja til)|"
    r"sidder|er (?:også |fortsat |gerne )?(?:villig|indstillet på|parat|på valg|nuværende)|(?:modtager|ønsker|tager imod|vil gerne) "
    rf"(?:have |modtage )?(?:genvalg|genudpegning|at fortsætte|fortsætte)|stiller op igen|genopstiller|er {ROLE} (?:i dag|nu))"
    rf"|\b(?:[Pp]å valg er|[Nn]uværende {ROLE} er|[Nn]uværende (?:medlem|formand|repræsentant) er|(?:bestrides|varetages|besættes|"
    rf"beklædes)(?: i dag| nu)? af) (?:{ROLE} )?(?P<held>{PERSON})",
)


def re_elected(seating: Seating, found: Sequence[Appointment]) -> Iterator[Appointment]:
    """One record for the holder of a seat whose ruling is `Genvalg`; none where the case names none, or several."""
    for sentence in seating.sentences:
        if sentence.kind is not Kind.DECISION or not any(stem in sentence.text for stem in _STEMS):
            continue
        again = _AGAIN.match(sentence.marked.text)
        if again is None:
            continue
        holders = list(_holders(seating, sentence, again))
        if len({person.value for _, person in holders}) != 1:
            continue
        told, person = holders[0]
        if any(
            r.number == sentence.number and r.person == person.value and r.action == "appointed"
            for r in found
        ):
            continue
        body = seating.body_for(sentence) or seating.body_for(told)
        frame = Frame(
            action="appointed", actor=seating.meeting.body, body=body, role=_role(seating, sentence, told)
        )
        yield seating.record(told, person, frame, "elected-again")


def _holders(
    seating: Seating, sentence: Sentence, again: re.Match[str]
) -> Iterator[tuple[Sentence, Mention]]:
    """Who is told to hold a seat under the item; behind a label, in the body that it names."""
    labelled = {m.value for m in sentence.marked.mentions(Label.ORGANISATION)} if again["label"] else set()
    for other in seating.sentences:
        if other.item is not sentence.item or other.kind is Kind.DECISION or PERSON not in other.marked.text:
            continue
        if labelled and labelled.isdisjoint(m.value for m in other.marked.mentions(Label.ORGANISATION)):
            continue
        for match in _HOLDS.finditer(other.marked.text):
            yield other, other.marked.mention_at(match.start(match.lastgroup or 0))


def _role(seating: Seating, sentence: Sentence, told: Sentence) -> str:
    """The role of the label or title, else the one that the case gives him."""
    usual = seating.default_role(sentence)
    if usual != "medlem":
        return usual
    held = [m for m in told.marked.mentions(Label.ROLE) if m.kind in SEAT_ROLES]
    return bare_role(held[0].value) if held else usual
