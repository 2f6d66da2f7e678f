"""Staff: who works where, when a list's heading or the minutes themselves say the employer once for all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from kkrgraph.extract.entities.roles import bare_role, own_body
from kkrgraph.extract.positions.role_bodies import is_of_another
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.model import Meeting

PERSON, ORG, PLACE, ROLE = (
    SIGN[label] for label in (Label.PERSON, Label.ORGANISATION, Label.PLACE, Label.ROLE)
)
_BODY = f"[{ORG}{PLACE}]"
# `Fra administrationen i Sydtrafik deltog:`, `FRA KL`, `Fra sekretariatet: direktør Karl Holm`, `Fra Movias administration`
_OFFICE = (
    r"(?:administrationen|sekretariatet|direktionen|ledelsen|forvaltningen|driften|huset|kontoret|staben|"
    r"selskabet|foreningen|centret|centeret|fonden|klyngen|virksomheden|organisationen|forsyningen|museet|skolen)"
)
_OFFICE_ALONE = r"(?:Administration(?:en)?|Sekretariat(?:et)?|Direktion(?:en)?|Forvaltning(?:en)?)"
_GROUP = re.compile(
    rf"\A(?:Desuden deltog |Derudover deltog |(?:(?:Også )?[Tt]il stede|Øvrige(?: deltagere)?|Desuden|Deltagere|Deltog):? )?"
    rf"(?:(?:[Ff]ra|FRA|[Ff]or) (?P<who>{_BODY}(?:[’']?s? (?:administration|sekretariat|direktion|ledelse|"
    r"forvaltning|stab|side))?"
    rf"|{_OFFICE}(?: i {_BODY})?|ADMINISTRATIONEN|SEKRETARIATET)(?:s side)?|{_OFFICE_ALONE}(?=\s?:|\Z))"
    r"(?: (?:deltog|deltager|mødte|deltog desuden|deltog endvidere|var til stede))?(?: også|"
    rf" desuden)?\s?:?\s*(?=\Z|{ROLE}|{PERSON}|•|-)"
)
# `KKR-sekretariatet:` over those who work there
_BODY_ALONE = re.compile(rf"\A{_BODY}\s?:?\Z")
# what comes behind the lists: `Desuden deltog direktør Karl Holm`, `Faxe Kommune havde meldt afbud`
_GOES_ON = re.compile(
    r"(?:.*[.,] )?(?:Desuden|Endvidere|Derudover|Herudover|Tillige) (?:deltog|deltager|mødte|var)\b|.* meldt afbud\b"
)
# a line that begins another group
_LABEL = re.compile(
    rf"\A(?:{ROLE}:|[A-ZÆØÅ][\w æøå-]{{2,40}}:|[A-ZÆØÅ ]{{4,40}}\Z|Afbud|Deltagere|Medlemmer|Gæster|Øvrige|"
    r"Til stede|Fraværende)"
)
_TITLED = re.compile(
    rf"(?P<role>{ROLE}),? (?P<person>{PERSON})(?! ?(?:\([^()]{{1,40}}\))?,? ?(?:fra |i |for )?{_BODY}|"
    rf"(?: ?\([^()]{{1,40}}\))?, [A-ZÆØÅ])"
)
_NAMED = re.compile(rf"(?P<person>{PERSON}), (?P<role>{ROLE})(?!,? ?(?:i |for |fra |ved |på )?{_BODY})")
# `Karl Holm, direktør, Eva Lind`: the role of the one before
_HIS_ROLE = re.compile(rf"{PERSON}(?: \([A-ZÆØÅ]{{1,3}}\))?, {ROLE}, \Z")
# `Karl Holm, direktør`, `Eva Lind (havnechef)` in a list
_LISTED = re.compile(
    rf"(?P<person>{PERSON})(?: ?\([A-ZÆØÅ]{{1,4}}\))?(?:, (?P<role>{ROLE})|"
    rf" \((?P<inside>{ROLE})\))(?=[,;.]|\Z| og | samt | \((?:ref|{ROLE}\))|"
    rf"(?<=\)) [a-zæøå])(?!,? ?(?:fra |i |for )?{_BODY}|, [A-ZÆØÅ])"
)
_KINDS = ("director", "head", "consultant", "official", "municipal_ceo")
_OF_A_MUNICIPALITY = re.compile(r"Kommune|[Bb]yråd|Kommunalbestyrelse|Borgerrepræsentation|Økonomiudvalg")
_JOINT = re.compile(r"udvalg|råd(?:et)?\b|forum|kredsen|netværket|gruppen", re.IGNORECASE)


def _is_staff(role: Mention) -> bool:
    """Whether a role is one that a body's own people have; one person's, no plural."""
    return role.strong and (role.kind in _KINDS or role.value.endswith("økonom"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Employed:
    """A person with a role, at a body."""

    sentence: Sentence
    person: Mention
    role: str
    body: str


def listed_staff(head: Iterable[Sentence], meeting: Meeting, own: str | None) -> Iterator[Employed]:
    """The people of a list headed by their employer; own: where the staff of the meeting's body works."""
    employer: str | None = None
    for line in head:
        text = line.marked.text
        group = _GROUP.match(text)
        if group is not None:
            employer = _employer(line, group, meeting, own)
        elif _BODY_ALONE.match(text) and _is_employer(line, meeting):
            employer = line.marked.mention_at(0).value
        elif _LABEL.match(text) or _GOES_ON.match(line.text):
            employer = None
        if employer is not None:
            for pattern in (_TITLED, _NAMED):
                yield from _employed(line, pattern, employer)


# `Havnestyrelsen: Karl Holm (til punkt 1)`, `Karl Holm, Havnestyrelsen`
_GROUPED = re.compile(rf"(?P<body>{_BODY}): (?P<people>{PERSON}(?:(?: \([^()]*\))?(?:,| og) {PERSON})*)")
_BESIDE = re.compile(rf"(?P<people>{PERSON})(?: \([^()]*\))?(?:,| fra) (?P<body>{_BODY})")


def employers(head: Iterable[Sentence], meeting: Meeting) -> dict[str, str]:
    """Person → body, as the lists of the head say who comes from where."""
    found: dict[str, str] = {}
    for line in head:
        for pattern in (_GROUPED, _BESIDE):
            for match in pattern.finditer(line.marked.text):
                body = own_body(line.marked.mention_at(match.start("body")).value, meeting)
                for place, sign in enumerate(match["people"]):
                    if sign == PERSON:
                        found.setdefault(line.marked.mention_at(match.start("people") + place).value, body)
    return found


def own_staff(
    sentences: Iterable[Sentence], meeting: Meeting, own: str | None, elsewhere: Mapping[str, str]
) -> Iterator[Employed]:
    """`Økonomichef Karl Holm gennemgik regnskabet` in a company's or municipality's minutes: its own people.

    Not in the minutes of a KKR or of a committee, whose guests come from their members. elsewhere: who comes from where.
    """
    body = own
    if body is None or _is_joint(body, meeting):
        return
    for sentence in sentences:
        if _FROM_ELSEWHERE.search(sentence.marked.text) is not None:
            continue
        for found in _employed(sentence, _TITLED, body):
            if is_of_another(found.role, body):
                continue
            instead = _INSTEAD.search(sentence.marked.text)
            if instead is not None and sentence.block == -1:
                mention = sentence.marked.mention_at(instead.start("body"))
                yield replace(found, body=own_body(mention.value, meeting))
                continue
            position = sentence.marked.text.find(PERSON)
            before = sentence.marked.text[:position]
            if _FORMER.search(before) is not None or _OFFICER_OF_ANOTHER.search(before) is not None:
                continue  # `tidligere bankdirektør Karl Holm` was so elsewhere
            if not re.search(rf"{_BODY}[’']?s? (?:[a-zæøå]+ )?{ROLE},? \Z", sentence.marked.text[:position]):
                yield replace(found, body=elsewhere.get(found.person.value, body))


def listed_own_staff(
    head: Iterable[Sentence], meeting: Meeting, own: str | None, elsewhere: Mapping[str, str]
) -> Iterator[Employed]:
    """The own people of a company or municipality whose role stands behind their name in the list."""
    body = own
    if body is None or _is_joint(body, meeting):
        return
    for line in head:
        for match in _LISTED.finditer(line.marked.text):
            role = line.marked.mention_at(match.start("role" if match["role"] else "inside"))
            person = line.marked.mention_at(match.start("person"))
            if _is_staff(role) and person.value not in elsewhere:
                yield Employed(sentence=line, person=person, role=bare_role(role.value), body=body)


# `Karl Holm, Havnepolitiet - afbud, i stedet deltog inspektør Eva Lind`: from where he comes
_INSTEAD = re.compile(
    rf"{PERSON}(?: \([A-ZÆØÅ]{{1,3}}\))?,? (?P<body>{ORG})[^{PERSON}{ORG}]*\b(?:i stedet|i (?:hans|hendes) sted)"
)
_FORMER = re.compile(rf"\b(?:[Tt]idligere|[Ff]hv\.|[Ff]orhenværende) {ROLE},? \Z")
# `formanden for Movia, hoteldirektør Karl Holm` came as that body's
_OFFICER_OF_ANOTHER = re.compile(rf"{ROLE} (?:for|i|af) {ORG}, {ROLE},? \Z")
# `Fra Nyborg Kommune deltog teknisk chef Karl Holm`
_FROM_ELSEWHERE = re.compile(
    rf"\b[Ff]ra {_BODY}(?: [a-zæøå]+)? (?:deltager|deltog|møder|mødte|kommer|kom|er|var)\b"
)
_GUESTS = re.compile(
    rf"\A[•–-]?\s?(?:Gæst|Inviteret|Inviterede|Oplægsholder|Ekstern|Tilhører|Observatør|Fra (?!{_OFFICE}))",
    re.IGNORECASE,
)


def guests(head: Iterable[Sentence]) -> Iterator[Sentence]:
    """The lines of the head that list those who came from elsewhere."""
    inside = False
    for line in head:
        if _GUESTS.match(line.text) is not None:
            inside = True
        elif _LABEL.match(line.marked.text) or _LABEL.match(line.text):
            inside = False
        if inside:
            yield line


def _is_joint(own: str, meeting: Meeting) -> bool:
    """Whether a body's people come from its members: a committee or a council that no municipality is known of."""
    return own == meeting.body and _JOINT.search(own) is not None and "Byråd" not in own


def _is_employer(line: Sentence, meeting: Meeting) -> bool:
    """Whether the body that is a line of its own has staff: not the meeting's, which stands over all."""
    mention = line.marked.mention_at(0)
    return mention.kind not in ("kkr", "party") and own_body(mention.value, meeting) != meeting.body


def _employer(line: Sentence, group: re.Match[str], meeting: Meeting, own: str | None) -> str | None:
    for position in range(*group.span("who")):
        if line.marked.text[position] in _BODY[1:-1]:
            return own_body(line.marked.mention_at(position).value, meeting)
    # a KKR employs nobody, but its secretariat does
    return own or (meeting.body if "ekretariat" in group[0] else None)


def _employed(sentence: Sentence, pattern: re.Pattern[str], body: str) -> Iterator[Employed]:
    for match in pattern.finditer(sentence.marked.text):
        if (
            pattern is _TITLED
            and _HIS_ROLE.search(sentence.marked.text, 0, match.start("person")) is not None
        ):
            continue
        role = sentence.marked.mention_at(match.start("role"))
        if role.kind == "municipal_ceo" and not _OF_A_MUNICIPALITY.search(body):
            continue  # of one of those who own the company
        if _is_staff(role):
            person = sentence.marked.mention_at(match.start("person"))
            yield Employed(sentence=sentence, person=person, role=bare_role(role.value), body=body)
