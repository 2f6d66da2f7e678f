"""Seat rules: who may fill how many seats of a body, as agendas explain it before someone is appointed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.evidence import clipped, evidence
from kkrgraph.extract.marked import Reading
from kkrgraph.extract.mentions import Label, Mention
from kkrgraph.extract.passages import Sentence
from kkrgraph.extract.patterns import Pattern, load
from kkrgraph.extract.roles import bare_role, own_body
from kkrgraph.model import Meeting, Seat

_NUMBERS = {
    "et": 1, "en": 1, "én": 1, "ét": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8, "ni": 9,
    "ti": 10, "elleve": 11, "tolv": 12, "tretten": 13, "fjorten": 14, "femten": 15,
}  # fmt: skip
# <n> and <adj> in data/patterns/seats.jsonl
_COUNT = rf"(?:[1-9]\d?(?: ?[-–] ?\d{{1,2}})?|(?:{'|'.join(_NUMBERS)})(?![\wæøå])|(?:{'|'.join(n.capitalize() for n in _NUMBERS)})(?![\wæøå]))"
_ADJECTIVE = r"(?:yderligere |personlige? |politiske? |kommunale? |folkevalgte? |nye? |ordinære? )?"
_SEATS = ("chair", "deputy_chair", "member", "substitute", "representative", "observer", "municipal_ceo", "director")
_APPOINTED_BY = re.compile(r"udpeges af (?P<by>[A-ZÆØÅa-zæøå-]+ministeren|KKR|[a-zæøå]+rådet)")


def expanded(pattern: str) -> str:
    """A seat pattern with `<n>` and `<adj>` written out."""
    return pattern.replace("<n>", _COUNT).replace("<adj>", _ADJECTIVE)


def count_of(words: str | None) -> str | None:
    """`fem` → `5`, `3 -5` → `3-5`."""
    if words is None:
        return None
    bare = re.sub(r"\s", "", words.lower()).replace("–", "-")
    return str(_NUMBERS.get(bare, bare))


class Reader:
    """Reads the seat rules of one document."""

    def __init__(self, doc: Doc) -> None:
        self.document = doc._.document
        self.meeting: Meeting = doc._.context
        self.sentences: list[Sentence] = doc._.sentences
        self.mentions: list[Mention] = doc._.mentions
        self.usual = self._usual_bodies()

    def _usual_bodies(self) -> dict[str, str]:
        """Item number → the body that it names most, the meeting's own, regions, ministries and parties left out."""
        named: dict[str, Counter[str]] = {}
        first: dict[str, dict[str, int]] = {}
        for sentence in self.sentences:
            for mention in sentence.marked.mentions(Label.ORGANISATION):
                if mention.kind in ("kkr", "region", "ministry", "party", "agency") or mention.value in ("KL", "Regeringen", "Folketinget", "Regionsrådet"):
                    continue
                named.setdefault(sentence.number, Counter())[mention.value] += 1
                first.setdefault(sentence.number, {}).setdefault(mention.value, mention.start)
        return {number: max(c, key=lambda n: (c[n], -first[number][n])) for number, c in named.items()}

    def read(self) -> Iterator[Seat]:
        for sentence in self.sentences:
            for pattern in load("seats"):
                if pattern.get("bullet") and not (sentence.bullet and sentence.lead is not None):
                    continue
                for reading in sentence.marked.find(expanded(pattern["pattern"])):
                    yield from self._seats(sentence, reading, pattern)

    def _seats(self, sentence: Sentence, reading: Reading, pattern: Pattern) -> Iterator[Seat]:
        body = self._body(sentence, reading)
        if body is None:
            return
        by, nominator = self._words(reading, "by"), self._words(reading, "nominator")
        if pattern.get("own"):
            by = self.meeting.body
        if pattern.get("elected"):
            mention = reading.mention("body")
            by = mention.value if mention is not None else body
        if pattern.get("bullet") and sentence.lead is not None:
            lead = _APPOINTED_BY.search(sentence.lead.text)
            if lead is None and not re.search(r"består|sammensættes|medlemmer", sentence.lead.text):
                return
            by = lead["by"] if lead else None
        for role, count in self._roles(reading, pattern):
            yield self._seat(sentence, reading, pattern["rule"], (body, role, count, by, nominator))

    def _roles(self, reading: Reading, pattern: Pattern) -> Iterator[tuple[str, str | None]]:
        one, role = reading.mention("one"), reading.mention("role")
        count = count_of(reading.words("count"))
        if pattern["rule"] != "among-them" and one is not None and one.kind in _SEATS:
            yield bare_role(one.value), count_of(reading.words("count1")) or "1"
        if role is None:
            yield "medlem", count
        elif role.kind in _SEATS:
            # a steering group of chief executives: they are its members
            word = "medlem" if role.kind in ("municipal_ceo", "director") else bare_role(role.value)
            yield word, count or ("1" if one is not None else None)

    def _body(self, sentence: Sentence, reading: Reading) -> str | None:
        mention = reading.mention("body")
        if mention is not None:
            return own_body(mention.value, self.meeting)
        return self.usual.get(sentence.number)

    def _words(self, reading: Reading, name: str) -> str | None:
        mention = reading.mention(name)
        # an office keeps its definite form: `beskæftigelsesministeren`
        words = mention.value if mention is not None and mention.label is not Label.ROLE else reading.words(name)
        if words is None:
            return None
        known = [m for m in reading.marked.mentions() if m.label is Label.ORGANISATION and reading.marked.source[m.start : m.end] == words]
        return own_body(known[0].value if known else words.strip(), self.meeting)

    def _seat(self, sentence: Sentence, reading: Reading, rule: str, values: tuple[str, str, str | None, str | None, str | None]) -> Seat:
        body, role, count, by, nominator = values
        start, end = clipped(reading.start, reading.end)
        return Seat(
            number=sentence.number,
            body=body,
            role=role,
            count=count,
            appointed_by=by,
            nominated_by=nominator,
            evidence=evidence(self.document, start, end, rule, (sentence.start, sentence.end)),
        )


@Language.component("kkr_seats", requires=["doc._.sentences", "doc._.context"], assigns=["doc._.seats_records"])
def read_seats(doc: Doc) -> Doc:
    """Fills `doc._.seats_records`: each rule of an item once, however often it is told."""
    seats = list(Reader(doc).read())
    final = {seat.number: seat.appointed_by for seat in seats if seat.appointed_by and seat.appointed_by.lower().endswith("ministeren")}
    records: dict[tuple[str | None, ...], Seat] = {}
    for seat in seats:
        # whoever nominates does not appoint: where the item names the minister who does, he does
        if seat.appointed_by is None and seat.nominated_by is not None and seat.number in final:
            seat = replace(seat, appointed_by=final[seat.number])
        records.setdefault((seat.number, seat.body, seat.role, seat.count, seat.nominated_by, seat.appointed_by), seat)
    doc._.seats_records = list(records.values())
    return doc
