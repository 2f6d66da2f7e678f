"""Leaving: who gives up a seat, and who leaves a party (and keeps the seat)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kkrgraph.extract.entities.roles import bare_role
from kkrgraph.extract.seats.own_organs import own_organ
from kkrgraph.extract.seats.seat_verbs import REASON
from kkrgraph.extract.seats.seating import ORG, PERSON, PLACE, ROLE, SEAT_ROLES, Frame, Seating
from kkrgraph.extract.seats.spoken_bodies import joined_bodies
from kkrgraph.extract.structure.passages import Sentence, holding
from kkrgraph.extract.text.marked import Marked
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.model import Appointment

_SEAT = r"(?:(?:plads|post|mandat|hverv|sæde|medlemskab)(?:en|et|er|erne|s)?)"
_RESIGNED = re.compile(
    rf"\b(?:udtræder?|udtrådte?|(?:er|at) udtræde|fratræder?|fratrådt|fratrådte|(?:at )?træder? (?:ud|tilbage|af)\b|trådte (?:ud|tilbage)|trådt (?:ud|tilbage)|"
    rf"trække[rt]? sig|trak sig|trukket sig|ned(?:lægger|lagde|lagt) (?:sit|sine) (?:mandat|hverv)|afgår(?: som)?|afgik|(?:går|gik|gået) af(?= som| pr| den| ved|[.,;])|(?:ønsker at )?stopper?(?: som)?|stoppede(?: som)?|blive (?:fritaget|afløst|frigjort)|fritages|"
    rf"(?:forlader|forlod|har forladt)(?= (?:[a-zæøå]+ )?(?:{ORG}|bestyrelsen|udvalget|rådet|styregruppen|arbejdsgruppen|kommissionen|formandskabet|posten|pladsen|hvervet|sin post|sin plads|sit hverv))|ønsket at udtræde|(?:har )?(?:opsagt|opsiger|opsagde|frasagt sig|frasiger sig|fraskriver sig) (?:sin|sit|sine) {_SEAT}|(?:stiller|stillede|stillet) (?:sin|sit) {_SEAT} til rådighed|"
    rf"(?:ønskede|modtog) ikke (?:at modtage )?genvalg|genopstillede ikke(?! til (?:{ORG}|byrådet|kommunalbestyrelsen|regionsrådet|kommunalvalget|valget))|stille(?:r|de) ikke op igen|frabe(?:der|dt|d) sig genvalg|(?:giver|gav|givet) slip på (?:sin|sit) {_SEAT}|(?:lægger|lagde|lagt) (?:derfor )?(?:sin|sit) {_SEAT}|ned(?:lægger|lagde|lagt) (?:sin|sit) {_SEAT}|(?:afgiver|afgav|afgivet) (?:sin|sit) {_SEAT}|holde[rt]? op som|holdt op som|slippe for|(?:og )?afløses i (?:bestyrelsen for )?(?={ORG}(?: (?:pr|den|fra)\b|[.,;]|\s*\Z))|(?:giver|gav|givet) afkald på (?:sin|sine|sit) [a-zæøå]+|(?:har )?bedt sig fritaget|beder sig fritaget|si(?:ger|gde) (?:dermed )?farvel til|er (?:derfor |dermed |nu )?ude af(?= {ORG})|er ikke længere(?= {ROLE})|ønsker (?:derfor |dog )?ikke at fortsætte(?: som)?|fortsætter (?:derfor |dog )?ikke(?= (?:som {ROLE}|i {ORG}|i (?:bestyrelsen|udvalget|rådet))|[.;]|\Z)|(?:har|havde) ikke ønsket genvalg|(?:går|gik|gået) på pension|gerne vil afløses|ønsker ikke længere at (?:være|stå i spidsen for|sidde i)|stopper på posten|(?:ønsker|har bedt om) (?:ikke længere )?at (?:fratræde|stoppe|udtræde|blive fritaget))\b",
    re.IGNORECASE,
)
# `Der skal vælges et nyt medlem af rådet efter Karl Holm`
_AFTER = re.compile(
    rf"\b(?:et|en|ny|nyt) (?:nyt? )?(?P<role>{ROLE})(?: (?:af|i|til) (?:bestyrelsen (?:for|i) )?(?:{ORG}|[a-zæøå]+))? efter (?P<who>{PERSON})"
)
# `To suppleanter er blevet ledige efter Karl Holm og Eva Lind`, `pladsen efter Karl Holm`
_VACATED = re.compile(
    rf"(?P<role>{ROLE})?[^.;]{{0,60}}\b(?:ledig|ledige|ledigt|vakant|vakante|[Pp]ladsen|[Pp]osten|[Ss]ædet|[Hh]vervet) efter (?P<who>{PERSON}(?:[^.;{PERSON}]{{0,30}}(?:,| og) {PERSON})*)"
)
# `..., og dermed er hans plads i Filmrådet ledig`
_HIS_SEAT = re.compile(
    rf"\b(?:hans|hendes|dennes) plads i (?:bestyrelsen (?:for|i) )?(?P<body>{ORG})(?:[’']?s? bestyrelse)? (?:er |bliver |nu |dermed )*(?:ledig|tom|vakant|fri)\b"
)
_LEFT = re.compile(
    rf"\b(?:[Uu]dtrådt|[Uu]dtræder?|udtrådte|trådt ud|træder ud|meldt sig ud|melder sig ud|har forladt|forladt|forlader|er ikke længere {ROLE}|ikke længere er {ROLE})(?: af)? (?P<party>{ORG})"
)
# what any leaving has in it; most sentences have none of it
_STEMS = (
    "dtræd", "dtrådt", "ratræd", "ratrådt", "træder ", "at træde ", "ikke at forts", "ortsætter ikke", "ortsætter derfor ikke", "ortsætter dog ikke", "trådte ", "trådt ", "ræk", "rak ", "rukk", "edlægg", "edlagde", "edlagt", "fgår", "fgik", "går af", "gik af", "gået af", "topper", "toppe", "ritag",
    "orlad", "orlod", "eldt sig", "elder sig", "opsa", "opsi", "rasagt", "rasig", "rask", "rådighed", "genvalg", "genopst", "afløs", "længere", "op igen", "slip", "lægg", "lagde",
    "lagt ", "afgiv", "afgav", "op som", "pension", "farvel", "ude af", "bedt sig", "beder sig", "afkald", "hans plads i", "hendes plads i", "dennes plads i",
)  # fmt: skip
_PRONOUN = re.compile(r"\b(?:han|hun)\b", re.IGNORECASE)
# people at the head of a sentence, each with party, municipality and office, joined by commas and `og`
_SUBJECTS = re.compile(
    rf"\A(?:[\wæøå]+ ){{0,3}}?(?:{ROLE},? )?{PERSON}(?: ?\([A-ZÆØÅ]{{1,2}}\))?(?:,? (?:fra )?[{ORG}{PLACE}],?)?(?:(?:, |,? og |,? samt ) ?(?:{ROLE},? )?{PERSON}(?: ?\([A-ZÆØÅ]{{1,2}}\))?(?:,? [{ORG}{PLACE}],?)?)*"
)
# `..., der har bedt om at blive fritaget`: the verb is said of the name before the clause
_WHO = re.compile(rf"{PERSON}(?: ?\([A-ZÆØÅ]{{1,2}}\))?(?:,? {PLACE})?, (?:der|som) [^,;.]*\Z")
_NEAR = re.compile(rf"\b(?:hvorfra|hvoraf|mens|idet|da|når) {PERSON}(?: ?\([A-ZÆØÅ]{{1,2}}\))? \Z")
_ROLES_LEFT = re.compile(
    rf"\b(?:som(?: {ORG}[’']?s?| selskabets| bestyrelsens| kommunernes)?|for hvervet som|hverv som) (?P<first>{ROLE})(?: (?:for|i|af) og (?:som )?(?P<second>{ROLE}))?"
)
# `Karl Holm, der er bestyrelsesformand, ønsker at stoppe`
_IS_ROLE = re.compile(
    rf"{PERSON}(?: ?\([A-ZÆØÅ]{{1,2}}\))?(?:,? [{PLACE}{ORG}],?)? er (?P<until>{ROLE}) (?:frem )?til |{PERSON}[^{PERSON},.;]*, (?:der|som) er (?:[a-zæøå]+ ){{0,2}}(?P<role>{ROLE})"
)
# `Havnerådets formand, Karl Holm, ønsker at stoppe`
_HEADED = re.compile(
    rf"\A(?P<chair>{ROLE})(?: (?:for|i) (?:[{ORG}{PLACE}]|bestyrelsen|udvalget|rådet|styregruppen))?, (?:{ROLE} )?{PERSON}|\A(?P<acting>{ROLE}) {PERSON}(?: ?\([A-ZÆØÅ]{{1,2}}\))?(?= (?:afgår|fratræder|stopper|trækker sig)\b)|\A(?P<was>{ROLE})(?: [^.,;:{PERSON}]{{1,30}})? (?:var|har været) {PERSON}|\A(?:\w+ ){{0,2}}?(?:{ORG}[’']?s?|[A-ZÆØÅ][a-zæøå]+(?:ets|ens)|[Dd]e[nt]|[Hh]ans|[Hh]endes) (?:(?:hidtidige|nuværende|tidligere|personlige) )?(?P<role>{ROLE}),? (?:(?:tidligere |nuværende )?{ROLE} )?{PERSON}"
)
_OFFICES = ("mayor", "deputy_mayor", "executive_politician", "director", "head", "official", "municipal_ceo")
# `en ny suppleant til Havnerådet i stedet for Karl Holm, der udtræder`: what he was
_NEW_ONE = re.compile(
    rf"\b(?:en|et) (?:nyt? |anden |andet )(?:personlig )?(?P<role>{ROLE})[^.;{PERSON}]{{0,80}} (?:i stedet for|efter|som afløser for) {PERSON}[^.;{PERSON}]{{0,60}}\Z"
)
_THEY = re.compile(r"\bat de (?:[a-zæøå]+ )?\Z")
# whoever only retires or wants to be relieved leaves a seat where one is spoken of
_WEAK = re.compile(r"på pension|vil afløses|ude af", re.IGNORECASE)
_SPOKEN_OF = re.compile(r"plads|post\b|posten|hverv|bestyrelse|udvalg|råd(?:et)?\b|styregruppe|farvel")
# a seat that lapses with a reform, a period that ends, a leave: nobody leaves
_NO_LEAVING = re.compile(
    r"\b(?:orlov|bortgang|(?:afgik|afgår|afgået|gik|er gået) (?:pludseligt )?(?:ved døden|bort)|regionsrådets medlem af|træder (?:i kraft|i stedet|ud af (?:aftalen|samarbejdet)))\b"
)


# `udtræder af byrådet og dermed også af bestyrelsen`
_AND_OURS = re.compile(
    r" og (?:(?:dermed|samtidig|derfor|således|også) )*(?:af|fra) (?:bestyrelsen|udvalget|rådet|kommissionen|repræsentantskabet)\b"
)
_AND = re.compile(r"(?:,? og|, samt| samt)(?: (?:dermed|samtidig|derfor|også|at))* \Z")


def _further(text: str, verb: re.Match[str]) -> Iterator[re.Match[str]]:
    """The verbs that tell of further seats that the same people give up: `fratræder som formand og udtræder af rådet`."""
    last = verb
    for match in _RESIGNED.finditer(text, verb.end()):
        if PERSON in text[last.end() : match.start()] or _AND.search(text, last.end(), match.start()) is None:
            return
        yield match
        last = match


# what is left: a verb without it (`går på pension og udtræder af rådet`) only says why
_SOMETHING = re.compile(
    rf"[{ORG}{ROLE}]|bestyrelsen|udvalget|rådet|kommissionen|gruppen|nævnet|plads|post|hverv|formandskabet"
)


def _told_apart(text: str, verb: re.Match[str]) -> list[tuple[re.Match[str], int | None]]:
    """The verbs that tell of a seat each, with where the next one begins; the first alone where none says more."""
    verbs = [verb, *_further(text, verb)]
    ends = [*(following.start() for following in verbs[1:]), None]
    pairs = list(zip(verbs, ends, strict=True))
    said = [(one, end) for one, end in pairs if _SOMETHING.search(text, one.end(), end or len(text))]
    return said if len(pairs) > 1 and said else pairs[:1]


class Leaving:
    """Reads resignations and party exits of one document."""

    def __init__(self, seating: Seating) -> None:
        self.seating = seating
        self.sentences = seating.sentences
        self.holding = holding(self.sentences, _STEMS)

    def read(self) -> Iterator[Appointment]:
        previous: Sentence | None = None
        for sentence in self.sentences:
            before = previous if previous is not None and previous.item is sentence.item else None
            yield from self.sentence(sentence, before)
            previous = sentence

    def sentence(self, sentence: Sentence, before: Sentence | None) -> Iterator[Appointment]:
        marked = sentence.marked
        if id(sentence) not in self.holding and f"efter {PERSON}" not in marked.text:
            return
        left = _LEFT.search(marked.text)
        party = marked.mention_at(left.start("party")) if left is not None else None
        if left is not None and party is not None and party.kind == "party":
            for person in self.subjects(sentence, left.start(), before):
                frame = Frame(action="left_party", actor=None, body=party.value, role=None)
                yield self.seating.record(sentence, person, frame, "left-party")
            verb = _RESIGNED.search(marked.text, left.end())  # `... og har givet afkald på sin plads`
        else:
            yield from self.vacated(sentence)
            verb = _RESIGNED.search(marked.text)
        yield from self.freed(sentence)
        if verb is None or _NO_LEAVING.search(marked.text) or self.is_staff(sentence):
            return
        if _WEAK.search(verb[0]) and not self.seat_spoken_of(sentence):
            return
        people = self.subjects(sentence, verb.start(), before)
        for one, until in _told_apart(marked.text, verb):
            stretch = self.stretch(sentence, one, until)
            roles = self.roles(sentence, one, until)
            for person in people:
                for body in self.left(sentence, stretch):
                    for role in roles:
                        frame = Frame(action="resigned", actor=None, body=body, role=role)
                        yield self.seating.record(sentence, person, frame, "resigned")

    def left(self, sentence: Sentence, stretch: Marked) -> list[str | None]:
        """The bodies that are left behind a verb: `af byrådet og dermed af bestyrelsen` are two."""
        joined = joined_bodies(stretch, self.seating.meeting)
        if joined:
            return [*joined]
        body, own = self.seating.body_for(sentence, stretch), self.seating.meeting.body
        also = body != own and _AND_OURS.search(stretch.text) is not None
        return [body, own] if also and own_organ(sentence, own) == own else [body]

    def vacated(self, sentence: Sentence) -> Iterator[Appointment]:
        """Those after whom a seat is free; not where the seat is being filled in the same words, or after a death."""
        if f"efter {PERSON}" not in sentence.marked.text:
            return
        match = _VACATED.search(sentence.marked.text) or _AFTER.search(sentence.marked.text)
        if match is None or re.search(r"bortgang|død|overtag|overtog", sentence.text):
            return
        role = sentence.marked.mention_at(match.start("role")) if match["role"] else None
        word = (
            bare_role(role.value)
            if role is not None and role.kind in SEAT_ROLES
            else self.seating.default_role(sentence)
        )
        start, end = sentence.marked.offset(match.start("who")), sentence.marked.end_offset(match.end("who"))
        for person in sentence.marked.mentions(Label.PERSON):
            if start <= person.start < end:
                frame = Frame(action="resigned", actor=None, body=self.seating.body_for(sentence), role=word)
                yield self.seating.record(sentence, person, frame, "vacated")

    def freed(self, sentence: Sentence) -> Iterator[Appointment]:
        """`Karl Holm er trådt ud af regionsrådet, og dermed er hans plads i Filmrådet ledig`: what he leaves by that."""
        marked = sentence.marked
        match = _HIS_SEAT.search(marked.text) if " plads i " in marked.text else None
        people = marked.mentions(Label.PERSON) if match is not None else []
        if match is None or len(people) != 1:
            return
        body = self.seating.seat_of(marked.mention_at(match.start("body")))
        if body is not None:
            frame = Frame(action="resigned", actor=None, body=body, role="medlem")
            yield self.seating.record(sentence, people[0], frame, "vacated")

    def is_staff(self, sentence: Sentence) -> bool:
        """`Økonomichef Karl Holm fratræder`: who leaves an employment leaves no seat, unless one is named."""
        text = sentence.marked.text
        match = re.search(f"(?P<role>{ROLE}) {PERSON}|{PERSON}, (?P<role2>{ROLE})", text)
        if match is None:
            return False
        title = sentence.marked.mention_at(match.start("role" if match["role"] else "role2"))
        if title.kind in SEAT_ROLES or title.kind in ("mayor", "executive_politician"):
            return False
        seats = [m for m in sentence.marked.mentions(Label.ROLE) if m.kind in SEAT_ROLES]
        return (
            not seats
            and re.search(
                r"\b[Uu]dtr(?:æd|åd)|bestyrelse|udvalg|\brådet|gruppen\b|forum|nævn|kreds|repræsentantskab|kommission|plads|post|mandat|hverv",
                sentence.text,
            )
            is None
        )

    def seat_spoken_of(self, sentence: Sentence) -> bool:
        """Whether a sentence about somebody who retires speaks of a seat."""
        roles = sentence.marked.mentions(Label.ROLE)
        return any(m.kind in SEAT_ROLES for m in roles) or _SPOKEN_OF.search(sentence.text) is not None

    def stretch(self, sentence: Sentence, verb: re.Match[str], until: int | None) -> Marked:
        """From the verb to the end of its clause or to the next verb: why somebody leaves names other bodies."""
        marked = sentence.marked
        reason = REASON.search(marked.text, verb.end(), until or len(marked.text))
        stop = reason.start() if reason is not None else until
        end = marked.offset(stop) if stop is not None else sentence.end
        return Marked.of(marked.source, marked.offset(verb.start()), end, self.seating.mentions)

    def subjects(self, sentence: Sentence, verb: int, before: Sentence | None) -> list[Mention]:
        """The people who leave: those at the head of the sentence, the last one named before the verb, or he who is `hun`."""
        marked = sentence.marked
        people = [m for m in marked.mentions(Label.PERSON) if m.start < marked.offset(verb)]
        head = _SUBJECTS.match(marked.text)
        near = _NEAR.search(marked.text[:verb])
        if near is not None and head is not None and head.end() < near.start():
            return people[-1:]  # `Karl Holm indtræder i rådet, hvorfra Eva Lind udtræder`
        if _WHO.search(marked.text, 0, verb) is not None:
            return people[-1:]
        if _THEY.search(marked.text, 0, verb) is not None:
            return people  # `Karl Holm og Eva Lind har meddelt, at de udtræder`
        if head is not None and head.end() <= verb:
            return [m for m in people if m.start < marked.offset(head.end())]
        if people:
            return people[-1:]
        if before is not None and _PRONOUN.search(sentence.text):
            return before.marked.mentions(Label.PERSON)[:1]
        return []

    def roles(self, sentence: Sentence, verb: re.Match[str], until: int | None = None) -> list[str]:
        """The roles given up: `som formand for og medlem af` are two; a plain member where none is named."""
        marked = sentence.marked
        reason = REASON.search(marked.text, verb.end())
        end = reason.start() if reason is not None else len(marked.text)
        end = min(end, until) if until is not None else end
        begin = verb.start() if _AND.search(marked.text, 0, verb.start()) else max(0, verb.start() - 12)
        match = _ROLES_LEFT.search(marked.text, begin, end)
        if match is None:
            before = marked.text[: verb.start()]
            held = _NEW_ONE.search(before) or _IS_ROLE.search(before) or _HEADED.match(marked.text)
            group = held.lastgroup if held is not None else None
            mention = marked.mention_at(held.start(group)) if held is not None and group else None
            return (
                [bare_role(mention.value)]
                if mention is not None and mention.kind in SEAT_ROLES
                else ["medlem"]
            )
        roles = [marked.mention_at(match.start(n)) for n in ("first", "second") if match[n]]
        if all(m.kind in _OFFICES for m in roles):
            return []  # `stoppede som borgmester`: an office that is no seat
        return [bare_role(m.value) for m in roles if m.kind in SEAT_ROLES] or ["medlem"]
