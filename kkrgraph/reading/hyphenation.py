"""Joining two lines the Danish way: one short function per rule, each with the case it is for.

A rule looks at the end of one line and the beginning of the next and gives a `Join`, or None where it has
nothing to say; the first rule that speaks is followed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from kkrgraph.reading.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True, kw_only=True)
class Join:
    """How a line is joined to the next: so many characters of its end go, then `glue` stands between them."""

    cut: int = 0
    glue: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seam:
    """The word before the hyphen, the word that begins the next line (both maybe with hyphens of their own)."""

    before: str
    after: str
    line: str
    following: str

    @property
    def last_part(self) -> str:
        """The part of `before` that the hyphen stands at: `EU` of `ikke-EU`."""
        return self.before.rpartition("-")[2]


SPACE = Join(glue=" ")
KEPT = Join()
UNDONE = Join(cut=1)

_BEFORE = re.compile(r"[^\W_]+(?:-[^\W_]+)*(?= ?-$)")
_AFTER = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_FOLLOWS_A_STEM = frozenset(
    {"og", "eller", "samt", "til", "end", "hhv", "henholdsvis", "kontra", "respektive"}
)
_ADVERBS_WITH_TIL = frozenset({"der", "her", "hid", "hvor", "ind", "op", "ned"})
_SHORT_WITH_HYPHEN = frozenset({"it", "tv", "pc", "edb", "sms", "ikke"})
# The last letter of a word that a narrow column tore off; `i`, `å`, `ø` and the `a` of `a la` are words.
# `b) Karl Holm` and `d: Eva Lind` begin points of a list
_TORN_END = re.compile(r"[bdefgklmnprst](?=[\s,;]|[:)](?!\s+\S)|\.?$)")

_LONGEST_WORD = 100
_TORN_MARKS = (":", ";", ",", ".")


def is_abbreviation(word: str) -> bool:
    """Whether the word is written with capitals (`KKR`, `EU`, `KKRs`, `A`) or is a short form such as `it`."""
    capitals = sum(letter.isupper() for letter in word)
    return (
        word in _SHORT_WITH_HYPHEN
        or len(word) == 1
        or word.isupper()
        or (capitals > 1 and 2 * capitals >= len(word))
    )


def stem_before_conjunction(seam: Seam, vocabulary: Vocabulary) -> Join | None:
    """`børne-` / `og ungeområdet` keeps hyphen and space; `der-` / `til` is one word all the same."""
    word = seam.after.lower()
    if word not in _FOLLOWS_A_STEM or seam.before.lower() + word in vocabulary.words:
        return None
    if word == "til" and seam.before.lower() in _ADVERBS_WITH_TIL:
        return None
    return SPACE


def no_word_follows(seam: Seam, vocabulary: Vocabulary) -> Join | None:
    """`små-` / `(og mellemstore)`: no letter or digit follows, so nothing is known and nothing is joined."""
    return SPACE if not seam.after else None


def digit_at_hyphen(seam: Seam, vocabulary: Vocabulary) -> Join | None:
    """`2025-` / `2032`, `covid-` / `19` and `2024-` / `budgettet` keep the hyphen."""
    return KEPT if seam.after[:1].isdigit() or seam.before[-1:].isdigit() else None


def heading_in_capitals(seam: Seam, vocabulary: Vocabulary) -> Join | None:
    """`DAGSOR-` / `DEN` is one word where the document shows it as one."""
    capitals = seam.before.isupper() and seam.after.isupper()
    return UNDONE if capitals and (seam.before + seam.after).lower() in vocabulary.words else None


def capital_follows(seam: Seam, vocabulary: Vocabulary) -> Join | None:
    """`Bak-` / `Lund` and `Ikast-` / `Brande` keep the hyphen."""
    return KEPT if seam.after[:1].isupper() else None


def after_abbreviation(seam: Seam, vocabulary: Vocabulary) -> Join | None:
    """`KKR-` / `samarbejdet`, `EU-` / `midler`, `it-` / `drift` keep the hyphen."""
    return KEPT if is_abbreviation(seam.last_part) else None


def chain_of_hyphens(seam: Seam, vocabulary: Vocabulary) -> Join | None:
    """`alle-skal-` / `med-her` is one long name with hyphens, broken at one of them."""
    return KEPT if "-" in seam.before and "-" in seam.after else None


def hyphenated_elsewhere(seam: Seam, vocabulary: Vocabulary) -> Join | None:
    """`Erasmus-` / `midler` keeps the hyphen where `Erasmus-midler` stands within a line and `erasmusmidler` does not."""
    before, after = seam.before.lower(), seam.after.lower()
    if before + after in vocabulary.words or vocabulary.shows_joined(before, after):
        return None
    return KEPT if f"{before}-{after}" in vocabulary.hyphenated else None


def broken_word(seam: Seam, vocabulary: Vocabulary) -> Join | None:
    """`implemente-` / `ringen` is one word: what is left after all other rules."""
    return UNDONE if seam.before and seam.after[:1].islower() else KEPT


HYPHEN_RULES: tuple[Callable[[Seam, Vocabulary], Join | None], ...] = (
    no_word_follows,
    stem_before_conjunction,
    digit_at_hyphen,
    heading_in_capitals,
    capital_follows,
    after_abbreviation,
    chain_of_hyphens,
    hyphenated_elsewhere,
    broken_word,
)


def _seam(line: str, following: str) -> Seam:
    before = _BEFORE.search(line, max(line.rfind(" ", 0, len(line) - 2) + 1, len(line) - _LONGEST_WORD))
    after = _AFTER.match(following)
    return Seam(
        before=before.group() if before else "",
        after=after.group() if after else "",
        line=line,
        following=following,
    )


def loose_hyphen(line: str, following: str, vocabulary: Vocabulary) -> Join:
    """`mobili -` / `teten` is one word where the document shows it; `omfang -` / `koordinerer` is a dash."""
    seam = _seam(line, following)
    one_word = seam.before and seam.after[:1].islower() and vocabulary.shows_joined(seam.before, seam.after)
    return Join(cut=2) if one_word else SPACE


def range_dash(line: str, following: str) -> Join | None:
    """`kl. 9.30–` / `11.00`: a dash between two numbers stands without space."""
    return KEPT if line[-2:-1].isdigit() and line[-1:] == "–" and following[:1].isdigit() else None


def torn_end(line: str, following: str) -> Join | None:
    """`Arbejdsgruppe` / `n (maj)`, `behov` / `:`: the last letter or the colon, torn off by a narrow column."""
    if following in _TORN_MARKS:
        return KEPT
    return KEPT if line[-1:].islower() and line[-2:-1].isalpha() and _TORN_END.match(following) else None


def join_lines(line: str, following: str, vocabulary: Vocabulary) -> Join:
    """How the cleaned `line` is joined to the `following` one."""
    if not line.endswith("-"):
        return torn_end(line, following) or range_dash(line, following) or SPACE
    if line.endswith(" -"):
        return loose_hyphen(line, following, vocabulary)
    if len(line) < 2 or line[-2] == "-":
        return SPACE
    seam = _seam(line, following)
    for rule in HYPHEN_RULES:
        join = rule(seam, vocabulary)
        if join is not None:
            return join
    return SPACE
