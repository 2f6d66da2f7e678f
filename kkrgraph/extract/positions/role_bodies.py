"""The body of a role that a pattern reads: its own slot, the meeting's, the item's, or the one spoken of."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from kkrgraph.extract.entities.roles import own_body
from kkrgraph.extract.positions.spoken_of import SpokenOf
from kkrgraph.extract.seats.own_organs import is_board, is_called
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.marked import Reading
from kkrgraph.extract.text.mentions import Label
from kkrgraph.extract.text.patterns import Pattern
from kkrgraph.model import Meeting

# compounds that name the kind of body: `museumsdirektør`, `hospitalsdirektør`, `skoleleder`
_BY_KIND = re.compile(
    r"(?P<stem>muse|teat|letbane|hospital|sygehus|bibliotek|havn|lufthavn|skole|højskole|gymnasi|"
    r"universitet|center|erhvervshus|festival|nationalpark|fond|klynge)"
    r"[a-zæøå]{0,3}(?:direktør|leder|chef|forstander|bestyrer)\Z"
)

# houses that have people of their own
_ANOTHERS_HOUSE = re.compile(
    r"(?P<stem>muse|teat|letbane|hospital|sygehus|lufthavn|højskole|gymnasi|universitet|festival|nationalpark)[a-zæøå]{0,3}"
    r"(?:direktør|leder|chef|forstander|inspektør)\Z"
)
_COUNCIL = re.compile(r"[Bb]yråd(?:et)?\b|[Kk]ommunalbestyrelse|[Bb]orgerrepræsentation")
# a KKR has no board: another body's
_BOARDS_CHAIR = re.compile(r"bestyrelses(?:næst)?formand\Z")


def role_is_staff(reading: Reading) -> bool:
    """Whether the role of a reading is an employment and no seat."""
    role = reading.mention("role")
    return role is not None and role.kind in ("director", "head", "consultant", "official", "municipal_ceo")


def is_of_another(role: str, own: str) -> bool:
    """Whether a compound names a kind of house that a body is none of: a transport company has no `museumsdirektør`."""
    house = _ANOTHERS_HOUSE.match(role.casefold())
    return house is not None and house["stem"] not in own.casefold() and "Kommune" not in own


def is_municipal(reading: Reading) -> bool:
    """Whether a reading is of an office of a municipality: `Greve Kommune: borgmester Karl Holm`."""
    role, body = reading.mention("role"), reading.mention("body")
    offices = ("mayor", "deputy_mayor", "elected_politician", "executive_politician")
    return role is not None and body is not None and role.kind in offices and body.kind == "municipality"


def _chairs_a_board(reading: Reading) -> bool:
    """Whether the role of a reading is that of a board, which a KKR has none of."""
    role = reading.mention("role") or reading.mention("chair")
    return role is not None and _BOARDS_CHAIR.match(role.value.casefold()) is not None


def _is_chairs(reading: Reading) -> bool:
    """Whether the role of a reading is a chair's."""
    role = reading.mention("role") or reading.mention("chair")
    return role is not None and role.kind in ("chair", "deputy_chair")


def is_kkr(meeting: Meeting) -> bool:
    """Whether the minutes are those of a KKR, which has neither board nor staff."""
    return (meeting.body or "").startswith("KKR")


class RoleBodies:
    """Finds the bodies of the roles of one document."""

    def __init__(self, doc: Doc) -> None:
        self.meeting: Meeting = doc._.context
        self.item_bodies: dict[int, str] = doc._.seating.item_bodies
        self.seating = doc._.seating
        self.spoken_of = SpokenOf(doc._.seating)

    def own_by_noun(self, noun: str | None) -> str | None:
        """The meeting's body where a noun calls it by its kind: `udvalg` a committee's minutes, `bestyrelse` a company's."""
        own = self.meeting.body
        if own is None or noun is None:
            return None
        if noun.casefold() == "bestyrelse":
            return None if own.startswith("KKR") else own
        return own if is_called(own, noun) else None

    def of_compound(self, sentence: Sentence, reading: Reading) -> str | None:
        """The body that a compound names by its kind: `Museumsdirektør Karl Holm` works at the museum spoken of."""
        role = reading.mention("role")
        a_kkr = (self.meeting.body or "").startswith("KKR")
        if a_kkr and role is not None and _BOARDS_CHAIR.match(role.value.casefold()):
            named = self.seating.title_body(sentence)
            return named or self.spoken_of.body(sentence, reading.start, "bestyrelse")
        kind = _BY_KIND.match(role.value.casefold()) if role is not None else None
        if kind is None:
            return None
        return self.spoken_of.body(sentence, reading.start, kind["stem"]) or self.own_by_noun(kind["stem"])

    def body(
        self, sentence: Sentence, reading: Reading, pattern: Pattern, heading: Sentence | None
    ) -> str | None:
        """The body of a reading: its own slot, else the meeting's, the item's, the sentence's or the heading's."""
        mention = reading.mention("body")
        if mention is not None:
            return None if mention.kind == "party" else own_body(mention.value, self.meeting)
        where = pattern.get("body")
        if where in ("own", "own-staff", "own-noun", "spoken-of", "compound"):
            return self._own_or_spoken_of(sentence, reading, where)
        if where in ("noun-of-org", "noun-of-place", "as-named"):
            return _in_words(reading, where)
        if where == "item":
            return self._of_item(sentence)
        if where == "heading":
            named = (
                heading.marked.mentions(Label.ORGANISATION)
                if heading is not None and heading.item is sentence.item
                else []
            )
            return named[-1].value if named else None
        before = [m for m in sentence.marked.mentions(Label.ORGANISATION) if m.end <= reading.start]
        named_before = [own_body(m.value, self.meeting) for m in before if m.kind not in ("kkr", "party")]
        return named_before[-1] if named_before else self.seating.title_body(sentence)

    def _of_item(self, sentence: Sentence) -> str | None:
        """The body that a sentence of an item goes on about: of the heading of its list, the one named near it, the title's."""
        if sentence.block >= 0:
            heading, meant = self.seating.heading_body(sentence), self.seating.focus.of(sentence)
            near = (
                meant.body if meant is not None and meant.near and meant.body != self.meeting.body else None
            )
            if heading is not None or near is not None:
                return heading or near
        return self.seating.title_body(sentence) or self.item_bodies.get(id(sentence.item))

    def own_or_joint(self, sentence: Sentence, reading: Reading) -> str | None:
        """The meeting's body; a `medformand`, which no KKR has, is that of the body spoken of."""
        role = reading.mention("role") or reading.mention("chair")
        if not is_kkr(self.meeting) or role is None or role.value != "medformand":
            return self.meeting.body
        return self.seating.title_body(sentence) or self.spoken_of.body(sentence, reading.start)

    def _own_or_spoken_of(self, sentence: Sentence, reading: Reading, where: str) -> str | None:
        own, noun = self.meeting.body, _noun(reading)
        if where == "compound":
            return self.of_compound(sentence, reading)
        if where == "own-staff":
            return own if own is not None and not own.startswith("KKR") and role_is_staff(reading) else None
        if where == "own" and noun is None:
            return self.own_or_joint(sentence, reading)
        if (noun or "").casefold() == "bestyrelse" and is_board(own) and not _names_body(sentence, reading):
            return own  # `Bestyrelsens formand` in a board's minutes
        if noun is None and is_kkr(self.meeting) and _chairs_a_board(reading):
            return self.of_compound(sentence, reading)
        spoken_of = self.spoken_of.body(sentence, reading.start, noun)
        if noun is None and _is_chairs(reading) and _COUNCIL.search(spoken_of or "") is not None:
            spoken_of = None  # which a mayor heads, and no chair
        if where == "spoken-of":
            named = spoken_of or self.own_by_noun(noun) or _by_its_noun(reading)
            if named is None and noun is None and _is_chairs(reading):
                return own  # where no other body is spoken of
        else:  # `formand for bestyrelsen`: a KKR has none
            named = self.own_by_noun(noun) or spoken_of or _by_its_noun(reading)
        full: str | None = self.seating.focus.full(sentence, named)
        return full


def _names_body(sentence: Sentence, reading: Reading) -> bool:
    """Whether a body is named before a reading in its own sentence."""
    return any(mention.end <= reading.start for mention in sentence.marked.mentions(Label.ORGANISATION))


def _in_words(reading: Reading, where: str) -> str | None:
    """The body that the words of a reading spell out."""
    noun = reading.words("noun") or ""
    if where == "as-named":
        return " ".join(noun.split())
    place = reading.mention("place" if where == "noun-of-place" else "org")
    if place is None:
        return None
    return f"{definite(noun) if where == 'noun-of-place' else _capital(noun)} i {place.value}"


# groups that are called by what they do: `arbejdsgruppens formand`
_CALLED_SO = re.compile(r"[a-zæøå]{3,}(?:gruppe|netværk|forum|kreds|klynge)\Z")


def _by_its_noun(reading: Reading) -> str | None:
    """A group that the document calls by a noun only: `Styregruppens formand` is that of Styregruppen."""
    noun = (reading.words("noun") or "").casefold()
    if reading.mention("role") is None or _CALLED_SO.match(noun) is None:
        return None
    ending = (
        "n"
        if noun.endswith("e")
        else "en"
        if noun.endswith("kreds")
        else "met"
        if noun.endswith("forum")
        else "et"
    )
    return noun.capitalize() + ending


def _noun(reading: Reading) -> str | None:
    """The noun that a reading calls a body by; `formand for bestyrelsen` is one role."""
    role = reading.mention("role") or reading.mention("chair")
    board = role is not None and role.value.endswith("for bestyrelsen")
    return reading.words("noun") or ("bestyrelse" if board else None)


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def definite(noun: str) -> str:
    """`sundhedsudvalg` → `Sundhedsudvalget`, as a body's name."""
    ending = "" if noun.endswith(("et", "en")) else "en" if noun.endswith("kommission") else "et"
    return noun.capitalize() + ending
