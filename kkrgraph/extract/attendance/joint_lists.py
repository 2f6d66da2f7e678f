"""Joint lists: labels that stand together with the names after them, and marks that have lost their names."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from kkrgraph.extract.attendance.roster_labels import Standing
from kkrgraph.extract.attendance.rosters import Stretch, anyone_in

_LONGEST_LABEL = 60
# `Karl Holm deltog under punkt 3.` below the lists
_TOLD = re.compile(r"\A[^\n]*\b(?:deltog|forlod|ankom|mødte|gik)\b")


def joint_lists(
    found: list[Stretch],
    people: list[int],
    head: str,
    offset: int,
    gaps: Sequence[int] = (),
    reflowed: bool = False,
) -> list[Stretch]:
    """The stretches, where two labels stand together and their names after them shared out, if they can be.

    `Deltagere: Afbud: A, B, C (ref.) D` has two groups for two labels; where that is not so, nobody's list is known.
    gaps: where lines begin that stand below an empty one. reflowed: lines are no printed ones. Torn marks (`Afbud Afbud Afbud`) leave the lists before
    them unknown, and behind a label or names on the same line (`Observatører Havnerådet Afbud Afbud`) that one alone.
    """
    for position, stretch in enumerate(found):
        before = found[position - 1] if position else None
        if stretch.standing is Standing.TORN and before is not None:
            line = offset + head.rfind("\n", 0, stretch.start - offset) + 1
            own = before.start >= line or anyone_in(people, line, stretch.start)
            below = own or _opens_below_empty_line(before, gaps)
            for earlier in [before] if below else found[:position][::-1]:
                if earlier.standing is not Standing.PRESENT:
                    break
                earlier.standing = Standing.UNKNOWN
        elif (
            stretch.standing is Standing.ABSENT
            and not stretch.sentence
            and before is not None
            and before.standing is Standing.PRESENT
            and not head[before.start - offset : stretch.start - offset].count("\n") > 2
            and not anyone_in(people, before.start, stretch.start)
            and _bare(head[before.start - offset : before.end - offset])
        ):
            own_line = head[before.start - offset : stretch.start - offset].count("\n") > 0 and not reflowed
            if not own_line or stretch.alone:  # else `Afbud: Karl Holm` has its names right behind it
                _share_out(before, stretch, people, head, offset, gaps)
    return found


def _opens_below_empty_line(stretch: Stretch, gaps: Sequence[int]) -> bool:
    """Whether a list's label stands below an empty line: torn marks behind it are its own, and not those of the list above."""
    place = bisect_right(gaps, stretch.start)
    return place > 0 and stretch.start - gaps[place - 1] < _LONGEST_LABEL


def _bare(words: str) -> bool:
    """Whether nothing stands between two labels."""
    return not words.strip(" \n:")


def _share_out(
    present: Stretch, absent: Stretch, people: list[int], head: str, offset: int, gaps: Sequence[int]
) -> None:
    inside = [p for p in people if absent.start <= p < absent.end]
    cut = _second_group(head, offset, absent, inside) or _below_empty_line(
        inside, gaps, head[: absent.end - offset], offset
    )
    if cut is None:
        ends = _behind_all(head[: absent.end - offset], offset, inside)
        if ends is not None:
            cut, absent.end = ends
    if cut is None:
        if inside:
            absent.standing = Standing.TORN
        return
    present.start, present.end = absent.start, cut
    absent.start = cut


def _second_group(head: str, offset: int, stretch: Stretch, people: list[int]) -> int | None:
    """Where the second of two groups begins: at the only name that no comma, `og` or `samt` joins to the one before."""
    cuts = []
    for one, two in pairwise(people):
        between = head[one - offset : two - offset]
        if re.search(r"(?:,|\bog|\bsamt|\bfor)\s+(?:[\w-]+\s){0,2}\Z", between) is None:
            cuts.append(two)
    return cuts[0] if len(cuts) == 1 else None


# `Eva Lind (ref.) Lemvig.`: whoever writes the minutes ends the list of those who came, and a municipality stayed away
_LAST_OF_ALL = re.compile(
    r"[^()\n]{3,60}\((?:ref|referent)\.?\)(?P<away> [A-ZÆØÅ][\w -]*(?:, [A-ZÆØÅ][\w -]*|"
    r" og [A-ZÆØÅ][\w -]*)*(?:\.(?= )|\n|\.?\Z))"
)


def _behind_all(head: str, offset: int, people: list[int]) -> tuple[int, int] | None:
    """Where the list of all who came ends, and what stands behind, when the last writes the minutes and no name follows."""
    for number, person in enumerate(people):
        match = _LAST_OF_ALL.match(head, person - offset)
        following = people[number + 1] if number + 1 < len(people) else offset + len(head)
        if match is not None and following >= offset + match.end():
            return offset + match.start("away"), offset + match.end()
    return None


def _below_empty_line(people: list[int], gaps: Sequence[int], head: str, offset: int) -> int | None:
    """Where the second of two groups begins that an empty line parts; below a further one only a sentence may stand."""
    starts: list[int] = []
    last = -1
    for person in people:
        gap = bisect_right(gaps, person)
        if gap != last:
            starts.append(person)
        last = gap
    told = len(starts) == 3 and _TOLD.match(head[starts[2] - offset :]) is not None
    return starts[1] if told or len(starts) == 2 else None
