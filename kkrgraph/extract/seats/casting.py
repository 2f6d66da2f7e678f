"""Casting: which role and which body each name of a sentence gets.

A sentence about seats is read from name to name. What stands between two names is cut into the tail of the first
(`som formand for Movia`) and the head of the second (`og som næstformand`). A role in a tail holds for the names that are
joined to it before; a role at the head of the sentence (`Som medlemmer udpegedes`) holds until another one comes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kkrgraph.extract.entities.roles import bare_role, own_body
from kkrgraph.extract.seats.seating import NOT_SEATED, SEAT_ROLES, is_sender
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.model import Meeting

PERSON, ORG, PLACE, ROLE = (
    SIGN[label] for label in (Label.PERSON, Label.ORGANISATION, Label.PLACE, Label.ROLE)
)
_NEW = (
    r"(?:(?:en|et|den|det|de|ny|nyt|nye|hans|hendes|dennes|deres|personlige?|kommunale?|fungerende|midlertidigt?|politiske?|menige?|menigt|"
    r"almindelige?t?|ordinære?|ordinært|øvrige|sin|sit|sine|vores|to|tre|fire|fem|første|anden|følgende|fortsat|igen|fælles|midlertidig|ekstra|politisk|lokale?) )*"
)
_VERB = (
    r"(?:blev|bliver|er|blive|udpeges|udpegedes|udpegede|udpeger|udpeget|indstilles|indstilledes|indstillede|indstiller|indstillet|"
    r"vælges|valgtes|valgte|vælger|valgt|genvalgtes|genvalgte|genudpeges|genudpegede)"
)
_BOARD = r"(?:(?:bestyrelsen|repræsentantskabet|styregruppen|følgegruppen|arbejdsgruppen|rådet|udvalget|formandskabet|kredsen) (?:for|i|af) |(?:det|den) (?:nye|kommende) )?"
# from a comma, a conjunction or a bracket on, what belongs to the name that follows
_HEAD = re.compile(
    rf"(?P<joint>;|\.|,|:| [-–]|\(|/)?\s*(?:(?P<conjunction>og|samt|mens|hvorimod|med|ligesom)\s+)?"
    rf"(?:(?:[Tt]il|[Ii]|(?<!over )[Ff]or) {_BOARD}(?P<body>{ORG})(?:[’']?s (?:bestyrelse|repræsentantskab))?:?\s*(?:{_VERB}\s*)?)?"
    rf"(?:(?P<as>[Ss]om|[Tt]il)\s+)?{_NEW}(?:(?<!blev )(?<!bliver )(?P<role>{ROLE})(?: for (?:ham|hende|denne|dem))?(?P<colon>:)?,?\s*)?"
    rf"(?:{_VERB}\s*)?(?:(?:borgmester|{ROLE})(?: (?:i|af|for|fra|ved) [{PLACE}{ORG}],?)?\s*)?\Z"
)
_AS_ROLE = re.compile(rf"\b(?:som|til|blev|bliver|blive|være|være|skal være) {_NEW}(?P<role>{ROLE})")
# `Eva Lind (V), suppleant` · `Eva Lind formand, ...` · `Eva Lind – formand` · `Eva Lind (suppleant)`
_BESIDE = re.compile(rf"(?:(?:,| [-–]|\() ?{_NEW}|\A )(?P<role>{ROLE})(?=[),.;]|\s*\Z| og\b)")
# `Karl Holm, formand for Movia, ...`: what he is already
_APPOSITION = re.compile(
    rf"\A(?: ?\([^()]{{1,40}}\))?(?:,? {PLACE})?, (?:(?:som|der) (?:i dag |allerede |også |i forvejen )?er |nuværende |tidligere )?{ROLE}(?: (?:for|i|af|ved|på) (?:bestyrelsen (?:for|i) )?[{ORG}{PLACE}])?(?: og {ROLE}(?: (?:for|i|af|ved|på) [{ORG}{PLACE}])?)?(?: ?\([A-ZÆØÅ]{{1,2}}\))?(?=[,.]| og| samt| blev| er|\s*\Z)"
)
_IN_BODY = re.compile(
    rf"(?:\b(?<!møde )(?<!mødet )(?<!over )(?:[Ii]|[Tt]il|for|på)|{ROLE} af) {_BOARD}(?P<body>{ORG})(?:[’']?s? (?:bestyrelse|repræsentantskab))?(?! {PERSON})"
    rf"|(?P<genitive>{ORG})[’']?s? (?:bestyrelse|repræsentantskab|forretningsudvalg|{ROLE})|(?:,|og|samt) (?P<also>{ORG})(?=,| og|\.|;|\s*\Z)|\A(?:[Tt]il |[Ii] )?(?:[Bb]estyrelsen (?:for|i) )?(?P<lead>{ORG})(?:[’']?s bestyrelse|,? (?:bestyrelsen|repræsentantskabet|udvalget|styregruppen|rådet))?(?: \([^()]{{1,60}}\))?(?::| [-–])"
)
# `mens Eva Lind bliver suppleant i fonden`
_ANAPHOR = re.compile(
    r"\b(?:i|af|til|for) (?P<noun>fonden|rådet|udvalget|foreningen|nævnet|gruppen)\b(?! (?:for|om|på) )"
)
# `Næstformanden vælges af ...`, `Ny formand blev Karl Holm`
_SUBJECT = re.compile(
    rf"\A(?:[Dd]en |[Dd]et |[{ORG}{PLACE}][’']?s? |[A-ZÆØÅ][a-zæøå]+s )?(?:[Nn]ye? |[Nn]yt )?(?P<role>{ROLE})(?: (?:for|i|til|af) [^.;{PERSON}]{{1,50}}?)? (?:vælges|valgtes|udpeges|udpegedes|blev|er|bliver)\b"
)
# `udpegede formanden, Karl Holm`
_GIVES = re.compile(r"\b(?:udpegede|valgte|genvalgte|udpeger|vælger) \Z")
_IS_ROLE = re.compile(rf"(?: ?\([^()]{{1,20}}\))?(?:,? {PLACE},?)? (?:er|bliver) {_NEW}(?P<role>{ROLE})")
# a clause of its own: `Karl Holm indtræder i Movia, og Eva Lind blev udpeget`
_PREDICATE = re.compile(
    r"\b(?:indtræder|indtrådte|indtrådt|afløser|afløste|overtager|overtog|(?:blev|bliver|er) (?:[a-zæøå]+ )?(?:udpeget|valgt|indstillet|genvalgt)|udpeges|vælges|indstilles|bliver|fortsætter|er|skal være)\b"
)
# `at Karl Holm udpeges, og at Eva Lind indtræder`
_AT_CLAUSE = re.compile(r"(?:,|og|samt) at\b")
_BEFORE_VERB = re.compile(rf"\b{_VERB}\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What one name of a sentence is given; role None and bodies empty where the sentence does not say."""

    person: Mention
    role: str | None
    bodies: tuple[str, ...]


@dataclass(slots=True, kw_only=True)
class _Name:
    """One name on the way: joint is how it is tied to the one before (`,`, `med`, `mens`, ...)."""

    person: Mention
    joint: str
    before: str | None = None
    lasting: bool = False
    behind: str | None = None
    body_before: str | None = None
    predicate: bool = False
    governed: bool = False
    bodies: tuple[str, ...] = ()


class Casting:
    """Reads the roles and bodies of the names of one sentence."""

    def __init__(self, sentence: Sentence, meeting: Meeting) -> None:
        self.marked = sentence.marked
        self.text = sentence.marked.text
        self.meeting = meeting

    def parts(self, seated: list[Mention]) -> list[Part]:
        """One part for each of `seated`, in the order of the text."""
        names = self._names(seated)
        roles, bodies = _spread_roles(names), _spread_bodies(names)
        return [
            Part(person=name.person, role=role, bodies=found)
            for name, role, found in zip(names, roles, bodies, strict=True)
        ]

    def _names(self, seated: list[Mention]) -> list[_Name]:
        starts = {m.start for m in seated}
        positions = [
            i for i, c in enumerate(self.text) if c == PERSON and self.marked.mention_at(i).start in starts
        ]
        names: list[_Name] = []
        cursor = 0
        for number, position in enumerate(positions):
            head = _HEAD.search(self.text, cursor, position)
            begin = head.start() if head is not None else position
            joint = self._joint(head) if number else "first"
            if joint == "joined" and _AT_CLAUSE.search(self.text, cursor, position):
                joint = "parted"
            name = _Name(person=self.marked.mention_at(position), joint=joint)
            if head is not None:
                self._read_head(name, head)
            if number == 0:
                self._read_opening(name, begin, position)
            else:
                self._read_tail(names[-1], cursor, begin)
            names.append(name)
            cursor = position + 1
        if names:
            self._read_tail(names[-1], cursor, len(self.text))
        return names

    def _joint(self, head: re.Match[str] | None) -> str:
        if head is None:
            return "far"
        if head["conjunction"] == "med" or head["joint"] in ("(", " -", " –", "/"):
            return "with"
        own_verb = _BEFORE_VERB.search(head[0]) is not None and not head["role"]
        parted = head["joint"] in (";", ".") or head["conjunction"] in ("mens", "hvorimod") or own_verb
        return "parted" if parted else "joined"

    def _read_head(self, name: _Name, head: re.Match[str]) -> None:
        """The role or body just before a name; a chair's or member's word without `som` or colon is only a title."""
        if head["role"]:
            mention = self.marked.mention_at(head.start("role"))
            already = re.search(
                r"\b(?:nuværende|hidtidige|tidligere|daværende) \Z", self.text[: head.start("role")]
            )
            given = _GIVES.search(self.text[: head.start("role")]) is not None
            as_seat = head["as"] or head["colon"] or mention.kind == "substitute" or given
            assigned = already is None and as_seat
            if mention.kind in SEAT_ROLES and assigned:
                name.before = bare_role(mention.value)
                name.lasting = not mention.strong or head["as"] is not None
        if head["body"]:
            name.body_before = self._seat(self.marked.mention_at(head.start("body")))

    def _read_opening(self, name: _Name, begin: int, position: int) -> None:
        """What stands before the first name: `Som medlemmer af Movia udpegedes`, `KKR udpegede to suppleanter:`."""
        opening = self.text[:position]
        roles = [m for m in _AS_ROLE.finditer(opening.replace("Som ", "som ").replace("Til ", "til "))]
        verb = _BEFORE_VERB.search(opening)
        name.governed = verb is not None
        if name.before is None and roles:
            self._take_role(name, roles[-1].start("role"))
        if name.before is None and verb is not None:
            subject = _SUBJECT.match(opening)
            if subject is not None:
                self._take_role(name, subject.start("role"))
            for match in re.finditer(
                f"{ROLE}(?!,? ?{PERSON})(?! (?:for|i|af|ved) [{ORG}{PLACE}],? {PERSON})",
                self.text[verb.end() : position + 1],
            ):
                if not re.search(
                    r"\baf (?:de |den )?(?:[a-zæøå]+ )?\Z", self.text[: verb.end() + match.start()]
                ):
                    self._take_role(name, verb.end() + match.start())
        found = self._bodies(0, position)
        name.body_before = name.body_before or (found[0] if found else None)

    def _take_role(self, name: _Name, position: int) -> None:
        mention = self.marked.mention_at(position)
        if mention.kind in SEAT_ROLES:
            name.before, name.lasting = bare_role(mention.value), True

    def _read_tail(self, name: _Name, start: int, end: int) -> None:
        tail = self.text[start:end]
        name.predicate = _PREDICATE.search(tail) is not None
        held = _APPOSITION.match(tail)
        if held is not None:
            start += held.end()
            tail = tail[held.end() :]
        for pattern in (_AS_ROLE, _BESIDE):
            for match in pattern.finditer(tail):
                mention = self.marked.mention_at(start + match.start("role"))
                if pattern is _BESIDE and mention.kind == "elected_politician":
                    continue  # `Karl Holm (V), byrådsmedlem i Sorø`: what he is at home
                if mention.kind in SEAT_ROLES and name.behind is None:
                    name.behind = bare_role(mention.value)
        stays = _IS_ROLE.match(tail) if name.joint == "parted" and name.behind is None else None
        if stays is not None:  # `..., mens Eva Lind er suppleant`
            mention = self.marked.mention_at(start + stays.start("role"))
            name.behind = bare_role(mention.value) if mention.kind in SEAT_ROLES else None
        name.bodies = self._bodies(start, end)

    def _bodies(self, start: int, end: int) -> tuple[str, ...]:
        """The bodies whose seats a stretch speaks of: the first one, and those joined to it with comma or `og`."""
        found: list[str] = []
        last = start
        for match in _IN_BODY.finditer(self.text, start, end):
            name = next(n for n in ("body", "genitive", "also", "lead") if match[n])
            seat = self._seat(self.marked.mention_at(match.start(name)))
            if seat is None or seat in found:
                continue
            if found and not re.fullmatch(
                r"(?:[’']?s (?:bestyrelse|repræsentantskab))?,?(?: ?og| ?samt)?\s*",
                self.text[last : match.start()],
            ):
                break
            if not found and name == "also":
                continue
            found.append(seat)
            last = match.end()
        if not found:
            found = self._meant(start, end)
        others = [seat for seat in found if seat != self.meeting.body]
        return tuple(others or found)

    def _meant(self, start: int, end: int) -> list[str]:
        """`i fonden`, `i rådet`: the body of that kind that the sentence named last before."""
        match = _ANAPHOR.search(self.text, start, end)
        if match is None:
            return []
        stem = re.sub(r"(?:en|et)\Z", "", match["noun"])
        named = [
            m.value
            for m in self.marked.mentions(Label.ORGANISATION)
            if stem in m.value.casefold() and m.start < self.marked.offset(match.start())
        ]
        return named[-1:]

    def _seat(self, mention: Mention) -> str | None:
        seat = own_body(mention.value, self.meeting)
        if is_sender(mention) or (mention.value in NOT_SEATED and seat != self.meeting.body):
            return None
        return seat


def _is_joined(names: list[_Name], position: int) -> bool:
    """Whether a name is joined to the one behind it, and not each a clause of its own."""
    following = names[position + 1]
    own = names[position].predicate or (names[0].governed and following.predicate)
    return following.joint == "joined" and not own


def _spread_roles(names: list[_Name]) -> list[str | None]:
    """Each name's role: its own, else that of the names it is joined to behind, else the last one that lasts."""
    roles: list[str | None] = [name.before or name.behind for name in names]
    for i in range(len(names) - 2, -1, -1):
        if roles[i] is None and _is_joined(names, i) and names[i + 1].before is None:
            roles[i] = roles[i + 1] if names[i].behind is None else names[i].behind
    lasting: str | None = None
    beside: str | None = None
    for i, name in enumerate(names):
        if name.joint == "with":
            roles[i] = roles[i] or beside
            beside = roles[i]
            continue
        if name.before is not None and name.lasting:
            lasting = name.before
        elif name.joint == "parted" or name.behind is not None:
            lasting = None if name.behind is not None else lasting
        roles[i] = roles[i] or lasting
    return roles


def _spread_bodies(names: list[_Name]) -> list[tuple[str, ...]]:
    """Each name's bodies: those in its tail, those of the names it is joined to behind, those before it, the last ones."""
    bodies = [name.bodies for name in names]
    for i in range(len(names) - 2, -1, -1):
        joined = names[i + 1].joint == "with" or _is_joined(names, i)
        if not bodies[i] and joined and names[i + 1].body_before is None:
            bodies[i] = bodies[i + 1] if names[i].body_before is None or i == 0 else ()
    current: tuple[str, ...] = ()
    for i, name in enumerate(names):
        if name.body_before is not None:
            current = (name.body_before,)
        if bodies[i] and (name.bodies or not current):
            current = bodies[i] if name.bodies else current
        apart = name.joint == "parted" and bodies[i]
        bodies[i] = name.bodies or (bodies[i] if apart else current) or bodies[i]
    return bodies
