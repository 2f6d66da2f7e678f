"""Own organs: where a board's minutes speak of the board as `bestyrelsen`, and of its chairs."""

from __future__ import annotations

import re

from kkrgraph.extract.seats.seat_grammar import ROLE
from kkrgraph.extract.structure.passages import Sentence

# an organ that goes by its kind alone
_ORGAN = re.compile(
    r"\b(?<!at )(?:[Bb]estyrelsen|[Bb]yrådet|[Kk]ommunalbestyrelsen|[Rr]egionsrådet|[Kk]ommissionen|"
    r"[Uu]dvalget|[Rr]ådet|[Kk]lyngen|"
    r"[Rr]epræsentantskabet)(?=s?\b)(?! (?:for|i) [A-ZÆØÅ])"
    r"(?! (?:(?:har|skal) )?(?:[a-zæøå]+ )?(?:udpeg|vælg|valgt|indstill|tiltr|vedt|bakke|støtte|anmod|"
    r"noter|konstater|orienter|udskød|udsatte|godkend|beslutt|drøft|tager|peger|bemyndig|anbefal|foreslå))"
)

_DEFINITE = re.compile(r"(?:(?<=gruppe)n|(?<=relse)n|(?<!grupp)(?<!rels)en|(?<!m)et|(?<=m)met)s?\Z")
# what is no board, so that `bestyrelsen` in its minutes is another's
_NO_BOARDS = (
    "udvalget",
    "udvalg",
    "rådet",
    "råd",
    "kommissionen",
    "kommission",
    "nævnet",
    "gruppen",
    "repræsentantskabet",
)


def indefinite(noun: str) -> str:
    """`styregruppen`, `rådets`, `dialogforummet` → `styregruppe`, `råd`, `dialogforum`: a body's noun in lower case."""
    return _DEFINITE.sub("", noun.casefold())


# `Trekantområdet`, `Havnerådgivningen` are no councils
_NO_COUNCIL = re.compile(r"områd|rådgiv|rådhus|rådmand|rådighed")


def folded(name: str) -> str:
    """A body's name in lower case, without the words that only look as if they named a council."""
    return _NO_COUNCIL.sub("", name.casefold())


def is_board(own: str | None) -> bool:
    """Whether `bestyrelsen` in the minutes of a body is that body."""
    return own is not None and not own.startswith("KKR") and not own.casefold().endswith(_NO_BOARDS)


# `Valg af næstformand og medlemmer til ejerudvalget`: the chair is of who meets
_BOTH = re.compile(
    r"\b(?:af|til|om) (?:ny |nyt )?(?:[12]\. )?(?:formand|næstformand)(?: og næstformand)? (?:og|samt) (?!(?:næst)?formand\b)"
)


def names_both(sentence: Sentence) -> bool:
    """Whether the title of a sentence's item names a chair of who meets and the seats of another body."""
    return _BOTH.search(sentence.item.title) is not None


def own_chair(sentence: Sentence, own: str | None, titled: str | None) -> str | None:
    """`fratræder som næstformand` in a board's own minutes, under a title that names no other body for its chair.

    own: the meeting's body; titled: the body of the item's title.
    """
    if own is None or own.startswith("KKR"):
        return None
    if titled not in (None, own) and not names_both(sentence):
        return None
    chairs = re.search(rf"\bsom (?:ny )?(?P<role>{ROLE})(?! (?:for|i|af) )", sentence.marked.text)
    role = sentence.marked.mention_at(chairs.start("role")) if chairs is not None else None
    return own if role is not None and role.kind in ("chair", "deputy_chair") else None


def is_called(own: str | None, noun: str) -> bool:
    """Whether the minutes of a body may call it by a noun: `klyngen` a Sundhedsklynge, `rådet` a RAR."""
    if own is None:
        return False
    stem = indefinite(noun)
    return stem in folded(own) or (stem == "råd" and own.startswith("RAR "))


def own_organ(sentence: Sentence, own: str | None) -> str | None:
    """`bestyrelsen` in a board's own minutes, `kommissionen` in a commission's: the meeting's own body."""
    if own is None or own.startswith("KKR"):
        return None
    for match in _ORGAN.finditer(sentence.text):
        word = match[0].lower()
        if (
            is_called(own, word)
            or (word == "klyngen" and "klynge" in own.lower())
            or (word == "bestyrelsen" and is_board(own))
        ):
            return own
    return None
