"""Seat rules: who may fill how many seats of a body, as agendas explain it before someone is appointed.

A sentence is read as allotments: someone (`KKR Fyn`), a verb (`udpeger`), and one or more counts of roles, with the body
behind them, before them, or in the item's title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.evidence import clipped, evidence
from kkrgraph.extract.layout import Kind
from kkrgraph.extract.marked import SIGN, Marked
from kkrgraph.extract.mentions import Label, Mention
from kkrgraph.extract.passages import Sentence
from kkrgraph.extract.roles import bare_role, own_body
from kkrgraph.extract.seating import NOT_SEATED, Seating
from kkrgraph.model import Seat

PERSON, ORG, PLACE, ROLE = (SIGN[label] for label in (Label.PERSON, Label.ORGANISATION, Label.PLACE, Label.ROLE))
_NUMBERS = {
    "et": 1, "en": 1, "én": 1, "ét": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8, "ni": 9,
    "ti": 10, "elleve": 11, "tolv": 12, "tretten": 13, "fjorten": 14, "femten": 15,
}  # fmt: skip
_COUNT = rf"(?:[1-9]\d?(?: ?[-–] ?\d{{1,2}})?(?![\d.%])|(?:{'|'.join(_NUMBERS)})(?![\wæøå])|(?:{'|'.join(n.capitalize() for n in _NUMBERS)})(?![\wæøå]))"
_ADJECTIVES = r"(?:(?:af bestyrelsens|yderligere|personlige?|politiske?|kommunale?|folkevalgte?|nye?|nyt|ordinære?|øvrige|midlertidigt?) )*"
_VERB = r"(?:udpeger|udpege|vælger|vælge|indstiller|indstille|har udpeget|besætter|udpeges|vælges)"
_WHO = rf"(?:[{ORG}{PLACE}]|{ROLE}|[Rr]egionsrådet|[Kk]ommunalbestyrelserne|ministeren|[Mm]edlemmerne)"
# `KKR Fyn udpeger`, `udpeger KKR Fyn`, `KKR’s medlemmer vælger`, `Kommunerne i KKR Fyn vælger i fællesskab`
_SUBJECT = re.compile(
    rf"(?P<by>{_WHO})(?: \({ORG}\))?(?:[’']?s {ROLE})?(?: af hvert {ORG})?(?: (?:skal|kan|har ret til at|ret til at|har hidtil|i fællesskab|ligeledes|desuden))* (?P<verb>{_VERB}|udpeget)(?: i fællesskab)?\b(?! [{ORG}{PLACE}])"
    rf"|(?P<verb2>{_VERB}|udpeget) (?P<by2>{_WHO})(?![’']?s? {_VERB})"
    rf"|(?P<own>\A(?:Skal )?[Uu]dpege[rs]?)\b|(?P<by3>{_WHO}) ret til at (?P<verb3>{_VERB})"
)
_PAIR = re.compile(
    rf"(?P<count>{_COUNT}) {_ADJECTIVES}(?:(?P<role>{ROLE})|(?P<politicians>(?:kommunal)?politikere?|kandidat(?:er)?))(?! (?:fra|af) {PERSON})"
    rf"|(?P<definite>{ROLE})(?= (?:for|og|samt|i|blandt|af)\b|,|\.|\Z)|(?P<bare>{_COUNT})(?= (?:af dem|hver|af hver)\b|[.,]|\Z| og\b|, mens)"
)
_PASSIVE = re.compile(rf"(?:,? (?:som|der) (?P<active>{_WHO}) (?:udpeger|vælger|indstiller))|(?:,? (?:der|som))? ?(?:udpeges|udpeget|vælges|valgt|indstilles)(?: i fællesskab)? af (?P<by>{_WHO}|[A-ZÆØÅa-zæøå-]+ministeren)")
_NOMINATOR = re.compile(rf"efter (?:fælles )?indstilling fra (?P<who>[{ORG}{PLACE}](?:(?:, | og |, og ){ORG})*|[a-zæøå][^,.;]{{3,70}})")
_HIS_SEATS = re.compile(rf"\A(?P<count>{_COUNT})(?: {_ADJECTIVES}{ROLE})? fra (?P<who>{ORG}|{PLACE}|[a-zæøå][^,.;]{{3,60}})")
_TOTAL = re.compile(rf"(?:består(?: i dag| fremover)? af|har(?: en bestyrelse på| i dag)?|får|en bestyrelse på|bestående af|(?<=styregruppe )med|med(?= \d)) (?P<count>{_COUNT}) {_ADJECTIVES}(?P<role>{ROLE})(?P<rest>[^.]*)")
_AMONG = re.compile(rf"herunder (?P<first>{_COUNT} {ROLE},? (?:og|samt) )?(?P<count>{_COUNT}) (?P<role>{ROLE})")
_MINISTER = re.compile(
    rf"(?:[Dd]et er )?(?P<who>{ROLE}|[A-ZÆØÅa-zæøå-]+ministeren),?(?: der)?(?:(?:,| )[^.]*?efter indstilling fra (?P<nominator>[{ORG}])[^.]*?)? (?:udpeger(?: (?:dem|{ROLE}|bestyrelsens {ROLE}|medlemmer\w*))?|foretager|står for)(?: den endelige)?(?: udpegning(?:en)?)?(?: efter indstilling fra (?P<nominator2>[{ORG}]))?"
)
_NO_BODIES = ("party", "ministry", "region", "agency", "municipality", "kkr")
_ROLES = ("chair", "deputy_chair", "member", "substitute", "representative", "observer", "municipal_ceo", "director", "elected_politician")
_MEMBERS = ("member", "representative", "municipal_ceo", "director", "elected_politician")
_TO_BODY = re.compile(rf"\b(?:[Tt]il|[Ii]|af|for) (?:bestyrelsen (?:for|i|af) |hvert |det nye |)(?P<body>{ORG})(?![’']?s? {ROLE} (?:vælger|udpeger))")


# what any seat rule has in it; most sentences have none of it
_ANY = re.compile(r"udpeg|vælg|indstil|bestå|medlem|formand|observatør|styregruppe| fra ", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Allotment:
    """A count of one role and who fills it, with the place of its words in the marked text."""

    role: str
    count: str | None
    by: str | None
    nominator: str | None
    start: int
    end: int
    rule: str


def count_of(words: str) -> str:
    """`fem` → `5`, `3 -5` → `3-5`."""
    bare = re.sub(r"\s", "", words.lower()).replace("–", "-")
    return str(_NUMBERS.get(bare, bare))


class Reader:
    """Reads the seat rules of one document."""

    def __init__(self, doc: Doc) -> None:
        self.seating: Seating = doc._.seating
        self.meeting = self.seating.meeting
        self.document = self.seating.document
        self.ministers = self._ministers()

    def _ministers(self) -> dict[str, str]:
        """Item number → the minister who makes the final appointment there."""
        found: dict[str, str] = {}
        for sentence in self.seating.sentences:
            match = _MINISTER.search(sentence.marked.text)
            who = self.who(sentence, match, "who", final=True)
            if who is not None and who.lower().endswith("ministeren"):
                found.setdefault(sentence.number, who)
        return found

    def read(self) -> Iterator[Seat]:
        for sentence in self.seating.sentences:
            if not _ANY.search(sentence.text):
                continue
            if sentence.kind in (Kind.DECISION, Kind.PROPOSAL) or sentence.heading or sentence.marked.mentions(Label.PERSON):
                continue
            for allotment in self.allotments(sentence):
                body = self.body(sentence, allotment)
                if body is not None:
                    yield self.seat(sentence, allotment, body)

    def allotments(self, sentence: Sentence) -> Iterator[Allotment]:
        """What a sentence allots: by active verbs, by passive ones, from a list, as a total, or by a minister."""
        text = sentence.marked.text
        found = [*self._active(sentence), *self._listed(sentence)]
        taken = [(a.start, a.end) for a in found]
        found.extend(a for a in self._passive(sentence) if not any(s <= a.start < e for s, e in taken))
        taken = [(a.start, a.end) for a in found]
        found.extend(a for a in self._totals(sentence) if not any(s <= a.start < e for s, e in taken))
        yield from found
        if not found and (match := _MINISTER.search(text)) is not None and self.who(sentence, match, "who", final=True):
            nominator = self.who(sentence, match, "nominator") or self.who(sentence, match, "nominator2")
            by = self.who(sentence, match, "who", final=True)
            yield Allotment(role="", count=None, by=by, nominator=nominator or self.meeting.body, start=match.start(), end=match.end(), rule="appointed-by-minister")

    def _active(self, sentence: Sentence) -> Iterator[Allotment]:
        text = sentence.marked.text
        subjects = list(_SUBJECT.finditer(text))
        before: list[str] = []
        for position, subject in enumerate(subjects):
            stop = subjects[position + 1].start() if position + 1 < len(subjects) else len(text)
            by = self._subject(sentence, subject)
            if by is not None and self._is_party(sentence, subject):
                continue
            nominates = re.search(r"indstill", subject[0]) is not None
            shared: str | None = None
            for pair in self._pairs(sentence, subject.end(), stop):
                role, count = pair.role or shared or "medlem", pair.count
                shared = role
                filler, nominator = (None, by) if nominates else (by, pair.nominator)
                for filled in self._of_each(text, pair, role, before):
                    yield replace(pair, role=filled, count=count, by=filler, nominator=nominator, rule="nominates" if nominates else "appoints")
                also = re.search(rf"(?P<also>{ORG}) og \Z", text[: subject.start()])
                if also is not None and text.startswith(" hver", pair.end):
                    yield replace(pair, role=role, by=self.who(sentence, also, "also"), rule="appoints-each")
                before.append(role)
            yield from self._elliptic(sentence, subject.end(), stop, by)

    def _of_each(self, text: str, pair: Allotment, role: str, before: list[str]) -> list[str]:
        """`to af hver` is two of each role that the sentence counted before."""
        return list(dict.fromkeys(before)) if text.startswith(" af hver", pair.end) and before else [role]

    def _is_party(self, sentence: Sentence, match: re.Match[str]) -> bool:
        name = next((n for n in ("by", "by2", "by3") if match[n]), None)
        return name is not None and match[name] == ORG and sentence.marked.mention_at(match.start(name)).kind == "party"

    def _subject(self, sentence: Sentence, match: re.Match[str]) -> str | None:
        if match["own"]:
            own: str | None = self.meeting.body
            return own
        return next((w for name in ("by", "by2", "by3") if (w := self.who(sentence, match, name)) is not None), None)

    def _pairs(self, sentence: Sentence, start: int, stop: int, active: bool = True) -> Iterator[Allotment]:
        """Counts of roles between two offsets; a definite chair (`formanden`) is one seat."""
        text = sentence.marked.text
        for match in _PAIR.finditer(text, start, stop):
            gap = text[start : match.start()]
            if active and (len(gap) > 130 or re.search(r"\b(?:består|perioden|siden|herunder (?!formanden))\b", gap)):
                break
            if re.search(r"\bmed \Z", gap) or (match["bare"] and gap.strip()):  # `hver med en personlig suppleant`
                continue
            role, count = self._role_and_count(sentence, match)
            if role == "":
                continue
            tail = text[match.end() : stop]
            cut = _PAIR.search(tail)
            near = _NOMINATOR.search(tail[: cut.start()] if cut and cut["count"] else tail)
            nominator = self._words(sentence, match.end() + near.start("who"), match.end() + near.end("who")) if near else None
            yield Allotment(role=role or "", count=count, by=None, nominator=nominator, start=match.start(), end=match.end(), rule="")

    def _role_and_count(self, sentence: Sentence, match: re.Match[str]) -> tuple[str | None, str | None]:
        """(role, count); role None for a bare count, empty for a word that is no seat."""
        marked = sentence.marked
        if match["bare"]:
            return None, count_of(match["bare"])
        if match["politicians"]:
            return "medlem", count_of(match["count"])
        mention = marked.mention_at(match.start("role" if match["role"] else "definite"))
        if mention.kind not in _ROLES:
            return "", None
        as_member = mention.kind in ("municipal_ceo", "director", "elected_politician", "representative")
        word = "medlem" if as_member else bare_role(mention.value)
        if match["definite"]:
            words = marked.source[mention.start : mention.end].lower()
            chair = mention.kind in ("chair", "deputy_chair") and (mention.strong or words.endswith(("en", "et")))
            return (word, "1") if chair else ("", None)
        return word, count_of(match["count"])

    def _elliptic(self, sentence: Sentence, start: int, stop: int, by: str | None) -> Iterator[Allotment]:
        """`KKR Fyn vælger fire af dem, regionsrådet tre og Aalborg Universitet to`: the verb is meant again."""
        text = sentence.marked.text[start:stop]
        for match in re.finditer(rf"(?:, | og | mens )(?P<by>{_WHO})(?: \({ORG}\))?(?: og (?P<also>{ORG}))?(?: udpeger)? (?P<count>{_COUNT})(?= hver|[.,]| og|\Z)", text):
            for name in ("by", "also"):
                who = self.who(sentence, match, name, offset=start)
                if who is not None:
                    yield Allotment(role="medlem", count=count_of(match["count"]), by=who, nominator=None, start=start + match.start(), end=start + match.end(), rule="appoints-likewise")

    def _passive(self, sentence: Sentence) -> Iterator[Allotment]:
        """`3 medlemmer, der udpeges af KKR`, `fem medlemmer udpeget af X og tre medlemmer udpeget af Y`."""
        text = sentence.marked.text
        cursor = 0
        for match in _PASSIVE.finditer(text):
            name = "active" if match["active"] else "by"
            by = self.who(sentence, match, name, final=True) or self._words(sentence, match.start(name), match.end(name))
            near = _NOMINATOR.search(text, match.end())
            nominator = self._words(sentence, near.start("who"), near.end("who")) if near else None
            for pair in self._pairs(sentence, cursor, match.start(), active=False):
                if pair.role:
                    yield replace(pair, by=by, nominator=nominator, end=match.end(), rule="appointed-by")
            cursor = match.end()

    def _listed(self, sentence: Sentence) -> Iterator[Allotment]:
        """`6 fra Dansk Arbejdsgiverforening` in a list under the words for the whole body."""
        match = _HIS_SEATS.match(sentence.marked.text)
        if match is None or sentence.lead is None:
            return
        lead = _PASSIVE.search(sentence.lead.marked.text)
        if lead is None and not re.search(r"består|sammensættes|medlemmer", sentence.lead.text):
            return
        by = self.who(sentence.lead, lead, "by", final=True) if lead is not None else None
        nominator = self._words(sentence, match.start("who"), match.end("who"))
        yield Allotment(role="medlem", count=count_of(match["count"]), by=by, nominator=nominator, start=0, end=match.end(), rule="seats-from")

    def _totals(self, sentence: Sentence) -> Iterator[Allotment]:
        """`Bestyrelsen for X har 18 medlemmer`; a total with its parts behind it (`herunder`) is no rule of its own."""
        text = sentence.marked.text
        for match in _TOTAL.finditer(text):
            mention = sentence.marked.mention_at(match.start("role"))
            if mention.kind not in _MEMBERS or "herunder" in match["rest"] or re.search(r"\bi dag\b", match[0][:20]):
                continue
            as_member = mention.kind in ("municipal_ceo", "director", "representative")
            word = "medlem" if as_member else bare_role(mention.value)
            yield Allotment(role=word, count=count_of(match["count"]), by=None, nominator=self._each(match["rest"]), start=match.start(), end=match.end("role"), rule="total")
        for match in _AMONG.finditer(text):
            mention = sentence.marked.mention_at(match.start("role"))
            if match["first"] and mention.kind == "observer":
                yield Allotment(role=bare_role(mention.value), count=count_of(match["count"]), by=None, nominator=None, start=match.start("count"), end=match.end(), rule="among-them")

    def _each(self, rest: str) -> str | None:
        match = re.match(r" fra (hver[t]? [a-zæøåA-ZÆØÅ-]+)", rest)
        return match[1] if match is not None else None

    def who(self, sentence: Sentence, match: re.Match[str] | None, name: str, *, offset: int = 0, final: bool = False) -> str | None:
        """The body or office in a group; with `final` only an office that appoints by itself, a minister."""
        if match is None or match[name] is None:
            return None
        words = self._words(sentence, offset + match.start(name), offset + match.end(name))
        office = words.lower().endswith("ministeren")
        if words.lower().startswith("medlemmer"):  # of a KKR: it elects its chairs itself
            body: str | None = self.meeting.body
            return "KKR" if (body or "").startswith("KKR") else body
        if match[name] == ROLE and not office:
            return None
        return words if not final or office or match[name] != ROLE else None

    def _words(self, sentence: Sentence, start: int, end: int) -> str:
        """The words of a stretch; bodies in it by their preferred names, joined with `; `."""
        marked = sentence.marked
        begin, stop = marked.offset(start), marked.end_offset(end)
        bodies: list[Mention] = [m for m in marked.mentions() if begin <= m.start < stop and m.label in (Label.ORGANISATION, Label.PLACE)]
        if bodies and bodies[0].start == begin:
            return "; ".join(own_body(m.value, self.meeting) for m in bodies)
        words = marked.source[begin:stop].strip()
        return "Regionsrådet" if words.lower() == "regionsrådet" else words

    def body(self, sentence: Sentence, allotment: Allotment) -> str | None:
        """The body whose seats they are: behind the count, before it, in the list's lead, in the title or the item."""
        text = sentence.marked.text
        named = [*_TO_BODY.finditer(text, allotment.end), *_TO_BODY.finditer(text, 0, allotment.start)]
        for match in named:
            mention = sentence.marked.mention_at(match.start("body"))
            name = own_body(mention.value, self.meeting)
            if mention.kind not in _NO_BODIES and name not in (allotment.by, allotment.nominator, *NOT_SEATED):
                return name
        before = [m for m in Marked.of(sentence.marked.source, sentence.start, sentence.marked.offset(allotment.start), self.seating.mentions).mentions(Label.ORGANISATION)]
        subjects = [own_body(m.value, self.meeting) for m in before if m.kind not in _NO_BODIES and m.value not in NOT_SEATED]
        if allotment.rule in ("total", "among-them", "appointed-by") and subjects and subjects[0] != self.meeting.body:
            return subjects[0]
        title, item = self.seating.title_body(sentence), self.seating.item_bodies.get(sentence.number)
        if title is not None and title != self.meeting.body:
            return title
        return item or title or self._usual(sentence)

    def _usual(self, sentence: Sentence) -> str | None:
        """The committee, council or company that the item names first."""
        for other in self.seating.sentences:
            if other.item is sentence.item:
                for mention in other.marked.mentions(Label.ORGANISATION):
                    if mention.kind in ("committee", "council", "company", "other") and mention.value not in NOT_SEATED:
                        return mention.value
        return None

    def seat(self, sentence: Sentence, allotment: Allotment, body: str) -> Seat:
        start, end = clipped(sentence.marked.offset(allotment.start), sentence.marked.end_offset(allotment.end))
        return Seat(
            number=sentence.number,
            body=body,
            role=allotment.role or self.seating.default_role(sentence),
            count=allotment.count,
            appointed_by=allotment.by,
            nominated_by=allotment.nominator,
            evidence=evidence(self.document, start, end, allotment.rule, (sentence.start, sentence.end)),
        )


def settled(seats: list[Seat], ministers: dict[str, str]) -> list[Seat]:
    """Each rule of an item once; whoever nominates does not appoint where the item names the minister who does."""
    stated = {s.number: s.appointed_by for s in seats if s.appointed_by and s.appointed_by.lower().endswith("ministeren")}
    ministers = ministers | stated
    ruled = {(s.number, s.role, s.count) for s in seats if s.appointed_by or s.nominated_by}
    counted = {s.number for s in seats if s.count is not None and s.nominated_by}
    records: dict[tuple[str | None, ...], Seat] = {}
    for seat in seats:
        if seat.appointed_by is None and seat.nominated_by is not None and seat.number in ministers:
            seat = replace(seat, appointed_by=ministers[seat.number])
        if seat.evidence.rule == "appointed-by-minister" and seat.number in counted:
            continue
        if seat.evidence.rule == "total" and seat.nominated_by is None and (seat.number, seat.role, seat.count) in ruled:
            continue
        # who only nominates, with nobody named who appoints, tells of no rule
        if seat.evidence.rule == "nominates" and seat.appointed_by is None:
            continue
        records.setdefault((seat.number, seat.body, seat.role, seat.count, seat.nominated_by, seat.appointed_by), seat)
    return list(records.values())


@Language.component("kkr_seats", requires=["doc._.sentences", "doc._.context", "doc._.seating"], assigns=["doc._.seats_records"])
def read_seats(doc: Doc) -> Doc:
    """Fills `doc._.seats_records`."""
    reader = Reader(doc)
    doc._.seats_records = settled(list(reader.read()), reader.ministers)
    return doc
