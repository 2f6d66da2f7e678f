"""Organs: the body that words like `rådet`, `udvalgsmødet`, `Kommunalbestyrelsen vedtog` leave to what stands before them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kkrgraph.extract.meetings.gathering_named import names_of_kind
from kkrgraph.extract.meetings.gathering_spoken import spoken_organ
from kkrgraph.extract.meetings.gathering_words import (
    COUNCIL_DID,
    COUNCILS_MEETING,
    DECIDED_THERE,
    MEETING_OF_COUNCIL,
    OF_GROUP,
    ORGAN_HOLDS,
    ORGAN_SUBJECT,
    ORGANS_OWN,
    UNLISTED,
)
from kkrgraph.extract.meetings.name_shapes import body_name, same_body
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.model import Meeting

# they have councils and no boards
BOARDLESS = ("region", "municipality", "ministry", "agency", "party", "kkr")
_BOARD = re.compile(r"bestyrelse|repræsentantskab", re.IGNORECASE)


_SHORTEST_NOUN = 3


class Organs:
    """Finds whom the words for an organ mean in one document."""

    def __init__(self, sentences: list[Sentence], meeting: Meeting, titles: dict[str, list[Mention]]) -> None:
        self.sentences = sentences
        self.meeting = meeting
        self.titles = titles
        self.places = {id(sentence): place for place, sentence in enumerate(sentences)}
        source = sentences[0].marked.source if sentences else ""
        head = source[: meeting.evidence.end + 100]
        self.head = head.lower()
        # the meeting is one of a board: `bestyrelsesmødet` is the board's own
        self.own_board = not (meeting.body or "KKR").startswith("KKR") and _BOARD.search(head) is not None

    def is_own(self, name: str | None) -> bool:
        own = self.meeting.body
        if name is None or own is None:
            return False
        if name == own or (name == "KKR" and own.startswith("KKR")):
            return True
        return not own.startswith("KKR") and same_body(name, own)

    def is_in_head(self, body: Mention) -> bool:
        """Whether a name is the own body's, or says of what kind it is as the head does: `klyngestyregruppen`."""
        if self.is_own(body.value):
            return True
        stem = _stem(body.value)
        return (
            " " not in stem and re.search(rf"(?<![\w-]){stem}e?(?:et|en|n)?(?![\w-])", self.head) is not None
        )

    def is_own_organ(self, word: str) -> bool:
        """Whether `bestyrelsen`, `udvalget` are of the kind that has these minutes."""
        kind = _stem(word)
        if kind.startswith(("bestyrels", "repræsentantskab")):
            return self.own_board
        return re.search(rf"(?<!by){kind}", (self.meeting.body or "").lower()) is not None

    def is_own_noun(self, word: str) -> bool:
        """Whether `klyngen` is what the own body's name ends in or begins with: `Havneklyngen`, `Selskabet for Havne`."""
        own, stem = (self.meeting.body or "KKR").lower(), _stem(word)
        if own.startswith("kkr") or len(stem) < _SHORTEST_NOUN:
            return False
        return re.search(rf"{stem}(?:e?[nt]|e?ne|er)?(?![\wæøå])", own) is not None

    def in_full(self, sentence: Sentence, body: Mention) -> Mention:
        """`arbejdsgruppen`: the one that the item has named in full, `Arbejdsgruppen for broer`."""
        stem = _stem(body.value)
        if " " in stem:
            return body
        for earlier in self.sentences:
            if earlier.number != sentence.number or earlier.start >= sentence.start:
                continue
            for mention in earlier.marked.mentions(Label.ORGANISATION):
                if mention.value.lower().startswith(stem) and " " in mention.value:
                    return mention
        return body

    def of_its_kind(self, sentence: Sentence, before: str, event: str) -> tuple[bool, Mention | None]:
        """`kommunaldirektørernes møde`, `rådets årsmøde`, `Udvalget hørte på mødet`, `udvalgsmødet`: whether the words tell who meets, and who."""
        source = sentence.marked.source[sentence.start : sentence.marked.offset(len(before))]
        group = OF_GROUP.search(source)
        if group is not None:
            start, name = sentence.start + group.start("group"), group["group"]
            return True, Mention(
                start=start, end=start + len(name), label=Label.ORGANISATION, value=name, kind="other"
            )
        found = ORGANS_OWN.search(before) or ORGAN_HOLDS.search(before)
        if found is None and (event.strip() == "mødet" or before.endswith(" sit ")):
            found = ORGAN_SUBJECT.match(sentence.marked.text)
        kind = _organ_in(found) if found is not None else "udvalg" if "udvalgsmøde" in event else ""
        if not kind or (kind == "bestyrelse" and not self.own_board):
            return False, None
        named = self.of_kind(sentence, kind)
        own = kind != "repræsentantskab" and self.is_own_organ(kind)
        if kind == "bestyrelse" or (own and named not in self.titles.get(sentence.number, [])):
            return True, None
        return named is not None, named

    def spoken(self, sentence: Sentence, stop: int) -> Mention | None:
        """`Foreningen holder`, `Foreningens bestyrelse mødes`: the body of the point that such a subject before `stop` means."""
        position = self.places[id(sentence)]
        near = [s for s in self.sentences[max(0, position - 12) : position] if s.number == sentence.number]
        titled = self.titles.get(sentence.number, [])
        return spoken_organ(sentence, near, titled, self.is_own, stop, self.own_board)

    def of_kind(self, sentence: Sentence, kind: str) -> Mention | None:
        """The body of a kind (`råd`, `udvalg`) that the sentence, the title or the words before name."""
        fitting = re.compile(rf"{kind}(?:et|en|n|met)?(?:\Z| (?:for|om|vedr) )", re.IGNORECASE)
        position = self.places[id(sentence)]
        near = [s for s in self.sentences[max(0, position - 8) : position] if s.number == sentence.number]
        mentions = [*self.titles.get(sentence.number, []), *sentence.marked.mentions(Label.ORGANISATION)]
        for earlier in reversed(near):
            mentions += earlier.marked.mentions(Label.ORGANISATION)
        found = [m for m in mentions if fitting.search(m.value) and not self.is_own(m.value)]
        # `rådet` is said of a `Havnerådet` rather than of a `Fællesråd`
        named = next((m for m in found if not m.value.lower().endswith(kind)), next(iter(found), None))
        return named or next(self._unlisted_of_kind(near, kind), None)

    def _unlisted_of_kind(self, near: list[Sentence], kind: str) -> Iterator[Mention]:
        """The names of no list that the sentences before a word for an organ have, the last first."""
        for earlier in reversed(near):
            for name in names_of_kind(earlier.text, kind) if kind in earlier.text.lower() else ():
                if not self.is_own(name):
                    start = earlier.start + earlier.text.index(name)
                    yield Mention(
                        start=start,
                        end=start + len(name),
                        label=Label.ORGANISATION,
                        value=name,
                        kind="committee",
                    )

    def unlisted_host(self, sentence: Sentence) -> Mention | None:
        """`Danske Havne holder generalforsamling`"""
        found = UNLISTED.match(sentence.marked.text)
        if found is None:
            return None
        return _mention(sentence, found.start("body"), found["body"], "other")

    def unlisted(self, sentence: Sentence, event: re.Match[str]) -> Mention | None:
        """`Kommunalbestyrelsen vedtog på mødet`, `på Teknisk Udvalgs møde`: a council that no list has."""
        text = sentence.marked.text
        before, behind = text[: event.start()], text[event.end() : event.end() + 80]
        there = DECIDED_THERE.match(behind)
        if there is not None:
            return sentence.marked.mention_at(event.end() + there.start("body"))
        found, shift = COUNCILS_MEETING.search(before) or COUNCIL_DID.search(before), 0
        if found is None:
            found, shift = MEETING_OF_COUNCIL.match(behind), event.end()
        if found is None or not found["body"][0].isupper() or body_name(found["body"]) is None:
            return None
        return _mention(sentence, shift + found.start("body"), found["body"], "committee")

    def organ(self, sentence: Sentence, word: str) -> Mention:
        """`Styregruppen`: the one that the item has named before, else it goes by this word."""
        for earlier in self.sentences:
            if earlier.number == sentence.number and earlier.start < sentence.start:
                for mention in earlier.marked.mentions(Label.ORGANISATION):
                    if mention.value.lower().startswith(word.lower()):
                        return mention
        end = sentence.start + len(word)
        return Mention(start=sentence.start, end=end, label=Label.ORGANISATION, value=word, kind="committee")

    def title_body(self, sentence: Sentence) -> Mention | None:
        """The body that the item's title names, beside the one that meets."""
        named = [m for m in self.titles.get(sentence.number, []) if not self.is_own(m.value)]
        return named[0] if named else None

    def antecedent(self, sentence: Sentence, event: str, before: Sentence | None) -> Mention | None:
        """For `udvalget holder ...`, `Bestyrelsen godkendte på mødet ...`: the body of that kind named last before."""
        kind = re.search(
            r"\b(?:udvalget|bestyrelsen|rådet|kredsen|(?:styre|arbejds)?gruppen)\b",
            sentence.text,
            re.IGNORECASE,
        )
        position = self.places[id(sentence)]
        title = self.title_body(sentence)
        if kind is not None and self.own_board and kind[0].lower() == "bestyrelsen":
            return None
        if kind is not None:
            if title is not None and title.kind not in BOARDLESS and kind[0].lower() == "bestyrelsen":
                return title
            for earlier in reversed(self.sentences[max(0, position - 8) : position]):
                bodies = (
                    earlier.marked.mentions(Label.ORGANISATION) if earlier.number == sentence.number else []
                )
                fitting = [
                    m
                    for m in bodies
                    if m.kind not in BOARDLESS
                    and (
                        kind[0].lower() == "bestyrelsen"
                        or re.search(rf"{kind[0].lower()}(?: for .*)?\Z", m.value.lower()) is not None
                    )
                ]
                if fitting:
                    return fitting[0]
            if title is not None and title.kind not in BOARDLESS:
                return title
        if re.search(r"[Mm]øde[trs]*\Z", event):
            return None
        context = sentence.lead or before
        bodies = context.marked.mentions(Label.ORGANISATION) if context is not None else []
        return bodies[0] if bodies else None

    def heading_bodies(self, sentence: Sentence) -> list[Mention]:
        """The bodies of the last heading before a sentence, inside its section."""
        position = self.places[id(sentence)]
        for earlier in reversed(self.sentences[max(0, position - 8) : position]):
            if earlier.heading and earlier.section is sentence.section:
                return earlier.marked.mentions(Label.ORGANISATION)
        return []


def _stem(word: str) -> str:
    """`Bestyrelsen` → `bestyrels`, `rådet` → `råd`"""
    return re.sub(r"(?:et|en|e)\Z", "", word.lower())


def _organ_in(match: re.Match[str]) -> str:
    """The kind of organ in a match, in whichever way the words name it."""
    groups = match.groupdict()
    return next(word for name in ("organ", "inverted", "at") if (word := groups.get(name))).lower()


def _mention(sentence: Sentence, place: int, name: str, kind: str) -> Mention:
    """A mention of a body that no list has, at a place of the marked text."""
    start = sentence.marked.offset(place)
    return Mention(start=start, end=start + len(name), label=Label.ORGANISATION, value=name, kind=kind)
