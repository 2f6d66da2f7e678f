"""Lines of a given width, with words divided the Danish way at their ends."""

from __future__ import annotations

import re
from collections.abc import Callable

VOWELS = frozenset("aeiouyæøåé")
# two consonants that begin a syllable together: "ud-bredt", "kon-krete"
ONSETS = frozenset(
    ("bl", "br", "dr", "fl", "fr", "gl", "gr", "kl", "kr", "pl", "pr", "tr", "kv", "sk", "sp", "st")
)
# where the plain rule would cut into a first part: "sam-arbejde", not "sa-marbejde"
PREFIXES = (
    "be",
    "er",
    "sam",
    "frem",
    "fore",
    "for",
    "efter",
    "over",
    "under",
    "mellem",
    "ind",
    "op",
    "ud",
    "til",
    "af",
)
WORD = re.compile(r"(?P<before>[(”\"]*)(?P<letters>[^\W\d_]{6,})(?P<after>[.,:;)”’!?\"]*)")

Measure = Callable[[str], float]


def division_points(word: str) -> tuple[int, ...]:
    """Indexes at which a word of letters may be divided, e.g. 7 and 10 in `implementeringen` among others."""
    lower = word.lower()
    points = []
    for i in range(2, len(lower) - 2):
        if _may_divide(lower, i):
            points.append(i)
    prefix = next((p for p in PREFIXES if lower.startswith(p) and len(lower) > len(p) + 3), "")
    if prefix:
        points = [i for i in points if i > len(prefix) + 1]
        points.insert(0, len(prefix))
    return tuple(points)


def _may_divide(word: str, i: int) -> bool:
    """One consonant goes to the next syllable, of several the last one or a pair that begins syllables."""
    if word[i] in VOWELS or not set(word[:i]) & VOWELS:
        return False
    if word[i + 1] in VOWELS:
        return not (word[i - 1] + word[i] in ONSETS and word[i - 2] not in VOWELS)
    return word[i : i + 2] in ONSETS and word[i + 2] in VOWELS and word[i - 1] not in VOWELS


def wrap(text: str, width: float, measure: Measure, *, divide: bool = True) -> list[str]:
    """Break a text into lines no wider than `width` by `measure`, filling each as far as it goes."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        rest = word
        while rest:
            candidate = f"{line} {rest}" if line else rest
            if measure(candidate) <= width:
                line, rest = candidate, ""
                continue
            head, rest = _head_that_fits(line, rest, width, measure, divide)
            lines.append(f"{line} {head}".strip() if head else line)
            line = ""
    if line:
        lines.append(line)
    return lines


def _head_that_fits(line: str, word: str, width: float, measure: Measure, divide: bool) -> tuple[str, str]:
    """The part of a word that still stands on a line (with its hyphen), and the rest."""
    lead = f"{line} " if line else ""
    if divide:
        for head, rest in _divisions(word):
            if measure(lead + head) <= width:
                return head, rest
    if line:
        return "", word
    cut = len(word)
    while measure(word[:cut]) > width:
        cut -= 1
    return word[:cut], word[cut:]


def _divisions(word: str) -> list[tuple[str, str]]:
    """Ways to divide a word, the longest first part first: at its own hyphen or between syllables."""
    ways = []
    for match in re.finditer(r"(?<=[A-ZÆØÅ]{2})-(?=\w)|(?<=\bit)-(?=\w)|(?<=\w)-(?=[A-ZÆØÅ0-9])", word):
        if not word.startswith(("http", "SAG-", "www")):
            ways.append((word[: match.end()], word[match.end() :]))
    whole = WORD.fullmatch(word)
    if whole and not whole["letters"].isupper():
        start = len(whole["before"])
        for point in division_points(whole["letters"]):
            ways.append((word[: start + point] + "-", word[start + point :]))
    return sorted(ways, key=lambda way: -len(way[0]))
