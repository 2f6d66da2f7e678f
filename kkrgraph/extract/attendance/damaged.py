"""Damaged names: masked (`Xxxxxxx`) or torn (`Karl H`) ones in a list, which give no row and are reported."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from kkrgraph.extract.attendance.affiliation import Place, between
from kkrgraph.extract.attendance.rosters import Stretch
from kkrgraph.extract.entities.nobodies import MASK
from kkrgraph.extract.entities.roles import is_role_word
from kkrgraph.extract.text.mentions import Mention

_WORD = re.compile(r"[A-ZÆØÅÖÜÄÉ][\w.-]*")


def damaged_names(
    head: str, offset: int, stretch: Stretch, people: Sequence[Mention], places: Sequence[Place]
) -> Iterator[int]:
    """Where the lines of a list begin that hold a masked name, or a municipality or party behind what is no whole name."""
    start = stretch.start - offset
    for line in head[start : stretch.end - offset].split("\n"):
        begin, stop = offset + start, offset + start + len(line)
        start += len(line) + 1
        following = bisect_left(people, stop, key=lambda person: person.start)
        named = following > 0 and people[following - 1].end > begin
        if MASK.search(line) is not None or (not named and _is_torn(line, begin, stop, places)):
            yield begin


def _is_torn(line: str, begin: int, stop: int, places: Sequence[Place]) -> bool:
    """`Karl H, Greve Kommune`, `Karl Ho- (A)`: one or two words with a capital that are no role before party or place."""
    ends = [place.start - begin for place in between(places, begin, stop)]
    letter = re.search(r"\([A-ZÆØÅ]{1,2}\)", line)
    if letter is not None:
        ends.append(letter.start())
    if not ends:
        return False
    words = line[: min(ends)].strip(" ,–-(").split()
    names = [word for word in words if not is_role_word(word.strip(",.:"))]
    return 1 <= len(names) <= 3 and all(_WORD.fullmatch(word.strip(",")) for word in names)
