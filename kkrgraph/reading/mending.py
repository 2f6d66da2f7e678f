"""Hyphens left inside a line by an earlier line break: `Nordjyl-land`, `koordi-neret`."""

from __future__ import annotations

import re

from kkrgraph.reading.hyphenation import is_abbreviation
from kkrgraph.reading.vocabulary import Vocabulary

_LEFTOVER = re.compile(r"(?<![\w./@#=%?&-])([^\W\d_]{2,})-([^\W\d_]{2,})(?![\w/@=%?&-])")


def mend_line(line: str, vocabulary: Vocabulary) -> str:
    """The line without hyphens that the document's own words show to be leftovers of a line break.

    Only where the joined form, or an inflection sharing its beginning, stands elsewhere in the document;
    never in `Bak-Lund`, `KKR-mødet`, `it-drift`, `social- og`.
    """
    if "-" not in line:
        return line

    def mended(match: re.Match[str]) -> str:
        before, after = match.groups()
        leftover = after.islower() and not is_abbreviation(before) and vocabulary.shows_joined(before, after)
        return before + after if leftover else match.group()

    return _LEFTOVER.sub(mended, line)
